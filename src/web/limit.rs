//! Limits per sender and minute, so that nobody can crowd others out or guess codes. Senders are known by a hash with a salt
//! that is new every day and lives in memory alone: no address is kept or logged, and yesterday's cannot be told any more.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

use axum::http::{Extensions, HeaderMap};

/// What is limited, and how often a minute one sender may do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Limited {
    /// Pages and responses: a clinic with fifty tablets behind one address stays far below.
    Write,
    /// Words to come back, one-time codes.
    Code,
    Login,
    Gift,
    /// A board that votes behind one address, all in the same minute.
    Ballot,
}

impl Limited {
    fn per_minute(self) -> u32 {
        match self {
            Self::Write => 1200,
            Self::Code | Self::Login => 10,
            Self::Gift => 30,
            Self::Ballot => 60,
        }
    }
}

/// Who sends, as far as the connection tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Peer(pub IpAddr);

/// More senders than this in a day, and those before are forgotten.
const MOST_SENDERS: usize = 100_000;

#[derive(Debug, Default)]
pub struct Limits(Mutex<Counted>);

#[derive(Debug, Default)]
struct Counted {
    day: i64,
    salt: RandomState,
    /// By the hash of sender and deed: the minute, and how often in it.
    deeds: HashMap<u64, (i64, u32)>,
}

impl Limits {
    /// Whether the sender may do it once more; `now` in seconds since 1970.
    pub fn allow(&self, deed: Limited, sender: Option<IpAddr>, now: i64) -> bool {
        if deed == Limited::Write && sender.is_none_or(|sender| sender.is_loopback()) {
            // A load balancer on this machine: everybody would be one sender.
            return true;
        }
        let mut counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let day = now.div_euclid(86_400);
        if counted.day != day || counted.deeds.len() > MOST_SENDERS {
            *counted = Counted {
                day,
                ..Counted::default()
            };
        }
        let key = counted.salt.hash_one((deed, sender));
        let minute = now.div_euclid(60);
        let (last, times) = counted.deeds.entry(key).or_insert((minute, 0));
        // A clock that jumps back begins a minute of its own, too.
        if *last != minute {
            (*last, *times) = (minute, 0);
        }
        *times = times.saturating_add(1);
        *times <= deed.per_minute()
    }
}

/// The sender: the peer of the connection, or whom a load balancer on a private address names.
pub fn sender(extensions: &Extensions, headers: &HeaderMap) -> Option<IpAddr> {
    let peer = extensions.get::<Peer>().map(|Peer(address)| *address)?;
    let trusted = match peer {
        IpAddr::V4(address) => address.is_loopback() || address.is_private(),
        IpAddr::V6(address) => address.is_loopback() || address.is_unique_local(),
    };
    let named = headers
        .get("x-forwarded-for")
        .filter(|_| trusted)
        .and_then(|value| value.to_str().ok())
        .and_then(|list| list.rsplit(',').next())
        .and_then(|last| last.trim().parse().ok());
    Some(named.unwrap_or(peer))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sender_is_stopped_for_the_rest_of_the_minute_and_no_other_with_him() {
        let limits = Limits::default();
        let (one, two): (IpAddr, IpAddr) = ("203.0.113.7".parse().unwrap(), "203.0.113.8".parse().unwrap());
        let tries = (0..20)
            .filter(|_| limits.allow(Limited::Code, Some(one), 60))
            .count();
        assert_eq!(tries, 10);
        assert!(limits.allow(Limited::Code, Some(two), 60));
        assert!(limits.allow(Limited::Login, Some(one), 60));
        assert!(limits.allow(Limited::Code, Some(one), 120));
        // The clock jumps back, and a day on.
        assert!(limits.allow(Limited::Code, Some(one), 30));
        assert!(limits.allow(Limited::Code, Some(one), 90_000));
        assert!((0..5000).all(|_| limits.allow(Limited::Write, None, 60)));
    }

    #[test]
    fn only_a_neighbor_may_speak_for_others() {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", "198.51.100.1, 203.0.113.9".parse().unwrap());
        let from = |peer: &str| {
            let mut extensions = Extensions::new();
            extensions.insert(Peer(peer.parse().unwrap()));
            sender(&extensions, &headers).unwrap().to_string()
        };
        assert_eq!(from("10.0.0.2"), "203.0.113.9");
        assert_eq!(from("203.0.113.1"), "203.0.113.1");
    }
}
