//! The one who writes what senders sent. All messages that wait share one commit, for the disk takes as long for one as for
//! many. Drafts wait for messages, and go a few at a time: no message waits for more than those.

use std::time::Duration;

use anyhow::{Context, anyhow};
use sqlx::{AnyConnection, AssertSqlSafe, Connection};
use tokio::sync::{mpsc, oneshot};
use tokio::time::sleep;

use super::database::Database;
use super::repeats::{Repeats, Sorted};
use super::room::Room;
use super::seal::Sealed;
use super::slip::SealedSlip;
use super::status::Status;
use super::tray::Signs;

/// Messages that share one commit.
const MESSAGES_MAX: usize = 256;

/// Drafts that share one commit. Each may have half a megabyte.
const DRAFTS_MAX: usize = 4;

/// Messages that share one statement.
const ROWS_MAX: usize = 64;

/// Messages that may wait for the next commit.
const MESSAGES_WAITING_MAX: usize = 1_024;

/// Drafts that may wait; those of whom there are more get their text back with the answer.
const DRAFTS_WAITING_MAX: usize = 128;

/// How often texts whose time is over are forgotten while nobody writes.
const TURN_EVERY: Duration = Duration::from_mins(1);

/// The time of arrival is kept to the hour only.
pub(super) const RECEIVED_STEP_S: i64 = 3600;

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
    Message {
        reference: String,
    },
    Draft {
        key: String,
    },
    /// There is no room for more drafts.
    NoRoom,
}

/// Takes orders. Clones share the writer.
#[derive(Debug, Clone)]
pub(super) struct Writer {
    messages: mpsc::Sender<Order>,
    drafts: mpsc::Sender<Order>,
}

impl Writer {
    /// Starts the writer, with a connection of its own.
    pub(super) fn start(database: Database) -> Writer {
        let (messages, sent) = mpsc::channel(MESSAGES_WAITING_MAX);
        let (drafts, typed) = mpsc::channel(DRAFTS_WAITING_MAX);
        let hand = Hand {
            database,
            open: None,
            repeats: Repeats::new(),
        };
        tokio::spawn(hand.write(sent, typed));
        Writer { messages, drafts }
    }

    /// Answers once what was ordered is on disk. An error means that nothing was stored.
    pub(super) async fn write(&self, what: What, now_s: i64) -> anyhow::Result<Written> {
        let (done, written) = oneshot::channel();
        let orders = match &what {
            What::Message { .. } => &self.messages,
            What::Draft { .. } => &self.drafts,
        };
        orders
            .try_send(Order { what, now_s, done })
            .map_err(|why| match why {
                mpsc::error::TrySendError::Full(_) => {
                    anyhow!("{} others wait already", orders.max_capacity())
                }
                mpsc::error::TrySendError::Closed(_) => anyhow!("the writer is gone"),
            })?;
        written
            .await
            .context("the writer is gone")?
            .map_err(|why| anyhow!("{why}"))
    }
}

/// What the writer holds.
struct Hand {
    database: Database,
    open: Option<Open>,
    repeats: Repeats,
}

/// A connection, and what is known of the database behind it.
struct Open {
    connection: AnyConnection,
    room: Room,
}

impl Hand {
    async fn write(mut self, mut sent: mpsc::Receiver<Order>, mut typed: mpsc::Receiver<Order>) {
        let (mut messages, mut drafts) = (Vec::new(), Vec::new());
        loop {
            let taken = tokio::select! {
                biased;
                taken = sent.recv_many(&mut messages, MESSAGES_MAX) => taken,
                taken = typed.recv_many(&mut drafts, DRAFTS_MAX) => taken,
                // Nobody writes: what is remembered of texts goes in its time all the same.
                () = sleep(TURN_EVERY) => {
                    self.repeats.turn();
                    continue;
                }
            };
            if taken == 0 {
                return;
            }
            self.carry_out(&mut messages).await;
            // Where messages never cease, drafts get their turn all the same.
            while drafts.len() < DRAFTS_MAX
                && let Ok(order) = typed.try_recv()
            {
                drafts.push(order);
            }
            // Nobody could open a draft whose sender has gone before there was a key.
            drafts.retain(|order| !order.done.is_closed());
            self.carry_out(&mut drafts).await;
        }
    }

    /// Writes a batch, and tells everybody what became of it.
    async fn carry_out(&mut self, batch: &mut Vec<Order>) {
        if batch.is_empty() {
            return;
        }
        let result = self.commit(batch).await;
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

    /// One transaction for all; either all are on disk when it returns, or none.
    ///
    /// After a failure the connection is given up. What it had written to the log without being sure of it is neither seen
    /// by others nor kept: the next commit overwrites it.
    async fn commit(&mut self, batch: &[Order]) -> anyhow::Result<Vec<Written>> {
        let mut open = match self.open.take() {
            Some(open) => open,
            None => Open::new(&self.database).await?,
        };
        match transact(&mut open, &mut self.repeats, batch).await {
            Ok(written) => {
                self.open = Some(open);
                Ok(written)
            }
            Err(error) => {
                // Its transaction ends with it, if it has not ended already.
                let _ = open.connection.close().await;
                Err(error).context("writing to the inbox")
            }
        }
    }
}

impl Open {
    async fn new(database: &Database) -> anyhow::Result<Open> {
        let mut connection = database.connect().await?;
        let room = Room::load(&mut connection)
            .await
            .context("reading which drafts wait")?;
        Ok(Open { connection, room })
    }
}

async fn transact(
    open: &mut Open,
    repeats: &mut Repeats,
    batch: &[Order],
) -> sqlx::Result<Vec<Written>> {
    let messages: Vec<New<'_>> = batch
        .iter()
        .filter_map(|order| New::of(order, repeats))
        .collect();
    // One statement is a transaction of its own, and sooner done.
    if let [
        Order {
            what: What::Message { draft: None, .. },
            ..
        },
    ] = batch
        && messages.iter().all(|new| new.sorted.moved.is_empty())
    {
        return obey(open, batch, &messages).await;
    }
    sqlx::query("BEGIN IMMEDIATE")
        .execute(&mut open.connection)
        .await?;
    let written = obey(open, batch, &messages).await?;
    sqlx::query("COMMIT").execute(&mut open.connection).await?;
    Ok(written)
}

/// A message to be inserted.
struct New<'a> {
    message: &'a Sealed,
    received_s: i64,
    sorted: Sorted,
}

impl New<'_> {
    fn of<'a>(order: &'a Order, repeats: &mut Repeats) -> Option<New<'a>> {
        let What::Message { message, signs, .. } = &order.what else {
            return None;
        };
        Some(New {
            message,
            received_s: order.now_s - order.now_s.rem_euclid(RECEIVED_STEP_S),
            sorted: repeats.sort(message.first_reference(), signs),
        })
    }
}

async fn obey(
    open: &mut Open,
    batch: &[Order],
    messages: &[New<'_>],
) -> sqlx::Result<Vec<Written>> {
    let Open {
        connection: db,
        room,
    } = open;
    let mut references = insert_all(db, messages).await?.into_iter();
    for (earlier, tray) in messages.iter().flat_map(|new| &new.sorted.moved) {
        // What somebody has read stays where it was found.
        sqlx::query("UPDATE message SET tray = $1 WHERE reference = $2 AND status = 'unread'")
            .bind(tray.name())
            .bind(earlier)
            .execute(&mut *db)
            .await?;
    }
    let mut written = Vec::with_capacity(batch.len());
    for Order { what, now_s, .. } in batch {
        written.push(match what {
            What::Message { draft, .. } => {
                if let Some(draft) = draft {
                    room.forget(db, draft).await?;
                }
                Written::Message {
                    reference: references.next().unwrap_or_default(),
                }
            }
            What::Draft { draft, older } => {
                if room.keep(db, draft, older.as_deref(), *now_s).await? {
                    Written::Draft {
                        key: draft.key.clone(),
                    }
                } else {
                    Written::NoRoom
                }
            }
        });
    }
    Ok(written)
}

/// Inserts the messages that are not known yet; the answer is the reference of each.
async fn insert_all(db: &mut AnyConnection, messages: &[New<'_>]) -> sqlx::Result<Vec<String>> {
    let mut references = Vec::with_capacity(messages.len());
    for rows in messages.chunks(ROWS_MAX) {
        let firsts: Vec<(&New<'_>, &str)> = rows
            .iter()
            .map(|new| (new, new.message.first_reference()))
            .collect();
        if insert(db, &firsts).await? == rows.len() {
            references.extend(firsts.iter().map(|(_, reference)| (*reference).to_owned()));
        } else {
            for new in rows {
                references.push(known_or_next(db, new).await?);
            }
        }
    }
    Ok(references)
}

/// Inserts rows under the references given; those that are known, or whose reference is taken, are left out.
async fn insert(db: &mut AnyConnection, rows: &[(&New<'_>, &str)]) -> sqlx::Result<usize> {
    const COLUMNS: usize = 7;
    let values: Vec<String> = (0..rows.len())
        .map(|row| {
            let places: Vec<String> = (1..=COLUMNS)
                .map(|column| format!("${}", row * COLUMNS + column))
                .collect();
            format!("({})", places.join(", "))
        })
        .collect();
    let sql = format!(
        "INSERT INTO message (reference, once, received, status, tray, size, body) VALUES {} ON CONFLICT DO NOTHING",
        values.join(", ")
    );
    // Made of nothing but numbers.
    let mut query = sqlx::query(AssertSqlSafe(sql));
    for (new, reference) in rows {
        query = query
            .bind(*reference)
            .bind(&new.message.once)
            .bind(new.received_s)
            .bind(Status::Unread.name())
            .bind(new.sorted.tray.name())
            .bind(i64::try_from(new.message.size).unwrap_or(i64::MAX))
            .bind(&new.message.body);
    }
    let inserted = query.execute(db).await?.rows_affected();
    Ok(usize::try_from(inserted).unwrap_or(usize::MAX))
}

/// The reference of a message that was sent within a day, or else the next one that is free.
async fn known_or_next(db: &mut AnyConnection, new: &New<'_>) -> sqlx::Result<String> {
    let known: Option<(String,)> = sqlx::query_as("SELECT reference FROM message WHERE once = $1")
        .bind(&new.message.once)
        .fetch_optional(&mut *db)
        .await?;
    if let Some((reference,)) = known {
        return Ok(reference);
    }
    for reference in &new.message.references {
        if insert(db, &[(new, reference)]).await? == 1 {
            return Ok(reference.clone());
        }
    }
    Err(sqlx::Error::Protocol(
        "every reference of the message is taken".to_owned(),
    ))
}
