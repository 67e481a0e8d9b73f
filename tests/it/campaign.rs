//! The page of a campaign.

use crate::support::Desk;

#[test]
fn texts_are_escaped() {
    let desk = Desk::new();
    desk.edit(
        "countries/fr.sql",
        "'Roots that people share'",
        "'<script>alert(1)</script> & \"roots\"'",
    );
    let page = desk.serve().get("/en/campaigns/rooted2");
    assert!(page.texts("script").is_empty());
    assert!(
        page.text(".lead")
            .contains("<script>alert(1)</script> & \"roots\"")
    );
}

#[test]
fn a_campaign_is_shown_with_place_date_status_and_themes() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = site.get("/en/campaigns/paris-counterspeech-lab");
    assert_eq!(page.text(".facts"), "Paris · November 2016 · ended");
    assert_eq!(
        page.texts(".theme"),
        ["Refugees and migration", "Solidarity"]
    );
    assert_eq!(
        page.attributes(".crumbs a", "href"),
        ["/en", "/en#countries", "/en/locations/france"]
    );
    let undated = site.get("/en/campaigns/rooted2");
    assert_eq!(
        undated.text(".facts"),
        "Paris · date unknown · status unknown"
    );
}
