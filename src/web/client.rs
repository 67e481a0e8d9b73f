//! Who asks: the network from which a request comes. Used in memory to keep one network from taking the place of all; never
//! stored, never logged.

use std::net::IpAddr;
use std::sync::Once;

use axum::http::HeaderMap;
use ipnet::IpNet;

/// The address at the other end of a connection: a visitor's, or that of a proxy.
#[derive(Clone, Copy)]
pub struct Peer(pub IpAddr);

/// The part of an address that one household or server usually has: /24 of IPv4, /48 of IPv6.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Prefix([u8; 6]);

impl Prefix {
    pub fn of(address: IpAddr) -> Prefix {
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

    pub(super) fn bytes(self) -> [u8; 6] {
        self.0
    }
}

/// The network of the visitor. `X-Forwarded-For` counts only from a trusted proxy, and from its end: each proxy appends
/// whom it was asked by, and what stands before the first one that nobody trusts may be made up.
pub fn prefix(peer: IpAddr, headers: &HeaderMap, trusted: &[IpNet]) -> Prefix {
    let is_trusted = |address: IpAddr| {
        let address = address.to_canonical();
        trusted.iter().any(|network| network.contains(&address))
    };
    warn_of_proxies(is_trusted(peer), headers.contains_key("x-forwarded-for"));
    let mut visitor = peer;
    let forwarded: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .collect();
    for entry in forwarded.into_iter().rev() {
        if !is_trusted(visitor) {
            break;
        }
        match address(entry.trim()) {
            Some(address) => visitor = address,
            None => break,
        }
    }
    Prefix::of(visitor)
}

/// Says once what would make all visitors one network, so that after a few forms nobody could send any more.
fn warn_of_proxies(is_trusted: bool, is_forwarded: bool) {
    static UNNAMED: Once = Once::new();
    static SILENT: Once = Once::new();
    if is_forwarded && !is_trusted {
        UNNAMED.call_once(|| {
            tracing::warn!(
                "forms come with X-Forwarded-For from an address that is no --trusted-proxy: if the site stands behind a proxy, \
                 name it, or all its visitors together may send --posts-per-hour forms"
            );
        });
    }
    if is_trusted && !is_forwarded {
        SILENT.call_once(|| {
            tracing::warn!(
                "forms come from a --trusted-proxy without X-Forwarded-For: let it set that header, or all its visitors \
                 together may send --posts-per-hour forms"
            );
        });
    }
}

/// An address as proxies write it: bare, in brackets, or with a port.
fn address(entry: &str) -> Option<IpAddr> {
    if let Ok(address) = entry.parse() {
        return Some(address);
    }
    let bare = match entry.strip_prefix('[') {
        Some(rest) => rest.split_once(']')?.0,
        None => entry.rsplit_once(':')?.0,
    };
    bare.parse().ok()
}
