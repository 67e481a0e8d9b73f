//! Figures that cannot be true, or not true together.

use super::rules::Rule;
use crate::content::problem::Severity;

pub(super) const ALL: &[Rule] = &[
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
        name: "part-larger-than-whole",
        severity: Severity::Error,
        table: "figure",
        // In one country, of an initiative as a whole. A whole that was counted earlier may be the smaller one.
        offenders: "SELECT part.rowid, part.slug || '` says ' || part.value || ', the whole of `' || whole.slug || '` is ' || whole.value
                    FROM figure AS part JOIN country ON country.slug = part.country JOIN territory ON territory.code = country.territory
                    JOIN figure AS whole ON whole.unit = part.unit AND whole.initiative = part.initiative AND whole.country IS NULL
                      AND (whole.area IS NOT 'europe' OR territory.region = 'europe')
                    WHERE part.qualifier <> 'forecast' AND whole.qualifier <> 'forecast' AND part.value * 10 > whole.value * 11
                      AND (whole.as_of IS NULL OR part.as_of IS NULL OR whole.as_of >= part.as_of)
                      AND NOT EXISTS (SELECT 1 FROM figure AS other WHERE other.counter = whole.counter AND other.value > whole.value)
                    GROUP BY part.rowid",
        what: "figure `{}",
        mend: "an initiative cannot do more in one country than everywhere: correct one of the two",
    },
    Rule {
        name: "part-larger-than-whole",
        severity: Severity::Error,
        table: "figure",
        // In a part of the time, of the same thing: the first hours, the first days (24 hours each), a year; 'whole' is longest.
        offenders: "WITH told AS MATERIALIZED (SELECT rowid AS id, *, unit || ' of ' || ifnull(campaign, '') || '/' || ifnull(initiative, '')
                      || '/' || ifnull(country, '') || '/' || ifnull(area, '') AS thing FROM figure WHERE qualifier <> 'forecast')
                    SELECT part.id, part.slug || '` says ' || part.value || ', the whole of `' || whole.slug || '` is ' || whole.value
                    FROM told AS part JOIN told AS whole ON whole.thing = part.thing
                    WHERE part.value * 10 > whole.value * 11
                      AND (whole.as_of IS NULL OR part.as_of IS NULL OR whole.as_of >= part.as_of)
                      AND CASE
                        WHEN whole.period = 'whole' THEN part.period GLOB 'first-*' OR part.period GLOB '[12]*'
                        WHEN whole.period GLOB 'first-*' AND part.period GLOB 'first-*' THEN
                          CAST(substr(part.period, 7) AS INTEGER) * iif(part.period GLOB '*-days', 24, 1)
                            < CAST(substr(whole.period, 7) AS INTEGER) * iif(whole.period GLOB '*-days', 24, 1)
                        ELSE 0 END
                    GROUP BY part.id",
        what: "figure `{}",
        mend: "a part of the time cannot count more than the whole: correct one of the two",
    },
    Rule {
        name: "beginning-beyond-whole",
        severity: Severity::Warning,
        table: "figure",
        // In its first hours, somebody who was reached has not looked ten times.
        offenders: "SELECT part.rowid, part.slug || '` says ' || part.value || ', and `' || whole.slug || '` ' || whole.value
                    FROM figure AS part JOIN unit ON unit.slug = part.unit AND unit.kind = 'events'
                    JOIN figure AS whole ON whole.campaign = part.campaign AND whole.headed = 1 AND whole.campaign IS NOT NULL
                    JOIN unit AS counted ON counted.slug = whole.unit AND counted.kind = 'people'
                    WHERE part.period GLOB 'first-*' AND part.qualifier <> 'forecast' AND part.value > whole.value * 10
                    GROUP BY part.rowid",
        what: "the beginning of a campaign seems larger than all that it reached: `{}",
        mend: "check both against their sources, and the zeros",
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
    Rule {
        name: "total-of-nothing",
        severity: Severity::Error,
        table: "country_text",
        offenders: "SELECT country_text.rowid, country_text.country FROM country_text WHERE instr(intro, '{total:') > 0 AND NOT EXISTS
                    (SELECT 1 FROM figure JOIN campaign ON campaign.slug = figure.campaign WHERE campaign.country = country_text.country
                     AND headed = 1 AND value > 0 AND instr(intro, '{total:' || figure.unit || '}') > 0)",
        what: "the introduction of `{}` tells a total, and no headed figure adds up to it",
        mend: "set `headed` to 1 on the figures that count, or take the total out of the text",
    },
    Rule {
        name: "counter-unlike",
        severity: Severity::Error,
        table: "figure",
        offenders: "SELECT later.rowid, later.counter FROM figure AS earlier JOIN figure AS later ON later.counter = earlier.counter
                    WHERE later.rowid > earlier.rowid AND (later.unit <> earlier.unit
                      OR ifnull(later.campaign, '') <> ifnull(earlier.campaign, '')
                      OR ifnull(later.initiative, '') <> ifnull(earlier.initiative, '')
                      OR ifnull(later.country, '') <> ifnull(earlier.country, ''))
                    GROUP BY later.rowid",
        what: "the snapshots of counter `{}` do not count the same thing",
        mend: "give them one unit and one subject, or counters of their own: unlike things are never compared or added up",
    },
    Rule {
        name: "counter-shrinks",
        severity: Severity::Warning,
        table: "figure",
        offenders: "SELECT later.rowid, later.slug FROM figure AS earlier JOIN figure AS later ON later.counter = earlier.counter
                    WHERE later.as_of > earlier.as_of AND later.value < earlier.value AND later.qualifier <> 'forecast'
                    GROUP BY later.rowid",
        what: "`{}` counts less than an earlier snapshot of the same counter: both cannot be right",
        mend: "check both against their sources; if the way of counting changed, give it a counter of its own",
    },
    Rule {
        name: "counters-disagree",
        severity: Severity::Warning,
        table: "figure",
        // A later count of the same thing is not smaller, two counts of one day are not a tenth apart, nor are two without a
        // date; unless a note of each tells why. A note that stands beside all kinds of things tells nothing about these two.
        offenders: "WITH told AS MATERIALIZED (SELECT rowid AS id, *, unit || ' of ' || ifnull(campaign, '') || '/' || ifnull(initiative, '')
                      || '/' || ifnull(country, '') || '/' || ifnull(area, '') AS thing FROM figure WHERE qualifier <> 'forecast')
                    SELECT later.id, later.slug || '` says ' || later.value || ', `' || earlier.slug || '` said ' || earlier.value
                    FROM told AS earlier JOIN told AS later ON later.thing = earlier.thing AND later.slug <> earlier.slug
                    WHERE (earlier.campaign IS NOT NULL OR earlier.initiative IS NOT NULL)
                      AND (later.period = earlier.period
                        OR (later.period IN ('whole', 'unknown') AND earlier.period IN ('whole', 'unknown')))
                      AND (later.counter IS NULL OR earlier.counter IS NULL OR later.counter <> earlier.counter)
                      AND (later.as_of >= earlier.as_of OR (later.as_of IS NULL AND earlier.as_of IS NULL))
                      AND later.value * 11 < earlier.value * 10
                      AND (later.note IS NULL OR earlier.note IS NULL OR EXISTS (SELECT 1 FROM figure AS other
                        WHERE other.note IN (later.note, earlier.note) AND (other.initiative IS NOT later.initiative
                          OR other.campaign IS NOT later.campaign OR other.country IS NOT later.country)))
                    GROUP BY later.id",
        what: "two counters of the same thing cannot both be right: `{}",
        mend: "give them one counter if they are one, or say in a note of each what it counts",
    },
    Rule {
        name: "number-like-a-rank",
        severity: Severity::Warning,
        table: "figure",
        offenders: "SELECT figure.rowid, figure.slug FROM figure JOIN unit ON unit.slug = figure.unit
                    WHERE (unit.kind = 'people' AND value BETWEEN 1 AND 3) OR (unit.kind = 'groups' AND value = 1)",
        what: "figure `{}` counts hardly anything: is it a rank or a prize?",
        mend: "tell ranks in the story; they cannot be counted or added up",
    },
    Rule {
        name: "share-as-people",
        severity: Severity::Warning,
        table: "figure",
        // Its story or note says so (with whichever space), or the same thing counts a thousand times as many people.
        offenders: "SELECT figure.rowid, figure.slug FROM figure JOIN unit ON unit.slug = figure.unit
                    LEFT JOIN (SELECT campaign, max(value) AS value FROM figure JOIN unit ON unit.slug = figure.unit
                      WHERE kind = 'people' AND campaign IS NOT NULL GROUP BY campaign) AS most ON most.campaign = figure.campaign
                    LEFT JOIN (SELECT initiative, unit, max(value) AS value FROM figure
                      WHERE initiative IS NOT NULL GROUP BY initiative, unit) AS everywhere
                      ON everywhere.initiative = figure.initiative AND everywhere.unit = figure.unit
                    WHERE unit.kind = 'people' AND figure.value BETWEEN 4 AND 100
                      AND (max(ifnull(most.value, 0), ifnull(everywhere.value, 0)) >= figure.value * 1000 OR EXISTS
                        (SELECT 1 FROM (SELECT story AS text FROM campaign_text WHERE campaign_text.campaign = figure.campaign
                           UNION ALL SELECT story FROM initiative_text WHERE initiative_text.initiative = figure.initiative
                           UNION ALL SELECT text FROM note_text WHERE note_text.note = figure.note)
                         WHERE ' ' || replace(replace(replace(text, char(160), ''), char(8239), ''), ' %', '%')
                           GLOB '*[^0-9]' || figure.value || '%*'))",
        what: "figure `{}` is called people, and seems to be a share",
        mend: "give it a unit of the kind 'percent', with `headed` 0",
    },
];
