-- Lebanon ------------------------------------------------------------------------------------------------------------
INSERT INTO country (slug, territory, reviewed) VALUES
  ('lebanon', 'LB', '2026-11-25');

INSERT INTO country_text (country, locale, title, intro, gaps) VALUES
  ('lebanon', 'en', 'Counterspeech in Lebanon',
   'A team of students from Lebanon came first in a worldwide competition against hatred online, and another came third a
    year later; a foundation answered hate speech with media literacy. Here is who did it, when, and what we know about it.',
   'How many people these campaigns reached is not known to us, and we have found no measure of what they changed. Nor do we
    know whether the students’ campaigns went on. Of the earlier site we have read archived copies, some of them cut off,
    and in them no page about Lebanon. What is missing here is unknown to us, not absent from Lebanon: if you know of work
    that belongs on this page, write to us.'),
  ('lebanon', 'fr', 'Le contre-discours au Liban',
   'Une équipe d’étudiants du Liban a remporté un concours mondial contre la haine en ligne ; une autre s’est classée
    troisième un an plus tard. Une fondation, elle, a répondu au discours de haine par l’éducation aux médias. Voici qui a
    agi, quand, et ce que nous en savons.',
   'Nous ignorons combien de personnes ces campagnes ont touchées, et nous n’avons trouvé aucune mesure de leur effet. Nous
    ne savons pas non plus si les campagnes des étudiants se sont poursuivies. De l’ancien site, nous n’avons lu que des
    copies archivées, parfois tronquées, et aucune ne portait sur le Liban. Ce qui manque ici nous est inconnu, sans être
    pour autant absent du Liban : si vous connaissez une action qui a sa place sur cette page, écrivez-nous.'),
  ('lebanon', 'ar', 'الخطاب المضاد في لبنان',
   'احتل فريق طلابي من لبنان المرتبة الأولى في مسابقة عالمية ضد الكراهية على الإنترنت، وحلّ فريق آخر ثالثًا بعد عام، وواجهت
    إحدى المؤسسات خطاب الكراهية بالثقافة الإعلامية. تجدون هنا من قام بذلك، ومتى، وما نعرفه عنه.',
   'لا نعرف عدد من وصلت إليهم هذه الحملات، ولم نجد أي قياس لأثرها. ولا نعرف هل استمرت حملات الطلاب. أما الموقع السابق فلم
    نقرأ منه إلا نسخًا مؤرشفة، بعضها مبتور، وليس بينها صفحة عن لبنان. وما يغيب عن هذه الصفحة غائب عن علمنا، لا عن لبنان: فإن
    كنتم تعرفون عملًا يستحق مكانًا فيها، فاكتبوا إلينا.');

INSERT INTO country_language (country, locale) VALUES
  ('lebanon', 'ar'),
  ('lebanon', 'fr'),
  ('lebanon', 'en');

-- A local initiative: for what belongs to no programme.
INSERT INTO initiative (slug, local, reviewed) VALUES
  ('lebanon-independent', 1, '2026-11-25');
INSERT INTO initiative_text (initiative, locale, name, summary) VALUES
  ('lebanon-independent', 'en', 'Independent campaigns',
   'What was done in Lebanon outside the international programmes of this directory, as far as our sources tell.'),
  ('lebanon-independent', 'fr', 'Campagnes indépendantes',
   'Ce qui s’est fait au Liban, d’après nos sources, en dehors des programmes internationaux présentés dans ce répertoire.'),
  ('lebanon-independent', 'ar', 'حملات مستقلة',
   'ما أُنجز في لبنان، بحسب مصادرنا، خارج البرامج الدولية التي يعرضها هذا الدليل.');
INSERT INTO initiative_source (initiative, source) VALUES
  ('lebanon-independent', 'daily-star-2017-10'),
  ('lebanon-independent', 'adyan');

-- The initiatives of the page, in its order.
INSERT INTO presence (country, initiative) VALUES
  ('lebanon', 'p2p-facebook-global'),
  ('lebanon', 'lebanon-independent');

-- P2P ----------------------------------------------------------------------------------------------------------------
INSERT INTO presence_text (country, initiative, locale, text) VALUES
  ('lebanon', 'p2p-facebook-global', 'en',
   'Two campaigns by students from Lebanon are known to us: one won the competition of autumn 2016, the other came third a
    year later.'),
  ('lebanon', 'p2p-facebook-global', 'fr',
   'Nous connaissons deux campagnes d’étudiants du Liban : l’une a remporté le concours de l’automne 2016, l’autre s’est
    classée troisième un an plus tard.'),
  ('lebanon', 'p2p-facebook-global', 'ar',
   'نعرف حملتين لطلاب من لبنان: فازت إحداهما بمسابقة خريف 2016، وحلّت الأخرى ثالثة بعد عام.');

-- Our facts name no town for the two universities: no place.
INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('act-notre-dame-louaize', 'lebanon', 'p2p-facebook-global', NULL, '2016', 'unknown', NULL),
  ('rise-lebanon', 'lebanon', 'p2p-facebook-global', NULL, '2017', 'unknown', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story) VALUES
  ('act-notre-dame-louaize', 'en', 'ACT, Notre Dame University – Louaize', 'The extremists’ own style, turned against them',
   'Students of Notre Dame University – Louaize made videos that borrow the media style of extremists and turn it against
    them. At the students’ side, {figure:lebanon-act-public-figures} took part. On 2 February 2017 ACT, which is short for
    Aspiration, Communication, Transformation, won first place in the P2P competition of autumn 2016.'),
  ('act-notre-dame-louaize', 'fr', 'ACT, université Notre-Dame de Louaizé', 'Le style des extrémistes, retourné contre eux',
   'Des étudiants de l’université Notre-Dame de Louaizé ont réalisé des vidéos qui empruntent aux extrémistes leur propre
    style médiatique pour le retourner contre eux. À leurs côtés, {figure:lebanon-act-public-figures} ont pris part à la
    campagne. Le 2 février 2017, ACT, pour « Aspiration, Communication, Transformation », a obtenu la première place du
    concours P2P de l’automne 2016.'),
  ('act-notre-dame-louaize', 'ar', 'ACT، جامعة سيدة اللويزة', 'أسلوب المتطرفين ينقلب عليهم',
   'أنتج طلاب من جامعة سيدة اللويزة مقاطع مصوّرة تستعير من المتطرفين أسلوبهم الإعلامي لتقلبه عليهم. وشاركت في الحملة، إلى
    جانب الطلاب، {figure:lebanon-act-public-figures}. وفي 2 شباط/فبراير 2017 نالت ACT، واسمها يجمع الأحرف الأولى من ثلاث
    كلمات إنجليزية تعني الطموح والتواصل والتحوّل، المرتبة الأولى في مسابقة P2P لفصل خريف 2016.'),

  ('rise-lebanon', 'en', 'Rise Lebanon, Haigazian University', 'One year later, another university on the podium',
   'In autumn 2017 students of Haigazian University ran Rise Lebanon. At the final in Washington DC, on 30 January 2018, it
    came third in the P2P competition of that term, behind a team from Berlin and one from BRAC University in Bangladesh.
    The American Task Force for Lebanon, named among the sources, tells how it went.'),
  ('rise-lebanon', 'fr', 'Rise Lebanon, université Haigazian', 'Un an plus tard, une autre université sur le podium',
   'À l’automne 2017, des étudiants de l’université Haigazian ont mené Rise Lebanon. Lors de la finale du 30 janvier 2018, à
    Washington, la campagne s’est classée troisième du concours P2P de ce semestre, derrière une équipe de Berlin et une
    autre de BRAC University, au Bangladesh. L’American Task Force for Lebanon, citée parmi les sources, en fait le récit.'),
  ('rise-lebanon', 'ar', 'Rise Lebanon، جامعة هايكازيان', 'بعد عام، جامعة أخرى بين الأوائل',
   'في خريف 2017 أطلق طلاب من جامعة هايكازيان حملة Rise Lebanon. وفي النهائي الذي أُقيم في واشنطن في 30 كانون الثاني/يناير
    2018 حلّت الحملة ثالثة في مسابقة P2P لذلك الفصل، بعد فريق من برلين وآخر من جامعة BRAC في بنغلاديش. وتروي منظمة American
    Task Force for Lebanon، الواردة بين المصادر، كيف جرى ذلك.');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('act-notre-dame-louaize', 'violent-extremism');
INSERT INTO campaign_source (campaign, source) VALUES
  ('act-notre-dame-louaize', 'edventure-fall-2016'),
  ('act-notre-dame-louaize', 'edventure-behind-the-scenes'),
  ('rise-lebanon', 'edventure-fall-2017'),
  ('rise-lebanon', 'american-task-force-lebanon');

INSERT INTO figure (slug, campaign, headed, qualifier, value, unit, period, as_of, source, note) VALUES
  ('lebanon-act-public-figures', 'act-notre-dame-louaize', 1, 'exact', 50, 'public-figures', 'unknown', NULL,
   'edventure-fall-2016', 'lebanon-act-counted');
INSERT INTO note (slug) VALUES
  ('lebanon-act-counted');
INSERT INTO note_text (note, locale, text) VALUES
  ('lebanon-act-counted', 'en',
   'The number stands in what the organiser of the competition published about the final of 2 February 2017. On which day it
    was counted is not said.'),
  ('lebanon-act-counted', 'fr',
   'Ce nombre figure dans ce que l’organisateur du concours a publié sur la finale du 2 février 2017, sans précision sur le
    jour où il a été établi.'),
  ('lebanon-act-counted', 'ar',
   'ورد هذا العدد في ما نشره منظّم المسابقة عن النهائي الذي أُقيم في 2 شباط/فبراير 2017، من دون ذكر اليوم الذي أُحصي فيه.');

-- Independent campaigns ----------------------------------------------------------------------------------------------
-- That Box out extremism was part of P2P, as ACT was, is not in our facts: it stands here.
INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('box-out-extremism', 'lebanon', 'lebanon-independent', NULL, '2017-10', 'unknown', NULL);
INSERT INTO campaign_text (campaign, locale, name, headline, story) VALUES
  ('box-out-extremism', 'en', 'Box out extremism, Notre Dame University – Louaize', 'Leaving extremism no room',
   'In October 2017, {figure:lebanon-box-out-students} of media at Notre Dame University – Louaize set out to box extremism
    out. The newspaper The Daily Star told of them on 28 October. Whether they took part in the P2P competition, as ACT had
    a year before, is not known to us.'),
  ('box-out-extremism', 'fr', 'Box out extremism, université Notre-Dame de Louaizé',
   'Ne laisser aucune place à l’extrémisme',
   'En octobre 2017, {figure:lebanon-box-out-students} en médias de l’université Notre-Dame de Louaizé ont entrepris de
    barrer la route à l’extrémisme. Le journal The Daily Star parlait d’eux le 28 octobre. Nous ignorons s’ils participaient
    au concours P2P, comme ACT l’année précédente.'),
  ('box-out-extremism', 'ar', 'Box out extremism، جامعة سيدة اللويزة', 'لا مكان للتطرف',
   'في تشرين الأول/أكتوبر 2017 انبرى {figure:lebanon-box-out-students} يدرسون الإعلام في جامعة سيدة اللويزة لقطع الطريق على
    التطرف. وكتبت عنهم صحيفة «دايلي ستار» في 28 من الشهر نفسه. ولا نعرف هل شاركوا في مسابقة P2P كما شاركت فيها حملة ACT قبل
    عام.');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('box-out-extremism', 'violent-extremism');
INSERT INTO campaign_source (campaign, source) VALUES
  ('box-out-extremism', 'daily-star-2017-10');
INSERT INTO figure (slug, campaign, headed, qualifier, value, unit, period, as_of, source) VALUES
  ('lebanon-box-out-students', 'box-out-extremism', 1, 'exact', 14, 'students', 'unknown', '2017-10', 'daily-star-2017-10');

INSERT INTO campaign (slug, country, initiative, place, date, status, link) VALUES
  ('media-literacy-adyan', 'lebanon', 'lebanon-independent', NULL, '2020-04/2021-12', 'ended',
   'https://adyanfoundation.org/project/media-literacy-against-hate-speech-in-lebanon/');
INSERT INTO campaign_text (campaign, locale, name, headline, story, link_name) VALUES
  ('media-literacy-adyan', 'en', 'Media Literacy Against Hate Speech, Adyan Foundation',
   'Media literacy as an answer to hatred',
   'From April 2020 to December 2021 the Adyan Foundation set media literacy against hate speech in Lebanon. The Swedish
    Institute supported the project with a grant. Each of the two has a page about it, named among the sources.',
   'The project at the Adyan Foundation'),
  ('media-literacy-adyan', 'fr', 'Media Literacy Against Hate Speech, fondation Adyan',
   'L’éducation aux médias pour répondre à la haine',
   'D’avril 2020 à décembre 2021, la fondation Adyan a opposé l’éducation aux médias au discours de haine au Liban.
    L’Institut suédois a soutenu le projet par une subvention. Tous deux lui consacrent une page, citée parmi les sources.',
   'Le projet sur le site de la fondation Adyan'),
  ('media-literacy-adyan', 'ar', 'الثقافة الإعلامية في مواجهة خطاب الكراهية، مؤسسة أديان',
   'الثقافة الإعلامية ردًّا على الكراهية',
   'من نيسان/أبريل 2020 إلى كانون الأول/ديسمبر 2021 واجهت مؤسسة أديان خطاب الكراهية في لبنان بالثقافة الإعلامية، بمنحة من
    المعهد السويدي. ولكل من المؤسسة والمعهد صفحة عن المشروع، تجدونها بين المصادر.',
   'المشروع على موقع مؤسسة أديان');
INSERT INTO campaign_theme (campaign, theme) VALUES
  ('media-literacy-adyan', 'news-literacy'),
  ('media-literacy-adyan', 'hate-online');
INSERT INTO campaign_source (campaign, source) VALUES
  ('media-literacy-adyan', 'adyan'),
  ('media-literacy-adyan', 'swedish-institute');

-- Resources and research ---------------------------------------------------------------------------------------------
-- The toolkit exists in Arabic.
INSERT INTO country_resource (country, resource) VALUES
  ('lebanon', 'future-free-speech-toolkit');

-- Partners and their part --------------------------------------------------------------------------------------------
INSERT INTO part (country, partner, initiative, role, source) VALUES
  ('lebanon', 'notre-dame-university-louaize', 'p2p-facebook-global', 'participant', 'edventure-fall-2016'),
  ('lebanon', 'haigazian-university', 'p2p-facebook-global', 'participant', 'edventure-fall-2017'),
  ('lebanon', 'adyan-foundation', 'lebanon-independent', 'organiser', 'adyan'),
  ('lebanon', 'swedish-institute', 'lebanon-independent', 'support', 'swedish-institute'),
  ('lebanon', 'edventure-partners', 'p2p-facebook-global', 'organiser', 'edventure-fall-2016'),
  ('lebanon', 'facebook', 'p2p-facebook-global', 'organiser', 'edventure-fall-2016');
INSERT INTO part_text (country, partner, locale, text) VALUES
  ('lebanon', 'notre-dame-university-louaize', 'en', 'Its students ran ACT, and a year later Box out extremism.'),
  ('lebanon', 'notre-dame-university-louaize', 'fr', 'Ses étudiants ont mené ACT puis, un an plus tard, Box out extremism.'),
  ('lebanon', 'notre-dame-university-louaize', 'ar', 'أطلق طلابها حملة ACT، وبعد عام حملة Box out extremism.'),
  ('lebanon', 'haigazian-university', 'en', 'Its students ran Rise Lebanon.'),
  ('lebanon', 'haigazian-university', 'fr', 'Ses étudiants ont mené Rise Lebanon.'),
  ('lebanon', 'haigazian-university', 'ar', 'أطلق طلابها حملة Rise Lebanon.'),
  ('lebanon', 'adyan-foundation', 'en', 'Ran Media Literacy Against Hate Speech.'),
  ('lebanon', 'adyan-foundation', 'fr', 'A mené le projet Media Literacy Against Hate Speech.'),
  ('lebanon', 'adyan-foundation', 'ar', 'نفّذت مشروع «الثقافة الإعلامية في مواجهة خطاب الكراهية».'),
  ('lebanon', 'swedish-institute', 'en', 'Gave the grant for the Adyan Foundation’s project.'),
  ('lebanon', 'swedish-institute', 'fr', 'A accordé la subvention au projet de la fondation Adyan.'),
  ('lebanon', 'swedish-institute', 'ar', 'قدّم المنحة لمشروع مؤسسة أديان.'),
  ('lebanon', 'edventure-partners', 'en', 'Ran the P2P competition together with Facebook.'),
  ('lebanon', 'edventure-partners', 'fr', 'A organisé le concours P2P avec Facebook.'),
  ('lebanon', 'edventure-partners', 'ar', 'نظّمت مسابقة P2P مع شركة فيسبوك.'),
  ('lebanon', 'facebook', 'en', 'Started the P2P competition, in which students from Lebanon took part.'),
  ('lebanon', 'facebook', 'fr', 'A porté le concours P2P, auquel des étudiants du Liban ont participé.'),
  ('lebanon', 'facebook', 'ar', 'أطلقت مسابقة P2P التي شارك فيها طلاب من لبنان.');

-- Organisations at work in Lebanon only ------------------------------------------------------------------------------
INSERT INTO partner (slug, name, kind, home, link) VALUES
  ('notre-dame-university-louaize', 'Notre Dame University – Louaize', 'university', 'LB', NULL),
  ('haigazian-university', 'Haigazian University', 'university', 'LB', NULL),
  ('adyan-foundation', 'Adyan Foundation', 'foundation', 'LB', NULL),
  ('swedish-institute', 'Swedish Institute', 'public-body', 'SE', NULL);

-- Sources of Lebanon only --------------------------------------------------------------------------------------------
INSERT INTO source (slug, title, language, publisher, address, state, published, read) VALUES
  ('american-task-force-lebanon',
   'Lebanon’s Haigazian University Achieves International Success in Facebook Global Challenge', 'en',
   'American Task Force for Lebanon',
   -- The address really ends so.
   'https://www.atfl.org/single-post/2018/03/26/lebanon-s-haigazian-university-achieves-international-success-in-facebook-global-challeng',
   'unknown', '2018-03-26', NULL),
  ('daily-star-2017-10', 'Students strive to box out extremism', 'en', 'The Daily Star',
   'http://www.dailystar.com.lb/News/Lebanon-News/2017/Oct-28/424213-students-strive-to-box-out-extremism.ashx', 'unknown',
   '2017-10-28', NULL),
  ('adyan', 'Media Literacy Against Hate Speech in Lebanon', 'en', 'Adyan Foundation',
   'https://adyanfoundation.org/project/media-literacy-against-hate-speech-in-lebanon/', 'unknown', NULL, NULL),
  ('swedish-institute', 'Media Literacy Against Hate Speech in Lebanon', 'en', 'Swedish Institute',
   'https://si.se/en/projects-granted-funding/media-literacy-against-hate-speech-in-lebanon/', 'unknown', NULL, NULL);
