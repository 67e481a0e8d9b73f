//! The time of day, for those who write it down. Everything else takes it as an argument.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::i18n::date::Date;

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

/// The day of now, in UTC.
pub fn today() -> Date {
    Date::of_second(now_s())
}
