//! Receipts: the address of a confirmation carries the reference that it shows, sealed under a key of the site, for fifteen
//! minutes. Nothing has to be stored for it.

use anyhow::{Context, anyhow};
use chacha20poly1305::aead::{Aead, KeyInit as _};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use hmac::{Hmac, KeyInit as _, Mac};
use sha2::Sha256;

/// How long a confirmation shows its reference.
const RECEIPT_S: i64 = 15 * 60;

const NONCE_BYTES: usize = 12;
const TIME_BYTES: usize = 8;

/// What the address of the confirmation says: letters and digits only.
pub fn seal(reference: &str, secret: &[u8], now_s: i64) -> anyhow::Result<String> {
    let mut receipt = vec![0; NONCE_BYTES];
    getrandom::fill(&mut receipt).map_err(|error| anyhow!("no randomness: {error}"))?;
    let end_s = now_s + RECEIPT_S;
    let plain = [&end_s.to_be_bytes(), reference.as_bytes()].concat();
    let sealed = cipher(secret)?
        .encrypt(Nonce::from_slice(&receipt), plain.as_slice())
        .map_err(|_| anyhow!("sealing a receipt"))?;
    receipt.extend(sealed);
    Ok(hex::encode(receipt))
}

/// The reference, unless the receipt is old or not one of ours.
pub fn open(receipt: &str, secret: &[u8], now_s: i64) -> Option<String> {
    let receipt = hex::decode(receipt).ok()?;
    let (nonce, sealed) = receipt.split_at_checked(NONCE_BYTES)?;
    let plain = cipher(secret)
        .ok()?
        .decrypt(Nonce::from_slice(nonce), sealed)
        .ok()?;
    let (end_s, reference) = plain.split_at_checked(TIME_BYTES)?;
    let end_s = i64::from_be_bytes(end_s.try_into().ok()?);
    (now_s < end_s).then(|| String::from_utf8(reference.to_vec()).ok())?
}

/// With a key that is used for receipts only.
fn cipher(secret: &[u8]) -> anyhow::Result<ChaCha20Poly1305> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).context("the secret")?;
    mac.update(b"receipt");
    Ok(ChaCha20Poly1305::new(
        &mac.finalize().into_bytes().into_iter().collect(),
    ))
}
