-- United Kingdom -----------------------------------------------------------------------------------------------------
INSERT INTO country (slug, territory, reviewed) VALUES
  ('united-kingdom', 'GB', '2026-11-25');

INSERT INTO country_text (country, locale, title, intro, gaps) VALUES
  ('united-kingdom', 'en', 'Counterspeech in the United Kingdom',
   'Students who teach each other the signs of extremism, charities and a faith network that joined the Online Civil
    Courage Initiative (OCCI), a search that leads to a way out: this page shows who answers hate in the United Kingdom.
    What the campaigns here report adds up to {total:people-reached}. The earlier site stated
    {figure:united-kingdom-total-stated}, but we could read only part of its page.',
   'Of the earlier site’s page on the United Kingdom we could read archived copies only, and parts of them are cut off. Lost
    to us, above all, are the campaigns of every university on its list but one. None of its counts carries a date, and we
    know of none that was made by anyone but the organisers. Moonshot measured the Redirect Initiative; what it found for
    the United Kingdom we do not know. Work that was never on that site still has to find its way here, and is no less real.');

INSERT INTO country_language (country, locale) VALUES
  ('united-kingdom', 'en');

INSERT INTO place (slug, territory, latitude, longitude) VALUES
  ('london', 'GB', 51.50, -0.12);
INSERT INTO place_text (place, locale, name) VALUES
  ('london', 'en', 'London');

-- More than its campaigns add up to: the note says why.
INSERT INTO figure (slug, country, headed, qualifier, value, unit, period, as_of, source, note) VALUES
  ('united-kingdom-total-stated', 'united-kingdom', 0, 'at_least', 1100000, 'people-reached', 'unknown', NULL,
   'origin-united-kingdom', 'united-kingdom-total');

INSERT INTO note (slug) VALUES
  ('united-kingdom-total');
INSERT INTO note_text (note, locale, text) VALUES
  ('united-kingdom-total', 'en',
   'The earlier site stated this total, without a date. It is larger than the sum on this page because we could read that
    site only in archived copies that are partly cut off: REACT, with {figure:react-ucl-people}, is the only campaign
    whose count they still show. The people whom OCCI engaged are a different measure and are not added to those reached.');

-- The initiatives of the page, in its order.
INSERT INTO presence (country, initiative) VALUES
  ('united-kingdom', 'p2p-facebook-global'),
  ('united-kingdom', 'online-civil-courage-initiative-occi'),
  ('united-kingdom', 'redirect'),
  ('united-kingdom', 'get-the-trolls-out');

-- P2P ----------------------------------------------------------------------------------------------------------------
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('united-kingdom', 'p2p-facebook-global', 'en',
   'Teams came from universities in Scotland, Wales and England. We know the campaign of one of them, REACT. Two country
    pages of the earlier site counted a university from abroad among their own; those named here are at home in the
    United Kingdom.');

INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('react-ucl', 'united-kingdom', 'p2p-facebook-global', 'london', NULL, 'unknown', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story) VALUES
  ('react-ucl', 'en', 'REACT, University College London', 'Know the signs, and know whom to tell',
   'REACT stands for Reporting Extremism & Countering Terrorism. Students of University College London built a website on
    the signs of violent extremism, on where to get advice and on how to report what worries you. They also held events
    on campus, and talked with fellow students, with staff and with counter-terrorism experts. The campaign reached
    {figure:react-ucl-people}.');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('react-ucl', 'violent-extremism');
INSERT INTO campaign_source (campaign, source) VALUES
  ('react-ucl', 'origin-united-kingdom');
INSERT INTO figure (slug, campaign, headed, qualifier, value, unit, period, as_of, source, note) VALUES
  ('react-ucl-people', 'react-ucl', 1, 'at_least', 127000, 'people-reached', 'unknown', NULL, 'origin-united-kingdom', 'react-ucl-name');

INSERT INTO note (slug) VALUES
  ('react-ucl-name');
INSERT INTO note_text (note, locale, text) VALUES
  ('react-ucl-name', 'en',
   'Two campaigns of P2P bear the name REACT: this one, and one by students of the University of Cagliari in Italy, about
    migration. They are separate campaigns, and so are their counts. This count is the one that the earlier site
    reported; it gave no date and did not say what counts as reached.');

-- Online Civil Courage Initiative ------------------------------------------------------------------------------------
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('united-kingdom', 'online-civil-courage-initiative-occi', 'en',
   'In the United Kingdom it has engaged {figure:occi-people-united-kingdom}. It came with an offer to organisations:
    training in watching and answering extremist content, a support desk at Facebook, credit for advertising, a place to
    share what they know, and money for research.');

INSERT INTO figure (slug, initiative, country, headed, qualifier, value, unit, period, as_of, source, note) VALUES
  ('occi-people-united-kingdom', 'online-civil-courage-initiative-occi', 'united-kingdom', 0, 'at_least', 449000, 'people-engaged',
   'unknown', NULL, 'origin-united-kingdom', 'undated');

INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('occi-launch-united-kingdom', 'united-kingdom', 'online-civil-courage-initiative-occi', 'london', '2017-06-23', 'ended', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story) VALUES
  ('occi-launch-united-kingdom', 'en', 'United Kingdom launch of OCCI', 'After Germany and France, a third country joins',
   'On 23 June 2017 OCCI was launched in London. Sheryl Sandberg was there, and so were the founding partners in the
    United Kingdom; the Media Diversity Institute took part as well. How many people came is not known to us.');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('occi-launch-united-kingdom', 'hate-online'),
  ('occi-launch-united-kingdom', 'violent-extremism');
INSERT INTO campaign_source (campaign, source) VALUES
  ('occi-launch-united-kingdom', 'origin-united-kingdom'),
  ('occi-launch-united-kingdom', 'domain-b'),
  ('occi-launch-united-kingdom', 'mdi-occi-launch');

-- Redirect Initiative, Get the Trolls Out! ---------------------------------------------------------------------------
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('united-kingdom', 'redirect', 'en',
   'It started in the United Kingdom on 9 February 2022. Here a search for hateful or extremist terms leads to Exit UK, a
    charity that helps people leave extremism behind.'),
  ('united-kingdom', 'get-the-trolls-out', 'en',
   'The Media Diversity Institute runs it from London. Our sources name no partner of its own for the United Kingdom.');

-- Resources and research, in the order of the page -------------------------------------------------------------------
INSERT INTO country_resource (country, resource) VALUES
  ('united-kingdom', 'challenging-hate'),
  ('united-kingdom', 'demos-counter-speech-2'),
  ('united-kingdom', 'occi-counterspeech-engagement');

-- Partners and their part --------------------------------------------------------------------------------------------
INSERT INTO partner (slug, name, kind, home, link) VALUES
  ('university-of-stirling', 'University of Stirling', 'university', 'GB', NULL),
  ('university-college-london', 'University College London', 'university', 'GB', NULL),
  ('birmingham-city-university', 'Birmingham City University', 'university', 'GB', NULL),
  ('buckinghamshire-new-university', 'Buckinghamshire New University', 'university', 'GB', NULL),
  ('coventry-university', 'Coventry University', 'university', 'GB', NULL),
  ('swansea-university', 'Swansea University', 'university', 'GB', NULL),
  ('university-of-huddersfield', 'University of Huddersfield', 'university', 'GB', NULL),
  ('bournemouth-university', 'Bournemouth University', 'university', 'GB', NULL),
  ('jo-cox-foundation', 'Jo Cox Foundation', 'ngo', 'GB', NULL),
  ('community-security-trust', 'Community Security Trust (CST)', 'ngo', 'GB', NULL),
  ('tell-mama', 'Tell MAMA', 'ngo', 'GB', NULL),
  ('imams-online', 'Imams Online', 'network', 'GB', NULL),
  ('exit-uk', 'Exit UK', 'ngo', 'GB', NULL);

INSERT INTO part (country, partner, initiative, role, source) VALUES
  ('united-kingdom', 'university-of-stirling', 'p2p-facebook-global', 'participant', 'origin-united-kingdom'),
  ('united-kingdom', 'university-college-london', 'p2p-facebook-global', 'participant', 'origin-united-kingdom'),
  ('united-kingdom', 'birmingham-city-university', 'p2p-facebook-global', 'participant', 'origin-united-kingdom'),
  ('united-kingdom', 'buckinghamshire-new-university', 'p2p-facebook-global', 'participant', 'origin-united-kingdom'),
  ('united-kingdom', 'coventry-university', 'p2p-facebook-global', 'participant', 'origin-united-kingdom'),
  ('united-kingdom', 'swansea-university', 'p2p-facebook-global', 'participant', 'origin-united-kingdom'),
  ('united-kingdom', 'university-of-huddersfield', 'p2p-facebook-global', 'participant', 'origin-united-kingdom'),
  ('united-kingdom', 'bournemouth-university', 'p2p-facebook-global', 'participant', 'origin-united-kingdom'),
  ('united-kingdom', 'isd', 'online-civil-courage-initiative-occi', 'organiser', 'domain-b'),
  ('united-kingdom', 'jo-cox-foundation', 'online-civil-courage-initiative-occi', 'participant', 'domain-b'),
  ('united-kingdom', 'community-security-trust', 'online-civil-courage-initiative-occi', 'participant', 'domain-b'),
  ('united-kingdom', 'tell-mama', 'online-civil-courage-initiative-occi', 'participant', 'domain-b'),
  ('united-kingdom', 'imams-online', 'online-civil-courage-initiative-occi', 'participant', 'domain-b'),
  ('united-kingdom', 'media-diversity-institute', 'get-the-trolls-out', 'organiser', 'gtto-mdi'),
  ('united-kingdom', 'exit-uk', 'redirect', 'support', 'the-national'),
  ('united-kingdom', 'edventure-partners', 'p2p-facebook-global', 'organiser', 'origin-p2p'),
  ('united-kingdom', 'facebook', NULL, 'organiser', 'origin-united-kingdom');
INSERT INTO part_text (country, partner, locale, text) VALUES
  ('united-kingdom', 'university-of-stirling', 'en', 'Took part in P2P. Its campaign is not known to us.'),
  ('united-kingdom', 'university-college-london', 'en', 'Its students ran REACT.'),
  ('united-kingdom', 'birmingham-city-university', 'en', 'Took part in P2P. Its campaign is not known to us.'),
  ('united-kingdom', 'buckinghamshire-new-university', 'en', 'Took part in P2P. Its campaign is not known to us.'),
  ('united-kingdom', 'coventry-university', 'en', 'Took part in P2P. Its campaign is not known to us.'),
  ('united-kingdom', 'swansea-university', 'en', 'Took part in P2P. Its campaign is not known to us.'),
  ('united-kingdom', 'university-of-huddersfield', 'en', 'Took part in P2P. Its campaign is not known to us.'),
  ('united-kingdom', 'bournemouth-university', 'en', 'Took part in P2P. Its campaign is not known to us.'),
  ('united-kingdom', 'isd', 'en', 'Carries OCCI together with Facebook, also in the United Kingdom.'),
  ('united-kingdom', 'jo-cox-foundation', 'en', 'A charity; partner of OCCI in the United Kingdom.'),
  ('united-kingdom', 'community-security-trust', 'en', 'A charity; partner of OCCI in the United Kingdom.'),
  ('united-kingdom', 'tell-mama', 'en', 'A monitoring project; partner of OCCI in the United Kingdom.'),
  ('united-kingdom', 'imams-online', 'en', 'A faith network; partner of OCCI in the United Kingdom.'),
  ('united-kingdom', 'media-diversity-institute', 'en',
   'Runs Get the Trolls Out! from London, and took part in the launch of OCCI there.'),
  ('united-kingdom', 'exit-uk', 'en',
   'Has been the place to which the Redirect Initiative leads in the United Kingdom since 2022.'),
  ('united-kingdom', 'edventure-partners', 'en', 'Ran the P2P competition together with Facebook.'),
  ('united-kingdom', 'facebook', 'en',
   'Brought OCCI, P2P and the Redirect Initiative to the United Kingdom, and published the page that this one succeeds.');

-- Sources that only this page needs ----------------------------------------------------------------------------------
INSERT INTO source (slug, title, language, publisher, address, state, published, read) VALUES
  ('origin-united-kingdom', NULL, NULL, 'Facebook', 'https://counterspeech.fb.com/en/locations/united-kingdom/', 'offline', NULL, NULL),
  ('mdi-occi-launch', NULL, NULL, 'Media Diversity Institute',
   'https://www.media-diversity.org/mdi-at-facebook-occi-against-extremism-launch/', 'unknown', NULL, NULL),
  ('the-national', NULL, NULL, 'The National',
   'https://www.thenational.scot/news/19910013.facebook-launches-uk-tool-redirect-users-away-extremist-searches/', 'unknown', NULL, NULL);
