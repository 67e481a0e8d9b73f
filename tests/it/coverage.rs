//! `/{locale}/coverage`: how complete each language is.

use crate::check::FRANCE;
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

/// Everything on its pages, and not only the long texts.
#[test]
fn a_country_is_not_whole_in_a_language_in_which_a_note_or_a_place_is_missing() {
    let german = |desk: &Desk| desk.serve().get("/en/coverage").texts("main section")[2].clone();
    for (from, to) in [
        ("  ('paris', 'de', 'Paris'),\n", ""),
        ("  ('occi-france-growth', 'de',", "  ('other-note', 'de',"),
    ] {
        let desk = Desk::new();
        assert!(german(&desk).contains("France"));
        desk.edit(FRANCE, from, to);
        // Words of something that no one has are a fault.
        desk.edit(
            FRANCE,
            "INSERT INTO note_text",
            "INSERT INTO note (slug) VALUES ('other-note');\n\
             INSERT INTO note_text (note, locale, text) VALUES ('other-note', 'en', 'Nobody says so.');\n\
             INSERT INTO note_text",
        );
        let told = german(&desk);
        assert!(!told.contains("France"), "{from}: {told}");
        assert!(told.contains("Countries told in this language"), "{told}");
    }
}
