//! Which connections are open, and which one makes room when there are too many.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use tokio::task::AbortHandle;

use super::client::Prefix;

struct Entry {
    prefix: Prefix,
    /// When the connection last completed a request, or else was opened; in milliseconds since the server began.
    useful_ms: AtomicU64,
    /// Whether a request is being answered by the router: that may take its time.
    is_busy: AtomicBool,
    /// The task that serves it.
    task: OnceLock<AbortHandle>,
}

impl Entry {
    fn close(&self) {
        if let Some(task) = self.task.get() {
            task.abort();
        }
    }
}

/// The open connections, up to a cap.
pub struct Connections {
    cap: usize,
    began: Instant,
    open: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    next_id: u64,
    entries: HashMap<u64, Arc<Entry>>,
}

impl Connections {
    pub fn new(cap: usize) -> Arc<Connections> {
        Arc::new(Connections {
            cap,
            began: Instant::now(),
            open: Mutex::default(),
        })
    }

    /// Takes a connection in. If that is one too many, another makes room: of the network prefix that holds most, the
    /// one that has gone longest without completing a request.
    pub fn open(self: &Arc<Self>, address: IpAddr) -> Connection {
        let mut open = self.lock();
        if open.entries.len() >= self.cap
            && let Some(id) = open.least_useful()
            && let Some(entry) = open.entries.remove(&id)
        {
            entry.close();
        }
        let id = open.next_id;
        open.next_id += 1;
        let entry = Arc::new(Entry {
            prefix: Prefix::of(address),
            useful_ms: AtomicU64::new(self.now_ms()),
            is_busy: AtomicBool::new(false),
            task: OnceLock::new(),
        });
        open.entries.insert(id, Arc::clone(&entry));
        Connection {
            id,
            entry,
            connections: Arc::clone(self),
        }
    }

    /// Closes the connections on which nothing has been completed for so long: idle ones, and those that send their requests
    /// drop by drop. One look at all of them now and then costs less than a timer for each request.
    pub fn close_idle(&self, limit: Duration) {
        let limit_ms = u64::try_from(limit.as_millis()).unwrap_or(u64::MAX);
        let now_ms = self.now_ms();
        for entry in self.lock().entries.values() {
            let idle_ms = now_ms.saturating_sub(entry.useful_ms.load(Ordering::Relaxed));
            if idle_ms >= limit_ms && !entry.is_busy.load(Ordering::Relaxed) {
                entry.close();
            }
        }
    }

    fn now_ms(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Open {
    fn least_useful(&self) -> Option<u64> {
        let mut held: HashMap<Prefix, usize> = HashMap::new();
        for entry in self.entries.values() {
            *held.entry(entry.prefix).or_default() += 1;
        }
        self.entries
            .iter()
            .max_by_key(|(_, entry)| {
                let useful_ms = entry.useful_ms.load(Ordering::Relaxed);
                (held[&entry.prefix], Reverse(useful_ms))
            })
            .map(|(id, _)| *id)
    }
}

/// One open connection; leaves the list when dropped.
pub struct Connection {
    id: u64,
    entry: Arc<Entry>,
    connections: Arc<Connections>,
}

impl Connection {
    /// Names the task that ends when the connection has to make room.
    pub fn served_by(&self, task: AbortHandle) {
        // It is named once, right after it began.
        let _ = self.entry.task.set(task);
    }

    /// To be called before a request that may take its time.
    pub fn began_a_request(&self) {
        self.entry.is_busy.store(true, Ordering::Relaxed);
    }

    /// To be called after each request. Takes no lock: it stands in the way of every page.
    pub fn completed_a_request(&self) {
        let now_ms = self.connections.now_ms();
        self.entry.useful_ms.store(now_ms, Ordering::Relaxed);
        self.entry.is_busy.store(false, Ordering::Relaxed);
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.connections.lock().entries.remove(&self.id);
    }
}
