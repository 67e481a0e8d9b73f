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
use sqlx::{AnyConnection, AnyPool};

use super::form::{ContactForm, Problem};
use super::seal;

/// How long a slip waits.
pub const SLIP_S: i64 = 15 * 60;

/// Drafts at one time; more are refused, and the form is answered with a page.
const DRAFTS_MAX: i64 = 2_000;

/// Room for drafts; what does not fit is refused likewise.
const DRAFTS_BYTES_MAX: i64 = 32 * 1024 * 1024;

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

/// A slip, sealed and not yet kept.
pub(super) struct SealedSlip {
    /// For the address.
    pub(super) key: String,
    id: String,
    body: String,
}

impl Slip {
    pub(super) fn seal(&self) -> anyhow::Result<SealedSlip> {
        let identity = Identity::generate();
        let body = BASE64_STANDARD_NO_PAD.encode(seal::value(self, identity.to_public())?);
        let text = identity.to_string();
        let key = text
            .expose_secret()
            .strip_prefix(IDENTITY_PREFIX)
            .context("age writes keys in another form")?
            .to_lowercase();
        let id = id(&key);
        Ok(SealedSlip { key, id, body })
    }
}

/// Keeps a slip as part of a transaction.
pub(super) async fn insert(
    db: &mut AnyConnection,
    slip: &SealedSlip,
    now_s: i64,
) -> sqlx::Result<()> {
    sqlx::query("INSERT INTO slip (id, expires, body) VALUES ($1, $2, $3)")
        .bind(&slip.id)
        .bind(now_s + SLIP_S)
        .bind(&slip.body)
        .execute(db)
        .await?;
    Ok(())
}

/// Forgets the slip under a key as part of a transaction.
pub(super) async fn delete(db: &mut AnyConnection, key: &str) -> sqlx::Result<()> {
    sqlx::query("DELETE FROM slip WHERE id = $1")
        .bind(id(key))
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
    /// Keeps a draft in the place of an older one; the answer is the key for the address.
    pub async fn put(
        &self,
        draft: &Slip,
        older: Option<&str>,
        now_s: i64,
    ) -> anyhow::Result<String> {
        let sealed = draft.seal()?;
        self.forget_expired(now_s).await?;
        let (waiting, bytes): (i64, i64) = sqlx::query_as(
            "SELECT count(*), CAST(coalesce(sum(length(body)), 0) AS BIGINT) FROM slip",
        )
        .fetch_one(&self.pool)
        .await
        .context("counting slips")?;
        ensure!(
            waiting < DRAFTS_MAX && bytes < DRAFTS_BYTES_MAX,
            "{waiting} slips of {bytes} bytes are waiting"
        );
        let mut transaction = self
            .pool
            .begin_with("BEGIN IMMEDIATE")
            .await
            .context("beginning to keep a draft")?;
        insert(&mut transaction, &sealed, now_s)
            .await
            .context("keeping a draft")?;
        if let Some(older) = older {
            delete(&mut transaction, older)
                .await
                .context("forgetting the older draft")?;
        }
        transaction.commit().await.context("keeping a draft")?;
        Ok(sealed.key)
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
