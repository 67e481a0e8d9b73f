//! Characters that nobody sees, letters that are spelt in an unusual way, and what an encoding has broken: they stand anywhere
//! in a file.

use icu_normalizer::ComposingNormalizerBorrowed;

use super::{Scene, mojibake, quoted};
use crate::content::problem::{Problem, Severity};
use crate::content::seed_file::SeedFile;

/// A file that was saved in the wrong encoding is broken in every line: so many are named, and the others are counted.
const BROKEN_LINES_MAX: usize = 10;

/// Every line with such a character, once for each rule.
pub(super) fn all(scene: &Scene<'_>) -> Vec<Problem> {
    let files = scene.files.iter();
    let files = files.filter(|file| !scene.settled.contains(file.path.as_str()));
    files.flat_map(of_file).collect()
}

fn of_file(file: &SeedFile) -> Vec<Problem> {
    let normal = ComposingNormalizerBorrowed::new_nfc();
    let mut problems = Vec::new();
    let mut broken = Vec::new();
    for (index, line) in file.text.split('\n').enumerate() {
        // Only plain signs: nothing to find, and fast to see.
        if line.bytes().all(|byte| (b' '..0x7f).contains(&byte)) {
            continue;
        }
        let line = line.strip_suffix('\r').unwrap_or(line);
        let problem = |severity, rule: &str, what: String, mend: &str| Problem {
            file: file.path.clone(),
            line: index + 1,
            severity,
            rule: rule.to_owned(),
            what,
            mend: mend.to_owned(),
        };
        let pieces = mojibake::all(line);
        if !pieces.is_empty() {
            let what = format!(
                "{} stands where one sign was",
                quoted(pieces.iter().copied())
            );
            let mend = "the text was saved or pasted in the wrong encoding: take it from its source again, as UTF-8";
            broken.push(problem(Severity::Error, "broken-encoding", what, mend));
        }
        let hidden = codes(line, |c| is_deceptive(c) && pieces.is_empty());
        if !hidden.is_empty() {
            let what = format!("an invisible character stands in this line ({hidden})");
            let mend = "delete it; often it came along with a text that was pasted";
            problems.push(problem(Severity::Error, "hidden-character", what, mend));
        }
        let stray = codes(line, is_stray);
        if !stray.is_empty() {
            let what = format!("a break that nobody sees stands in this line ({stray})");
            let mend =
                "delete it, or a search misses the word; a line is broken with the Enter key";
            problems.push(problem(Severity::Warning, "stray-break", what, mend));
        }
        if !normal.is_normalized(line) {
            let what = "an accent stands in a character of its own".to_owned();
            let mend =
                "type the letter anew: as one character (Unicode NFC) it is found by a search";
            problems.push(problem(Severity::Warning, "loose-accent", what, mend));
        }
    }
    let others = broken.len().saturating_sub(BROKEN_LINES_MAX);
    broken.truncate(BROKEN_LINES_MAX);
    if others > 0
        && let Some(last) = broken.last_mut()
    {
        last.what = format!("{} (and so in {others} more lines of this file)", last.what);
    }
    problems.extend(broken);
    problems
}

/// The code points of these characters in a line, each once.
fn codes(line: &str, is_meant: impl Fn(char) -> bool) -> String {
    let mut codes: Vec<String> = Vec::new();
    for c in line.chars().filter(|c| is_meant(*c)) {
        let code = format!("U+{:04X}", u32::from(c));
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    codes.join(", ")
}

/// Control characters, and those that turn the direction of what follows: what is read would not be what stands there. The
/// marks that Arabic and Hebrew need (U+061C, U+200E, U+200F) and the joiners of scripts and emoji are none of them.
fn is_deceptive(c: char) -> bool {
    let is_turning = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let is_nothing = matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}');
    is_turning || is_nothing || (c.is_control() && c != '\t')
}

/// Soft hyphens, and the line and paragraph separators that word processors leave behind.
fn is_stray(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{2028}' | '\u{2029}')
}
