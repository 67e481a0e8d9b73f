//! The marks and spaces of each language.

use std::collections::HashSet;

/// No-break spaces: the wide one, and the narrow one.
const NBSP: char = '\u{a0}';
const NNBSP: char = '\u{202f}';

/// Quotation marks of the wrong kind or language, and what to write instead.
struct Marks {
    locale: &'static str,
    rule: &'static str,
    wrong: &'static [char],
    mend: &'static str,
}

const MARKS: &[Marks] = &[
    // A name that is the same in every language.
    Marks {
        locale: "",
        rule: "straight-quotes",
        wrong: &['"', '\''],
        mend: "write the quotation marks of its language, and ’",
    },
    Marks {
        locale: "en",
        rule: "english-quotes",
        wrong: &['"', '\'', '„', '«', '»'],
        mend: "write “ ” and ’",
    },
    Marks {
        locale: "fr",
        rule: FRENCH,
        wrong: &['"', '\'', '„'],
        mend: FRENCH_MEND,
    },
    Marks {
        locale: "de",
        rule: "german-quotes",
        wrong: &['"', '\'', '”', '«', '»'],
        mend: "write „ “ and ’",
    },
    Marks {
        locale: "ar",
        rule: "arabic-typography",
        wrong: &['"', '\'', '“', '„', '?', ';', '\u{640}'],
        mend: "write « », ؟ ؛ and ،, and no tatweel",
    },
];

const FRENCH: &str = "french-typography";
const FRENCH_MEND: &str = "write « » and ’ (inside « » also “ ”), a no-break space inside « » and before : and %, a narrow one before ; ! ?";

/// What a text has that its language writes otherwise.
pub(super) struct Fault {
    pub(super) rule: &'static str,
    /// Each piece once, in its order.
    pub(super) pieces: Vec<String>,
    pub(super) mend: &'static str,
}

/// Everything in a text that its language writes otherwise, or `None`. The language of a name is empty.
pub(super) fn fault(locale: &str, text: &str) -> Option<Fault> {
    let marks = MARKS.iter().find(|marks| marks.locale == locale)?;
    let mut pieces: Vec<String> = Vec::new();
    for c in text.chars().filter(|c| marks.wrong.contains(c)) {
        pieces.push(c.to_string());
    }
    if locale == "fr" {
        pieces.extend(french_spaces(text));
    } else if locale == "ar" {
        pieces.extend(latin_commas(text));
    }
    let mut told = HashSet::new();
    pieces.retain(|piece| told.insert(piece.clone()));
    (!pieces.is_empty()).then_some(Fault {
        rule: marks.rule,
        pieces,
        mend: marks.mend,
    })
}

/// Commas of Latin script behind Arabic words, with the word.
fn latin_commas(text: &str) -> impl Iterator<Item = String> {
    let words = text.split_whitespace();
    words.filter_map(|word| {
        let (before, _) = word.split_once(',')?;
        let is_arabic = before.ends_with(|c| matches!(c, '\u{621}'..='\u{652}'));
        is_arabic.then(|| format!("{before},"))
    })
}

/// Marks without their no-break space, with the characters around them.
fn french_spaces(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let mut wrong = Vec::new();
    let mut quotes_open = 0_usize;
    for (index, mark) in chars.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|index| chars.get(index));
        let after = chars.get(index + 1);
        let is_right = match mark {
            // Marks that stand together share one space; a quoted mark needs none.
            '!' | '?' => before.is_none_or(|c| matches!(c, &NNBSP | '!' | '?' | '(' | '«' | &NBSP)),
            ';' => before.is_none_or(|c| matches!(c, &NNBSP | &NBSP)),
            // Times, addresses and references to figures.
            ':' => before == Some(&NBSP) || after.is_some_and(|c| !c.is_whitespace() && *c != NBSP),
            '%' => before.is_none_or(|c| matches!(c, &NBSP | &NNBSP)),
            '«' => {
                quotes_open += 1;
                after.is_none_or(|c| matches!(c, &NBSP | &NNBSP))
            }
            '»' => {
                quotes_open = quotes_open.saturating_sub(1);
                before.is_none_or(|c| matches!(c, &NBSP | &NNBSP))
            }
            '“' | '”' => quotes_open > 0,
            _ => true,
        };
        if !is_right {
            let around = index.saturating_sub(1)..(index + 2).min(chars.len());
            let piece: String = chars[around].iter().collect();
            wrong.push(piece.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }
    wrong
}
