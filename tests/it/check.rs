//! `counterspeech check`: what it finds, where it places it, and how it says so.

use std::fs;

use crate::support::Desk;

pub(crate) const FRANCE: &str = "countries/fr.sql";
const ROOTED: &str = "('rooted2-people', 'rooted2', 1, 'at_least', 35000,";
pub(crate) const PREVENIR: &str = "('prevenir-people', 'prevenir', 1, 'at_least', 1000000,";
pub(crate) const LICRA_EN: &str =
    "('france', 'licra', 'en', 'Made #NoLikesForRacism with Hack for Good in 2015.')";
pub(crate) const LICRA_FR: &str =
    "('france', 'licra', 'fr', 'A mené #NoLikesForRacism avec Hack for Good en 2015.')";

/// What `check` prints, line by line.
pub(crate) fn report(desk: &Desk) -> Vec<String> {
    let output = desk.run(&["check"]);
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(str::to_owned).collect()
}

/// Edits a row of France and expects a problem of a rule at the line of that row.
pub(crate) fn expect(row: &str, from: &str, to: &str, rule: &str) -> String {
    let desk = Desk::new();
    let line = desk.line_of(FRANCE, row);
    assert!(row.contains(from), "{row} does not contain {from}");
    desk.edit(FRANCE, row, &row.replacen(from, to, 1));
    let found = report(&desk);
    let start = format!("{FRANCE}:{line}: {rule}: ");
    let problem = found.iter().find(|problem| problem.starts_with(&start));
    problem
        .unwrap_or_else(|| panic!("wanted {start}\ngot {}", found.join("\n")))
        .clone()
}

/// The typical mistakes of people who edit SQL by hand, each placed at its row.
#[test]
fn typical_mistakes_are_placed_at_their_row() {
    for (row, from, to, rule) in [
        (LICRA_EN, "Made ", "Made l'association ", "error[syntax]"),
        (LICRA_EN, "2015.'", "2015.", "error[open-quote]"),
        (LICRA_EN, "'en', ", "'en' ", "error[syntax]"),
        (ROOTED, "'at_least'", "\"at_least\"", "error[syntax]"),
        (ROOTED, "'at_least'", "‘at_least’", "error[syntax]"),
        (ROOTED, "'at_least', ", "", "error[row-length]"),
        (PREVENIR, "1, ", "1, 1, ", "error[row-length]"),
        (
            PREVENIR,
            "'prevenir-people'",
            "'rooted2-people'",
            "error[duplicate]",
        ),
        (PREVENIR, "1000000", "'1MM+'", "error[wrong-type]"),
        (PREVENIR, "'at_least'", "'more'", "error[figure-qualifier]"),
        (PREVENIR, "1000000", "NULL", "error[missing-value]"),
        (PREVENIR, "'prevenir', ", "'prevenr', ", "error[reference]"),
    ] {
        expect(row, from, to, rule);
    }
}

#[test]
fn mistakes_in_a_whole_statement_are_placed_where_it_breaks() {
    let statement = "INSERT INTO country_resource (country, resource) VALUES";
    for (from, to, rule) in [
        ("country_resource", "country_resorce", "error[unknown-name]"),
        (", resource", ", resorce", "error[unknown-name]"),
        ("INSERT", "INSRT", "error[forbidden]"),
        (", resource", " resource", "error[syntax]"),
    ] {
        expect(statement, from, to, rule);
    }
    for forbidden in [
        "BEGIN",
        "COMMIT",
        "PRAGMA foreign_keys = OFF",
        "ATTACH 'x' AS y",
        "DELETE FROM figure",
        "UPDATE figure SET value = 1",
        "DROP TABLE figure",
        "CREATE TRIGGER t AFTER INSERT ON figure BEGIN SELECT 1; END",
    ] {
        let to = format!("{forbidden}; INSERT");
        expect(statement, "INSERT", &to, "error[forbidden]");
    }
}

#[test]
fn a_comma_or_semicolon_that_is_missing_or_too_much_is_placed_where_it_belongs() {
    for (from, to, at) in [
        (
            "  ('france', 'occi-counterspeech-labs'),\n",
            "  ('france', 'occi-counterspeech-labs')\n",
            "('france', 'occi-counterspeech-labs')",
        ),
        (
            "  ('france', 'demos-counter-speech-2');\n",
            "  ('france', 'demos-counter-speech-2')\n",
            "('france', 'demos-counter-speech-2')",
        ),
        (
            "  ('france', 'demos-counter-speech-2');\n",
            "  ('france', 'demos-counter-speech-2'),;\n",
            "('france', 'demos-counter-speech-2'),;",
        ),
    ] {
        let desk = Desk::new();
        desk.edit(FRANCE, from, to);
        let line = desk.line_of(FRANCE, at);
        let found = report(&desk).join("\n");
        let start = format!("{FRANCE}:{line}: error[syntax]: ");
        assert!(found.contains(&start), "wanted {start}\ngot {found}");
    }
}

#[test]
fn the_name_that_was_meant_is_offered() {
    let statement = "INSERT INTO country_resource (country, resource) VALUES";
    let row = "('france', 'occi-counterspeech-labs')";
    for (row, from, to, rule, offer) in [
        (
            statement,
            "country_resource",
            "country_resorce",
            "error[unknown-name]",
            "country_resource",
        ),
        (
            statement,
            ", resource",
            ", resorce",
            "error[unknown-name]",
            "resource",
        ),
        (
            row,
            "speech-labs",
            "spech-labs",
            "error[reference]",
            "occi-counterspeech-labs",
        ),
    ] {
        let problem = expect(row, from, to, rule);
        assert!(
            problem.contains(&format!("did you mean `{offer}`?")),
            "{problem}"
        );
    }
    let desk = Desk::new();
    desk.edit(
        FRANCE,
        "{figure:nolikes-views-first-day}",
        "{figure:nolikes-view-first-day}",
    );
    let found = report(&desk).join("\n");
    assert!(
        found.contains("did you mean `nolikes-views-first-day`?"),
        "{found}"
    );
}

#[test]
fn a_row_that_is_there_already_is_named_with_its_place() {
    let desk = Desk::new();
    let first = desk.line_of(FRANCE, ROOTED);
    let again = PREVENIR.replace("prevenir-people", "rooted2-people");
    desk.edit(FRANCE, PREVENIR, &again);
    let found = report(&desk).join("\n");
    let wanted = format!("another row of figure has the same slug: {FRANCE}:{first} — ");
    assert!(found.contains(&wanted), "wanted {wanted}\ngot {found}");
    // In another file, too.
    let desk = Desk::new();
    let slug = "'hass-hilft'";
    let first = desk.line_of("countries/de.sql", &format!("({slug}, 'germany'"));
    desk.edit(
        FRANCE,
        "('prevenir', 'france'",
        &format!("({slug}, 'france'"),
    );
    let found = report(&desk).join("\n");
    let wanted = format!("another row of campaign has the same slug: countries/de.sql:{first} — ");
    assert!(found.contains(&wanted), "wanted {wanted}\ngot {found}");
}

#[test]
fn one_wrong_name_is_one_mistake_however_many_rows_use_it() {
    let desk = Desk::new();
    desk.edit(
        FRANCE,
        "('nolikesforracism', 'france',",
        "('nolikes4racism', 'france',",
    );
    let found = report(&desk);
    let of_campaign = |problem: &&String| problem.contains("there is no such campaign");
    let named: Vec<&String> = found.iter().filter(of_campaign).collect();
    assert_eq!(named.len(), 1, "{found:#?}");
    assert!(
        named[0].contains("did you mean `nolikes4racism`?"),
        "{named:?}"
    );
    assert!(named[0].contains("more rows of this file"), "{named:?}");
}

#[test]
fn what_is_held_back_is_summed_up_beside_the_report() {
    let desk = Desk::new();
    let told = |desk: &Desk| String::from_utf8(desk.run(&["check"]).stderr).unwrap();
    assert!(told(&desk).ends_with("errors 0, warnings 0; nothing is held back\n"));
    desk.edit(FRANCE, ROOTED, &ROOTED.replace("at_least", "more"));
    let told_of_france = told(&desk);
    assert!(
        told_of_france.ends_with("errors 1, warnings 0; held back: countries/fr.sql\n"),
        "{told_of_france}"
    );
    desk.edit(
        "units.sql",
        "('people-reached', 'people')",
        "('people-reached', 'rank')",
    );
    assert!(told(&desk).ends_with("everything is held back\n"));
}

#[test]
fn every_fault_is_named_in_one_run_and_none_twice() {
    let desk = Desk::new();
    desk.edit(FRANCE, ROOTED, &ROOTED.replace("at_least", "more"));
    desk.edit(FRANCE, PREVENIR, &PREVENIR.replace("at_least", "less"));
    desk.edit(
        "countries/gb.sql",
        "INSERT INTO country (",
        "INSERT INTO contry (",
    );
    desk.edit(
        "partners.sql",
        "'https://www.isdglobal.org/'",
        "'http://www.isdglobal.org/'",
    );
    let found = report(&desk);
    let errors = found.iter().filter(|problem| problem.contains(": error["));
    let rules: Vec<&str> = errors
        .map(|problem| problem.split(['[', ']']).nth(1).unwrap())
        .collect();
    assert_eq!(
        rules,
        [
            "figure-qualifier",
            "figure-qualifier",
            "unknown-name",
            "partner-link-is-https"
        ],
        "{found:#?}"
    );
}

#[test]
fn the_marks_of_other_systems_do_no_harm() {
    let desk = Desk::new();
    let path = desk.data().join(FRANCE);
    let text = fs::read_to_string(&path).unwrap();
    for saved in [
        format!("\u{feff}{text}"),
        text.replace('\n', "\r\n"),
        text.replace('\n', "\r"),
    ] {
        fs::write(&path, saved).unwrap();
        assert_eq!(report(&desk), [""; 0]);
    }
    fs::write(&path, format!("{text}\n/* never closed\n")).unwrap();
    assert!(
        report(&desk)
            .join("\n")
            .contains("a comment that begins here is never closed")
    );
}

#[test]
fn a_warning_is_silenced_for_one_row_with_a_reason() {
    let with = |comment: &str| {
        let desk = Desk::new();
        let typed = LICRA_EN.replace("in 2015.", "in 2015 for 15,000,000 people.");
        desk.edit(
            FRANCE,
            &format!("  {LICRA_EN}"),
            &format!("{comment}  {typed}"),
        );
        report(&desk)
    };
    assert_eq!(with("").len(), 1);
    assert_eq!(
        with("  -- allow typed-number: the film quotes it\n"),
        [""; 0]
    );
    let found = with("  -- allow typed-number:\n").join("\n");
    assert!(found.contains("warning[typed-number]"), "{found}");
    assert!(found.contains("warning[allow]: `typed-number` is allowed without a reason"));
    let found = with("  -- allow markup: no reason would help\n").join("\n");
    assert!(
        found.contains("nothing below breaks the rule `markup`"),
        "{found}"
    );
    // An error is never silent.
    let desk = Desk::new();
    let wrong = ROOTED.replace("at_least", "more");
    desk.edit(
        FRANCE,
        ROOTED,
        &format!("-- allow figure-qualifier: please\n  {wrong}"),
    );
    assert!(report(&desk).join("\n").contains("error[figure-qualifier]"));
}

#[test]
fn programs_and_code_hosts_can_read_the_report() {
    let desk = Desk::new();
    let line = desk.line_of(FRANCE, ROOTED);
    desk.edit(FRANCE, ROOTED, &ROOTED.replace("at_least", "more"));
    let json: serde_json::Value =
        serde_json::from_slice(&desk.run(&["check", "--format", "json"]).stdout).unwrap();
    let first = &json[0];
    assert_eq!(first["file"], FRANCE);
    assert_eq!(first["line"], line);
    assert_eq!(first["severity"], "error");
    assert_eq!(first["rule"], "figure-qualifier");
    let text = String::from_utf8(desk.run(&["check", "--format", "github"]).stdout).unwrap();
    let start = format!(
        "::error file={},line={line},title=figure-qualifier::the qualifier is not known — use",
        desk.data().join(FRANCE).display()
    );
    assert!(text.starts_with(&start), "{text}");
}
