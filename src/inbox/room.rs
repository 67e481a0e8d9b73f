//! The room for drafts. How much of it is taken is known by heart, so that no message waits while it is counted.

use std::collections::HashMap;

use sqlx::AnyConnection;

use super::slip::{self, SLIP_S, SealedSlip};

/// Drafts at one time; more are refused, and the form is answered with a page.
const SLIPS_MAX: usize = 2_000;

/// Room for drafts; what comes once it is full is refused likewise.
const SLIPS_BYTES_MAX: i64 = 32 * 1024 * 1024;

/// The drafts that are in the database, by their names there.
#[derive(Debug)]
pub(super) struct Room {
    taken: HashMap<String, Place>,
}

#[derive(Debug)]
struct Place {
    bytes: i64,
    expires_s: i64,
}

impl Room {
    /// What is taken when the writer begins.
    pub(super) async fn load(db: &mut AnyConnection) -> sqlx::Result<Room> {
        let rows: Vec<(String, i64, i64)> =
            sqlx::query_as("SELECT id, CAST(octet_length(body) AS BIGINT), expires FROM slip")
                .fetch_all(db)
                .await?;
        let place = |(id, bytes, expires_s)| (id, Place { bytes, expires_s });
        Ok(Room {
            taken: rows.into_iter().map(place).collect(),
        })
    }

    /// Keeps a draft in the place of an older one, as part of a transaction; `false` if there is no room for it.
    pub(super) async fn keep(
        &mut self,
        db: &mut AnyConnection,
        draft: &SealedSlip,
        older: Option<&str>,
        now_s: i64,
    ) -> sqlx::Result<bool> {
        if self.taken.values().any(|place| place.expires_s <= now_s) {
            slip::delete_expired(&mut *db, now_s).await?;
            self.taken.retain(|_, place| place.expires_s > now_s);
        }
        let older = older.map(slip::id);
        let others = self
            .taken
            .iter()
            .filter(|(id, _)| older.as_ref() != Some(*id));
        let (count, bytes) = others.fold((0, 0), |(count, bytes), (_, place)| {
            (count + 1, bytes + place.bytes)
        });
        if count >= SLIPS_MAX || bytes >= SLIPS_BYTES_MAX {
            return Ok(false);
        }
        let expires_s = now_s + SLIP_S;
        slip::insert(&mut *db, draft, expires_s).await?;
        let bytes = i64::try_from(draft.body.len()).unwrap_or(i64::MAX);
        self.taken
            .insert(draft.id.clone(), Place { bytes, expires_s });
        if let Some(older) = older {
            self.delete(db, &older).await?;
        }
        Ok(true)
    }

    /// Forgets the draft under a key as part of a transaction.
    pub(super) async fn forget(&mut self, db: &mut AnyConnection, key: &str) -> sqlx::Result<()> {
        self.delete(db, &slip::id(key)).await
    }

    async fn delete(&mut self, db: &mut AnyConnection, id: &str) -> sqlx::Result<()> {
        if self.taken.remove(id).is_some() {
            slip::delete(db, id).await?;
        }
        Ok(())
    }
}
