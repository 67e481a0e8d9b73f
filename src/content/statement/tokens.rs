//! The words of a seed file, each with its place.

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name, a keyword, or what was meant to be a text or a number.
    Word,
    Number,
    /// In straight single quotes.
    Text,
    /// A text whose closing quote never comes.
    OpenText,
    /// In any other quotation marks.
    Misquoted,
    /// A comment whose end never comes.
    OpenComment,
    Open,
    Close,
    Comma,
    Semicolon,
    Other,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind,
    pub(super) text: &'a str,
    /// In the file, in bytes.
    pub(super) at: usize,
    /// Counted from 1, like all lines here.
    pub(super) line: usize,
    /// A text may run over lines.
    pub(super) last_line: usize,
}

impl Token<'_> {
    pub(super) fn end(&self) -> usize {
        self.at + self.text.len()
    }

    pub(super) fn is_word(&self, word: &str) -> bool {
        self.kind == Kind::Word && self.text.eq_ignore_ascii_case(word)
    }

    /// Whether a text looks as if its end had been forgotten: it runs over lines, up to where the next text begins.
    pub(super) fn is_runaway(&self) -> bool {
        let last_line = self.text.rsplit_once('\n').map(|(_, last)| last);
        last_line.is_some_and(|last| {
            let before = last.trim_end_matches('\'').trim_end();
            before.is_empty() || before.ends_with(['(', ','])
        })
    }
}

/// Gives one token after the other, without comments and white space.
#[derive(Debug, Clone)]
pub(super) struct Tokens<'a> {
    sql: &'a str,
    at: usize,
    line: usize,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(sql: &'a str) -> Tokens<'a> {
        Tokens {
            sql,
            at: 0,
            line: 1,
        }
    }

    /// Where the next token is looked for.
    pub(super) fn place(&self) -> usize {
        self.at
    }

    /// Goes on at a line that looks like the beginning of a row or of a statement: the first one that begins at or after a
    /// byte. Where quotes or brackets are out of step, this is where they are in step again.
    pub(super) fn recover(&mut self, from: usize) {
        let is_at_line_start = from == 0 || self.sql[..from].ends_with('\n');
        let mut at = if is_at_line_start {
            from
        } else {
            self.next_line(from)
        };
        while at < self.sql.len() && !is_beginning(&self.sql[at..]) {
            at = self.next_line(at);
        }
        self.line = 1 + super::count_lines(&self.sql.as_bytes()[..at]);
        self.at = at;
    }

    fn next_line(&self, from: usize) -> usize {
        self.sql[from..]
            .find('\n')
            .map_or(self.sql.len(), |end| from + end + 1)
    }
}

/// Whether a line begins a row, in brackets on a line of its own, or a statement, at the margin.
fn is_beginning(text: &str) -> bool {
    let line = text.lines().next().unwrap_or_default();
    let first = line.trim_start();
    let is_row = first.strip_prefix('(').is_some_and(|rest| {
        rest.starts_with(|c: char| c == '\'' || c.is_ascii_digit() || c == 'N')
    });
    let verb = line.split(' ').next().unwrap_or_default();
    is_row || verb.eq_ignore_ascii_case("insert")
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let rest = &self.sql[self.at..];
            let (kind, length) = token(rest)?;
            let (at, line, text) = (self.at, self.line, &rest[..length]);
            self.at += length;
            self.line += super::count_lines(text.as_bytes());
            if let Some(kind) = kind {
                return Some(Token {
                    kind,
                    text,
                    at,
                    line,
                    last_line: self.line,
                });
            }
        }
    }
}

/// The kind and the length of what a text begins with, in bytes; no kind for white space and comments. `None` at the end.
fn token(rest: &str) -> Option<(Option<Kind>, usize)> {
    let first = rest.chars().next()?;
    let run = |is_in: fn(char) -> bool| rest.find(|c| !is_in(c)).unwrap_or(rest.len());
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let (kind, length) = match first {
        _ if first.is_ascii_whitespace() => (None, run(|c| c.is_ascii_whitespace())),
        _ if rest.starts_with("--") => (None, rest.find('\n').unwrap_or(rest.len())),
        _ if rest.starts_with("/*") => match rest.find("*/") {
            Some(end) => (None, end + 2),
            None => (Some(Kind::OpenComment), rest.len()),
        },
        '\'' => match text_length(rest) {
            Some(length) => (Some(Kind::Text), length),
            None => (Some(Kind::OpenText), rest.len()),
        },
        '(' => (Some(Kind::Open), 1),
        ')' => (Some(Kind::Close), 1),
        ',' => (Some(Kind::Comma), 1),
        ';' => (Some(Kind::Semicolon), 1),
        '"' | '‘' | '’' | '“' | '”' | '„' | '«' | '`' => {
            (Some(Kind::Misquoted), run(|c| !",();\n".contains(c)))
        }
        '-' | '+' | '0'..='9' => {
            let length = run(|c| c.is_alphanumeric() || "_.-+".contains(c));
            let digits = rest[..length].strip_prefix('-').unwrap_or(&rest[..length]);
            let is_plain = digits
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'.');
            let is_number = is_plain && digits.parse::<f64>().is_ok();
            let kind = if is_number { Kind::Number } else { Kind::Word };
            (Some(kind), length)
        }
        _ if is_word(first) => (
            Some(Kind::Word),
            rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
        ),
        _ => (Some(Kind::Other), first.len_utf8()),
    };
    Some((kind, length))
}

/// The length of a text with its quotes; two quotes inside it are one.
fn text_length(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let mut at = 1;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| *byte == b'\'')? + 1;
        if bytes.get(at) != Some(&b'\'') {
            return Some(at);
        }
        at += 1;
    }
}
