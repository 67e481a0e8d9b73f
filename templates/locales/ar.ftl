# كلمات الواجهة بالعربية. لا HTML هنا. تصل الأعداد والتواريخ مكتوبة جاهزة من ICU، و$category هي فئة الجمع للعدد الذي يسبق الكلمة.
# الخطاب للجمع (رسالتكم، اختاروا)، والأزرار والروابط بالمصدر (إرسال الرسالة).

site-name = دليل الخطاب المضاد
site-description = من يردّ على الكراهية على الإنترنت، وأين، وبماذا، وهل أثمر ذلك: مبادرات وحملات وأرقام مع مصادرها.
skip-link = الانتقال إلى المحتوى
languages-label = اللغات
menu-label = القائمة الرئيسية
menu-countries = البلدان
menu-resources = الموارد
menu-about = عن الدليل
menu-contact = التواصل معنا
crumbs-label = مسار التصفح
crumbs-home = الصفحة الرئيسية
footer-label = عن هذا الموقع
footer-privacy = الخصوصية
footer-accessibility = إمكانية الوصول
footer-coverage = الترجمات
footer-correct = الإبلاغ عن خطأ في هذه الصفحة
footer-licence = النصوص والأرقام متاحة برخصة المشاع الإبداعي: نَسب المُصنَّف 4.0 (CC BY 4.0). ومع كل رقم مصدره.
partly-in-english = أجزاء من هذه الصفحة متاحة بالإنجليزية فقط حتى الآن، وعليها علامة تبيّن ذلك.

home-title = من يردّ على الكراهية بالقرب منكم
home-lead = يعرض هذا الدليل من يردّون على الكراهية على الإنترنت في بلدان كثيرة: ما فعلوه، ومن وصلوا إليهم، ومن أين جاء كل رقم.
home-doors = ما الذي جاء بكم إلى هنا؟
home-door-find = العثور على مبادرات قريبة منكم
home-door-find-how = كل بلد بمبادراته وحملاته وشركائه.
home-door-answer = الرد على كراهية رأيتموها
home-door-answer-how = أدلة إرشادية ومجموعات أدوات كتبها آخرون من واقع تجربتهم.
home-door-tell = إخبارنا بعملكم
home-door-tell-how = يسرّنا أن نعرف ما فعلتموه، وأن ندرجه هنا مع مصادره.
home-countries = البلدان
home-map-credit = خطوط الخريطة مأخوذة بعد تبسيطها من Natural Earth، ولا تعبّر عن أي رأي في الحدود.
home-initiatives = مبادرات تعمل في عدة بلدان
home-numbers = الدليل بالأرقام
home-numbers-how = أُحصيت من مواد الدليل كما هي الآن. أما عدد من وصلت إليهم الحملات فهو مجموع ما أعلنه المنظمون، مقرَّبًا إلى الأدنى.
campaigns-here = { $category ->
    [zero] لا حملات
    [one] حملة واحدة
    [two] حملتان
    [few] { $n } حملات
    [many] { $n } حملة
   *[other] { $n } حملة
  }
count-countries = { $category ->
    [zero] بلد
    [one] بلد
    [two] بلدان
    [few] بلدان
    [many] بلدًا
   *[other] بلد
  }
count-initiatives = { $category ->
    [zero] مبادرة
    [one] مبادرة
    [two] مبادرتان
    [few] مبادرات
    [many] مبادرة
   *[other] مبادرة
  }
count-campaigns = { $category ->
    [zero] حملة
    [one] حملة
    [two] حملتان
    [few] حملات
    [many] حملة
   *[other] حملة
  }
count-partners = { $category ->
    [zero] شريك
    [one] شريك
    [two] شريكان
    [few] شركاء
    [many] شريكًا
   *[other] شريك
  }
count-resources = { $category ->
    [zero] مورد
    [one] مورد
    [two] موردان
    [few] موارد
    [many] موردًا
   *[other] مورد
  }
count-sources = { $category ->
    [zero] مصدر
    [one] مصدر
    [two] مصدران
    [few] مصادر
    [many] مصدرًا
   *[other] مصدر
  }
region-africa = أفريقيا
region-americas = الأمريكتان
region-asia = آسيا
region-europe = أوروبا
region-oceania = أوقيانوسيا

contents-title = في هذه الصفحة
contents-up = العودة إلى المحتويات
country-glance = لمحة سريعة
chart-title = عدد من وصلت إليهم كل حملة
chart-campaign = الحملة
chart-value = عدد من وصلت إليهم
chart-how = بحسب ما أعلنه المنظمون. أطوال الأشرطة متناسبة مع الأرقام، وكل رقم يقود إلى مصدره.
places-title = أين جرى ذلك
places-not-drawn = ليست على الخريطة
gaps-title = ما لا نعرفه
country-thin = ما نعرفه هنا قليل. وهذا يعكس حدود مصادرنا، ولا يقول شيئًا عن العمل الجاري على الأرض.
total-how = مجموع من وصلت إليهم الحملات الواردة في هذه الصفحة بحسب ما أعلنته، مقرَّبًا إلى الأدنى مع الإبقاء على أول خانتين. ومن شاهد حملتين احتُسب مرتين.
learn-more = المزيد عن { $name }
status-active = مستمرة
status-ended = انتهت
status-unknown = لا يُعرف إن كانت مستمرة
themes-label = المواضيع:
campaign-part-of = جزء من:
campaign-in = البلد:
earlier-counts = أعداد سابقة
initiative-where = أين تعمل
initiative-nowhere = لا علم لنا بأنها تعمل في أيٍّ من بلدان الدليل.
campaign-description = { $headline }: { $name }، حملة في { $country }.
initiative-description = { $name }: ما هي المبادرة، وأين تعمل، ومن وصلت إليهم.
partner-description = { $name }: { $kind }. الدور في الخطاب المضاد، بلدًا بلدًا.
partner-home = بلد المقر: { $country }
partner-parts = الدور في كل بلد
partner-site = موقع { $name }
participants = المشاركون من هذا البلد: { $names }.
total-stated = المجموع كما أورده الموقع الذي يخلفه هذا الموقع:
address-unknown = (العنوان غير مذكور في أي مصدر)
date-unknown = التاريخ غير معروف
date-range = من { $from } إلى { $to }
reviewed = آخر مراجعة في { $date }.

resources-title = الموارد والأبحاث
resources-description = أدلة إرشادية وتقارير ومجموعات أدوات للرد على الكراهية على الإنترنت، مع الناشر والسنة واللغة.
resources-lead = ما كتبه آخرون انطلاقًا من تجربة أو بحث. وإذا لم يذكر أي مصدر رابطًا، ظهر الاسم هنا نصًّا بلا رابط.
resources-shown = يظهر ضمن:
resources-year-unknown = السنة غير معروفة
resource-guide = دليل إرشادي
resource-report = تقرير
resource-toolkit = مجموعة أدوات
resource-title-in = العنوان باللغة { $language }
resources-guides = أدلة إرشادية
resources-reports = تقارير
resources-toolkits = مجموعات أدوات

partners-title = الشركاء
partner-ngo = منظمة غير ربحية
partner-university = جامعة
partner-think-tank = مركز أبحاث
partner-foundation = مؤسسة
partner-agency = وكالة إعلانات
partner-media = وسيلة إعلام
partner-company = شركة
partner-programme-manager = جهة تدير البرامج
partner-public-body = هيئة رسمية
partner-network = شبكة
partner-school = مركز تدريب
partner-home-unknown = بلد المقر غير مذكور في مصادرنا
role-organiser = جهة منظِّمة
role-participant = جهة مشارِكة
role-creative = الفكرة والتنفيذ
role-support = جهة داعمة

sources-title = المصادر
sources-of-text = يستند النص إلى:
source-number = المصدر { $number }
source-untitled = صفحة من موقع { $publisher }
source-offline = لم يعد متاحًا على الإنترنت
source-read = تاريخ الاطلاع: { $date }.

qualifier-at-least = أكثر من { $amount }
qualifier-nearly = قرابة { $amount }
qualifier-approx = نحو { $amount }
qualifier-forecast = المخطط له: { $amount }
# محرفا عزل الاتجاه (LRI وPDI) يُبقيان علامة النسبة عن يمين العدد: 81%.
percent = { "\u2066" }{ $amount }%{ "\u2069" }
area-europe = في أنحاء أوروبا
area-world = في أنحاء العالم
period-whole-campaign = طوال مدة الحملة
period-whole-initiative = منذ البداية
period-unknown = المدة غير مذكورة
period-first-hours = خلال الساعات الـ{ $count } الأولى
period-first-days = خلال الأيام الـ{ $count } الأولى
figure-as-of = تاريخ الرقم: { $date }
figure-undated = بلا تاريخ
note-mark = ملاحظة على: { $figures }

error-not-found-title = الصفحة غير موجودة
error-not-found-what = لا توجد صفحة بهذا العنوان. ربما كان فيه خطأ في الكتابة، أو كان للصفحة اسم آخر.
error-method-title = هذا غير ممكن هنا
error-method-what = لا يمكن استخدام هذا العنوان بهذه الطريقة.
error-request-title = لم نفهم هذا الطلب
error-request-what = وصل الطلب بصيغة غير سليمة. ولم يُحفظ شيء.
error-internal-title = حدث خلل لدينا
error-internal-what = تعذّر عرض هذه الصفحة. حاولوا مرة أخرى بعد بضع دقائق. وإذا كنتم ترسلون رسالة ولم يظهر لكم رمز مرجعي، فأرسلوها من جديد: لا ضرر في إرسال الرسالة نفسها مرتين.
error-home = الانتقال إلى بلدان الدليل
error-contact = الكتابة إلينا
error-gone-title = أُزيلت هذه المادة
error-gone-on = أُزيلت في { $date }.
error-gone-what = ما كان هنا: { $title }

contact-title = هل ترغبون في المشاركة؟
contact-page-title = التواصل معنا
contact-lead = هل لديكم سؤال عن هذه المبادرات أو الموارد؟ هل رددتم بأنفسكم على الكراهية؟ اكتبوا إلينا، يسرّنا أن نسمع منكم.

promises-title = قبل الكتابة
promise-who = لا يستطيع قراءة رسالتكم إلا فريق هذا الدليل. فهي تُشفَّر له قبل أن تُحفظ.
promise-what = نحفظ ما تكتبونه هنا، والصفحة التي تكتبون منها، وساعة الإرسال. ولا نحفظ عنوان IP الخاص بكم، ولا نوع المتصفح أو الجهاز الذي تستخدمونه.
promise-how-long = نحذف رسالتكم في غضون { $days } يومًا من وصولها على أبعد تقدير.
promise-draft = إذا نقص شيء في الاستمارة، بقي ما كتبتموه محفوظًا خمس عشرة دقيقة، مشفَّرًا بحيث لا يفتحه إلا عنوان صفحتكم.
promise-not = ما لا نستطيع حمايته: جهازكم، وسجل متصفحكم، والشبكة التي تتصلون عبرها، ففيها يظهر أنكم تزورون هذا الموقع. أما البريد الإلكتروني فيمكن أن تقرأه الشركات التي تنقله.

form-all-required = جميع الأسئلة تحتاج إلى جواب. خذوا من الوقت ما تشاؤون.
form-topic = ما موضوع الرسالة؟
form-topic-hint = اختاروا الأقرب إلى ما تريدون.
topic-question = سؤال عن مبادرات أو موارد
topic-counterspeech = خطاب مضاد من إعدادي أو من إعدادنا
topic-partner = الانضمام إلى الشركاء
topic-correction = تصحيح في إحدى الصفحات
topic-other = موضوع آخر
form-country = عن أي بلد تكتبون؟
form-country-hint = لستم مضطرين إلى ذكر مكان وجودكم.
form-country-choose = اختيار بلد
form-country-none = بلد آخر، أو لا بلد بعينه
form-name = بأي اسم نخاطبكم؟
form-name-hint = يكفي اسم مستعار. الحد الأقصى لعدد الأحرف: { $limit }.
form-email = عنوان بريدكم الإلكتروني
form-email-hint = للرد عليكم فقط. استخدموا عنوانًا لا يستطيع غيركم، في البيت أو في العمل، قراءة رسائله. الحد الأقصى لعدد الأحرف: { $limit }.
form-message = رسالتكم
form-message-hint = لا تذكروا أسماء أشخاص آخرين أو عناوينهم إلا إذا احتجنا إليها. واكتبوا بأي لغة. الحد الأقصى لعدد الأحرف: { $limit }.
form-consent-hint = قد يكشف ما تكتبونه عن آرائكم السياسية أو الدينية. ولكم وحدكم أن تقرروا هل يجوز لنا الاحتفاظ به.
form-consent = أوافق على أن يحتفظ فريق هذا الدليل بما كتبته وأن يقرأه كي يردّ عليّ.
form-send = إرسال الرسالة
form-shared-device = للكتابة من جهاز مشترك: صفحة التواصل

error-title = خطأ: { $title }
summary-title = هناك مشكلة
summary-not-stored = لم يُحفظ شيء. ما زال نصكم هنا.
summary-draft = لم تُحفظ أي رسالة بعد. ما كتبتموه ينتظر هنا خمس عشرة دقيقة.
summary-beginning = لم يُحفظ شيء. ما زالت بداية نصكم هنا.
summary-no-text = لم يُحفظ شيء، ولم يكن هناك نص نعيده إليكم.
draft-gone = ما كُتب هنا لم يعد محفوظًا: فهو يُحذف بعد خمس عشرة دقيقة، أو فور إرسال الرسالة.
problem-mark = خطأ:
problem-foreign-origin = لم نتمكن من التأكد من أن هذه الاستمارة جاءت من صفحتنا. راجعوا نصكم، ثم أرسلوه من هنا
problem-too-large = نصكم أكبر مما تتسع له هذه الاستمارة. اختصروه أو أرسلوه على أجزاء
problem-too-slow = تأخر نصكم كثيرًا في الوصول. راجعوا ما يظهر أدناه، ثم أرسلوه مرة أخرى
problem-not-a-form = ما وصلنا ليس استمارة معبّأة. استخدموا الاستمارة أدناه
problem-not-stored = لم نتمكن من حفظ رسالتكم الآن. انسخوا نصكم، ثم حاولوا مرة أخرى بعد دقيقة
problem-unknown-field = كان في الاستمارة شيء لا نعرفه، فلم نأخذه. راجعوا نصكم، ثم أرسلوه مرة أخرى
problem-repeated-field = كان في الاستمارة جواب مكرر. راجعوا أجوبتكم، ثم أرسلوها مرة أخرى
problem-topic-missing = اختاروا موضوع الرسالة
problem-topic-unknown = اختاروا موضوع الرسالة من القائمة
problem-country-missing = اختاروا بلدًا، أو «بلد آخر، أو لا بلد بعينه»
problem-country-unknown = اختاروا بلدًا من القائمة
problem-name-missing = أدخلوا اسمًا يمكننا استخدامه. ولا بأس باسم مستعار
problem-name-long = يجب ألا يتجاوز عدد أحرف الاسم { $limit }
problem-name-unshowable = كانت في الاسم أحرف لا يمكن عرضها، فحُذفت. راجعوه، ثم أرسلوا الاستمارة مرة أخرى
problem-email-missing = أدخلوا عنوان بريدكم الإلكتروني
problem-email-long = يجب ألا يتجاوز عدد أحرف عنوان البريد الإلكتروني { $limit }
problem-email-format = أدخلوا عنوان بريد إلكتروني مكتوبًا على هذا النحو: name@example.com
problem-email-unshowable = كانت في عنوان البريد الإلكتروني أحرف لا يمكن عرضها، فحُذفت. راجعوه، ثم أرسلوا الاستمارة مرة أخرى
problem-message-missing = اكتبوا رسالتكم
problem-message-long = يجب ألا يتجاوز عدد أحرف الرسالة { $limit }. عددها الآن { $typed }؛ احذفوا منها { $over }
problem-message-large = تحتاج رسالتكم إلى مساحة أكبر مما في هذه الاستمارة. اختصروها أو أرسلوها على أجزاء
problem-message-unshowable = كانت في رسالتكم أحرف لا يمكن عرضها أو تضررت في الطريق، فحُذفت. راجعوا رسالتكم، ثم أرسلوها مرة أخرى
problem-consent-missing = ضعوا علامة في المربع إذا كنتم موافقين. فمن دونها لا يمكننا الاحتفاظ برسالتكم

received-title = وصلتنا رسالتكم
received-none-title = لا رمز مرجعي هنا
received-reference = رمزكم المرجعي:
received-write-down = دوّنوه: فهو يدلّنا على رسالتكم إذا كتبتم إلينا مرة أخرى. ولا نستطيع إرساله إليكم لاحقًا.
received-next-title = ماذا بعد
received-next-read = يقرأ رسالتكم أحد أعضاء فريقنا.
received-next-answer = إذا كانت تستدعي جوابًا، فسنرسله إلى عنوان البريد الإلكتروني الذي كتبتموه.
received-fifteen = تعرض هذه الصفحة الرمز المرجعي خمس عشرة دقيقة.
received-none = إذا أرسلتم رسالة، فهي لم تصلنا إلا إذا ظهر لكم رمز مرجعي. وإن لم يظهر، فأرسلوها من جديد: لا ضرر في إرسال الرسالة نفسها مرتين.
received-again = كتابة رسالة

about-title = عن هذا الدليل
about-description = ما المقصود هنا بالخطاب المضاد، وكيف تُختار المواد، وما معنى «الوصول» إلى الناس.
about-lead = يخلف هذا الدليل صفحة عن فرنسا لم تعد متاحة على الإنترنت. وهو يحفظ ما روته تلك الصفحة، ويضيف بلدانًا أخرى، ويذكر أين ورد كل رقم.
about-what-title = ما المقصود هنا بالخطاب المضاد
about-what-1 = الخطاب المضاد للكراهية هو كل رد عليها لا يُسكت الطرف الآخر: حقائق، أو دعابة، أو قصة، أو تضامن مع من يتعرضون للهجوم، أو يد تمتد بالمساعدة إلى من يريد الخروج من دائرة الكراهية.
about-what-2 = والوقاية من الكراهية جزء منه أيضًا متى خاطبت الناس: تدريبات ومشاريع مدرسية وأدلة إرشادية. أما حذف المحتوى والملاحقة القضائية فقد تكون لهما ضرورة، لكنهما ليسا موضوع هذا الدليل.
about-choice-title = كيف تُختار المواد
about-choice-1 = كل مادة تحتاج إلى مصدر يستطيع غيرنا التحقق منه: صفحة الجهة المنظِّمة نفسها، أو تقرير، أو الصحافة. ولا نضيف منظمة أو رقمًا أو تاريخًا أو رابطًا لم يذكره أي مصدر.
about-choice-2 = لهذا تبرز هنا البرامج الكبيرة وشركاؤها، وقد تغيب جمعية لم تنشر شيئًا بلغة نقرؤها. فإن كنتم تعرفون جمعية كهذه، فأخبرونا عنها.
about-choice-3 = ندرج كل منظمة ضمن البلد الذي عملت فيه، ونذكر بلد مقرها. ولمن هو معرَّض للخطر أن يطلب إزالة ما يخصه؛ ولا نذكر أبدًا أسماء أفراد ليسوا شخصيات عامة، ولا مكانًا أدقّ من المدينة.
about-figures-title = ما معنى الأرقام
about-figures-1 = جميع الأرقام تقريبًا أحصاها المنظمون أنفسهم. أما «الوصول» إلى الناس فلم تشرح معناه قط الصفحة التي أكثرت من استخدام هذه الكلمة: فقد يكون المقصود أشخاصًا، وقد يكون مشاهدات يعود كثير منها إلى شخص واحد.
about-figures-2 = لذلك يرد مع كل رقم ما يقوله مصدره: ما مدى دقته، وماذا يحصي، وعن أي مدة، وفي أي تاريخ. وما لم يؤرّخه أي مصدر نكتب معه «بلا تاريخ».
about-figures-3 = المجاميع تُحسب ولا تُكتب باليد: تُجمع الأرقام الرئيسية للوحدة نفسها، من دون التوقعات، ثم تُقرَّب إلى الأدنى مع الإبقاء على أول خانتين. وحيث تختلف المصادر، يرد الرقمان جنبًا إلى جنب، مع ملاحظة تبيّن أيهما نرجّح ولماذا.
about-qualifiers-title = مدى دقة الرقم
about-qualifier-exact = من دون كلمة قبله: الرقم كما يظهر في المصدر.
about-qualifier-at-least = «أكثر من»: يقول المصدر «أكثر من» أو «على الأقل»، أو يضع علامة الزائد.
about-qualifier-nearly = «قرابة»: يقول المصدر إن العدد الفعلي أقل بقليل.
about-qualifier-approx = «نحو»: المصدر يقرّب العدد أو يقدّره.
about-qualifier-forecast = «المخطط له»: ما أُعلن مسبقًا. ولا يدخل في أي مجموع.
about-units-title = ما الذي يُحصى
about-units-lead = يجوز جمع أرقام الوحدة الواحدة، ولا تُجمع أبدًا أرقام وحدتين مختلفتين.
about-units-people = أشخاص
about-units-events = أحداث، كالمشاهدات، قد يعود كثير منها إلى شخص واحد
about-units-groups = منظمات وأماكن وأعمال
about-units-percent = نسب
about-open-title = للاستخدام وللتحقق
about-open-1 = النصوص والأرقام متاحة لكل من يذكر هذا الدليل عند استخدامها (CC BY 4.0). وفي كل صفحة رابط للإبلاغ عن خطأ فيها.

privacy-title = الخصوصية
privacy-description = ما يسجله هذا الموقع عن زواره، وما الذي يحدث للرسائل.
privacy-lead = قراءة هذا الموقع لا تترك عندنا أثرًا. أما الكتابة إلينا فتترك ما كتبتموه، مشفَّرًا، مدةً نخبركم بها.
privacy-reading-title = عند القراءة
privacy-reading-1 = لا نحفظ عنوان IP، ولا نوع المتصفح أو الجهاز، ولا الصفحة التي جئتم منها، ولا ما بحثتم عنه. لا ملفات تعريف ارتباط (كوكيز) هنا ولا برامج نصية (سكربت)، ولا يُحمَّل شيء من أي جهة أخرى.
privacy-reading-2 = في الشبكة التي بيننا وبينكم يظهر أنكم تزورون هذا الموقع. ويظهر ذلك أيضًا لمن يطّلع على سجل متصفحكم.
privacy-writing-title = عند الكتابة
privacy-writing-1 = تُشفَّر رسالتكم لفريق هذا الدليل قبل أن تُكتب على أي قرص. ولا نحفظ من دون تشفير إلا رمزها المرجعي، والساعة التي وصلت فيها، وحجمها التقريبي، وهل قُرئت.
privacy-writing-2 = لا يحتاج الفريق إلى اسمكم، وقد يكون مستعارًا، ولا إلى عنوان بريدكم الإلكتروني إلا للرد عليكم. ولا يُطلع أحدًا على أيٍّ منهما.
privacy-writing-3 = قد يكشف ما تكتبونه عن آرائكم السياسية أو الدينية. ولا نحتفظ به إلا لأنكم وافقتم، ولكم أن تسحبوا موافقتكم: اكتبوا إلينا واذكروا الرمز المرجعي.
privacy-device-title = على جهاز مشترك
privacy-device-1 = تطلب صفحة التواصل من المتصفح ألا يحتفظ بشيء. ومع ذلك استخدموا نافذة تصفح خاص، وأغلقوها بعد الانتهاء.

accessibility-title = إمكانية الوصول
accessibility-description = ما يفعله هذا الموقع كي يستطيع الجميع استخدامه، وكيف يُختبر ذلك، وكيف يمكن الإبلاغ عن عائق.
accessibility-lead = ينبغي أن يستطيع الجميع استخدام هذا الموقع: بلوحة المفاتيح، أو بقارئ شاشة، أو بخط كبير، أو على هاتف قديم، أو باتصال بطيء.
accessibility-status-title = أين نحن الآن
accessibility-status-1 = هدفنا المستوى AA من إرشادات النفاذ إلى محتوى الويب (WCAG 2.2)، والمستوى AAA في تباين النصوص.
accessibility-status-2 = مع كل تغيير تفحص البرامج جميع الصفحات: axe-core، ومدقّق W3C، ومتصفح تُعرض فيه كل فئة من الصفحات بثلاثة مقاسات، وبألوان فاتحة وداكنة وأخرى يفرضها الجهاز، وبتكبير 400{ "\u200E" }%{ "\u200E" }، وعلى الورق، ثم تُستخدم بلوحة المفاتيح وحدها.
accessibility-status-3 = تكتشف البرامج نحو نصف العوائق. ولم يختبر الموقع حتى الآن أي شخص يستخدم تقنيات مساعِدة، ولم تدقّقه أي جهة خارجية.
accessibility-limits-title = نواقص نعرفها
accessibility-limits-1 = تعطّل استمارة التواصل خاصية الملء التلقائي للأسماء والعناوين في المتصفح. فعلى جهاز مشترك تكشف هذه الخاصية لآخرين هوية من كتب إلينا، والسلامة هنا أولى.
accessibility-limits-2 = لا يمكن استخدام الخرائط بلوحة المفاتيح، لكن في القوائم المجاورة الروابط نفسها. والنصوص الناقصة في لغة ما تظهر بالإنجليزية، وعليها علامة تبيّن ذلك.
accessibility-report-title = الإبلاغ عن عائق
accessibility-report-1 = إذا منعكم شيء من استخدام الموقع، فاكتبوا إلينا. قولوا لنا ما الذي أردتم فعله وما الذي حال دونه؛ ومعرفة الأدوات التي تستخدمونها تساعدنا على إيجاد السبب.

coverage-title = لغات هذا الدليل
coverage-description = مدى اكتمال الدليل في كل لغة.
coverage-lead = كلمات الواجهة كاملة في جميع اللغات. أما نصوص المواد فيكتبها بشر، وما زال بعضها ناقصًا؛ وعندئذ يظهر النص الإنجليزي، وعليه علامة تبيّن ذلك.
coverage-countries = البلدان
coverage-initiatives = المبادرات
coverage-campaigns = الحملات
coverage-parts = أدوار الشركاء
coverage-resources = الموارد
coverage-notes = الملاحظات
coverage-of = { $done } من { $all }
coverage-how = أُحصيت من مواد الدليل كما هي الآن.
coverage-whole = بلدان مكتملة بهذه اللغة:

search-title = البحث في الدليل
search-title-of = «{ $text }» – بحث
search-description = ابحث عن البلدان والمبادرات والحملات والشركاء والأدلة الإرشادية بكلمة أو مكان أو موضوع أو سنة.
search-lead = تكفي كلمة لا تتذكر إلا بعضها. لا تهم الحركات ولا أشكال الحروف ولا الأخطاء الصغيرة، ويشمل البحث نصوص جميع اللغات.
search-words = عمّ تبحث؟
search-button = بحث
search-browse = تصفّح الدليل
search-narrow = تضييق البحث
search-choices = البحث محصور في
search-choice = { $facet }: { $value }
search-remove = إزالة
search-more = المزيد: { $facet }
search-left-out = { $category ->
    [zero] لا شيء غير ذلك.
    [one] هناك خيار آخر. أضف كلمة لتضييق البحث.
    [two] هناك خياران آخران. أضف كلمة لتضييق البحث.
    [few] هناك { $n } خيارات أخرى. أضف كلمة لتضييق البحث.
    [many] هناك { $n } خيارًا آخر. أضف كلمة لتضييق البحث.
   *[other] هناك { $n } خيار آخر. أضف كلمة لتضييق البحث.
  }
search-results = { $category ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $n } نتائج
    [many] { $n } نتيجة
   *[other] { $n } نتيجة
  }
search-found = { $results } عن «{ $text }»
search-countries = { $category ->
    [zero] لا بلدان
    [one] بلد واحد
    [two] بلدان
    [few] { $n } بلدان
    [many] { $n } بلدًا
   *[other] { $n } بلد
  }
search-in-language = وُجد في نص باللغة { $language }:
search-none = لم نجد شيئًا عن «{ $text }».
search-none-chosen = لم نجد شيئًا بهذه الخيارات.
search-did-you-mean = هل تقصد:
search-offer = { $text } ({ $results })
search-looser = توسيع البحث
search-without = من دون «{ $word }»
search-missing-title = هل ينقص شيء؟
search-missing = لا يذكر الدليل إلا ما يشهد عليه مصدر. إن كنت تعرف عملًا ضد الكراهية ينبغي أن يُذكر هنا، فأخبرنا به.
search-missing-contact = راسلنا
search-unknown = يطلب العنوان «{ $choice }»، والدليل لا يعرف ذلك، فلم يؤخذ به.
search-many-words = اقتصر البحث على أول { $n } كلمة.
search-too-long = هذا أطول من أن يُبحث عنه. اكتب { $limit } حرف أو أقل.
search-pages = صفحات النتائج
search-page = الصفحة { $page } من { $pages }
search-previous = الصفحة السابقة
search-next = الصفحة التالية
opensearch-name = الخطاب المضاد
facet-kind = النوع
facet-country = البلد
facet-initiative = المبادرة
facet-theme = الموضوع
facet-year = السنة
facet-status = الحالة
facet-language = اللغة
kind-country = بلد
kind-initiative = مبادرة
kind-campaign = حملة
kind-partner = شريك
kind-resource = مورد
