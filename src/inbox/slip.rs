//! Slips: what a page has to show once after a redirect, sealed under a key that only its address holds.
//!
//! A form that is answered with a page would be written to the visitor's disk by the browser; so it is answered with a
//! redirect, and what the next page needs waits here for fifteen minutes.

use std::str::FromStr;

use age::secrecy::ExposeSecret;
use age::x25519::Identity;
use anyhow::{Context, anyhow, ensure};
use base64::Engine;
use base64::prelude::BASE64_STANDARD_NO_PAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use sqlx::AnyPool;

use super::form::{ContactForm, Problem};
use super::seal;

/// How long a slip waits.
pub const SLIP_S: i64 = 15 * 60;

/// Slips at one time; more are refused, and the form is answered with a page.
const SLIPS_MAX: i64 = 2_000;

/// How the text of an age private key begins; the rest is the secret.
const IDENTITY_PREFIX: &str = "AGE-SECRET-KEY-1";

#[derive(Debug, Serialize, Deserialize)]
pub enum Slip {
    /// What was typed, and what is wrong with it.
    Draft {
        form: ContactForm,
        problems: Vec<Problem>,
    },
    /// The reference of a stored message.
    Receipt { reference: String },
}

/// The slips of the inbox database.
#[derive(Debug, Clone)]
pub struct Slips {
    pub(super) pool: AnyPool,
}

impl Slips {
    /// Keeps a slip; the answer is the key for the address.
    pub async fn put(&self, slip: &Slip, now_s: i64) -> anyhow::Result<String> {
        let identity = Identity::generate();
        let body = BASE64_STANDARD_NO_PAD.encode(seal::value(slip, identity.to_public())?);
        let text = identity.to_string();
        let key = text
            .expose_secret()
            .strip_prefix(IDENTITY_PREFIX)
            .context("age writes keys in another form")?
            .to_lowercase();
        self.forget_expired(now_s).await?;
        let waiting: i64 = sqlx::query_scalar("SELECT count(*) FROM slip")
            .fetch_one(&self.pool)
            .await
            .context("counting slips")?;
        ensure!(waiting < SLIPS_MAX, "{waiting} slips are waiting");
        sqlx::query("INSERT INTO slip (id, expires, body) VALUES ($1, $2, $3)")
            .bind(id(&key))
            .bind(now_s + SLIP_S)
            .bind(body)
            .execute(&self.pool)
            .await
            .context("keeping a slip")?;
        Ok(key)
    }

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
        let identity = Identity::from_str(&format!("{IDENTITY_PREFIX}{}", key.to_uppercase()))
            .map_err(|why| anyhow!("the key of a slip: {why}"))?;
        let sealed = BASE64_STANDARD_NO_PAD
            .decode(body)
            .context("reading a slip")?;
        seal::open_value(&sealed, &identity).map(Some)
    }

    pub async fn remove(&self, key: &str) -> anyhow::Result<()> {
        sqlx::query("DELETE FROM slip WHERE id = $1")
            .bind(id(key))
            .execute(&self.pool)
            .await
            .context("removing a slip")?;
        Ok(())
    }

    pub async fn forget_expired(&self, now_s: i64) -> anyhow::Result<()> {
        sqlx::query("DELETE FROM slip WHERE expires <= $1")
            .bind(now_s)
            .execute(&self.pool)
            .await
            .context("forgetting old slips")?;
        Ok(())
    }
}

/// The name of a slip tells nothing about its key.
fn id(key: &str) -> String {
    hex::encode(Sha256::digest(key.as_bytes()))
}
