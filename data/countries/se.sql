-- Sweden -------------------------------------------------------------------------------------------------------------
INSERT INTO country (slug, territory, reviewed) VALUES
  ('sweden', 'SE', '2026-11-25');

INSERT INTO country_text (country, locale, title, intro, gaps) VALUES
  ('sweden', 'en', 'Counterspeech in Sweden',
   'From Sweden comes a way of answering hatred that people in other countries have taken up: #jagärhär, “I am here”. On this
    page you find how it began, how many had joined within its first year, and which research there is on it.',
   'One group is all that we know of Sweden so far. The archived copies of the earlier site that we read, some of them cut
    off, hold no page about this country. That does not make #jagärhär the only answer to hatred in Sweden.

    The count of members is from February 2017, and counts those who joined, not those who write. A study of the group
    appeared in 2020, but its findings are not told on this page yet. Do you answer hatred in Sweden? Then write to us.');

INSERT INTO country_language (country, locale) VALUES
  ('sweden', 'en');

-- The initiatives of the page, in its order.
INSERT INTO presence (country, initiative) VALUES
  ('sweden', 'iamhere');

-- #iamhere -----------------------------------------------------------------------------------------------------------
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('sweden', 'iamhere', 'en',
   'This is where it started. The Swedish group, #jagärhär, is the first, and gave the others the idea and the name.');

INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('jagarhar', 'sweden', 'iamhere', NULL, '2016-05', 'unknown', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story) VALUES
  ('jagarhar', 'en', '#jagärhär', '“I am here”: citizens who answer hatred together',
   'Mina Dennert started #jagärhär in May 2016, and has carried it with volunteers. No platform runs it: it belongs to the
    people who take part. In February 2017 it had {figure:jagarhar-members}. Groups in other countries followed; together
    they form #iamhere international.');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('jagarhar', 'hate-online');
INSERT INTO campaign_source (campaign, source) VALUES
  ('jagarhar', 'the-local'),
  ('jagarhar', 'wikipedia-iamhere'),
  ('jagarhar', 'dangerous-speech-iamhere');
INSERT INTO figure (slug, campaign, headed, qualifier, value, unit, period, as_of, source, note) VALUES
  ('jagarhar-members', 'jagarhar', 1, 'at_least', 60000, 'group-members', '2017-02', '2017-02', 'the-local',
   'jagarhar-members');

INSERT INTO note (slug) VALUES
  ('jagarhar-members');
INSERT INTO note_text (note, locale, text) VALUES
  ('jagarhar-members', 'en',
   'From a press report of that month. Counts of #iamhere as a whole are later, and include the groups of other countries.');

-- Resources and research, in the order of the page -------------------------------------------------------------------
INSERT INTO country_resource (country, resource) VALUES
  ('sweden', 'jagarhar-study'),
  ('sweden', 'future-free-speech-toolkit');

-- Sources that only this country needs -------------------------------------------------------------------------------
INSERT INTO source (slug, title, language, publisher, address, state, published, read) VALUES
  ('the-local', 'Meet the Swedish internet vigilantes fighting hate online', 'en', 'The Local',
   'https://www.thelocal.se/20170228/meet-the-swedish-internet-vigilantes-fighting-hate-online', 'unknown',
   '2017-02-28', NULL);
