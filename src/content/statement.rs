//! Cuts a seed file into statements and finds out where each row stands, so that a fault can be placed.
//!
//! This is a scanner, not a parser: it knows strings, comments, brackets and semicolons, and leaves the rest to SQLite.

use std::ops::Range;

/// One statement of a seed file.
#[derive(Debug, PartialEq, Eq)]
pub struct Statement<'a> {
    /// Without the comments before it, and without the semicolon.
    pub text: &'a str,
    /// Where the statement begins, counted from 1.
    pub line: usize,
    /// Its first word, in upper case.
    pub verb: String,
    /// For an `INSERT INTO`: the table.
    pub table: Option<&'a str>,
    /// What the scanner saw in it.
    pub found: Found,
}

/// What stands in a statement.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The rows after `VALUES`.
    pub rows: Vec<Row>,
    /// What no seed needs, with its line: a seed is plain rows of values.
    pub foreign: Option<(usize, String)>,
    /// A word in a row that stands in no quotes and is no number, with its line.
    pub bare: Option<(usize, String)>,
    /// How many columns stand before `VALUES`; 0 without a list.
    pub columns: usize,
    /// The line of a quotation mark that is never closed, or that closes where another text begins.
    pub open_quote: Option<usize>,
}

/// One row of an insertion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Where it begins, counted from 1.
    pub line: usize,
    /// Its place in the text of the statement, brackets included.
    pub place: Range<usize>,
    /// How many values it has.
    pub values: usize,
}

impl Statement<'_> {
    /// The line of a byte of the statement.
    pub fn line_of(&self, offset: usize) -> usize {
        self.line + count_lines(&self.text.as_bytes()[..offset.min(self.text.len())])
    }

    /// The line of the row with this number, or else of the statement.
    pub fn line_of_row(&self, row: usize) -> usize {
        self.found.rows.get(row).map_or(self.line, |row| row.line)
    }

    /// The lines of the rows that have more or fewer values than the list of columns; the statement's own if none has.
    pub fn lines_of_other_length(&self) -> Vec<usize> {
        let other = |row: &&Row| row.values != self.found.columns;
        let lines: Vec<usize> = self
            .found
            .rows
            .iter()
            .filter(other)
            .map(|row| row.line)
            .collect();
        if lines.is_empty() {
            vec![self.line]
        } else {
            lines
        }
    }

    /// The statement with this row alone.
    pub fn only(&self, row: &Row) -> String {
        let head = self.found.rows.first().map_or(0, |first| first.place.start);
        format!("{}{}", &self.text[..head], &self.text[row.place.clone()])
    }
}

/// The line breaks among these bytes.
pub fn count_lines(bytes: &[u8]) -> usize {
    bytes.split(|byte| *byte == b'\n').count() - 1
}

/// Cuts a whole file. Texts without any word (comments, white space) are no statements.
pub fn split(sql: &str) -> Vec<Statement<'_>> {
    let bytes = sql.as_bytes();
    let mut statements = Vec::new();
    let mut line = 1;
    let mut start: Option<(usize, usize)> = None; // byte and line at which the statement begins
    let mut depth = 0_usize;
    let mut values_seen = false;
    let mut found = Found::default();
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        let token_end = match byte {
            b'-' if bytes.get(at + 1) == Some(&b'-') => {
                find(bytes, at, b"\n").unwrap_or(bytes.len())
            }
            b'/' if bytes.get(at + 1) == Some(&b'*') => {
                if let Some(end) = find(bytes, at + 2, b"*/") {
                    end + 2
                } else {
                    found.foreign = found.foreign.or(Some((line, "/*".to_owned())));
                    start.get_or_insert((at, line));
                    bytes.len()
                }
            }
            b'\'' | b'"' | b'`' => find(bytes, at + 1, &[byte]).map_or_else(
                || {
                    found.open_quote = found.open_quote.or(Some(line));
                    bytes.len()
                },
                |end| end + 1,
            ),
            _ if byte.is_ascii_alphanumeric() || byte == b'_' => {
                at + bytes[at..]
                    .iter()
                    .take_while(|b| b.is_ascii_alphanumeric() || **b == b'_')
                    .count()
            }
            _ => at + 1,
        };
        let token = &bytes[at..token_end];
        let is_comment = token.starts_with(b"--") || token.starts_with(b"/*");
        if byte == b';' {
            if let Some((from, from_line)) = start.take() {
                statements.push(statement(
                    &sql[from..at],
                    from_line,
                    std::mem::take(&mut found),
                ));
            }
            depth = 0;
            values_seen = false;
        } else if !is_comment && !byte.is_ascii_whitespace() {
            start.get_or_insert((at, line));
            match byte {
                b',' if depth == 1 => match found.rows.last_mut() {
                    Some(row) => row.values += 1,
                    None => found.columns += 1,
                },
                b'\'' if is_runaway(token) => found.open_quote = found.open_quote.or(Some(line)),
                b'(' => {
                    if depth == 0 && !values_seen {
                        found.columns = 1;
                    }
                    if depth == 0 && values_seen {
                        let from = at - start.map_or(at, |(from, _)| from);
                        found.rows.push(Row {
                            line,
                            place: from..from,
                            values: 1,
                        });
                    }
                    depth += 1;
                }
                b')' => {
                    depth = depth.saturating_sub(1);
                    if let Some(row) = found.rows.last_mut().filter(|_| depth == 0 && values_seen) {
                        row.place.end = token_end - start.map_or(0, |(from, _)| from);
                    }
                }
                _ if depth == 0 && token.eq_ignore_ascii_case(b"values") => values_seen = true,
                _ if values_seen && depth > 0 && is_bare(token) => {
                    let word = || (line, String::from_utf8_lossy(token).into_owned());
                    found.bare.get_or_insert_with(word);
                }
                _ if is_foreign(token) && found.foreign.is_none() => {
                    let word = String::from_utf8_lossy(token).to_ascii_uppercase();
                    found.foreign = Some((line, word));
                }
                _ => {}
            }
        }
        line += count_lines(token);
        at = token_end;
    }
    if let Some((from, from_line)) = start {
        statements.push(statement(sql[from..].trim_end(), from_line, found));
    }
    statements
}

fn find(bytes: &[u8], from: usize, needle: &[u8]) -> Option<usize> {
    bytes
        .get(from..)?
        .windows(needle.len())
        .position(|window| window == needle)
        .map(|at| from + at)
}

fn statement(text: &str, line: usize, found: Found) -> Statement<'_> {
    let mut words = text
        .split(|c: char| c.is_whitespace() || c == '(')
        .filter(|word| !word.is_empty());
    let verb = words.next().unwrap_or_default().to_ascii_uppercase();
    let into = words
        .next()
        .is_some_and(|word| word.eq_ignore_ascii_case("into"));
    let table = if verb == "INSERT" && into {
        words.next()
    } else {
        None
    };
    Statement {
        text,
        line,
        verb,
        table,
        found,
    }
}

/// Whether a token of a row is neither a text in quotes nor a number nor NULL.
fn is_bare(token: &[u8]) -> bool {
    token.iter().any(u8::is_ascii_alphabetic)
        && !matches!(token.first(), Some(b'\'' | b'"' | b'`'))
        && !token.eq_ignore_ascii_case(b"null")
}

/// Words and marks that turn rows of values into a program, or that SQLite and this scanner might read differently.
fn is_foreign(token: &[u8]) -> bool {
    const FOREIGN: [&str; 14] = [
        "[",
        "]",
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
    let is_backtick = token.first() == Some(&b'`');
    is_backtick
        || FOREIGN
            .iter()
            .any(|word| token.eq_ignore_ascii_case(word.as_bytes()))
}

/// Whether a text looks as if its end had been forgotten: it runs over lines, up to where the next text begins.
fn is_runaway(quoted: &[u8]) -> bool {
    let inside = &quoted[1..quoted.len().max(2) - 1];
    inside.contains(&b'\n') && matches!(inside.trim_ascii_end().last(), Some(b'(' | b','))
}
