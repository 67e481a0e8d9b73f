//! Texts that miss in a language in which the page of a country shall be complete. They fall back on English: a warning each.

use super::rules::Rule;
use crate::content::problem::Severity;

/// Each query selects the row that every language of a text belongs to, and its name with the language that misses.
const fn missing(table: &'static str, offenders: &'static str) -> Rule {
    Rule {
        name: "translation",
        severity: Severity::Warning,
        table,
        offenders,
        what: "there is no text for {}",
        mend: "add the row in that language, or take the language out of country_language",
    }
}

pub(super) const ALL: &[Rule] = &[
    missing(
        "country",
        "SELECT min(country.rowid), country.slug || ' in ' || promised.locale
         FROM country_language AS promised
         JOIN country ON country.slug = promised.country
         WHERE NOT EXISTS (SELECT 1 FROM country_text AS said
           WHERE said.country = country.slug AND said.locale = promised.locale)
         GROUP BY country.slug, promised.locale",
    ),
    missing(
        "place",
        "SELECT min(place.rowid), place.slug || ' in ' || promised.locale
         FROM country_language AS promised
         JOIN country ON country.slug = promised.country
         JOIN place ON place.territory = country.territory
         WHERE NOT EXISTS (SELECT 1 FROM place_text AS said
           WHERE said.place = place.slug AND said.locale = promised.locale)
         GROUP BY place.slug, promised.locale",
    ),
    missing(
        "initiative",
        "SELECT min(initiative.rowid), initiative.slug || ' in ' || promised.locale
         FROM country_language AS promised
         JOIN presence ON presence.country = promised.country
         JOIN initiative ON initiative.slug = presence.initiative
         WHERE NOT EXISTS (SELECT 1 FROM initiative_text AS said
           WHERE said.initiative = initiative.slug AND said.locale = promised.locale)
         GROUP BY initiative.slug, promised.locale",
    ),
    missing(
        "presence_text",
        "SELECT min(presence_text.rowid), presence_text.country || ', ' || presence_text.initiative || ' in ' || promised.locale
         FROM country_language AS promised
         JOIN presence_text ON presence_text.country = promised.country
         WHERE NOT EXISTS (SELECT 1 FROM presence_text AS said
           WHERE said.country = presence_text.country AND said.initiative = presence_text.initiative
             AND said.locale = promised.locale)
         GROUP BY presence_text.country || ', ' || presence_text.initiative, promised.locale",
    ),
    missing(
        "campaign",
        "SELECT min(campaign.rowid), campaign.slug || ' in ' || promised.locale
         FROM country_language AS promised
         JOIN campaign ON campaign.country = promised.country
         WHERE NOT EXISTS (SELECT 1 FROM campaign_text AS said
           WHERE said.campaign = campaign.slug AND said.locale = promised.locale)
         GROUP BY campaign.slug, promised.locale",
    ),
    missing(
        "part",
        "SELECT min(part.rowid), part.country || ', ' || part.partner || ' in ' || promised.locale
         FROM country_language AS promised
         JOIN part ON part.country = promised.country
         WHERE NOT EXISTS (SELECT 1 FROM part_text AS said
           WHERE said.country = part.country AND said.partner = part.partner AND said.locale = promised.locale)
         GROUP BY part.country || ', ' || part.partner, promised.locale",
    ),
    missing(
        "resource",
        "SELECT min(resource.rowid), resource.slug || ' in ' || promised.locale
         FROM country_language AS promised
         JOIN country_resource ON country_resource.country = promised.country
         JOIN resource ON resource.slug = country_resource.resource
         WHERE NOT EXISTS (SELECT 1 FROM resource_text AS said
           WHERE said.resource = resource.slug AND said.locale = promised.locale)
         GROUP BY resource.slug, promised.locale",
    ),
    missing(
        "note",
        "SELECT min(note.rowid), note.slug || ' in ' || promised.locale
         FROM country_language AS promised
         JOIN figure ON figure.country = promised.country
           OR figure.campaign IN (SELECT slug FROM campaign WHERE campaign.country = promised.country)
           OR (figure.country IS NULL AND figure.initiative IN (SELECT initiative FROM presence WHERE presence.country = promised.country))
         JOIN note ON note.slug = figure.note
         WHERE NOT EXISTS (SELECT 1 FROM note_text AS said
           WHERE said.note = note.slug AND said.locale = promised.locale)
         GROUP BY note.slug, promised.locale",
    ),
];
