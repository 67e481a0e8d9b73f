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
    /// With the line of each. Empty without a list: then all columns are meant.
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
    /// How many values it has.
    pub values: usize,
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
    /// Takes a row in if it is as long as the list of columns.
    fn keep(&mut self, row: Row<'a>) {
        let columns = self.columns.len();
        if columns == 0 || row.values == columns {
            self.rows.push(row);
            return;
        }
        self.faults.push(Fault {
            line: row.line,
            rule: "row-length",
            what: format!(
                "the row has {} values, and the list of columns has {columns}",
                row.values
            ),
            mend: "give each row as many values as the list of columns has",
        });
        self.refused.push(row.text);
    }
}
