//! The words that `numbers` looks for: numbers, shares, money, and what makes a number a name or a date.

use std::collections::HashSet;
use std::sync::LazyLock;

type Words = LazyLock<HashSet<&'static str>>;

fn set(words: &'static str) -> HashSet<&'static str> {
    words.split_whitespace().collect()
}

/// Numbers below ten: too small to be worth a figure, unless a big word follows.
static SMALL: Words = LazyLock::new(|| {
    set("
    one two three four five six seven eight nine un une deux trois quatre cinq sept huit neuf ein eine zwei drei vier fünf
    sechs sieben acht neun ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة
    ")
});

/// Numbers of ten or more. German ones are put together, see [`is_german`].
static LARGE: Words = LazyLock::new(|| {
    set("
    ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
    eighty ninety dozen dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante soixante dizaine
    douzaine centaine عشرة عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين مئة مائة مئتي مئتا
    ")
});

/// Words that make a big number of any number before them.
static BIG: Words = LazyLock::new(|| {
    set("
    hundred hundreds thousand thousands million millions billion billions cent cents mille millier milliers milliard
    milliards hundert hunderte tausend tausende millionen milliarden mio mrd mn bn مليون مليونًا ملايين مليار مليارات ألف
    ألفًا آلاف
    ")
});

/// Big words that name no number by themselves: "hundreds of people".
static VAGUE: Words = LazyLock::new(|| {
    set("
    hundreds thousands millions billions milliers milliards hunderte tausende millionen milliarden ملايين مليارات آلاف
    ")
});

/// What German numbers are made of; a piece that begins like another one stands before it.
const GERMAN: &[&str] = &[
    "hundert", "tausend", "dreißig", "zwanzig", "zwölf", "sieben", "sechs", "zehn", "neun", "acht",
    "fünf", "vier", "drei", "zwei", "eins", "ein", "elf", "sech", "sieb", "zig", "und",
];
const GERMAN_LARGE: &[&str] = &[
    "zehn", "elf", "zwölf", "zig", "dreißig", "hundert", "tausend",
];

/// Endings of a number that make it big: `15M`, `15k`.
static BIG_ENDINGS: Words = LazyLock::new(|| {
    set("
    m mm mio mrd mn bn
    ")
});
const THOUSAND_ENDING: &str = "k";

/// Words that make a share of the number before them.
static SHARE: Words = LazyLock::new(|| {
    set("
    % ٪ percent prozent بالمئة بالمائة
    ")
});
const SHARE_OF_TWO: &[(&str, &str)] = &[
    ("per", "cent"),
    ("pour", "cent"),
    ("في", "المئة"),
    ("في", "المائة"),
];

/// Words beside a number that make it a sum of money, which is no figure.
static MONEY: Words = LazyLock::new(|| {
    set("
    $ € £ dollar dollars euro euros usd eur cad gbp pound pounds francs دولار دولارًا يورو
    ")
});

/// Words before a number that make it a name: of a book, a law, a paragraph, a road, a line to call.
static NAMING: Words = LazyLock::new(|| {
    set("
    isbn issn doi no nr n° nº § law act article directive regulation resolution loi décret règlement résolution gesetz
    richtlinie verordnung artikel قانون رقم number numéro nummer hotline helpline paragraph room le au
    ")
});

/// Words after a number that are counted by it, so that nothing later is; and small words after which something else begins.
static BARRIERS: Words = LazyLock::new(|| {
    set("
    january february march april may june july august september october november december janvier février mars avril mai
    juin juillet août septembre octobre novembre décembre januar februar märz juni juli oktober dezember second seconds
    minute minutes hour hours day days week weeks month months year years heure heures jour jours semaine semaines mois an
    ans année années sekunden minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren يوم
    يومًا أيام ساعة سنة سنوات عام عامًا the a and or of in to for by with from on at as who that which many some le la les
    un une de du des et ou en à au aux dans pour par sur avec qui que der die das den dem und oder von vom im mit für zu zum
    zur ein eine einen als haben hatten wurden waren viele في من على إلى عن مع أو
    ")
});

/// The words that tie a number to what it counts: "hundreds of people".
static TIES: Words = LazyLock::new(|| {
    set("
    of de von
    ")
});

/// Whether a word, in small letters, is a number; `Some(true)` if it is ten or more by itself.
pub(super) fn number(word: &str) -> Option<bool> {
    if VAGUE.contains(word) {
        return Some(false);
    }
    if LARGE.contains(word) || BIG.contains(word) || is_german(word) {
        return Some(true);
    }
    if SMALL.contains(word) {
        return Some(false);
    }
    let (first, rest) = word.split_once('-')?;
    Some(number(first)? | number(rest)?)
}

/// Whether a word is a German number of ten or more: `zweihundert`, `einundachtzig`.
fn is_german(word: &str) -> bool {
    if !GERMAN_LARGE.iter().any(|large| word.contains(large)) {
        return false;
    }
    let mut rest = word;
    while let Some(piece) = GERMAN.iter().find(|piece| rest.starts_with(**piece)) {
        rest = &rest[piece.len()..];
    }
    rest.is_empty()
}

pub(super) fn is_big(word: &str) -> bool {
    BIG.contains(word)
}

/// What an ending makes of its number: `Some(true)` a big one whatever it counts, `Some(false)` thousands.
pub(super) fn ending(ending: &str) -> Option<bool> {
    if BIG_ENDINGS.contains(ending) {
        Some(true)
    } else {
        (ending == THOUSAND_ENDING).then_some(false)
    }
}

/// How many of these words make a share of the number before them.
pub(super) fn share(first: &str, second: &str) -> Option<usize> {
    if SHARE.contains(first) {
        Some(1)
    } else {
        SHARE_OF_TWO.contains(&(first, second)).then_some(2)
    }
}

pub(super) fn is_money(word: &str) -> bool {
    let word = word.strip_prefix("d’").unwrap_or(word);
    MONEY.contains(word) || word.starts_with(['$', '€', '£']) || word.ends_with(['$', '€', '£'])
}

pub(super) fn is_naming(word: &str) -> bool {
    NAMING.contains(word)
}

pub(super) fn is_barrier(word: &str) -> bool {
    BARRIERS.contains(word)
}

pub(super) fn is_tie(word: &str) -> bool {
    TIES.contains(word)
}
