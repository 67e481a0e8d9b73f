//! `/{locale}/privacy`: what is recorded.

use crate::support::Desk;

#[test]
fn the_promise_of_deletion_is_told_from_the_setting() {
    let desk = Desk::new();
    let site = desk.serve_with(&["--retention-days", "77"]);
    for (locale, days) in [
        ("en", "77 days"),
        ("fr", "77 jours"),
        ("de", "77 Tage"),
        ("ar", "77"),
    ] {
        let text = site.get(&format!("/{locale}/privacy")).text("main");
        assert!(text.contains(days), "{text}");
    }
}
