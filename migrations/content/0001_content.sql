-- Content: what the site publishes. Derived from data/*.sql, rebuilt at will, never written by a request.
--
-- The words (country, initiative, campaign, figure, source, resource, partner) mean here what they mean everywhere in the
-- program. Four habits hold for every table:
--   * A thing is named by its slug: lower-case letters, digits and hyphens. The slug is its address, so it never changes.
--   * Words stand in a second table `…_text`, one row per language. English is the default language.
--   * Rows are shown in the order in which the seeds insert them: the editor decides the order by the order of the lines.
--   * Every CHECK has a name, and that name is what the editor is told about. See data/README.md.
-- Tables keep their hidden rowid (no WITHOUT ROWID): it carries the order, and seed errors are placed by it.

-- A language that something can be written in: the site itself, or a resource.
CREATE TABLE language (
  tag TEXT PRIMARY KEY,                                        -- BCP 47: 'en', 'fr'
  CONSTRAINT language_tag CHECK (tag GLOB '[a-z][a-z]*' AND tag NOT GLOB '*[^a-zA-Z0-9-]*')
) STRICT;

CREATE TABLE language_text (
  language TEXT NOT NULL REFERENCES language (tag) DEFERRABLE INITIALLY DEFERRED,
  locale   TEXT NOT NULL REFERENCES language (tag) DEFERRABLE INITIALLY DEFERRED,
  name     TEXT NOT NULL,
  PRIMARY KEY (language, locale),
  CONSTRAINT language_text_not_empty CHECK (trim(name) <> '')
) STRICT;

-- A state or territory by its ISO 3166-1 code: where countries with a page lie and where organisations are at home.
CREATE TABLE territory (
  code   TEXT PRIMARY KEY,                                     -- 'FR'
  region TEXT NOT NULL,                                        -- of the United Nations' standard M49
  CONSTRAINT territory_code CHECK (code GLOB '[A-Z][A-Z]'),
  CONSTRAINT territory_region CHECK (region IN ('africa', 'americas', 'asia', 'europe', 'oceania'))
) STRICT;

CREATE TABLE territory_text (
  territory TEXT NOT NULL REFERENCES territory (code) DEFERRABLE INITIALLY DEFERRED,
  locale    TEXT NOT NULL REFERENCES language (tag) DEFERRABLE INITIALLY DEFERRED,
  name      TEXT NOT NULL,
  PRIMARY KEY (territory, locale),
  CONSTRAINT territory_text_not_empty CHECK (trim(name) <> '')
) STRICT;

-- A town where campaigns took place. Never finer than a town: people are at risk.
CREATE TABLE place (
  slug      TEXT PRIMARY KEY,
  territory TEXT NOT NULL REFERENCES territory (code) DEFERRABLE INITIALLY DEFERRED,
  latitude  REAL,                                              -- of Natural Earth's populated places, two decimals;
  longitude REAL,                                              -- NULL where it has no such town: listed, not drawn
  CONSTRAINT place_slug CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*'),
  CONSTRAINT place_coordinates CHECK ((latitude IS NULL) = (longitude IS NULL)
    AND latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180),
  CONSTRAINT place_no_finer_than_a_town CHECK (latitude = round(latitude, 2) AND longitude = round(longitude, 2))
) STRICT;

CREATE TABLE place_text (
  place  TEXT NOT NULL REFERENCES place (slug) DEFERRABLE INITIALLY DEFERRED,
  locale TEXT NOT NULL REFERENCES language (tag) DEFERRABLE INITIALLY DEFERRED,
  name   TEXT NOT NULL,
  PRIMARY KEY (place, locale),
  CONSTRAINT place_text_not_empty CHECK (trim(name) <> '')
) STRICT;

-- Where a claim stands. Only a living https address is ever linked; any other is printed.
CREATE TABLE source (
  slug      TEXT PRIMARY KEY,
  title     TEXT,                                              -- as the publisher wrote it, NULL where we do not know it
  language  TEXT REFERENCES language (tag) DEFERRABLE INITIALLY DEFERRED,   -- of the title
  publisher TEXT NOT NULL,
  address   TEXT,                                              -- http or https; NULL where nobody knows one
  state     TEXT NOT NULL,
  published TEXT,                                              -- date, NULL where the source does not say
  read      TEXT,                                              -- date on which we read it, NULL where not recorded
  CONSTRAINT source_slug CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*'),
  CONSTRAINT source_not_empty CHECK (trim(title) <> '' AND trim(publisher) <> ''),
  CONSTRAINT source_is_named CHECK (title IS NOT NULL OR address IS NOT NULL),
  CONSTRAINT source_address CHECK (address GLOB 'http://?*.?*' OR address GLOB 'https://?*.?*'),
  CONSTRAINT source_state CHECK (state IN ('alive', 'offline', 'unknown')),
  CONSTRAINT source_state_needs_address CHECK (address IS NOT NULL OR state = 'unknown'),
  CONSTRAINT source_published CHECK (published GLOB '[12][0-9][0-9][0-9]*'),
  CONSTRAINT source_read CHECK (read GLOB '[12][0-9][0-9][0-9]*')
) STRICT;

-- What is counted. Figures of one unit may be added up; figures of two units never.
CREATE TABLE unit (
  slug TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  CONSTRAINT unit_slug CHECK (slug GLOB '[a-z]*' AND slug NOT GLOB '*[^a-z0-9-]*'),
  -- A rank ("1st place") or a prize is no amount of anything: it belongs into the story.
  CONSTRAINT unit_counts_something CHECK (kind IN ('people', 'events', 'groups', 'percent')),
  CONSTRAINT unit_is_no_rank CHECK (slug NOT IN ('rank', 'place', 'position', 'prize', 'award'))
) STRICT;

-- The words for a unit, one row per plural category of the language (CLDR: zero, one, two, few, many, other).
CREATE TABLE unit_text (
  unit     TEXT NOT NULL REFERENCES unit (slug) DEFERRABLE INITIALLY DEFERRED,
  locale   TEXT NOT NULL REFERENCES language (tag) DEFERRABLE INITIALLY DEFERRED,
  category TEXT NOT NULL,
  noun     TEXT NOT NULL,                                      -- after a number inside a sentence: 'people'
  label    TEXT NOT NULL,                                      -- after a number standing alone: 'people reached'
  PRIMARY KEY (unit, locale, category),
  CONSTRAINT unit_text_category CHECK (category IN ('zero', 'one', 'two', 'few', 'many', 'other')),
  CONSTRAINT unit_text_not_empty CHECK (trim(noun) <> '' AND trim(label) <> '')
) STRICT;

-- A place with a page of its own: /fr/locations/france.
CREATE TABLE country (
  slug      TEXT PRIMARY KEY,
  territory TEXT NOT NULL UNIQUE REFERENCES territory (code) DEFERRABLE INITIALLY DEFERRED,
  reviewed  TEXT NOT NULL,                                     -- when a person last went through the whole page
  CONSTRAINT country_slug CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*'),
  CONSTRAINT country_reviewed CHECK (reviewed GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE country_text (
  country TEXT NOT NULL REFERENCES country (slug) DEFERRABLE INITIALLY DEFERRED,
  locale  TEXT NOT NULL REFERENCES language (tag) DEFERRABLE INITIALLY DEFERRED,
  title   TEXT NOT NULL,                                       -- a whole heading, since languages need different prepositions
  intro   TEXT NOT NULL,                                       -- prose; may use {total:…} and {figure:…}
  gaps    TEXT NOT NULL,                                       -- prose: what is not known to us
  PRIMARY KEY (country, locale),
  CONSTRAINT country_text_not_empty CHECK (trim(title) <> '' AND trim(intro) <> '' AND trim(gaps) <> '')
) STRICT;

-- The languages in which the page of a country shall be complete. What misses in them is told by `check`.
CREATE TABLE country_language (
  country TEXT NOT NULL REFERENCES country (slug) DEFERRABLE INITIALLY DEFERRED,
  locale  TEXT NOT NULL REFERENCES language (tag) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (country, locale)
) STRICT;

-- A programme. A local one runs in one country only and has no page of its own.
CREATE TABLE initiative (
  slug     TEXT PRIMARY KEY,
  local    INTEGER NOT NULL,
  reviewed TEXT NOT NULL,                                      -- when its texts and figures were last gone through
  CONSTRAINT initiative_reviewed CHECK (reviewed GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  CONSTRAINT initiative_slug CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*'),
  CONSTRAINT initiative_local CHECK (local IN (0, 1))
) STRICT;

CREATE TABLE initiative_text (
  initiative TEXT NOT NULL REFERENCES initiative (slug) DEFERRABLE INITIALLY DEFERRED,
  locale     TEXT NOT NULL REFERENCES language (tag) DEFERRABLE INITIALLY DEFERRED,
  name       TEXT NOT NULL,
  summary    TEXT NOT NULL,                                    -- prose, on every page that shows the initiative
  story      TEXT,                                             -- prose, on its own page only
  PRIMARY KEY (initiative, locale),
  CONSTRAINT initiative_text_not_empty CHECK (trim(name) <> '' AND trim(summary) <> '' AND trim(story) <> '')
) STRICT;

-- That an initiative runs in a country.
CREATE TABLE presence (
  country    TEXT NOT NULL REFERENCES country (slug) DEFERRABLE INITIALLY DEFERRED,
  initiative TEXT NOT NULL REFERENCES initiative (slug) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (country, initiative)
) STRICT;

CREATE TABLE presence_text (
  country    TEXT NOT NULL,
  initiative TEXT NOT NULL,
  locale     TEXT NOT NULL REFERENCES language (tag) DEFERRABLE INITIALLY DEFERRED,
  text       TEXT NOT NULL,                                    -- prose: what the initiative did here
  PRIMARY KEY (country, initiative, locale),
  FOREIGN KEY (country, initiative) REFERENCES presence (country, initiative) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT presence_text_not_empty CHECK (trim(text) <> '')
) STRICT;

-- What a campaign is about or against.
CREATE TABLE theme (
  slug TEXT PRIMARY KEY,
  CONSTRAINT theme_slug CHECK (slug GLOB '[a-z]*' AND slug NOT GLOB '*[^a-z-]*')
) STRICT;

CREATE TABLE theme_text (
  theme  TEXT NOT NULL REFERENCES theme (slug) DEFERRABLE INITIALLY DEFERRED,
  locale TEXT NOT NULL REFERENCES language (tag) DEFERRABLE INITIALLY DEFERRED,
  name   TEXT NOT NULL,
  PRIMARY KEY (theme, locale),
  CONSTRAINT theme_text_not_empty CHECK (trim(name) <> '')
) STRICT;

-- One piece of work inside one initiative and one country.
CREATE TABLE campaign (
  slug       TEXT PRIMARY KEY,
  country    TEXT NOT NULL,
  initiative TEXT NOT NULL,
  place      TEXT REFERENCES place (slug) DEFERRABLE INITIALLY DEFERRED,    -- NULL where no source names a town
  date       TEXT,                                             -- date or range, NULL where no source gives one
  status     TEXT NOT NULL,                                    -- as far as our sources tell
  link       TEXT,                                             -- https, NULL where no source gives an address
  FOREIGN KEY (country, initiative) REFERENCES presence (country, initiative) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT campaign_slug CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*'),
  CONSTRAINT campaign_date CHECK (date GLOB '[12][0-9][0-9][0-9]*'),
  CONSTRAINT campaign_status CHECK (status IN ('active', 'ended', 'unknown')),
  CONSTRAINT campaign_link_is_https CHECK (link GLOB 'https://?*.?*')
) STRICT;

CREATE TABLE campaign_theme (
  campaign TEXT NOT NULL REFERENCES campaign (slug) DEFERRABLE INITIALLY DEFERRED,
  theme    TEXT NOT NULL REFERENCES theme (slug) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (campaign, theme)
) STRICT;

CREATE TABLE campaign_text (
  campaign TEXT NOT NULL REFERENCES campaign (slug) DEFERRABLE INITIALLY DEFERRED,
  locale   TEXT NOT NULL REFERENCES language (tag) DEFERRABLE INITIALLY DEFERRED,
  name     TEXT NOT NULL,
  headline TEXT NOT NULL,
  story    TEXT NOT NULL,                                      -- prose
  link_name TEXT,                                              -- what the link leads to; shown as text where `link` is NULL
  PRIMARY KEY (campaign, locale),
  CONSTRAINT campaign_text_not_empty CHECK (trim(name) <> '' AND trim(headline) <> '' AND trim(story) <> '' AND trim(link_name) <> '')
) STRICT;

-- Where the story of a campaign stands, beside the sources of its figures.
CREATE TABLE campaign_source (
  campaign TEXT NOT NULL REFERENCES campaign (slug) DEFERRABLE INITIALLY DEFERRED,
  source   TEXT NOT NULL REFERENCES source (slug) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (campaign, source)
) STRICT;

CREATE TABLE initiative_source (
  initiative TEXT NOT NULL REFERENCES initiative (slug) DEFERRABLE INITIALLY DEFERRED,
  source     TEXT NOT NULL REFERENCES source (slug) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (initiative, source)
) STRICT;

-- What an editor has to say about a figure: why it has no date, or how two sources disagree and which one is preferred.
CREATE TABLE note (
  slug TEXT PRIMARY KEY,
  CONSTRAINT note_slug CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*')
) STRICT;

CREATE TABLE note_text (
  note   TEXT NOT NULL REFERENCES note (slug) DEFERRABLE INITIALLY DEFERRED,
  locale TEXT NOT NULL REFERENCES language (tag) DEFERRABLE INITIALLY DEFERRED,
  text   TEXT NOT NULL,                                        -- prose
  PRIMARY KEY (note, locale),
  CONSTRAINT note_text_not_empty CHECK (trim(text) <> '')
) STRICT;

-- ONE measured claim. About a campaign; or about an initiative, everywhere or in one country; or about a country.
CREATE TABLE figure (
  slug       TEXT PRIMARY KEY,
  campaign   TEXT REFERENCES campaign (slug) DEFERRABLE INITIALLY DEFERRED,
  initiative TEXT REFERENCES initiative (slug) DEFERRABLE INITIALLY DEFERRED,
  country    TEXT REFERENCES country (slug) DEFERRABLE INITIALLY DEFERRED,
  headed     INTEGER NOT NULL,                                 -- 1: heads its card, and counts towards the total of the country
  counter    TEXT,                                             -- snapshots of one counter share its name: the latest is shown
  qualifier  TEXT NOT NULL,
  value      INTEGER NOT NULL,
  unit       TEXT NOT NULL REFERENCES unit (slug) DEFERRABLE INITIALLY DEFERRED,
  area       TEXT,                                             -- NULL: where the thing itself is; else wider
  period     TEXT NOT NULL,                                    -- what time the measurement covers
  as_of      TEXT,                                             -- date or range at which the value held; NULL needs a note
  source     TEXT NOT NULL REFERENCES source (slug) DEFERRABLE INITIALLY DEFERRED,
  note       TEXT REFERENCES note (slug) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT figure_slug CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*'),
  CONSTRAINT figure_is_about_one_thing CHECK (
    (campaign IS NOT NULL AND initiative IS NULL AND country IS NULL)
    OR (campaign IS NULL AND (initiative IS NOT NULL OR country IS NOT NULL))),
  CONSTRAINT figure_headed CHECK (headed IN (0, 1)),
  CONSTRAINT figure_qualifier CHECK (qualifier IN ('exact', 'at_least', 'nearly', 'approx', 'forecast')),
  CONSTRAINT figure_forecast_is_not_headed CHECK (qualifier <> 'forecast' OR headed = 0),
  CONSTRAINT figure_value CHECK (value BETWEEN 0 AND 1000000000000),
  CONSTRAINT figure_area CHECK (area IN ('europe', 'world')),
  -- 'whole': from beginning to end (or until as_of); 'unknown': the source does not say; 'first-24-hours', 'first-3-days';
  -- or a date or range.
  CONSTRAINT figure_period CHECK (period IN ('whole', 'unknown') OR period GLOB 'first-[1-9]*-hours' OR period GLOB 'first-[1-9]*-days'
    OR period GLOB '[12][0-9][0-9][0-9]*'),
  CONSTRAINT figure_counter CHECK (counter GLOB '[a-z0-9]*' AND counter NOT GLOB '*[^a-z0-9-]*'),
  -- Of two undated snapshots nobody knows which is the later one.
  CONSTRAINT figure_snapshot_is_dated CHECK (counter IS NULL OR as_of IS NOT NULL),
  CONSTRAINT figure_as_of CHECK (as_of GLOB '[12][0-9][0-9][0-9]*'),
  CONSTRAINT figure_is_dated_or_says_why CHECK (as_of IS NOT NULL OR note IS NOT NULL)
) STRICT;

-- A card has one head.
CREATE UNIQUE INDEX figure_one_head_per_campaign ON figure (campaign) WHERE headed = 1 AND campaign IS NOT NULL;

-- An organisation, with its own country and kind.
CREATE TABLE partner (
  slug TEXT PRIMARY KEY,
  name TEXT NOT NULL,                                          -- as the organisation writes it
  kind TEXT NOT NULL,
  home TEXT REFERENCES territory (code) DEFERRABLE INITIALLY DEFERRED,      -- NULL where no source says
  link TEXT,                                                   -- https, NULL where no source gives an address
  CONSTRAINT partner_slug CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*'),
  CONSTRAINT partner_not_empty CHECK (trim(name) <> ''),
  CONSTRAINT partner_kind CHECK (kind IN ('ngo', 'university', 'think-tank', 'foundation', 'agency', 'media', 'company', 'programme-manager', 'public-body', 'network', 'school')),
  CONSTRAINT partner_link_is_https CHECK (link GLOB 'https://?*.?*')
) STRICT;

-- What a partner did in one country: its part.
CREATE TABLE part (
  country    TEXT NOT NULL REFERENCES country (slug) DEFERRABLE INITIALLY DEFERRED,
  partner    TEXT NOT NULL REFERENCES partner (slug) DEFERRABLE INITIALLY DEFERRED,
  initiative TEXT REFERENCES initiative (slug) DEFERRABLE INITIALLY DEFERRED,   -- NULL: not within one initiative
  role       TEXT NOT NULL,
  source     TEXT NOT NULL REFERENCES source (slug) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (country, partner),
  CONSTRAINT part_role CHECK (role IN ('organiser', 'participant', 'creative', 'support'))
) STRICT;

CREATE TABLE part_text (
  country TEXT NOT NULL,
  partner TEXT NOT NULL,
  locale  TEXT NOT NULL REFERENCES language (tag) DEFERRABLE INITIALLY DEFERRED,
  text    TEXT NOT NULL,                                       -- prose, one sentence
  PRIMARY KEY (country, partner, locale),
  FOREIGN KEY (country, partner) REFERENCES part (country, partner) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT part_text_not_empty CHECK (trim(text) <> '')
) STRICT;

-- A guide, a report or a toolkit.
CREATE TABLE resource (
  slug      TEXT PRIMARY KEY,
  kind      TEXT NOT NULL,
  title     TEXT NOT NULL,                                     -- as printed on it
  language  TEXT NOT NULL REFERENCES language (tag) DEFERRABLE INITIALLY DEFERRED,  -- of the title
  publisher TEXT NOT NULL,
  published TEXT,                                              -- date, NULL where no source gives one
  link      TEXT,                                              -- https, NULL where no source gives an address
  source    TEXT NOT NULL REFERENCES source (slug) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT resource_slug CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*'),
  CONSTRAINT resource_kind CHECK (kind IN ('guide', 'report', 'toolkit')),
  CONSTRAINT resource_not_empty CHECK (trim(title) <> '' AND trim(publisher) <> ''),
  CONSTRAINT resource_published CHECK (published GLOB '[12][0-9][0-9][0-9]*'),
  CONSTRAINT resource_link_is_https CHECK (link GLOB 'https://?*.?*')
) STRICT;

CREATE TABLE resource_text (
  resource TEXT NOT NULL REFERENCES resource (slug) DEFERRABLE INITIALLY DEFERRED,
  locale   TEXT NOT NULL REFERENCES language (tag) DEFERRABLE INITIALLY DEFERRED,
  summary  TEXT NOT NULL,                                      -- prose
  PRIMARY KEY (resource, locale),
  CONSTRAINT resource_text_not_empty CHECK (trim(summary) <> '')
) STRICT;

-- The languages a resource is known to exist in. No row: no source says.
CREATE TABLE resource_language (
  resource TEXT NOT NULL REFERENCES resource (slug) DEFERRABLE INITIALLY DEFERRED,
  language TEXT NOT NULL REFERENCES language (tag) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (resource, language)
) STRICT;

-- That a country's page shows a resource.
CREATE TABLE country_resource (
  country  TEXT NOT NULL REFERENCES country (slug) DEFERRABLE INITIALLY DEFERRED,
  resource TEXT NOT NULL REFERENCES resource (slug) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (country, resource)
) STRICT;

-- The shapes of territories, for maps: from Natural Earth, which is in the public domain. Rings are separated by ';', points by
-- ',', a point is longitude and latitude. Also for territories that the directory does not mention (yet).
CREATE TABLE outline (
  area   TEXT PRIMARY KEY,                                     -- ISO 3166-1, or 'land': all land of the world
  world  TEXT NOT NULL,                                        -- for the map of the world, in tenths of a degree
  detail TEXT,                                                 -- its main part, for a map of its own, in hundredths
  CONSTRAINT outline_area CHECK (area GLOB '[A-Z][A-Z]' OR area = 'land'),
  CONSTRAINT outline_points CHECK (world NOT GLOB '*[^-0-9 ,;]*' AND detail NOT GLOB '*[^-0-9 ,;]*')
) STRICT;

-- Addresses that once led to a page and no longer do by themselves. They never die: what moved redirects, what was removed
-- says so, with what is known.
CREATE TABLE address (
  path     TEXT PRIMARY KEY,                                   -- without the language: '/campaigns/some-name'
  moved_to TEXT,                                               -- path of the page that now says the same
  removed  TEXT,                                               -- date on which it was taken away
  CONSTRAINT address_path CHECK (path GLOB '/[a-z]*/[a-z0-9]*' AND path NOT GLOB '*[^a-z0-9/-]*' AND path NOT GLOB '*/'),
  CONSTRAINT address_moved_to CHECK (moved_to GLOB '/[a-z]*' AND moved_to NOT GLOB '*[^a-z0-9/-]*'),
  CONSTRAINT address_removed CHECK (removed GLOB '[12][0-9][0-9][0-9]*'),
  CONSTRAINT address_moved_or_removed CHECK ((moved_to IS NULL) <> (removed IS NULL))
) STRICT;

CREATE TABLE address_text (
  path   TEXT NOT NULL REFERENCES address (path) DEFERRABLE INITIALLY DEFERRED,
  locale TEXT NOT NULL REFERENCES language (tag) DEFERRABLE INITIALLY DEFERRED,
  title  TEXT NOT NULL,                                        -- what stood there
  text   TEXT NOT NULL,                                        -- prose: why it was removed, and what is known
  PRIMARY KEY (path, locale),
  CONSTRAINT address_text_not_empty CHECK (trim(title) <> '' AND trim(text) <> '')
) STRICT;

-- The seed files from which all rows above were made: their text as it was accepted, and its SHA-256.
CREATE TABLE seed_file (
  path   TEXT PRIMARY KEY,                                     -- relative to data/, with forward slashes
  digest TEXT NOT NULL,
  text   TEXT NOT NULL
) STRICT;
