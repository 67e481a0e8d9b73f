//! The rules that content must keep: each finds what it is there for, and is explained to editors.

use std::fs;

use crate::check::{FRANCE, LICRA_EN, LICRA_FR, PREVENIR, expect, report};
use crate::support::{Desk, root};

#[test]
fn every_word_of_a_page_is_there_in_the_languages_it_promises() {
    for (file, row, what) in [
        ("themes.sql", "  ('racism', 'fr', ", "racism in fr"),
        ("territories.sql", "  ('FR', 'ar', ", "FR in ar"),
    ] {
        let desk = Desk::new();
        let path = desk.data().join(file);
        let text = fs::read_to_string(&path).unwrap();
        let kept: Vec<&str> = text.lines().filter(|line| !line.starts_with(row)).collect();
        assert_eq!(kept.len() + 1, text.lines().count(), "{file} {row}");
        fs::write(&path, kept.join("\n") + "\n").unwrap();
        let found = report(&desk).join("\n");
        let wanted = format!("warning[translation]: there is no text for {what}");
        assert!(found.contains(&wanted), "wanted {wanted}\ngot {found}");
    }
}

#[test]
fn texts_are_judged_by_the_habits_of_their_language() {
    let long = "on and on ".repeat(45);
    for (row, from, to, rule) in [
        (
            LICRA_EN,
            "Hack for Good",
            "\"Hack for Good\"",
            "warning[english-quotes]",
        ),
        (
            LICRA_FR,
            "Hack for Good",
            "« Hack for Good »",
            "warning[french-typography]",
        ),
        (LICRA_FR, "2015.", "2015 !", "warning[french-typography]"),
        (LICRA_FR, "2015.", "2015!", "warning[french-typography]"),
        (
            LICRA_FR,
            "Hack for Good",
            "«Hack for Good»",
            "warning[french-typography]",
        ),
        (
            LICRA_EN,
            "Hack for Good",
            "Ha\u{202e}ck for Good",
            "error[hidden-character]",
        ),
        (LICRA_FR, "mené", "mene\u{301}", "warning[loose-accent]"),
        (LICRA_EN, "Made", "**Made**", "warning[markup]"),
        (LICRA_EN, "Made", "*Made*", "warning[markup]"),
        (
            LICRA_EN,
            "2015.",
            "2015 with 42 organisations.",
            "warning[typed-number]",
        ),
        (
            LICRA_EN,
            "2015.",
            "2015 for two hundred people.",
            "warning[typed-number]",
        ),
        (
            LICRA_EN,
            "2015.",
            "2015 for 15,000,000 people.",
            "warning[typed-number]",
        ),
        (
            LICRA_EN,
            "2015.",
            "2015 for 15 million people.",
            "warning[typed-number]",
        ),
        (
            LICRA_EN,
            "2015.",
            "2015: 81% said so.",
            "warning[typed-number]",
        ),
        (
            LICRA_EN,
            "2015.",
            &format!("2015, {long}."),
            "warning[long-text]",
        ),
        (
            LICRA_FR,
            "A mené #NoLikesForRacism avec Hack for Good en 2015.",
            "Made #NoLikesForRacism with Hack for Good in 2015.",
            "warning[same-text]",
        ),
        (
            LICRA_FR,
            "A mené #NoLikesForRacism avec Hack for Good en 2015.",
            "Une campagne de 2015. Made #NoLikesForRacism with Hack for Good in 2015.",
            "warning[same-text]",
        ),
    ] {
        expect(row, from, to, rule);
    }
    // Years, money, laws, books and names are no figures.
    let desk = Desk::new();
    desk.edit(
        FRANCE,
        "with Hack for Good in 2015.",
        "with Hack for Good in 2015, for 5,000 euros, as #Rooted2000 did (Act 2020-766, ISBN 9782100746354).",
    );
    assert_eq!(report(&desk), [""; 0]);
}

#[test]
fn what_states_something_false_or_cannot_be_shown_is_an_error() {
    let desk = Desk::new();
    let path = desk.data().join(FRANCE);
    let text = fs::read_to_string(&path).unwrap();
    let unheaded = text
        .replace(", 1, 'at_least', ", ", 0, 'at_least', ")
        .replace(", 1, 'approx', ", ", 0, 'approx', ");
    fs::write(&path, unheaded).unwrap();
    let found = report(&desk).join("\n");
    assert!(found.contains("error[total-of-nothing]"), "{found}");
    let desk = Desk::new();
    desk.edit(
        "themes.sql",
        "  ('racism'),\n",
        "  ('racism'),\n  ('nameless'),\n",
    );
    let found = report(&desk).join("\n");
    assert!(
        found.contains("error[default-language]: theme `nameless`"),
        "{found}"
    );
}

#[test]
fn german_and_arabic_are_judged_too() {
    for (file, from, to, rule) in [
        ("countries/de.sql", "„", "”", "warning[german-quotes]"),
        (
            "countries/lb.sql",
            "صحيفة «",
            "صحيفة “",
            "warning[arabic-typography]",
        ),
    ] {
        let desk = Desk::new();
        desk.edit(file, from, to);
        let found = report(&desk).join("\n");
        assert!(found.contains(rule), "{found}");
    }
}

#[test]
fn figures_that_cannot_be_true_together_are_named() {
    expect(PREVENIR, "1000000", "1", "warning[number-like-a-rank]");
    expect(
        PREVENIR,
        "1000000",
        "90000000",
        "error[part-larger-than-whole]",
    );
    // The snapshot that is changed is named, or those after it that no longer fit.
    let file = "initiatives.sql";
    for (from, to, row, rule) in [
        (
            "'at_least', 300000000,",
            "'at_least', 3000000,",
            "('p2p-people-2021'",
            "warning[counter-shrinks]",
        ),
        (
            "300000000,\n   'people-reached'",
            "300000000,\n   'views'",
            "('p2p-people-2020'",
            "error[counter-unlike]",
        ),
    ] {
        let desk = Desk::new();
        let line = desk.line_of(file, row);
        desk.edit(file, from, to);
        let found = report(&desk).join("\n");
        let start = format!("{file}:{line}: {rule}");
        assert!(found.contains(&start), "wanted {start}\ngot {found}");
    }
}

#[test]
fn two_counters_of_one_thing_are_compared() {
    let desk = Desk::new();
    let path = desk.data().join("initiatives.sql");
    let text = fs::read_to_string(&path).unwrap();
    let row = |as_of: &str, value: u32| {
        format!(
            "INSERT INTO figure (slug, initiative, headed, counter, qualifier, value, unit, area, period, as_of, source, note) VALUES
  ('p2p-again', 'p2p-facebook-global', 0, 'p2p-other', 'exact', {value}, 'people-reached', 'world', 'whole', '{as_of}', 'mccain', NULL);\n"
        )
    };
    for (as_of, value, is_told) in [
        ("2022", 90_000_000, true),
        ("2022", 310_000_000, false),
        ("2012", 90_000_000, false),
    ] {
        fs::write(&path, format!("{text}{}", row(as_of, value))).unwrap();
        let found = report(&desk).join("\n");
        let line = text.lines().count() + 2;
        let start = format!("initiatives.sql:{line}: warning[counters-disagree]");
        assert_eq!(found.contains(&start), is_told, "{as_of} {value}: {found}");
    }
}

#[test]
fn entries_are_judged() {
    let partners = "partners.sql";
    for (file, row, from, to, at, rule) in [
        (
            partners,
            "('isd',",
            "https://www.isdglobal.org/",
            "https://bit.ly/isd",
            partners,
            "warning[shortener]",
        ),
        (
            partners,
            "('isd',",
            "https://www.isdglobal.org/",
            "https://www..org/",
            partners,
            "error[address-malformed]",
        ),
        (
            FRANCE,
            "('france', 'FR', '2026",
            "'FR', '2026",
            "'FR', '2024",
            FRANCE,
            "warning[stale]",
        ),
        (
            FRANCE,
            "('nolikesforracism', 'france',",
            "'2015-10', 'ended'",
            "'2099-10', 'ended'",
            FRANCE,
            "warning[future]",
        ),
        (
            partners,
            "('france', 'essec', 'p2p",
            "'ESSEC Business School', 'university', 'FR'",
            "'ESSEC Business School', 'university', 'DE'",
            FRANCE,
            "warning[foreign-participant]",
        ),
        (
            FRANCE,
            "('prevenir', 'france',",
            "'Prévenir, ESSEC Business School'",
            "'#Rooted2, Sciences Pô'",
            FRANCE,
            "warning[alike]",
        ),
    ] {
        let desk = Desk::new();
        let line = desk.line_of(at, row);
        desk.edit(file, from, to);
        let found = report(&desk).join("\n");
        let start = format!("{at}:{line}: {rule}");
        assert!(found.contains(&start), "wanted {start}\ngot {found}");
    }
}

/// The names of all rules, as they stand in the source.
fn rules() -> Vec<String> {
    let mut names = Vec::new();
    let files = fs::read_dir(root().join("src/content/check")).unwrap();
    let readers = [
        "seed/files.rs",
        "seed/mod.rs",
        "statement/faults.rs",
        "statement/mod.rs",
    ];
    let readers = readers.map(|file| root().join("src/content").join(file));
    for path in files.map(|file| file.unwrap().path()).chain(readers) {
        // However rustfmt breaks the lines.
        let text = fs::read_to_string(path).unwrap();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for piece in [
            "name: \"",
            "rule: \"",
            "), \"",
            "warn( \"",
            "warn(\"",
            "Error, \"",
            "Warning, \"",
        ] {
            for rest in text.split(piece).skip(1) {
                names.push(rest.split('"').next().unwrap().to_owned());
            }
        }
    }
    let schema = fs::read_to_string(root().join("migrations/content/0001_content.sql")).unwrap();
    let checks = schema.split("CONSTRAINT ").skip(1);
    names.extend(checks.map(|rest| rest.split(' ').next().unwrap().replace('_', "-")));
    names.retain(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '-'));
    assert!(names.len() > 100, "{names:?}");
    names
}

#[test]
fn every_rule_is_explained_to_editors() {
    let readme = fs::read_to_string(root().join("data/README.md")).unwrap();
    let missing: Vec<String> = rules()
        .into_iter()
        .filter(|rule| !readme.contains(&format!("`{rule}`")))
        .collect();
    assert!(
        missing.is_empty(),
        "data/README.md does not explain {missing:?}"
    );
}
