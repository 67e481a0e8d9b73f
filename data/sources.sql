-- Sources: where our claims stand. `title` is the title of the page, or says what it is where we do not know its title; `state` says whether it can still be opened.
-- 'unknown': nobody has looked lately. An http address, or one that is offline, is printed and not linked.
INSERT INTO source (slug, title, language, publisher, address, state, published, read) VALUES
  -- The page that this directory succeeds.
  ('origin-france', 'Counterspeech efforts in France', 'en', 'Facebook',
   'https://counterspeech.fb.com/en/locations/france/', 'offline', NULL, NULL),
  ('origin-p2p', 'P2P: Facebook Global Digital Challenge', 'en', 'Facebook',
   'https://counterspeech.fb.com/en/initiatives/p2p-facebook-global/', 'offline', NULL, NULL),
  -- Announcements.
  ('facebook-2015-10', 'Facebook s’engage aux côtés de la LICRA dans le cadre de sa campagne #NoLikesForRacism', 'fr', 'Facebook',
   'https://about.fb.com/fr/news/2015/10/facebook-sengage-aux-cotes-de-la-licra-dans-le-cadre-de-sa-campagne-nolikesforracism',
   'unknown', '2015-10', NULL),
  ('facebook-2017-03', 'Facebook renforce son engagement pour développer le contre-discours sur Internet en France', 'fr', 'Facebook',
   'https://about.fb.com/fr/news/2017/03/facebook-renforce-son-engagement-pour-developper-le-contre-discours-sur-internet-en-france/amp',
   'unknown', '2017-03', NULL),
  ('isd-occi', 'Online Civil Courage Initiative', 'en', 'Institute for Strategic Dialogue',
   'https://www.isdglobal.org/programmes/communications-technology/online-civil-courage-initiative-2/', 'unknown', NULL, NULL),
  ('edventure-fall-2017', '85 student teams, 35MM impressions and four global winners', 'en', 'EdVenture Partners',
   'https://www.edventurepartners.com/blog/85-student-teams-35mm-impressions-and-four-global-winners', 'unknown', NULL, NULL),
  ('germany-info-p2p', 'Report on the P2P: Facebook Global Digital Challenge', 'en', 'German missions in the United States',
   'https://www.germany.info/us-en/-/1427786', 'unknown', NULL, NULL),

  -- Press.
  ('bfm', 'Facebook s’engage contre les discours haineux', 'fr', 'BFM TV',
   'https://hightech.bfmtv.com/internet/facebook-s-engage-contre-les-discours-haineux-1115003.html', 'unknown', NULL, NULL),
  ('numerama', 'Article on #NoLikesForRacism', 'en', 'Numerama',
   'https://www.numerama.com/politique/127825-licra-invente-dislike-facebook-lutter-contre-racisme.html', 'unknown', NULL, NULL),
  ('strategies', '« No likes for racism » met le racisme à l’envers', 'fr', 'Stratégies',
   'https://www.strategies.fr/actualites/medias/1025901W/-no-likes-for-racism-met-le-racisme-a-l-envers.html', 'unknown', NULL, NULL),
  ('siasat', 'Article on the launch of OCCI in Berlin', 'en', 'Siasat',
   'https://archive.siasat.com/news/facebook-launches-initiative-counter-hate-speech-europe-903803', 'unknown', NULL, NULL),
  ('aktive-buergerschaft', 'Gegenrede statt Löschen', 'de', 'Aktive Bürgerschaft',
   'https://www.aktive-buergerschaft.de/gegenrede-statt-loeschen/', 'unknown', NULL, NULL),

  -- Documents.
  ('demos-2', 'Counter-speech on Facebook: phase II', 'en', 'Demos',
   'https://demos.co.uk/research/counter-speech-on-facebook-phase-2/', 'unknown', NULL, NULL);
