//! Where each row of the content database stands in the seed files.

use std::collections::HashMap;

/// A file, by its number, and a line.
type Place = (u32, u32);

/// The places of all rows. Kept small: a large directory has a million.
#[derive(Debug, Default)]
pub struct Origins {
    files: Vec<String>,
    /// By table, then by rowid: SQLite counts the rows of an empty table from 1.
    places: HashMap<String, Vec<Option<Place>>>,
}

impl Origins {
    /// Notes where a row stands. The rows of a file come together.
    pub fn insert(&mut self, table: &str, rowid: i64, file: &str, line: usize) {
        let Ok(row) = usize::try_from(rowid) else {
            return;
        };
        if self.files.last().is_none_or(|last| last != file) {
            self.files.push(file.to_owned());
        }
        let rows = match self.places.get_mut(table) {
            Some(rows) => rows,
            None => self.places.entry(table.to_owned()).or_default(),
        };
        if rows.len() <= row {
            rows.resize(row + 1, None);
        }
        rows[row] = Some((number(self.files.len() - 1), number(line)));
    }

    /// The first row behind the last one whose file is settled.
    pub fn end_of(&self, table: &str, is_settled: impl Fn(&str) -> bool) -> i64 {
        let Some(rows) = self.places.get(table) else {
            return 0;
        };
        let is_settled: Vec<bool> = self.files.iter().map(|file| is_settled(file)).collect();
        let last = rows
            .iter()
            .rposition(|row| row.is_some_and(|(file, _)| is_settled[file as usize]));
        last.map_or(0, |row| i64::try_from(row + 1).unwrap_or(i64::MAX))
    }

    /// File and line, if the row came from a seed.
    pub fn place(&self, table: &str, rowid: i64) -> Option<(&str, usize)> {
        let row = usize::try_from(rowid).ok()?;
        let (file, line) = (*self.places.get(table)?.get(row)?)?;
        Some((&self.files[file as usize], line as usize))
    }
}

fn number(n: usize) -> u32 {
    u32::try_from(n).expect("fewer than four thousand million files and lines")
}
