-- Guides, reports and toolkits. The title stands as printed, with its language. `link` only where a source gives it.
INSERT INTO resource (slug, kind, title, language, publisher, published, link, source) VALUES
  ('occi-counterspeech-labs', 'guide', 'OCCI Information Pack on Counterspeech Labs', 'en',
   'OCCI, Institute for Strategic Dialogue', NULL, NULL, 'origin-france'),
  ('occi-counterspeech-engagement', 'guide', 'OCCI Information Pack on Counterspeech Engagement', 'en',
   'OCCI, Institute for Strategic Dialogue', NULL, NULL, 'origin-france'),
  ('counter-narrative-handbook', 'guide', 'The Counter-narrative Handbook', 'en',
   'Institute for Strategic Dialogue', '2016-06',
   'https://www.isdglobal.org/isd-publications/the-counter-narrative-handbook/', 'isd-handbook'),
  ('counter-narrative-evaluation', 'guide', 'The Counter-Narrative Monitoring & Evaluation Handbook', 'en',
   'Institute for Strategic Dialogue', '2016-11',
   'https://www.isdglobal.org/isd-publications/the-counter-narrative-monitoring-evaluation-handbook/', 'isd-evaluation'),
  ('nonprofits-on-facebook', 'guide', 'Nonprofits on Facebook', 'en', 'Facebook', NULL, NULL, 'origin-resources'),
  ('future-free-speech-toolkit', 'toolkit', 'A Toolkit on Using Counterspeech to Tackle Online Hate Speech', 'en',
   'The Future of Free Speech, Dangerous Speech Project', '2023',
   'https://futurefreespeech.org/a-toolkit-on-using-counterspeech-to-tackle-online-hate-speech/', 'future-free-speech'),
  ('demos-counter-speech-1', 'report', 'Counter-speech: examining content that challenges extremism online', 'en',
   'Demos', '2015-10', 'https://demos.co.uk/research/counter-speech/', 'demos-1'),
  ('demos-counter-speech-2', 'report', 'Counter-speech on Facebook: phase II', 'en',
   'Demos', '2016', 'https://demos.co.uk/research/counter-speech-on-facebook-phase-2/', 'demos-2'),
  ('challenging-hate', 'report', 'Challenging Hate: Counter-speech Practices in Europe', 'en',
   'ICSR', '2017', NULL, 'icsr'),
  ('impact-of-counter-narratives', 'report', 'The Impact of Counter-Narratives', 'en',
   'Institute for Strategic Dialogue', '2016-08',
   'https://www.isdglobal.org/isd-publications/the-impact-of-counter-narratives/', 'isd-impact'),
  ('occi-research-report', 'report', 'Hate Speech and Radicalisation Online: the OCCI Research Report', 'en',
   'OCCI', NULL, NULL, 'origin-resources'),
  ('courage-against-hate', 'report', 'Courage Against Hate', 'en', 'Facebook', NULL, NULL, 'origin-resources'),
  -- Its printed title is not known to us: this says what it is.
  ('jagarhar-study', 'report', 'Qualitative study of #jagärhär', 'en',
   'Dangerous Speech Project', '2020-12', NULL, 'dangerous-speech-counterspeech');

-- The languages it is known to exist in. No row: no source says.
INSERT INTO resource_language (resource, language) VALUES
  ('future-free-speech-toolkit', 'en'),
  ('future-free-speech-toolkit', 'es'),
  ('future-free-speech-toolkit', 'ar');

INSERT INTO resource_text (resource, locale, summary) VALUES
  ('occi-counterspeech-labs', 'en',
   'How a Counterspeech Lab is built and run. It condenses a report of 2016 by the Institute for Strategic Dialogue on its
    YouthCAN Innovation Lab.'),
  ('occi-counterspeech-labs', 'fr',
   'Comment concevoir et animer un Counterspeech Lab. Ce guide condense un rapport publié en 2016 par l’Institute for
    Strategic Dialogue sur son laboratoire d’innovation YouthCAN.'),
  ('occi-counterspeech-labs', 'de',
   'Wie ein Counterspeech Lab aufgebaut ist und abläuft. Der Leitfaden fasst einen Bericht des Institute for Strategic
    Dialogue von 2016 über dessen YouthCAN Innovation Lab zusammen.'),
  ('occi-counterspeech-labs', 'ar',
   'كيف يُبنى مختبر الخطاب المضاد (Counterspeech Lab) وكيف يُدار. يلخص الدليل تقريرًا أصدره معهد الحوار الاستراتيجي (ISD)
    عام 2016 عن مختبر الابتكار YouthCAN Innovation Lab.'),
  ('occi-counterspeech-engagement', 'en',
   'First steps and practical advice for associations and activists who want to answer hatred and extremism online.'),
  ('occi-counterspeech-engagement', 'fr',
   'Premiers pas et conseils pratiques pour les associations et les militants qui veulent répondre à la haine et à
    l’extrémisme en ligne.'),
  ('occi-counterspeech-engagement', 'de',
   'Erste Schritte und praktische Ratschläge für Vereine und Engagierte, die Hass und Extremismus im Netz widersprechen
    wollen.'),
  ('occi-counterspeech-engagement', 'ar',
   'خطوات أولى ونصائح عملية للجمعيات والناشطين الراغبين في الرد على الكراهية والتطرف على الإنترنت.'),
  ('counter-narrative-handbook', 'en',
   'For people who want to set a story of their own against those that extremists tell. Public Safety Canada funded the
    handbook.'),
  ('counter-narrative-handbook', 'fr',
   'Pour celles et ceux qui veulent opposer un autre récit à ceux des extrémistes. Ce manuel a été financé par Sécurité
    publique Canada.'),
  ('counter-narrative-handbook', 'de',
   'Für alle, die den Erzählungen von Extremisten eine eigene entgegensetzen wollen. Finanziert wurde das Handbuch von
    Public Safety Canada.'),
  ('counter-narrative-handbook', 'ar',
   'لمن يريدون مواجهة ما يرويه المتطرفون برواية أخرى. موّلت الدليلَ وزارة السلامة العامة الكندية (Public Safety Canada).'),
  ('counter-narrative-evaluation', 'en',
   'How to follow a counter-narrative campaign while it runs, and how to find out what it achieved. The European
    Commission supported the handbook.'),
  ('counter-narrative-evaluation', 'fr',
   'Comment suivre une campagne de contre-récit pendant qu’elle se déroule, et comment savoir ce qu’elle a changé. La
    Commission européenne a soutenu ce manuel.'),
  ('counter-narrative-evaluation', 'de',
   'Wie man eine Kampagne, die mit Gegenerzählungen arbeitet, unterwegs beobachtet und wie man herausfindet, was sie
    bewirkt hat. Die Europäische Kommission hat das Handbuch unterstützt.'),
  ('counter-narrative-evaluation', 'ar',
   'كيف تُتابَع حملة تقوم على رواية مضادة أثناء سيرها، وكيف يُعرف ما حققته. وقد دعمت المفوضية الأوروبية هذا الدليل.'),
  ('nonprofits-on-facebook', 'en',
   'Four guides for associations that work with Facebook: strategy, tools and products, making a cause known, and raising
    money.'),
  ('nonprofits-on-facebook', 'fr',
   'Quatre guides pour les associations présentes sur Facebook : la stratégie, les outils et les produits, faire connaître
    une cause, collecter des fonds.'),
  ('nonprofits-on-facebook', 'de',
   'Vier Leitfäden für gemeinnützige Organisationen auf Facebook: Strategie, Werkzeuge und Produkte, Aufmerksamkeit
    schaffen, Spenden sammeln.'),
  ('nonprofits-on-facebook', 'ar',
   'أربعة أدلة للجمعيات الحاضرة على فيسبوك: الاستراتيجية، والأدوات والمنتجات، والتعريف بالقضية، وجمع التبرعات.'),
  ('future-free-speech-toolkit', 'en',
   'How counterspeech can answer hate speech online. The Future of Free Speech made the toolkit with the Dangerous Speech
    Project; we have seen it in English, Spanish and Arabic.'),
  ('future-free-speech-toolkit', 'fr',
   'Comment répondre par le contre-discours au discours de haine en ligne. The Future of Free Speech a conçu cette boîte à
    outils avec le Dangerous Speech Project ; nous l’avons vue en anglais, en espagnol et en arabe.'),
  ('future-free-speech-toolkit', 'de',
   'Wie sich Hassrede im Netz mit Gegenrede beantworten lässt. The Future of Free Speech hat den Werkzeugkasten mit dem
    Dangerous Speech Project erarbeitet; gesehen haben wir ihn auf Englisch, Spanisch und Arabisch.'),
  ('future-free-speech-toolkit', 'ar',
   'كيف يمكن الرد بالخطاب المضاد على خطاب الكراهية على الإنترنت. أعدّت The Future of Free Speech مجموعة الأدوات هذه مع مشروع
    Dangerous Speech Project، وقد رأيناها بالإنجليزية والإسبانية والعربية.'),
  ('demos-counter-speech-1', 'en',
   'Part I of the study by Demos, funded by Facebook. Jamie Bartlett and Alex Krasodomski-Jones look at groups of the
    populist right on Facebook and at those who answer them, and advise how such answers can spread further.'),
  ('demos-counter-speech-1', 'fr',
   'Première partie de l’étude de Demos, financée par Facebook. Jamie Bartlett et Alex Krasodomski-Jones y observent, sur
    Facebook, des groupes de la droite populiste et ceux qui leur répondent ; ils disent aussi comment ces réponses
    peuvent mieux circuler.'),
  ('demos-counter-speech-1', 'de',
   'Der erste Teil der Studie von Demos, finanziert von Facebook. Jamie Bartlett und Alex Krasodomski-Jones betrachten
    rechtspopulistische Gruppen auf Facebook und jene, die ihnen widersprechen, und sie raten, wie sich solche Antworten
    weiter verbreiten können.'),
  ('demos-counter-speech-1', 'ar',
   'الجزء الأول من دراسة مركز Demos، وقد موّلته شركة فيسبوك. يتناول فيه Jamie Bartlett وAlex Krasodomski-Jones مجموعات
    اليمين الشعبوي على فيسبوك ومن يردون عليها، ويقدمان نصائح كي تنتشر هذه الردود على نطاق أوسع.'),
  ('demos-counter-speech-2', 'en',
   'Part II of the study that Demos made for Facebook: how people answer extremist Islamist stories, and how such answers
    spread. It compares data from France, the United Kingdom, Morocco, Tunisia, Indonesia and India. Part I, on answers to
    the populist right, is a document of its own, of October 2015.'),
  ('demos-counter-speech-2', 'fr',
   'Deuxième partie de l’étude menée par Demos pour Facebook : comment des internautes répondent aux récits islamistes
    extrémistes, et comment ces réponses circulent. Elle compare des données de France, du Royaume-Uni, du Maroc, de
    Tunisie, d’Indonésie et d’Inde. La première partie, consacrée aux réponses à la droite populiste, est un autre
    document, daté d’octobre 2015.'),
  ('demos-counter-speech-2', 'de',
   'Der zweite Teil der Studie, die Demos für Facebook gemacht hat: wie Menschen auf extremistische islamistische
    Erzählungen antworten und wie sich solche Antworten verbreiten. Verglichen werden Daten aus Frankreich, dem
    Vereinigten Königreich, Marokko, Tunesien, Indonesien und Indien. Der erste Teil, über Antworten auf den
    Rechtspopulismus, ist ein eigenes Dokument vom Oktober 2015.'),
  ('demos-counter-speech-2', 'ar',
   'الجزء الثاني من الدراسة التي أعدّها مركز Demos لشركة فيسبوك: كيف يرد الناس على الخطاب الإسلاموي المتطرف، وكيف تنتشر
    ردودهم. وتقارن الدراسة بيانات من فرنسا والمملكة المتحدة والمغرب وتونس وإندونيسيا والهند. أما الجزء الأول، عن الردود
    على اليمين الشعبوي، فوثيقة مستقلة صدرت في أكتوبر/تشرين الأول 2015.'),
  ('challenging-hate', 'en',
   'Counterspeech in the United Kingdom, Germany and France compared. ICSR made the study with OCCI, on a grant from
    Facebook; we know it from a copy on another website.'),
  ('challenging-hate', 'fr',
   'Le contre-discours au Royaume-Uni, en Allemagne et en France : une comparaison. L’ICSR a réalisé l’étude avec l’OCCI,
    grâce à une subvention de Facebook ; nous la connaissons par une copie déposée sur un autre site.'),
  ('challenging-hate', 'de',
   'Gegenrede im Vereinigten Königreich, in Deutschland und in Frankreich im Vergleich. Das ICSR hat die Studie mit der
    OCCI erarbeitet, Facebook hat sie gefördert; wir kennen sie aus einer Kopie auf einer anderen Website.'),
  ('challenging-hate', 'ar',
   'مقارنة للخطاب المضاد في المملكة المتحدة وألمانيا وفرنسا. أعدّ المركز الدولي ICSR الدراسة مع مبادرة OCCI بمنحة من شركة
    فيسبوك، ونحن نعرفها من نسخة على موقع آخر.'),
  ('impact-of-counter-narratives', 'en',
   'What do counter-narratives bring about? The Institute for Strategic Dialogue and the AVE network looked into it with
    Jigsaw; Facebook and Twitter helped in kind.'),
  ('impact-of-counter-narratives', 'fr',
   'Quel est l’effet des contre-récits ? L’Institute for Strategic Dialogue et le réseau AVE ont étudié la question avec
    Jigsaw ; Facebook et Twitter ont apporté une aide en nature.'),
  ('impact-of-counter-narratives', 'de',
   'Was bewirken Gegenerzählungen? Das Institute for Strategic Dialogue und das AVE-Netzwerk sind der Frage mit Jigsaw
    nachgegangen; Facebook und Twitter halfen mit Sachleistungen.'),
  ('impact-of-counter-narratives', 'ar',
   'ما الذي تحققه الروايات المضادة؟ بحث معهد الحوار الاستراتيجي (ISD) وشبكة AVE في هذا السؤال مع Jigsaw، وقدمت شركتا
    فيسبوك وتويتر دعمًا عينيًا.'),
  ('occi-research-report', 'en',
   'Hate speech and radicalisation online, described for OCCI by experts from Germany. No year is given for the report.'),
  ('occi-research-report', 'fr',
   'Le discours de haine et la radicalisation en ligne, décrits pour l’OCCI par des spécialistes allemands. Aucune année
    n’est indiquée.'),
  ('occi-research-report', 'de',
   'Hassrede und Radikalisierung im Netz, beschrieben für die OCCI von Fachleuten aus Deutschland. Ein Erscheinungsjahr
    ist nicht angegeben.'),
  ('occi-research-report', 'ar',
   'خطاب الكراهية والانجرار إلى التطرف على الإنترنت، كما وصفهما خبراء من ألمانيا لمبادرة OCCI. ولم تُذكر سنة صدور التقرير.'),
  ('courage-against-hate', 'en',
   'Collected articles, brought together by an initiative of Facebook. Their year is not known to us.'),
  ('courage-against-hate', 'fr',
   'Un recueil d’articles, réuni par une initiative de Facebook. Nous n’en connaissons pas l’année.'),
  ('courage-against-hate', 'de',
   'Gesammelte Artikel, zusammengestellt von einer Initiative von Facebook. Das Erscheinungsjahr kennen wir nicht.'),
  ('courage-against-hate', 'ar', 'مقالات جمعتها مبادرة لشركة فيسبوك. ولا نعرف سنة صدورها.'),
  ('jagarhar-study', 'en',
   'A qualitative study of #jagärhär, the Swedish group with which #iamhere began. In June 2021 the same project published
    a review of what counterspeech brings about. We do not know the printed titles.'),
  ('jagarhar-study', 'fr',
   'Une étude qualitative de #jagärhär, le groupe suédois par lequel #iamhere a commencé. En juin 2021, le même projet a
    publié une synthèse sur les effets du contre-discours. Nous ne connaissons pas les titres imprimés.'),
  ('jagarhar-study', 'de',
   'Eine qualitative Studie über #jagärhär, die schwedische Gruppe, mit der #iamhere begann. Im Juni 2021 veröffentlichte
    dasselbe Projekt einen Überblick über die Wirkungen von Gegenrede. Wie die beiden Veröffentlichungen im Druck heißen,
    wissen wir nicht.'),
  ('jagarhar-study', 'ar',
   'دراسة نوعية عن ‎#jagärhär، المجموعة السويدية التي بدأت بها شبكة ‎#iamhere. وفي يونيو/حزيران 2021 نشر المشروع نفسه
    مراجعة عن آثار الخطاب المضاد. ولا نعرف العنوانين المطبوعين.');
