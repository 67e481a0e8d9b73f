-- Spain --------------------------------------------------------------------------------------------------------------
INSERT INTO country (slug, territory, reviewed) VALUES
  ('spain', 'ES', '2026-11-25');

INSERT INTO country_text (country, locale, title, intro, gaps) VALUES
  ('spain', 'en', 'Counterspeech in Spain',
   'In Spain, students turned against bullying and against hatred of Muslims, and one of their campaigns won prizes in Vienna
    and Brussels. A public programme spoke to young people and trained those who teach them. Here is what they did, and how
    far we can vouch for it.',
   'How many people the students’ campaigns reached is not known to us. Whether the public programme is rightly named here
    is uncertain; a note beside its figures says why. Of the earlier site’s pages we have seen none about Spain, and we
    could read it only in archived copies with parts cut off: more may have been done than stands here.

    We know of nobody who measured what these campaigns changed, and of no town in which they took place for certain.');

INSERT INTO country_language (country, locale) VALUES
  ('spain', 'en');

-- Local initiatives: for what belongs to no programme.
INSERT INTO initiative (slug, local, reviewed) VALUES
  ('spain-independent', 1, '2026-11-25');

INSERT INTO initiative_text (initiative, locale, name, summary) VALUES
  ('spain-independent', 'en', 'Independent campaigns',
   'This work belongs to none of the other programmes on this page. The Government of Spain carried it together with
    organisations of the country.');

INSERT INTO initiative_source (initiative, source) VALUES
  ('spain-independent', 'csee-etuce');

-- The initiatives of the page, in its order.
INSERT INTO presence (country, initiative) VALUES
  ('spain', 'p2p-facebook-global'),
  ('spain', 'spain-independent');

-- P2P ----------------------------------------------------------------------------------------------------------------
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('spain', 'p2p-facebook-global', 'en',
   'From Spain we know two campaigns. That #BeTheKey ran within P2P is our reading: the address of the page about it speaks of
    “peer to peer”.');

INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('rewind-ceu-san-pablo', 'spain', 'p2p-facebook-global', NULL, '2017/2019', 'unknown', NULL),
  ('bethekey-blanquerna', 'spain', 'p2p-facebook-global', NULL, NULL, 'unknown', 'https://obsblanquerna.com/peer-to-peer-3/');
INSERT INTO campaign_text (campaign, locale, name, headline, story, link_name) VALUES
  ('rewind-ceu-san-pablo', 'en', '#Rewind, CEU Universidad San Pablo', 'For those who see the bullying and stay silent',
   'Students of CEU Universidad San Pablo took on bullying and hatred online, and the silent majority that looks on.

    The work was honoured twice. On 27 June 2017, in Vienna, #Rewind took first place in the OSCE’s #UnitedCVE; two years
    later, on 2 July 2019, it came third in the P2P final in Brussels.',
   NULL),
  ('bethekey-blanquerna', 'en', '#BeTheKey, Blanquerna', 'Against hatred of Muslims',
   'The Blanquerna Observatory made #BeTheKey together with students of the Blanquerna School of Communication and
    International Relations, against hatred of Muslims. When it ran, and whom it reached, is not known to us.',
   '#BeTheKey on the site of the Blanquerna Observatory');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('rewind-ceu-san-pablo', 'bullying'),
  ('rewind-ceu-san-pablo', 'hate-online'),
  ('bethekey-blanquerna', 'anti-muslim-hate');
INSERT INTO campaign_source (campaign, source) VALUES
  ('rewind-ceu-san-pablo', 'osce-2017'),
  ('rewind-ceu-san-pablo', 'origin-p2p'),
  ('rewind-ceu-san-pablo', 'lavenir'),
  ('bethekey-blanquerna', 'obs-blanquerna');

-- Independent campaigns ----------------------------------------------------------------------------------------------
INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('somos-mas-spain', 'spain', 'spain-independent', NULL, '2017/2020', 'ended', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story) VALUES
  ('somos-mas-spain', 'en', 'Somos Más', 'Young people, and those who teach them',
   'From 2017 to 2020 the Government of Spain, FeSP-UGT Aula Intercultural and Jóvenes y Desarrollo reached
    {figure:somos-mas-young-people} and trained {figure:somos-mas-educators}. The name Somos Más is our reading of the record,
    and not yet confirmed. What was said to the young people is not known to us.');
INSERT INTO campaign_source (campaign, source) VALUES
  ('somos-mas-spain', 'csee-etuce');
INSERT INTO figure (slug, campaign, headed, qualifier, value, unit, period, as_of, source, note) VALUES
  ('somos-mas-young-people', 'somos-mas-spain', 1, 'at_least', 80000, 'young-people', 'unknown', NULL, 'csee-etuce',
   'somos-mas-name'),
  ('somos-mas-educators', 'somos-mas-spain', 0, 'at_least', 2000, 'educators', 'unknown', NULL, 'csee-etuce',
   'somos-mas-name');

INSERT INTO note (slug) VALUES
  ('somos-mas-name');
INSERT INTO note_text (note, locale, text) VALUES
  ('somos-mas-name', 'en',
   'Our one source is a record of good practices on the site of CSEE-ETUCE. The name of the programme is inferred from
    that record, and nobody has verified it. The record gives no date for the two counts.');

-- Resources and research, in the order of the page -------------------------------------------------------------------
INSERT INTO country_resource (country, resource) VALUES
  ('spain', 'future-free-speech-toolkit'),
  ('spain', 'counter-narrative-handbook');

-- Partners and their part --------------------------------------------------------------------------------------------
INSERT INTO partner (slug, name, kind, home, link) VALUES
  ('ceu-san-pablo', 'CEU Universidad San Pablo', 'university', 'ES', NULL),
  ('blanquerna-school', 'Blanquerna School of Communication and International Relations', 'university', 'ES', NULL),
  ('blanquerna-observatory', 'Blanquerna Observatory', 'university', 'ES', 'https://obsblanquerna.com/'),
  ('government-of-spain', 'Government of Spain', 'public-body', 'ES', NULL),
  ('fesp-ugt-aula-intercultural', 'FeSP-UGT Aula Intercultural', 'ngo', 'ES', NULL),
  ('jovenes-y-desarrollo', 'Jóvenes y Desarrollo', 'ngo', 'ES', NULL);

INSERT INTO part (country, partner, initiative, role, source) VALUES
  ('spain', 'ceu-san-pablo', 'p2p-facebook-global', 'participant', 'lavenir'),
  ('spain', 'blanquerna-observatory', 'p2p-facebook-global', 'organiser', 'obs-blanquerna'),
  ('spain', 'blanquerna-school', 'p2p-facebook-global', 'participant', 'obs-blanquerna'),
  ('spain', 'government-of-spain', 'spain-independent', 'organiser', 'csee-etuce'),
  ('spain', 'fesp-ugt-aula-intercultural', 'spain-independent', 'organiser', 'csee-etuce'),
  ('spain', 'jovenes-y-desarrollo', 'spain-independent', 'organiser', 'csee-etuce'),
  ('spain', 'edventure-partners', 'p2p-facebook-global', 'organiser', 'origin-p2p'),
  ('spain', 'facebook', 'p2p-facebook-global', 'organiser', 'origin-p2p');
INSERT INTO part_text (country, partner, locale, text) VALUES
  ('spain', 'ceu-san-pablo', 'en', 'Its students ran #Rewind.'),
  ('spain', 'blanquerna-observatory', 'en', 'Made #BeTheKey together with students, and tells of it on its site.'),
  ('spain', 'blanquerna-school', 'en', 'Its students made #BeTheKey together with the Observatory.'),
  ('spain', 'government-of-spain', 'en', 'One of three that carried the programme that we know as Somos Más.'),
  ('spain', 'fesp-ugt-aula-intercultural', 'en', 'One of three that carried the programme that we know as Somos Más.'),
  ('spain', 'jovenes-y-desarrollo', 'en', 'One of three that carried the programme that we know as Somos Más.'),
  ('spain', 'edventure-partners', 'en', 'Ran the P2P competition together with Facebook.'),
  ('spain', 'facebook', 'en', 'Started P2P, and ran it with EdVenture Partners.');

-- Sources that only this country needs -------------------------------------------------------------------------------
INSERT INTO source (slug, title, language, publisher, address, state, published, read) VALUES
  ('obs-blanquerna', NULL, NULL, 'Blanquerna Observatory',
   'https://obsblanquerna.com/peer-to-peer-3/', 'unknown', NULL, NULL),
  ('csee-etuce', NULL, NULL, 'CSEE-ETUCE',
   'https://goodpractices.csee-etuce.org/en/?view=item&id=96', 'unknown', NULL, NULL);
