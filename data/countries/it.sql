-- Italy --------------------------------------------------------------------------------------------------------------
INSERT INTO country (slug, territory, reviewed) VALUES
  ('italy', 'IT', '2026-11-25');

INSERT INTO country_text (country, locale, title, intro, gaps) VALUES
  ('italy', 'en', 'Counterspeech in Italy',
   'In Italy, students let migrants tell their own stories, an association went into schools, and a national network brings
    together those who work on hate speech. What the campaigns on this page report comes to {total:people-reached}.',
   'We could read the earlier site’s page on Italy only in German, in an archived and partly truncated copy. So there are
    gaps that we cannot fill: of the universities that took part in P2P, we know the campaign of one.

    The counts come from those who did the work, and none has a date. We know of nobody who measured what they changed. The
    network was founded in 2020; what it has done since then is still missing here.');

INSERT INTO country_language (country, locale) VALUES
  ('italy', 'en');

-- Its towns, never more exact than a town. Coordinates are those of Natural Earth.
INSERT INTO place (slug, territory, latitude, longitude) VALUES
  ('cagliari', 'IT', 39.22, 9.10);
INSERT INTO place_text (place, locale, name) VALUES
  ('cagliari', 'en', 'Cagliari');

INSERT INTO figure (slug, country, headed, qualifier, value, unit, period, as_of, source, note) VALUES
  ('italy-total-stated', 'italy', 0, 'at_least', 515000, 'people-reached', 'unknown', NULL, 'origin-italy', 'italy-total');

INSERT INTO note (slug) VALUES
  ('italy-total');
INSERT INTO note_text (note, locale, text) VALUES
  ('italy-total', 'en',
   'The earlier site stated this total without a date. Of the campaigns behind it we can see only REACT, with
    {figure:react-cagliari-people}: that site was read in truncated copies, and where the difference comes from is not known
    to us. We let both stand, and add up only what we can see.');

-- Local initiatives: for what belongs to no programme.
INSERT INTO initiative (slug, local, reviewed) VALUES
  ('italy-independent', 1, '2026-11-25');

INSERT INTO initiative_text (initiative, locale, name, summary) VALUES
  ('italy-independent', 'en', 'Independent campaigns',
   'What follows belongs to none of the programmes on this page: work in schools, and a network of people who
    know the field.');

INSERT INTO initiative_source (initiative, source) VALUES
  ('italy-independent', 'cifa'),
  ('italy-independent', 'actionaid-italia');

-- The initiatives of the page, in its order; then what it did not have.
INSERT INTO presence (country, initiative) VALUES
  ('italy', 'p2p-facebook-global'),
  ('italy', 'italy-independent');

-- P2P ----------------------------------------------------------------------------------------------------------------
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('italy', 'p2p-facebook-global', 'en',
   'In Italy, universities took part, and with them COREIS, which the earlier site put in one list with them: it is not a
    university but a non-profit organisation. An Italian team was among the finalists in the autumn of 2016. Which one is
    not known to us.');

INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('react-cagliari', 'italy', 'p2p-facebook-global', 'cagliari', NULL, 'unknown', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story) VALUES
  ('react-cagliari', 'en', 'REACT, University of Cagliari', 'Time out: stop, and read the facts',
   'Students of the University of Cagliari worked against stereotypes about migration in Sardinia. Migrants told their own
    stories, in films and in photos. The sign of the campaign was the “time-out” that two hands make: stop here, and read the
    facts first.

    REACT reached {figure:react-cagliari-people}. It won a prize of 1,000 US dollars in a field of
    {figure:react-cagliari-field}.');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('react-cagliari', 'refugees'),
  ('react-cagliari', 'prejudice');
INSERT INTO campaign_source (campaign, source) VALUES
  ('react-cagliari', 'origin-italy'),
  ('react-cagliari', 'panorama'),
  ('react-cagliari', 'edventure-fall-2016');
-- What its source calls the others in the contest.
INSERT INTO unit (slug, kind) VALUES
  ('competing-groups', 'groups');
INSERT INTO unit_text (unit, locale, category, noun, label) VALUES
  ('competing-groups', 'en', 'one',   'group',      'group in the contest'),
  ('competing-groups', 'en', 'other', 'groups',     'groups in the contest'),
  ('competing-groups', 'fr', 'one',   'groupe',     'groupe en lice'),
  ('competing-groups', 'fr', 'many',  'de groupes', 'de groupes en lice'),
  ('competing-groups', 'fr', 'other', 'groupes',    'groupes en lice'),
  ('competing-groups', 'de', 'one',   'Gruppe',     'Gruppe im Wettbewerb'),
  ('competing-groups', 'de', 'other', 'Gruppen',    'Gruppen im Wettbewerb'),
  ('competing-groups', 'ar', 'zero',  'مجموعة',     'مجموعة متنافسة'),
  ('competing-groups', 'ar', 'one',   'مجموعة',     'مجموعة متنافسة'),
  ('competing-groups', 'ar', 'two',   'مجموعتان',   'مجموعتان متنافستان'),
  ('competing-groups', 'ar', 'few',   'مجموعات',    'مجموعات متنافسة'),
  ('competing-groups', 'ar', 'many',  'مجموعة',     'مجموعة متنافسة'),
  ('competing-groups', 'ar', 'other', 'مجموعة',     'مجموعة متنافسة');

INSERT INTO figure (slug, campaign, headed, qualifier, value, unit, area, period, as_of, source, note) VALUES
  ('react-cagliari-people', 'react-cagliari', 1, 'at_least', 338000, 'people-reached', NULL, 'unknown', NULL, 'origin-italy',
   'react-cagliari-name'),
  ('react-cagliari-field', 'react-cagliari', 0, 'at_least', 150, 'competing-groups', 'world', 'unknown', NULL, 'panorama',
   'react-cagliari-field');

INSERT INTO note (slug) VALUES
  ('react-cagliari-name'),
  ('react-cagliari-field');
INSERT INTO note_text (note, locale, text) VALUES
  ('react-cagliari-name', 'en',
   'The earlier site reported this count, without a date and without saying what counts as reached. It belongs to the REACT of
    Cagliari alone: students of University College London ran another campaign under the same name.'),
  ('react-cagliari-field', 'en',
   'These are the groups among which REACT won its prize, not people or teams that it reached. Our source calls them groups
    and is undated; that they were the teams of P2P, from anywhere in the world, is our reading.');

-- Independent campaigns ----------------------------------------------------------------------------------------------
INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('iorispetto', 'italy', 'italy-independent', NULL, NULL, 'unknown',
   'https://www.cifaong.it/a/en/no-discrimination/iorispetto-project/counteract-hate-speech'),
  ('rete-nazionale-discorsi-odio', 'italy', 'italy-independent', NULL, '2020-07-14', 'unknown',
   'https://morethanprojects.actionaid.it/en/network-against-hate-speech/');
INSERT INTO campaign_text (campaign, locale, name, headline, story, link_name) VALUES
  ('iorispetto', 'en', '#iorispetto', '“I respect”: a word for the classroom and for the public square',
   'With #iorispetto, the organisation CIFA worked against discrimination and hate speech. It spoke to
    {figure:iorispetto-people}. The campaign counts {figure:iorispetto-classes}, and {figure:iorispetto-events} in
    {figure:iorispetto-cities}.',
   '#iorispetto on the site of CIFA'),
  ('rete-nazionale-discorsi-odio', 'en', 'Rete nazionale per il contrasto ai discorsi e ai fenomeni d’odio',
   'A network, so that nobody works on hate speech alone',
   'Since 14 July 2020 a national network has brought together those who work against hate speech and acts of hatred in Italy:
    non-profit organisations, universities, research centres and observatories. It counts
    {figure:rete-nazionale-stakeholders}.',
   'The network on the site of ActionAid Italia');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('iorispetto', 'prejudice'),
  ('iorispetto', 'hate-online'),
  ('rete-nazionale-discorsi-odio', 'hate-online');
INSERT INTO campaign_source (campaign, source) VALUES
  ('iorispetto', 'cifa'),
  ('rete-nazionale-discorsi-odio', 'actionaid-italia'),
  ('rete-nazionale-discorsi-odio', 'university-of-reading');
INSERT INTO figure (slug, campaign, headed, qualifier, value, unit, period, as_of, source, note) VALUES
  ('iorispetto-people', 'iorispetto', 1, 'approx', 10000, 'students-and-educators', 'unknown', NULL, 'cifa', 'undated'),
  ('iorispetto-classes', 'iorispetto', 0, 'exact', 150, 'school-classes', 'unknown', NULL, 'cifa', 'undated'),
  ('iorispetto-events', 'iorispetto', 0, 'exact', 15, 'public-events', 'unknown', NULL, 'cifa', 'undated'),
  ('iorispetto-cities', 'iorispetto', 0, 'exact', 4, 'cities', 'unknown', NULL, 'cifa', 'undated'),
  ('rete-nazionale-stakeholders', 'rete-nazionale-discorsi-odio', 1, 'approx', 40, 'stakeholders', 'unknown', NULL,
   'actionaid-italia', 'undated');

-- Resources and research, in the order of the page -------------------------------------------------------------------
INSERT INTO country_resource (country, resource) VALUES
  ('italy', 'counter-narrative-handbook'),
  ('italy', 'counter-narrative-evaluation'),
  ('italy', 'future-free-speech-toolkit');

-- Partners and their part --------------------------------------------------------------------------------------------
INSERT INTO partner (slug, name, kind, home, link) VALUES
  ('john-cabot-university', 'John Cabot University', 'university', 'IT', NULL),
  ('universita-cattolica', 'Università Cattolica del Sacro Cuore', 'university', 'IT', NULL),
  ('universita-di-cagliari', 'Università di Cagliari', 'university', 'IT', NULL),
  ('universita-d-annunzio', 'Università “G. d’Annunzio” Chieti-Pescara', 'university', 'IT', NULL),
  ('coreis', 'COREIS', 'ngo', 'IT', NULL),
  ('cifa', 'CIFA', 'ngo', 'IT', 'https://www.cifaong.it/'),
  ('amnesty-international-italia', 'Amnesty International Italia', 'ngo', 'IT', NULL),
  ('cospe', 'COSPE', 'ngo', 'IT', NULL),
  ('carta-di-roma', 'Carta di Roma', 'ngo', 'IT', NULL),
  ('lunaria', 'Lunaria', 'ngo', 'IT', NULL),
  ('asgi', 'ASGI', 'ngo', 'IT', NULL),
  ('arci', 'ARCI', 'ngo', 'IT', NULL),
  ('vox-osservatorio', 'Vox – Osservatorio italiano sui diritti', 'ngo', 'IT', NULL),
  ('unar', 'UNAR', 'public-body', 'IT', NULL);

INSERT INTO part (country, partner, initiative, role, source) VALUES
  ('italy', 'universita-di-cagliari', 'p2p-facebook-global', 'participant', 'origin-italy'),
  ('italy', 'john-cabot-university', 'p2p-facebook-global', 'participant', 'origin-italy'),
  ('italy', 'universita-cattolica', 'p2p-facebook-global', 'participant', 'origin-italy'),
  ('italy', 'universita-d-annunzio', 'p2p-facebook-global', 'participant', 'origin-italy'),
  ('italy', 'coreis', 'p2p-facebook-global', 'participant', 'origin-italy'),
  ('italy', 'cifa', 'italy-independent', 'organiser', 'cifa'),
  ('italy', 'amnesty-international-italia', NULL, 'participant', 'actionaid-italia'),
  ('italy', 'arci', NULL, 'participant', 'actionaid-italia'),
  ('italy', 'asgi', NULL, 'participant', 'actionaid-italia'),
  ('italy', 'carta-di-roma', NULL, 'participant', 'actionaid-italia'),
  ('italy', 'cospe', NULL, 'participant', 'actionaid-italia'),
  ('italy', 'lunaria', NULL, 'participant', 'actionaid-italia'),
  ('italy', 'vox-osservatorio', NULL, 'participant', 'actionaid-italia'),
  ('italy', 'unar', NULL, 'participant', 'actionaid-italia'),
  ('italy', 'edventure-partners', 'p2p-facebook-global', 'organiser', 'origin-p2p'),
  ('italy', 'facebook', 'p2p-facebook-global', 'organiser', 'origin-italy');
INSERT INTO part_text (country, partner, locale, text) VALUES
  ('italy', 'universita-di-cagliari', 'en', 'Its students ran REACT.'),
  ('italy', 'john-cabot-university', 'en', 'Took part in P2P. Its campaign is not known to us.'),
  ('italy', 'universita-cattolica', 'en', 'Took part in P2P. Its campaign is not known to us.'),
  ('italy', 'universita-d-annunzio', 'en', 'Took part in P2P. Its campaign is not known to us.'),
  ('italy', 'coreis', 'en', 'Took part in P2P, as the one organisation among universities. Its campaign is not known to us.'),
  ('italy', 'cifa', 'en', 'Made #iorispetto.'),
  ('italy', 'amnesty-international-italia', 'en', 'Named as a partner of the national network against hate speech.'),
  ('italy', 'arci', 'en', 'Named as a partner of the national network against hate speech.'),
  ('italy', 'asgi', 'en', 'Named as a partner of the national network against hate speech.'),
  ('italy', 'carta-di-roma', 'en', 'Named as a partner of the national network against hate speech.'),
  ('italy', 'cospe', 'en', 'Named as a partner of the national network against hate speech.'),
  ('italy', 'lunaria', 'en', 'Named as a partner of the national network against hate speech.'),
  ('italy', 'vox-osservatorio', 'en', 'Named as a partner of the national network against hate speech.'),
  ('italy', 'unar', 'en', 'A public office, named as a partner of the national network against hate speech.'),
  ('italy', 'edventure-partners', 'en', 'Ran the P2P competition together with Facebook.'),
  ('italy', 'facebook', 'en', 'Started P2P and published the page that this one succeeds.');

-- Sources that only this country needs -------------------------------------------------------------------------------
INSERT INTO source (slug, title, language, publisher, address, state, published, read) VALUES
  ('origin-italy', NULL, NULL, 'Facebook',
   'https://counterspeech.fb.com/de/locations/italy/', 'offline', NULL, NULL),
  ('panorama', 'How Italian social media are fighting extremism', 'en', 'Panorama',
   'https://www.panorama.it/investment-news/how-italian-social-media-are-fighting-extremism', 'unknown', NULL, NULL),
  ('cifa', NULL, NULL, 'CIFA',
   'https://www.cifaong.it/a/en/no-discrimination/iorispetto-project/counteract-hate-speech', 'unknown', NULL, NULL),
  ('actionaid-italia', 'Network against hate speech', 'en', 'ActionAid Italia',
   'https://morethanprojects.actionaid.it/en/network-against-hate-speech/', 'unknown', NULL, NULL),
  ('university-of-reading', NULL, NULL, 'University of Reading',
   'https://www.reading.ac.uk/languages-cultures/research/research-impact/impact-federico-faloppa', 'unknown', NULL, NULL);
