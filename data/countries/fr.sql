-- France -------------------------------------------------------------------------------------------------------------
INSERT INTO country (slug, territory, reviewed) VALUES
  ('france', 'FR', '2026-11-24');

INSERT INTO country_text (country, locale, title, intro, gaps) VALUES
  ('france', 'en', 'Counterspeech in France',
   'In France, campaigns against hatred have reached {total:people-reached}. Here is who ran them, where, with what words,
    and what is known about their effect.',
   'We know of no count made by anyone but the organisers, and of no date for most of them. The campaign of Hack for Good in 2016
    and that of The American University of Paris have left no trace that we could find. Work that was never on the earlier
    page is missing here for now: that it is absent here does not mean that it does not exist.'),
  ('france', 'fr', 'Le contre-discours en France',
   'En France, des campagnes contre la haine ont touché {total:people-reached}. Voici qui les a menées, où, avec quels mots,
    et ce que l’on sait de leur effet.',
   'Nous ne connaissons aucun décompte établi par d’autres que les organisateurs, et la plupart ne sont pas datés. De la
    campagne Hack for Good de 2016 et de celle de l’American University of Paris, nous n’avons trouvé aucune trace. Ce qui ne
    figurait pas sur l’ancienne page manque encore ici : en être absent ne veut pas dire ne pas exister.');

INSERT INTO country_language (country, locale) VALUES
  ('france', 'en'),
  ('france', 'fr');

-- Its towns, never more exact than a town: people are at risk. Coordinates are those of Natural Earth, NULL where it has none.
INSERT INTO place (slug, territory, latitude, longitude) VALUES
  ('paris', 'FR', 48.86, 2.35),
  ('cergy', 'FR', NULL, NULL);
INSERT INTO place_text (place, locale, name) VALUES
  ('paris', 'en', 'Paris'),
  ('paris', 'fr', 'Paris'),
  ('paris', 'de', 'Paris'),
  ('paris', 'ar', 'باريس'),
  ('cergy', 'en', 'Cergy'),
  ('cergy', 'fr', 'Cergy'),
  ('cergy', 'de', 'Cergy'),
  ('cergy', 'ar', 'سيرجي');

INSERT INTO figure (slug, country, headed, qualifier, value, unit, period, as_of, source, note) VALUES
  ('france-total-stated', 'france', 0, 'at_least', 16000000, 'people-reached', 'whole', NULL, 'origin-france', 'undated');

-- A local initiative: it ran in France only.
INSERT INTO initiative (slug, local, reviewed) VALUES
  ('hack-for-good', 1, '2026-11-25');

INSERT INTO initiative_text (initiative, locale, name, summary) VALUES
  ('hack-for-good', 'en', 'Hack for Good',
   'Hack for Good brings an association together with people who invent campaigns for it: in 2015 the LICRA, in 2016
    La Cimade. The film of 2015, #NoLikesForRacism, reached {figure:nolikes-people}.'),
  ('hack-for-good', 'fr', 'Hack for Good',
   'Hack for Good réunit une association et des personnes qui imaginent une campagne pour elle : en 2015 la LICRA, en 2016
    La Cimade. Le film de 2015, #NoLikesForRacism, a touché {figure:nolikes-people}.');

INSERT INTO initiative_source (initiative, source) VALUES
  ('hack-for-good', 'origin-france');

-- The initiatives of the page, in its order.
INSERT INTO presence (country, initiative) VALUES
  ('france', 'online-civil-courage-initiative-occi'),
  ('france', 'hack-for-good'),
  ('france', 'p2p-facebook-global');

-- Online Civil Courage Initiative ------------------------------------------------------------------------------------
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('france', 'online-civil-courage-initiative-occi', 'en',
   'In France it has engaged {figure:occi-organisations-france} of the country, through work like the Counterspeech Lab.'),
  ('france', 'online-civil-courage-initiative-occi', 'fr',
   'En France, elle a mobilisé {figure:occi-organisations-france} locales, notamment grâce au Counterspeech Lab.');

INSERT INTO figure (slug, initiative, country, headed, qualifier, value, unit, period, as_of, source, note) VALUES
  ('occi-organisations-france', 'online-civil-courage-initiative-occi', 'france', 0, 'exact', 42, 'organisations-engaged', 'whole',
   NULL, 'origin-france', 'occi-france-growth'),
  ('occi-organisations-france-2017', 'online-civil-courage-initiative-occi', 'france', 0, 'exact', 24, 'organisations-engaged', 'whole',
   '2017-03', 'facebook-2017-03', NULL);

INSERT INTO note (slug) VALUES
  ('occi-france-growth');
INSERT INTO note_text (note, locale, text) VALUES
  ('occi-france-growth', 'en',
   'In March 2017, at its French launch, OCCI counted {figure:occi-organisations-france-2017}. The higher count is later; its
    source gives no date.'),
  ('occi-france-growth', 'fr',
   'En mars 2017, lors de son lancement en France, l’OCCI comptait {figure:occi-organisations-france-2017}. Le nombre plus
    élevé est postérieur ; sa source n’indique pas de date.');

INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('paris-counterspeech-lab', 'france', 'online-civil-courage-initiative-occi', 'paris', '2016-11', 'ended', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story, link_name) VALUES
  ('paris-counterspeech-lab', 'en', 'Paris Counterspeech Lab', 'Help for refugees is not taken from anyone else',
   'Activists met in Paris for a Counterspeech Lab and left with three video campaigns. One is made of tweets that people had
    posted in public, and answers the claim that France must help homeless people before it helps refugees.

    Neither of them chose their situation, says the campaign: so nobody should have to choose whom to help.',
   'OCCI on Facebook'),
  ('paris-counterspeech-lab', 'fr', 'Counterspeech Lab de Paris', 'Aider les réfugiés n’enlève rien à personne',
   'Réunis à Paris pour un Counterspeech Lab, des militants en sont repartis avec trois campagnes vidéo. L’une d’elles est
    composée de tweets publics et répond à l’idée que la France devrait aider les sans-abri avant les réfugiés.

    Ni les uns ni les autres n’ont choisi leur situation, rappelle la campagne : personne ne devrait donc avoir à choisir
    qui mérite d’être aidé.',
   'L’OCCI sur Facebook');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('paris-counterspeech-lab', 'refugees'),
  ('paris-counterspeech-lab', 'solidarity');
INSERT INTO campaign_source (campaign, source) VALUES
  ('paris-counterspeech-lab', 'origin-france'),
  ('paris-counterspeech-lab', 'bfm');
INSERT INTO figure (slug, campaign, headed, qualifier, value, unit, period, as_of, source) VALUES
  ('paris-lab-activists', 'paris-counterspeech-lab', 1, 'exact', 30, 'activists-engaged', '2016-11', '2016-11', 'origin-france');

-- Hack for Good ------------------------------------------------------------------------------------------------------
INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('nolikesforracism', 'france', 'hack-for-good', 'paris', '2015-10', 'ended', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story) VALUES
  ('nolikesforracism', 'en', '#NoLikesForRacism', 'A film posted upside down, to give racism a dislike',
   'The LICRA posted its film upside down: whoever turned the phone round to watch it saw the “like” thumb turn into a
    “dislike”. Within a day the film had {figure:nolikes-views-first-day}. Over the whole campaign it reached
    {figure:nolikes-people}: more than half of the people who were on Facebook in France.

    Afterwards {figure:nolikes-would-report} said that they would now report racist content on Facebook. How they were asked
    is not known.'),
  ('nolikesforracism', 'fr', '#NoLikesForRacism', 'Un film publié à l’envers, pour dire « je n’aime pas » au racisme',
   'La LICRA a publié son film à l’envers : en retournant le téléphone pour le regarder, on voyait le pouce du « j’aime » se
    changer en « je n’aime pas ». En une journée, le film a recueilli {figure:nolikes-views-first-day}. Sur toute la
    campagne, il a touché {figure:nolikes-people}, soit plus de la moitié des personnes présentes sur Facebook en France.

    Par la suite, {figure:nolikes-would-report} qui l’ont vu ont déclaré qu’elles signaleraient désormais les contenus
    racistes sur Facebook. On ignore comment la question leur a été posée.');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('nolikesforracism', 'racism');
INSERT INTO campaign_source (campaign, source) VALUES
  ('nolikesforracism', 'origin-france'),
  ('nolikesforracism', 'facebook-2015-10'),
  ('nolikesforracism', 'numerama'),
  ('nolikesforracism', 'strategies');
INSERT INTO figure (slug, campaign, headed, qualifier, value, unit, period, as_of, source, note) VALUES
  ('nolikes-people', 'nolikesforracism', 1, 'approx', 15000000, 'people-reached', 'whole', NULL, 'origin-france', 'nolikes-two-counts'),
  ('nolikes-views-first-day', 'nolikesforracism', 0, 'nearly', 3000000, 'views', 'first-24-hours', '2015-10', 'origin-france',
   'nolikes-two-counts'),
  ('nolikes-would-report', 'nolikesforracism', 0, 'exact', 81, 'viewers-who-would-report', 'unknown', NULL, 'origin-france',
   'nolikes-survey'),
  ('nolikes-planned', 'nolikesforracism', 0, 'forecast', 12000000, 'people-reached', 'first-3-days', '2015-10', 'facebook-2015-10', NULL),
  ('nolikes-dislikes', 'nolikesforracism', 0, 'approx', 15500, 'dislikes', 'first-16-hours', '2015-10', 'numerama', NULL),
  ('nolikes-shares', 'nolikesforracism', 0, 'approx', 1800, 'shares', 'first-16-hours', '2015-10', 'numerama', NULL);

INSERT INTO note (slug) VALUES
  ('nolikes-two-counts'),
  ('nolikes-survey');
INSERT INTO note_text (note, locale, text) VALUES
  ('nolikes-two-counts', 'en',
   'Two numbers are in circulation for this campaign. On the card of the earlier site stood 3 million people reached; but that
    is the number of views on the first day, which its own text called “nearly 3 million”. We head the card with the people
    reached over the whole campaign: it fits the plan for the first three days, the share of French users, and the total that
    the earlier site stated for the country. That site gave no date for it.'),
  ('nolikes-two-counts', 'fr',
   'Deux nombres circulent pour cette campagne. La fiche de l’ancien site annonçait 3 millions de personnes touchées ; or il
    s’agit des vues du premier jour, que son propre texte chiffrait à « près de 3 millions ». Nous mettons en avant les
    personnes touchées sur toute la campagne : ce nombre concorde avec ce qui était prévu pour les trois premiers jours, avec
    la part des utilisateurs français et avec le total indiqué pour le pays par l’ancien site. Celui-ci ne le datait pas.'),
  ('nolikes-survey', 'en', 'Stated by the organiser, without date. Neither the number of people asked nor the method is known.'),
  ('nolikes-survey', 'fr',
   'Indiqué par l’organisateur, sans date. On ne connaît ni le nombre de personnes interrogées ni la méthode.');

-- P2P ----------------------------------------------------------------------------------------------------------------
INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('rooted2', 'france', 'p2p-facebook-global', 'paris', NULL, 'unknown', NULL),
  ('prevenir', 'france', 'p2p-facebook-global', 'cergy', NULL, 'unknown', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story, link_name) VALUES
  ('rooted2', 'en', '#Rooted2, Sciences Po', 'Roots that people share',
   'Students of Sciences Po wanted to loosen the prejudices that people hold about one another. They asked for photos of
    feet, with the line that only six steps lie between you and anybody in the world, and for a friendly dare to three more
    people. Each told what they are rooted to: interests, values, ideals, principles, places. From there the talk turned to
    what connects people of different origins.',
   '#Rooted2 on Facebook'),
  ('rooted2', 'fr', '#Rooted2, Sciences Po', 'Des racines que l’on partage',
   'Des étudiants de Sciences Po ont voulu faire bouger les préjugés que chacun nourrit sur les autres. Ils demandaient une
    photo de ses pieds, accompagnée de l’idée que six pas seulement nous séparent de n’importe qui dans le monde, et
    invitaient à mettre trois amis au défi. Chacun racontait ce qui l’enracine : ses passions, ses valeurs, ses idéaux, ses
    principes, ses lieux. De là naissait la conversation sur ce qui relie des personnes d’origines différentes.',
   '#Rooted2 sur Facebook'),
  ('prevenir', 'en', 'Prévenir, ESSEC Business School', 'Knowing the tactics takes away their power',
   'Students of ESSEC explained, in a positive tone, how extremist organisations recruit, and which signs a young adult shows
    who has become their target.',
   'Prévenir on Facebook'),
  ('prevenir', 'fr', 'Prévenir, ESSEC Business School', 'Connaître les méthodes pour les désamorcer',
   'Des étudiants de l’ESSEC ont expliqué, sur un ton positif, comment les organisations extrémistes recrutent, et à quels
    signes on reconnaît qu’un jeune adulte est devenu leur cible.',
   'Prévenir sur Facebook');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('rooted2', 'prejudice'),
  ('prevenir', 'violent-extremism');
INSERT INTO campaign_source (campaign, source) VALUES
  ('rooted2', 'origin-france'),
  ('prevenir', 'origin-france');
INSERT INTO figure (slug, campaign, headed, qualifier, value, unit, period, as_of, source, note) VALUES
  ('rooted2-people', 'rooted2', 1, 'at_least', 35000, 'people-reached', 'unknown', NULL, 'origin-france', 'undated'),
  ('prevenir-people', 'prevenir', 1, 'at_least', 1000000, 'people-reached', 'unknown', NULL, 'origin-france', 'undated');

-- Resources and research, in the order of the page -------------------------------------------------------------------
INSERT INTO country_resource (country, resource) VALUES
  ('france', 'occi-counterspeech-labs'),
  ('france', 'occi-counterspeech-engagement'),
  ('france', 'demos-counter-speech-2');

-- Partners and their part --------------------------------------------------------------------------------------------
INSERT INTO part (country, partner, initiative, role, source) VALUES
  ('france', 'licra', 'hack-for-good', 'organiser', 'origin-france'),
  ('france', 'la-cimade', 'hack-for-good', 'organiser', 'origin-france'),
  ('france', 'sciences-po', 'p2p-facebook-global', 'participant', 'origin-france'),
  ('france', 'essec', 'p2p-facebook-global', 'participant', 'origin-france'),
  ('france', 'american-university-of-paris', 'p2p-facebook-global', 'participant', 'origin-france'),
  ('france', 'isd', 'online-civil-courage-initiative-occi', 'organiser', 'facebook-2017-03'),
  ('france', 'fondation-de-france', NULL, 'support', 'facebook-2017-03'),
  ('france', 'ddb-paris', 'hack-for-good', 'creative', 'strategies'),
  ('france', 'strategies', 'hack-for-good', 'support', 'strategies'),
  ('france', 'edventure-partners', 'p2p-facebook-global', 'organiser', 'edventure-fall-2017'),
  ('france', 'facebook', NULL, 'organiser', 'origin-france');
INSERT INTO part_text (country, partner, locale, text) VALUES
  ('france', 'licra', 'en', 'Made #NoLikesForRacism with Hack for Good in 2015.'),
  ('france', 'licra', 'fr', 'A mené #NoLikesForRacism avec Hack for Good en 2015.'),
  ('france', 'la-cimade', 'en', 'Partner of Hack for Good in 2016. No source names the campaign.'),
  ('france', 'la-cimade', 'fr', 'Partenaire de Hack for Good en 2016. Aucune source ne donne le nom de la campagne.'),
  ('france', 'sciences-po', 'en', 'Its students ran #Rooted2.'),
  ('france', 'sciences-po', 'fr', 'Ses étudiants ont mené #Rooted2.'),
  ('france', 'essec', 'en', 'Its students ran Prévenir.'),
  ('france', 'essec', 'fr', 'Ses étudiants ont mené Prévenir.'),
  ('france', 'american-university-of-paris', 'en', 'Took part in P2P. Its campaign is not known to us.'),
  ('france', 'american-university-of-paris', 'fr', 'A participé à P2P. Sa campagne ne nous est pas connue.'),
  ('france', 'isd', 'en', 'Carries OCCI together with Facebook and publishes its guides.'),
  ('france', 'isd', 'fr', 'Porte l’OCCI avec Facebook et en publie les guides.'),
  ('france', 'fondation-de-france', 'en', 'Announced with Facebook, in March 2017, support for awareness work on the ground.'),
  ('france', 'fondation-de-france', 'fr', 'A annoncé avec Facebook, en mars 2017, un soutien à la sensibilisation sur le terrain.'),
  ('france', 'ddb-paris', 'en', 'Invented and produced #NoLikesForRacism.'),
  ('france', 'ddb-paris', 'fr', 'A imaginé et réalisé #NoLikesForRacism.'),
  ('france', 'strategies', 'en', 'Held, with Facebook, the contest from which #NoLikesForRacism came.'),
  ('france', 'strategies', 'fr', 'A organisé, avec Facebook, le concours dont est issu #NoLikesForRacism.'),
  ('france', 'edventure-partners', 'en', 'Runs the P2P competition together with Facebook.'),
  ('france', 'edventure-partners', 'fr', 'Organise le concours P2P avec Facebook.'),
  ('france', 'facebook', 'en', 'Started OCCI and P2P, held the Hack for Good events, and published the page that this one succeeds.'),
  ('france', 'facebook', 'fr', 'A lancé l’OCCI et P2P, a organisé les Hack for Good et publiait la page à laquelle celle-ci succède.');
