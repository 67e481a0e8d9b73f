//! Which connections are open, and which one makes room when there are too many.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use tokio::sync::Notify;

/// The part of an address that one household or server usually has: /24 of IPv4, /48 of IPv6.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Prefix([u8; 6]);

impl Prefix {
    fn of(address: IpAddr) -> Prefix {
        match address.to_canonical() {
            IpAddr::V4(v4) => {
                let [a, b, c, _] = v4.octets();
                Prefix([0, 0, 0, a, b, c])
            }
            IpAddr::V6(v6) => {
                let octets = v6.octets();
                Prefix([
                    octets[0], octets[1], octets[2], octets[3], octets[4], octets[5],
                ])
            }
        }
    }
}

struct Entry {
    prefix: Prefix,
    /// When the connection last completed a request, or else was opened; in milliseconds since the server began.
    useful_ms: AtomicU64,
    close: Notify,
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
            entry.close.notify_one();
        }
        let id = open.next_id;
        open.next_id += 1;
        let entry = Arc::new(Entry {
            prefix: Prefix::of(address),
            useful_ms: AtomicU64::new(self.now_ms()),
            close: Notify::new(),
        });
        open.entries.insert(id, Arc::clone(&entry));
        Connection {
            id,
            entry,
            connections: Arc::clone(self),
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
    /// To be called after each request. Takes no lock: it stands in the way of every page.
    pub fn completed_a_request(&self) {
        let now_ms = self.connections.now_ms();
        self.entry.useful_ms.store(now_ms, Ordering::Relaxed);
    }

    /// Returns when the connection has to make room.
    pub async fn must_close(&self) {
        self.entry.close.notified().await;
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.connections.lock().entries.remove(&self.id);
    }
}
