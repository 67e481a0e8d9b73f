//! `/{locale}/coverage`: how complete each language is.

use crate::support::Desk;

#[test]
fn coverage_counts_the_texts_of_each_language() {
    let desk = Desk::new();
    let site = desk.serve();
    let row = |language: usize| site.get("/en/coverage").texts(".units")[language].clone();
    let english = row(0);
    let of = |text: &str| -> (u32, u32) {
        let rest = text.split("Campaigns ").nth(1).unwrap();
        let mut words = rest.split(' ');
        let done = words.next().unwrap().parse().unwrap();
        (done, words.nth(1).unwrap().parse().unwrap())
    };
    let (done, all) = of(&english);
    assert_eq!(done, all, "English is complete: {english}");
    let (french, _) = of(&row(1));
    assert!(french < all, "some campaigns are told in English only");
    // One French text less is one less in the count.
    let row_of_licra =
        "  ('france', 'licra', 'fr', 'A mené #NoLikesForRacism avec Hack for Good en 2015.'),\n";
    let parts = |text: String| text.split("parts ").nth(1).unwrap().to_owned();
    let before = parts(row(1));
    drop(site);
    desk.edit("countries/fr.sql", row_of_licra, "");
    let site = desk.serve();
    let after = parts(site.get("/en/coverage").texts(".units")[1].clone());
    assert_ne!(before, after);
}

#[test]
fn france_is_told_from_end_to_end_in_every_language() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = site.get("/en/coverage");
    for section in page.texts("main section") {
        assert!(section.contains("France"), "{section}");
    }
}
