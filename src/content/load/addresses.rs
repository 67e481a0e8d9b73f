//! What became of addresses that no longer lead to a page by themselves.

use anyhow::anyhow;
use sqlx::SqliteConnection;

use super::{Texts, prose, rows, select, when};
use crate::content::model::{Address, Content, RemovedText};

type Row = (String, Option<String>, Option<String>);

pub(super) async fn addresses(
    db: &mut SqliteConnection,
    content: &mut Content,
) -> anyhow::Result<()> {
    let mut texts = Texts::default();
    let wanted = select("path, locale, title, text", "address_text");
    for (path, locale, title, text) in rows::<(String, String, String, String)>(db, wanted).await? {
        let text = prose(&text)?;
        texts.add(path, &locale, RemovedText { title, text });
    }
    let wanted = select("path, moved_to, removed", "address");
    for (path, moved_to, removed) in rows::<Row>(db, wanted).await? {
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
