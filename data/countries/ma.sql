-- Morocco ------------------------------------------------------------------------------------------------------------
INSERT INTO country (slug, territory, reviewed) VALUES
  ('morocco', 'MA', '2026-11-25');

-- The student and her campaign: L’Économiste (facts.md, N-LECO; its source and the campaign stand in de.sql). Its number of
-- supporters is not credible and is not published: facts.md 0.3 (8).
INSERT INTO country_text (country, locale, title, intro, gaps) VALUES
  ('morocco', 'en', 'Counterspeech in Morocco',
   'Little of what people in Morocco do against hatred online is known to us, and this page does not hide it. It shows a
    manual that came out in Arabic in November 2020, and a study of how people on Facebook answer extremists, in Morocco and
    in five other countries. A third story is told elsewhere: a student from Morocco was one of the leaders of Don’t Be
    Silent Berlin, which won the P2P competition of autumn 2017; as it was made in Germany, it stands on the page of
    Germany.',
   'Who works with the Arabic manual, and what it has changed, is not known to us. The Moroccan daily L’Économiste, which
    told of the student’s success, gave a number of supporters that we do not repeat: it is several times what the organiser
    counted for all teams of that term together. In the archived and partly cut-off copies that we read of the earlier site
    there was no page about Morocco. What is missing here is unknown to us and no less real for that: if you know of work
    that belongs on this page, write to us.'),
  ('morocco', 'fr', 'Le contre-discours au Maroc',
   'De ce qui se fait au Maroc contre la haine en ligne, nous savons peu, et cette page ne le cache pas. On y trouve un
    manuel paru en arabe en novembre 2020, et une étude sur la façon dont on répond aux extrémistes sur Facebook, au Maroc
    et dans cinq autres pays. Une troisième histoire est racontée ailleurs : une étudiante marocaine a codirigé Don’t Be
    Silent Berlin, campagne lauréate du concours P2P de l’automne 2017 ; menée en Allemagne, elle figure sur la page de ce
    pays.',
   'Nous ignorons qui travaille avec le manuel en arabe et ce qu’il a changé. Le quotidien marocain L’Économiste, qui a
    raconté le succès de l’étudiante, donnait un nombre de soutiens que nous ne reprenons pas : il représente plusieurs fois
    ce que l’organisateur a compté pour l’ensemble des équipes de ce semestre. Dans les copies archivées, parfois tronquées,
    que nous avons lues de l’ancien site, aucune page ne portait sur le Maroc. Ce qui manque ici nous est inconnu et n’en
    existe pas moins : si vous connaissez une action qui a sa place sur cette page, écrivez-nous.'),
  ('morocco', 'ar', 'الخطاب المضاد في المغرب',
   'لا نعرف إلا القليل مما يجري في المغرب لمواجهة الكراهية على الإنترنت، ولا تخفي هذه الصفحة ذلك. تجدون فيها دليلًا لمواجهة
    خطاب الكراهية صدر بالعربية في نوفمبر 2020، ودراسة عن كيفية رد الناس على المتطرفين عبر فيسبوك في المغرب وخمسة بلدان أخرى.
    وثمة قصة ثالثة تُروى في صفحة ألمانيا لأنها جرت هناك: فقد شاركت طالبة مغربية في قيادة حملة Don’t Be Silent Berlin،
    الفائزة بمسابقة P2P لخريف 2017.',
   'لا نعرف من يعمل بالدليل العربي ولا ما أحدثه من أثر. وقد أوردت صحيفة «ليكونوميست» المغربية، حين روت نجاح الطالبة، رقمًا
    لعدد المؤيدين لا ننقله هنا، لأنه يفوق بأضعاف ما أحصاه منظّم المسابقة لجميع فرق ذلك الفصل مجتمعة. ولم نجد في ما قرأناه من
    نسخ مؤرشفة للموقع السابق، وبعضها مبتور، صفحة عن المغرب. وجهلنا بعملٍ ما لا يعني أنه غير موجود: فإن كنتم تعرفون
    عملًا مكانه هنا، فاكتبوا إلينا.');

INSERT INTO country_language (country, locale) VALUES
  ('morocco', 'ar'),
  ('morocco', 'fr'),
  ('morocco', 'en');

-- The initiatives of the page, in its order.
INSERT INTO presence (country, initiative) VALUES
  ('morocco', 'no-hate-speech-movement');

-- No Hate Speech Movement --------------------------------------------------------------------------------------------
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('morocco', 'no-hate-speech-movement', 'en',
   'In Morocco it is carried by the Mediterranean Forum for Youth (FOMEJE), as No Hate Speech Movement Morocco. The campaign
    of the Council of Europe ended in 2017 and some national ones went on: the Arabic manual of November 2020 shows that
    Morocco’s did.'),
  ('morocco', 'no-hate-speech-movement', 'fr',
   'Au Maroc, elle est portée par le Forum méditerranéen de la jeunesse (FOMEJE), sous le nom de No Hate Speech Movement
    Morocco. La campagne du Conseil de l’Europe a pris fin en 2017, mais certaines campagnes nationales ont continué : le
    manuel en arabe, paru en novembre 2020, montre que celle du Maroc en fait partie.'),
  ('morocco', 'no-hate-speech-movement', 'ar',
   'يقودها في المغرب المنتدى المتوسطي للشباب (FOMEJE) باسم حركة No Hate Speech Movement Morocco. انتهت حملة مجلس أوروبا
    نفسها عام 2017، لكن بعض الحملات الوطنية استمرت، وصدور الدليل بالعربية في نوفمبر 2020 يبيّن أن حملة المغرب منها.');

INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('bookmarks-arabic', 'morocco', 'no-hate-speech-movement', NULL, '2020-11', 'unknown', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story) VALUES
  ('bookmarks-arabic', 'en', 'Bookmarks in Arabic', 'A manual against hate speech, in Arabic',
   'Whoever works in Arabic with young people against hate speech need no longer begin by translating: in November 2020 the
    manual Bookmarks came out in Arabic. The edition is the work of No Hate Speech Movement Morocco, that is, of the
    Mediterranean Forum for Youth (FOMEJE). The Council of Europe made it known on its page about Morocco.'),
  ('bookmarks-arabic', 'fr', 'Bookmarks en arabe', 'Un manuel contre le discours de haine, en arabe',
   'Qui travaille en arabe avec des jeunes contre le discours de haine n’a plus à commencer par traduire : en novembre 2020,
    le manuel Bookmarks est paru en arabe. Cette édition est l’œuvre du No Hate Speech Movement Morocco, c’est-à-dire du
    Forum méditerranéen de la jeunesse (FOMEJE). Le Conseil de l’Europe l’a annoncée sur sa page consacrée au Maroc.'),
  ('bookmarks-arabic', 'ar', 'Bookmarks بالعربية', 'دليل بالعربية لمواجهة خطاب الكراهية',
   'لم يعد على من يعمل بالعربية مع الشباب ضد خطاب الكراهية أن يبدأ بالترجمة: ففي نوفمبر 2020 صدر دليل Bookmarks بالعربية.
    وهذه الطبعة من عمل حركة No Hate Speech Movement Morocco، أي المنتدى المتوسطي للشباب (FOMEJE). وقد أعلن مجلس أوروبا
    صدورها في صفحته عن المغرب.');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('bookmarks-arabic', 'hate-online');
INSERT INTO campaign_source (campaign, source) VALUES
  ('bookmarks-arabic', 'coe-morocco');

-- Resources and research, in the order of the page -------------------------------------------------------------------
-- The title printed on the Arabic edition is not known to us: this is the name of the manual.
INSERT INTO resource (slug, kind, title, language, publisher, published, link, source) VALUES
  ('bookmarks-arabic', 'guide', 'Bookmarks', 'en',
   'No Hate Speech Movement Morocco (FOMEJE)', '2020-11', NULL, 'coe-morocco');
INSERT INTO resource_text (resource, locale, summary) VALUES
  ('bookmarks-arabic', 'en',
   'The Arabic edition of a manual against hate speech. No address is known to us at which it can be read; the source is the
    Council of Europe’s page about Morocco.'),
  ('bookmarks-arabic', 'fr',
   'L’édition arabe d’un manuel contre le discours de haine. Nous ne connaissons aucune adresse où la lire ; la source est
    la page du Conseil de l’Europe consacrée au Maroc.'),
  ('bookmarks-arabic', 'ar',
   'الطبعة العربية من دليل لمواجهة خطاب الكراهية. لا نعرف أين يمكن الاطلاع عليها، ومصدرنا صفحة مجلس أوروبا عن المغرب.');
INSERT INTO resource_language (resource, language) VALUES
  ('bookmarks-arabic', 'ar');

-- The study uses data from Morocco; the toolkit exists in Arabic.
INSERT INTO country_resource (country, resource) VALUES
  ('morocco', 'bookmarks-arabic'),
  ('morocco', 'demos-counter-speech-2'),
  ('morocco', 'future-free-speech-toolkit');

-- Partners and their part --------------------------------------------------------------------------------------------
INSERT INTO part (country, partner, initiative, role, source) VALUES
  ('morocco', 'fomeje', 'no-hate-speech-movement', 'organiser', 'coe-morocco'),
  ('morocco', 'council-of-europe', 'no-hate-speech-movement', 'organiser', 'ontolerance');
INSERT INTO part_text (country, partner, locale, text) VALUES
  ('morocco', 'fomeje', 'en', 'Carries No Hate Speech Movement Morocco, from which the Arabic Bookmarks comes.'),
  ('morocco', 'fomeje', 'fr', 'Porte le No Hate Speech Movement Morocco, dont est issue l’édition arabe de Bookmarks.'),
  ('morocco', 'fomeje', 'ar', 'يقود حركة No Hate Speech Movement Morocco التي صدرت عنها الطبعة العربية من Bookmarks.'),
  ('morocco', 'council-of-europe', 'en', 'Began the No Hate Speech Movement in March 2013 and carried it until 2017.'),
  ('morocco', 'council-of-europe', 'fr', 'A lancé le No Hate Speech Movement en mars 2013 et l’a porté jusqu’en 2017.'),
  ('morocco', 'council-of-europe', 'ar', 'أطلق حركة No Hate Speech Movement في مارس 2013 وقادها حتى عام 2017.');

-- Organisations at work in Morocco only ------------------------------------------------------------------------------
INSERT INTO partner (slug, name, kind, home, link) VALUES
  ('fomeje', 'Mediterranean Forum for Youth (FOMEJE)', 'ngo', 'MA', NULL);
