//! `/{locale}/about`: the codebook.

use crate::support::Desk;

#[test]
fn the_codebook_explains_every_unit_and_every_qualifier() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = site.get("/en/about");
    assert_eq!(page.text("h1"), "About this directory");
    assert_eq!(page.texts("#figures li").len(), 5);
    let units = page.text(".units");
    for label in ["people reached", "views", "organisations engaged"] {
        assert!(units.contains(label), "{label} in {units}");
    }
    assert_eq!(site.get("/ar/about").attributes("html", "dir"), ["rtl"]);
}
