//! Numbers that are typed into a text, where a figure with its source should stand.

use std::collections::{HashMap, HashSet};

use anyhow::Context;
use sqlx::SqliteConnection;

/// Words beside a number that make it a sum of money, which is no figure.
const MONEY: &[&str] = &[
    "$",
    "€",
    "£",
    "dollar",
    "dollars",
    "euro",
    "euros",
    "usd",
    "eur",
    "cad",
    "pound",
    "pounds",
    "francs",
    "دولار",
    "دولارًا",
    "يورو",
];

/// How many words after a number its currency may stand.
const MONEY_WORDS_MAX: isize = 4;

/// Words before a number that make it a name: of a book, a law, a paragraph.
const NAMING: &[&str] = &[
    "isbn",
    "issn",
    "doi",
    "no",
    "nr",
    "n°",
    "nº",
    "§",
    "law",
    "act",
    "directive",
    "resolution",
    "loi",
    "décret",
    "directive",
    "résolution",
    "gesetz",
    "richtlinie",
    "resolution",
    "قانون",
    "رقم",
];

/// How many words before a number what it names may stand.
const NAMING_WORDS_MAX: isize = 2;

/// Words that make a big number of a small one.
const BIG: &[&str] = &[
    "million",
    "billion",
    "milliard",
    "مليون",
    "مليار",
    "thousand",
    "mille",
    "tausend",
    "ألف",
];

/// Words that are numbers of ten or more.
const IN_WORDS: &[&str] = &[
    "ten",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    "hundred",
    "hundreds",
    "thousand",
    "thousands",
    "million",
    "millions",
    "dix",
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "cent",
    "cents",
    "mille",
    "million",
    "millions",
    "zehn",
    "zwanzig",
    "dreißig",
    "vierzig",
    "fünfzig",
    "sechzig",
    "siebzig",
    "achtzig",
    "neunzig",
    "hundert",
    "tausend",
    "million",
    "millionen",
    "عشرة",
    "عشرون",
    "مئة",
    "مائة",
    "ألف",
    "مليون",
];

/// A typed number from here on should be a figure whatever follows it, unless it is a year.
const ANY_MIN: u64 = 1000;
/// From here on it should be one if it counts what figures count.
const COUNTING_MIN: u64 = 2;
const YEARS: std::ops::RangeInclusive<u64> = 1900..=2100;

/// What figures count, in the words of each language.
pub(super) struct Nouns(HashMap<String, HashSet<String>>);

impl Nouns {
    pub(super) async fn read(db: &mut SqliteConnection) -> anyhow::Result<Nouns> {
        let rows: Vec<(String, String)> = sqlx::query_as("SELECT locale, noun FROM unit_text")
            .fetch_all(db)
            .await
            .context("reading the words of the units")?;
        let mut nouns = HashMap::<String, HashSet<String>>::new();
        for (locale, noun) in rows {
            nouns.entry(locale).or_default().insert(noun.to_lowercase());
        }
        Ok(Nouns(nouns))
    }

    pub(super) fn of(&self, locale: &str) -> Option<&HashSet<String>> {
        self.0.get(locale)
    }
}

/// The first number in a text that should be a figure: a share, a big one that is neither a year nor money nor a name, or one
/// that counts what figures count.
pub(super) fn typed(text: &str, nouns: Option<&HashSet<String>>) -> Option<String> {
    let words: Vec<&str> = text.split([' ', '\n', '\t']).collect();
    (0..words.len()).find_map(|index| {
        let place = Place {
            words: &words,
            index,
        };
        place.typed(nouns)
    })
}

/// A word in its text.
struct Place<'a> {
    words: &'a [&'a str],
    index: usize,
}

impl Place<'_> {
    /// The word so many words on, in small letters and without the marks around it.
    fn near(&self, offset: isize) -> String {
        let index = self.index.checked_add_signed(offset);
        let word = index.and_then(|index| self.words.get(index)).copied();
        let is_mark = |c: char| !c.is_alphanumeric() && !"$€£%§°".contains(c);
        word.unwrap_or_default()
            .trim_matches(is_mark)
            .to_lowercase()
    }

    fn typed(&self, nouns: Option<&HashSet<String>>) -> Option<String> {
        let word = self.words[self.index];
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && !"%$€".contains(c));
        // A no-break space may hold the number and its noun together, or its digits.
        let (number, noun) = match bare.split_once(['\u{a0}', '\u{202f}']) {
            Some((number, rest)) if rest.starts_with(char::is_alphabetic) => {
                (number, rest.to_lowercase())
            }
            _ => (bare, self.near(1)),
        };
        let is_counted = nouns.is_some_and(|nouns| nouns.contains(&noun));
        // Names such as #Rooted2 and figures in braces hold digits and are no numbers.
        let is_named = word.contains(['{', '}', '#']);
        if IN_WORDS.contains(&number.to_lowercase().as_str()) && is_counted {
            return Some(format!("{number} {noun}"));
        }
        let is_number = number.starts_with(|c: char| c.is_ascii_digit())
            && number
                .chars()
                .all(|c| c.is_ascii_digit() || ".,%\u{a0}\u{202f}’'".contains(c));
        if !is_number || is_named || self.is_money() || self.is_name() {
            return None;
        }
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        let value: u64 = digits.parse().unwrap_or(u64::MAX);
        let is_grouped = digits.len() > 3 && number.len() > digits.len();
        let is_year = YEARS.contains(&value) && !is_grouped;
        let is_share = number.contains('%') || noun.starts_with('%');
        let is_big = BIG.iter().any(|big| noun.starts_with(big));
        let is_count = is_counted && value >= COUNTING_MIN;
        (is_share || is_big || ((value >= ANY_MIN || is_count) && !is_year))
            .then(|| number.to_owned())
    }

    /// "between 1,000 and 5,000 dollars": the currency may come some words later.
    fn is_money(&self) -> bool {
        (-1..=MONEY_WORDS_MAX).any(|offset| {
            let word = self.near(offset);
            MONEY.contains(&word.as_str())
                || word.starts_with(['$', '€', '£'])
                || word.ends_with(['$', '€', '£'])
        })
    }

    fn is_name(&self) -> bool {
        (1..=NAMING_WORDS_MAX).any(|back| NAMING.contains(&self.near(-back).as_str()))
    }
}
