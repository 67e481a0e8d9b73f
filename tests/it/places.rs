//! Whatever single character an editor loses, `check` names the line, and that line alone.

use std::fs;

use crate::counts::count;
use crate::dice::Dice;
use crate::support::Desk;

const FILES: [&str; 6] = [
    "countries/fr.sql",
    "countries/de.sql",
    "countries/lb.sql",
    "initiatives.sql",
    "partners.sql",
    "sources.sql",
];

/// A character that a seed cannot do without.
struct Mark {
    at: usize,
    sign: char,
    /// Where the text begins that it ends: of a lost end, only the beginning can be known.
    from: usize,
}

/// The marks of a sound seed. What stands in texts and comments is none, nor is the last semicolon.
fn marks(sql: &str) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    let mut opened = None;
    let mut is_comment = false;
    let chars: Vec<(usize, char)> = sql.char_indices().collect();
    let mut index = 0;
    while let Some((at, mark)) = chars.get(index).copied() {
        let next = chars.get(index + 1).map(|(_, next)| *next);
        let mut add = |from| {
            marks.push(Mark {
                at,
                sign: mark,
                from,
            });
        };
        match (mark, opened, next) {
            ('\n', ..) if is_comment => is_comment = false,
            _ if is_comment => {}
            ('\'', Some(_), Some('\'')) => index += 1,
            ('\'', Some(from), _) => {
                add(from);
                opened = None;
            }
            (_, Some(_), _) => {}
            ('\'', None, _) => {
                add(at);
                opened = Some(at);
            }
            ('-', None, Some('-')) => is_comment = true,
            ('(' | ')' | ',' | ';', ..) => add(at),
            _ => {}
        }
        index += 1;
    }
    marks.pop();
    marks
}

#[test]
fn a_lost_character_is_placed_at_its_line_and_nothing_else_is_blamed() {
    let desk = Desk::new();
    let mut dice = Dice::new(0x1057_c4a2);
    let rounds = count("places");
    let mut missed = Vec::new();
    for number in 0..rounds {
        let file = FILES[number % FILES.len()];
        let path = desk.data().join(file);
        let good = fs::read_to_string(&path).unwrap();
        let marks = marks(&good);
        let mark = &marks[dice.below(marks.len())];
        let mut bad = good.clone();
        bad.remove(mark.at);
        fs::write(&path, &bad).unwrap();
        let output = desk.run(&["check"]);
        fs::write(&path, &good).unwrap();
        let found = String::from_utf8(output.stdout).unwrap();
        let errors: Vec<&str> = found
            .lines()
            .filter(|line| line.contains(": error["))
            .collect();
        let line = |at: usize| good[..at].matches('\n').count() + 1;
        let is_placed = |at: usize| found.starts_with(&format!("{file}:{}: error[", line(at)));
        if errors.len() != 1 || !(is_placed(mark.at) || is_placed(mark.from)) {
            missed.push(format!(
                "{file}:{} lost {}: {errors:#?}",
                line(mark.at),
                mark.sign
            ));
        }
    }
    // A quote that is lost between two others, or in the name of a row, may be read in two ways.
    assert!(
        missed.len() * 20 <= rounds,
        "{} of {rounds}: {}",
        missed.len(),
        missed.join("\n")
    );
}
