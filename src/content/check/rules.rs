//! The rules that one query each can tell.

use crate::content::problem::Severity;

/// A rule that one query can tell: it selects the rowid of each offender and a word about it.
pub(super) struct Rule {
    pub(super) name: &'static str,
    pub(super) severity: Severity,
    /// To which the rowid belongs.
    pub(super) table: &'static str,
    pub(super) offenders: &'static str,
    /// `{}` stands for the word.
    pub(super) what: &'static str,
    pub(super) mend: &'static str,
}

impl Rule {
    /// Whether the offenders may only be waiting for a row that was refused.
    pub(super) fn is_about_what_misses(&self) -> bool {
        matches!(
            self.name,
            "default-language"
                | "unit-category"
                | "translation"
                | "figure-presence"
                | "partner-without-part"
                | "total-of-nothing"
                | "stated-total"
                | "address-leads-nowhere"
        )
    }
}

pub(super) const ALL: &[Rule] = &[
    Rule {
        name: "default-language",
        severity: Severity::Error,
        table: "country",
        offenders: "SELECT rowid, slug FROM country WHERE slug NOT IN (SELECT country FROM country_text WHERE locale = 'en')",
        what: "country `{}` has no English text",
        mend: "add a row to country_text: other languages fall back on English",
    },
    Rule {
        name: "default-language",
        severity: Severity::Error,
        table: "initiative",
        offenders: "SELECT rowid, slug FROM initiative WHERE slug NOT IN (SELECT initiative FROM initiative_text WHERE locale = 'en')",
        what: "initiative `{}` has no English text",
        mend: "add a row to initiative_text: other languages fall back on English",
    },
    Rule {
        name: "default-language",
        severity: Severity::Error,
        table: "campaign",
        offenders: "SELECT rowid, slug FROM campaign WHERE slug NOT IN (SELECT campaign FROM campaign_text WHERE locale = 'en')",
        what: "campaign `{}` has no English text",
        mend: "add a row to campaign_text: other languages fall back on English",
    },
    Rule {
        name: "default-language",
        severity: Severity::Error,
        table: "presence_text",
        offenders: "SELECT min(rowid), country || ', ' || initiative FROM presence_text
                    GROUP BY country, initiative HAVING sum(locale = 'en') = 0",
        what: "the presence of `{}` has no English text",
        mend: "add a row to presence_text: other languages fall back on English",
    },
    Rule {
        name: "default-language",
        severity: Severity::Error,
        table: "part",
        offenders: "SELECT part.rowid, partner FROM part WHERE NOT EXISTS (SELECT 1 FROM part_text
                    WHERE part_text.country = part.country AND part_text.partner = part.partner AND locale = 'en')",
        what: "the part of `{}` has no English text",
        mend: "add a row to part_text: other languages fall back on English",
    },
    Rule {
        name: "default-language",
        severity: Severity::Error,
        table: "resource",
        offenders: "SELECT rowid, slug FROM resource WHERE slug NOT IN (SELECT resource FROM resource_text WHERE locale = 'en')",
        what: "resource `{}` has no English text",
        mend: "add a row to resource_text: other languages fall back on English",
    },
    Rule {
        name: "default-language",
        severity: Severity::Error,
        table: "note",
        offenders: "SELECT rowid, slug FROM note WHERE slug NOT IN (SELECT note FROM note_text WHERE locale = 'en')",
        what: "note `{}` has no English text",
        mend: "add a row to note_text: other languages fall back on English",
    },
    Rule {
        name: "default-language",
        severity: Severity::Error,
        table: "place",
        offenders: "SELECT rowid, slug FROM place WHERE slug NOT IN (SELECT place FROM place_text WHERE locale = 'en')",
        what: "place `{}` has no English name",
        mend: "add a row to place_text: other languages fall back on English",
    },
    Rule {
        name: "default-language",
        severity: Severity::Error,
        table: "territory",
        offenders: "SELECT rowid, code FROM territory WHERE code NOT IN (SELECT territory FROM territory_text WHERE locale = 'en')",
        what: "territory `{}` has no English name",
        mend: "add a row to territory_text: other languages fall back on English",
    },
    Rule {
        name: "default-language",
        severity: Severity::Error,
        table: "theme",
        offenders: "SELECT rowid, slug FROM theme WHERE slug NOT IN (SELECT theme FROM theme_text WHERE locale = 'en')",
        what: "theme `{}` has no English name",
        mend: "add a row to theme_text: other languages fall back on English",
    },
    Rule {
        name: "default-language",
        severity: Severity::Error,
        table: "address",
        offenders: "SELECT rowid, path FROM address WHERE removed IS NOT NULL AND path NOT IN (SELECT path FROM address_text WHERE locale = 'en')",
        what: "the removed address `{}` has no English text",
        mend: "add a row to address_text: what stood there, why it was removed, what is known",
    },
    Rule {
        name: "default-language",
        severity: Severity::Error,
        table: "language",
        offenders: "SELECT rowid, tag FROM language WHERE tag NOT IN (SELECT language FROM language_text WHERE locale = 'en')",
        what: "language `{}` has no English name",
        mend: "add a row to language_text: other languages fall back on English",
    },
    Rule {
        name: "default-language",
        severity: Severity::Error,
        table: "unit",
        offenders: "SELECT rowid, slug FROM unit WHERE slug NOT IN (SELECT unit FROM unit_text WHERE locale = 'en')",
        what: "unit `{}` has no English words",
        mend: "add rows to unit_text: other languages fall back on English",
    },
    Rule {
        name: "unit-category",
        severity: Severity::Error,
        table: "unit_text",
        offenders: "SELECT min(rowid), unit || ', ' || locale FROM unit_text GROUP BY unit, locale HAVING sum(category = 'other') = 0",
        what: "unit `{}` has no words for the plural category 'other'",
        mend: "add the row for 'other': every language has that category",
    },
    Rule {
        name: "initiative-local",
        severity: Severity::Error,
        table: "initiative",
        offenders: "SELECT rowid, slug FROM initiative WHERE local = 1
                    AND (SELECT count(*) FROM presence WHERE presence.initiative = initiative.slug) > 1",
        what: "initiative `{}` is local and runs in more than one country",
        mend: "set `local` to 0, so that it gets a page of its own",
    },
    Rule {
        name: "promised-language",
        severity: Severity::Error,
        table: "country_language",
        offenders: "SELECT rowid, locale FROM country_language WHERE locale NOT IN ('en', 'fr', 'de', 'ar')",
        what: "the site has no pages in `{}`",
        mend: "promise 'en', 'fr', 'de' or 'ar'",
    },
];
