//! The names of the schema, and which one somebody may have meant.

use std::collections::BTreeMap;

use anyhow::Context;
use sqlx::SqliteConnection;

/// How alike two names must be to be offered, from 0 to 1 (Jaro–Winkler).
const LIKENESS_MIN: f64 = 0.82;

/// The content tables with their columns.
pub struct Names(BTreeMap<String, Vec<Column>>);

struct Column {
    name: String,
    /// Whether it holds whole numbers.
    is_integer: bool,
}

impl Names {
    pub async fn read(db: &mut SqliteConnection) -> anyhow::Result<Names> {
        let columns: Vec<(String, String, bool)> = sqlx::query_as(
            "SELECT schema.name, columns.name, columns.type = 'INTEGER' FROM sqlite_schema AS schema JOIN pragma_table_info(schema.name) AS columns
             WHERE schema.type = 'table' AND schema.name <> 'seed_file' AND schema.name NOT GLOB '_sqlx*'
               AND schema.name NOT GLOB 'sqlite_*'",
        )
        .fetch_all(db)
        .await
        .context("listing the content tables")?;
        let mut names = BTreeMap::<String, Vec<Column>>::new();
        for (table, name, is_integer) in columns {
            let column = Column { name, is_integer };
            names.entry(table).or_default().push(column);
        }
        Ok(Names(names))
    }

    pub fn tables(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    pub fn has_table(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    pub fn has_column(&self, table: &str, name: &str) -> bool {
        self.column(table, name).is_some()
    }

    /// Whether a column holds whole numbers.
    pub fn is_integer(&self, table: &str, name: &str) -> bool {
        self.column(table, name)
            .is_some_and(|column| column.is_integer)
    }

    fn column(&self, table: &str, name: &str) -> Option<&Column> {
        let mut columns = self.0.get(table)?.iter();
        columns.find(|column| column.name == name)
    }

    /// How to mend the name of a table.
    pub fn like_table(&self, name: &str) -> String {
        offer(name, self.tables())
    }

    /// How to mend the name of a column.
    pub fn like_column(&self, table: &str, name: &str) -> String {
        let columns = self.0.get(table).into_iter().flatten();
        offer(name, columns.map(|column| column.name.as_str()))
    }
}

/// The name that is most like a wrong one, as a remedy.
pub fn offer<'a>(wrong: &str, names: impl Iterator<Item = &'a str>) -> String {
    let small = wrong.to_lowercase();
    let best = names
        .map(|name| (strsim::jaro_winkler(&small, &name.to_lowercase()), name))
        .filter(|(likeness, _)| *likeness >= LIKENESS_MIN)
        .max_by(|(a, _), (b, _)| a.total_cmp(b));
    match best {
        Some((_, name)) => format!("did you mean `{name}`?"),
        None => "check the spelling".to_owned(),
    }
}
