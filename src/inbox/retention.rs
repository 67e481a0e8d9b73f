//! Deletes what is due. What nobody has read is never deleted in silence.

use std::time::Duration;

use super::store::Inbox;
use crate::clock;

const LOOK_EVERY: Duration = Duration::from_hours(1);

const DAY_S: i64 = 24 * 3600;

/// From so many days before its end on, unread mail is warned about at every look.
const WARN_DAYS: i64 = 30;

/// Unread mail goes only after so many warnings.
const WARNINGS_MIN: i64 = 3;

/// Keeps the promise that stands beside the form. Never ends; a failure is tried again at the next look.
pub async fn run(inbox: Inbox, retention_days: u16) {
    loop {
        if let Err(error) = look(&inbox, retention_days, clock::now_s()).await {
            tracing::error!("old messages could not be deleted: {error:#}");
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

async fn look(inbox: &Inbox, retention_days: u16, now_s: i64) -> anyhow::Result<()> {
    inbox.slips.forget_expired(now_s).await?;
    inbox.forget_forms(now_s).await?;
    let end_s = now_s - i64::from(retention_days) * DAY_S;
    let old = inbox.count_unread_before(end_s + WARN_DAYS * DAY_S).await?;
    let mut warnings = 0;
    if old > 0 {
        warnings = inbox.count_warning().await?;
        tracing::warn!(
            "{old} unread messages will be deleted {retention_days} days after they came, which is soon: read them"
        );
    } else {
        inbox.forget_warnings().await?;
    }
    let deleted = inbox.delete_before(end_s, warnings > WARNINGS_MIN).await?;
    if deleted > 0 {
        tracing::info!("{deleted} messages were deleted, {retention_days} days after they came");
    }
    Ok(())
}
