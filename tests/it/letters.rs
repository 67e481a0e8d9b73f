//! What people write to such a desk, and what sellers and programs write. All of it is made up.

use crate::dice::Dice;

/// A hundred letters of people: questions, reports, quotes of hate, links to evidence, short ones, long ones, four
/// languages and a few more.
pub(crate) const REAL: &[&str] = &[
    "Hello, we painted over the swastikas behind our school with a giant octopus. Photos: https://octopus-school.example/wall Would you add it?",
    "Which of the initiatives on the France page still runs in 2026? The Lyon one seems to have ended.",
    "Someone keeps commenting 'go back to where you came from' under our choir's videos. Is there a guide on how to answer without feeding it?",
    "I am a teacher in Leeds. My pupils wrote replies to racist memes. Can you send me material for 14-year-olds?",
    "The figure of 15 million people for the licra campaign looks wrong, their report says 14.6: https://licra.example/report.pdf page 12.",
    "We are three nurses. We got threats after answering anti-vaccine hate with jokes. Who can we talk to in Belgium?",
    "Please take our group off the site. We have been doxxed and the address is on a far-right forum: http://forum.example/thread/88123",
    "Hi! Loved the story about the umbrellas. Did it work? Is there a study?",
    "thanks for this page",
    "I want to volunteer. I can translate from Farsi and Dari.",
    "They write 'n***** out' on the bus stop each week and each week the baker hangs up a poem. That's counterspeech too, isn't it?",
    "How do you decide whether a campaign counts? Ours mixes fundraising with answering trolls.",
    "The link to the Dangerous Speech guide is dead. The new one is https://dangerousspeech.example/guide",
    "My brother is drifting into an incel forum. I do not want to report him, I want to reach him. Is there anybody near Utrecht?",
    "We ran #KindReplies for six weeks, 412 replies, 38 people answered back politely. Evidence: https://drive.example/a https://drive.example/b https://drive.example/c https://drive.example/d (screenshots). Two comments called us 'traitors'.",
    "Do you know of something like this for Hungary? I cannot say more here.",
    "A correction: the Ghent lab was in 2018 and not in 2017, I was there.",
    "Could the resources be downloaded in one file? Our youth club has no internet most days.",
    "I'm from a mosque in Bradford. After the riots, neighbours stood around it holding hands. Nobody wrote it down yet. Would you?",
    "Is it safe to write to you from my work computer?",
    "Hello from Nairobi. We train bus drivers to interrupt slurs. No website, only a phone.",
    "please call it antigypsyism, not 'hate against travellers', in the German text",
    "We made stickers that cover hateful stickers. 2,000 printed, 1,300 gone. How would you count reach?",
    "I was quoted on your page under my full name and would like only initials. Reference K7M2-P9QD.",
    "Our university wants to measure whether counter-comments change bystanders. Whom should we ask for data?",
    "Someone sells T-shirts with our slogan and a nazi rune. What can we do, short of suing?",
    "I wrote to you in spring and never heard back. Did it arrive?",
    "The Arabic page says 30 where the English one says 35, see the second figure.",
    "A group called the Grey Tulips sings outside of rallies here. They want no fame, but other towns may copy it.",
    "Can a library be a partner? We host living-book evenings with refugees.",
    "my daughter was called a monkey in class chat and 3 kids wrote back. i am so proud. is there a prize for kids like that",
    "Your site does not work with my screen reader on the map: the regions are read as numbers.",
    "Casino owners in our town pay for racist ads, see https://local-paper.example/ads. We answered with a crossword. Interested?",
    "They say crypto bros fund the hate page. We followed the donations and wrote a comic about it.",
    "Do you lend the exhibition panels? We would pay the transport.",
    "Bonjour, nous avons répondu à des commentaires islamophobes par des recettes de grand-mères. Est-ce que cela vous intéresse ?",
    "Je suis professeure à Lille. Comment obtenir la mallette pédagogique du Laboratoire de contre-discours ?",
    "Une erreur sur la page France : l’association s’appelle Renaissance numérique, avec une minuscule.",
    "On nous a traités de « collabos » et de « sales bicots » sous notre vidéo. Les captures sont ici : https://captures.example/1",
    "Merci pour votre travail.",
    "Peut-on s’inscrire depuis la Suisse romande ?",
    "Nous cherchons un groupe qui intervient en prison, près de Marseille.",
    "Bonjour, mon fils de 12 ans subit des insultes homophobes sur un jeu en ligne. Que peuvent faire ses amis, concrètement ?",
    "Le lien vers l’étude du CIDEM ne marche plus.",
    "Notre chorale a chanté devant la préfecture pendant la manifestation d’extrême droite. Vidéo : https://chorale.example/video",
    "Retirez s’il vous plaît la photo du 12 mai, on y reconnaît une mineure.",
    "Quelles campagnes ont été évaluées par des chercheurs indépendants ? Pas seulement par les organisateurs.",
    "Je préfère rester anonyme. Dans mon village, un boulanger répond aux tracts haineux par des tracts drôles, depuis trois ans.",
    "Pouvez-vous ajouter le Luxembourg ?",
    "Nous sommes une troupe de théâtre-forum : des spectateurs rejouent une scène raciste et trouvent la réplique. Quarante représentations en 2025.",
    "Avez-vous une version imprimable du guide, pour des aînés qui n’ont pas d’ordinateur ?",
    "J’ai peur de porter plainte. À qui parler d’abord ?",
    "Votre chiffre « 3 millions » mélange vues et personnes, non ?",
    "La ligue de football amateur du Hainaut lance un carton vert pour ceux qui défendent un joueur insulté. On peut en parler ?",
    "Bonsoir, où trouver la charte graphique de l’exposition itinérante ?",
    "Des élèves de seconde ont détourné des mèmes antisémites avec des chats. Leur enseignante n’ose pas les publier. Un conseil ?",
    "Comment traduire « counterspeech » en breton ? Nous préparons une affiche.",
    "Hallo, wir haben auf dem Marktplatz Hasskommentare vorgelesen und dazu Akkordeon gespielt. Kann das ins Verzeichnis?",
    "Ich bin Lehrerin in Chemnitz und werde bedroht, seit meine Klasse ein Wandbild gegen Rassismus gemalt hat. Wer hilft schnell?",
    "Auf der Seite zu Deutschland steht bei #ichbinhier die falsche Gründung: es war Dezember 2016.",
    "Unter unserem Post steht „Euch sollte man vergasen“. Melden allein reicht uns nicht. Habt ihr Vorlagen für Antworten?",
    "Danke, genau so etwas habe ich gesucht.",
    "Gibt es eine Liste der Quellen als CSV?",
    "Mein Opa teilt jeden Tag Hetze in der Familiengruppe. Wie antworte ich ihm, ohne ihn zu verlieren?",
    "Wir sind eine Feuerwehr im Allgäu. Drei Leute wollten keinen Syrer aufnehmen, jetzt ist er Zugführer. Wir erzählen das gern.",
    "Die Karte zeigt Österreich doppelt, wenn ich auf 400 % zoome.",
    "Können Sie den Namen unserer Schule entfernen? Es gab Anrufe.",
    "Kennt ihr Studien dazu, ob Humor besser wirkt als Fakten? Bitte mit Link.",
    "Beleg für die 300 Teilnehmenden: https://archiv.example/2024/fest und https://archiv.example/2024/presse",
    "Ich lektoriere ehrenamtlich und habe in den deutschen Texten vier Tippfehler gefunden. Wohin damit?",
    "Unser Stammtisch übt einmal im Monat Gegenrede, wie andere Schach. Zwölf Leute, Bier, Rollenspiel. Sucht ihr so etwas?",
    "Warum steht Pegida in der Zeitleiste, aber nicht die Gegendemo vom gleichen Tag?",
    "Wie lange dauert es, bis ihr antwortet? Es eilt ein wenig.",
    "Wer hat die Zahl von 81 Prozent erhoben, und wen hat man gefragt?",
    "Der Verein heißt seit 2022 anders, nämlich Bunte Brücke e. V.",
    "Ich möchte Partner werden, wir sind ein kleines Radio in Graz und senden freitags Antworten auf Leserbriefe voller Hass.",
    "مرحبًا، نحن مجموعة من الطلاب في عمّان رددنا على منشورات الكراهية برسوم كاريكاتورية. هل يمكن إضافتها؟",
    "هل توجد مبادرات في المغرب؟ لم أجد شيئًا في الخريطة.",
    "أنا لاجئ سوري في برلين وأتعرض لشتائم يومية في العمل. لا أريد شكوى، أريد أن أعرف كيف أجيب.",
    "شكرًا لكم على هذا الدليل.",
    "الرقم في صفحة فرنسا غير صحيح، المصدر يقول مليونين: https://masdar.example/taqrir",
    "ابنتي في المدرسة تُنادى بألفاظ عنصرية بسبب حجابها. أين نجد مواد للمعلمين؟",
    "نصوّر فيديوهات قصيرة نسأل فيها أصحاب التعليقات المسيئة عن أمهاتهم. النتيجة مدهشة.",
    "أرجو حذف اسمي من الصفحة، فقد وصلتني تهديدات.",
    "كيف نقيس أثر حملتنا؟ عندنا ٤٠٠ ردّ ولا نعرف ماذا نفعل بها.",
    "هل تقبلون رسائل بالكردية؟",
    "كتب أحدهم تحت صورة مسجدنا: «احرقوه». فكتب ثلاثون جارًا: «نحن نحرسه». هذه لقطة الشاشة https://suwar.example/1",
    "متى كانت ورشة تونس؟ التاريخ ناقص.",
    "نريد ترجمة دليلكم إلى الأمازيغية، فهل تسمحون؟",
    "أعمل في إذاعة محلية، وأبحث عن ضيف يتحدث عن الرد على خطاب الكراهية.",
    "الخط صغير جدًا على هاتفي القديم.",
    "جدتي تردّ على الكارهين بالدعاء لهم، ويخجلون. هل هذا خطاب مضاد؟",
    "Buongiorno, a Palermo i pescatori rispondono agli insulti con canzoni. Vi interessa una registrazione?",
    "Hola, ¿hay algo parecido en Galicia? Somos un club de lectura.",
    "Merhaba, Köln’deki gençlik merkezimiz nefret yorumlarına tiyatroyla cevap veriyor.",
    "Здравствуйте, мы в Риге отвечаем на оскорбления стихами. Можно прислать запись?",
    "Szia, van magyar nyelvű útmutató a gyűlöletbeszéd elleni fellépéshez?",
    "Dzień dobry, w Łodzi zamalowujemy nienawistne napisy kwiatami. Czy to pasuje do katalogu?",
    "https://video.example/watch/park-bench-answer",
    "ok who do i contact about the workshop in march, the one with the puppets",
];

const PRODUCTS: &[&str] = &[
    "roulette",
    "blackjack",
    "keto gummies",
    "phone cases",
    "diplomas",
    "essays",
    "solar panels",
    "hair serum",
    "gold coins",
    "VPN accounts",
];
const CITIES: &[&str] = &[
    "London", "Austin", "Dubai", "Lahore", "Toronto", "Manila", "Kyiv", "Perth", "Dallas", "Pune",
];
const NAMES: &[&str] = &[
    "Amelia", "Jason", "Ravi", "Sophie", "Mike", "Natalia", "Omar", "Wendy", "Kevin", "Lucía",
];

/// A letter of a seller or a program; numbers make them differ.
pub(crate) fn junk(number: usize, dice: &mut Dice) -> String {
    let mut one = |from: &[&'static str]| from[dice.below(from.len())];
    let (product, city, name) = (one(PRODUCTS), one(CITIES), one(NAMES));
    let id = dice.below(100_000);
    match number % 20 {
        0 => format!(
            "Best online casino in {city}! {id} free spins and a casino bonus for {product}: https://win{id}.example/play"
        ),
        1 => format!(
            "Hi, I'm {name}. I came across your website and noticed that you could rank on Google for {product} in {city}. We offer SEO services from ${id}. Are you interested?"
        ),
        2 => format!(
            "Earn ${id} a day with our crypto investment bot. {name} from {city} doubled it in a week. Click here http://coin{id}.example"
        ),
        3 => format!(
            "<a href=\"http://cheap{id}.example\">cheap {product}</a> [url=http://buy{id}.example]buy {product}[/url]"
        ),
        4 => gibberish(dice, 6),
        5 => {
            let links: Vec<String> = (0..12)
                .map(|n| format!("https://{}{n}.example/{id}", product.replace(' ', "-")))
                .collect();
            links.join(" ")
        }
        6 => format!(
            "Dear Sir, I am {name}, next of kin of a banker of {city} who left {id} million US dollars. Reply yes with your account."
        ),
        7 => format!(
            "Do you need a personal loan or business loan at 2%? {name} Finance, {city}. Apply today, {id} already did."
        ),
        8 => format!(
            "Hello, my name is {name} and I would love to write a guest post about {product} for your site, with one dofollow link. My rates are fair. Ref {id}"
        ),
        9 => format!(
            "We are a web design company in {city}. We can redesign your website in {id} hours, no obligation. Reply for a free quote. {name}"
        ),
        10 => format!(
            "Your visitors in {city} leave because your pages load slowly. I fixed this for {id} companies like yours. Shall I send you a short video with what I found? Best, {name}"
        ),
        11 => format!(
            "Good day, we manufacture {product} in {city} and look for distributors in your country. Our catalogue has {id} items, please find it at www.factory{id}.example. Regards, {name}"
        ),
        12 => format!(
            "Обыграй казино сегодня! Бонус {id} рублей, ставки на спорт: https://kazino{id}.example"
        ),
        13 => format!(
            "Casino en ligne : {id} tours gratuits, cliquez ici https://jeu{id}.example. Gagnez de l’argent avec {name} !"
        ),
        14 => format!(
            "Geld verdienen von zu Hause! {name} aus {city} macht {id} Euro im Monat. Klicken Sie hier: https://geld{id}.example"
        ),
        15 => format!("ربح المال من البيت، {id} دولار في اليوم، اضغط هنا https://mal{id}.example"),
        16 => format!(
            "{} {}",
            gibberish(dice, 3),
            format_args!("http://{}.example", gibberish(dice, 1))
        ),
        17 => format!(
            "Buy followers, likes and website traffic. {id} real people from {city}. Limited offer, order now, 100% guaranteed."
        ),
        18 => format!(
            "Hi there, just following up on my last note about the {product} partnership. {name} and I have a slot on Tuesday or Thursday, which one suits you better? It only takes ten minutes and most teams in {city} thank us later. ({id})"
        ),
        _ => format!(
            "viagra cialis {product} replica watches weight loss {id} {city} http://pills{id}.example http://pills{id}.example/2 http://pills{id}.example/3 http://pills{id}.example/4"
        ),
    }
}

/// Letters at random, as programs try forms with them.
fn gibberish(dice: &mut Dice, words: usize) -> String {
    const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let word = |dice: &mut Dice| -> String {
        (0..10 + dice.below(8))
            .map(|_| char::from(LETTERS[dice.below(LETTERS.len())]))
            .collect()
    };
    (0..words).map(|_| word(dice)).collect::<Vec<_>>().join(" ")
}
