//! The one who writes what senders sent. All that wait share one commit, for the disk takes as long for one as for many.

use anyhow::{Context, anyhow};
use sqlx::{AnyConnection, Connection};
use tokio::sync::{mpsc, oneshot};

use super::database::Database;
use super::repeats::Repeats;
use super::seal::Sealed;
use super::slip::{self, SealedSlip, Slip};
use super::tray::Signs;

/// Orders that share one commit.
const BATCH_MAX: usize = 256;

/// Orders that may wait for the next commit.
const WAITING_MAX: usize = 1_024;

/// The time of arrival is kept to the hour only.
pub(super) const RECEIVED_STEP_S: i64 = 3600;

/// What the sender of a stored message is told.
#[derive(Debug, Clone)]
pub struct Stored {
    pub reference: String,
    /// The key of the slip with the reference, for the address of the confirmation; `None` if it could not be sealed.
    pub receipt: Option<String>,
}

/// Something to be written, and who waits for it.
#[derive(Debug)]
pub(super) struct Order {
    what: What,
    now_s: i64,
    done: oneshot::Sender<Result<Written, String>>,
}

#[derive(Debug)]
pub(super) enum What {
    Message {
        message: Box<Sealed>,
        signs: Signs,
        /// For the reference that the message most likely gets.
        receipt: Option<SealedSlip>,
        /// The key of the draft from which the message was sent.
        draft: Option<String>,
    },
    Draft {
        draft: SealedSlip,
        /// The key of the draft whose place it takes.
        older: Option<String>,
    },
}

#[derive(Debug)]
pub(super) enum Written {
    Message(Stored),
    Draft {
        key: String,
    },
    /// There is no room for more drafts.
    NoRoom,
}

/// Takes orders. Clones share the writer.
#[derive(Debug, Clone)]
pub(super) struct Writer {
    orders: mpsc::Sender<Order>,
}

impl Writer {
    /// Starts the writer, with a connection of its own.
    pub(super) fn start(database: Database) -> Writer {
        let (orders, waiting) = mpsc::channel(WAITING_MAX);
        tokio::spawn(write(database, waiting));
        Writer { orders }
    }

    /// Answers once what was ordered is on disk. An error means that nothing was stored.
    pub(super) async fn write(&self, what: What, now_s: i64) -> anyhow::Result<Written> {
        let (done, written) = oneshot::channel();
        self.orders
            .try_send(Order { what, now_s, done })
            .map_err(|why| match why {
                mpsc::error::TrySendError::Full(_) => anyhow!("{WAITING_MAX} others wait already"),
                mpsc::error::TrySendError::Closed(_) => anyhow!("the writer is gone"),
            })?;
        written
            .await
            .context("the writer is gone")?
            .map_err(|why| anyhow!("{why}"))
    }
}

async fn write(database: Database, mut orders: mpsc::Receiver<Order>) {
    let mut connection = None;
    let mut repeats = Repeats::new();
    let mut batch = Vec::new();
    while orders.recv_many(&mut batch, BATCH_MAX).await > 0 {
        let result = commit(&database, &mut connection, &mut repeats, &batch).await;
        if let Err(error) = &result {
            tracing::error!(
                "{} forms could not be stored, and their senders were told so: {error:#}",
                batch.len()
            );
        }
        let mut written = result
            .map_err(|error| format!("{error:#}"))
            .map(Vec::into_iter);
        for order in batch.drain(..) {
            let answer = match &mut written {
                Ok(written) => written.next().ok_or_else(|| "no answer".to_owned()),
                Err(why) => Err(why.clone()),
            };
            // A sender who has hung up asks again; the reference will be the same.
            let _ = order.done.send(answer);
        }
    }
}

/// One transaction for all; either all are on disk when it returns, or none.
///
/// After a failure the connection is given up. What it had written to the log without being sure of it is neither seen by
/// others nor kept: the next commit overwrites it.
async fn commit(
    database: &Database,
    kept: &mut Option<AnyConnection>,
    repeats: &mut Repeats,
    batch: &[Order],
) -> anyhow::Result<Vec<Written>> {
    let mut connection = match kept.take() {
        Some(connection) => connection,
        None => database.connect().await?,
    };
    match transact(&mut connection, repeats, batch).await {
        Ok(written) => {
            *kept = Some(connection);
            Ok(written)
        }
        Err(error) => {
            // Its transaction ends with it, if it has not ended already.
            let _ = connection.close().await;
            Err(error).context("writing to the inbox")
        }
    }
}

async fn transact(
    db: &mut AnyConnection,
    repeats: &mut Repeats,
    batch: &[Order],
) -> sqlx::Result<Vec<Written>> {
    sqlx::query("BEGIN IMMEDIATE").execute(&mut *db).await?;
    let mut written = Vec::with_capacity(batch.len());
    for order in batch {
        written.push(obey(db, repeats, order).await?);
    }
    sqlx::query("COMMIT").execute(db).await?;
    Ok(written)
}

async fn obey(
    db: &mut AnyConnection,
    repeats: &mut Repeats,
    Order { what, now_s, .. }: &Order,
) -> sqlx::Result<Written> {
    match what {
        What::Message {
            message,
            signs,
            receipt,
            draft,
        } => {
            let reference = insert(db, repeats, message, signs, *now_s).await?;
            if let Some(draft) = draft {
                slip::delete(db, draft).await?;
            }
            let is_expected = message.references.first() == Some(&reference);
            let receipt = match receipt {
                Some(receipt) if is_expected => {
                    slip::insert(db, receipt, *now_s).await?;
                    Some(receipt.key.clone())
                }
                _ => other_receipt(db, &reference, *now_s).await?,
            };
            Ok(Written::Message(Stored { reference, receipt }))
        }
        What::Draft { draft, older } => {
            let has_room = slip::insert_draft(db, draft, older.as_deref(), *now_s).await?;
            Ok(if has_room {
                Written::Draft {
                    key: draft.key.clone(),
                }
            } else {
                Written::NoRoom
            })
        }
    }
}

/// A receipt for a reference that was not the first choice. A message is never lost for want of it.
async fn other_receipt(
    db: &mut AnyConnection,
    reference: &str,
    now_s: i64,
) -> sqlx::Result<Option<String>> {
    let slip = Slip::Receipt {
        reference: reference.to_owned(),
    };
    match slip.seal() {
        Ok(sealed) => {
            slip::insert(db, &sealed, now_s).await?;
            Ok(Some(sealed.key))
        }
        Err(error) => {
            tracing::error!("a receipt could not be sealed: {error:#}");
            Ok(None)
        }
    }
}

/// Inserts a message that is not known yet; the answer is its reference.
async fn insert(
    db: &mut AnyConnection,
    repeats: &mut Repeats,
    message: &Sealed,
    signs: &Signs,
    now_s: i64,
) -> sqlx::Result<String> {
    for reference in &message.references {
        let sorted = repeats.sort(reference, signs);
        let inserted = sqlx::query(
            "INSERT INTO message (reference, once, received, status, tray, size, body)
             VALUES ($1, $2, $3, 'unread', $4, $5, $6) ON CONFLICT DO NOTHING",
        )
        .bind(reference)
        .bind(&message.once)
        .bind(now_s - now_s.rem_euclid(RECEIVED_STEP_S))
        .bind(sorted.tray.name())
        .bind(i64::try_from(message.size).unwrap_or(i64::MAX))
        .bind(&message.body)
        .execute(&mut *db)
        .await?;
        if inserted.rows_affected() == 1 {
            for (earlier, tray) in sorted.moved {
                // What somebody has read stays where it was found.
                sqlx::query(
                    "UPDATE message SET tray = $1 WHERE reference = $2 AND status = 'unread'",
                )
                .bind(tray.name())
                .bind(earlier)
                .execute(&mut *db)
                .await?;
            }
            return Ok(reference.clone());
        }
        // The same form within a day is the same message.
        let known: Option<(String,)> =
            sqlx::query_as("SELECT reference FROM message WHERE once = $1")
                .bind(&message.once)
                .fetch_optional(&mut *db)
                .await?;
        if let Some((reference,)) = known {
            return Ok(reference);
        }
    }
    Err(sqlx::Error::Protocol(
        "every reference of the message is taken".to_owned(),
    ))
}
