//! What may be wrong with the shape of a seed, in the editor's words.

use super::tokens::{Kind, Token};
use super::{Fault, Row};

/// How much of a wrong word is repeated to the editor.
const WORD_CHARS_MAX: usize = 40;

pub(super) const QUOTES_MEND: &str =
    "put texts into straight single quotes, 'like this', and write ’ or two quotes '' inside them";

pub(super) const ODD_QUOTES_MEND: &str =
    "look for an odd number of single quotes; inside a text write ’ or ''";

pub(super) fn syntax(line: usize, what: &str, mend: &'static str) -> Fault {
    Fault {
        line,
        rule: "syntax",
        what: what.to_owned(),
        mend,
    }
}

pub(super) fn open_quote(line: usize) -> Fault {
    Fault {
        line,
        rule: "open-quote",
        what: "a text that begins here is never closed".to_owned(),
        mend: ODD_QUOTES_MEND,
    }
}

pub(super) fn unclosed(line: usize) -> Fault {
    let what = "the bracket after this row is missing";
    syntax(line, what, "write ) after the last value")
}

pub(super) fn missing_comma(line: usize) -> Fault {
    let what = "the comma after this value is missing";
    let mend = "write a comma between two values, and big numbers without spaces: 35000";
    syntax(line, what, mend)
}

pub(super) fn row_length(row: &Row<'_>, columns: usize) -> Fault {
    let has_thousands = row.values.windows(2).any(|pair| {
        let is_group = pair[1].len() == 3 && pair[1].bytes().all(|byte| byte.is_ascii_digit());
        is_group && row.text.contains(&format!("{},{}", pair[0], pair[1]))
    });
    Fault {
        line: row.line,
        rule: "row-length",
        what: format!(
            "the row has {} values, and the list of columns has {columns}",
            row.values.len()
        ),
        mend: if has_thousands {
            "write big numbers without commas: 35000"
        } else {
            "give each row as many values as the list of columns has"
        },
    }
}

/// What is understood and has no place.
pub(super) fn foreign(token: Token<'_>) -> Fault {
    Fault {
        line: token.line,
        rule: "forbidden",
        what: format!(
            "{} has no place in a seed",
            cited(&token.text.to_uppercase())
        ),
        mend: "seeds only INSERT INTO a content table rows of values; leave a line out to remove what it said",
    }
}

pub(super) fn unexpected(token: Token<'_>) -> Fault {
    match token.kind {
        Kind::OpenComment => syntax(
            token.line,
            "a comment that begins here is never closed",
            "close it with */, or begin its lines with --",
        ),
        Kind::OpenText => open_quote(token.line),
        Kind::Other if token.text.chars().all(char::is_whitespace) => syntax(
            token.line,
            "a special space stands between the values",
            "replace it by a plain one; in texts it may stay",
        ),
        Kind::Other if matches!(token.text, "،" | "؛" | "，" | "、") => syntax(
            token.line,
            &format!("{} is no comma that SQL knows", cited(token.text)),
            "write a plain comma: ,",
        ),
        Kind::Word | Kind::Other => foreign(token),
        _ => {
            let what = format!("{} stands where nothing should", cited(token.text));
            syntax(
                token.line,
                &what,
                "look for a missing comma, bracket, quote or semicolon here or just before",
            )
        }
    }
}

pub(super) fn cited(text: &str) -> String {
    let short: String = text.chars().take(WORD_CHARS_MAX).collect();
    format!("`{}`", short.trim_end())
}

/// Words that would turn rows of values into a program.
pub(super) fn is_program(token: Token<'_>) -> bool {
    const WORDS: [&str; 12] = [
        "SELECT",
        "WITH",
        "RETURNING",
        "CONFLICT",
        "OR",
        "REPLACE",
        "DEFAULT",
        "CASE",
        "CAST",
        "UPDATE",
        "DELETE",
        "DROP",
    ];
    WORDS.iter().any(|word| token.is_word(word))
}
