//! What became of addresses that no longer lead to a page by themselves.

use anyhow::anyhow;
use sqlx::SqliteConnection;

use super::{Texts, prose, rows, when};
use crate::content::model::{Address, Content, RemovedText};

type Row = (String, Option<String>, Option<String>);

pub(super) async fn addresses(
    db: &mut SqliteConnection,
    content: &mut Content,
) -> anyhow::Result<()> {
    let mut texts = Texts::default();
    let sql = "SELECT path, locale, title, text FROM address_text ORDER BY rowid";
    for (path, locale, title, text) in rows::<(String, String, String, String)>(db, sql).await? {
        let text = prose(&text)?;
        texts.add(path, &locale, RemovedText { title, text });
    }
    let sql = "SELECT path, moved_to, removed FROM address ORDER BY rowid";
    for (path, moved_to, removed) in rows::<Row>(db, sql).await? {
        let address = match (moved_to, when(removed.as_deref())?) {
            (Some(moved_to), None) => Address::Moved(moved_to),
            (None, Some(on)) => Address::Removed {
                on,
                text: texts.take(&path)?,
            },
            _ => return Err(anyhow!("address {path}: neither moved nor removed")),
        };
        content.addresses.push(&path, address);
    }
    Ok(())
}
