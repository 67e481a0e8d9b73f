//! The marks and spaces of each language, and what is no plain text.

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
        mend: "write « », ؟ and ؛, and no tatweel",
    },
];

const FRENCH: &str = "french-typography";
const FRENCH_MEND: &str = "write « » and ’ (inside « » also “ ”), a no-break space inside « » and before : and %, a narrow one before ; ! ?";

/// What Markdown and HTML mean, and a text does not.
const MARKUP: &[&str] = &[
    "](", "**", "__", "`", "<", ">", "&amp;", "&nbsp;", "\n# ", "\n- ", "\n* ",
];

/// The first thing in a text that its language writes otherwise: the rule, what stands there, and how to mend it.
pub(super) fn fault(locale: &str, text: &str) -> Option<(&'static str, String, &'static str)> {
    let marks = MARKS.iter().find(|marks| marks.locale == locale)?;
    if let Some(wrong) = text.chars().find(|c| marks.wrong.contains(c)) {
        return Some((marks.rule, wrong.to_string(), marks.mend));
    }
    let french = (locale == "fr").then(|| french_spaces(text)).flatten();
    french.map(|wrong| (FRENCH, wrong, FRENCH_MEND))
}

/// The first mark without its no-break space, with the characters around it.
fn french_spaces(text: &str) -> Option<String> {
    let chars: Vec<char> = text.chars().collect();
    let mut quotes_open = 0_usize;
    for (index, mark) in chars.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|index| chars.get(index));
        let after = chars.get(index + 1);
        let is_right = match mark {
            // Marks that stand together share one space; a quoted mark needs none.
            '!' | '?' => before.is_none_or(|c| matches!(c, &NNBSP | '!' | '?' | '(' | '«' | &NBSP)),
            ';' => before == Some(&NNBSP),
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
            return Some(chars[around].iter().collect());
        }
    }
    None
}

/// The first mark-up in a text.
pub(super) fn markup(text: &str) -> Option<&str> {
    let known = MARKUP.iter().find(|mark| text.contains(**mark)).copied();
    known.or_else(|| starred(text))
}

/// A word or words between two stars.
fn starred(text: &str) -> Option<&str> {
    let (at, _) = text.match_indices('*').find(|(at, _)| {
        let next = text[at + 1..].chars().next();
        next.is_some_and(char::is_alphanumeric)
    })?;
    let length = text[at + 1..].find('*')?;
    Some(&text[at..at + length + 2])
}
