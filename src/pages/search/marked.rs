//! Text with the words marked for which it was found.

use crate::content::search::words;

/// About two lines on a large screen, four on a small one.
const SNIPPET_CHARS_MAX: usize = 200;
/// What is shown before the first word that was found.
const LEAD_CHARS_MAX: usize = 50;

/// A stretch of text.
pub(super) struct Stretch {
    pub(super) is_found: bool,
    pub(super) text: String,
}

/// A word that was found, by its place in a text in bytes, and which of the wanted words it is.
struct Match {
    from: usize,
    to: usize,
    word: usize,
}

/// A text as a whole.
pub(super) fn whole(text: &str, wanted: &[String]) -> Vec<Stretch> {
    cut(text, &matches(text, wanted), 0, text.len())
}

/// How many of the wanted words a text has.
pub(super) fn found_in(text: &str, wanted: &[String]) -> usize {
    distinct(&matches(text, wanted))
}

/// The part of a text that has most of the wanted words; its beginning, if it has none.
pub(super) fn snippet(text: &str, wanted: &[String]) -> Vec<Stretch> {
    let matches = matches(text, wanted);
    // Of windows that begin at a match, the first of those with most different words.
    let mut best = (0, 0);
    for (index, first) in matches.iter().enumerate() {
        let end = forward(text, first.from, SNIPPET_CHARS_MAX - LEAD_CHARS_MAX);
        let inside = matches[index..].partition_point(|other| other.to <= end);
        let words = distinct(&matches[index..index + inside]);
        if words > best.0 {
            best = (words, first.from);
        }
    }
    let from = back(text, best.1, LEAD_CHARS_MAX);
    let to = forward(text, from, SNIPPET_CHARS_MAX);
    let mut stretches = cut(text, &matches, from, to);
    if from > 0
        && let Some(first) = stretches.first_mut()
    {
        first.text.insert_str(0, "… ");
    }
    if to < text.len()
        && let Some(last) = stretches.last_mut()
    {
        last.text.push_str(" …");
    }
    stretches
}

fn matches(text: &str, wanted: &[String]) -> Vec<Match> {
    let are_all_small = wanted.iter().all(|word| words::is_small(word));
    let mut matches: Vec<Match> = Vec::new();
    words::each(text, |token| {
        let is_told = matches.last().is_some_and(|last| token.at.start < last.to);
        let word = wanted.iter().position(|word| {
            words::answers(token.word, word) && (are_all_small || !words::is_small(word))
        });
        if let Some(word) = word.filter(|_| !is_told) {
            matches.push(Match {
                from: token.at.start,
                to: token.at.end,
                word,
            });
        }
    });
    matches
}

fn distinct(matches: &[Match]) -> usize {
    let mut words: Vec<usize> = matches.iter().map(|found| found.word).collect();
    words.sort_unstable();
    words.dedup();
    words.len()
}

fn cut(text: &str, matches: &[Match], from: usize, to: usize) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut put = |text: &str, is_found: bool| match stretches.last_mut() {
        _ if text.is_empty() => {}
        // Parts of a word written together are marked as one.
        Some(last) if last.is_found == is_found => last.text.push_str(text),
        _ => stretches.push(Stretch {
            is_found,
            text: text.to_owned(),
        }),
    };
    let mut at = from;
    for found in matches
        .iter()
        .filter(|found| found.from >= from && found.to <= to)
    {
        put(&text[at..found.from], false);
        put(&text[found.from..found.to], true);
        at = found.to;
    }
    put(&text[at..to], false);
    stretches
}

/// The end of the last whole word within so many characters after a place.
fn forward(text: &str, from: usize, chars_max: usize) -> usize {
    match text[from..].char_indices().nth(chars_max) {
        None => text.len(),
        Some((limit, _)) => {
            let within = &text[from..from + limit];
            from + within.rfind(' ').filter(|at| *at > 0).unwrap_or(limit)
        }
    }
}

/// The start of the first whole word within so many characters before a place.
fn back(text: &str, to: usize, chars_max: usize) -> usize {
    match text[..to].char_indices().rev().nth(chars_max) {
        None => 0,
        Some((limit, _)) => text[limit..to]
            .find(' ')
            .map_or(to, |space| limit + space + 1),
    }
}
