//! Secrets: made from the system's random source, kept as hashes.

use argon2::{Algorithm, Argon2, Params, Version};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::instrument::hexadecimal;

/// 32 bytes nobody can guess: two random UUIDs hold 244 bits from the system's source.
pub(super) fn random() -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(Uuid::new_v4().as_bytes());
    hash.update(Uuid::new_v4().as_bytes());
    hash.finalize().into()
}

/// Letters and digits that nobody takes for others, 5 bits each.
const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/// So many letters at most 32, in groups of four: a code that a person reads and types.
pub(super) fn letters(number: usize) -> String {
    let letters: Vec<char> = random()
        .iter()
        .take(number)
        .map(|byte| char::from(LETTERS[usize::from(byte % 32)]))
        .collect();
    let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
    groups.join("-")
}

/// A text of 64 characters nobody can guess.
pub(super) fn token() -> String {
    hexadecimal(&random())
}

/// How a long secret is kept: who reads the hash does not know the secret.
pub(super) fn hash(of: &str, secret: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(of);
    hash.update([0]);
    hash.update(plain(secret));
    hexadecimal(&hash.finalize())
}

/// How a short secret is kept: each guess costs a few milliseconds and megabytes, whoever has the database. None where
/// there is no memory for it.
pub(super) fn slow_hash(secret: &str) -> Option<String> {
    let params = Params::new(8 * 1024, 1, 1, Some(32)).ok()?;
    let mut out = [0; 32];
    // The same words give the same hash, since they are looked up by it; so the salt is one for all.
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(plain(secret).as_bytes(), b"chna words to come back", &mut out)
        .ok()?;
    Some(hexadecimal(&out))
}

/// However it is typed: small letters, what stands between words is a hyphen.
fn plain(secret: &str) -> String {
    let lower = secret.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.join("-")
}
