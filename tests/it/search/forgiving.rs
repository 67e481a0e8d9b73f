//! Half-remembered, misspelt and foreign words find something, and where nothing is found there are ways on.

use super::{search, titles, total};
use crate::support::Desk;

#[test]
fn accents_case_arabic_forms_and_beginnings_are_forgiven() {
    let desk = Desk::new();
    desk.edit(
        "countries/de.sql",
        "'Gegenrede in Deutschland'",
        "'Gegenrede auf der Straße'",
    );
    let site = desk.serve();
    for (locale, typed, found) in [
        ("en", "prevenir", "Prévenir"),
        ("fr", "PRÉVENIR", "Prévenir"),
        ("fr", "pre\u{301}venir", "Prévenir"),
        ("en", "préven", "Prévenir"),
        ("fr", "l’antisémitisme", "LICRA"),
        ("fr", "antisemitisme", "LICRA"),
        ("en", "racism", "#NoLikesForRacism"),
        ("de", "strasse", "Straße"),
        ("de", "Strassen", "Straße"),
        ("en", "dislikes", "#NoLikesForRacism"),
        ("de", "STRASSE", "Straße"),
        ("ar", "المعلومات", "معلومات"),
        ("ar", "معلومات", "معلومات"),
        ("ar", "مَعْلُومَات", "معلومات"),
        ("ar", "باريس", "Rooted2"),
    ] {
        let page = search(&site, locale, typed);
        let text = page.texts(".results li").concat();
        assert!(text.contains(found), "{typed}: {text}");
        assert!(!page.texts("mark").is_empty(), "{typed} is not marked");
    }
}

#[test]
fn slips_are_told_and_mended() {
    let desk = Desk::new();
    let site = desk.serve();
    let racism = total(&search(&site, "en", "racism"));
    for (typed, offered, meant) in [
        ("rasism", "/en/search?q=racism", "racism"),
        ("racsim", "/en/search?q=racism", "racism"),
        ("Prevanir", "/en/search?q=pr%C3%A9venir", "prévenir"),
        (
            "rasism online",
            "/en/search?q=racism+online",
            "racism online",
        ),
    ] {
        let page = search(&site, "en", typed);
        assert_eq!(page.attributes(".offer a", "href"), [offered], "{typed}");
        assert!(page.text(".note").contains(typed), "{typed}");
        assert!(
            page.text("#results").ends_with(&format!("“{meant}”")),
            "{typed}"
        );
        assert!(!titles(&page).is_empty());
        // What is shown is what the offer leads to.
        assert_eq!(titles(&site.get(offered)), titles(&page));
    }
    assert_eq!(total(&search(&site, "en", "rasism")), racism);
    // The switch keeps what was typed.
    let switch = search(&site, "en", "rasism").attributes(".languages a", "href");
    assert_eq!(switch[1], "/fr/search?q=rasism");
}

#[test]
fn no_worse_spelling_is_offered() {
    let desk = Desk::new();
    let site = desk.serve();
    for (locale, typed) in [
        ("fr", "Pays-Bas"),
        ("en", "ich bin hier"),
        ("en", "usa"),
        ("ar", "مدارس"),
    ] {
        let offers = search(&site, locale, typed).texts(".offer a");
        assert!(offers.is_empty(), "{typed}: {offers:?}");
    }
    let umlaut = search(&site, "de", "Länder");
    assert!(total(&umlaut) > 0);
    assert_eq!(total(&search(&site, "de", "Laender")), total(&umlaut));
}

#[test]
fn texts_in_other_languages_are_found_after_those_in_the_readers_and_say_so() {
    let desk = Desk::new();
    let site = desk.serve();
    // "haine" is French only.
    let english = search(&site, "en", "haine");
    assert!(total(&english) > 5);
    let others = english.texts(".results li > p[lang=fr]");
    assert!(!others.is_empty());
    assert!(
        english
            .texts(".results .facts")
            .iter()
            .any(|text| text == "Found in a text in French:")
    );
    assert!(
        english
            .attributes("p[lang=fr]", "dir")
            .iter()
            .all(|dir| dir == "ltr")
    );
    let french = search(&site, "fr", "haine");
    assert!(
        french.texts(".results li > p[lang]").is_empty(),
        "in the language of the page"
    );
    // A word of several languages: own texts first.
    let page = search(&site, "de", "facebook");
    let languages: Vec<bool> = page
        .texts(".results li")
        .iter()
        .map(|text| text.contains("Gefunden in einem Text auf"))
        .collect();
    assert!(languages.is_sorted(), "{languages:?}");
    // The same with an Arabic word on a page that runs from left to right.
    let arabic = search(&site, "en", "الكراهية");
    assert!(
        arabic
            .attributes(".results li > p[lang=ar]", "dir")
            .iter()
            .all(|dir| dir == "rtl")
    );
    assert!(!arabic.texts(".results li > p[lang=ar] mark").is_empty());
}

#[test]
fn nothing_found_is_said_with_ways_on() {
    let desk = Desk::new();
    let site = desk.serve();
    let page = site.get("/en/search?q=rooted2&country=germany&year=2015");
    assert!(
        page.text(".note")
            .contains("Nothing was found for “rooted2”")
    );
    assert!(page.texts(".results").is_empty());
    assert!(
        page.attributes("main a", "href")
            .contains(&"/en/contact".to_owned())
    );
    let page = site.get("/en/search?q=rooted2&country=germany");
    let links = page.attributes("[aria-labelledby=looser] a", "href");
    assert_eq!(links, ["/en/search?q=rooted2"]);
    let count: usize = {
        let text = page.text("[aria-labelledby=looser] li");
        text.rsplit(' ').nth(1).unwrap().parse().unwrap()
    };
    assert_eq!(total(&site.get(&links[0])), count);
    let page = search(&site, "en", "rooted2 qqqqqqqqq");
    assert_eq!(
        page.attributes("[aria-labelledby=looser] a", "href"),
        ["/en/search?q=rooted2"]
    );
    for (locale, words) in [
        ("fr", "Aucun résultat pour"),
        ("de", "wurde nichts gefunden"),
        ("ar", "لم نجد شيئًا"),
    ] {
        let page = search(&site, locale, "qqqqqqqqq");
        assert!(page.text(".note").contains(words), "{locale}");
        assert!(
            page.attributes("main a", "href")
                .contains(&format!("/{locale}/contact"))
        );
    }
}

#[test]
fn where_no_entry_has_all_words_those_with_the_most_are_shown() {
    let desk = Desk::new();
    let site = desk.serve();
    // The kind and the date of an entry are words of it.
    let page = search(&site, "en", "campaign in France October 2015 dislike");
    assert!(titles(&page).contains(&"#NoLikesForRacism".to_owned()));
    assert!(page.texts(".note").is_empty());
    let page = search(&site, "en", "dislike racism france qqqqqqqqq zzzzzzzzz");
    assert!(page.text(".note").starts_with("No entry has all the words"));
    assert!(titles(&page).contains(&"#NoLikesForRacism".to_owned()));
    let fewer = search(&site, "en", "dislike racism france");
    assert_eq!(total(&page), total(&fewer));
    assert!(total(&search(&site, "fr", "lutte contre le racisme")) > 0);
    // No choice alone is to blame.
    let page = site.get("/en/search?q=rooted2&country=germany&year=2012");
    assert_eq!(
        page.attributes("[aria-labelledby=looser] a", "href"),
        ["/en/search?q=rooted2"]
    );
}
