//! Every column of text that a page shows: where it stands, how much its place holds, and what kind of words it takes.

/// What a column of text is for, and so by which rules it is judged.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Our own sentences, with references to figures in braces. Two languages cannot say them alike.
    Prose,
    /// A sentence of ours that is shown as it is.
    Sentence,
    /// A name, which may be the same in every language.
    Name,
    /// As its owner writes it, in the language it has, if it has one: numbers are its own affair.
    Printed,
}

/// A column of text.
pub(super) struct Column {
    pub(super) table: &'static str,
    /// Selects rowid, what the text belongs to, language (or an empty text) and text.
    pub(super) sql: &'static str,
    /// How long it may be before it gets too long for its place, in characters.
    pub(super) chars_max: usize,
    pub(super) kind: Kind,
}

const fn column(table: &'static str, sql: &'static str, chars_max: usize, kind: Kind) -> Column {
    Column {
        table,
        sql,
        chars_max,
        kind,
    }
}

pub(super) const ALL: &[Column] = &[
    column(
        "country_text",
        "SELECT rowid, country, locale, title FROM country_text",
        70,
        Kind::Sentence,
    ),
    column(
        "country_text",
        "SELECT rowid, country, locale, intro FROM country_text",
        600,
        Kind::Prose,
    ),
    column(
        "country_text",
        "SELECT rowid, country, locale, gaps FROM country_text",
        1200,
        Kind::Prose,
    ),
    column(
        "initiative_text",
        "SELECT rowid, initiative, locale, name FROM initiative_text",
        70,
        Kind::Name,
    ),
    column(
        "initiative_text",
        "SELECT rowid, initiative, locale, summary FROM initiative_text",
        500,
        Kind::Prose,
    ),
    column(
        "initiative_text",
        "SELECT rowid, initiative, locale, story FROM initiative_text WHERE story IS NOT NULL",
        2000,
        Kind::Prose,
    ),
    column(
        "presence_text",
        "SELECT rowid, country || initiative, locale, text FROM presence_text",
        1200,
        Kind::Prose,
    ),
    column(
        "campaign_text",
        "SELECT rowid, campaign, locale, name FROM campaign_text",
        90,
        Kind::Name,
    ),
    column(
        "campaign_text",
        "SELECT rowid, campaign, locale, headline FROM campaign_text",
        100,
        Kind::Sentence,
    ),
    column(
        "campaign_text",
        "SELECT rowid, campaign, locale, story FROM campaign_text",
        1600,
        Kind::Prose,
    ),
    column(
        "campaign_text",
        "SELECT rowid, campaign, locale, link_name FROM campaign_text WHERE link_name IS NOT NULL",
        80,
        Kind::Name,
    ),
    column(
        "note_text",
        "SELECT rowid, note, locale, text FROM note_text",
        1200,
        Kind::Prose,
    ),
    column(
        "part_text",
        "SELECT rowid, country || partner, locale, text FROM part_text",
        400,
        Kind::Prose,
    ),
    column(
        "resource_text",
        "SELECT rowid, resource, locale, summary FROM resource_text",
        700,
        Kind::Prose,
    ),
    column(
        "address_text",
        "SELECT rowid, path, locale, title FROM address_text",
        100,
        Kind::Name,
    ),
    column(
        "address_text",
        "SELECT rowid, path, locale, text FROM address_text",
        1200,
        Kind::Prose,
    ),
    column(
        "place_text",
        "SELECT rowid, place, locale, name FROM place_text",
        40,
        Kind::Name,
    ),
    column(
        "theme_text",
        "SELECT rowid, theme, locale, name FROM theme_text",
        40,
        Kind::Name,
    ),
    column(
        "territory_text",
        "SELECT rowid, territory, locale, name FROM territory_text",
        50,
        Kind::Name,
    ),
    column(
        "language_text",
        "SELECT rowid, language, locale, name FROM language_text",
        40,
        Kind::Name,
    ),
    column(
        "unit_text",
        "SELECT rowid, unit, locale, noun FROM unit_text",
        60,
        Kind::Name,
    ),
    column(
        "unit_text",
        "SELECT rowid, unit, locale, label FROM unit_text",
        100,
        Kind::Name,
    ),
    column(
        "partner",
        "SELECT rowid, slug, '', name FROM partner",
        90,
        Kind::Printed,
    ),
    column(
        "resource",
        "SELECT rowid, slug, language, title FROM resource",
        120,
        Kind::Printed,
    ),
    column(
        "resource",
        "SELECT rowid, slug, '', publisher FROM resource",
        90,
        Kind::Printed,
    ),
    column(
        "source",
        "SELECT rowid, slug, ifnull(language, ''), title FROM source WHERE title IS NOT NULL",
        160,
        Kind::Printed,
    ),
    column(
        "source",
        "SELECT rowid, slug, '', publisher FROM source",
        90,
        Kind::Printed,
    ),
];
