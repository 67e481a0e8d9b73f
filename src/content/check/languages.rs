//! A guess in which language a text is written, by its small words and its script.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Small words that only one of these languages has.
const SMALL_WORDS: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "the", "of", "and", "to", "with", "is", "that", "for", "they", "their", "by", "from",
            "are", "which", "it", "were", "who", "this", "have", "has", "not", "its", "how",
            "what", "we", "be", "or", "between",
        ],
    ),
    (
        "fr",
        &[
            "le", "les", "et", "une", "du", "dans", "avec", "sur", "pour", "qui", "que", "par",
            "est", "sont", "ont", "au", "aux", "en", "ce", "ces", "leur", "leurs", "elle", "ils",
            "nous", "ne", "pas", "où", "été", "contre",
        ],
    ),
    (
        "de",
        &[
            "der", "das", "und", "mit", "den", "dem", "von", "zu", "ist", "nicht", "sie", "auf",
            "für", "ein", "eine", "einen", "wurde", "wurden", "im", "sich", "auch", "wer", "wie",
            "haben", "zur", "zum", "aus", "gegen", "über", "bei",
        ],
    ),
];

/// So many small words of another language are needed for a guess.
const SMALL_WORDS_MIN: usize = 2;
/// And so many times as many as of its own.
const SMALL_WORDS_RATIO: usize = 2;

static LANGUAGE_OF: LazyLock<HashMap<&str, usize>> = LazyLock::new(|| {
    let words = SMALL_WORDS.iter().enumerate();
    words
        .flat_map(|(language, (_, words))| words.iter().map(move |word| (*word, language)))
        .collect()
});

/// The language in which a text seems to be written, if that is not the one in which it should be.
pub(super) fn other_than(locale: &str, text: &str) -> Option<&'static str> {
    let own = SMALL_WORDS.iter().position(|(name, _)| *name == locale);
    if own.is_none() && locale != "ar" {
        return None;
    }
    let mut counts = [0_usize; SMALL_WORDS.len()];
    let (mut arabic, mut latin) = (0_usize, 0_usize);
    for word in text.split(|c: char| !c.is_alphabetic()) {
        let Some(first) = word.chars().next() else {
            continue;
        };
        if ('\u{620}'..='\u{6ff}').contains(&first) {
            arabic += 1;
        } else {
            latin += 1;
        }
        if let Some(language) = LANGUAGE_OF.get(word) {
            counts[*language] += 1;
        }
    }
    if locale != "ar" && arabic > latin {
        return Some("ar");
    }
    let owned = own.map_or(arabic, |own| counts[own]);
    let (most, count) = counts
        .iter()
        .enumerate()
        .filter(|(language, _)| Some(*language) != own)
        .max_by_key(|(_, count)| **count)?;
    let is_other = *count >= SMALL_WORDS_MIN && *count > owned * SMALL_WORDS_RATIO;
    is_other.then(|| SMALL_WORDS[most].0)
}
