//! Text into words as they are compared: without case, accents, and the forms that Arabic letters have.

use std::ops::Range;

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;

const DECOMPOSE: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizerBorrowed::new_nfkd();
const CLASS: CanonicalCombiningClassMapBorrowed<'static> =
    CanonicalCombiningClassMapBorrowed::new();

/// An Arabic article, alone or grown together with a particle, and how many letters must remain after it.
const ARTICLES: [&str; 6] = ["وال", "بال", "كال", "فال", "ال", "لل"];
const ARABIC_STEM_CHARS_MIN: usize = 3;

/// What follows in a longer word is not compared. Folding can lengthen a word.
const WORD_CHARS_MAX: usize = 64;

/// Endings of plurals and cases in all our languages, folded, and how many letters must remain before one.
const ENDINGS: [&str; 10] = ["es", "s", "x", "en", "er", "e", "n", "ات", "ون", "ين"];
const STEM_CHARS_MIN: usize = 4;

/// Words that say so little that a text need not hold them, in all our languages, folded.
const SMALL_WORDS: [&str; 74] = [
    "a", "and", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to", "with", "an",
    "as", "au", "aux", "avec", "ce", "dans", "de", "des", "du", "en", "est", "et", "la", "le",
    "les", "ou", "par", "pour", "qui", "sur", "un", "une", "am", "auf", "aus", "bei", "das", "dem",
    "den", "der", "die", "ein", "eine", "fur", "im", "ist", "mit", "oder", "und", "von", "zu",
    "zum", "zur", "ان", "او", "الي", "عن", "علي", "في", "لا", "ما", "مع", "من", "هذا", "هذه", "هو",
    "هي", "التي", "الذي",
];

/// A word of a text.
pub struct Token<'a> {
    /// Folded: two words that a reader takes for the same are equal.
    pub word: &'a str,
    /// Where it stands in the text, in bytes.
    pub at: Range<usize>,
    /// Whether it is one part of a word written together, as "Racism" in `#NoLikesForRacism`.
    pub is_part: bool,
}

/// Whether a word may be missing in a text that is found by it.
pub fn is_small(word: &str) -> bool {
    SMALL_WORDS.contains(&word)
}

/// Whether a word of a text is one that was wanted, or begins with it, or is it without its ending.
pub fn answers(word: &str, wanted: &str) -> bool {
    word == wanted
        || (has_beginnings(wanted) && word.starts_with(wanted))
        || stems(wanted).any(|stem| stem == word)
}

/// A word without its ending: campaign for campaigns. Longer forms of a word are found by their beginning.
pub(super) fn stems(wanted: &str) -> impl Iterator<Item = &str> {
    let stems = ENDINGS
        .iter()
        .filter_map(|ending| wanted.strip_suffix(ending));
    stems.filter(|stem| stem.chars().count() >= STEM_CHARS_MIN)
}

/// Whether words that begin like this one are found by it too. Short beginnings are those of too many words.
pub(super) fn has_beginnings(wanted: &str) -> bool {
    !is_small(wanted) && wanted.chars().nth(1).is_some()
}

/// The words of a query, each once.
pub fn of_query(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    each(text, |token| {
        if !token.is_part && !words.iter().any(|word| word == token.word) {
            words.push(token.word.to_owned());
        }
    });
    words
}

/// Goes through the words of a text. Parts of words that are written together follow the whole.
pub fn each(text: &str, mut see: impl FnMut(Token<'_>)) {
    let mut folded = String::new();
    let mut rest = 0;
    while let Some(start) = text[rest..].find(belongs).map(|at| rest + at) {
        let end = text[start..]
            .find(|c| !belongs(c))
            .map_or(text.len(), |at| start + at);
        rest = end;
        let raw = &text[start..end];
        if is_elided(&text[..start], raw, &text[end..]) {
            continue;
        }
        fold(raw, &mut folded);
        // Some single characters stand for several words, as ﷺ does.
        for word in folded
            .split(|c| !belongs(c))
            .filter(|word| !word.is_empty())
        {
            see(Token {
                word,
                at: start..end,
                is_part: false,
            });
        }
        parts(raw, |part| {
            fold(&raw[part.clone()], &mut folded);
            if folded.is_empty() {
                return;
            }
            see(Token {
                word: &folded,
                at: start + part.start..start + part.end,
                is_part: true,
            });
        });
    }
}

/// Letters and digits, marks upon them, and what only says where a word may be broken or joined.
fn belongs(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    c.is_alphanumeric() || is_invisible(c) || CLASS.get_u8(c) != 0
}

/// What joins letters or says where a word may be broken, and shows nothing.
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200c}' | '\u{200d}')
}

/// The single letter before or after an apostrophe is no word: l’entraide, people’s. Nor are these: qu’elle, jusqu’ici.
fn is_elided(before: &str, raw: &str, after: &str) -> bool {
    const APOSTROPHES: [char; 2] = ['\'', '’'];
    const ELIDED: [&str; 4] = ["qu", "jusqu", "lorsqu", "puisqu"];
    let mut chars = raw.chars();
    chars.next();
    if chars.next().is_none() {
        return before.ends_with(APOSTROPHES) || after.starts_with(APOSTROPHES);
    }
    after.starts_with(APOSTROPHES) && ELIDED.iter().any(|word| raw.eq_ignore_ascii_case(word))
}

/// The form in which a word is compared.
fn fold(raw: &str, folded: &mut String) {
    fold_all(raw, folded);
    fold_umlauts(folded);
    if folded.len() > WORD_CHARS_MAX
        && let Some((end, _)) = folded.char_indices().nth(WORD_CHARS_MAX)
    {
        folded.truncate(end);
    }
}

fn fold_all(raw: &str, folded: &mut String) {
    folded.clear();
    if raw.is_ascii() {
        folded.push_str(raw);
        folded.make_ascii_lowercase();
        return;
    }
    let plain = DECOMPOSE
        .normalize_iter(raw.chars())
        .flat_map(char::to_lowercase)
        .filter(|c| !is_invisible(*c) && CLASS.get_u8(*c) == 0);
    for c in plain {
        match c {
            'ß' => folded.push_str("ss"),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'þ' => folded.push_str("th"),
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ł' => folded.push('l'),
            'ı' => folded.push('i'),
            'ς' => folded.push('σ'),
            'ـ' => {}
            'ٱ' => folded.push('ا'),
            'ى' | 'ی' => folded.push('ي'),
            'ة' | 'ہ' | 'ە' => folded.push('ه'),
            'ک' => folded.push('ك'),
            '٠'..='٩' => folded.push(digit(c, '٠')),
            '۰'..='۹' => folded.push(digit(c, '۰')),
            c => folded.push(c),
        }
    }
    let article = ARTICLES.iter().find(|article| {
        let stem = folded.strip_prefix(**article);
        stem.is_some_and(|stem| stem.chars().count() >= ARABIC_STEM_CHARS_MIN)
    });
    if let Some(article) = article {
        folded.drain(..article.len());
    }
}

/// Muenchen is München: ae, oe and ue stand for umlauts, but not at the end (true), after a vowel or q (neuer, question), or
/// before u (cœur).
fn fold_umlauts(folded: &mut String) {
    let mut from = 0;
    while let Some(at) = folded[from..].find('e').map(|at| from + at) {
        let before = &folded.as_bytes()[..at];
        let is_umlaut = match before {
            [b'a' | b'o' | b'u'] => true,
            [.., earlier, b'a' | b'o' | b'u'] => !b"aeiouq".contains(earlier),
            _ => false,
        };
        let after = folded.as_bytes().get(at + 1);
        from = at + 1;
        if is_umlaut && after.is_some_and(|after| *after != b'u') {
            folded.remove(at);
            from = at;
        }
    }
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

/// The parts of `NoLikesForRacism`: each begins with a capital after a small letter.
fn parts(raw: &str, mut see: impl FnMut(Range<usize>)) {
    let mut from = 0;
    let mut was_small = false;
    for (at, c) in raw.char_indices() {
        if c.is_uppercase() && was_small {
            see(from..at);
            from = at;
        }
        was_small = c.is_lowercase();
    }
    if from > 0 {
        see(from..raw.len());
    }
}
