//! Reads a seed file as what it may hold: `INSERT INTO table (columns) VALUES (row), (row);`, and nothing else.
//!
//! SQLite stops at the first error, places it where it notices it, and speaks of SQL. This reader goes on with the next row,
//! and places each fault at the line that has to be mended. What it lets pass, SQLite understands.

mod faults;
mod reader;
mod tokens;

pub use reader::split;

/// One statement of a seed file.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Statement<'a> {
    /// Where it begins, counted from 1.
    pub line: usize,
    /// Everything before its rows: the table and the columns. Empty if that is faulty.
    pub head: &'a str,
    pub table: &'a str,
    /// With the line of each.
    pub columns: Vec<(&'a str, usize)>,
    /// Those without a fault.
    pub rows: Vec<Row<'a>>,
    pub faults: Vec<Fault>,
    /// What cannot be used because of the faults.
    pub refused: Vec<&'a str>,
}

/// One row of an insertion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<'a> {
    /// Where it begins, counted from 1.
    pub line: usize,
    /// With its brackets.
    pub text: &'a str,
    /// As they are written: texts with their quotes.
    pub values: Vec<&'a str>,
}

/// What cannot be read, and how to mend it.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    /// Counted from 1.
    pub line: usize,
    /// The name of the rule, as `data/README.md` lists it.
    pub rule: &'static str,
    pub what: String,
    pub mend: &'static str,
}

impl Statement<'_> {
    /// The statement with these of its rows alone.
    pub fn only(&self, rows: &[Row<'_>]) -> String {
        let rows: Vec<&str> = rows.iter().map(|row| row.text).collect();
        format!("{} {}", self.head, rows.join(", "))
    }
}

/// The line breaks among these bytes.
pub fn count_lines(bytes: &[u8]) -> usize {
    bytes.split(|byte| *byte == b'\n').count() - 1
}

impl<'a> Statement<'a> {
    /// What a row gives for a column, as it is written.
    pub fn value_of(&self, row: &Row<'a>, column: &str) -> Option<&'a str> {
        let index = self.columns.iter().position(|(name, _)| *name == column)?;
        row.values.get(index).copied()
    }

    /// The text that a row gives for a column, as it is read.
    pub fn text_of(&self, row: &Row<'a>, column: &str) -> Option<String> {
        let quoted = self.value_of(row, column)?.strip_prefix('\'')?;
        Some(quoted.strip_suffix('\'')?.replace("''", "'"))
    }

    /// Takes a row in if it is as long as the list of columns.
    fn keep(&mut self, row: Row<'a>) {
        if row.values.len() == self.columns.len() {
            self.rows.push(row);
        } else {
            self.faults
                .push(faults::row_length(&row, self.columns.len()));
            self.refused.push(row.text);
        }
    }

    /// Where no row is as long as the list of columns, and all are alike, the list is at fault and not the rows.
    fn judge_lengths(&mut self) {
        let is_length = |fault: &Fault| fault.rule == "row-length";
        let (first, rest) = match self.faults.as_slice() {
            [first, rest @ ..] if !rest.is_empty() && self.rows.is_empty() => (first, rest),
            _ => return,
        };
        if is_length(first)
            && rest
                .iter()
                .all(|fault| is_length(fault) && fault.what == first.what)
        {
            let line = self.columns.last().map_or(self.line, |(_, line)| *line);
            let what = first.what.replace("the row has", "every row has");
            self.faults = vec![Fault {
                line,
                what,
                rule: "row-length",
                mend: "complete the list of columns, or the rows",
            }];
        }
    }
}
