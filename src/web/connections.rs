//! Which connections are open, and which one makes room when there are too many.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use tokio::sync::Notify;

use super::client::Prefix;

struct Entry {
    prefix: Prefix,
    /// When the connection last completed a request, or else was opened.
    useful: Instant,
    close: Arc<Notify>,
}

/// The open connections, up to a cap.
pub struct Connections {
    cap: usize,
    open: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    next_id: u64,
    entries: HashMap<u64, Entry>,
}

impl Connections {
    pub fn new(cap: usize) -> Arc<Connections> {
        Arc::new(Connections {
            cap,
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
            entry.close.notify_one();
        }
        let id = open.next_id;
        open.next_id += 1;
        let close = Arc::new(Notify::new());
        open.entries.insert(
            id,
            Entry {
                prefix: Prefix::of(address),
                useful: Instant::now(),
                close: Arc::clone(&close),
            },
        );
        Connection {
            id,
            close,
            connections: Arc::clone(self),
        }
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
            .max_by_key(|(_, entry)| (held[&entry.prefix], entry.useful.elapsed()))
            .map(|(id, _)| *id)
    }
}

/// One open connection; leaves the list when dropped.
pub struct Connection {
    id: u64,
    close: Arc<Notify>,
    connections: Arc<Connections>,
}

impl Connection {
    /// To be called after each request.
    pub fn completed_a_request(&self) {
        if let Some(entry) = self.connections.lock().entries.get_mut(&self.id) {
            entry.useful = Instant::now();
        }
    }

    /// Returns when the connection has to make room.
    pub async fn must_close(&self) {
        self.close.notified().await;
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.connections.lock().entries.remove(&self.id);
    }
}
