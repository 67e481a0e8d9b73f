//! How many forms one network may send. In memory only: what is kept is a hash of part of an address, under a key that
//! changes every hour.
//!
//! Each network has a measure that fills by one with each form and runs empty evenly within an hour. So nobody is shut out
//! for long, and a network that nothing is known of is never refused.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use anyhow::anyhow;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::client::Prefix;

const HOUR_S: f64 = 3600.0;

/// A key is used for one hour to write, and for one more to read: by then every measure that it knew is empty.
const KEY_TIME: Duration = Duration::from_hours(1);

/// Networks remembered under one key. When there are more, new ones pass without being counted: a full table must not
/// close the form.
const NETWORKS_MAX: usize = 65_536;

/// A full table is looked through for empty measures at most so often.
const SWEEP_EVERY: Duration = Duration::from_secs(1);

/// How often keys are looked at while nobody sends anything.
const TURN_EVERY: Duration = Duration::from_mins(1);

/// How fast a measure runs empty where there is no limit, so that floods are still noticed.
const UNLIMITED_PER_HOUR: u32 = 60;

/// Counts the forms of each network.
pub struct Limiter {
    /// `None`: no limit.
    per_hour: Option<u32>,
    known: Mutex<Known>,
}

struct Known {
    now: Networks,
    before: Networks,
    swept: Instant,
}

/// The networks under one key.
struct Networks {
    key: [u8; 32],
    since: Instant,
    measures: HashMap<[u8; 16], Measure>,
}

#[derive(Clone, Copy)]
struct Measure {
    forms: f64,
    at: Instant,
}

impl Limiter {
    /// No network may send more than so many forms at once, nor in the long run per hour; 0 is no limit.
    pub fn new(per_hour: u32) -> anyhow::Result<Limiter> {
        Ok(Limiter {
            per_hour: (per_hour > 0).then_some(per_hour),
            known: Mutex::new(Known {
                now: Networks::new()?,
                before: Networks::new()?,
                swept: Instant::now(),
            }),
        })
    }

    /// Forgets networks when their time is over, also where nobody sends anything. Never ends.
    pub async fn run(&self) {
        loop {
            tokio::time::sleep(TURN_EVERY).await;
            if let Err(error) = self.lock().turn(Instant::now()) {
                tracing::error!("the networks of the last hour could not be forgotten: {error:#}");
            }
        }
    }

    /// Counts a form. The answer is how many the network has sent lately, this one not included; or how long it has to
    /// wait.
    pub fn count(&self, prefix: Prefix) -> anyhow::Result<Result<u32, Duration>> {
        let now = Instant::now();
        let mut known = self.lock();
        known.turn(now)?;
        let (id, old_id) = (known.now.id(prefix), known.before.id(prefix));
        let measure = known
            .now
            .measures
            .get(&id)
            .or_else(|| known.before.measures.get(&old_id));
        let lately = measure.map_or(0.0, |measure| self.left(*measure, now));
        if let Some(limit) = self.per_hour {
            let over = lately + 1.0 - f64::from(limit);
            if over > 0.0 {
                return Ok(Err(Duration::from_secs_f64(over / self.per_second())));
            }
        }
        let is_known = known.now.measures.contains_key(&id);
        if is_known || self.has_room(&mut known, now) {
            let measure = Measure {
                forms: lately + 1.0,
                at: now,
            };
            known.now.measures.insert(id, measure);
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a count of forms; too large ones become the largest"
        )]
        Ok(Ok(lately.ceil() as u32))
    }

    fn per_second(&self) -> f64 {
        f64::from(self.per_hour.unwrap_or(UNLIMITED_PER_HOUR)) / HOUR_S
    }

    /// What is left in a measure by now.
    fn left(&self, measure: Measure, now: Instant) -> f64 {
        let passed_s = now.saturating_duration_since(measure.at).as_secs_f64();
        (measure.forms - passed_s * self.per_second()).max(0.0)
    }

    fn has_room(&self, known: &mut Known, now: Instant) -> bool {
        if known.now.measures.len() >= NETWORKS_MAX
            && now.saturating_duration_since(known.swept) >= SWEEP_EVERY
        {
            known.swept = now;
            known
                .now
                .measures
                .retain(|_, measure| self.left(*measure, now) > 0.0);
        }
        known.now.measures.len() < NETWORKS_MAX
    }

    fn lock(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Known {
    /// Takes a new key when the time of the old one is over.
    fn turn(&mut self, now: Instant) -> anyhow::Result<()> {
        if now.saturating_duration_since(self.now.since) >= KEY_TIME {
            self.before = std::mem::replace(&mut self.now, Networks::new()?);
        }
        Ok(())
    }
}

impl Networks {
    fn new() -> anyhow::Result<Networks> {
        let mut key = [0; 32];
        getrandom::fill(&mut key).map_err(|error| anyhow!("no randomness: {error}"))?;
        Ok(Networks {
            key,
            since: Instant::now(),
            measures: HashMap::new(),
        })
    }

    fn id(&self, prefix: Prefix) -> [u8; 16] {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.key).expect("HMAC takes keys of any length");
        mac.update(&prefix.bytes());
        let digest = mac.finalize().into_bytes();
        let mut id = [0; 16];
        id.copy_from_slice(&digest[..16]);
        id
    }
}
