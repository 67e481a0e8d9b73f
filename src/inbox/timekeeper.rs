//! The time by which messages are deleted. It does not jump when the clock of the machine does.
//!
//! The clock of a machine may be set wrong, lose its battery, or be put right by a network. Deletion must not follow such a
//! jump, for it can't be taken back. So time advances here as a watch does, by the seconds that pass, and what was last seen
//! is kept in the database over a restart. A clock that disagrees is believed only after it has run evenly for a week.
//!
//! Messages are dated by the later of the two times: a machine that stood still for months must not give what comes now an
//! old date, by which it would be deleted too early.

use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use anyhow::Context;
use sqlx::AnyPool;

use crate::clock;

const DAY_S: i64 = 24 * 3600;

/// The clock may be put forward or back by so much, and the program may have stood still for so long: machines are suspended
/// at night, clocks are put right. More than that may as well be a clock that jumped.
const JUMP_MAX_S: i64 = DAY_S;

/// How long a clock has to run evenly after a jump before it is believed.
const SETTLE_S: i64 = 7 * DAY_S;

/// What is known of the time, as it is kept in the database. Seconds since 1970 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Seen {
    /// The time that the inbox trusts.
    trusted_s: i64,
    /// What the clock of the machine said then.
    wall_s: i64,
    /// Since when the clock is doubted, in trusted time.
    doubted_since: Option<i64>,
}

/// What a look at the clock has shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// The clock goes as it should.
    Even,
    /// The clock is not where it should be: nothing is deleted until it has run evenly for a week.
    Jumped,
    /// It jumped before, and is not believed yet.
    Doubted,
    /// It jumped before, has run evenly since, and is believed from now on.
    Settled,
}

impl Seen {
    fn first(wall_s: i64) -> Seen {
        Seen {
            trusted_s: wall_s,
            wall_s,
            doubted_since: None,
        }
    }

    /// The next look, so many seconds later by a watch; without a watch (the program was not running), the clock is
    /// believed if it went by a day at most.
    fn next(self, wall_s: i64, watch_s: Option<i64>) -> (Seen, Look) {
        let by_clock_s = wall_s.saturating_sub(self.wall_s);
        let astray_s = by_clock_s.saturating_sub(watch_s.unwrap_or(0));
        let is_even = (-JUMP_MAX_S..=JUMP_MAX_S).contains(&astray_s);
        let passed_s = watch_s.unwrap_or(if is_even { by_clock_s.max(0) } else { 0 });
        let trusted_s = self.trusted_s + passed_s;
        let seen = |trusted_s, doubted_since| Seen {
            trusted_s,
            wall_s,
            doubted_since,
        };
        match self.doubted_since {
            _ if !is_even => (seen(trusted_s, Some(trusted_s)), Look::Jumped),
            None => (seen(wall_s, None), Look::Even),
            Some(since_s) if trusted_s - since_s >= SETTLE_S => (seen(wall_s, None), Look::Settled),
            Some(since_s) => (seen(trusted_s, Some(since_s)), Look::Doubted),
        }
    }
}

/// A look, and the moment of it by a watch.
#[derive(Debug)]
struct State {
    seen: Seen,
    at: Instant,
    /// What the start has shown, to be told by the first look.
    at_start: Option<Look>,
}

/// Tells the time of the inbox.
#[derive(Debug)]
pub struct Timekeeper {
    pool: AnyPool,
    state: Mutex<State>,
}

impl Timekeeper {
    /// Goes on from what was last kept.
    pub(super) async fn open(pool: AnyPool) -> anyhow::Result<Timekeeper> {
        let kept: Vec<(String, i64)> =
            sqlx::query_as("SELECT name, value FROM tally WHERE name LIKE 'clock-%'")
                .fetch_all(&pool)
                .await
                .context("reading what was last seen of the clock")?;
        let value = |wanted: &str| {
            let found = kept.iter().find(|(name, _)| name == wanted);
            found.map(|(_, value)| *value)
        };
        let wall_s = clock::now_s();
        let (seen, at_start) = match value("clock-seen").zip(value("clock-wall")) {
            Some((trusted_s, kept_wall_s)) => Seen {
                trusted_s,
                wall_s: kept_wall_s,
                doubted_since: value("clock-doubt"),
            }
            .next(wall_s, None),
            None => (Seen::first(wall_s), Look::Even),
        };
        Ok(Timekeeper {
            pool,
            state: Mutex::new(State {
                seen,
                at: Instant::now(),
                at_start: Some(at_start),
            }),
        })
    }

    /// Seconds since 1970 UTC, by the time that the inbox trusts.
    pub fn now_s(&self) -> i64 {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.seen.trusted_s + passed_s(state.at)
    }

    /// Seconds since 1970 UTC, for the date of what comes now: the trusted time, or the clock of the machine if that is later.
    pub(super) fn date_s(&self) -> i64 {
        self.now_s().max(clock::now_s())
    }

    /// Compares the clock with the watch, and keeps what was seen.
    pub(super) async fn look(&self) -> anyhow::Result<Look> {
        let (seen, look) = {
            let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            let (seen, look) = state.seen.next(clock::now_s(), Some(passed_s(state.at)));
            let at_start = state.at_start.take();
            *state = State {
                seen,
                at: Instant::now(),
                at_start: None,
            };
            // What happened while the program did not run counts as if it had happened now.
            (
                seen,
                at_start
                    .filter(|found| *found != Look::Even)
                    .unwrap_or(look),
            )
        };
        for (name, value) in [
            ("clock-seen", Some(seen.trusted_s)),
            ("clock-wall", Some(seen.wall_s)),
            ("clock-doubt", seen.doubted_since),
        ] {
            let query = match value {
                Some(value) => sqlx::query(
                    "INSERT INTO tally (name, value) VALUES ($1, $2)
                     ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                )
                .bind(name)
                .bind(value),
                None => sqlx::query("DELETE FROM tally WHERE name = $1").bind(name),
            };
            query
                .execute(&self.pool)
                .await
                .context("keeping what was seen of the clock")?;
        }
        Ok(look)
    }
}

fn passed_s(since: Instant) -> i64 {
    i64::try_from(since.elapsed().as_secs()).unwrap_or(i64::MAX)
}
