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
        name: "percent",
        severity: Severity::Error,
        table: "figure",
        offenders: "SELECT figure.rowid, figure.slug FROM figure JOIN unit ON unit.slug = figure.unit
                    WHERE unit.kind = 'percent' AND (value > 100 OR headed = 1)",
        what: "figure `{}` is a share that is over 100 or heads a card",
        mend: "write 81 for 81 %, with `headed` 0: shares cannot be added up",
    },
    Rule {
        name: "figure-presence",
        severity: Severity::Error,
        table: "figure",
        offenders: "SELECT figure.rowid, figure.slug FROM figure WHERE initiative IS NOT NULL AND country IS NOT NULL AND NOT EXISTS
                    (SELECT 1 FROM presence WHERE presence.country = figure.country AND presence.initiative = figure.initiative)",
        what: "figure `{}` is about an initiative in a country where it does not run",
        mend: "add the presence of the initiative in that country, or correct the figure",
    },
    Rule {
        name: "figure-head",
        severity: Severity::Error,
        table: "figure",
        offenders: "SELECT rowid, slug FROM figure WHERE headed = 1 AND campaign IS NULL AND initiative IS NULL",
        what: "figure `{}` is a stated total and heads no card",
        mend: "set `headed` to 0: the total of a country is computed from its campaigns",
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
        name: "part-larger-than-whole",
        severity: Severity::Error,
        table: "figure",
        // Within a tenth: a publisher rounds.
        offenders: "SELECT part.rowid, part.slug || '` says ' || part.value || ', the whole of `' || whole.slug || '` is ' || whole.value
                    FROM figure AS part JOIN campaign ON campaign.slug = part.campaign
                    JOIN figure AS whole ON whole.unit = part.unit AND whole.campaign IS NULL AND whole.qualifier <> 'forecast'
                      AND ifnull(whole.country, campaign.country) = campaign.country
                      AND ifnull(whole.initiative, campaign.initiative) = campaign.initiative
                    WHERE part.qualifier <> 'forecast' AND part.value * 10 > whole.value * 11
                      AND NOT EXISTS (SELECT 1 FROM figure AS other WHERE other.counter = whole.counter AND other.value > whole.value)",
        what: "figure `{}",
        mend: "a campaign cannot reach more than its country or its initiative: correct one of the two",
    },
    Rule {
        name: "stated-total",
        severity: Severity::Warning,
        table: "figure",
        // Within a tenth: a publisher rounds, and counts campaigns that it does not show. A note may explain more.
        offenders: "SELECT stated.rowid, stated.slug || '` says ' || stated.value || ', the campaigns add up to '
                      || ifnull(sum(part.value), 0) FROM figure AS stated
                    LEFT JOIN campaign ON campaign.country = stated.country
                    LEFT JOIN figure AS part ON part.campaign = campaign.slug AND part.unit = stated.unit AND part.headed = 1
                      AND part.qualifier <> 'forecast'
                    WHERE stated.country IS NOT NULL AND stated.initiative IS NULL
                      AND (stated.note IS NULL OR stated.note IN (SELECT note FROM figure GROUP BY note HAVING count(*) > 1))
                    GROUP BY stated.slug HAVING abs(ifnull(sum(part.value), 0) - stated.value) * 10 > stated.value",
        what: "the stated total `{}",
        mend: "look for a figure under the wrong unit or a campaign without a headed figure, or explain it in a note of its own",
    },
];
