//! Slips: what was typed into a faulty form, sealed under a key that only the address of the next page holds.
//!
//! A form that is answered with a page would be written to the visitor's disk by the browser; so it is answered with a
//! redirect, and what the next page needs waits here for fifteen minutes.

use anyhow::{Context, anyhow};
use base64::Engine;
use base64::prelude::BASE64_STANDARD_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use sqlx::{Any, AnyConnection, AnyPool, Executor};
use zeroize::Zeroizing;

use super::form::{ContactForm, Problem};
use super::seal;

/// How long a slip waits.
pub(super) const SLIP_S: i64 = 15 * 60;

const KEY_BYTES: usize = 32;

/// What was typed, and what is wrong with it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Slip {
    pub form: ContactForm,
    pub problems: Vec<Problem>,
}

/// A slip, sealed and not yet kept.
#[derive(Debug)]
pub(super) struct SealedSlip {
    /// For the address.
    pub(super) key: String,
    /// Its name in the database.
    pub(super) id: String,
    pub(super) body: String,
}

impl Slip {
    /// Seals under a key that is used for nothing else.
    pub(super) fn seal(&self) -> anyhow::Result<SealedSlip> {
        let plain = Zeroizing::new(serde_json::to_vec(self).context("writing a slip")?);
        let mut key = Zeroizing::new([0; KEY_BYTES]);
        getrandom::fill(key.as_mut()).map_err(|error| anyhow!("no randomness: {error}"))?;
        let sealed = cipher(&key)
            .encrypt(&Nonce::default(), seal::padded(&plain).as_slice())
            .map_err(|_| anyhow!("sealing a slip"))?;
        let key = hex::encode(key);
        Ok(SealedSlip {
            id: id(&key),
            key,
            body: BASE64_STANDARD_NO_PAD.encode(sealed),
        })
    }

    /// Opens what was sealed under a key.
    fn open(body: &str, key: &str) -> anyhow::Result<Slip> {
        let mut bytes = Zeroizing::new([0; KEY_BYTES]);
        hex::decode_to_slice(key, bytes.as_mut()).context("the key of a slip")?;
        let sealed = BASE64_STANDARD_NO_PAD
            .decode(body)
            .context("reading a slip")?;
        let plain = cipher(&bytes)
            .decrypt(&Nonce::default(), sealed.as_slice())
            .map_err(|_| anyhow!("this key does not open the slip"))?;
        serde_json::from_slice(&Zeroizing::new(plain)).context("reading a slip")
    }
}

/// Each key seals one text, so the nonce need not differ.
fn cipher(key: &[u8; KEY_BYTES]) -> ChaCha20Poly1305 {
    ChaCha20Poly1305::new(key.into())
}

/// Keeps a slip as part of a transaction.
pub(super) async fn insert(
    db: &mut AnyConnection,
    slip: &SealedSlip,
    expires_s: i64,
) -> sqlx::Result<()> {
    sqlx::query("INSERT INTO slip (id, expires, body) VALUES ($1, $2, $3)")
        .bind(&slip.id)
        .bind(expires_s)
        .bind(&slip.body)
        .execute(db)
        .await?;
    Ok(())
}

/// Forgets the slips whose time is over.
pub(super) async fn delete_expired(
    db: impl Executor<'_, Database = Any>,
    now_s: i64,
) -> sqlx::Result<()> {
    sqlx::query("DELETE FROM slip WHERE expires <= $1")
        .bind(now_s)
        .execute(db)
        .await?;
    Ok(())
}

/// Forgets a slip by its name, as part of a transaction.
pub(super) async fn delete(db: &mut AnyConnection, id: &str) -> sqlx::Result<()> {
    sqlx::query("DELETE FROM slip WHERE id = $1")
        .bind(id)
        .execute(db)
        .await?;
    Ok(())
}

/// The slips of the inbox database.
#[derive(Debug, Clone)]
pub struct Slips {
    pub(super) pool: AnyPool,
}

impl Slips {
    /// The slip under a key; `None` if there is none or its time is over.
    pub async fn get(&self, key: &str, now_s: i64) -> anyhow::Result<Option<Slip>> {
        let row: Option<(String,)> =
            sqlx::query_as("SELECT body FROM slip WHERE id = $1 AND expires > $2")
                .bind(id(key))
                .bind(now_s)
                .fetch_optional(&self.pool)
                .await
                .context("looking for a slip")?;
        let Some((body,)) = row else { return Ok(None) };
        Slip::open(&body, key).map(Some)
    }

    /// Forgets the slips whose time is over.
    pub async fn forget_expired(&self, now_s: i64) -> anyhow::Result<()> {
        delete_expired(&self.pool, now_s)
            .await
            .context("forgetting old slips")
    }
}

/// The name of a slip in the database; it tells nothing about its key.
pub(super) fn id(key: &str) -> String {
    hex::encode(Sha256::digest(key.as_bytes()))
}
