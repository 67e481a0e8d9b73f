-- Belgium ------------------------------------------------------------------------------------------------------------
INSERT INTO country (slug, territory, reviewed) VALUES
  ('belgium', 'BE', '2026-11-25');

INSERT INTO country_text (country, locale, title, intro, gaps) VALUES
  ('belgium', 'en', 'Counterspeech in Belgium',
   'Students who interview people in the streets of five cities, a Flemish campaign that many organisations joined,
    social media managers who share their house rules: this page shows who answers hate in Belgium. What its campaigns
    report adds up to {total:people-reached}. The earlier site stated {figure:belgium-total-stated}, but we could read
    only part of its page.',
   'Of the earlier site’s page on Belgium we read archived copies, in English and in German, parts of which are cut off:
    there may well have been more than we can show. The two were not alike: Newsworthy stood on the English one only; the
    German one was an older translation, and its count for P2P an older one too. We do not know who attended the NGO
    trainings or what most teams of P2P did, and no measured effect is known to us. This page does not exist in Dutch yet,
    and work that is told in that language alone may be missing from it: that says nothing about the work.'),
  ('belgium', 'fr', 'Le contre-discours en Belgique',
   'Des étudiants qui tendent le micro dans les rues de cinq villes, une campagne flamande rejointe par de nombreuses
    organisations, des professionnels des réseaux sociaux qui partagent leurs règles de modération : cette page montre qui
    répond à la haine en Belgique. Selon leurs auteurs, ces campagnes ont touché {total:people-reached}. L’ancien site
    annonçait {figure:belgium-total-stated}, mais nous n’avons pu lire sa page qu’en partie.',
   'La page de l’ancien site sur la Belgique a été lue dans des copies d’archives, en partie tronquées, en anglais et en
    allemand : ce qui manque ici ne nous est pas connu, sans être pour autant inexistant. Les deux versions différaient :
    Newsworthy ne figurait que sur la page anglaise, l’allemande étant une traduction plus ancienne, avec un décompte de P2P
    plus ancien lui aussi. Nous ne savons pas qui a suivi les formations pour ONG ni ce qu’ont fait la plupart des équipes
    de P2P, et aucun effet mesuré ne nous est connu. La présente page n’existe pas encore en néerlandais, et des actions
    racontées dans cette seule langue peuvent y manquer : cela ne veut pas dire qu’elles n’existent pas.'),
  ('belgium', 'de', 'Gegenrede in Belgien',
   'Studierende, die in fünf Städten auf der Straße Interviews führen, eine flämische Kampagne, der sich viele
    Organisationen anschlossen, Social-Media-Verantwortliche, die ihre Hausregeln teilen: Diese Seite zeigt, wer in
    Belgien dem Hass antwortet. Nach eigenen Angaben erreichten die Kampagnen {total:people-reached}. Die frühere Website
    nannte {figure:belgium-total-stated}, doch wir konnten ihre Seite nur zum Teil lesen.',
   'Die Seite der früheren Website über Belgien haben wir in archivierten, teils abgeschnittenen Kopien auf Englisch und auf
    Deutsch gelesen: Was hier fehlt, kennen wir nicht; das heißt nicht, dass es das nicht gibt. Die beiden Fassungen wichen
    voneinander ab: Newsworthy stand nur auf der englischen, die deutsche war eine ältere Übersetzung, auch mit einer
    älteren Zahl zu P2P. Wir wissen nicht, wer an den Schulungen für NGOs teilnahm oder was die meisten Teams von P2P
    gemacht haben, und auch eine gemessene Wirkung ist uns nicht bekannt. Auf Niederländisch gibt es diese Seite noch nicht,
    und was nur in dieser Sprache erzählt wird, kann hier fehlen: Über die Arbeit selbst sagt das nichts.');

INSERT INTO country_language (country, locale) VALUES
  ('belgium', 'fr'),
  ('belgium', 'de'),
  ('belgium', 'en');

INSERT INTO place (slug, territory, latitude, longitude) VALUES
  ('leuven', 'BE', NULL, NULL),
  ('brussels', 'BE', 50.84, 4.33),
  ('molenbeek', 'BE', NULL, NULL);
INSERT INTO place_text (place, locale, name) VALUES
  ('leuven', 'en', 'Leuven'),
  ('leuven', 'fr', 'Louvain'),
  ('leuven', 'de', 'Löwen'),
  ('brussels', 'en', 'Brussels'),
  ('brussels', 'fr', 'Bruxelles'),
  ('brussels', 'de', 'Brüssel'),
  ('molenbeek', 'en', 'Molenbeek'),
  ('molenbeek', 'fr', 'Molenbeek'),
  ('molenbeek', 'de', 'Molenbeek');

-- More than its campaigns add up to: the note says why.
INSERT INTO figure (slug, country, headed, qualifier, value, unit, period, as_of, source, note) VALUES
  ('belgium-total-stated', 'belgium', 0, 'at_least', 2300000, 'people-reached', 'unknown', NULL, 'origin-belgium', 'belgium-total');

INSERT INTO note (slug) VALUES
  ('belgium-total');
INSERT INTO note_text (note, locale, text) VALUES
  ('belgium-total', 'en',
   'The earlier site stated this total, without a date. It is larger than the sum on this page because we could read that
    site only in archived copies that are partly cut off: YOU-nite, with {figure:you-nite-people}, is the only campaign
    whose reach they still show. The other counts on this page are of organisations, not of people.'),
  ('belgium-total', 'fr',
   'L’ancien site annonçait ce total, sans date. Il dépasse la somme de cette page parce que nous n’avons pu lire ce site
    que dans des copies d’archives en partie coupées : YOU-nite, qui a touché {figure:you-nite-people}, est la seule
    campagne dont la portée y figure encore. Les autres nombres de cette page comptent des organisations, non des personnes.'),
  ('belgium-total', 'de',
   'Diese Gesamtzahl nannte die frühere Website, ohne Datum. Sie ist größer als die Summe auf dieser Seite, weil wir jene
    Website nur in archivierten, teils abgeschnittenen Kopien lesen konnten: Die einzige Kampagne, deren Reichweite dort
    noch steht, ist YOU-nite; sie erreichte {figure:you-nite-people}. Die übrigen Zahlen auf dieser Seite stehen für
    Organisationen, nicht für Menschen.');

-- A local initiative: what belongs to no programme.
INSERT INTO initiative (slug, local, reviewed) VALUES
  ('belgium-independent', 1, '2026-11-25');

INSERT INTO initiative_text (initiative, locale, name, summary) VALUES
  ('belgium-independent', 'en', 'Independent campaigns',
   'Not everything needs a programme behind it: what stands here belongs to none, as far as our sources tell.'),
  ('belgium-independent', 'fr', 'Campagnes indépendantes',
   'Il n’y a pas toujours un programme derrière une campagne : ce qui figure ici n’en relève d’aucun, d’après nos sources.'),
  ('belgium-independent', 'de', 'Eigenständige Kampagnen',
   'Nicht hinter allem steht ein Programm: Was hier folgt, gehört zu keinem, soweit unsere Quellen das sagen.');

-- The initiatives of the page, in its order.
INSERT INTO presence (country, initiative) VALUES
  ('belgium', 'p2p-facebook-global'),
  ('belgium', 'no-hate-speech-movement'),
  ('belgium', 'belgium-independent'),
  ('belgium', 'ngo-trainings'),
  ('belgium', 'get-the-trolls-out');

-- P2P ----------------------------------------------------------------------------------------------------------------
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('belgium', 'p2p-facebook-global', 'en',
   'Belgium sent teams and was a host too: on 2 July 2019 the world final was held at MolenGeek in Molenbeek. Two country
    pages of the earlier site counted a university from abroad among their own; those named here are at home in Belgium.'),
  ('belgium', 'p2p-facebook-global', 'fr',
   'La Belgique a envoyé des équipes et a aussi reçu le concours : le 2 juillet 2019, la finale mondiale s’est tenue
    chez MolenGeek, à Molenbeek. Deux pages de l’ancien site rangeaient une université étrangère parmi celles du pays ;
    celles que nous citons sont établies en Belgique.'),
  ('belgium', 'p2p-facebook-global', 'de',
   'Belgien schickte Teams und war auch selbst Gastgeber: Am 2. Juli 2019 fand das Weltfinale bei MolenGeek in
    Molenbeek statt. Auf zwei Länderseiten der früheren Website stand unter den eigenen Hochschulen eine aus dem Ausland;
    die hier genannten sind in Belgien zu Hause.');

-- The place of Beyond borders is that of its final, like its date.
INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('you-nite', 'belgium', 'p2p-facebook-global', 'leuven', NULL, 'unknown', NULL),
  ('newsworthy', 'belgium', 'p2p-facebook-global', 'brussels', NULL, 'unknown', NULL),
  ('beyond-borders', 'belgium', 'p2p-facebook-global', 'molenbeek', '2019-07-02', 'unknown', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story) VALUES
  ('you-nite', 'en', 'YOU-nite, KU Leuven', 'For young people whom nobody hears',
   'YOU-nite speaks up for inclusion and diversity, and for young people who go unheard. Students of KU Leuven built a
    platform in Dutch, French and German, with interviews from the streets of Antwerp, Ghent, Leuven, Brussels and
    Mechelen. It took second place in the Facebook Global Digital Challenge and reached {figure:you-nite-people}.'),
  ('you-nite', 'fr', 'YOU-nite, KU Leuven', 'Pour les jeunes que personne n’entend',
   'YOU-nite défend l’inclusion et la diversité, et les jeunes que l’on n’écoute pas. Des étudiants de la KU Leuven ont
    créé une plateforme en néerlandais, en français et en allemand, avec des entretiens menés dans les rues d’Anvers, de
    Gand, de Louvain, de Bruxelles et de Malines. Deuxième du Facebook Global Digital Challenge, la campagne a touché
    {figure:you-nite-people}.'),
  ('you-nite', 'de', 'YOU-nite, KU Leuven', 'Für junge Menschen, die niemand hört',
   'YOU-nite tritt für Teilhabe und Vielfalt ein und für junge Menschen, denen niemand zuhört. Studierende der KU Leuven
    bauten dafür eine Plattform auf Niederländisch, Französisch und Deutsch, mit Interviews von den Straßen in Antwerpen,
    Gent, Löwen, Brüssel und Mechelen. In der Facebook Global Digital Challenge kam die Kampagne auf den zweiten Platz;
    sie erreichte {figure:you-nite-people}.'),
  ('newsworthy', 'en', 'Newsworthy, Vesalius College', 'Checked news against bent facts',
   'Extremist websites bend facts or move them to where they do not belong: that is what students of Vesalius College
    found when they looked. They answered with news articles that had been verified, and with trainings. How many people
    they reached is not known to us.'),
  ('newsworthy', 'fr', 'Newsworthy, Vesalius College', 'Des informations vérifiées face aux faits déformés',
   'Les sites extrémistes déforment les faits ou les sortent de leur contexte : c’est ce qu’ont constaté des étudiants du
    Vesalius College. Ils ont répondu par des articles d’actualité vérifiés et par des formations. Combien de personnes
    ils ont touchées, nous l’ignorons.'),
  ('newsworthy', 'de', 'Newsworthy, Vesalius College', 'Geprüfte Nachrichten gegen verdrehte Fakten',
   'Extremistische Websites verdrehen Fakten oder reißen sie aus dem Zusammenhang: Das stellten Studierende des Vesalius
    College fest. Sie antworteten mit geprüften Nachrichten und mit Schulungen. Wie viele Menschen sie erreicht haben,
    ist uns nicht bekannt.'),
  ('beyond-borders', 'en', 'Beyond borders, KU Leuven', 'An honourable mention in Molenbeek',
   'Students of KU Leuven stood in the world final at MolenGeek and came away with an honourable mention for Beyond
    borders; first place went to Positive Bangladesh of the University of Dhaka. What the campaign from Leuven said, and
    to whom, is not known to us.'),
  ('beyond-borders', 'fr', 'Beyond borders, KU Leuven', 'Une mention honorable à Molenbeek',
   'Des étudiants de la KU Leuven ont participé à la finale mondiale chez MolenGeek et en sont repartis avec une mention
    honorable pour Beyond borders ; la première place est revenue à Positive Bangladesh, de l’université de Dacca. Ce que
    disait la campagne de Louvain, et à qui, nous l’ignorons.'),
  ('beyond-borders', 'de', 'Beyond borders, KU Leuven', 'Eine lobende Erwähnung in Molenbeek',
   'Studierende der KU Leuven standen im Weltfinale bei MolenGeek und erhielten für Beyond borders eine lobende
    Erwähnung; der erste Platz ging an Positive Bangladesh von der Universität Dhaka. Was die Kampagne aus Löwen sagte
    und an wen sie sich richtete, ist uns nicht bekannt.');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('you-nite', 'inclusion'),
  ('newsworthy', 'news-literacy');
INSERT INTO campaign_source (campaign, source) VALUES
  ('you-nite', 'origin-belgium'),
  ('you-nite', 'origin-belgium-de'),
  ('you-nite', 'edventure-fall-2016'),
  ('newsworthy', 'origin-belgium'),
  ('beyond-borders', 'lavenir'),
  ('beyond-borders', 'edventure-spring-2019');
INSERT INTO figure (slug, campaign, headed, qualifier, value, unit, period, as_of, source, note) VALUES
  ('you-nite-people', 'you-nite', 1, 'at_least', 975000, 'people-reached', 'unknown', NULL, 'origin-belgium', 'you-nite-date');

INSERT INTO note (slug) VALUES
  ('you-nite-date');
INSERT INTO note_text (note, locale, text) VALUES
  ('you-nite-date', 'en',
   'The earlier site reported this reach without a date, did not say what counts as reached, and did not say in which
    year the campaign came second. A Belgian team was among the finalists of autumn 2016; whether it was this one is not
    known.'),
  ('you-nite-date', 'fr',
   'L’ancien site indiquait cette portée sans date, sans préciser ce que « touché » veut dire, ni en quelle année la
    campagne est arrivée deuxième. Une équipe belge comptait parmi les finalistes de l’automne 2016 ; on ignore s’il
    s’agit de celle-ci.'),
  ('you-nite-date', 'de',
   'Die frühere Website nannte diese Reichweite ohne Datum und sagte weder, was als erreicht gilt, noch, in welchem Jahr
    die Kampagne auf den zweiten Platz kam. Im Herbst 2016 stand ein belgisches Team im Finale; ob es dieses war, ist
    nicht bekannt.');

-- No Hate Speech Movement --------------------------------------------------------------------------------------------
INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('no-hate-speech-movement-vlaanderen', 'belgium', 'no-hate-speech-movement', NULL, '2016-12', 'unknown', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story) VALUES
  ('no-hate-speech-movement-vlaanderen', 'en', 'No Hate Speech Movement Vlaanderen', 'Flanders joins a European campaign',
   'In December 2016 the Flemish minister for youth, culture and media and several partners launched the Flemish branch of
    the European youth campaign. At the launch it counted {figure:nhsm-vlaanderen-2016}, half a year later
    {figure:nhsm-vlaanderen-2017}.'),
  ('no-hate-speech-movement-vlaanderen', 'fr', 'No Hate Speech Movement Vlaanderen',
   'La Flandre rejoint une campagne européenne',
   'En décembre 2016, le ministre flamand de la Jeunesse, de la Culture et des Médias et ses partenaires ont lancé la
    branche flamande de la campagne européenne de jeunesse. Elle réunissait au départ {figure:nhsm-vlaanderen-2016} ; six
    mois plus tard, {figure:nhsm-vlaanderen-2017}.'),
  ('no-hate-speech-movement-vlaanderen', 'de', 'No Hate Speech Movement Vlaanderen',
   'Flandern macht bei einer europäischen Kampagne mit',
   'Im Dezember 2016 starteten der flämische Minister für Jugend, Kultur und Medien und seine Partner den flämischen Zweig
    der europäischen Jugendkampagne. Zum Start gehörten ihm {figure:nhsm-vlaanderen-2016} an, ein halbes Jahr später waren
    es {figure:nhsm-vlaanderen-2017}.');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('no-hate-speech-movement-vlaanderen', 'hate-online');
INSERT INTO campaign_source (campaign, source) VALUES
  ('no-hate-speech-movement-vlaanderen', 'nhsm-vlaanderen'),
  ('no-hate-speech-movement-vlaanderen', 'nhsm-2017');
INSERT INTO figure (slug, campaign, headed, qualifier, value, unit, period, as_of, source, note) VALUES
  ('nhsm-vlaanderen-2017', 'no-hate-speech-movement-vlaanderen', 1, 'exact', 115, 'organisations', '2017-06', '2017-06', 'nhsm-2017',
   'nhsm-vlaanderen-growth'),
  ('nhsm-vlaanderen-2016', 'no-hate-speech-movement-vlaanderen', 0, 'at_least', 40, 'organisations', '2016-12', '2016-12',
   'nhsm-vlaanderen', 'nhsm-vlaanderen-growth');

INSERT INTO note (slug) VALUES
  ('nhsm-vlaanderen-growth');
INSERT INTO note_text (note, locale, text) VALUES
  ('nhsm-vlaanderen-growth', 'en',
   'The two counts come from two reports of the Movement, half a year apart. We read them as growth; whether both count
    in the same way is not known.'),
  ('nhsm-vlaanderen-growth', 'fr',
   'Les deux nombres viennent de deux comptes rendus du mouvement, à six mois d’intervalle. Nous y lisons une
    croissance ; on ne sait pas si les deux comptent de la même façon.'),
  ('nhsm-vlaanderen-growth', 'de',
   'Die beiden Zahlen stammen aus zwei Berichten der Bewegung, zwischen denen ein halbes Jahr liegt. Wir lesen sie als
    Wachstum; ob beide gleich gezählt sind, ist nicht bekannt.');

-- Independent campaigns ----------------------------------------------------------------------------------------------
INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('hierniet', 'belgium', 'belgium-independent', NULL, NULL, 'unknown', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story, link_name) VALUES
  ('hierniet', 'en', 'hierniet.be', 'Not here: house rules to share',
   'Against hate speech, people in Belgium who manage social media put together house rules for all to share, and advice for
    those who look after a community. Their website is called hierniet.be, “not here”. It was launched by
    {figure:hierniet-organisations}.',
   'hierniet.be'),
  ('hierniet', 'fr', 'hierniet.be', '« Pas ici » : des règles à partager',
   'Contre les discours de haine, des professionnels belges des réseaux sociaux ont réuni des règles de modération communes
    et des conseils pour celles et ceux qui animent des communautés en ligne. Leur site s’appelle hierniet.be, « pas ici »
    en néerlandais. Il a été lancé par {figure:hierniet-organisations}.',
   'hierniet.be'),
  ('hierniet', 'de', 'hierniet.be', '„Hier nicht“: Hausregeln zum Teilen',
   'Gegen Hassrede haben Social-Media-Verantwortliche aus Belgien gemeinsame Hausregeln und Tipps für alle
    zusammengetragen, die eine Community betreuen. Ihre Website heißt hierniet.be, „hier nicht“. Dahinter stehen
    {figure:hierniet-organisations}.',
   'hierniet.be');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('hierniet', 'hate-online');
INSERT INTO campaign_source (campaign, source) VALUES
  ('hierniet', 'brussels-times');
INSERT INTO figure (slug, campaign, headed, qualifier, value, unit, period, as_of, source, note) VALUES
  ('hierniet-organisations', 'hierniet', 1, 'approx', 60, 'companies-and-organisations', 'unknown', NULL, 'brussels-times',
   'hierniet-undated');

INSERT INTO note (slug) VALUES
  ('hierniet-undated');
INSERT INTO note_text (note, locale, text) VALUES
  ('hierniet-undated', 'en', 'As reported by The Brussels Times; the date of the report is not known to us.'),
  ('hierniet-undated', 'fr', 'Selon The Brussels Times ; la date de l’article ne nous est pas connue.'),
  ('hierniet-undated', 'de', 'Nach einem Bericht der Brussels Times, dessen Datum uns nicht bekannt ist.');

-- NGO trainings, Get the Trolls Out! ---------------------------------------------------------------------------------
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('belgium', 'ngo-trainings', 'en',
   'The earlier site wrote of these trainings on its page about Belgium. Which organisations took part, and where, is not
    known to us.'),
  ('belgium', 'ngo-trainings', 'fr',
   'L’ancien site mentionnait ces formations sur sa page consacrée à la Belgique. Quelles organisations y ont participé,
    et où, nous l’ignorons.'),
  ('belgium', 'ngo-trainings', 'de',
   'Die frühere Website erwähnte diese Schulungen auf ihrer Seite über Belgien. Welche Organisationen teilnahmen und wo,
    ist uns nicht bekannt.'),
  ('belgium', 'get-the-trolls-out', 'en',
   'In Belgium ENORB and the European Union of Jewish Students are its partners.'),
  ('belgium', 'get-the-trolls-out', 'fr',
   'En Belgique, ses partenaires sont ENORB et l’European Union of Jewish Students.'),
  ('belgium', 'get-the-trolls-out', 'de',
   'In Belgien sind ENORB und die European Union of Jewish Students daran beteiligt.');

-- Resources and research: the earlier page names none, so these are for everybody. In the order of the page ----------
INSERT INTO country_resource (country, resource) VALUES
  ('belgium', 'occi-counterspeech-engagement'),
  ('belgium', 'counter-narrative-handbook'),
  ('belgium', 'future-free-speech-toolkit');

-- Partners and their part --------------------------------------------------------------------------------------------
INSERT INTO partner (slug, name, kind, home, link) VALUES
  ('ku-leuven', 'KU Leuven', 'university', 'BE', NULL),
  ('vesalius-college', 'Vesalius College', 'university', 'BE', NULL),
  ('college-of-europe', 'College of Europe', 'university', 'BE', NULL),
  ('universite-catholique-de-louvain', 'Université catholique de Louvain', 'university', 'BE', NULL),
  ('universiteit-gent', 'Universiteit Gent', 'university', 'BE', NULL),
  ('molengeek', 'MolenGeek', 'school', 'BE', NULL),
  ('unia', 'Unia', 'public-body', 'BE', NULL),
  ('enorb', 'ENORB', 'network', 'BE', NULL),
  ('european-union-of-jewish-students', 'European Union of Jewish Students', 'ngo', 'BE', NULL);

INSERT INTO part (country, partner, initiative, role, source) VALUES
  ('belgium', 'ku-leuven', 'p2p-facebook-global', 'participant', 'origin-belgium'),
  ('belgium', 'vesalius-college', 'p2p-facebook-global', 'participant', 'origin-belgium'),
  ('belgium', 'college-of-europe', 'p2p-facebook-global', 'participant', 'origin-belgium'),
  ('belgium', 'universite-catholique-de-louvain', 'p2p-facebook-global', 'participant', 'origin-belgium'),
  ('belgium', 'universiteit-gent', 'p2p-facebook-global', 'participant', 'origin-belgium'),
  ('belgium', 'molengeek', 'p2p-facebook-global', 'support', 'lavenir'),
  ('belgium', 'unia', 'no-hate-speech-movement', 'support', 'nhsm-vlaanderen'),
  ('belgium', 'enorb', 'get-the-trolls-out', 'support', 'gtto-mdi'),
  ('belgium', 'european-union-of-jewish-students', 'get-the-trolls-out', 'support', 'gtto-mdi'),
  ('belgium', 'edventure-partners', 'p2p-facebook-global', 'organiser', 'edventure-spring-2019'),
  ('belgium', 'facebook', NULL, 'organiser', 'origin-belgium');
INSERT INTO part_text (country, partner, locale, text) VALUES
  ('belgium', 'ku-leuven', 'en', 'Its students ran YOU-nite and Beyond borders.'),
  ('belgium', 'ku-leuven', 'fr', 'Ses étudiants ont mené YOU-nite et Beyond borders.'),
  ('belgium', 'ku-leuven', 'de', 'Ihre Studierenden führten YOU-nite und Beyond borders durch.'),
  ('belgium', 'vesalius-college', 'en', 'Its students ran Newsworthy.'),
  ('belgium', 'vesalius-college', 'fr', 'Ses étudiants ont mené Newsworthy.'),
  ('belgium', 'vesalius-college', 'de', 'Seine Studierenden führten Newsworthy durch.'),
  ('belgium', 'college-of-europe', 'en', 'Took part in P2P. Its campaign is not known to us.'),
  ('belgium', 'college-of-europe', 'fr', 'A participé à P2P. Sa campagne ne nous est pas connue.'),
  ('belgium', 'college-of-europe', 'de', 'Nahm an P2P teil. Seine Kampagne kennen wir nicht.'),
  ('belgium', 'universite-catholique-de-louvain', 'en', 'Took part in P2P. Its campaign is not known to us.'),
  ('belgium', 'universite-catholique-de-louvain', 'fr', 'A participé à P2P. Sa campagne ne nous est pas connue.'),
  ('belgium', 'universite-catholique-de-louvain', 'de', 'Nahm an P2P teil. Ihre Kampagne kennen wir nicht.'),
  ('belgium', 'universiteit-gent', 'en', 'Took part in P2P. Its campaign is not known to us.'),
  ('belgium', 'universiteit-gent', 'fr', 'A participé à P2P. Sa campagne ne nous est pas connue.'),
  ('belgium', 'universiteit-gent', 'de', 'Nahm an P2P teil. Ihre Kampagne kennen wir nicht.'),
  ('belgium', 'molengeek', 'en', 'A coding school and co-working space; host of the world final of P2P on 2 July 2019.'),
  ('belgium', 'molengeek', 'fr',
   'École de code et espace de travail partagé ; a accueilli la finale mondiale de P2P le 2 juillet 2019.'),
  ('belgium', 'molengeek', 'de',
   'Programmierschule und Coworking-Space; am 2. Juli 2019 Gastgeber des Weltfinales von P2P.'),
  ('belgium', 'unia', 'en', 'A public body for equality; partner of the No Hate Speech Movement in Flanders.'),
  ('belgium', 'unia', 'fr', 'Organisme public pour l’égalité ; partenaire du No Hate Speech Movement en Flandre.'),
  ('belgium', 'unia', 'de', 'Öffentliche Stelle für Gleichbehandlung; Partnerin des No Hate Speech Movement in Flandern.'),
  ('belgium', 'enorb', 'en', 'Partner of Get the Trolls Out! in Belgium.'),
  -- allow french-typography: the English name of the project
  ('belgium', 'enorb', 'fr', 'Partenaire de Get the Trolls Out! en Belgique.'),
  ('belgium', 'enorb', 'de', 'In Belgien an Get the Trolls Out! beteiligt.'),
  ('belgium', 'european-union-of-jewish-students', 'en', 'Partner of Get the Trolls Out! in Belgium.'),
  -- allow french-typography: the English name of the project
  ('belgium', 'european-union-of-jewish-students', 'fr', 'Partenaire de Get the Trolls Out! en Belgique.'),
  ('belgium', 'european-union-of-jewish-students', 'de', 'In Belgien an Get the Trolls Out! beteiligt.'),
  ('belgium', 'edventure-partners', 'en', 'Ran the P2P competition together with Facebook.'),
  ('belgium', 'edventure-partners', 'fr', 'A organisé le concours P2P avec Facebook.'),
  ('belgium', 'edventure-partners', 'de', 'Veranstaltete den Wettbewerb P2P zusammen mit Facebook.'),
  ('belgium', 'facebook', 'en', 'Ran the P2P competition and published the page that this one succeeds.'),
  ('belgium', 'facebook', 'fr', 'A organisé le concours P2P et publiait la page à laquelle celle-ci succède.'),
  ('belgium', 'facebook', 'de', 'Veranstaltete den Wettbewerb P2P und veröffentlichte die Seite, auf die diese folgt.');

-- Sources that only this page needs ----------------------------------------------------------------------------------
INSERT INTO source (slug, title, language, publisher, address, state, published, read) VALUES
  ('nhsm-vlaanderen', 'Launch campaign in Vlaanderen', 'en', 'No Hate Speech Movement',
   'http://blog.nohatespeechmovement.org/launch-campaign-in-vlaanderen/', 'unknown', NULL, NULL),
  ('brussels-times', NULL, NULL, 'The Brussels Times',
   'https://brusselstimes.com/belgium/357417/anti-hate-speech-website-launched-by-60-companies-in-belgium', 'unknown', NULL, NULL);
