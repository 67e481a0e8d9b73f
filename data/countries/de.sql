-- Germany ------------------------------------------------------------------------------------------------------------
INSERT INTO country (slug, territory, reviewed) VALUES
  ('germany', 'DE', '2026-11-25');

-- We know of no stated total for Germany, and its figures count unlike things: no total here.
INSERT INTO country_text (country, locale, title, intro, gaps) VALUES
  ('germany', 'en', 'Counterspeech in Germany',
   'The Online Civil Courage Initiative (OCCI) began in Berlin, and a student campaign from Berlin won a worldwide
    competition. Here you also meet a foundation that answers racism with jokes, a group of people on Facebook who say “I am
    here”, and an idea that turns hateful comments into donations. How many people all of them reached together is not known
    to us.',
   'We know of no page about Germany on the earlier site, although OCCI started here: what you read comes from the
    organisers, from press reports and from public bodies. No measured effect is known to us for Germany, and several
    reports carry no date. Open questions remain: where the Redirect Initiative leads in Germany, what the team from
    Eberswalde did, who is behind Hass hilft. A group that is missing here is one that we have not read about yet, not
    one that does nothing.'),
  ('germany', 'de', 'Gegenrede in Deutschland',
   'In Berlin begann die Online Civil Courage Initiative (OCCI), und aus Berlin kam eine studentische Kampagne, die einen
    weltweiten Wettbewerb gewann. Hier begegnen Sie außerdem einer Stiftung, die Rassismus mit Witz beantwortet, einer
    Gruppe auf Facebook, die „Ich bin hier“ sagt, und einer Idee, die aus Hasskommentaren Spenden macht. Wie viele
    Menschen sie alle zusammen erreicht haben, ist uns nicht bekannt.',
   'Wir kennen keine Seite der früheren Website über Deutschland, obwohl die OCCI hier begann: Was Sie lesen, stammt von
    den Beteiligten selbst, aus Presseberichten und von öffentlichen Stellen. Eine gemessene Wirkung ist uns für
    Deutschland nicht bekannt, und mehrere Berichte tragen kein Datum. Offen bleibt, wohin die Redirect Initiative in
    Deutschland führt, was das Team aus Eberswalde getan hat und wer hinter „Hass hilft“ steht. Wer hier fehlt, von dessen
    Arbeit haben wir nur noch nichts gelesen; das heißt nicht, dass nichts geschieht.');

INSERT INTO country_language (country, locale) VALUES
  ('germany', 'de'),
  ('germany', 'en');

INSERT INTO place (slug, territory, latitude, longitude) VALUES
  ('berlin', 'DE', 52.52, 13.40),
  ('eberswalde', 'DE', NULL, NULL);
INSERT INTO place_text (place, locale, name) VALUES
  ('berlin', 'en', 'Berlin'),
  ('berlin', 'de', 'Berlin'),
  ('eberswalde', 'en', 'Eberswalde'),
  ('eberswalde', 'de', 'Eberswalde');

-- A local initiative: what belongs to no programme.
INSERT INTO initiative (slug, local, reviewed) VALUES
  ('germany-independent', 1, '2026-11-25');

INSERT INTO initiative_text (initiative, locale, name, summary) VALUES
  ('germany-independent', 'en', 'Independent campaigns',
   'These campaigns belong to none of the programmes on this page, as far as our sources tell. One answers with jokes,
    the other with donations.'),
  ('germany-independent', 'de', 'Eigenständige Kampagnen',
   'Soweit unsere Quellen es sagen, gehören diese Kampagnen zu keinem der Programme auf dieser Seite. Die eine antwortet
    mit Witz, die andere mit Spenden.');

-- The initiatives of the page, in its order.
INSERT INTO presence (country, initiative) VALUES
  ('germany', 'online-civil-courage-initiative-occi'),
  ('germany', 'p2p-facebook-global'),
  ('germany', 'iamhere'),
  ('germany', 'no-hate-speech-movement'),
  ('germany', 'germany-independent'),
  ('germany', 'redirect'),
  ('germany', 'get-the-trolls-out');

-- Online Civil Courage Initiative ------------------------------------------------------------------------------------
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('germany', 'online-civil-courage-initiative-occi', 'en',
   'Germany was its first country. On 18 January 2016 OCCI was presented in Berlin, with the backing of the Federal
    Ministry of Justice and Consumer Protection; Facebook promised more than one million euros to organisations in Europe
    that stand up to extremism online. How many people and organisations OCCI engaged in Germany is not known to us.'),
  ('germany', 'online-civil-courage-initiative-occi', 'de',
   'Deutschland war ihr erstes Land. Am 18. Januar 2016 wurde die OCCI in Berlin vorgestellt, mit Rückhalt aus dem
    Bundesministerium der Justiz und für Verbraucherschutz; Facebook sagte Organisationen in Europa, die sich dem
    Extremismus im Netz entgegenstellen, mehr als eine Million Euro zu. Wie viele Menschen und Organisationen sich in
    Deutschland beteiligten, ist uns nicht bekannt.');

-- It went through six towns, and a campaign has one place: they stand in the story.
INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('counter-speech-tour', 'germany', 'online-civil-courage-initiative-occi', NULL, '2016', 'ended', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story) VALUES
  ('counter-speech-tour', 'en', 'Counter Speech Tour', 'Concerts and workshops on the road',
   'In 2016 Facebook and partners of OCCI went on tour with concerts and workshops: to Passau, Cologne, Münster, Freital,
    Wismar and Flensburg. The subject was how to answer hate online. On which days they came, and how many people
    listened, is not known to us.'),
  ('counter-speech-tour', 'de', 'Counter Speech Tour', 'Konzerte und Workshops auf Reisen',
   'Mit Konzerten und Workshops gingen Facebook und Partner der OCCI 2016 auf Tour: nach Passau, Köln, Münster, Freital,
    Wismar und Flensburg. Es ging darum, wie man Hass im Netz etwas entgegensetzt. An welchen Tagen sie kamen und wie
    viele Menschen zuhörten, ist uns nicht bekannt.');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('counter-speech-tour', 'hate-online');
INSERT INTO campaign_source (campaign, source) VALUES
  ('counter-speech-tour', 'general-anzeiger-bonn');
INSERT INTO figure (slug, campaign, headed, qualifier, value, unit, period, as_of, source) VALUES
  ('counter-speech-tour-cities', 'counter-speech-tour', 1, 'exact', 6, 'cities', '2016', '2016', 'general-anzeiger-bonn');

-- P2P ----------------------------------------------------------------------------------------------------------------
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('germany', 'p2p-facebook-global', 'en',
   'German students went far in it: a team from Berlin won the final of the autumn term of 2017, a team from Eberswalde
    stood in a regional final in Vienna.'),
  ('germany', 'p2p-facebook-global', 'de',
   'Studierende aus Deutschland kamen dabei weit: Ein Team aus Berlin gewann das Finale des Herbstsemesters 2017, ein
    Team aus Eberswalde stand in Wien in einem Regionalfinale.');

INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('dont-be-silent-berlin', 'germany', 'p2p-facebook-global', 'berlin', '2017', 'unknown', NULL),
  ('eberswalde-unitedcve', 'germany', 'p2p-facebook-global', 'eberswalde', '2017-06-27', 'unknown', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story) VALUES
  ('dont-be-silent-berlin', 'en', 'Don’t Be Silent Berlin, design akademie berlin', 'Waking up the silent majority',
   'Master’s students of design akademie berlin, SRH, wanted the silent majority among people aged 18 to 30 to speak up
    against hatred of refugees. They used guerrilla actions, flyers and posters, worked with a refugee organisation and
    made the video series “Face the Truth”. One of those who led the campaign came from Morocco.

    On 30 January 2018, in the final in Washington DC, they took first place among {figure:dont-be-silent-field} and won
    ten thousand US dollars.'),
  ('dont-be-silent-berlin', 'de', 'Don’t Be Silent Berlin, design akademie berlin', 'Die schweigende Mehrheit wecken',
   'Masterstudierende der design akademie berlin, SRH, wollten, dass die schweigende Mehrheit unter den 18- bis 30-Jährigen
    dem Hass auf Geflüchtete widerspricht. Sie setzten auf Guerilla-Aktionen, Flyer und Plakate, arbeiteten mit einer
    Organisation für Geflüchtete zusammen und drehten die Videoreihe „Face the Truth“. Eine Studentin aus Marokko hat die
    Kampagne mitgeleitet.

    Im Finale in Washington am 30. Januar 2018 kamen sie unter {figure:dont-be-silent-field} auf den ersten Platz und
    gewannen zehntausend US-Dollar.'),
  ('eberswalde-unitedcve', 'en', 'Eberswalde in the #UnitedCVE final', 'From Eberswalde to a final in Vienna',
   'A team from Eberswalde University for Sustainable Development was one of three finalists in #UnitedCVE, the OSCE’s
    regional final in Vienna on 27 June 2017. First place went to #Rewind from Spain. What the students from Eberswalde
    did, and what they called their campaign, is not known to us.'),
  ('eberswalde-unitedcve', 'de', 'Eberswalde im Finale von #UnitedCVE', 'Von Eberswalde ins Finale nach Wien',
   'Ein Team der Hochschule für nachhaltige Entwicklung Eberswalde trat als eines von drei Teams bei #UnitedCVE an, dem
    Regionalfinale der OSZE am 27. Juni 2017 in Wien. Der erste Platz ging an #Rewind aus Spanien. Was die Studierenden aus
    Eberswalde gemacht haben und wie ihre Kampagne hieß, ist uns nicht bekannt.');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('dont-be-silent-berlin', 'refugees');
INSERT INTO campaign_source (campaign, source) VALUES
  ('dont-be-silent-berlin', 'idw-de'),
  ('dont-be-silent-berlin', 'idw-en'),
  ('dont-be-silent-berlin', 'design-akademie-berlin-news'),
  ('dont-be-silent-berlin', 'edventure-fall-2017'),
  ('dont-be-silent-berlin', 'germany-info-p2p'),
  ('dont-be-silent-berlin', 'leconomiste-dont-be-silent'),
  ('eberswalde-unitedcve', 'origin-p2p'),
  ('eberswalde-unitedcve', 'osce-2017');
-- Not its reach, which nobody knows, but the field in which it won: never headed.
INSERT INTO figure (slug, campaign, headed, qualifier, value, unit, area, period, as_of, source, note) VALUES
  ('dont-be-silent-field', 'dont-be-silent-berlin', 0, 'exact', 85, 'university-teams', 'world', '2017', '2018-01-30',
   'edventure-fall-2017', 'dont-be-silent-reach');

INSERT INTO note (slug) VALUES
  ('dont-be-silent-reach');
INSERT INTO note_text (note, locale, text) VALUES
  ('dont-be-silent-reach', 'en',
   'This counts all teams that competed in that term. How many people this campaign reached is not known to us. One
    newspaper named a number of supporters; we do not repeat it, because it is several times the number of impressions
    that the organiser counted for all teams of the term together, and one person can be many impressions.'),
  ('dont-be-silent-reach', 'de',
   'Gezählt sind alle Teams, die in diesem Semester antraten. Wie viele Menschen diese Kampagne erreicht hat, ist uns
    nicht bekannt. Eine Zeitung nannte eine Zahl von Unterstützenden; wir geben sie nicht wieder, denn sie beträgt ein
    Mehrfaches der Einblendungen, die der Veranstalter für alle Teams des Semesters zusammen gezählt hat, und ein
    einzelner Mensch kann für viele Einblendungen stehen.');

-- #iamhere -----------------------------------------------------------------------------------------------------------
INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('ichbinhier', 'germany', 'iamhere', NULL, NULL, 'unknown', 'https://www.ichbinhier.eu/');
INSERT INTO campaign_text (campaign, locale, name, headline, story, link_name) VALUES
  ('ichbinhier', 'en', '#ichbinhier', 'A hashtag that says: I am here',
   '#ichbinhier is the German group of #iamhere, the network of citizens that began in Sweden in 2016. No platform runs
    it. The group counted {figure:ichbinhier-members} when a report described it; an association carries its name.',
   'ichbinhier e.V.'),
  ('ichbinhier', 'de', '#ichbinhier', 'Ein Hashtag, der sagt: Ich bin hier',
   '#ichbinhier ist die deutsche Gruppe von #iamhere, dem Netzwerk von Bürgerinnen und Bürgern, das 2016 in Schweden
    begann. Keine Plattform steht dahinter. Einem Bericht zufolge zählte die Gruppe damals {figure:ichbinhier-members}; es
    gibt auch einen Verein, der ihren Namen trägt.',
   'ichbinhier e.V.');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('ichbinhier', 'hate-online');
INSERT INTO campaign_source (campaign, source) VALUES
  ('ichbinhier', 'mimikama'),
  ('ichbinhier', 'ichbinhier'),
  ('ichbinhier', 'wikipedia-iamhere');
INSERT INTO figure (slug, campaign, headed, qualifier, value, unit, period, as_of, source, note) VALUES
  ('ichbinhier-members', 'ichbinhier', 1, 'at_least', 30000, 'group-members', 'unknown', '2017', 'mimikama', 'ichbinhier-year');

INSERT INTO note (slug) VALUES
  ('ichbinhier-year');
INSERT INTO note_text (note, locale, text) VALUES
  ('ichbinhier-year', 'en', 'The report carries no date: the year 2017 is an estimate.'),
  ('ichbinhier-year', 'de', 'Der Bericht trägt kein Datum: Das Jahr 2017 ist geschätzt.');

-- No Hate Speech Movement --------------------------------------------------------------------------------------------
INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('no-hate-speech-movement-deutschland', 'germany', 'no-hate-speech-movement', NULL, NULL, 'unknown', 'https://no-hate-speech.de/');
INSERT INTO campaign_text (campaign, locale, name, headline, story, link_name) VALUES
  ('no-hate-speech-movement-deutschland', 'en', 'No Hate Speech Movement Deutschland',
   'People from the media against hate speech',
   'The German branch of the European youth campaign was in the hands of Neue deutsche Medienmacher, “new German media
    makers”. The money came from “Demokratie leben!”, a programme of the Federal Ministry for Family Affairs, Senior
    Citizens, Women and Youth.',
   'no-hate-speech.de'),
  ('no-hate-speech-movement-deutschland', 'de', 'No Hate Speech Movement Deutschland', 'Medienschaffende gegen Hassrede',
   'Der deutsche Zweig der europäischen Jugendkampagne lag bei den Neuen deutschen Medienmachern, die heute Neue deutsche
    Medienmacher*innen heißen. Das Geld kam aus „Demokratie leben!“, einem Programm des Bundesfamilienministeriums.',
   'no-hate-speech.de');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('no-hate-speech-movement-deutschland', 'hate-online');
INSERT INTO campaign_source (campaign, source) VALUES
  ('no-hate-speech-movement-deutschland', 'demokratie-leben'),
  ('no-hate-speech-movement-deutschland', 'demokratie-leben-888'),
  ('no-hate-speech-movement-deutschland', 'no-hate-speech-de');

-- Independent campaigns ----------------------------------------------------------------------------------------------
INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('kein-grund-rassist-zu-werden', 'germany', 'germany-independent', NULL, '2016', 'unknown', NULL),
  ('hass-hilft', 'germany', 'germany-independent', NULL, NULL, 'unknown', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story, link_name) VALUES
  ('kein-grund-rassist-zu-werden', 'en', 'Kein Grund, Rassist zu werden', 'Nobody else is to blame for your hair',
   'A full train, a bad hair day: “no reason to become a racist”. The memes of this campaign take annoyances of everyday
    life and make fun of blaming minorities for them. A team of the Amadeu Antonio Stiftung made them at Facebook’s
    request.

    The report that describes the campaign is undated and speaks of the summer before; that this was the summer of 2016
    is our reading. How many people saw the memes is not known to us.',
   NULL),
  ('kein-grund-rassist-zu-werden', 'de', 'Kein Grund, Rassist zu werden', 'An der Frisur sind nicht die anderen schuld',
   'Ein überfüllter Zug, Haare, die nicht sitzen wollen: kein Grund, Rassist zu werden. Die Memes dieser Kampagne greifen
    den Ärger des Alltags auf und machen sich darüber lustig, die Schuld daran bei Minderheiten zu suchen. Ein Team der
    Amadeu Antonio Stiftung hat sie auf Anfrage von Facebook gemacht.

    Der Bericht über die Kampagne ist undatiert und spricht vom vergangenen Sommer; dass damit der Sommer 2016 gemeint
    ist, vermuten wir nur. Wie viele Menschen die Memes gesehen haben, wissen wir nicht.',
   NULL),
  ('hass-hilft', 'en', 'Hass hilft', 'Whoever writes hate makes a donation',
   'The name means “hate helps”. Each hateful comment gets a graphic for an answer, and becomes, against the wish of the
    person who wrote it, a donation of one euro to Aktion Deutschland Hilft and EXIT-Deutschland. For the answers there
    are {figure:hass-hilft-graphics} to choose from. Who runs the campaign, the copy of its website that we read does not
    say.',
   'hasshilft.de'),
  ('hass-hilft', 'de', 'Hass hilft', 'Wer Hass schreibt, spendet',
   'Jeder Hasskommentar bekommt eine Grafik zur Antwort und wird, gegen den Willen der Person, die ihn geschrieben hat,
    zu einer Spende von einem Euro für Aktion Deutschland Hilft und EXIT-Deutschland. Für die Antworten stehen
    {figure:hass-hilft-graphics} bereit. Wer die Kampagne betreibt, steht in der Kopie ihrer Website, die wir gelesen
    haben, nicht.',
   'hasshilft.de');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('kein-grund-rassist-zu-werden', 'racism'),
  ('kein-grund-rassist-zu-werden', 'prejudice'),
  ('hass-hilft', 'hate-online');
INSERT INTO campaign_source (campaign, source) VALUES
  ('kein-grund-rassist-zu-werden', 'el-financiero'),
  ('hass-hilft', 'hass-hilft'),
  ('hass-hilft', 'zivilcourage-online');
INSERT INTO figure (slug, campaign, headed, qualifier, value, unit, period, as_of, source, note) VALUES
  ('hass-hilft-graphics', 'hass-hilft', 1, 'exact', 14, 'graphics', 'unknown', NULL, 'hass-hilft', 'hass-hilft-undated');

INSERT INTO note (slug) VALUES
  ('hass-hilft-undated');
INSERT INTO note_text (note, locale, text) VALUES
  ('hass-hilft-undated', 'en',
   'As offered on the website of the campaign; from when the copy dates is not known to us. How many comments became
    donations is not known to us either.'),
  ('hass-hilft-undated', 'de',
   'So viele bot die Website der Kampagne an; von wann die Kopie stammt, wissen wir nicht. Auch wie viele Kommentare zu
    Spenden wurden, ist uns nicht bekannt.');

-- Redirect Initiative, Get the Trolls Out! ---------------------------------------------------------------------------
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('germany', 'redirect', 'en',
   'By 2021 it ran in Germany too. To which organisation a search leads here is not in the copies that we could read.'),
  ('germany', 'redirect', 'de',
   'Spätestens 2021 lief sie auch in Deutschland. Zu welcher Organisation eine Suche hier führt, steht in den Kopien, die
    wir lesen konnten, nicht.'),
  ('germany', 'get-the-trolls-out', 'en',
   'Its partner in Germany is the Amadeu Antonio Stiftung.'),
  ('germany', 'get-the-trolls-out', 'de',
   'In Deutschland ist die Amadeu Antonio Stiftung daran beteiligt.');

-- Resources and research, in the order of the page -------------------------------------------------------------------
INSERT INTO country_resource (country, resource) VALUES
  ('germany', 'occi-research-report'),
  ('germany', 'challenging-hate'),
  ('germany', 'occi-counterspeech-engagement');

-- Partners and their part --------------------------------------------------------------------------------------------
INSERT INTO partner (slug, name, kind, home, link) VALUES
  ('design-akademie-berlin', 'design akademie berlin, SRH', 'university', 'DE', NULL),
  ('hochschule-eberswalde', 'Hochschule für nachhaltige Entwicklung Eberswalde', 'university', 'DE', NULL),
  ('neue-deutsche-medienmacher', 'Neue deutsche Medienmacher*innen', 'ngo', 'DE', NULL),
  ('ichbinhier', 'ichbinhier e.V.', 'ngo', 'DE', 'https://www.ichbinhier.eu/'),
  ('das-nettz', 'Das NETTZ', 'network', 'DE', 'https://das-nettz.de/'),
  ('hateaid', 'HateAid', 'ngo', 'DE', NULL),
  ('exit-deutschland', 'EXIT-Deutschland', 'ngo', 'DE', NULL),
  ('ministry-of-justice-germany', 'Bundesministerium der Justiz und für Verbraucherschutz', 'public-body', 'DE', NULL),
  ('ministry-of-youth-germany', 'Bundesministerium für Familie, Senioren, Frauen und Jugend (BMFSFJ)', 'public-body', 'DE', NULL);

INSERT INTO part (country, partner, initiative, role, source) VALUES
  ('germany', 'amadeu-antonio-stiftung', 'online-civil-courage-initiative-occi', 'organiser', 'mimikama'),
  ('germany', 'ichbinhier', 'iamhere', 'organiser', 'ichbinhier'),
  ('germany', 'neue-deutsche-medienmacher', 'no-hate-speech-movement', 'organiser', 'demokratie-leben'),
  ('germany', 'das-nettz', NULL, 'support', 'das-nettz'),
  ('germany', 'hateaid', NULL, 'support', 'unboxing-hate-speech'),
  ('germany', 'exit-deutschland', NULL, 'support', 'hass-hilft'),
  ('germany', 'design-akademie-berlin', 'p2p-facebook-global', 'participant', 'idw-de'),
  ('germany', 'hochschule-eberswalde', 'p2p-facebook-global', 'participant', 'origin-p2p'),
  ('germany', 'isd', 'online-civil-courage-initiative-occi', 'organiser', 'siasat'),
  ('germany', 'icsr', 'online-civil-courage-initiative-occi', 'organiser', 'siasat'),
  ('germany', 'ministry-of-justice-germany', 'online-civil-courage-initiative-occi', 'support', 'siasat'),
  ('germany', 'ministry-of-youth-germany', 'no-hate-speech-movement', 'support', 'demokratie-leben'),
  ('germany', 'edventure-partners', 'p2p-facebook-global', 'organiser', 'edventure-fall-2017'),
  ('germany', 'facebook', NULL, 'organiser', 'siasat');
INSERT INTO part_text (country, partner, locale, text) VALUES
  ('germany', 'amadeu-antonio-stiftung', 'en',
   'Founding partner of OCCI, partner of Get the Trolls Out! and maker of Kein Grund, Rassist zu werden.'),
  ('germany', 'amadeu-antonio-stiftung', 'de',
   'Gründungspartnerin der OCCI, beteiligt an Get the Trolls Out!, hat „Kein Grund, Rassist zu werden“ gemacht.'),
  ('germany', 'ichbinhier', 'en', 'The association that carries the name of #ichbinhier.'),
  ('germany', 'ichbinhier', 'de', 'Der Verein, der den Namen von #ichbinhier trägt.'),
  ('germany', 'neue-deutsche-medienmacher', 'en',
   'Carried the No Hate Speech Movement in Germany; earlier called Neue deutsche Medienmacher.'),
  ('germany', 'neue-deutsche-medienmacher', 'de',
   'Trugen das No Hate Speech Movement in Deutschland; früher hießen sie Neue deutsche Medienmacher.'),
  ('germany', 'das-nettz', 'en',
   'A hub for initiatives against hate online, founded in 2017; its website went live on 17 October of that year.'),
  ('germany', 'das-nettz', 'de',
   'Knüpft seit 2017 Verbindungen zwischen Initiativen gegen Hass im Netz; die Website ging am 17. Oktober desselben
    Jahres online.'),
  ('germany', 'hateaid', 'en', 'Supports people who have become targets of hate.'),
  ('germany', 'hateaid', 'de', 'Unterstützt Menschen, die zum Ziel von Hass geworden sind.'),
  ('germany', 'exit-deutschland', 'en', 'An exit programme. It is one of those for whom Hass hilft collects donations.'),
  ('germany', 'exit-deutschland', 'de',
   'Ein Aussteigerprogramm. Unter anderem dafür sammelt „Hass hilft“ Spenden.'),
  ('germany', 'design-akademie-berlin', 'en', 'Its master’s students ran Don’t Be Silent Berlin.'),
  ('germany', 'design-akademie-berlin', 'de', 'Ihre Masterstudierenden führten Don’t Be Silent Berlin durch.'),
  ('germany', 'hochschule-eberswalde', 'en',
   'Eberswalde University for Sustainable Development: its team reached the final in Vienna in 2017.'),
  ('germany', 'hochschule-eberswalde', 'de', 'Ihr Team stand 2017 im Finale in Wien.'),
  ('germany', 'isd', 'en', 'Founding partner of OCCI.'),
  ('germany', 'isd', 'de', 'Gründungspartner der OCCI.'),
  ('germany', 'icsr', 'en',
   'Founding partner of OCCI; in 2017 it compared counterspeech in Germany, France and the United Kingdom.'),
  ('germany', 'icsr', 'de',
   'Gründungspartner der OCCI; verglich 2017 die Gegenrede in Deutschland, Frankreich und dem Vereinigten Königreich.'),
  ('germany', 'ministry-of-justice-germany', 'en',
   'Federal Ministry of Justice and Consumer Protection: gave OCCI political backing at its start.'),
  ('germany', 'ministry-of-justice-germany', 'de', 'Gab der OCCI zum Start politischen Rückhalt.'),
  ('germany', 'ministry-of-youth-germany', 'en',
   'Federal Ministry for Family Affairs, Senior Citizens, Women and Youth: funded the No Hate Speech Movement through its
    programme “Demokratie leben!”.'),
  ('germany', 'ministry-of-youth-germany', 'de',
   'Förderte das No Hate Speech Movement über sein Programm „Demokratie leben!“.'),
  ('germany', 'edventure-partners', 'en', 'Ran the P2P competition together with Facebook.'),
  ('germany', 'edventure-partners', 'de', 'Veranstaltete den Wettbewerb P2P zusammen mit Facebook.'),
  ('germany', 'facebook', 'en',
   'Launched OCCI in Berlin, went on the Counter Speech Tour with partners of OCCI and ran the P2P competition.'),
  ('germany', 'facebook', 'de',
   'Startete die OCCI in Berlin, ging mit deren Partnern auf die Counter Speech Tour und veranstaltete den Wettbewerb
    P2P.');

-- Sources that only this page needs ----------------------------------------------------------------------------------
INSERT INTO source (slug, title, language, publisher, address, state, published, read) VALUES
  ('idw-de', NULL, NULL, 'Informationsdienst Wissenschaft (idw)', 'https://idw-online.de/de/news688565', 'unknown', NULL, NULL),
  ('idw-en', NULL, NULL, 'Informationsdienst Wissenschaft (idw)', 'https://idw-online.de/en/news686916', 'unknown', NULL, NULL),
  ('design-akademie-berlin-news', NULL, NULL, 'design akademie berlin, SRH',
   'https://www.design-akademie-berlin.de/en/university/news/4601-master-students-wins-facebook-p2p-challenge-in-washington-d-c.html',
   'unknown', NULL, NULL),
  ('leconomiste-dont-be-silent', NULL, NULL, 'L’Économiste',
   'http://mobile.leconomiste.com/article/1024617-peer-peer-facebook-global-digital-challenge-une-marocaine-decroche-le-grand-prix',
   'unknown', NULL, NULL),
  -- Neither its title nor its whole address is known to us: this says how the newspaper filed it.
  ('general-anzeiger-bonn', 'Artikel 3242262, Rubrik „Köln und Rheinland“', 'de', 'General-Anzeiger Bonn', NULL, 'unknown', NULL, NULL),
  ('el-financiero', NULL, NULL, 'El Financiero', 'https://elfinanciero.com.mx/tech/como-puede-facebook-combatir-el-odio', 'unknown',
   NULL, NULL),
  ('hass-hilft', NULL, NULL, 'Hass hilft', 'http://www.hasshilft.de/', 'unknown', NULL, NULL),
  ('zivilcourage-online', NULL, NULL, 'ZivilcourageOnline',
   'https://www.zivilcourageonline.at/heldinnen-zivilcourageonline/hasshilft', 'unknown', NULL, NULL),
  ('demokratie-leben', NULL, NULL, 'Demokratie leben!', 'https://www.demokratie-leben.de/index.php?id=956', 'unknown', NULL, NULL),
  ('demokratie-leben-888', NULL, NULL, 'Demokratie leben!', 'https://www.demokratie-leben.de/index.php?id=888', 'unknown', NULL, NULL),
  ('no-hate-speech-de', NULL, NULL, 'No Hate Speech Movement Deutschland', 'https://no-hate-speech.de/en/participate/', 'unknown',
   NULL, NULL),
  ('ichbinhier', NULL, NULL, 'ichbinhier e.V.', 'https://www.ichbinhier.eu/digitaler-hass-gegen-die-demokratie', 'unknown', NULL, NULL),
  ('das-nettz', NULL, NULL, 'Das NETTZ', 'https://das-nettz.de/ueber-uns', 'unknown', NULL, NULL),
  ('unboxing-hate-speech', NULL, NULL, 'stry.tl', 'https://e.stry.tl/3825-unboxing-hate-speech/index-6.html', 'unknown', NULL, NULL);
