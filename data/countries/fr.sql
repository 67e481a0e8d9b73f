-- France -------------------------------------------------------------------------------------------------------------
INSERT INTO country (slug, territory, reviewed) VALUES
  ('france', 'FR', '2026-11-25');

INSERT INTO country_text (country, locale, title, intro, gaps) VALUES
  ('france', 'en', 'Counterspeech in France',
   'In France, associations, students and activists have answered hatred with campaigns that reached
    {total:people-reached}. Here is who ran them, where, with what words, and what is known about their effect. You also
    find guides, a study, and the organisations that took part.',
   'As far as we know, only the organisers counted whom they reached, and most of their counts bear no date. Of the effect
    there is one hint: what people who had seen #NoLikesForRacism said they would do. About the Hack for Good campaign of
    2016, the work of The American University of Paris and two of the three video campaigns of the Paris lab we found no
    more than their mention. The earlier site could be read in archived, partly truncated copies only: what is missing
    here is not known to us, which does not mean that nobody did it.'),
  ('france', 'fr', 'Le contre-discours en France',
   'En France, des associations, des étudiants et des militants ont répondu à la haine par des campagnes qui ont touché
    {total:people-reached}. Voici qui les a menées, où, avec quels mots, et ce que l’on sait de leur effet. Vous trouverez
    aussi des guides, une étude et les organisations qui y ont pris part.',
   'À notre connaissance, seuls les organisateurs ont compté les personnes touchées, et la plupart de leurs décomptes ne
    sont pas datés. Sur l’effet, il n’existe qu’un indice : ce que des personnes ayant vu #NoLikesForRacism ont dit
    vouloir faire. La campagne Hack for Good de 2016, le travail de l’American University of Paris et deux des trois
    campagnes vidéo du Counterspeech Lab ne nous sont connus que par une mention. L’ancien site n’a pu être lu que dans
    des copies archivées, parfois tronquées : ce qui manque ici nous est inconnu, mais a très bien pu exister.'),
  ('france', 'de', 'Gegenrede in Frankreich',
   'In Frankreich haben Vereine, Studierende und Engagierte dem Hass widersprochen. Ihre Kampagnen erreichten
    {total:people-reached}. Hier steht, wer sie geführt hat, wo und mit welchen Worten, und was man über ihre Wirkung
    weiß. Dazu finden Sie Leitfäden, eine Studie und die Organisationen, die mitgewirkt haben.',
   'Soweit wir wissen, haben nur die Verantwortlichen selbst gezählt, wen sie erreichten, und die meisten ihrer Zahlen
    tragen kein Datum. Auf die Wirkung gibt es einen einzigen Hinweis: was Menschen, die #NoLikesForRacism gesehen hatten,
    nach eigenen Worten tun wollten. Die Kampagne von Hack for Good 2016, die Arbeit der American University of Paris und
    zwei der drei Videokampagnen aus dem Pariser Lab kennen wir nur aus einer Erwähnung. Die frühere Website war nur in
    archivierten, teils abgeschnittenen Kopien zu lesen: Was hier fehlt, ist uns unbekannt, kann aber sehr wohl geschehen
    sein.'),
  ('france', 'ar', 'الخطاب المضاد في فرنسا',
   'في فرنسا، ردّت جمعيات وطلاب وناشطون على الكراهية بحملات وصلت إلى {total:people-reached}. هنا تجدون من قاد هذه الحملات،
    وأين، وبأي كلمات، وما يُعرف عن أثرها. وتجدون كذلك أدلة إرشادية ودراسة والمنظمات التي شاركت في هذا العمل.',
   'على حد علمنا، لم يُحصِ عدد من وصلت إليهم الحملات سوى منظّميها، ومعظم أرقامهم بلا تاريخ. أما الأثر فليس عليه سوى مؤشر
    واحد: ما قال من شاهدوا حملة ‎#NoLikesForRacism إنهم ينوون فعله. ولا نعرف عن حملة Hack for Good لعام 2016، ولا عن عمل
    الجامعة الأمريكية في باريس، ولا عن اثنتين من حملات الفيديو الثلاث التي خرجت من مختبر باريس، أكثر من أنها ذُكرت. ولم
    نقرأ الموقع السابق إلا في نسخ مؤرشفة، بعضها مبتور: فما يغيب عن هذه الصفحة نجهله، وربما حدث فعلًا.');

INSERT INTO country_language (country, locale) VALUES
  ('france', 'en'),
  ('france', 'fr'),
  ('france', 'de'),
  ('france', 'ar');

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
  ('france-total-stated', 'france', 0, 'at_least', 16000000, 'people-reached', 'unknown', NULL, 'origin-france', 'undated');

-- What a campaign planned before it began: never added to the people that were reached.
INSERT INTO unit (slug, kind) VALUES
  ('people-planned', 'people');
INSERT INTO unit_text (unit, locale, category, noun, label) VALUES
  ('people-planned', 'en', 'one',   'person',       'person to be reached'),
  ('people-planned', 'en', 'other', 'people',       'people to be reached'),
  ('people-planned', 'fr', 'one',   'personne',     'personne à toucher'),
  ('people-planned', 'fr', 'many',  'de personnes', 'de personnes à toucher'),
  ('people-planned', 'fr', 'other', 'personnes',    'personnes à toucher'),
  ('people-planned', 'de', 'one',   'Mensch',       'zu erreichender Mensch'),
  ('people-planned', 'de', 'other', 'Menschen',     'zu erreichende Menschen'),
  ('people-planned', 'ar', 'zero',  'شخص',          'شخص يُراد الوصول إليه'),
  ('people-planned', 'ar', 'one',   'شخص',          'شخص يُراد الوصول إليه'),
  ('people-planned', 'ar', 'two',   'شخصان',        'شخصان يُراد الوصول إليهما'),
  ('people-planned', 'ar', 'few',   'أشخاص',        'أشخاص يُراد الوصول إليهم'),
  ('people-planned', 'ar', 'many',  'شخصًا',        'شخصًا يُراد الوصول إليهم'),
  ('people-planned', 'ar', 'other', 'شخص',          'شخص يُراد الوصول إليهم');

-- Local initiatives: as far as our sources tell, these ran in France only, or only their work in France is known to us.
INSERT INTO initiative (slug, local, reviewed) VALUES
  ('hack-for-good', 1, '2026-11-25'),
  ('peer-to-peer-mccain-institute', 1, '2026-11-25');

INSERT INTO initiative_text (initiative, locale, name, summary) VALUES
  ('hack-for-good', 'en', 'Hack for Good',
   'With Hack for Good, Facebook made campaigns together with associations: in 2015 with LICRA, the league against racism
    and antisemitism, and in 2016 with La Cimade. The campaign of 2015, #NoLikesForRacism, reached
    {figure:nolikes-people}.'),
  ('hack-for-good', 'fr', 'Hack for Good',
   'Avec Hack for Good, Facebook a mené des campagnes aux côtés d’associations : en 2015 avec la LICRA, la ligue contre le
    racisme et l’antisémitisme, en 2016 avec La Cimade. La campagne de 2015, #NoLikesForRacism, a touché
    {figure:nolikes-people}.'),
  ('hack-for-good', 'de', 'Hack for Good',
   'Mit Hack for Good führte Facebook gemeinsam mit Vereinen Kampagnen: 2015 mit der LICRA, der Liga gegen Rassismus und
    Antisemitismus, 2016 mit La Cimade. Die Kampagne von 2015, #NoLikesForRacism, erreichte {figure:nolikes-people}.'),
  ('hack-for-good', 'ar', 'Hack for Good',
   'تحت اسم Hack for Good نظّمت شركة فيسبوك حملات مع جمعيات: في عام 2015 مع LICRA، رابطة مناهضة العنصرية ومعاداة السامية،
    وفي عام 2016 مع جمعية La Cimade. ووصلت حملة عام 2015، ‎#NoLikesForRacism، إلى {figure:nolikes-people}.'),

  ('peer-to-peer-mccain-institute', 'en', 'Peer to Peer, McCain Institute',
   'Student teams compete with campaigns against hatred, on the same model as P2P, but not in Facebook’s competition. In
    France, the McCain Institute held such a contest in 2021 together with the US Embassy in Paris.'),
  ('peer-to-peer-mccain-institute', 'fr', 'Peer to Peer, McCain Institute',
   'Des équipes étudiantes s’affrontent en créant des campagnes contre la haine, sur le même modèle que P2P, mais hors du
    concours de Facebook. En France, le McCain Institute a organisé un tel concours en 2021 avec l’ambassade des
    États-Unis à Paris.'),
  ('peer-to-peer-mccain-institute', 'de', 'Peer to Peer, McCain Institute',
   'Teams von Studierenden treten mit Kampagnen gegen Hass an, nach demselben Modell wie P2P, aber außerhalb von Facebooks
    Wettbewerb. In Frankreich hat das McCain Institute 2021 gemeinsam mit der US-Botschaft in Paris einen solchen
    Wettstreit veranstaltet.'),
  ('peer-to-peer-mccain-institute', 'ar', 'Peer to Peer، معهد ماكين',
   'تتنافس فرق طلابية بحملات ضد الكراهية وفق نموذج P2P نفسه، لكن خارج مسابقة فيسبوك. وفي فرنسا نظّم معهد ماكين (McCain
    Institute) مسابقة من هذا النوع عام 2021 بالاشتراك مع السفارة الأمريكية في باريس.');

INSERT INTO initiative_source (initiative, source) VALUES
  ('hack-for-good', 'origin-france'),
  ('peer-to-peer-mccain-institute', 'mccain');

-- The initiatives of the page that this one succeeds, in its order; then what it did not have.
INSERT INTO presence (country, initiative) VALUES
  ('france', 'online-civil-courage-initiative-occi'),
  ('france', 'hack-for-good'),
  ('france', 'p2p-facebook-global'),
  ('france', 'peer-to-peer-mccain-institute'),
  ('france', 'get-the-trolls-out');

-- Online Civil Courage Initiative ------------------------------------------------------------------------------------
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('france', 'online-civil-courage-initiative-occi', 'en',
   'In France it has engaged {figure:occi-organisations-france}, all of them local, through work like the Counterspeech
    Lab.'),
  ('france', 'online-civil-courage-initiative-occi', 'fr',
   'En France, elle a mobilisé {figure:occi-organisations-france} locales, notamment grâce au Counterspeech Lab.'),
  ('france', 'online-civil-courage-initiative-occi', 'de',
   'In Frankreich hat sie {figure:occi-organisations-france} vor Ort einbezogen, unter anderem mit dem Counterspeech Lab.'),
  ('france', 'online-civil-courage-initiative-occi', 'ar',
   'في فرنسا أشركت المبادرة {figure:occi-organisations-france} محلية، بوسائل منها مختبر الخطاب المضاد (Counterspeech Lab).');

INSERT INTO figure (slug, initiative, country, headed, qualifier, value, unit, period, as_of, source, note) VALUES
  ('occi-organisations-france', 'online-civil-courage-initiative-occi', 'france', 0, 'exact', 42, 'organisations-engaged', 'unknown',
   NULL, 'origin-france', 'occi-france-growth'),
  ('occi-organisations-france-2017', 'online-civil-courage-initiative-occi', 'france', 0, 'exact', 24, 'organisations-engaged',
   'unknown', '2017-03', 'facebook-2017-03', NULL);

INSERT INTO note (slug) VALUES
  ('occi-france-growth');
INSERT INTO note_text (note, locale, text) VALUES
  ('occi-france-growth', 'en',
   'In March 2017, when it was launched in France, OCCI counted {figure:occi-organisations-france-2017}. The higher number
    is later; its source gives no date.'),
  ('occi-france-growth', 'fr',
   'En mars 2017, lors de son lancement en France, l’OCCI comptait {figure:occi-organisations-france-2017}. Le nombre plus
    élevé est postérieur ; sa source n’indique pas de date.'),
  ('occi-france-growth', 'de',
   'Im März 2017, beim Start in Frankreich, zählte die OCCI {figure:occi-organisations-france-2017}. Die höhere Zahl ist
    jünger; ihre Quelle nennt kein Datum.'),
  ('occi-france-growth', 'ar',
   'في مارس/آذار 2017، عند إطلاقها في فرنسا، كانت مبادرة OCCI تضم {figure:occi-organisations-france-2017}. أما العدد
    الأكبر فأحدث منه، ولا يذكر مصدره تاريخًا.');

INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('paris-counterspeech-lab', 'france', 'online-civil-courage-initiative-occi', 'paris', '2016-11', 'ended', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story, link_name) VALUES
  ('paris-counterspeech-lab', 'en', 'Paris Counterspeech Lab', 'Homeless people or refugees: nobody should have to choose',
   'Activists met in Paris for a Counterspeech Lab and left with three video campaigns. One is made of tweets that people
    had posted in public, and answers the claim that France must help homeless people before it helps refugees.

    Neither homeless people nor refugees chose their situation, says the campaign: so nobody should have to choose which
    of them to help. The lab was held four months before OCCI was launched in France.',
   'OCCI on Facebook'),
  ('paris-counterspeech-lab', 'fr', 'Counterspeech Lab de Paris',
   'Sans-abri ou réfugiés : personne ne devrait avoir à choisir',
   'Réunis à Paris pour un Counterspeech Lab, des militants en sont repartis avec trois campagnes vidéo. L’une d’elles est
    composée de tweets publics et répond à l’idée que la France devrait aider les sans-abri avant les réfugiés.

    Ni les uns ni les autres n’ont choisi leur situation, rappelle la campagne : personne ne devrait donc avoir à choisir
    lesquels aider. Le Lab s’est tenu quatre mois avant le lancement de l’OCCI en France.',
   'L’OCCI sur Facebook'),
  ('paris-counterspeech-lab', 'de', 'Counterspeech Lab Paris', 'Obdachlose oder Geflüchtete: Niemand sollte wählen müssen',
   'In Paris trafen sich Engagierte zu einem Counterspeech Lab; am Ende standen drei Videokampagnen. Eine davon besteht
    aus öffentlichen Tweets und widerspricht der Behauptung, Frankreich müsse erst Obdachlosen helfen und dann
    Geflüchteten.

    Weder die einen noch die anderen haben sich ihre Lage ausgesucht, sagt die Kampagne; also sollte auch niemand
    aussuchen müssen, wem geholfen wird. Das Lab fand vier Monate vor dem Start der OCCI in Frankreich statt.',
   'OCCI auf Facebook'),
  ('paris-counterspeech-lab', 'ar', 'مختبر الخطاب المضاد في باريس', 'مشرّدون أم لاجئون؟ لا ينبغي أن يُضطر أحد إلى الاختيار',
   'التقى ناشطون في باريس في مختبر للخطاب المضاد، وخرجوا منه بثلاث حملات فيديو. تتألف إحداها من تغريدات نشرها أصحابها
    علنًا، وتردّ على القول إن على فرنسا أن تساعد المشرّدين قبل اللاجئين.

    لم يختر المشرّدون ولا اللاجئون ما هم فيه، كما تقول الحملة، فلا ينبغي أن يُضطر أحد إلى الاختيار بينهم. وقد نُظّم
    المختبر قبل أربعة أشهر من إطلاق مبادرة OCCI في فرنسا.',
   'مبادرة OCCI على فيسبوك');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('paris-counterspeech-lab', 'refugees'),
  ('paris-counterspeech-lab', 'solidarity');
INSERT INTO campaign_source (campaign, source) VALUES
  ('paris-counterspeech-lab', 'origin-france'),
  ('paris-counterspeech-lab', 'bfm');
INSERT INTO figure (slug, campaign, headed, qualifier, value, unit, period, as_of, source) VALUES
  ('paris-lab-activists', 'paris-counterspeech-lab', 1, 'exact', 30, 'activists-engaged', '2016-11', '2016-11', 'origin-france');

-- Hack for Good ------------------------------------------------------------------------------------------------------
INSERT INTO source (slug, title, language, publisher, address, state, published, read) VALUES
  ('origin-france-de', NULL, NULL, 'Facebook', 'https://counterspeech.fb.com/de/locations/france/', 'offline', NULL, NULL),
  ('influencia', NULL, NULL, 'Influencia', 'https://www.influencia.net/racisme-epreuve-nolike/', 'unknown', NULL, NULL),
  ('journal-du-geek', NULL, NULL, 'Journal du Geek', 'https://journaldugeek.com/2015/10/22/licra-invente-bouton-dislike-facebook',
   'unknown', '2015-10-22', NULL);

INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('nolikesforracism', 'france', 'hack-for-good', 'paris', '2015-10', 'ended', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story) VALUES
  ('nolikesforracism', 'en', '#NoLikesForRacism', 'Videos posted upside down, to give racism a dislike',
   'LICRA posted seven videos for mobile phones upside down: whoever turned the phone round to watch saw the “like” become
    a “dislike”. The aim was to get people to report racist content.

    The first 24 hours brought {figure:nolikes-views-first-day}. Over its three weeks the campaign reached
    {figure:nolikes-people}: more than half of the people who were on Facebook in France. Afterwards,
    {figure:nolikes-would-report} said that they would now report racist content. How they were asked is not known.'),
  ('nolikesforracism', 'fr', '#NoLikesForRacism', 'Des vidéos publiées à l’envers, pour dire « je n’aime pas » au racisme',
   'La LICRA a publié à l’envers sept vidéos pour téléphone mobile : en retournant l’appareil pour les regarder, on voyait
    le « j’aime » devenir un « je n’aime pas ». Il s’agissait d’inciter à signaler les contenus racistes.

    Les 24 premières heures ont apporté {figure:nolikes-views-first-day}. En trois semaines, la campagne a touché
    {figure:nolikes-people}, soit plus de la moitié des personnes présentes sur Facebook en France. Après l’avoir vue,
    {figure:nolikes-would-report} ont déclaré vouloir désormais signaler les contenus racistes. On ignore comment la
    question leur a été posée.'),
  ('nolikesforracism', 'de', '#NoLikesForRacism', 'Videos auf dem Kopf: „Gefällt mir nicht“ für Rassismus',
   'Die LICRA stellte sieben Handyvideos verkehrt herum ins Netz: Wer das Telefon drehte, um sie anzusehen, machte aus dem
    „Gefällt mir“ ein „Gefällt mir nicht“. Ziel war, dass mehr Menschen rassistische Inhalte melden.

    Die ersten 24 Stunden brachten {figure:nolikes-views-first-day}. In drei Wochen erreichte die Kampagne
    {figure:nolikes-people}, mehr als die Hälfte aller, die in Frankreich auf Facebook waren. Danach erklärten
    {figure:nolikes-would-report}, rassistische Inhalte künftig melden zu wollen. Wie sie befragt wurden, ist nicht
    bekannt.'),
  ('nolikesforracism', 'ar', '‎#NoLikesForRacism', 'مقاطع فيديو مقلوبة تقول للعنصرية: «لا يعجبني»',
   'نشرت رابطة LICRA سبعة مقاطع فيديو للهواتف المحمولة مقلوبة رأسًا على عقب: فمن أدار هاتفه ليشاهدها رأى علامة «أعجبني»
    تتحول إلى «لا يعجبني». وكان الهدف حثّ الناس على التبليغ عن المحتوى العنصري.

    سُجّل في الساعات الأربع والعشرين الأولى {figure:nolikes-views-first-day}. وفي ثلاثة أسابيع وصلت الحملة إلى
    {figure:nolikes-people}، أي إلى أكثر من نصف مستخدمي فيسبوك في فرنسا. وبعد المشاهدة قال {figure:nolikes-would-report}
    إنهم سيبلّغون من الآن فصاعدًا عن المحتوى العنصري. ولا يُعرف كيف طُرح عليهم السؤال.');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('nolikesforracism', 'racism');
INSERT INTO campaign_source (campaign, source) VALUES
  ('nolikesforracism', 'origin-france'),
  ('nolikesforracism', 'origin-france-de'),
  ('nolikesforracism', 'facebook-2015-10'),
  ('nolikesforracism', 'numerama'),
  ('nolikesforracism', 'strategies'),
  ('nolikesforracism', 'influencia'),
  ('nolikesforracism', 'journal-du-geek');
INSERT INTO figure (slug, campaign, headed, qualifier, value, unit, period, as_of, source, note) VALUES
  ('nolikes-people', 'nolikesforracism', 1, 'approx', 15000000, 'people-reached', 'whole', NULL, 'origin-france', 'nolikes-two-counts'),
  ('nolikes-views-first-day', 'nolikesforracism', 0, 'nearly', 3000000, 'views', 'first-24-hours', '2015-10', 'origin-france',
   'nolikes-two-counts'),
  ('nolikes-would-report', 'nolikesforracism', 0, 'exact', 81, 'viewers-who-would-report', 'unknown', NULL, 'origin-france',
   'nolikes-survey'),
  ('nolikes-planned', 'nolikesforracism', 0, 'forecast', 12000000, 'people-planned', 'first-3-days', '2015-10', 'facebook-2015-10',
   'nolikes-first-day'),
  ('nolikes-dislikes', 'nolikesforracism', 0, 'approx', 15500, 'dislikes', 'first-16-hours', '2015-10', 'numerama',
   'nolikes-first-day'),
  ('nolikes-shares', 'nolikesforracism', 0, 'approx', 1800, 'shares', 'first-16-hours', '2015-10', 'numerama',
   'nolikes-first-day');

INSERT INTO note (slug) VALUES
  ('nolikes-two-counts'),
  ('nolikes-survey'),
  ('nolikes-first-day');
INSERT INTO note_text (note, locale, text) VALUES
  ('nolikes-two-counts', 'en',
   'Two numbers are in circulation for this campaign. The card of the earlier site labelled the count of the first day,
    {figure:nolikes-views-first-day}, as “people reached”, and even turned “nearly” into “more than”. We head the card
    with the reach of the whole campaign, {figure:nolikes-people}: that fits what was planned for the first three days,
    the share of Facebook’s users in France, and the total that the earlier site stated for the country,
    {figure:france-total-stated}. That site did not date it.

    The German page of that site got the share wrong: there, more than half of the people reached were on Facebook in
    France. The English page says that more than half of all users in France were reached.'),
  ('nolikes-two-counts', 'fr',
   'Deux nombres circulent pour cette campagne. La fiche de l’ancien site présentait le décompte du premier jour,
    {figure:nolikes-views-first-day}, comme des « personnes touchées », et changeait même « près de » en « plus de ». Nous
    mettons en avant la portée de toute la campagne, {figure:nolikes-people} : ce nombre concorde avec ce qui était prévu
    pour les trois premiers jours, avec la part des utilisateurs de Facebook en France et avec le total que l’ancien site
    indiquait pour le pays, {figure:france-total-stated}. Celui-ci ne le datait pas.

    La page allemande de ce site se trompait sur cette part : selon elle, plus de la moitié des personnes touchées étaient
    sur Facebook en France. La page anglaise dit que plus de la moitié des utilisateurs en France ont été touchés.'),
  ('nolikes-two-counts', 'de',
   'Zu dieser Kampagne sind zwei Zahlen im Umlauf. Der Eintrag der früheren Website gab die Zahl des ersten Tages,
    {figure:nolikes-views-first-day}, als „erreichte Menschen“ aus und machte aus „knapp“ sogar „mehr als“. Wir
    stellen die Reichweite der ganzen Kampagne voran, {figure:nolikes-people}: Das passt zur Planung für die ersten drei
    Tage, zum Anteil der Facebook-Nutzenden in Frankreich und zur Gesamtzahl, die die frühere Website für das Land angab,
    {figure:france-total-stated}. Ein Datum nannte sie nicht.

    Die deutsche Seite dieser Website gab den Anteil falsch wieder: Danach wäre mehr als die Hälfte der Erreichten in
    Frankreich auf Facebook gewesen. Laut der englischen Seite wurde mehr als die Hälfte aller Nutzenden in Frankreich
    erreicht.'),
  ('nolikes-two-counts', 'ar',
   'يُتداول عن هذه الحملة رقمان. فقد عرضت بطاقة الموقع السابق رقم اليوم الأول، وهو {figure:nolikes-views-first-day}، على أنه
    عدد من وصلت إليهم الحملة، بل حوّلت «قرابة» إلى «أكثر من». أما نحن فنضع في الصدارة عدد من وصلت إليهم الحملة كلها، أي
    {figure:nolikes-people}: فهو يتفق مع ما كان مخططًا له في الأيام الثلاثة الأولى، ومع نسبة مستخدمي فيسبوك في فرنسا، ومع
    المجموع الذي ذكره الموقع السابق للبلد، وهو {figure:france-total-stated}. ولم يذكر ذلك الموقع تاريخًا.

    وأخطأت الصفحة الألمانية من ذلك الموقع في النسبة، إذ جاء فيها أن أكثر من نصف من وصلت إليهم الحملة كانوا على فيسبوك في
    فرنسا. أما الصفحة الإنجليزية فتقول إن الحملة وصلت إلى أكثر من نصف المستخدمين في فرنسا.'),
  ('nolikes-survey', 'en',
   'Stated by the organiser, without date. Neither the number of people asked nor the method is known.'),
  ('nolikes-survey', 'fr',
   'Indiqué par l’organisateur, sans date. On ne connaît ni le nombre de personnes interrogées ni la méthode.'),
  ('nolikes-survey', 'de',
   'Angabe der Verantwortlichen, ohne Datum. Weder die Zahl der Befragten noch die Methode ist bekannt.'),
  ('nolikes-survey', 'ar', 'رقم ذكره المنظّم بلا تاريخ. ولا يُعرف عدد من سُئلوا ولا الطريقة المتبعة.'),
  ('nolikes-first-day', 'en',
   'Facebook gave 22 October 2015 as the first day; the trade press has 21 October, and so has the post itself. So we only
    give the month.'),
  ('nolikes-first-day', 'fr',
   'Facebook situe le premier jour au 22 octobre 2015 ; la presse spécialisée et la publication elle-même indiquent le 21.
    Nous ne donnons donc que le mois.'),
  ('nolikes-first-day', 'de',
   'Als ersten Tag nannte Facebook den 22. Oktober 2015; die Fachpresse und der Beitrag selbst zeigen den 21. Oktober.
    Darum nennen wir nur den Monat.'),
  ('nolikes-first-day', 'ar',
   'ذكرت شركة فيسبوك أن اليوم الأول كان 22 أكتوبر/تشرين الأول 2015، بينما تشير الصحافة المتخصصة والمنشور نفسه إلى يوم 21
    منه. لذلك نكتفي بذكر الشهر.');

-- P2P ----------------------------------------------------------------------------------------------------------------
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('france', 'p2p-facebook-global', 'en',
   'Worldwide, the page that this one succeeds counted {figure:p2p-students} from {figure:p2p-universities} in
    {figure:p2p-countries}, whose campaigns had reached {figure:p2p-people}.'),
  ('france', 'p2p-facebook-global', 'fr',
   'La page à laquelle celle-ci succède faisait état, dans le monde entier, de {figure:p2p-students} issus de
    {figure:p2p-universities} dans {figure:p2p-countries}, et de campagnes ayant touché {figure:p2p-people}.'),
  ('france', 'p2p-facebook-global', 'de',
   'Die Vorgängerin dieser Seite nannte weltweit {figure:p2p-students}, {figure:p2p-universities} und
    {figure:p2p-countries}; die Kampagnen hätten {figure:p2p-people} erreicht.'),
  ('france', 'p2p-facebook-global', 'ar',
   'ذكرت الصفحة التي تخلفها هذه الصفحة أرقامًا للعالم كله: {figure:p2p-students} و{figure:p2p-universities}
    و{figure:p2p-countries}، وحملات وصلت إلى {figure:p2p-people}.');

INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('rooted2', 'france', 'p2p-facebook-global', 'paris', NULL, 'unknown', NULL),
  ('prevenir', 'france', 'p2p-facebook-global', 'cergy', NULL, 'unknown', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story, link_name) VALUES
  ('rooted2', 'en', '#Rooted2, Sciences Po', 'Roots that people share',
   'Students of Sciences Po wanted to loosen the prejudices by which people judge each other. They asked people to post a
    photo of their feet with the line that only six steps lie between you and anyone in the world, and to dare three friends
    to do the same. People told what they are rooted in: interests, values, ideals, principles, places. From there the talk
    turned to what connects people of different origins.',
   '#Rooted2 on Facebook'),
  ('rooted2', 'fr', '#Rooted2, Sciences Po', 'Des racines en partage',
   'Des étudiants de Sciences Po ont voulu ébranler les préjugés que nous nourrissons les uns sur les autres. Ils
    proposaient aux internautes de photographier leurs pieds et de publier l’image avec cette idée : six poignées de main
    à peine nous séparent de n’importe qui dans le monde. Il fallait ensuite mettre trois amis au défi d’en faire autant.
    Les participants racontaient ce qui les enracine : passions, valeurs, idéaux, principes, lieux. De là naissait la
    conversation sur ce qui relie des personnes d’origines différentes.',
   '#Rooted2 sur Facebook'),
  ('rooted2', 'de', '#Rooted2, Sciences Po', 'Wurzeln, die man teilt',
   'Studierende von Sciences Po wollten an den Vorurteilen rütteln, die Menschen übereinander haben. Sie baten darum, ein
    Foto der eigenen Füße zu posten, mit dem Gedanken, dass man jeden Menschen auf der Welt über sechs Ecken kennt, und
    drei Bekannte zum Mitmachen herauszufordern. Die Leute erzählten, worin sie verwurzelt sind: Interessen, Werte,
    Ideale, Grundsätze, Orte. Von da kam das Gespräch auf das, was Menschen verschiedener Herkunft verbindet.',
   '#Rooted2 auf Facebook'),
  ('rooted2', 'ar', '‎#Rooted2، معهد Sciences Po', 'جذور نتشاركها',
   'أراد طلاب من معهد Sciences Po زعزعة الأحكام المسبقة التي يحملها الناس بعضهم عن بعض. فدعوا الناس إلى نشر صورة لأقدامهم
    مع عبارة تقول إن ست خطوات فقط تفصلك عن أي إنسان في العالم، ثم إلى تحدّي ثلاثة أصدقاء أن يحذوا حذوهم. وروى المشاركون ما
    تمتد فيه جذورهم: اهتمامات وقيم ومُثل ومبادئ وأماكن. ومن هنا انتقل الحديث إلى ما يجمع بين أناس من أصول مختلفة.',
   '‎#Rooted2 على فيسبوك'),
  ('prevenir', 'en', 'Prévenir, ESSEC Business School', 'Knowing the tactics takes away their power',
   'Students of ESSEC explained, in a positive tone, how extremist organisations recruit, and which signs a young adult
    shows who has become their target.',
   'Prévenir on Facebook'),
  ('prevenir', 'fr', 'Prévenir, ESSEC Business School', 'Connaître les méthodes pour les désamorcer',
   'Des étudiants de l’ESSEC ont expliqué, sur un ton positif, comment les organisations extrémistes recrutent, et à quels
    signes on reconnaît qu’un jeune adulte est devenu leur cible.',
   'Prévenir sur Facebook'),
  ('prevenir', 'de', 'Prévenir, ESSEC Business School', 'Wer die Maschen kennt, nimmt ihnen die Kraft',
   'Mit positiven Botschaften erklärten Studierende der ESSEC, wie extremistische Organisationen Menschen anwerben und an
    welchen Zeichen man erkennt, dass sie es auf junge Erwachsene abgesehen haben.',
   'Prévenir auf Facebook'),
  ('prevenir', 'ar', 'Prévenir، كلية ESSEC Business School', 'معرفة الأساليب تُبطل مفعولها',
   'شرح طلاب من كلية ESSEC، بنبرة إيجابية، كيف تجنّد التنظيمات المتطرفة أتباعها، وما العلامات التي تظهر على من تستهدفهم من
    الشبان والشابات.',
   'حملة Prévenir على فيسبوك');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('rooted2', 'prejudice'),
  ('prevenir', 'violent-extremism');
INSERT INTO campaign_source (campaign, source) VALUES
  ('rooted2', 'origin-france'),
  ('prevenir', 'origin-france');
INSERT INTO figure (slug, campaign, headed, qualifier, value, unit, period, as_of, source, note) VALUES
  ('rooted2-people', 'rooted2', 1, 'at_least', 35000, 'people-reached', 'unknown', NULL, 'origin-france', 'undated'),
  ('prevenir-people', 'prevenir', 1, 'at_least', 1000000, 'people-reached', 'unknown', NULL, 'origin-france', 'undated');

-- Peer to Peer, McCain Institute -------------------------------------------------------------------------------------
INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('d-egal-a-egal', 'france', 'peer-to-peer-mccain-institute', NULL, '2021', 'unknown', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story) VALUES
  ('d-egal-a-egal', 'en', 'D’égal à égal : création d’un message contre la haine',
   'From equal to equal: students against hatred',
   'In spring 2021, {figure:d-egal-a-egal-teams} in France competed to create a message against hatred. What they made,
    and how it ended, is not known to us.'),
  ('d-egal-a-egal', 'fr', 'D’égal à égal : création d’un message contre la haine',
   'Des étudiants contre la haine, d’égal à égal',
   'Au printemps 2021, {figure:d-egal-a-egal-teams} se sont mesurées en France pour créer un message contre la haine. Nous
    ne savons ni ce qu’elles ont produit, ni comment le concours s’est conclu.'),
  ('d-egal-a-egal', 'de', 'D’égal à égal : création d’un message contre la haine',
   'Von Gleich zu Gleich: Studierende gegen Hass',
   'Im Frühjahr 2021 wetteiferten {figure:d-egal-a-egal-teams} in Frankreich um eine Botschaft gegen Hass. Was daraus
    wurde und wie es ausging, ist uns nicht bekannt.'),
  ('d-egal-a-egal', 'ar', 'D’égal à égal : création d’un message contre la haine', 'ندًّا لندّ: طلاب في مواجهة الكراهية',
   'في ربيع عام 2021 تنافست في فرنسا {figure:d-egal-a-egal-teams} على ابتكار رسالة ضد الكراهية. ولا نعرف ما الذي أنتجته
    ولا كيف انتهت المسابقة.');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('d-egal-a-egal', 'hate-online');
INSERT INTO campaign_source (campaign, source) VALUES
  ('d-egal-a-egal', 'mccain');
INSERT INTO figure (slug, campaign, headed, qualifier, value, unit, period, as_of, source) VALUES
  ('d-egal-a-egal-teams', 'd-egal-a-egal', 1, 'exact', 4, 'university-teams', '2021', '2021', 'mccain');

-- Get the Trolls Out! ------------------------------------------------------------------------------------------------
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('france', 'get-the-trolls-out', 'en', 'In France its partner is LICRA. What they did together is not known to us.'),
  ('france', 'get-the-trolls-out', 'fr',
   'En France, son partenaire est la LICRA. Ce qu’ils ont fait ensemble ne nous est pas connu.'),
  ('france', 'get-the-trolls-out', 'de',
   'In Frankreich gehört die LICRA dazu. Was dort gemeinsam entstanden ist, ist uns nicht bekannt.'),
  ('france', 'get-the-trolls-out', 'ar', 'شريكها في فرنسا رابطة LICRA. ولا نعرف ما أنجزاه معًا.');

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
  ('france', 'facebook', NULL, 'organiser', 'origin-france'),
  ('france', 'mccain-institute', 'peer-to-peer-mccain-institute', 'organiser', 'mccain');
INSERT INTO part_text (country, partner, locale, text) VALUES
  ('france', 'licra', 'en', 'Made #NoLikesForRacism with Hack for Good in 2015.'),
  ('france', 'licra', 'fr', 'A mené #NoLikesForRacism avec Hack for Good en 2015.'),
  ('france', 'licra', 'de', 'Führte 2015 mit Hack for Good die Kampagne #NoLikesForRacism.'),
  ('france', 'licra', 'ar', 'قادت حملة ‎#NoLikesForRacism مع Hack for Good عام 2015.'),
  ('france', 'la-cimade', 'en', 'Was the partner of Hack for Good in 2016, in a campaign that no source names.'),
  ('france', 'la-cimade', 'fr', 'Partenaire de Hack for Good en 2016, pour une campagne dont aucune source ne donne le nom.'),
  ('france', 'la-cimade', 'de', 'War 2016 Partnerin von Hack for Good, bei einer Kampagne, deren Namen keine Quelle nennt.'),
  ('france', 'la-cimade', 'ar', 'كانت شريكة Hack for Good عام 2016 في حملة لا يذكر أي مصدر اسمها.'),
  ('france', 'sciences-po', 'en', 'Its students ran #Rooted2.'),
  ('france', 'sciences-po', 'fr', 'Ses étudiants ont mené #Rooted2.'),
  ('france', 'sciences-po', 'de', 'Von ihren Studierenden kam #Rooted2.'),
  ('france', 'sciences-po', 'ar', 'قاد طلابه حملة ‎#Rooted2.'),
  ('france', 'essec', 'en', 'Its students ran Prévenir.'),
  ('france', 'essec', 'fr', 'Ses étudiants ont mené Prévenir.'),
  ('france', 'essec', 'de', 'Von ihren Studierenden kam Prévenir.'),
  ('france', 'essec', 'ar', 'قاد طلابها حملة Prévenir.'),
  ('france', 'american-university-of-paris', 'en', 'Took part in P2P; what its students made is not known to us.'),
  ('france', 'american-university-of-paris', 'fr', 'A participé à P2P ; nous ne savons pas ce que ses étudiants y ont créé.'),
  ('france', 'american-university-of-paris', 'de',
   'War bei P2P dabei; was ihre Studierenden machten, ist uns nicht bekannt.'),
  ('france', 'american-university-of-paris', 'ar', 'شاركت في مسابقة P2P، ولا نعرف ما الذي أنجزه طلابها.'),
  ('france', 'isd', 'en', 'Carried OCCI together with Facebook and published its guides.'),
  ('france', 'isd', 'fr', 'A porté l’OCCI avec Facebook et en a publié les guides.'),
  ('france', 'isd', 'de', 'Trug die OCCI gemeinsam mit Facebook und gab ihre Leitfäden heraus.'),
  ('france', 'isd', 'ar', 'تولّى مبادرة OCCI مع شركة فيسبوك ونشر أدلتها الإرشادية.'),
  ('france', 'fondation-de-france', 'en',
   'Announced with Facebook, in March 2017, support for awareness work on the ground.'),
  ('france', 'fondation-de-france', 'fr',
   'A annoncé avec Facebook, en mars 2017, un soutien à la sensibilisation sur le terrain.'),
  ('france', 'fondation-de-france', 'de',
   'Kündigte im März 2017 mit Facebook an, Aufklärungsarbeit vor Ort zu unterstützen.'),
  ('france', 'fondation-de-france', 'ar', 'أعلنت مع شركة فيسبوك، في مارس/آذار 2017، دعم العمل التوعوي الميداني.'),
  ('france', 'ddb-paris', 'en', 'Was the agency behind #NoLikesForRacism.'),
  ('france', 'ddb-paris', 'fr', 'L’agence qui a conçu #NoLikesForRacism.'),
  ('france', 'ddb-paris', 'de', 'Die Agentur hinter #NoLikesForRacism.'),
  ('france', 'ddb-paris', 'ar', 'الوكالة التي ابتكرت حملة ‎#NoLikesForRacism.'),
  ('france', 'strategies', 'en', 'Held, with Facebook, the contest of June 2015 from which #NoLikesForRacism came.'),
  ('france', 'strategies', 'fr', 'A organisé avec Facebook, en juin 2015, le concours dont est issu #NoLikesForRacism.'),
  ('france', 'strategies', 'de',
   'Veranstaltete mit Facebook im Juni 2015 den Wettbewerb, aus dem #NoLikesForRacism hervorging.'),
  ('france', 'strategies', 'ar',
   'نظّمت مع شركة فيسبوك، في يونيو/حزيران 2015، المسابقة التي خرجت منها حملة ‎#NoLikesForRacism.'),
  ('france', 'edventure-partners', 'en', 'Ran the P2P competition together with Facebook.'),
  ('france', 'edventure-partners', 'fr', 'A organisé le concours P2P avec Facebook.'),
  ('france', 'edventure-partners', 'de', 'Richtete den Wettbewerb P2P gemeinsam mit Facebook aus.'),
  ('france', 'edventure-partners', 'ar', 'نظّمت مسابقة P2P مع شركة فيسبوك.'),
  ('france', 'facebook', 'en',
   'Started OCCI and P2P, held the Hack for Good events, and published the page that this one succeeds.'),
  ('france', 'facebook', 'fr',
   'A lancé l’OCCI et P2P, a organisé les Hack for Good et publiait la page à laquelle celle-ci succède.'),
  ('france', 'facebook', 'de',
   'Startete OCCI und P2P, veranstaltete Hack for Good und veröffentlichte die Vorgängerin dieser Seite.'),
  ('france', 'facebook', 'ar',
   'أطلقت مبادرة OCCI ومسابقة P2P، ونظّمت فعاليات Hack for Good، ونشرت الصفحة التي تخلفها هذه الصفحة.'),
  ('france', 'mccain-institute', 'en', 'Held D’égal à égal in 2021 together with the US Embassy in Paris.'),
  ('france', 'mccain-institute', 'fr', 'A organisé D’égal à égal en 2021 avec l’ambassade des États-Unis à Paris.'),
  ('france', 'mccain-institute', 'de', 'Veranstaltete D’égal à égal 2021 gemeinsam mit der US-Botschaft in Paris.'),
  ('france', 'mccain-institute', 'ar', 'نظّم مسابقة D’égal à égal عام 2021 بالاشتراك مع السفارة الأمريكية في باريس.');
