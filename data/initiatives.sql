-- Initiatives that run in several countries, and the figures about them as a whole.
-- A local initiative stands in the file of its country.

INSERT INTO initiative (slug, local, reviewed) VALUES
  ('online-civil-courage-initiative-occi', 0, '2026-11-25'),
  ('p2p-facebook-global', 0, '2026-11-25'),
  ('redirect', 0, '2026-11-25'),
  ('resiliency', 0, '2026-11-25'),
  ('extreme-lives', 0, '2026-11-25'),
  ('no-hate-speech-movement', 0, '2026-11-25'),
  ('get-the-trolls-out', 0, '2026-11-25'),
  ('iamhere', 0, '2026-11-25'),
  ('ngo-trainings', 0, '2026-11-25');

-- Notes on figures that several countries share.
INSERT INTO note (slug) VALUES
  ('undated'),
  ('estimated-years'),
  ('p2p-reach');
INSERT INTO note_text (note, locale, text) VALUES
  ('undated', 'en', 'Undated: the page that published this gave no date.'),
  ('undated', 'fr', 'Sans date : la page qui l’a publié n’en donnait pas.'),
  ('undated', 'de', 'Ohne Datum: Die Seite, auf der diese Angabe stand, nannte keines.'),
  ('undated', 'ar', 'بلا تاريخ: الصفحة التي نشرت هذا الرقم لم تذكر تاريخًا.'),
  ('estimated-years', 'en', 'The years are an estimate: the source gives no date for this number.'),
  ('estimated-years', 'fr', 'Années estimées : la source ne date pas ce nombre.'),
  ('estimated-years', 'de', 'Die Jahre sind geschätzt: Die Quelle nennt für diese Zahl kein Datum.'),
  ('estimated-years', 'ar', 'السنوات تقديرية: لا يذكر المصدر تاريخًا لهذا الرقم.'),
  ('p2p-reach', 'en',
   'Reach as the organisers reported it; no source says who was counted as reached. The first count said
    {figure:p2p-people-2017} and {figure:p2p-universities-2017}, the second {figure:p2p-people} and
    {figure:p2p-universities}: most likely the way of counting changed in between. Another source speaks of the second
    total as impressions, online and offline, and one person can be many impressions.

    These totals should therefore not be compared with one another. Their years are an estimate, since the pages gave no
    date.'),
  ('p2p-reach', 'fr',
   'Portée indiquée par les organisateurs ; aucune source ne dit qui est compté comme touché. Le premier décompte
    annonçait {figure:p2p-people-2017} et {figure:p2p-universities-2017}, le deuxième {figure:p2p-people} et
    {figure:p2p-universities} : la façon de compter a sans doute changé entre-temps. Une autre source présente le deuxième
    total comme des affichages, en ligne et hors ligne, et une seule personne peut en représenter plusieurs.

    Mieux vaut donc ne pas comparer ces totaux entre eux. Leurs années sont estimées, car les pages n’étaient pas datées.'),
  ('p2p-reach', 'de',
   'Reichweite nach Angaben der Veranstalter; wer als erreicht gilt, sagt keine Quelle. Die erste Zählung ergab
    {figure:p2p-people-2017} und {figure:p2p-universities-2017}, die zweite {figure:p2p-people} und
    {figure:p2p-universities}: Vermutlich hat sich dazwischen die Zählweise geändert. Eine andere Quelle spricht bei der
    zweiten Summe von Einblendungen, online wie offline, und ein einziger Mensch kann für viele Einblendungen stehen.

    Vergleichen lassen sich diese Summen deshalb nicht. Die Jahre sind geschätzt, denn die Seiten trugen kein Datum.'),
  ('p2p-reach', 'ar',
   'عدد الذين وصلت إليهم الحملات كما أعلنه المنظمون، ولا يوضح أي مصدر من يُحتسب بينهم. ذكر الإحصاء الأول
    {figure:p2p-people-2017} و{figure:p2p-universities-2017}، والثاني {figure:p2p-people} و{figure:p2p-universities}،
    والأرجح أن طريقة العدّ تغيرت بينهما. ويصف مصدر آخر عدد الإحصاء الثاني بأنه مرات ظهور، على الإنترنت وخارجه، وقد يُحتسب
    الشخص الواحد فيها مرات كثيرة.

    ولذلك لا تصح المقارنة بين هذه الأعداد. أما السنوات فتقديرية، لأن الصفحات لم تكن مؤرخة.');

-- Online Civil Courage Initiative --------------------------------------------------------------------------------------
INSERT INTO initiative_text (initiative, locale, name, summary, story) VALUES
  ('online-civil-courage-initiative-occi', 'en', 'Online Civil Courage Initiative (OCCI)',
   'OCCI helps those who answer hatred and extremism online to be heard. Across Europe it has engaged
    {figure:occi-people-europe} and {figure:occi-organisations-europe}.',
   'Facebook launched OCCI in Berlin on 18 January 2016, with the Institute for Strategic Dialogue, the International
    Centre for the Study of Radicalisation and Political Violence and the Amadeu Antonio Stiftung. The German Federal
    Ministry of Justice and Consumer Protection gave it political support. More than one million euros were pledged to
    European associations that work against extremism online. France followed in March 2017, the United Kingdom in June
    2017.

    The work has five strands: reports that tell associations what is going on, grants for advertising, a closed online
    community, training in Counterspeech Labs, and a help desk. One campaign of memes that came out of such a lab had
    {figure:occi-meme-views}.'),
  ('online-civil-courage-initiative-occi', 'fr', 'Online Civil Courage Initiative (OCCI)',
   'L’OCCI (« initiative pour le courage civique en ligne ») aide celles et ceux qui répondent à la haine et à
    l’extrémisme en ligne à se faire entendre. À travers l’Europe, elle a mobilisé {figure:occi-people-europe} et
    {figure:occi-organisations-europe}.',
   'Facebook a lancé l’OCCI à Berlin le 18 janvier 2016, avec l’Institute for Strategic Dialogue, l’International Centre
    for the Study of Radicalisation and Political Violence et l’Amadeu Antonio Stiftung. Le ministère fédéral allemand de
    la Justice et de la Protection des consommateurs lui a apporté son soutien politique. Plus d’un million d’euros ont
    été promis à des associations européennes qui agissent contre l’extrémisme en ligne. La France a suivi en mars 2017,
    le Royaume-Uni en juin.

    L’action comporte cinq volets : des rapports qui éclairent les associations sur ce qui se passe, des crédits
    publicitaires, une communauté en ligne fermée, la formation dans des ateliers appelés Counterspeech Labs, et une
    permanence d’aide. Une campagne de mèmes née dans l’un de ces ateliers a recueilli {figure:occi-meme-views}.'),
  ('online-civil-courage-initiative-occi', 'de', 'Online Civil Courage Initiative (OCCI)',
   'Die OCCI, eine Initiative für Zivilcourage im Netz, hilft Menschen, die Hass und Extremismus online widersprechen,
    Gehör zu finden. In ganz Europa hat sie {figure:occi-people-europe} und {figure:occi-organisations-europe} einbezogen.',
   'Facebook hat die OCCI am 18. Januar 2016 in Berlin gestartet, gemeinsam mit dem Institute for Strategic Dialogue, dem
    International Centre for the Study of Radicalisation and Political Violence und der Amadeu Antonio Stiftung. Politisch
    unterstützt wurde sie vom Bundesministerium der Justiz und für Verbraucherschutz. Mehr als eine Million Euro wurden
    europäischen Organisationen zugesagt, die gegen Extremismus im Netz arbeiten. Frankreich folgte im März 2017, das
    Vereinigte Königreich im Juni 2017.

    Die Arbeit umfasst fünf Bereiche: Berichte, die Vereinen zeigen, was gerade geschieht, Guthaben für Werbung, eine
    geschlossene Online-Community, Schulungen in sogenannten Counterspeech Labs und eine Anlaufstelle für Fragen. Eine
    Meme-Kampagne aus einem solchen Lab hatte {figure:occi-meme-views}.'),
  ('online-civil-courage-initiative-occi', 'ar', 'مبادرة الشجاعة المدنية على الإنترنت (OCCI)',
   'تساعد مبادرة OCCI من يردّون على الكراهية والتطرف على الإنترنت كي تُسمع أصواتهم. وقد أشركت في أنحاء أوروبا
    {figure:occi-people-europe} و{figure:occi-organisations-europe}.',
   'أطلقت شركة فيسبوك المبادرة في برلين في 18 يناير/كانون الثاني 2016، مع معهد الحوار الاستراتيجي (ISD) والمركز الدولي
    لدراسة التطرف والعنف السياسي (ICSR) ومؤسسة Amadeu Antonio. ونالت دعمًا سياسيًا من وزارة العدل وحماية المستهلك
    الاتحادية الألمانية. ووُعدت جمعيات أوروبية تعمل ضد التطرف على الإنترنت بأكثر من مليون يورو. ثم وصلت المبادرة إلى
    فرنسا في مارس/آذار 2017، وإلى المملكة المتحدة في يونيو/حزيران 2017.

    يقوم العمل على خمسة محاور: تقارير تُطلع الجمعيات على ما يجري، ومنح للإعلانات، ومجتمع مغلق على الإنترنت، وتدريب في
    مختبرات الخطاب المضاد (Counterspeech Labs)، ومكتب للمساعدة. وحصدت حملة ميمات (memes) خرجت من أحد هذه المختبرات
    {figure:occi-meme-views}.');
INSERT INTO initiative_source (initiative, source) VALUES
  ('online-civil-courage-initiative-occi', 'siasat'),
  ('online-civil-courage-initiative-occi', 'aktive-buergerschaft'),
  ('online-civil-courage-initiative-occi', 'isd-occi'),
  ('online-civil-courage-initiative-occi', 'origin-occi'),
  ('online-civil-courage-initiative-occi', 'origin-occi-de'),
  ('online-civil-courage-initiative-occi', 'facebook-2017-03'),
  ('online-civil-courage-initiative-occi', 'domain-b');

INSERT INTO figure (slug, initiative, headed, counter, qualifier, value, unit, area, period, as_of, source, note) VALUES
  ('occi-people-europe', 'online-civil-courage-initiative-occi', 1, NULL, 'at_least', 3500000,
   'people-engaged', 'europe', 'unknown', NULL, 'origin-france', 'occi-people'),
  ('occi-organisations-europe', 'online-civil-courage-initiative-occi', 0, NULL, 'at_least', 100,
   'organisations-engaged', 'europe', 'unknown', NULL, 'origin-france', 'undated'),
  ('occi-organisations-europe-2017', 'online-civil-courage-initiative-occi', 0, NULL, 'at_least', 80,
   'organisations-engaged', 'europe', 'unknown', '2017-03', 'facebook-2017-03', NULL),
  ('occi-meme-views', 'online-civil-courage-initiative-occi', 0, NULL, 'at_least', 237000,
   'views', NULL, 'unknown', NULL, 'origin-occi', 'occi-meme-views');

INSERT INTO note (slug) VALUES
  ('occi-people'),
  ('occi-meme-views');
INSERT INTO note_text (note, locale, text) VALUES
  ('occi-people', 'en',
   'Undated: the page gave no date. A later page of the initiative gives the same number as people reached on its Facebook
    page. The number is the same, what it counts is not. We keep to “engaged”, which three pages of the earlier site say.'),
  ('occi-people', 'fr',
   'Sans date : la page n’en donnait pas. Une page plus tardive de l’initiative donne le même nombre, mais pour des
    personnes touchées sur sa page Facebook. Le nombre est identique, ce qu’il compte ne l’est pas. Nous gardons
    « mobilisées », comme trois pages de l’ancien site.'),
  ('occi-people', 'de',
   'Ohne Datum: Die Seite nannte keines. Eine spätere Seite der Initiative nennt dieselbe Zahl, meint aber Menschen, die
    sie auf ihrer Facebook-Seite erreicht hat. Die Zahl ist dieselbe, gezählt wird etwas anderes. Wir bleiben bei
    „einbezogen“, wie drei Seiten der früheren Website.'),
  ('occi-people', 'ar',
   'بلا تاريخ: لم تذكر الصفحة تاريخًا. وتورد صفحة لاحقة للمبادرة العدد نفسه، لكن لأشخاص وصلت إليهم عبر صفحتها على فيسبوك.
    فالعدد واحد، لكن ما يُحصيه مختلف. وقد أبقينا على معنى الإشراك، كما جاء في ثلاث صفحات من الموقع السابق.'),
  ('occi-meme-views', 'en', 'Undated. The copy of the page that we could read names neither the lab nor the campaign.'),
  ('occi-meme-views', 'fr', 'Sans date. La copie de la page que nous avons pu lire ne nomme ni l’atelier ni la campagne.'),
  ('occi-meme-views', 'de',
   'Ohne Datum. Die Kopie der Seite, die wir lesen konnten, nennt weder das Lab noch die Kampagne.'),
  ('occi-meme-views', 'ar', 'بلا تاريخ. ولا تذكر نسخة الصفحة التي تمكنّا من قراءتها اسم المختبر ولا اسم الحملة.');

-- P2P: Facebook Global Digital Challenge -------------------------------------------------------------------------------
INSERT INTO initiative_text (initiative, locale, name, summary, story) VALUES
  -- allow typed-number: the sum is prize money
  ('p2p-facebook-global', 'en', 'P2P: Facebook Global Digital Challenge',
   'In P2P, students plan and run a campaign against hatred or extremism within one term. They have a small budget and
    credit for advertising, and the best teams present their work in Washington DC or in Brussels.',
   'The competition began in 2015. Facebook ran it with EdVenture Partners; it grew out of “P2P: Challenging Extremism”, a
    programme of the US Department of State. Each team gets 1,000 dollars, and 750 dollars’ worth of advertising. It is
    judged on how well it knows the people it wants to reach, on the campaign itself, on what it measured, on cost and
    success, and on whether the work can last and grow.

    Prizes lie between 1,000 and 5,000 dollars; the winning team of autumn 2017 received 10,000. The organisers report
    that {figure:p2p-campaigns-continued} went on after the term.

    The same model is used outside Facebook’s competition too, for instance by the McCain Institute. The latest count
    takes in those other editions.'),
  -- allow french-typography: the story quotes an English title
  -- allow typed-number: the sum is prize money
  ('p2p-facebook-global', 'fr', 'P2P : Facebook Global Digital Challenge',
   'Avec P2P, des étudiants conçoivent et mènent en un semestre une campagne contre la haine ou l’extrémisme. Ils
    disposent d’un petit budget et d’un crédit publicitaire, et les meilleures équipes présentent leur travail à
    Washington ou à Bruxelles.',
   'Le concours existe depuis 2015. Facebook l’a organisé avec EdVenture Partners ; il est né de « P2P: Challenging
    Extremism », un programme du département d’État des États-Unis. Chaque équipe reçoit 1 000 dollars, ainsi que 750
    dollars de crédit publicitaire. On juge sa connaissance du public visé, la campagne elle-même, les effets qu’elle a
    mesurés, les coûts et les résultats, et les chances que son travail dure et grandisse.

    Les prix vont de 1 000 à 5 000 dollars ; l’équipe lauréate de l’automne 2017 en a reçu 10 000. D’après les
    organisateurs, {figure:p2p-campaigns-continued} ont continué après le semestre.

    Le même modèle sert aussi en dehors du concours de Facebook, par exemple au McCain Institute. Le décompte le plus
    récent inclut ces autres éditions.'),
  -- allow typed-number: the sum is prize money
  ('p2p-facebook-global', 'de', 'P2P: Facebook Global Digital Challenge',
   'Bei P2P planen Studierende innerhalb eines Semesters eine Kampagne gegen Hass oder Extremismus und führen sie auch
    durch. Dafür haben sie ein kleines Budget und ein Werbeguthaben, und die besten Teams stellen ihre Arbeit in
    Washington oder Brüssel vor.',
   'Den Wettbewerb gibt es seit 2015. Facebook hat ihn mit EdVenture Partners ausgerichtet; hervorgegangen ist er aus „P2P:
    Challenging Extremism“, einem Programm des US-Außenministeriums. Jedes Team bekommt 1.000 Dollar und dazu Werbung im
    Wert von 750 Dollar. Bewertet wird fünferlei: wie gut das Team die Menschen kennt, die es erreichen will; die Kampagne
    selbst; die gemessene Wirkung; Kosten und Erfolg; und ob die Arbeit Bestand haben und wachsen kann.

    Die Preise liegen zwischen 1.000 und 5.000 Dollar; das Siegerteam vom Herbst 2017 erhielt 10.000. Nach Angaben der
    Veranstalter liefen {figure:p2p-campaigns-continued} nach dem Semester weiter.

    Dasselbe Modell wird auch außerhalb des Facebook-Wettbewerbs genutzt, etwa vom McCain Institute. Die jüngste Zählung
    schließt diese anderen Ausgaben ein.'),
  ('p2p-facebook-global', 'ar', 'مسابقة P2P (Facebook Global Digital Challenge)',
   'في مسابقة P2P يخطط طلاب جامعيون خلال فصل دراسي واحد لحملة ضد الكراهية أو التطرف وينفذونها بأنفسهم. ولديهم ميزانية
    صغيرة ورصيد للإعلانات، وتعرض أفضل الفرق عملها في واشنطن أو بروكسل.',
   'بدأت المسابقة عام 2015. نظمتها شركة فيسبوك مع EdVenture Partners، وقد نشأت من «P2P: Challenging Extremism»، وهو برنامج
    لوزارة الخارجية الأمريكية. يحصل كل فريق على 1,000 دولار، وعلى إعلانات بقيمة 750 دولارًا. ويُقيَّم الفريق بحسب معرفته
    بالجمهور الذي يخاطبه، والحملة نفسها، وما قاسه من نتائجها، والتكلفة والنجاح، وقدرة العمل على الاستمرار والتوسع.

    وتتراوح الجوائز بين 1,000 و5,000 دولار، أما الفريق الفائز في خريف 2017 فنال 10,000 دولار. وبحسب المنظمين، استمرت
    {figure:p2p-campaigns-continued} بعد انتهاء الفصل الدراسي.

    ويُستخدم النموذج نفسه خارج مسابقة فيسبوك أيضًا، كما في معهد ماكين (McCain Institute). ويشمل أحدث إحصاء هذه النسخ
    الأخرى كذلك.');
INSERT INTO initiative_source (initiative, source) VALUES
  ('p2p-facebook-global', 'origin-p2p'),
  ('p2p-facebook-global', 'germany-info-p2p'),
  ('p2p-facebook-global', 'eca'),
  ('p2p-facebook-global', 'nhmc'),
  ('p2p-facebook-global', 'mccain');

-- Counters, read at different times: every snapshot keeps its own date, and the latest number of people heads the card. The
-- slugs without a year are those of the count that the page of France quotes.
INSERT INTO figure (slug, initiative, headed, counter, qualifier, value, unit, area, period, as_of, source, note) VALUES
  ('p2p-people-2021', 'p2p-facebook-global', 1, 'p2p-people', 'at_least', 300000000,
   'people-reached', 'world', 'whole', '2021', 'mccain', 'p2p-model'),
  ('p2p-people-2020', 'p2p-facebook-global', 0, 'p2p-people', 'at_least', 250000000,
   'people-reached', 'world', 'whole', '2020/2021', 'origin-p2p', 'p2p-reach'),
  ('p2p-people', 'p2p-facebook-global', 0, 'p2p-people', 'at_least', 200000000,
   'people-reached', 'world', 'whole', '2018/2019', 'origin-france', 'p2p-reach'),
  ('p2p-people-2017', 'p2p-facebook-global', 0, 'p2p-people', 'at_least', 56000000,
   'people-reached', 'world', 'whole', '2017/2018', 'origin-p2p', 'p2p-reach'),
  ('p2p-students-2020', 'p2p-facebook-global', 0, 'p2p-students', 'exact', 6500,
   'students', 'world', 'whole', '2020/2021', 'origin-p2p', 'estimated-years'),
  ('p2p-students', 'p2p-facebook-global', 0, 'p2p-students', 'exact', 6500,
   'students', 'world', 'whole', '2018/2019', 'origin-france', 'estimated-years'),
  ('p2p-students-2017', 'p2p-facebook-global', 0, 'p2p-students', 'exact', 5500,
   'students', 'world', 'whole', '2017/2018', 'origin-p2p', 'estimated-years'),
  ('p2p-universities-2021', 'p2p-facebook-global', 0, 'p2p-universities', 'exact', 400,
   'universities', 'world', 'whole', '2021', 'mccain', 'p2p-model'),
  ('p2p-universities', 'p2p-facebook-global', 0, 'p2p-universities', 'exact', 375,
   'universities', 'world', 'whole', '2018/2019', 'origin-france', 'estimated-years'),
  ('p2p-universities-2017', 'p2p-facebook-global', 0, 'p2p-universities', 'exact', 350,
   'universities', 'world', 'whole', '2017/2018', 'origin-p2p', 'estimated-years'),
  ('p2p-countries-2021', 'p2p-facebook-global', 0, 'p2p-countries', 'exact', 76,
   'countries', 'world', 'whole', '2021', 'mccain', 'p2p-model'),
  ('p2p-countries-2020', 'p2p-facebook-global', 0, 'p2p-countries', 'exact', 75,
   'countries', 'world', 'whole', '2020/2021', 'origin-p2p', 'estimated-years'),
  ('p2p-countries', 'p2p-facebook-global', 0, 'p2p-countries', 'exact', 75,
   'countries', 'world', 'whole', '2018/2019', 'origin-france', 'estimated-years'),
  ('p2p-countries-2017', 'p2p-facebook-global', 0, 'p2p-countries', 'exact', 68,
   'countries', 'world', 'whole', '2017/2018', 'origin-p2p', 'estimated-years'),
  ('p2p-campaigns-2021', 'p2p-facebook-global', 0, 'p2p-campaigns', 'exact', 700,
   'campaigns', 'world', 'whole', '2021', 'mccain', 'p2p-model'),
  ('p2p-campaigns-2020', 'p2p-facebook-global', 0, 'p2p-campaigns', 'exact', 600,
   'campaigns', 'world', 'whole', '2020/2021', 'origin-p2p', 'estimated-years'),
  ('p2p-campaigns-2017', 'p2p-facebook-global', 0, 'p2p-campaigns', 'exact', 500,
   'campaigns', 'world', 'whole', '2017/2018', 'origin-p2p', 'estimated-years'),
  ('p2p-campaigns-continued', 'p2p-facebook-global', 0, NULL, 'exact', 25,
   'campaigns-continued', 'world', 'unknown', NULL, 'origin-p2p', 'p2p-campaigns-continued');

INSERT INTO note (slug) VALUES
  ('p2p-model'),
  ('p2p-campaigns-continued');
INSERT INTO note_text (note, locale, text) VALUES
  ('p2p-model', 'en',
   'Stated by the McCain Institute, in 2021 or later, for the P2P model as a whole and not for Facebook’s edition alone.
    “Reached” means through social media; how that was counted is not said. It should not be compared with the earlier
    totals.'),
  ('p2p-model', 'fr',
   'Indiqué par le McCain Institute, en 2021 ou plus tard, pour le modèle P2P dans son ensemble et non pour la seule
    édition de Facebook. Par personnes touchées, on entend celles qui l’ont été par les réseaux sociaux ; la façon de
    compter n’est pas précisée. Mieux vaut ne pas comparer ce nombre avec les totaux antérieurs.'),
  ('p2p-model', 'de',
   'Angabe des McCain Institute, 2021 oder später, für das P2P-Modell insgesamt und nicht nur für den Wettbewerb von
    Facebook. „Erreicht“ heißt hier: über soziale Medien; wie gezählt wurde, steht nirgends. Mit den früheren Summen lässt
    sich die Angabe nicht vergleichen.'),
  ('p2p-model', 'ar',
   'رقم أورده معهد ماكين عام 2021 أو بعده، وهو عن نموذج P2P بمجمله لا عن نسخة فيسبوك وحدها. والمقصود بالوصول ما كان عبر
    وسائل التواصل الاجتماعي، من دون توضيح لطريقة العدّ. ولا تصح مقارنته بالأعداد السابقة.'),
  ('p2p-campaigns-continued', 'en', 'Undated. Reported by the organisers; how they found out is not known to us.'),
  ('p2p-campaigns-continued', 'fr', 'Sans date. Indiqué par les organisateurs ; nous ignorons comment ils l’ont établi.'),
  ('p2p-campaigns-continued', 'de',
   'Ohne Datum. Angabe der Veranstalter; wie sie das ermittelt haben, ist uns nicht bekannt.'),
  ('p2p-campaigns-continued', 'ar', 'رقم بلا تاريخ ذكره المنظمون، ولا نعرف كيف توصلوا إليه.');

-- Redirect Initiative --------------------------------------------------------------------------------------------------
INSERT INTO initiative_text (initiative, locale, name, summary, story) VALUES
  ('redirect', 'en', 'Redirect Initiative',
   'Whoever searches on Facebook for words of hatred or extremism is shown a link to a local group that helps people to
    leave.',
   'The link appears at the moment of the search. It leads to a local group, one that helps people out of an extremist
    scene or one that gives support. Facebook, later Meta, runs the initiative, and Moonshot measures it.

    It is at work in the United States, the United Kingdom, Pakistan, Germany, Australia and Indonesia. For the first
    three the group is known, and the page of the country names it; for the others we do not know it. Nor do we know of
    any figures.'),
  ('redirect', 'fr', 'Redirect Initiative',
   'Quand quelqu’un cherche sur Facebook des termes haineux ou extrémistes, un lien s’affiche vers un groupe local qui aide
    à en sortir.',
   'Le lien apparaît au moment même de la recherche. Il mène à un groupe local, qui aide à quitter un milieu extrémiste ou
    qui apporte un soutien. Facebook, devenu Meta, porte l’initiative ; Moonshot en mesure les résultats.

    Elle existe aux États-Unis, au Royaume-Uni, au Pakistan, en Allemagne, en Australie et en Indonésie. Pour les trois
    premiers pays, le groupe est connu, et la page du pays le nomme ; pour les autres, nous l’ignorons. Nous ne
    connaissons pas non plus de chiffres.'),
  ('redirect', 'de', 'Redirect Initiative',
   'Wer auf Facebook nach hasserfüllten oder extremistischen Begriffen sucht, bekommt einen Link zu einer Gruppe vor Ort
    angezeigt, die beim Ausstieg hilft.',
   'Der Link erscheint in dem Moment, in dem jemand sucht. Er führt zu einer Gruppe vor Ort, die beim Ausstieg aus einer
    extremistischen Szene hilft oder Unterstützung bietet. Träger ist Facebook, später Meta; Moonshot misst die
    Ergebnisse.

    Es gibt die Initiative in den Vereinigten Staaten, im Vereinigten Königreich, in Pakistan, Deutschland, Australien und
    Indonesien. Für die ersten drei ist die Gruppe bekannt, und die Seite des Landes nennt sie; für die anderen kennen wir
    sie nicht. Auch Zahlen sind uns nicht bekannt.'),
  ('redirect', 'ar', 'مبادرة Redirect',
   'من يبحث في فيسبوك عن كلمات الكراهية أو التطرف يظهر له رابط إلى جهة محلية تساعد على الخروج منهما.',
   'يظهر الرابط في لحظة البحث نفسها، ويقود إلى جهة محلية تساعد على ترك الأوساط المتطرفة أو تقدم الدعم. تدير المبادرة شركة
    فيسبوك، التي صار اسمها ميتا، وتقيس Moonshot نتائجها.

    وهي قائمة في الولايات المتحدة والمملكة المتحدة وباكستان وألمانيا وأستراليا وإندونيسيا. والجهة معروفة في البلدان
    الثلاثة الأولى، وتذكرها صفحة كل بلد، أما في البلدان الأخرى فلا نعرفها. ولا نعرف أرقامًا عن المبادرة.');
INSERT INTO initiative_source (initiative, source) VALUES
  ('redirect', 'origin-redirect'),
  ('redirect', 'meta-2022-02');

-- The Resiliency Initiative --------------------------------------------------------------------------------------------
INSERT INTO initiative_text (initiative, locale, name, summary, story) VALUES
  ('resiliency', 'en', 'The Resiliency Initiative',
   'Training, and a website with a toolkit, for associations in Asia that want to answer hatred and intolerance. At the
    first online workshops there were {figure:resiliency-organisations}.',
   'Facebook and The Asia Foundation opened the website in June 2021. It begins with the first steps on social media and
    goes on to making content, looking after one’s presence and measuring what comes of it; it also deals with
    misinformation and tells cases from practice.

    It is meant for Bangladesh, India, Indonesia, Malaysia, the Maldives, Myanmar, Nepal, Pakistan, the Philippines, Sri
    Lanka and Thailand. It was in English; Bengali, Thai and Urdu were announced.'),
  ('resiliency', 'fr', 'The Resiliency Initiative',
   'Des formations et un site doté d’une boîte à outils, pour les associations d’Asie qui veulent répondre à la haine et à
    l’intolérance. Les premiers ateliers en ligne ont réuni {figure:resiliency-organisations}.',
   'Facebook et The Asia Foundation ont ouvert le site en juin 2021. Il part des premiers pas sur les réseaux sociaux,
    puis explique comment créer des contenus, entretenir sa présence en ligne et en mesurer les effets ; il aborde aussi
    les fausses informations et présente des cas concrets.

    Il s’adresse au Bangladesh, à l’Inde, à l’Indonésie, à la Malaisie, aux Maldives, au Myanmar, au Népal, au Pakistan,
    aux Philippines, au Sri Lanka et à la Thaïlande. Il était en anglais ; le bengali, le thaï et l’ourdou étaient
    annoncés.'),
  ('resiliency', 'de', 'The Resiliency Initiative',
   'Schulungen und eine Website mit Werkzeugen für Organisationen in Asien, die Hass und Intoleranz etwas entgegensetzen
    wollen. An den ersten Online-Workshops nahmen {figure:resiliency-organisations} teil.',
   'Facebook und The Asia Foundation haben die Website im Juni 2021 eröffnet. Sie beginnt bei den ersten Schritten in
    sozialen Medien, zeigt, wie man Inhalte erstellt, den eigenen Auftritt pflegt und Wirkung misst, und behandelt auch
    Falschinformationen und Beispiele aus der Praxis.

    Gedacht ist sie für Bangladesch, Indien, Indonesien, Malaysia, die Malediven, Myanmar, Nepal, Pakistan, die
    Philippinen, Sri Lanka und Thailand. Es gab sie auf Englisch; Bengalisch, Thai und Urdu waren angekündigt.'),
  ('resiliency', 'ar', 'مبادرة الصمود (The Resiliency Initiative)',
   'تدريبات وموقع يضم أدوات عملية، لجمعيات في آسيا تريد الرد على الكراهية والتعصب. وشاركت في أولى الورش عبر الإنترنت
    {figure:resiliency-organisations}.',
   'افتتحت شركة فيسبوك ومؤسسة آسيا (The Asia Foundation) الموقع في يونيو/حزيران 2021. يبدأ الموقع بالخطوات الأولى على
    وسائل التواصل الاجتماعي، ثم يشرح إعداد المحتوى والعناية بالحضور على الشبكة وقياس النتائج، ويتناول كذلك المعلومات
    الخاطئة ويعرض حالات من الواقع.

    وهو موجه إلى بنغلاديش والهند وإندونيسيا وماليزيا وجزر المالديف وميانمار ونيبال وباكستان والفلبين وسريلانكا وتايلاند.
    وكان بالإنجليزية، وأُعلن عن نسخ بالبنغالية والتايلاندية والأردية.');
INSERT INTO initiative_source (initiative, source) VALUES
  ('resiliency', 'manila-bulletin'),
  ('resiliency', 'e4m');

INSERT INTO figure (slug, initiative, headed, counter, qualifier, value, unit, area, period, as_of, source, note) VALUES
  ('resiliency-organisations', 'resiliency', 1, NULL, 'exact', 60,
   'organisations', NULL, 'unknown', '2021-06', 'manila-bulletin', 'resiliency-organisations');

INSERT INTO note (slug) VALUES
  ('resiliency-organisations');
INSERT INTO note_text (note, locale, text) VALUES
  ('resiliency-organisations', 'en',
   'The date is that of the report; on which days the workshops took place is not known to us.'),
  ('resiliency-organisations', 'fr', 'La date est celle de l’article ; nous ignorons quels jours les ateliers ont eu lieu.'),
  ('resiliency-organisations', 'de',
   'Das Datum ist das des Berichts; an welchen Tagen die Workshops stattfanden, ist uns nicht bekannt.'),
  ('resiliency-organisations', 'ar', 'التاريخ هو تاريخ الخبر، ولا نعرف في أي أيام عُقدت الورش.');

-- Extreme Lives --------------------------------------------------------------------------------------------------------
INSERT INTO initiative_text (initiative, locale, name, summary, story) VALUES
  ('extreme-lives', 'en', 'Extreme Lives',
   'Video stories about people in Asia whose lives violent extremism has touched, told in local languages.',
   'UNDP, the development programme of the United Nations, has made them with Facebook since 2017. With them come toolkits
    that help local groups to talk about what they have seen. In which countries the films were shown, and how many people
    saw them, is not known to us.'),
  ('extreme-lives', 'fr', 'Extreme Lives',
   'Des récits en vidéo, dans les langues locales, sur des personnes d’Asie dont la vie a été marquée par l’extrémisme
    violent.',
   'Le Programme des Nations unies pour le développement (PNUD) les réalise avec Facebook depuis 2017. Des outils de
    discussion les accompagnent, pour aider des groupes locaux à parler de ce qu’ils ont vu. Dans quels pays ces films ont
    été montrés et combien de personnes les ont vus, nous l’ignorons.'),
  ('extreme-lives', 'de', 'Extreme Lives',
   'Videogeschichten in den Sprachen vor Ort, über Menschen in Asien, deren Leben gewalttätiger Extremismus berührt hat.',
   'Das Entwicklungsprogramm der Vereinten Nationen (UNDP) macht sie seit 2017 gemeinsam mit Facebook. Dazu gibt es
    Material, mit dem Gruppen vor Ort über das Gesehene ins Gespräch kommen können. In welchen Ländern die Filme gezeigt
    wurden und wie viele Menschen sie gesehen haben, ist uns nicht bekannt.'),
  ('extreme-lives', 'ar', 'Extreme Lives',
   'قصص بالفيديو، بلغات محلية، عن أشخاص في آسيا مسّ التطرف العنيف حياتهم.',
   'ينتجها برنامج الأمم المتحدة الإنمائي (UNDP) مع شركة فيسبوك منذ 2017. وترافقها أدوات للنقاش تساعد المجموعات المحلية على
    الحديث عمّا شاهدته. ولا نعرف في أي بلدان عُرضت هذه الأفلام ولا عدد من شاهدوها.');
INSERT INTO initiative_source (initiative, source) VALUES
  ('extreme-lives', 'origin-extreme-lives');

-- No Hate Speech Movement ----------------------------------------------------------------------------------------------
INSERT INTO initiative_text (initiative, locale, name, summary, story) VALUES
  ('no-hate-speech-movement', 'en', 'No Hate Speech Movement',
   'A youth campaign of the Council of Europe against hate speech, carried by national campaigns.',
   'It began on 22 March 2013. At first it was to last until 2015; in the end it ran until 2017, and some national
    campaigns went on after that. In June 2017 {figure:nhsm-national-campaigns} were represented in it. What they did in a
    country is told on the page of that country, as far as we know it.'),
  ('no-hate-speech-movement', 'fr', 'No Hate Speech Movement',
   'Une campagne de jeunesse du Conseil de l’Europe contre le discours de haine, portée par des campagnes nationales.',
   'Elle a commencé le 22 mars 2013. Prévue d’abord jusqu’en 2015, elle a finalement duré jusqu’en 2017, et certaines
    campagnes nationales ont continué ensuite. En juin 2017, {figure:nhsm-national-campaigns} y étaient représentées. Ce
    qu’elles ont fait dans un pays se lit sur la page de ce pays, dans la mesure où nous le savons.'),
  ('no-hate-speech-movement', 'de', 'No Hate Speech Movement',
   'Eine Jugendkampagne des Europarats gegen Hassrede, getragen von nationalen Kampagnen.',
   'Sie begann am 22. März 2013 und sollte zunächst bis 2015 dauern. Am Ende lief sie bis 2017, und manche nationale
    Kampagne machte danach weiter. Im Juni 2017 waren {figure:nhsm-national-campaigns} vertreten. Was sie in einem Land
    getan haben, steht, soweit wir es wissen, auf der Seite dieses Landes.'),
  ('no-hate-speech-movement', 'ar', 'حركة «لا لخطاب الكراهية» (No Hate Speech Movement)',
   'حملة شبابية لمجلس أوروبا ضد خطاب الكراهية، قامت على حملات وطنية.',
   'بدأت الحملة في 22 مارس/آذار 2013، وكان مقررًا في البداية أن تستمر حتى عام 2015، لكنها امتدت في النهاية حتى عام 2017،
    وواصلت بعض الحملات الوطنية عملها بعد ذلك. وفي يونيو/حزيران 2017 كانت {figure:nhsm-national-campaigns} ممثَّلة فيها.
    وما قامت به في كل بلد ترويه صفحة ذلك البلد، بقدر ما نعرف.');
INSERT INTO initiative_source (initiative, source) VALUES
  ('no-hate-speech-movement', 'ontolerance'),
  ('no-hate-speech-movement', 'nhsm-2017');

INSERT INTO figure (slug, initiative, headed, counter, qualifier, value, unit, area, period, as_of, source, note) VALUES
  ('nhsm-national-campaigns', 'no-hate-speech-movement', 1, NULL, 'exact', 37,
   'national-campaigns', NULL, '2017-06', '2017-06', 'nhsm-2017', NULL);

-- Get the Trolls Out! --------------------------------------------------------------------------------------------------
INSERT INTO initiative_text (initiative, locale, name, summary, story) VALUES
  ('get-the-trolls-out', 'en', 'Get the Trolls Out!',
   'A network that watches the media for hatred on religious grounds and answers it with campaigns.',
   'The Media Diversity Institute in London leads it. Its partners are the LICRA in France, the Amadeu Antonio Stiftung in
    Germany, the Center for Independent Journalism in Hungary, NEVER AGAIN in Poland, ENORB and the European Union of
    Jewish Students in Belgium, and Karpos in Greece. We know of no figures.'),
  -- allow french-typography: the English name of the project
  ('get-the-trolls-out', 'fr', 'Get the Trolls Out!',
   'Un réseau qui observe les médias, y relève la haine fondée sur la religion et y répond par des campagnes.',
   'Le Media Diversity Institute, à Londres, l’anime. Il y associe la LICRA en France, l’Amadeu Antonio Stiftung en
    Allemagne, le Center for Independent Journalism en Hongrie, NEVER AGAIN en Pologne, ENORB et l’European Union of
    Jewish Students en Belgique, et Karpos en Grèce. Nous ne connaissons pas de chiffres.'),
  ('get-the-trolls-out', 'de', 'Get the Trolls Out!',
   'Ein Netzwerk, das in den Medien Hass gegen Menschen wegen ihrer Religion aufspürt und mit Kampagnen darauf antwortet.',
   'Geleitet wird es vom Media Diversity Institute in London. Mit dabei sind die LICRA in Frankreich, die Amadeu Antonio
    Stiftung in Deutschland, das Center for Independent Journalism in Ungarn, NEVER AGAIN in Polen, ENORB und die European
    Union of Jewish Students in Belgien sowie Karpos in Griechenland. Zahlen sind uns nicht bekannt.'),
  ('get-the-trolls-out', 'ar', 'Get the Trolls Out!‎',
   'شبكة ترصد في وسائل الإعلام الكراهية على أساس الدين وترد عليها بحملات.',
   'يقود الشبكة معهد Media Diversity Institute في لندن. وشركاؤه فيها رابطة LICRA في فرنسا، ومؤسسة Amadeu Antonio في ألمانيا،
    وCenter for Independent Journalism في المجر، وNEVER AGAIN في بولندا، وENORB وEuropean Union of Jewish Students في
    بلجيكا، وKarpos في اليونان. ولا نعرف أرقامًا عنها.');
INSERT INTO initiative_source (initiative, source) VALUES
  ('get-the-trolls-out', 'gtto-media-learning'),
  ('get-the-trolls-out', 'gtto-mdi');

-- #iamhere international -----------------------------------------------------------------------------------------------
INSERT INTO initiative_text (initiative, locale, name, summary, story) VALUES
  ('iamhere', 'en', '#iamhere international',
   'Groups on Facebook in which citizens answer hatred together. Volunteers run them, not a platform.',
   'Mina Dennert founded the first group, #jagärhär, in Sweden in May 2016. Others followed, among them #ichbinhier in
    Germany and #iamherecanada in Canada. In 2021 the network had {figure:iamhere-members}. How many groups there are, and
    in how many countries, is told in different ways; the note says more.'),
  ('iamhere', 'fr', '#iamhere international',
   'Des groupes sur Facebook où des citoyens répondent ensemble à la haine. Ce sont des bénévoles qui les animent, non une
    plateforme.',
   'Mina Dennert a fondé le premier groupe, #jagärhär, en Suède, en mai 2016. D’autres ont suivi, dont #ichbinhier en
    Allemagne et #iamherecanada au Canada. En 2021, le réseau comptait {figure:iamhere-members}. Sur le nombre de groupes
    et de pays, les sources divergent ; la note en dit plus.'),
  ('iamhere', 'de', '#iamhere international',
   'Gruppen auf Facebook, in denen Bürgerinnen und Bürger gemeinsam dem Hass widersprechen. Getragen werden sie von
    Freiwilligen, nicht von einer Plattform.',
   'Mina Dennert gründete die erste Gruppe, #jagärhär, im Mai 2016 in Schweden. Weitere folgten, darunter #ichbinhier in
    Deutschland und #iamherecanada in Kanada. 2021 hatte das Netzwerk {figure:iamhere-members}. Wie viele Gruppen es sind
    und in wie vielen Ländern, wird unterschiedlich angegeben; mehr dazu in der Anmerkung.'),
  ('iamhere', 'ar', 'شبكة ‎#iamhere الدولية',
   'مجموعات على فيسبوك يرد فيها مواطنون معًا على الكراهية. يديرها متطوعون، لا منصة.',
   'أسست مينا دينرت (Mina Dennert) أولى المجموعات، ‎#jagärhär، في السويد في مايو/أيار 2016. وتبعتها مجموعات أخرى، منها
    ‎#ichbinhier في ألمانيا و‎#iamherecanada في كندا. وفي عام 2021 ضمّت الشبكة {figure:iamhere-members}. أما عدد المجموعات
    وعدد البلدان فتختلف فيهما المصادر، وفي الملاحظة مزيد من التفصيل.');
INSERT INTO initiative_source (initiative, source) VALUES
  ('iamhere', 'wikipedia-iamhere'),
  ('iamhere', 'dangerous-speech-iamhere'),
  ('iamhere', 'bbc-2019');

INSERT INTO figure (slug, initiative, headed, counter, qualifier, value, unit, area, period, as_of, source, note) VALUES
  ('iamhere-members', 'iamhere', 1, 'iamhere-members', 'at_least', 150000,
   'group-members', 'world', '2021', '2021', 'wikipedia-iamhere', NULL),
  ('iamhere-groups-2019', 'iamhere', 0, 'iamhere-groups', 'exact', 14,
   'national-groups', 'world', '2019-06', '2019-06', 'bbc-2019', 'iamhere-groups'),
  ('iamhere-groups', 'iamhere', 0, NULL, 'exact', 16,
   'national-groups', 'world', 'unknown', NULL, 'dangerous-speech-iamhere', 'iamhere-groups'),
  ('iamhere-countries-2021', 'iamhere', 0, 'iamhere-countries', 'exact', 19,
   'countries', 'world', '2021', '2021', 'wikipedia-iamhere', 'iamhere-groups');

INSERT INTO note (slug) VALUES
  ('iamhere-groups');
INSERT INTO note_text (note, locale, text) VALUES
  ('iamhere-groups', 'en',
   'Three counts are in circulation, and they do not count the same thing. In June 2019 the BBC spoke of
    {figure:iamhere-groups-2019}; an undated page of the Dangerous Speech Project speaks of {figure:iamhere-groups} on
    Facebook; Wikipedia, for 2021, of {figure:iamhere-countries-2021}. We show all three and compare none of them.'),
  ('iamhere-groups', 'fr',
   'Trois nombres circulent, et ils ne comptent pas la même chose. En juin 2019, la BBC parlait de
    {figure:iamhere-groups-2019} ; une page sans date du Dangerous Speech Project parle de {figure:iamhere-groups} sur
    Facebook ; Wikipédia, pour 2021, de {figure:iamhere-countries-2021}. Nous donnons les trois, sans les comparer.'),
  ('iamhere-groups', 'de',
   'Drei Zahlen sind im Umlauf, und sie zählen nicht dasselbe. Im Juni 2019 nannte die BBC {figure:iamhere-groups-2019};
    eine undatierte Seite des Dangerous Speech Project nennt {figure:iamhere-groups} auf Facebook, und für 2021 nennt
    Wikipedia {figure:iamhere-countries-2021}. Wir zeigen alle drei und vergleichen sie nicht.'),
  ('iamhere-groups', 'ar',
   'تتداول المصادر ثلاثة أعداد لا تحصي الشيء نفسه. ففي يونيو/حزيران 2019 ذكرت هيئة الإذاعة البريطانية (BBC)
    {figure:iamhere-groups-2019}، وتتحدث صفحة غير مؤرخة لمشروع Dangerous Speech Project عن {figure:iamhere-groups} على
    فيسبوك، أما ويكيبيديا فتتحدث عن {figure:iamhere-countries-2021} في عام 2021. ونحن نعرض الأعداد الثلاثة ولا نقارن بينها.');

-- NGO trainings --------------------------------------------------------------------------------------------------------
INSERT INTO initiative_text (initiative, locale, name, summary, story) VALUES
  ('ngo-trainings', 'en', 'NGO trainings',
   'Training for associations: how to find the story that answers hatred, how to spread it and how to speak to people.',
   'The earlier site listed the trainings on its pages for the United States and for Belgium. Over two years, it says,
    hundreds of groups from civil society in the US and in Europe took part. It gives no exact number, and which two years
    are meant is not known to us.'),
  ('ngo-trainings', 'fr', 'Formations pour les ONG',
   'Des formations pour les associations : trouver le récit qui répond à la haine, le diffuser, s’adresser au public.',
   'L’ancien site présentait ces formations sur ses pages consacrées aux États-Unis et à la Belgique. D’après lui, des
    centaines d’associations y ont participé en deux ans, aux États-Unis et en Europe. Il ne donne pas de nombre exact, et
    nous ignorons de quelles années il s’agit.'),
  ('ngo-trainings', 'de', 'Schulungen für NGOs',
   'Schulungen für Vereine und Initiativen: wie man die Erzählung findet, die dem Hass etwas entgegensetzt, wie man sie
    verbreitet und wie man Menschen anspricht.',
   'Die frühere Website führte die Schulungen auf ihren Seiten zu den Vereinigten Staaten und zu Belgien auf. Ihr zufolge
    nahmen in zwei Jahren Hunderte Gruppen der Zivilgesellschaft in den USA und in Europa teil. Eine genaue Zahl nennt sie
    nicht, und welche zwei Jahre gemeint sind, ist uns nicht bekannt.'),
  ('ngo-trainings', 'ar', 'تدريبات للمنظمات غير الحكومية',
   'تدريبات للجمعيات على إيجاد رواية ترد على الكراهية، وعلى نشرها ومخاطبة الناس بها.',
   'كان الموقع السابق يعرض هذه التدريبات في صفحتيه عن الولايات المتحدة وبلجيكا. وبحسب ما جاء فيه، شاركت فيها خلال عامين
    مئات المجموعات من المجتمع المدني في الولايات المتحدة وأوروبا. ولا يذكر عددًا دقيقًا، ولا نعرف أي عامين هما المقصودان.');
INSERT INTO initiative_source (initiative, source) VALUES
  ('ngo-trainings', 'origin-usa'),
  ('ngo-trainings', 'origin-belgium-de');
