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

#[test]
fn sorting_limits_and_the_end_of_unread_mail_are_told_in_every_language() {
    let desk = Desk::new();
    let site = desk.serve();
    for (locale, words) in [
        (
            "en",
            [
                "likely junk",
                "memory for up to two hours",
                "three warnings",
                "waits for a week",
            ],
        ),
        (
            "fr",
            [
                "sans doute indésirable",
                "en mémoire pendant deux heures au plus",
                "trois avertissements",
                "attend une semaine",
            ],
        ),
        (
            "de",
            [
                "wohl unerwünscht",
                "höchstens zwei Stunden im Arbeitsspeicher",
                "drei Warnungen",
                "eine Woche",
            ],
        ),
        (
            "ar",
            [
                "غير مرغوب فيها",
                "في الذاكرة ساعتين على الأكثر",
                "ثلاثة تنبيهات",
                "أسبوعًا",
            ],
        ),
    ] {
        let text = site.get(&format!("/{locale}/privacy")).text("main");
        for words in words {
            assert!(text.contains(words), "{words} in {text}");
        }
    }
}
