//! Deletes what is due. What nobody has read is never deleted in silence, and nothing because a clock jumped.

use std::time::Duration;

use anyhow::Context;
use sqlx::Any;
use sqlx::query::Query;

use super::database;
use super::store::Inbox;
use super::timekeeper::Look;
use super::writer::RECEIVED_STEP_S;
use crate::clock;
use crate::config::Config;
use crate::i18n::date::hour;

const LOOK_EVERY: Duration = Duration::from_mins(5);

const DAY_S: i64 = 24 * 3600;

/// The same form within this time is the same message.
const ONCE_S: i64 = DAY_S;

/// Unread mail is warned about when so many days are left, or as soon after that as the program runs.
const WARN_DAYS: [i64; 3] = [14, 7, 2];

/// Between two warnings about the same message, and between the last one and its end: time for somebody to act.
const WARN_PAUSE_S: i64 = DAY_S;

/// While the clock is doubted, this is said again so often.
const REMIND_S: i64 = DAY_S;

/// How long messages are kept: the promise that stands beside the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    /// Days after the answer.
    pub answered_days: u16,
    /// Days after arrival, at the latest.
    pub days: u16,
}

impl Retention {
    pub fn of(config: &Config) -> Retention {
        Retention {
            answered_days: config.answered_retention_days.get(),
            days: config.retention_days.get(),
        }
    }
}

/// Keeps the promise. Never ends; a failure is tried again at the next look.
pub async fn run(inbox: Inbox, retention: Retention) {
    let mut keeper = Keeper {
        inbox,
        retention,
        reminded_s: None,
    };
    loop {
        if let Err(error) = keeper.look().await {
            tracing::error!("old messages could not be deleted: {error:#}");
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

struct Keeper {
    inbox: Inbox,
    retention: Retention,
    /// When it was last said that the clock is doubted.
    reminded_s: Option<i64>,
}

impl Keeper {
    async fn look(&mut self) -> anyhow::Result<()> {
        let look = self.inbox.time.look().await?;
        let now_s = self.inbox.time.now_s();
        let is_believed = self.tell_of_clock(look, now_s);
        self.inbox.slips.forget_expired(now_s).await?;
        let date_s = self.inbox.time.date_s();
        self.inbox.bring_back(date_s).await?;
        // Too early, this costs at most a message that is kept twice: it need not wait for a clock that is doubted.
        self.inbox.forget_forms(date_s).await?;
        if is_believed {
            self.warn(now_s).await?;
            let messages = self.inbox.delete_due(self.retention, now_s).await?;
            if messages > 0 {
                tracing::info!(
                    "{messages} messages were deleted: {} days after their answer, or {} days after they came",
                    self.retention.answered_days,
                    self.retention.days
                );
            }
        }
        // Always, for others delete too: the writer, a command, and whoever ran before us. If somebody is reading just now,
        // the next look empties it.
        database::empty_log(&self.inbox.pool).await?;
        Ok(())
    }

    /// Whether things may be deleted by this clock.
    fn tell_of_clock(&mut self, look: Look, now_s: i64) -> bool {
        let is_new = self
            .reminded_s
            .is_none_or(|last_s| now_s - last_s >= REMIND_S);
        match look {
            Look::Even => self.reminded_s = None,
            Look::Settled => {
                tracing::warn!(
                    "the clock has run evenly for a week: messages are deleted by it again"
                );
                self.reminded_s = None;
            }
            Look::Jumped | Look::Doubted => {
                if look == Look::Jumped || is_new {
                    tracing::warn!(
                        "the clock of this machine says {}, and by what was seen of it before it should be about {}: it jumped by \
                         more than a day, or the program stood still for more than a day. No message is deleted until it has run evenly for a week; \
                         if it is wrong, set it right before",
                        hour(clock::now_s()),
                        hour(now_s)
                    );
                    self.reminded_s = Some(now_s);
                }
                return false;
            }
        }
        true
    }

    async fn warn(&self, now_s: i64) -> anyhow::Result<()> {
        // The last warning first, so that no message gets two at one look.
        for (given, days_left) in WARN_DAYS.into_iter().enumerate().rev() {
            let before_s = self.received_before(now_s) + days_left * DAY_S;
            let warned = self.inbox.warn_unread(given, before_s, now_s).await?;
            if warned > 0 {
                tracing::warn!(
                    "{warned} unread messages will be deleted within {days_left} days, {} days after they came (warning {} of {}): \
                     read them with `counterspeech inbox list`",
                    self.retention.days,
                    given + 1,
                    WARN_DAYS.len()
                );
            }
        }
        Ok(())
    }

    fn received_before(&self, now_s: i64) -> i64 {
        now_s - i64::from(self.retention.days) * DAY_S
    }
}

/// The statements of retention.
impl Inbox {
    /// Counts one more warning for the unread messages that were received before a time and have had so many. The answer
    /// is how many there are.
    async fn warn_unread(&self, given: usize, before_s: i64, now_s: i64) -> anyhow::Result<u64> {
        let query = sqlx::query(
            "UPDATE message SET warnings = warnings + 1, warned = $1
             WHERE status = 'unread' AND warnings = $2 AND received <= $3 AND (warned IS NULL OR warned <= $4)",
        )
        .bind(now_s)
        .bind(i64::try_from(given).unwrap_or(i64::MAX))
        .bind(before_s)
        .bind(now_s - WARN_PAUSE_S);
        self.change(query, "warning about unread messages").await
    }

    /// Deletes what is due: the answered, the old, and of the unread only what was warned about often enough.
    async fn delete_due(&self, retention: Retention, now_s: i64) -> anyhow::Result<u64> {
        let query = sqlx::query(
            "DELETE FROM message
             WHERE (status = 'answered' AND answered <= $1)
                OR (received <= $2 AND (status <> 'unread' OR (warnings >= $3 AND warned <= $4)))",
        )
        .bind(now_s - i64::from(retention.answered_days) * DAY_S)
        .bind(now_s - i64::from(retention.days) * DAY_S)
        .bind(i64::try_from(WARN_DAYS.len()).unwrap_or(i64::MAX))
        .bind(now_s - WARN_PAUSE_S);
        self.change(query, "deleting old messages").await
    }

    /// Forgets which forms make up messages that are older than a day.
    async fn forget_forms(&self, now_s: i64) -> anyhow::Result<u64> {
        let query =
            sqlx::query("UPDATE message SET once = NULL WHERE once IS NOT NULL AND received <= $1")
                .bind(now_s - ONCE_S - RECEIVED_STEP_S);
        self.change(query, "forgetting old forms").await
    }

    /// What was dated by a clock that went ahead would be kept too long: once that clock is put right, it counts from now on.
    async fn bring_back(&self, now_s: i64) -> anyhow::Result<()> {
        for sql in [
            "UPDATE message SET received = $1 WHERE received > $1",
            "UPDATE message SET answered = $1 WHERE answered > $1",
        ] {
            let query = sqlx::query(sql).bind(now_s - now_s.rem_euclid(RECEIVED_STEP_S));
            self.change(query, "dating messages anew").await?;
        }
        Ok(())
    }

    async fn change(
        &self,
        query: Query<'_, Any, <Any as sqlx::Database>::Arguments>,
        what: &'static str,
    ) -> anyhow::Result<u64> {
        Ok(query
            .execute(&self.pool)
            .await
            .context(what)?
            .rows_affected())
    }
}
