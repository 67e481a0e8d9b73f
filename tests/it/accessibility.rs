//! `/{locale}/accessibility`: the accessibility statement.

use crate::support::Desk;

#[test]
fn the_statement_names_the_standard_the_limits_and_how_to_report() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = site.get("/en/accessibility");
    let text = page.text("main");
    assert!(text.contains("Web Content Accessibility Guidelines 2.2"));
    assert!(text.contains("Known limits"));
    assert!(
        page.attributes("main a", "href")
            .contains(&"/en/contact".to_owned())
    );
    assert!(page.text(".site-foot").contains("Last reviewed on"));
}
