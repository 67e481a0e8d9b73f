//! The time of day, for messages. Everything else takes it as an argument, so that tests can set it.

use std::time::{SystemTime, UNIX_EPOCH};

/// Seconds since 1970 UTC. A clock before that year reads as 0.
#[expect(
    clippy::disallowed_methods,
    reason = "this is where the time comes from"
)]
pub fn now_s() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| {
            i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
        })
}
