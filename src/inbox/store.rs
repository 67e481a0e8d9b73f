//! The store of messages. What it has acknowledged is on disk.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, ensure};
use serde::Serialize;
use sqlx::{AnyPool, FromRow};

use super::database::{self, Database};
use super::seal::Sealed;
use super::slip::{Slip, Slips};
use super::status::Status;
use super::timekeeper::Timekeeper;
use super::tray::Signs;
use super::writer::{NewDraft, NewMessage, RECEIVED_STEP_S, Writer};

/// A message as it lies in the store.
#[derive(Debug, Clone, FromRow, Serialize)]
pub struct Row {
    pub reference: String,
    /// Seconds since 1970 UTC, rounded down to the hour.
    pub received: i64,
    pub status: String,
    pub tray: String,
    /// Of the padded text, in bytes: one of a few classes.
    pub size: i64,
    /// age, armoured.
    pub body: String,
}

/// The store of messages.
#[derive(Debug, Clone)]
pub struct Inbox {
    pub(super) pool: AnyPool,
    writer: Writer,
    pub slips: Slips,
    pub time: Arc<Timekeeper>,
}

impl Inbox {
    /// Opens the inbox of a state folder, and makes it if it is absent.
    pub async fn open(state: &Path) -> anyhow::Result<Inbox> {
        let (database, pool) = Database::open(state).await?;
        Ok(Inbox {
            slips: Slips { pool: pool.clone() },
            time: Arc::new(Timekeeper::open(pool.clone()).await?),
            writer: Writer::start(database),
            pool,
        })
    }

    /// Stores a message and answers with its reference once it is on disk. The same form within a day is the same message
    /// and has the same reference. The draft it came from is gone with the same commit. An error means that nothing was
    /// stored.
    pub async fn add(
        &self,
        message: Sealed,
        signs: Signs,
        draft: Option<String>,
    ) -> anyhow::Result<String> {
        let message = NewMessage {
            message,
            signs,
            draft,
        };
        self.writer.message(message, self.time.date_s()).await
    }

    /// Keeps a draft in the place of an older one; the answer is the key for the address.
    pub async fn keep_draft(&self, draft: &Slip, older: Option<String>) -> anyhow::Result<String> {
        let draft = NewDraft {
            draft: draft.seal()?,
            older,
        };
        let key = self.writer.draft(draft, self.time.now_s()).await?;
        key.context("too many drafts are waiting")
    }

    /// Every message in the order in which staff should read them: by tray, unread ones first, then the newest.
    pub async fn list(&self) -> anyhow::Result<Vec<Row>> {
        sqlx::query_as(
            "SELECT reference, received, status, tray, size, body FROM message
             ORDER BY CASE tray WHEN 'likely-person' THEN 0 WHEN 'unsure' THEN 1 ELSE 2 END,
                      CASE status WHEN 'unread' THEN 0 ELSE 1 END, received DESC, reference",
        )
        .fetch_all(&self.pool)
        .await
        .context("listing the messages")
    }

    pub async fn find(&self, reference: &str) -> anyhow::Result<Option<Row>> {
        sqlx::query_as("SELECT reference, received, status, tray, size, body FROM message WHERE reference = $1")
            .bind(reference)
            .fetch_optional(&self.pool)
            .await
            .context("looking for a message")
    }

    /// Notes that somebody has read a message. An answered one stays answered.
    pub async fn mark_read(&self, reference: &str) -> anyhow::Result<()> {
        sqlx::query(
            "UPDATE message SET status = 'read' WHERE reference = $1 AND status = 'unread'",
        )
        .bind(reference)
        .execute(&self.pool)
        .await
        .context("marking a message as read")?;
        Ok(())
    }

    /// Notes what staff say about a message. One that was answered before keeps the hour of its first answer.
    pub async fn mark(&self, reference: &str, status: Status) -> anyhow::Result<()> {
        let now_s = self.time.date_s();
        let answered =
            (status == Status::Answered).then_some(now_s - now_s.rem_euclid(RECEIVED_STEP_S));
        let marked = sqlx::query(
            "UPDATE message SET status = $1, warnings = 0, warned = NULL,
                    answered = CASE WHEN $2 IS NULL THEN NULL ELSE coalesce(answered, $2) END
             WHERE reference = $3",
        )
        .bind(status.name())
        .bind(answered)
        .bind(reference)
        .execute(&self.pool)
        .await
        .context("marking a message")?;
        ensure!(
            marked.rows_affected() == 1,
            "there is no message {reference}"
        );
        Ok(())
    }

    /// Deletes a message, from the log of the database too. `false` if somebody is reading, so that the log is emptied
    /// only later.
    pub async fn erase(&self, reference: &str) -> anyhow::Result<bool> {
        let erased = sqlx::query("DELETE FROM message WHERE reference = $1")
            .bind(reference)
            .execute(&self.pool)
            .await
            .context("erasing a message")?;
        ensure!(
            erased.rows_affected() == 1,
            "there is no message {reference}"
        );
        database::empty_log(&self.pool).await
    }

    /// How many unread messages are near their end: a warning about them has been given.
    pub async fn count_ending(&self) -> anyhow::Result<i64> {
        sqlx::query_scalar("SELECT count(*) FROM message WHERE status = 'unread' AND warnings > 0")
            .fetch_one(&self.pool)
            .await
            .context("counting what will soon be deleted")
    }

    pub async fn close(&self) {
        self.pool.close().await;
    }
}
