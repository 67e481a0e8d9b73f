//! The page of a partner.

use crate::support::Desk;

#[test]
fn a_partner_is_shown_with_kind_home_and_part_in_each_country() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = site.get("/en/partners/licra");
    assert!(page.text("h1").starts_with("LICRA"));
    assert!(page.text(".lead").contains("Home country: France"));
    let parts = page.text("[aria-labelledby=parts-title]");
    assert!(
        parts.contains("France") && parts.contains("#NoLikesForRacism"),
        "{parts}"
    );
    assert!(page.text(".sources").contains("Facebook"));
    let country = site.get("/en/locations/france");
    assert!(
        country
            .attributes("#partners h3 a", "href")
            .contains(&"/en/partners/licra".to_owned())
    );
    assert_eq!(site.get("/en/partners/nobody").status, 404);
}
