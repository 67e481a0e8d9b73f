//! Texts that miss in a language in which the page of a country shall be complete. They fall back on English: a warning each.

use super::rules::Rule;
use crate::content::problem::Severity;

/// The rule that a table of texts speaks every language of the country. `$table` holds what the texts are about and `$joins`
/// leads there from the promised languages, `$key` names it, `$said` finds its rows in `$texts`. It selects the row that every
/// language of a text belongs to, and its name with the language that misses.
macro_rules! missing {
    ($table:literal, $key:literal, $texts:literal, $said:literal, $joins:literal) => {
        Rule {
            name: "translation",
            severity: Severity::Warning,
            table: $table,
            offenders: concat!(
                "SELECT min(",
                $table,
                ".rowid), ",
                $key,
                " || ' in ' || promised.locale ",
                "FROM country_language AS promised ",
                $joins,
                " WHERE promised.locale IN ('fr', 'de', 'ar') AND NOT EXISTS (SELECT 1 FROM ",
                $texts,
                " AS said ",
                "WHERE ",
                $said,
                " AND said.locale = promised.locale) ",
                "GROUP BY ",
                $key,
                ", promised.locale"
            ),
            what: "there is no text for {}",
            mend: "add the row in that language, or take the language out of country_language",
        }
    };
}

pub(super) const ALL: &[Rule] = &[
    missing!(
        "country",
        "country.slug",
        "country_text",
        "said.country = country.slug",
        "JOIN country ON country.slug = promised.country"
    ),
    missing!(
        "place",
        "place.slug",
        "place_text",
        "said.place = place.slug",
        "JOIN country ON country.slug = promised.country
         JOIN place ON place.territory = country.territory"
    ),
    missing!(
        "initiative",
        "initiative.slug",
        "initiative_text",
        "said.initiative = initiative.slug",
        "JOIN presence ON presence.country = promised.country
         JOIN initiative ON initiative.slug = presence.initiative"
    ),
    missing!(
        "presence_text",
        "presence_text.country || ', ' || presence_text.initiative",
        "presence_text",
        "said.country = presence_text.country AND said.initiative = presence_text.initiative",
        "JOIN presence_text ON presence_text.country = promised.country"
    ),
    missing!(
        "campaign",
        "campaign.slug",
        "campaign_text",
        "said.campaign = campaign.slug",
        "JOIN campaign ON campaign.country = promised.country"
    ),
    missing!(
        "part",
        "part.country || ', ' || part.partner",
        "part_text",
        "said.country = part.country AND said.partner = part.partner",
        "JOIN part ON part.country = promised.country"
    ),
    missing!(
        "resource",
        "resource.slug",
        "resource_text",
        "said.resource = resource.slug",
        "JOIN country_resource ON country_resource.country = promised.country
         JOIN resource ON resource.slug = country_resource.resource"
    ),
    missing!(
        "note",
        "note.slug",
        "note_text",
        "said.note = note.slug",
        "JOIN (SELECT figure.country, figure.note
                     FROM figure WHERE figure.note IS NOT NULL
               UNION SELECT campaign.country, figure.note
                     FROM figure JOIN campaign ON campaign.slug = figure.campaign WHERE figure.note IS NOT NULL
               UNION SELECT presence.country, figure.note
                     FROM figure JOIN presence ON presence.initiative = figure.initiative
                     WHERE figure.country IS NULL AND figure.note IS NOT NULL)
              AS told ON told.country = promised.country
         JOIN note ON note.slug = told.note"
    ),
    missing!(
        "territory",
        "territory.code",
        "territory_text",
        "said.territory = territory.code",
        "JOIN country ON country.slug = promised.country
         JOIN territory ON territory.code = country.territory"
    ),
    missing!(
        "theme",
        "theme.slug",
        "theme_text",
        "said.theme = theme.slug",
        "JOIN campaign ON campaign.country = promised.country
         JOIN campaign_theme ON campaign_theme.campaign = campaign.slug
         JOIN theme ON theme.slug = campaign_theme.theme"
    ),
    missing!(
        "unit",
        "unit.slug",
        "unit_text",
        "said.unit = unit.slug",
        "JOIN campaign ON campaign.country = promised.country
         JOIN figure ON figure.campaign = campaign.slug
         JOIN unit ON unit.slug = figure.unit"
    ),
];
