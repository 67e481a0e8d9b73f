//! Numbers that are typed into a text, where a figure with its source should stand.

use std::borrow::Cow;
use std::collections::HashMap;

use anyhow::Context;
use sqlx::SqliteConnection;

use super::number_words as words;

/// A typed number from here on should be a figure whatever follows it.
const ANY_MIN: u64 = 1000;
/// From here on it should be one if it counts what figures count.
const COUNTING_MIN: u64 = 2;
/// What stands alone in this range is a year, unless it counts something.
const YEARS: std::ops::RangeInclusive<u64> = 1000..=2100;
/// What stands alone in this range is a year even if something that could be counted follows.
const YEARS_OF_CAMPAIGNS: std::ops::RangeInclusive<u64> = 1900..=2100;
/// A number of so many digits that nobody has put into groups is the number of something: of a house, a law, a town.
const UNGROUPED_DIGITS_MIN: usize = 5;

/// How many words after a number its currency may stand: "between 1,000 and 5,000 dollars".
const MONEY_WORDS_MAX: usize = 4;
/// How many words before a number what it names may stand.
const NAMING_WORDS_MAX: usize = 2;
/// How many words may stand between a number and what it counts: "42 small local organisations".
const BETWEEN_WORDS_MAX: usize = 2;

/// What figures count, in the words of each language: by the first word of each, all of its words.
pub(super) struct Nouns(HashMap<String, Phrases>);
type Phrases = HashMap<String, Vec<Vec<String>>>;

impl Nouns {
    pub(super) async fn read(db: &mut SqliteConnection) -> anyhow::Result<Nouns> {
        // What stands after a share ("of the viewers") is not counted by its number.
        let rows: Vec<(String, String)> = sqlx::query_as(
            "SELECT locale, noun FROM unit_text JOIN unit ON unit.slug = unit_text.unit WHERE kind <> 'percent'",
        )
        .fetch_all(db)
        .await
        .context("reading the words of the units")?;
        let mut nouns = HashMap::<String, Phrases>::new();
        for (locale, noun) in rows {
            let phrase: Vec<String> = split(&noun)
                .into_iter()
                .map(|word| word.core.into_owned())
                .collect();
            let phrases = nouns.entry(locale.clone()).or_default();
            for said in [heart(&locale, &phrase), Some(phrase)]
                .into_iter()
                .flatten()
            {
                if let Some(first) = said.first() {
                    phrases.entry(first.clone()).or_default().push(said);
                }
            }
        }
        Ok(Nouns(nouns))
    }
}

/// What is left where people leave out the adjective: "teams" for "university teams".
fn heart(locale: &str, phrase: &[String]) -> Option<Vec<String>> {
    match (locale, phrase) {
        ("en" | "de", [_, noun]) | ("fr", [noun, _]) if !words::is_tie(noun) => {
            Some(vec![noun.clone()])
        }
        _ => None,
    }
}

/// A word of a text.
struct Word<'a> {
    start: usize,
    end: usize,
    /// In small letters, without the marks around it.
    core: Cow<'a, str>,
    is_capital: bool,
    /// Whether a mark ends the clause behind it.
    is_last: bool,
}

/// The words of a text; a number whose groups are set apart by spaces is one.
fn split(text: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word<'_>> = Vec::new();
    let mut start = 0;
    let ends = text.match_indices(char::is_whitespace);
    for (end, next) in ends
        .map(|(at, space)| (at, at + space.len()))
        .chain([(text.len(), text.len())])
    {
        let raw = &text[start..end];
        if !raw.is_empty() {
            let joined = words.pop_if(|before| continues(&text[before.start..before.end], raw));
            let start = joined.map_or(start, |before| before.start);
            words.push(word(text, start, end));
        }
        start = next;
    }
    words
}

/// Whether a word goes on with the number before it: `15` and `000`, or the number of a telephone.
fn continues(before: &str, raw: &str) -> bool {
    if before.starts_with('0') && raw.starts_with(|c: char| c.is_ascii_digit()) {
        return true;
    }
    let is_head = before.len() <= 3 || before.contains(char::is_whitespace);
    let digits = raw.bytes().take_while(u8::is_ascii_digit).count();
    is_head && digits == 3 && before.ends_with(|c: char| c.is_ascii_digit()) && begins(before)
}

fn begins(number: &str) -> bool {
    number.starts_with(is_digit)
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || ('\u{660}'..='\u{669}').contains(&c)
}

fn word(text: &str, start: usize, end: usize) -> Word<'_> {
    let raw = &text[start..end];
    let is_mark = |c: char| !c.is_alphanumeric() && !"$€£%٪§°+".contains(c);
    let core = raw.trim_matches(is_mark);
    let is_capital = core.starts_with(char::is_uppercase);
    // "and" is written together with the Arabic word behind it.
    let core = core
        .strip_prefix('و')
        .filter(|rest| begins(rest))
        .unwrap_or(core);
    let core = if core.chars().any(char::is_uppercase) {
        Cow::Owned(core.to_lowercase())
    } else {
        Cow::Borrowed(core)
    };
    // The full stop of an abbreviation ends nothing.
    let is_last = raw.ends_with([',', ';', ':', '.', '!', '?', ')', '،', '؛', '؟'])
        && !(raw.ends_with('.') && words::is_big(&core));
    Word {
        start,
        end,
        core,
        is_capital,
        is_last,
    }
}

/// A number in digits, as it is typed.
struct Typed {
    /// Its whole part.
    value: u64,
    digits: usize,
    is_grouped: bool,
    /// Whether it has a fraction, or is a date: it counts nothing by itself.
    is_broken: bool,
    /// What is written together with it.
    ending: String,
}

/// Reads `15,000`, `1.5`, `15M`, `81%`, `10–15`; not `2016-11-04`, `20h30`, `3rd`.
fn typed_number(core: &str) -> Option<Typed> {
    if !begins(core) {
        return None;
    }
    let is_inside = |c: char| is_digit(c) || c.is_whitespace() || ".,’'٬٫".contains(c);
    let length = core.find(|c| !is_inside(c)).unwrap_or(core.len());
    let (number, ending) = core.split_at(length);
    if let Some(upper) = ending.strip_prefix(['–', '-']).filter(|rest| begins(rest)) {
        return typed_number(upper).filter(|typed| !typed.ending.starts_with(['–', '-', '/']));
    }
    if number.starts_with('0') && number[1..].starts_with(is_digit) {
        return None;
    }
    let groups: Vec<&str> = number.split(|c| !is_digit(c)).collect();
    let (first, rest) = groups.split_first()?;
    let is_grouped = !rest.is_empty() && rest.iter().all(|group| group.chars().count() == 3);
    let whole = if is_grouped {
        groups.concat()
    } else {
        (*first).to_owned()
    };
    let digits: Option<u64> = whole.chars().try_fold(0_u64, |value, c| {
        let digit = c.to_digit(10).or_else(|| u32::from(c).checked_sub(0x660))?;
        Some(value.saturating_mul(10).saturating_add(u64::from(digit)))
    });
    Some(Typed {
        value: digits?,
        digits: whole.chars().count(),
        is_grouped,
        is_broken: !is_grouped && !rest.is_empty(),
        ending: ending.trim_end_matches('+').to_owned(),
    })
}

/// Every number in a text that should be a figure: a share, a big one that is neither a year nor money nor a name, or one that
/// counts what figures count.
pub(super) fn typed(text: &str, locale: &str, nouns: &Nouns) -> Vec<String> {
    let nouns = nouns.0.get(locale);
    let text_words = split(text);
    let reader = Reader {
        text,
        words: &text_words,
        nouns,
        // Every German noun begins with a capital.
        has_capital_names: locale != "de",
    };
    let mut found = Vec::new();
    let mut index = 0;
    while index < text_words.len() {
        let end = reader.digits(index).or_else(|| reader.in_words(index));
        if let Some(end) = end {
            let piece = &text[text_words[index].start..text_words[end - 1].end];
            let is_mark = |c: char| !c.is_alphanumeric() && !"%٪+".contains(c);
            let piece: Vec<&str> = piece.trim_matches(is_mark).split_whitespace().collect();
            found.push(piece.join(" "));
        }
        index = end.unwrap_or(index + 1);
    }
    found
}

struct Reader<'a> {
    text: &'a str,
    words: &'a [Word<'a>],
    nouns: Option<&'a Phrases>,
    has_capital_names: bool,
}

impl Reader<'_> {
    fn core(&self, index: usize) -> &str {
        self.words.get(index).map_or("", |word| &word.core)
    }

    /// Where the number ends that begins at this word in digits, if it should be a figure.
    fn digits(&self, index: usize) -> Option<usize> {
        let word = &self.words[index];
        let raw = &self.text[word.start..word.end];
        // Names such as #Rooted2 and figures in braces hold digits and are no numbers.
        if raw.contains(['{', '}', '#', '@']) || raw.contains("://") {
            return None;
        }
        let typed = typed_number(&word.core)?;
        if self.is_money(index) {
            return None;
        }
        let after = index + 1;
        if typed.ending == "%" || typed.ending == "٪" {
            return Some(after);
        }
        if !word.is_last
            && typed.ending.is_empty()
            && let Some(words) = words::share(self.core(after), self.core(after + 1))
        {
            return Some(after + words);
        }
        let has_big_word = typed.ending.is_empty()
            && !word.is_last
            && (words::is_big(self.core(after)) || self.is_m(after));
        let is_metres = typed.ending.starts_with('m') && !raw.contains('M');
        if has_big_word || (words::ending(&typed.ending) == Some(true) && !is_metres) {
            let end = after + usize::from(has_big_word);
            return Some(self.counted(end).unwrap_or(end));
        }
        if !typed.ending.is_empty() && (words::ending(&typed.ending).is_none() || is_metres) {
            return None;
        }
        let is_named = index
            .checked_sub(1)
            .is_some_and(|before| words::is_naming(self.core(before)));
        if typed.is_broken || is_named {
            return None;
        }
        let is_alone = !typed.is_grouped && typed.ending.is_empty();
        let is_year = is_alone && YEARS.contains(&typed.value);
        if typed.value >= COUNTING_MIN
            && !(is_alone && YEARS_OF_CAMPAIGNS.contains(&typed.value))
            && let Some(end) = self.counted(after)
            && (!is_year || end == after + 1)
        {
            return Some(end);
        }
        let is_number_of_something = is_alone && typed.digits >= UNGROUPED_DIGITS_MIN;
        let is_title = self.has_capital_names
            && !word.is_last
            && self.words.get(after).is_some_and(|word| word.is_capital);
        let is_exempt = is_year || is_number_of_something || is_title || self.is_name(index);
        (typed.value >= ANY_MIN && !is_exempt).then_some(after)
    }

    /// `15 M`, `35 MM`: small letters would be metres.
    fn is_m(&self, index: usize) -> bool {
        let word = self.words.get(index);
        word.is_some_and(|word| word.is_capital && ["m", "mm"].contains(&word.core.as_ref()))
    }

    /// Where the number ends that begins at this word in words, if it should be a figure.
    fn in_words(&self, index: usize) -> Option<usize> {
        let mut end = index;
        let mut is_large = false;
        let mut is_big = false;
        while let Some(large) = words::number(self.core(end)) {
            is_large |= large;
            is_big |= end > index && words::is_big(self.core(end));
            end += 1;
            if self.words[end - 1].is_last {
                break;
            }
        }
        let before = index.checked_sub(1).map_or("", |before| self.core(before));
        // "per cent", "pour cent".
        let is_share = matches!(before, "per" | "pour");
        if !(is_large || is_big) || is_share || self.is_money(index) || self.is_money(end - 1) {
            return None;
        }
        let tied = end + usize::from(words::is_tie(self.core(end)));
        let counted = if self.words[end - 1].is_last {
            None
        } else {
            self.counted(end).or_else(|| self.counted(tied))
        };
        counted.or(is_big.then_some(end))
    }

    /// Where the name of something ends that figures count, if it is counted by a number right before this word.
    fn counted(&self, index: usize) -> Option<usize> {
        let nouns = self.nouns?;
        if self.words.get(index.checked_sub(1)?)?.is_last {
            return None;
        }
        for between in 0..=BETWEEN_WORDS_MAX {
            let at = index + between;
            let word = self.words.get(at)?;
            let phrases = nouns.get(word.core.as_ref());
            let longest = phrases.into_iter().flatten().filter(|phrase| {
                // "personnes" may stand some words later, "de personnes" not.
                let is_tied = words::is_tie(&phrase[0]) || phrase[0].starts_with("d’");
                let is_said = phrase.iter().enumerate();
                !(is_tied && between > 0)
                    && is_said.fold(true, |so_far, (n, part)| {
                        so_far && self.core(at + n) == part
                    })
            });
            if let Some(longest) = longest.map(Vec::len).max() {
                return Some(at + longest);
            }
            let is_adjective = word.core.chars().all(|c| c.is_alphabetic() || c == '-');
            if word.is_last || !is_adjective || words::is_barrier(&word.core) {
                return None;
            }
        }
        None
    }

    /// Whether a currency stands right before, or some words later and before anything else that is counted.
    fn is_money(&self, index: usize) -> bool {
        let before = index.checked_sub(1).map(|before| &self.words[before]);
        let is_before = before.is_some_and(|word| !word.is_last && words::is_money(&word.core));
        if is_before || words::is_money(self.core(index)) {
            return true;
        }
        for at in index + 1..=index + MONEY_WORDS_MAX {
            let is_behind_it = self.words.get(at - 1).is_none_or(|word| word.is_last);
            if is_behind_it || self.counted(at) == Some(at + 1) {
                return false;
            }
            if words::is_money(self.core(at)) {
                return true;
            }
        }
        false
    }

    fn is_name(&self, index: usize) -> bool {
        (1..=NAMING_WORDS_MAX)
            .filter_map(|back| index.checked_sub(back))
            .any(|before| words::is_naming(self.core(before)))
    }
}
