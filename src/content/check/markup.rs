//! What a text holds that is no plain text: it would be shown as it is typed.

use std::collections::HashSet;

/// What Markdown, HTML and programs mean, and a text does not.
const MARKS: &[&str] = &["](", "**", "__", "~~", "`", "<", ">"];

/// What begins a list or a heading at the beginning of a line.
const LINE_MARKS: &[&str] = &["- ", "* ", "+ ", "# ", "## ", "### "];

/// How addresses begin.
const ADDRESSES: &[&str] = &["https://", "http://", "www."];

/// Every mark-up in a text, each piece once.
pub(super) fn all(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    let known = MARKS.iter().filter(|mark| text.contains(**mark));
    found.extend(known.copied());
    found.extend(text.lines().filter_map(line_mark));
    found.extend(entities(text));
    found.extend(escapes(text));
    found.extend(enclosed(text, '*'));
    found.extend(enclosed(text, '_'));
    let mut told = HashSet::new();
    found.retain(|piece| told.insert(*piece));
    found
}

fn line_mark(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let mark = LINE_MARKS.iter().find(|mark| line.starts_with(**mark))?;
    Some(line[..mark.len()].trim_end())
}

/// `&eacute;`, `&#39;`.
fn entities(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices('&').filter_map(|(at, _)| {
        let end = text[at..].find(';')?;
        let name = &text[at + 1..at + end];
        let is_name = !name.is_empty()
            && name
                .strip_prefix('#')
                .unwrap_or(name)
                .chars()
                .all(|c| c.is_ascii_alphanumeric());
        is_name.then(|| &text[at..=at + end])
    })
}

/// `\n`, `\'`.
fn escapes(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices('\\').map(|(at, _)| {
        let next = text[at + 1..].chars().next();
        &text[at..at + 1 + next.map_or(0, char::len_utf8)]
    })
}

/// Words between two stars or two underscores, where no word goes on beside these. Pairs of them are marks of their own.
fn enclosed(text: &str, mark: char) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    while let Some(at) = text[start..].find(mark).map(|at| start + at) {
        start = at + 1;
        let before = text[..at].chars().next_back();
        let after = text[start..].chars().next();
        let is_open = !before.is_some_and(|c| c.is_alphanumeric() || c == mark)
            && after.is_some_and(char::is_alphanumeric);
        let end = text[start..].find(mark).map(|end| start + end);
        if let Some(end) = end.filter(|_| is_open) {
            let next = text[end + 1..].chars().next();
            if !next.is_some_and(char::is_alphanumeric) {
                found.push(&text[at..=end]);
                start = end + 1;
            }
        }
    }
    found
}

/// Every address that is typed into a text.
pub(super) fn addresses(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter_map(|word| {
        let small = word.to_ascii_lowercase();
        let at = ADDRESSES
            .iter()
            .filter_map(|start| small.find(start))
            .min()?;
        Some(word[at..].trim_end_matches(|c: char| !c.is_alphanumeric() && c != '/'))
    })
}
