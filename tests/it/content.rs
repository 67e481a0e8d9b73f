//! From seeds to content: what is refused and where, what changes while the site runs.

use crate::support::{Desk, wait_for};

/// Edits a seed wrongly and expects `check` to name the line of the edit.
fn check_names(file: &str, from: &str, to: &str, rule: &str) {
    check_names_row(file, from, from, to, rule);
}

/// The same, where the row begins on an earlier line than the edit.
fn check_names_row(file: &str, row: &str, from: &str, to: &str, rule: &str) {
    let desk = Desk::new();
    let line = desk.line_of(file, row);
    desk.edit(file, from, to);
    let output = desk.run(&["check"]);
    let report = String::from_utf8(output.stdout).unwrap();
    let expected = format!("{file}:{line}: error[{rule}]: ");
    assert!(
        report.contains(&expected),
        "wanted {expected}\ngot {report}"
    );
    assert_eq!(output.status.code(), Some(1));
}

const FRANCE: &str = "countries/fr.sql";

#[test]
fn nonsense_is_refused_with_file_and_line() {
    let head = "('rooted2-people', 'rooted2', 1, 'at_least', 35000, 'people-reached', 'unknown', NULL, 'origin-france', 'undated')";
    let with = |from: &str, to: &str| {
        assert!(head.contains(from));
        head.replace(from, to)
    };
    for (to, rule) in [
        (with("'people-reached'", "NULL"), "missing-value"),
        (with("'people-reached'", "'people-reachd'"), "reference"),
        (with("'origin-france'", "NULL"), "missing-value"),
        (with("'origin-france'", "'nowhere'"), "reference"),
        (with("'at_least'", "'more'"), "figure-qualifier"),
        (
            with("'at_least'", "'forecast'"),
            "figure-forecast-is-not-headed",
        ),
        (with("35000", "'35K+'"), "wrong-type"),
        (with("35000", "-1"), "figure-value"),
        (with("'unknown'", "'sometime'"), "figure-period"),
        (with("'unknown'", "'2016-02-30'"), "date"),
        (
            with(
                " NULL, 'origin-france', 'undated'",
                " NULL, 'origin-france', NULL",
            ),
            "figure-is-dated-or-says-why",
        ),
        (
            with(" NULL, 'origin-france'", " '2016-13', 'origin-france'"),
            "date",
        ),
        (with("rooted2-people", "nolikes-people"), "duplicate"),
        (with("rooted2-people", "Rooted 2"), "figure-slug"),
        (with("35000", "'L'initiative'"), "syntax"),
    ] {
        check_names(FRANCE, head, &to, rule);
    }
}

#[test]
fn links_must_be_https() {
    check_names(
        "partners.sql",
        "https://www.isdglobal.org/",
        "http://www.isdglobal.org/",
        "partner-link-is-https",
    );
    check_names_row(
        "resources.sql",
        "('demos-counter-speech-2', 'report'",
        "'2016', 'https://demos.co.uk",
        "'2016', 'javascript:alert(1)//demos.co.uk",
        "resource-link-is-https",
    );
}

#[test]
fn a_rank_is_no_figure() {
    check_names(
        "units.sql",
        "('dislikes', 'events')",
        "('rank', 'events')",
        "unit-is-no-rank",
    );
    check_names(
        "units.sql",
        "('dislikes', 'events')",
        "('dislikes', 'rank')",
        "unit-counts-something",
    );
}

#[test]
fn statements_that_seeds_may_not_contain_are_refused() {
    for statement in [
        "COMMIT",
        "PRAGMA foreign_keys = OFF",
        "DELETE FROM figure",
        "ATTACH 'x' AS y",
        "DROP TABLE figure",
    ] {
        check_names(
            FRANCE,
            "INSERT INTO country (",
            &format!("{statement}; INSERT INTO country ("),
            "forbidden",
        );
    }
    check_names(
        FRANCE,
        "INSERT INTO country (",
        "INSERT INTO seed_file (",
        "unknown-name",
    );
    check_names(
        FRANCE,
        "INSERT INTO country (",
        "INSERT INTO contry (",
        "unknown-name",
    );
}

#[test]
fn a_text_that_is_never_closed_is_placed_where_it_opens() {
    let desk = Desk::new();
    std::fs::write(
        desk.data().join("zz.sql"),
        "-- A comment; with a semicolon\n\nINSERT INTO note (slug) VALUES\n  ('one),\n  (two);\n",
    )
    .unwrap();
    let report = String::from_utf8(desk.run(&["check"]).stdout).unwrap();
    assert!(report.contains("zz.sql:4: error[open-quote]"), "{report}");
}

#[test]
fn a_campaign_has_one_head() {
    let prevenir = "('prevenir-people', 'prevenir', 1";
    check_names(
        FRANCE,
        prevenir,
        "('prevenir-people', 'rooted2', 1",
        "figure-one-head",
    );
}

#[test]
fn a_row_of_another_length_is_placed_at_its_row() {
    let row = "('france', 'occi-counterspeech-labs')";
    check_names(FRANCE, row, "('occi-counterspeech-labs')", "row-length");
}

#[test]
fn prose_refers_to_figures_that_exist() {
    let row = "('prevenir', 'en', 'Prévenir, ESSEC";
    for reference in [
        "{figure:nothing}",
        "{total:people-reached}",
        "{nonsense}",
        "{figure:",
    ] {
        let story = "Students of ESSEC explained";
        let desk = Desk::new();
        let line = desk.line_of(FRANCE, row);
        desk.edit(FRANCE, story, &format!("{reference} {story}"));
        let report = String::from_utf8(desk.run(&["check"]).stdout).unwrap();
        let expected = format!("{FRANCE}:{line}: error[prose]");
        assert!(report.contains(&expected), "{reference}: {report}");
    }
}

#[test]
fn the_reviewed_seeds_are_faultless() {
    let output = Desk::new().run(&["check", "--strict"]);
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_stated_total_far_from_the_sum_is_a_warning() {
    let desk = Desk::new();
    desk.edit(FRANCE, "1, 'approx', 15000000", "1, 'approx', 3000000");
    let output = desk.run(&["check"]);
    let report = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        report.contains("warning[stated-total]") && report.contains("4035000"),
        "{report}"
    );
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(desk.run(&["check", "--strict"]).status.code(), Some(1));
}

#[test]
fn a_total_says_about_where_a_part_is_approximate_and_leaves_forecasts_out() {
    let desk = Desk::new();
    // 15 million, approximate, and nothing else: no cutting, no "at least".
    for slug in ["rooted2-people", "prevenir-people"] {
        let campaign = slug.trim_end_matches("-people");
        desk.edit(
            FRANCE,
            &format!("('{slug}', '{campaign}', 1, 'at_least'"),
            &format!("('{slug}', '{campaign}', 0, 'forecast'"),
        );
    }
    let page = desk.serve().get("/en/locations/france");
    assert_eq!(page.text(".total__value"), "about 15\u{a0}million");
}

#[test]
fn a_saved_change_is_published_without_a_restart() {
    let desk = Desk::new();
    let site = desk.serve();
    desk.edit(
        FRANCE,
        "'Counterspeech in France'",
        "'Counterspeech all over France'",
    );
    wait_for("the new title", || {
        (site.get("/en/locations/france").text("h1") == "Counterspeech all over France")
            .then_some(())
    });
}

#[test]
fn a_fault_keeps_the_last_good_content_and_is_named_until_mended() {
    let desk = Desk::new();
    let site = desk.serve();
    let line = desk.line_of(FRANCE, "('france', 'FR', '2026");
    desk.edit(
        FRANCE,
        "('france', 'FR', '2026",
        "('france', 'FR', 'soon 2026",
    );
    let fault = format!("{FRANCE}:{line}");
    wait_for("the fault on /healthz", || {
        site.get("/healthz").body.contains(&fault).then_some(())
    });
    assert!(
        site.log()
            .contains(&format!("{fault}: error[country-reviewed]")),
        "{}",
        site.log()
    );
    assert_eq!(site.get("/en/locations/france").status, 200);
    drop(site);
    // Also after a restart.
    let site = desk.serve();
    assert_eq!(
        site.get("/en/locations/france").text("h1"),
        "Counterspeech in France"
    );
    assert!(site.get("/healthz").body.contains(&fault));
    desk.edit(FRANCE, "'soon 2026", "'2026");
    wait_for("the fault to go", || {
        site.get("/healthz")
            .body
            .contains("\"faults\":[]")
            .then_some(())
    });
}

#[test]
fn a_first_start_with_faulty_seeds_says_what_to_mend() {
    let desk = Desk::new();
    desk.edit("units.sql", "INSERT INTO unit (", "INSRT INTO unit (");
    let line = desk.line_of("units.sql", "INSRT");
    let output = desk.run(&["--listen", "127.0.0.1:0"]);
    let log = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(log.contains(&format!("units.sql:{line}: error")), "{log}");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn health_tells_the_version_of_the_content() {
    let desk = Desk::new();
    let site = desk.serve();
    let before = site.get("/healthz");
    assert_eq!(before.header("cache-control"), Some("no-store"));
    assert!(
        before.body.starts_with("{\"up\":true,\"content\":\""),
        "{}",
        before.body
    );
    desk.edit(FRANCE, "Roots that people share", "Roots that we share");
    wait_for("another version", || {
        (site.get("/healthz").body != before.body).then_some(())
    });
}

#[test]
fn a_text_that_misses_in_a_promised_language_is_a_warning() {
    let desk = Desk::new();
    let from =
        "  ('france', 'licra', 'fr', 'A mené #NoLikesForRacism avec Hack for Good en 2015.'),\n";
    desk.edit("countries/fr.sql", from, "");
    let line = desk.line_of("countries/fr.sql", "('france', 'licra', 'hack-for-good'");
    let report = desk.print(&["check"]);
    assert!(
        report.starts_with(&format!(
            "countries/fr.sql:{line}: warning[translation]: there is no text for france, licra in fr"
        )),
        "{report}"
    );
    assert_eq!(desk.run(&["check", "--strict"]).status.code(), Some(1));
}

#[test]
fn a_campaign_cannot_reach_more_than_its_country_or_its_initiative() {
    for (from, to, whole) in [
        (
            "35000, 'people-reached'",
            "350000000, 'people-reached'",
            "france-total-stated",
        ),
        (
            "'at_least', 16000000",
            "'at_least', 900000",
            "france-total-stated",
        ),
    ] {
        let desk = Desk::new();
        desk.edit("countries/fr.sql", from, to);
        let output = desk.run(&["check"]);
        let report = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(1), "{report}");
        assert!(
            report.contains("error[part-larger-than-whole]") && report.contains(whole),
            "{report}"
        );
    }
}
