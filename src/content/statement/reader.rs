//! From tokens to statements, row by row.

use super::faults::{
    ODD_QUOTES_MEND, QUOTES_MEND, cited, foreign, is_program, missing_comma, open_quote, syntax,
    unclosed, unexpected,
};
use super::tokens::{Kind, Token, Tokens};
use super::{Fault, Row, Statement};

/// The statements of a file, each read when it is asked for.
pub fn split(sql: &str) -> impl Iterator<Item = Statement<'_>> {
    let mut reader = Reader {
        sql,
        tokens: Tokens::new(sql),
        last: None,
    };
    std::iter::from_fn(move || {
        loop {
            let first = reader.next()?;
            // An empty statement does no harm.
            if first.kind != Kind::Semicolon {
                return Some(reader.statement(first));
            }
        }
    })
}

struct Reader<'a> {
    sql: &'a str,
    tokens: Tokens<'a>,
    /// The token that was read last.
    last: Option<Token<'a>>,
}

/// A fault, and from which byte on the next row may be looked for.
type Refusal = (Fault, usize);

impl<'a> Reader<'a> {
    fn next(&mut self) -> Option<Token<'a>> {
        let token = self.tokens.next();
        self.last = token.or(self.last);
        token
    }

    fn peek(&self) -> Option<Token<'a>> {
        self.tokens.clone().next()
    }

    /// The line on which what was read so far ends.
    fn last_line(&self) -> usize {
        self.last.map_or(1, |token| token.last_line)
    }

    fn statement(&mut self, first: Token<'a>) -> Statement<'a> {
        let mut statement = Statement {
            line: first.line,
            ..Statement::default()
        };
        match self.head(first, &mut statement) {
            Ok(()) => {
                statement.head = &self.sql[first.at..self.tokens.place()];
                self.rows(&mut statement);
                statement.judge_lengths();
            }
            Err(fault) => {
                statement.faults.push(fault);
                self.skip();
                let refused = &self.sql[first.at..self.tokens.place()];
                statement.refused.push(refused);
            }
        }
        statement
    }

    /// Passes over a statement that cannot be used: to its semicolon, or to where the next one begins.
    fn skip(&mut self) {
        while let Some(token) = self.peek() {
            if token.is_word("insert") && self.is_first_of_line(token) {
                return;
            }
            self.next();
            if token.kind == Kind::Semicolon {
                return;
            }
            if token.kind == Kind::OpenText {
                self.tokens.recover(token.at);
            }
        }
    }

    /// From `INSERT` to `VALUES`.
    fn head(&mut self, first: Token<'a>, statement: &mut Statement<'a>) -> Result<(), Fault> {
        if first.kind == Kind::Open {
            let what = "a row stands behind the semicolon that ends its statement";
            return Err(syntax(
                first.line,
                what,
                "write a comma after the row before, and no semicolon",
            ));
        }
        if !first.is_word("insert") {
            return Err(unexpected(first));
        }
        self.keyword("into")?;
        let table = self.next().filter(|token| token.kind == Kind::Word);
        let Some(table) = table else {
            return Err(self.syntax(
                "the name of a table is missing",
                "write INSERT INTO, and the name of the table",
            ));
        };
        statement.table = table.text;
        match self.peek() {
            Some(token) if token.kind == Kind::Open => {
                self.next();
                statement.columns = self.columns()?;
            }
            Some(token) if token.is_word("values") => {
                let what = "the list of columns is missing";
                return Err(self.syntax(what, "name them in brackets before VALUES"));
            }
            Some(token) if token.kind == Kind::Word && !is_program(token) => {
                let what = "the bracket before the columns is missing";
                return Err(self.syntax(what, "write ( before the first column"));
            }
            _ => {}
        }
        self.keyword("values")
    }

    fn keyword(&mut self, word: &'static str) -> Result<(), Fault> {
        match self.peek() {
            Some(token) if token.is_word(word) => {
                self.next();
                Ok(())
            }
            Some(token) if is_program(token) => Err(foreign(token)),
            _ => {
                let what = format!("{} is missing here", word.to_uppercase());
                Err(self.syntax(
                    &what,
                    "write INSERT INTO table (columns) VALUES, and then the rows",
                ))
            }
        }
    }

    /// The names between the brackets.
    fn columns(&mut self) -> Result<Vec<(&'a str, usize)>, Fault> {
        const MEND: &str = "separate the columns with commas, and put them into brackets";
        let mut columns = Vec::new();
        loop {
            match self.next() {
                Some(token) if token.kind == Kind::Word => columns.push((token.text, token.line)),
                _ => return Err(self.syntax("the name of a column is missing", MEND)),
            }
            match self.peek().map(|token| token.kind) {
                Some(Kind::Comma) => self.next(),
                Some(Kind::Close) => {
                    self.next();
                    return Ok(columns);
                }
                _ => {
                    return Err(self.syntax(
                        "a comma or a bracket is missing in the list of columns",
                        MEND,
                    ));
                }
            };
        }
    }

    /// A fault at what was read last.
    fn syntax(&self, what: &str, mend: &'static str) -> Fault {
        syntax(self.last_line(), what, mend)
    }

    /// The rows up to the semicolon. A fault takes its row out; the next one is read as if nothing had happened.
    fn rows(&mut self, statement: &mut Statement<'a>) {
        loop {
            let from = self.tokens.place();
            match self.row() {
                Ok(row) => {
                    statement.keep(row);
                    if !self.is_followed(statement) {
                        return;
                    }
                }
                Err((fault, resume)) => {
                    statement.faults.push(fault);
                    self.tokens.recover(resume.max(from));
                    statement.refused.push(&self.sql[from..self.tokens.place()]);
                    if !self.is_row_ahead() {
                        return;
                    }
                }
            }
        }
    }

    fn is_row_ahead(&self) -> bool {
        self.peek().is_some_and(|token| token.kind == Kind::Open)
    }

    /// Whether another row follows the one that was just read; reads what stands between them.
    fn is_followed(&mut self, statement: &mut Statement<'a>) -> bool {
        let line = self.last_line();
        let Some(token) = self.peek() else {
            return false;
        };
        match token.kind {
            Kind::Comma => {
                self.next();
                return true;
            }
            Kind::Semicolon => {
                self.next();
                return false;
            }
            Kind::Open => {
                let what = "the comma after this row is missing";
                statement
                    .faults
                    .push(syntax(line, what, "write a comma between two rows"));
                return true;
            }
            _ if token.is_word("insert") => {
                let what = "the semicolon after this row is missing";
                statement.faults.push(syntax(
                    line,
                    what,
                    "write a semicolon after the last row of a statement",
                ));
                return false;
            }
            Kind::Close => statement.faults.push(syntax(
                token.line,
                "there is a bracket too many",
                "remove it: each row has one pair of brackets",
            )),
            _ => statement.faults.push(unexpected(token)),
        }
        self.next();
        if token.kind != Kind::Close {
            self.tokens.recover(token.end());
            return self.is_row_ahead();
        }
        self.is_followed(statement)
    }

    /// One row, from bracket to bracket.
    fn row(&mut self) -> Result<Row<'a>, Refusal> {
        let before = self.last_line();
        let open = self.next();
        let Some(open) = open.filter(|token| token.kind == Kind::Open) else {
            return Err(match open {
                Some(token) if matches!(token.kind, Kind::Text | Kind::Number) => {
                    let what = "the bracket before this row is missing";
                    let fault = syntax(token.line, what, "write ( before the first value");
                    (fault, token.end())
                }
                Some(token) if token.kind != Kind::Semicolon && !token.is_word("insert") => {
                    (unexpected(token), token.end())
                }
                _ => {
                    let what = "a row is missing after this";
                    let mend = "write a semicolon after the last row, and no comma";
                    let resume = open.map_or(self.sql.len(), |token| match token.kind {
                        Kind::Semicolon => token.end(),
                        _ => self.line_start(token.at),
                    });
                    (syntax(before, what, mend), resume)
                }
            });
        };
        let mut values = Vec::new();
        loop {
            values.push(self.value()?);
            if self.is_closed()? {
                let text = &self.sql[open.at..self.tokens.place()];
                return Ok(Row {
                    line: open.line,
                    text,
                    values,
                });
            }
        }
    }

    fn value(&mut self) -> Result<&'a str, Refusal> {
        let before = self.last_line();
        let Some(token) = self.next() else {
            return Err((unclosed(before), self.sql.len()));
        };
        let fault = match token.kind {
            Kind::Text | Kind::Number => return Ok(token.text),
            Kind::Word if token.is_word("null") => return Ok(token.text),
            Kind::OpenText => return Err((open_quote(token.line), token.at)),
            Kind::Comma | Kind::Close => {
                let what = "a value is missing, or there is a comma too many";
                syntax(
                    token.line,
                    what,
                    "write the value or NULL, or remove the comma",
                )
            }
            Kind::Misquoted => {
                let what = format!("{} stands in the wrong quotation marks", cited(token.text));
                syntax(token.line, &what, QUOTES_MEND)
            }
            // The comma before it belongs between two rows.
            Kind::Open if self.is_first_of_line(token) => {
                return Err((unclosed(before), self.line_start(token.at)));
            }
            Kind::Word if !is_program(token) => {
                let what = format!(
                    "{} is neither a text in quotes nor a number",
                    cited(token.text)
                );
                syntax(token.line, &what, QUOTES_MEND)
            }
            Kind::Semicolon => unclosed(before),
            _ => unexpected(token),
        };
        Err((fault, token.end()))
    }

    /// Whether the row ends after the value that was just read; reads the comma or the bracket.
    fn is_closed(&mut self) -> Result<bool, Refusal> {
        let value = self.last;
        let line = self.last_line();
        let Some(token) = self.next() else {
            return Err((unclosed(line), self.sql.len()));
        };
        let is_after_text = value.is_some_and(|value| value.kind == Kind::Text);
        let fault = match token.kind {
            Kind::Comma => return Ok(false),
            Kind::Close => return Ok(true),
            Kind::OpenText if token.line == line => open_quote(token.line),
            Kind::Text | Kind::OpenText | Kind::Number => missing_comma(line),
            Kind::Word if token.is_word("null") => missing_comma(line),
            Kind::Semicolon | Kind::Open => {
                let resume = if self.is_first_of_line(token) {
                    self.line_start(token.at)
                } else {
                    token.end()
                };
                return Err((unclosed(line), resume));
            }
            Kind::Other if !token.text.is_ascii() => unexpected(token),
            _ if is_after_text => {
                let runaway = value.filter(Token::is_runaway);
                if let Some(text) = runaway {
                    return Err((open_quote(text.line), text.at));
                }
                syntax(line, "a text ends too early in this line", ODD_QUOTES_MEND)
            }
            _ => unexpected(token),
        };
        Err((fault, token.at))
    }

    fn line_start(&self, at: usize) -> usize {
        self.sql[..at].rfind('\n').map_or(0, |end| end + 1)
    }

    fn is_first_of_line(&self, token: Token<'_>) -> bool {
        self.sql[self.line_start(token.at)..token.at]
            .trim()
            .is_empty()
    }
}
