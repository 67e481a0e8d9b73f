//! What texts may not hold: each fault is found, all of them at once, and what looks like one and is none is left alone.

use std::fs;

use crate::check::{FRANCE, LICRA_EN, LICRA_FR, report};
use crate::support::Desk;

const LICRA_DE: &str =
    "('france', 'licra', 'de', 'Führte 2015 mit Hack for Good die Kampagne #NoLikesForRacism.')";
const LICRA_AR: &str =
    "('france', 'licra', 'ar', 'قادت حملة ‎#NoLikesForRacism مع Hack for Good عام 2015.')";
const CIMADE_EN: &str =
    "'Was the partner of Hack for Good in 2016, in a campaign that no source names.'";

/// The report after these edits of France, which add no line.
fn report_of(edits: &[(&str, &str)]) -> Vec<String> {
    let desk = Desk::new();
    for (from, to) in edits {
        desk.edit(FRANCE, from, to);
    }
    report(&desk)
}

/// What is told of a row of France, in the order of the report.
fn of_row(found: &[String], row: &str) -> Vec<String> {
    let line = Desk::new().line_of(FRANCE, row);
    let start = format!("{FRANCE}:{line}: ");
    let of_row = found
        .iter()
        .filter_map(|problem| problem.strip_prefix(&start));
    of_row.map(str::to_owned).collect()
}

/// A row with these words at the end of its text.
fn with(row: &str, words: &str) -> String {
    row.replace(".')", &format!(". {words}')"))
}

#[test]
fn every_number_that_a_figure_should_give_is_named() {
    for (row, numbers) in [
        (
            LICRA_EN,
            &[
                "81 percent",
                "81 per cent",
                "15M people",
                "3MM+ views",
                "15k views",
                "12 school classes",
                "42 local organisations",
                "85 teams",
                "Twelve organisations",
                "two hundred people",
                "15 million people",
                "20,000",
            ][..],
        ),
        (
            LICRA_FR,
            &[
                "Deux millions de personnes",
                "15 M",
                "81 pour cent",
                "1500 personnes",
                "15 000 personnes",
                "quinze classes",
            ],
        ),
        (
            LICRA_DE,
            &[
                "81 Prozent",
                "1,5 Mio. Menschen",
                "Zweihundert Menschen",
                "20.000",
                "einundachtzig Organisationen",
            ],
        ),
        (LICRA_AR, &["81٪", "٨١٪", "81 في المئة", "15 مليون شخص"]),
    ] {
        let found = report_of(&[(row, &with(row, &(numbers.join("; ") + ".")))]);
        let found = of_row(&found, row);
        let told = found
            .iter()
            .filter_map(|problem| problem.strip_prefix("warning[typed-number]: `"));
        let told: Vec<&str> = told
            .map(|rest| rest.split("` is typed").next().unwrap())
            .collect();
        assert_eq!(told, numbers, "{found:?}");
    }
}

#[test]
fn years_names_and_money_are_no_figures() {
    let found = report_of(&[
        (
            LICRA_EN,
            &with(
                LICRA_EN,
                "As in 1789 and 1848, under Regulation 12345, in 75011 Paris, with the book 20,000 Leagues Under the Seas, \
                 hundreds of people, three friends, Article 19 organisations, Web 2.0 campaigns, on 22.10.2015 views, open 24/7, on 12 October students, in 2015 organisations, for 5,000 to 6,000 euros \
                 and 15 million dollars.",
            ),
        ),
        (
            LICRA_FR,
            &with(
                LICRA_FR,
                "Le 3018, en 1789, des centaines de personnes, le 12 octobre, dans le 75011, pour 5 000 euros ou 2,5 millions d’euros, au 01 23 45 67 89, une \
                 fois\u{a0}; vraiment\u{202f}! Oui\u{a0}!",
            ),
        ),
        (
            LICRA_DE,
            &with(
                LICRA_DE,
                "Am 22. Oktober 1848 in 10115 Berlin, mit der Verordnung 2022/2065, für 1.500 Euro und Hunderte Menschen.",
            ),
        ),
    ]);
    assert_eq!(found, [""; 0]);
}

#[test]
fn every_fault_of_a_text_is_named_in_one_run() {
    let found = report_of(&[
        (
            LICRA_EN,
            &with(
                LICRA_EN,
                "- A _very_ &eacute;l&#39;an **here**, \\n *there*: see https://bit.ly/abc, and www.licra.org.",
            )
            .replace("'Made", "'# Made"),
        ),
        (
            LICRA_FR,
            &with(LICRA_FR, "Un \"mot\"! Et d„un autre; voilà"),
        ),
        (LICRA_DE, &with(LICRA_DE, "Ein \"Wort\" und «eins».")),
        (LICRA_AR, &with(LICRA_AR, "حملة, وأخرى؛")),
    ]);
    let english = of_row(&found, LICRA_EN).join("\n");
    for piece in [
        "`**`",
        "`#`",
        "`&eacute;`",
        "`&#39;`",
        "`\\n`",
        "`*there*`",
        "`_very_`",
        "`https://bit.ly/abc` is typed",
        "`www.licra.org` is typed",
    ] {
        assert!(english.contains(piece), "wanted {piece}\ngot {english}");
    }
    let french = of_row(&found, LICRA_FR).join("\n");
    for piece in ["`\"`", "`„`", "`\"!`", "`e;`"] {
        assert!(french.contains(piece), "wanted {piece}\ngot {french}");
    }
    let german = of_row(&found, LICRA_DE).join("\n");
    assert!(german.contains("`\"`, `«`, `»` stands"), "{german}");
    let arabic = of_row(&found, LICRA_AR).join("\n");
    assert!(arabic.contains("`حملة,` stands"), "{arabic}");
}

#[test]
fn lists_and_headings_are_seen_wherever_the_line_begins() {
    let found = report_of(&[(
        LICRA_EN,
        &LICRA_EN.replace("2015.", "2015.\n\n    - one item\n    ## a heading"),
    )]);
    let told = of_row(&found, LICRA_EN).join("\n");
    assert!(told.contains("`-`, `##` is mark-up"), "{told}");
}

#[test]
fn texts_that_are_empty_or_stand_for_none_are_named() {
    let found = report_of(&[
        (LICRA_EN, &LICRA_EN.replace("'Made ", "' Made ")),
        (CIMADE_EN, "'\u{a0}\u{2060}'"),
        ("'#Rooted2 on Facebook'", "'NULL'"),
        (
            "'Prévenir on Facebook'",
            &format!("'Prévenir on \"Facebook\" <b> {}'", "and on ".repeat(12)),
        ),
        ("('paris', 'en', 'Paris')", "('paris', 'en', '**Paris**')"),
    ]);
    let all = found.join("\n");
    for wanted in [
        "warning[blank-ends]: a blank stands before or behind `Made",
        "error[blank-text]: the text holds nothing that can be seen",
        "warning[placeholder]: `NULL` would be shown as it is",
        "warning[english-quotes]: `\"` stands",
        "warning[markup]: `<`, `>` is mark-up",
        "warning[long-text]",
        "warning[markup]: `**` is mark-up",
    ] {
        assert!(all.contains(wanted), "wanted {wanted}\ngot {all}");
    }
    let desk = Desk::new();
    for (file, from, to) in [
        ("partners.sql", "'Moonshot'", "'\"Moonshot\"'"),
        (
            "resources.sql",
            "'Courage Against Hate'",
            "'\"Courage\" **Against** Hate'",
        ),
    ] {
        desk.edit(file, from, to);
    }
    desk.edit("themes.sql", "'en', '", "'en', '*very* ");
    let all = report(&desk).join("\n");
    for wanted in [
        "warning[straight-quotes]: `\"` stands",
        "`*very*` is mark-up",
        "`**` is mark-up",
        "warning[english-quotes]: `\"` stands",
    ] {
        assert!(all.contains(wanted), "wanted {wanted}\ngot {all}");
    }
}

#[test]
fn a_text_in_another_language_is_noticed() {
    let english = "'In France, associations, students and activists have answered hatred with campaigns that reached\n    \
                   {total:people-reached}. Here is who ran them, where, with what words, and what is known about their \
                   effect. You also\n    find guides, a study, and the organisations that took part.'";
    let desk = Desk::new();
    let text = fs::read_to_string(desk.data().join(FRANCE)).unwrap();
    let intro = |start: &str| {
        let at = text.find(start).unwrap();
        let end = at + text[at..].find("',\n   '").unwrap() + 1;
        text[at..end].to_owned()
    };
    let (french, german) = (intro("'En France, des"), intro("'In Frankreich haben"));
    // English that only breaks its lines elsewhere; and German where French should be, and the other way round.
    let wrapped = english
        .replace("    ", "")
        .replace("campaigns that", "campaigns\nthat");
    let found = report_of(&[(&french, &wrapped)]).join("\n");
    assert!(found.contains("warning[same-text]"), "{found}");
    let found = report_of(&[
        (&french, "'?1?'"),
        (&german, &french),
        ("'?1?'", &german),
        (
            "'Le contre-discours en France'",
            "'Counterspeech in France'",
        ),
        (
            CIMADE_EN,
            "'Partenaire de Hack for Good, pour une campagne dont aucune source ne donne le nom.'",
        ),
    ])
    .join("\n");
    for wanted in [
        "said to be in fr, and its words seem to be in de",
        "said to be in de, and its words seem to be in fr",
        "said to be in en, and its words seem to be in fr",
        "warning[same-text]: the text is the same in en and fr",
    ] {
        assert!(found.contains(wanted), "wanted {wanted}\ngot {found}");
    }
}

#[test]
fn what_an_encoding_has_broken_is_an_error_and_a_soft_hyphen_is_none() {
    let desk = Desk::new();
    let path = desk.data().join(FRANCE);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace('é', "Ã©").replace('’', "â€™")).unwrap();
    let found = report(&desk);
    let broken: Vec<&String> = found
        .iter()
        .filter(|problem| problem.contains("error[broken-encoding]"))
        .collect();
    assert_eq!(broken.len(), 10, "{broken:?}");
    assert!(broken[0].contains("`Ã©`") || broken[0].contains("`â€™`"));
    assert!(broken[9].contains("more lines of this file"));
    for (from, to, wanted) in [
        ("mené", "men\u{fffd}", "error[broken-encoding]"),
        ("mené", "menÃ©", "error[broken-encoding]"),
        ("avec", "a\u{2028}vec", "warning[stray-break]"),
        ("avec", "a\u{ad}vec", "warning[stray-break]"),
    ] {
        let found = report_of(&[(LICRA_FR, &LICRA_FR.replace(from, to))]);
        let told = of_row(&found, LICRA_FR).join("\n");
        assert!(told.contains(wanted), "wanted {wanted}\ngot {told}");
        assert_eq!(found.len(), 1, "{found:?}");
    }
}

#[test]
fn a_warning_inside_a_row_is_silenced_above_it() {
    let row = LICRA_FR.replace("avec", "\n    avec l’e\u{301}cole (oui)\n    et");
    let allowed = format!("-- allow loose-accent: as they spell it\n  {row}");
    let found = report_of(&[(LICRA_FR, &row)]).join("\n");
    assert!(found.contains("warning[loose-accent]"), "{found}");
    assert_eq!(report_of(&[(LICRA_FR, &allowed)]), [""; 0]);
}
