-- Netherlands --------------------------------------------------------------------------------------------------------
INSERT INTO country (slug, territory, reviewed) VALUES
  ('netherlands', 'NL', '2026-11-25');

INSERT INTO country_text (country, locale, title, intro, gaps) VALUES
  ('netherlands', 'en', 'Counterspeech in the Netherlands',
   'In Rotterdam, students stood up for Moroccan Dutch people with an event that turned hateful comments into kind ones. A
    second campaign, by a foundation, is known to us by little more than its name. Here are both, with what we know and what
    we do not.',
   'This page is short because we know little, not because little is done in the Netherlands. Of the earlier site we read
    archived copies, some of them cut off, and found no page about this country in them.

    For neither campaign do we have a number of people, and nobody has told us what the event in Rotterdam changed. If you
    were there, or answer hatred elsewhere in the country, write to us.');

INSERT INTO country_language (country, locale) VALUES
  ('netherlands', 'en');

-- Its towns, never more exact than a town. Coordinates are those of Natural Earth.
INSERT INTO place (slug, territory, latitude, longitude) VALUES
  ('rotterdam', 'NL', 51.92, 4.48);
INSERT INTO place_text (place, locale, name) VALUES
  ('rotterdam', 'en', 'Rotterdam');

-- Local initiatives: for what belongs to no programme.
INSERT INTO initiative (slug, local, reviewed) VALUES
  ('netherlands-independent', 1, '2026-11-25');

INSERT INTO initiative_text (initiative, locale, name, summary) VALUES
  ('netherlands-independent', 'en', 'Independent campaigns',
   'This campaign belongs to none of the other programmes on this page, as far as our sources tell.');

INSERT INTO initiative_source (initiative, source) VALUES
  ('netherlands-independent', 'sharing-perspectives-foundation');

-- The initiatives of the page, in its order.
INSERT INTO presence (country, initiative) VALUES
  ('netherlands', 'p2p-facebook-global'),
  ('netherlands', 'netherlands-independent');

-- P2P ----------------------------------------------------------------------------------------------------------------
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('netherlands', 'p2p-facebook-global', 'en',
   'From the Netherlands we know one campaign, by students in Rotterdam.');

INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('moroc-rotterdam', 'netherlands', 'p2p-facebook-global', 'rotterdam', '2017-11', 'unknown', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story) VALUES
  ('moroc-rotterdam', 'en', 'MoRoc, Erasmus University Rotterdam', 'Take a hateful comment and make it kind',
   'For P2P, students of Erasmus University Rotterdam made MoRoc, against the discrimination of Moroccan Dutch people. In
    November 2017 they held an event at which hateful comments were rewritten into kind ones. How many people came is not
    known to us.');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('moroc-rotterdam', 'racism');
INSERT INTO campaign_source (campaign, source) VALUES
  ('moroc-rotterdam', 'erasmus-magazine');

-- Independent campaigns ----------------------------------------------------------------------------------------------
INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('the-digital-us', 'netherlands', 'netherlands-independent', NULL, NULL, 'unknown',
   'https://sharingperspectivesfoundation.com/?p=5858');
INSERT INTO campaign_text (campaign, locale, name, headline, story, link_name) VALUES
  ('the-digital-us', 'en', 'The Digital Us', 'A campaign of the Sharing Perspectives Foundation',
   'The Digital Us was made by the Sharing Perspectives Foundation. What it did, when, and with whom is not known to us yet;
    the foundation has a page about it.',
   'The Digital Us on the site of the foundation');
INSERT INTO campaign_source (campaign, source) VALUES
  ('the-digital-us', 'sharing-perspectives-foundation');

-- Resources and research, in the order of the page -------------------------------------------------------------------
INSERT INTO country_resource (country, resource) VALUES
  ('netherlands', 'counter-narrative-handbook'),
  ('netherlands', 'counter-narrative-evaluation'),
  ('netherlands', 'future-free-speech-toolkit');

-- Partners and their part --------------------------------------------------------------------------------------------
INSERT INTO partner (slug, name, kind, home, link) VALUES
  ('erasmus-university-rotterdam', 'Erasmus University Rotterdam', 'university', 'NL', NULL),
  ('sharing-perspectives-foundation', 'Sharing Perspectives Foundation', 'foundation', 'NL',
   'https://sharingperspectivesfoundation.com/');

INSERT INTO part (country, partner, initiative, role, source) VALUES
  ('netherlands', 'erasmus-university-rotterdam', 'p2p-facebook-global', 'participant', 'erasmus-magazine'),
  ('netherlands', 'sharing-perspectives-foundation', 'netherlands-independent', 'organiser',
   'sharing-perspectives-foundation'),
  ('netherlands', 'edventure-partners', 'p2p-facebook-global', 'organiser', 'origin-p2p'),
  ('netherlands', 'facebook', 'p2p-facebook-global', 'organiser', 'origin-p2p');
INSERT INTO part_text (country, partner, locale, text) VALUES
  ('netherlands', 'erasmus-university-rotterdam', 'en', 'Its students ran MoRoc.'),
  ('netherlands', 'sharing-perspectives-foundation', 'en', 'Made The Digital Us.'),
  ('netherlands', 'edventure-partners', 'en', 'Ran the P2P competition together with Facebook.'),
  ('netherlands', 'facebook', 'en', 'Started P2P, and ran it with EdVenture Partners.');

-- Sources that only this country needs -------------------------------------------------------------------------------
INSERT INTO source (slug, title, language, publisher, address, state, published, read) VALUES
  ('erasmus-magazine', 'Students hold counter hate speech initiative for Moroccans', 'en', 'Erasmus Magazine',
   'https://www.erasmusmagazine.nl/en/2017/11/30/students-hold-counter-hate-speech-initiative-for-moroccans/', 'unknown',
   '2017-11-30', NULL),
  ('sharing-perspectives-foundation', NULL, NULL, 'Sharing Perspectives Foundation',
   'https://sharingperspectivesfoundation.com/?p=5858', 'unknown', NULL, NULL);
