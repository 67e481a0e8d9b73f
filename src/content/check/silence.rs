//! `-- allow rule-name: the reason`, right above a row, silences a warning about that row.

use std::ops::RangeInclusive;

use super::Scene;
use crate::content::problem::{Problem, Severity};
use crate::content::seed_file::SeedFile;

/// Errors that rest on a judgement, so that a person may judge otherwise.
const SILENCEABLE_ERRORS: &[&str] = &["part-larger-than-whole"];

/// One comment that allows something.
struct Allowance<'a> {
    file: &'a str,
    /// Where the comment stands.
    line: usize,
    /// The lines of the row below: from the next one that is no comment to the one where its last bracket closes.
    row: RangeInclusive<usize>,
    rule: &'a str,
    reason: &'a str,
}

/// The problems that nobody allows, and those of the allowances themselves.
pub(super) fn apply(problems: Vec<Problem>, scene: &Scene<'_>) -> Vec<Problem> {
    let allowances: Vec<Allowance<'_>> = scene.files.iter().flat_map(allowances).collect();
    let mut is_used = vec![false; allowances.len()];
    let mut left = Vec::new();
    for problem in problems {
        let may_be_silent =
            !problem.is_error() || SILENCEABLE_ERRORS.contains(&problem.rule.as_str());
        let allowed = allowances.iter().position(|allowance| {
            may_be_silent
                && allowance.file == problem.file
                && allowance.row.contains(&problem.line)
                && allowance.rule == problem.rule
                && !allowance.reason.is_empty()
        });
        match allowed {
            Some(index) => is_used[index] = true,
            None => left.push(problem),
        }
    }
    for (allowance, is_used) in allowances.iter().zip(is_used) {
        // In a file with an error, the row below may only not have come in.
        let is_faulty = left
            .iter()
            .any(|problem| problem.is_error() && problem.file == allowance.file);
        // Where the wording was not judged, there was nothing to silence.
        let is_settled = scene.settled.contains(allowance.file);
        if !is_used && !is_faulty && !is_settled {
            left.push(allowance.problem());
        }
    }
    left
}

impl Allowance<'_> {
    fn problem(&self) -> Problem {
        let (what, mend) = if self.reason.is_empty() {
            let what = format!("`{}` is allowed without a reason", self.rule);
            (what, "write the reason behind the colon")
        } else {
            let what = format!("nothing below breaks the rule `{}`", self.rule);
            (
                what,
                "remove the comment, or put it right above the row it is about",
            )
        };
        Problem {
            file: self.file.to_owned(),
            line: self.line,
            severity: Severity::Warning,
            rule: "allow".to_owned(),
            what,
            mend: mend.to_owned(),
        }
    }
}

fn allowances(file: &SeedFile) -> Vec<Allowance<'_>> {
    let lines: Vec<&str> = file.text.lines().map(str::trim).collect();
    let is_quiet = |line: &str| line.is_empty() || line.starts_with("--");
    lines
        .iter()
        .enumerate()
        .filter_map(|(index, line)| {
            let text = line.strip_prefix("--")?.trim().strip_prefix("allow ")?;
            let (rule, reason) = text.split_once(':').unwrap_or((text, ""));
            let below = lines[index..].iter().position(|line| !is_quiet(line))?;
            Some(Allowance {
                file: &file.path,
                line: index + 1,
                row: index + below + 1
                    ..=index + below + 1 + lines_that_go_on(&lines[index + below..]),
                rule: rule.trim(),
                reason: reason.trim(),
            })
        })
        .collect()
}

/// How many lines after the first one still belong to the row that begins with it. A quote in a text is doubled, so that it
/// ends the text and begins it anew.
fn lines_that_go_on(lines: &[&str]) -> usize {
    let (mut is_text, mut depth) = (false, 0_usize);
    for (index, line) in lines.iter().enumerate() {
        for c in line.chars() {
            match c {
                '\'' => is_text = !is_text,
                '(' if !is_text => depth += 1,
                ')' if !is_text => depth = depth.saturating_sub(1),
                _ => (),
            }
        }
        if !is_text && depth == 0 {
            return index;
        }
    }
    0
}
