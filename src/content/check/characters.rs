//! Characters that nobody sees, and letters that are spelt in an unusual way: they stand anywhere in a file.

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::content::problem::{Problem, Severity};
use crate::content::seed_file::SeedFile;

/// Every line with such a character, once.
pub(super) fn all(files: &[SeedFile]) -> Vec<Problem> {
    let normal = ComposingNormalizerBorrowed::new_nfc();
    let mut problems = Vec::new();
    for file in files {
        for (index, line) in file.text.lines().enumerate() {
            let mut tell = |severity, rule: &str, what: String, mend: &str| {
                problems.push(Problem {
                    file: file.path.clone(),
                    line: index + 1,
                    severity,
                    rule: rule.to_owned(),
                    what,
                    mend: mend.to_owned(),
                });
            };
            if let Some(c) = line.chars().find(|c| is_hidden(*c)) {
                let what = format!(
                    "an invisible character stands in this line (U+{:04X})",
                    u32::from(c)
                );
                let mend = "delete it; often it came along with a text that was pasted";
                tell(Severity::Error, "hidden-character", what, mend);
            }
            if !normal.is_normalized(line) {
                let what = "an accent stands in a character of its own".to_owned();
                let mend =
                    "type the letter anew: as one character (Unicode NFC) it is found by a search";
                tell(Severity::Warning, "loose-accent", what, mend);
            }
        }
    }
    problems
}

/// Control characters, and those that turn the direction of what follows: what is read would not be what stands there. The
/// marks that Arabic and Hebrew need (U+061C, U+200E, U+200F) and the joiners of scripts and emoji are none of them.
fn is_hidden(c: char) -> bool {
    let is_turning = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let is_nothing = matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{ad}');
    is_turning || is_nothing || (c.is_control() && c != '\t')
}
