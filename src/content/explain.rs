//! What a refusal of SQLite means, in the editor's words.

/// Says what is wrong and how to mend it.
pub struct Explanation {
    pub rule: String,
    pub what: String,
    pub mend: String,
}

/// How the name of a CHECK ends, and what that means. The first that fits counts, so whole names stand before endings.
const CHECKS: &[(&str, &str, &str)] = &[
    (
        "figure_is_dated_or_says_why",
        "the figure has neither a date nor a note that says why",
        "give `as_of`, or set `note` to one that says the figure is undated",
    ),
    (
        "figure_is_about_one_thing",
        "it is not clear what the figure is about",
        "set `campaign` alone, or `initiative` (with `country`, if it is about that country only), or `country` alone",
    ),
    (
        "figure_qualifier",
        "the qualifier is not known",
        "use 'exact', 'at_least', 'nearly', 'approx' or 'forecast'",
    ),
    (
        "figure_forecast_is_not_headed",
        "a forecast heads a card",
        "set `headed` to 0",
    ),
    (
        "figure_headed",
        "`headed` is neither 0 nor 1",
        "write 1 for the one figure that heads its card, else 0",
    ),
    (
        "figure_value",
        "the value is not a number from 0 to a million million",
        "write the bare number, such as 3000000",
    ),
    (
        "figure_snapshot_is_dated",
        "the figure is a snapshot of a counter and has no date",
        "give `as_of`, or leave `counter` NULL",
    ),
    (
        "figure_counter",
        "the name of the counter is badly formed",
        "use lower-case letters, digits and hyphens, or NULL",
    ),
    (
        "figure_area",
        "the area is not known",
        "use 'europe' or 'world', or NULL for where the thing itself is",
    ),
    (
        "figure_period",
        "the period is not known",
        "use 'whole', 'unknown', 'first-24-hours', 'first-3-days', or a date or range",
    ),
    (
        "unit_is_no_rank",
        "a rank or a prize is no unit",
        "tell it in the story: ranks cannot be counted or added up",
    ),
    (
        "unit_counts_something",
        "the kind of unit is not known",
        "use 'people', 'events', 'groups' or 'percent'",
    ),
    (
        "unit_text_category",
        "the plural category is not known",
        "use 'zero', 'one', 'two', 'few', 'many' or 'other'",
    ),
    (
        "partner_kind",
        "the kind of partner is not known",
        "use 'ngo', 'university', 'think-tank', 'foundation', 'agency', 'media', 'company', 'programme-manager', 'public-body', 'network' or 'school'",
    ),
    (
        "part_role",
        "the role is not known",
        "use 'organiser', 'participant', 'creative' or 'support'",
    ),
    (
        "resource_kind",
        "the kind of resource is not known",
        "use 'guide', 'report' or 'toolkit'",
    ),
    (
        "source_is_named",
        "the source has neither a title nor an address",
        "give at least one of them",
    ),
    (
        "campaign_status",
        "the status is not known",
        "use 'active', 'ended' or 'unknown'",
    ),
    (
        "territory_region",
        "the region is not known",
        "use 'africa', 'americas', 'asia', 'europe' or 'oceania'",
    ),
    (
        "place_no_finer_than_a_town",
        "the coordinates are finer than a town",
        "round them to two decimals: people are at risk",
    ),
    (
        "place_coordinates",
        "the coordinates are no place on earth",
        "give both `latitude` (-90 to 90) and `longitude` (-180 to 180), or NULL for both",
    ),
    (
        "outline_area",
        "this is no area",
        "write the two capital letters of ISO 3166-1, or 'land'",
    ),
    (
        "outline_points",
        "this is no outline",
        "write points as 'longitude latitude', separated by commas, and rings by semicolons, in whole numbers",
    ),
    (
        "address_path",
        "this is no address of the site",
        "write it without the language and without a slash at the end, such as '/campaigns/some-name'",
    ),
    (
        "address_moved_to",
        "this is no address of the site",
        "write it without the language, such as '/campaigns/other-name'",
    ),
    (
        "address_moved_or_removed",
        "the address has neither moved nor been removed, or both",
        "give `moved_to` or `removed`, and NULL for the other",
    ),
    (
        "address_removed",
        "this is not a date",
        "write YYYY-MM-DD, YYYY-MM or YYYY",
    ),
    (
        "source_state_needs_address",
        "a source without an address is said to be alive or offline",
        "set `state` to 'unknown', or give the address",
    ),
    (
        "source_state",
        "the state is not known",
        "use 'alive', 'offline' or 'unknown'",
    ),
    (
        "source_address",
        "the address of the source is malformed",
        "write the whole address with https:// or http://, or NULL",
    ),
    (
        "initiative_local",
        "`local` is neither 0 nor 1",
        "write 1 for an initiative of one country only, else 0",
    ),
    (
        "language_tag",
        "this is no language tag",
        "write it as 'en' or 'zh-Hant'",
    ),
    (
        "territory_code",
        "this is no territory code",
        "write the two capital letters of ISO 3166-1, such as 'FR'",
    ),
    (
        "_link_is_https",
        "the link is not an https address",
        "write the whole address with https://, or NULL: a link is never guessed",
    ),
    (
        "_not_empty",
        "a text is empty",
        "write the text, or leave the row out",
    ),
    (
        "_slug",
        "the slug is badly formed",
        "use lower-case letters, digits and hyphens",
    ),
    // The dates come last: every other column has a check of its own name above.
    (
        "_reviewed",
        "the date of the review is not a day",
        "write it as YYYY-MM-DD",
    ),
    (
        "_published",
        "this is not a date",
        "write YYYY, YYYY-MM or YYYY-MM-DD, or NULL",
    ),
    ("_read", "this is not a date", "write YYYY-MM-DD, or NULL"),
    (
        "_as_of",
        "this is not a date",
        "write YYYY, YYYY-MM, YYYY-MM-DD or a range such as 2018/2019, or NULL with a note",
    ),
    (
        "campaign_date",
        "this is not a date",
        "write YYYY, YYYY-MM, YYYY-MM-DD or a range such as 2018/2019, or NULL",
    ),
];

/// The explanation of a CHECK by its name; `None` if nobody wrote one.
pub fn check(name: &str) -> Option<Explanation> {
    let (_, what, mend) = CHECKS.iter().find(|(ending, ..)| name.ends_with(ending))?;
    Some(Explanation {
        rule: name.replace('_', "-"),
        what: (*what).to_owned(),
        mend: (*mend).to_owned(),
    })
}

/// The explanation of an error of SQLite, from its own words.
pub fn error(message: &str, table: &str) -> Explanation {
    let explain = |rule: &str, what: String, mend: &str| Explanation {
        rule: rule.to_owned(),
        what,
        mend: mend.to_owned(),
    };
    let column = |prefix: &str| message.strip_prefix(prefix).map(str::to_owned);

    if let Some(name) = column("CHECK constraint failed: ") {
        return check(&name).unwrap_or_else(|| {
            explain(
                "refused",
                format!("the database refuses it ({name})"),
                "see the comment beside that CHECK in migrations/content",
            )
        });
    }
    if message == "UNIQUE constraint failed: figure.campaign" {
        return explain(
            "figure-one-head",
            "this campaign has a headed figure already".to_owned(),
            "set `headed` to 0 on one of the two",
        );
    }
    let plain = |columns: &str| columns.replace(&format!("{table}."), "");
    if let Some(columns) = column("UNIQUE constraint failed: ") {
        let columns = plain(&columns);
        return explain(
            "duplicate",
            format!("another row of {table} has the same {columns}"),
            "change it, or remove one of the two rows",
        );
    }
    if let Some(column) = column("NOT NULL constraint failed: ") {
        let column = plain(&column);
        return explain(
            "missing-value",
            format!("`{column}` is missing"),
            "give it a value; NULL is not allowed here",
        );
    }
    if let Some((kind, place)) = column("cannot store ").and_then(|rest| {
        rest.split_once(" value in ")
            .map(|(a, b)| (a.to_owned(), b.to_owned()))
    }) {
        let column = place.rsplit('.').next().unwrap_or_default().to_owned();
        let kind = if kind == "TEXT" { "a text" } else { "a number" };
        let wanted = if place.starts_with("TEXT") {
            "a text"
        } else {
            "a number"
        };
        return explain(
            "wrong-type",
            format!("{kind} stands where `{column}` wants {wanted}"),
            "write bare numbers without quotes or letters (3000000, not '3MM+'), and texts in single quotes",
        );
    }
    explain(
        "refused",
        format!("the database refuses it ({message})"),
        "compare the row with the comments in migrations/content",
    )
}
