//! `/{locale}/resources`: guides, reports and toolkits.

use crate::support::Desk;

#[test]
fn resources_stand_by_kind_with_publisher_year_and_the_countries_that_show_them() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = site.get("/en/resources");
    assert_eq!(page.texts("main section h2")[0], "Guides");
    let reports = page.text("[aria-labelledby=reports]");
    assert!(
        reports.contains("Counter-speech on Facebook: phase II")
            && reports.contains("Demos · 2016"),
        "{reports}"
    );
    assert!(reports.contains("France"), "{reports}");
    // A year that no source gives is said to be unknown.
    assert!(
        page.text("[aria-labelledby=guides]")
            .contains("year unknown")
    );
}
