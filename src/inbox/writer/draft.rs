//! How drafts are written.

use super::{Open, Order, Work};
use crate::inbox::repeats::Repeats;
use crate::inbox::slip::SealedSlip;

/// A draft to be kept.
#[derive(Debug)]
pub(in crate::inbox) struct NewDraft {
    pub(in crate::inbox) draft: SealedSlip,
    /// The key of the draft whose place it takes.
    pub(in crate::inbox) older: Option<String>,
}

impl Work for NewDraft {
    /// The key for the address; `None` if there is no room.
    type Answer = Option<String>;

    async fn write(
        open: &mut Open,
        _: &mut Repeats,
        batch: &[Order<NewDraft>],
    ) -> sqlx::Result<Vec<Option<String>>> {
        let Open {
            connection: db,
            room,
        } = open;
        sqlx::query("BEGIN IMMEDIATE").execute(&mut *db).await?;
        let mut keys = Vec::with_capacity(batch.len());
        for Order { work, now_s, .. } in batch {
            let is_kept = room
                .keep(db, &work.draft, work.older.as_deref(), *now_s)
                .await?;
            keys.push(is_kept.then(|| work.draft.key.clone()));
        }
        sqlx::query("COMMIT").execute(db).await?;
        Ok(keys)
    }
}
