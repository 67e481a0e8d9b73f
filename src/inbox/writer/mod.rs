//! The one who writes what senders sent. All messages that wait share one commit, for the disk takes as long for one as for
//! many. Drafts wait for messages, and go a few at a time: no message waits for more than those, and in a flood for a moment
//! until others have come.

mod draft;
mod message;

use std::time::Duration;

use anyhow::{Context, anyhow};
use sqlx::{AnyConnection, Connection};
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, sleep, timeout_at};

use super::database::Database;
use super::repeats::Repeats;
use super::room::Room;

pub(super) use draft::NewDraft;
pub(super) use message::NewMessage;

/// Messages that share one commit.
const MESSAGES_MAX: usize = 256;

/// Drafts that share one commit. Each may have half a megabyte.
const DRAFTS_MAX: usize = 4;

/// Messages that may wait for the next commit.
const MESSAGES_WAITING_MAX: usize = 1_024;

/// Drafts that may wait; those of whom there are more get their text back with the answer.
const DRAFTS_WAITING_MAX: usize = 128;

/// How often texts whose time is over are forgotten while nobody writes.
const TURN_EVERY: Duration = Duration::from_mins(1);

/// The longest time that a commit waits for messages that are likely to come.
const COMPANIONS_TIME_MAX: Duration = Duration::from_millis(10);

/// The time of arrival is kept to the hour only.
pub(super) const RECEIVED_STEP_S: i64 = 3600;

/// Something to be written, and who waits for it.
struct Order<W: Work> {
    work: W,
    now_s: i64,
    done: oneshot::Sender<Result<W::Answer, String>>,
}

/// A kind of thing that can be written.
trait Work: Send + Sync + Sized {
    /// What whoever waits is told.
    type Answer: Send;

    /// Writes a batch in one transaction: when it returns, either all is on disk, or nothing is. One answer for each.
    fn write(
        open: &mut Open,
        repeats: &mut Repeats,
        batch: &[Order<Self>],
    ) -> impl Future<Output = sqlx::Result<Vec<Self::Answer>>> + Send;
}

/// Takes orders. Clones share the writer.
#[derive(Debug, Clone)]
pub(super) struct Writer {
    messages: mpsc::Sender<Order<NewMessage>>,
    drafts: mpsc::Sender<Order<NewDraft>>,
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

    /// Answers with the reference once the message is on disk. An error means that nothing was stored.
    pub(super) async fn message(&self, message: NewMessage, now_s: i64) -> anyhow::Result<String> {
        order(&self.messages, message, now_s).await
    }

    /// Answers with the key once the draft is on disk; `None` if there is no room for more drafts.
    pub(super) async fn draft(
        &self,
        draft: NewDraft,
        now_s: i64,
    ) -> anyhow::Result<Option<String>> {
        order(&self.drafts, draft, now_s).await
    }
}

async fn order<W: Work>(
    orders: &mpsc::Sender<Order<W>>,
    work: W,
    now_s: i64,
) -> anyhow::Result<W::Answer> {
    let (done, written) = oneshot::channel();
    orders
        .try_send(Order { work, now_s, done })
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

impl Open {
    async fn new(database: &Database) -> anyhow::Result<Open> {
        let mut connection = database.connect().await?;
        let room = Room::load(&mut connection)
            .await
            .context("reading which drafts wait")?;
        Ok(Open { connection, room })
    }
}

impl Hand {
    async fn write(
        mut self,
        mut sent: mpsc::Receiver<Order<NewMessage>>,
        mut typed: mpsc::Receiver<Order<NewDraft>>,
    ) {
        let (mut messages, mut drafts) = (Vec::new(), Vec::new());
        let mut last = Last {
            count: 0,
            took: Duration::ZERO,
            ended: Instant::now(),
        };
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
            if !messages.is_empty() {
                last.wait_for_as_many(&mut sent, &mut messages).await;
                let (count, began) = (messages.len(), Instant::now());
                self.carry_out(&mut messages).await;
                last = Last {
                    count,
                    took: began.elapsed(),
                    ended: Instant::now(),
                };
            }
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
    async fn carry_out<W: Work>(&mut self, batch: &mut Vec<Order<W>>) {
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
        let mut answers = result
            .map_err(|error| format!("{error:#}"))
            .map(Vec::into_iter);
        for order in batch.drain(..) {
            let answer = match &mut answers {
                Ok(answers) => answers.next().ok_or_else(|| "no answer".to_owned()),
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
    async fn commit<W: Work>(&mut self, batch: &[Order<W>]) -> anyhow::Result<Vec<W::Answer>> {
        let mut open = match self.open.take() {
            Some(open) => open,
            None => Open::new(&self.database).await?,
        };
        match W::write(&mut open, &mut self.repeats, batch).await {
            Ok(answers) => {
                self.open = Some(open);
                Ok(answers)
            }
            Err(error) => {
                // Its transaction ends with it, if it has not ended already.
                let _ = open.connection.close().await;
                Err(error).context("writing to the inbox")
            }
        }
    }
}

/// The last commit of messages.
struct Last {
    count: usize,
    took: Duration,
    ended: Instant,
}

impl Last {
    /// In a flood, those whose messages shared the last commit are followed by as many: it is sooner done for all to wait for
    /// them than to write the first of them alone. The wait ends as long after the last commit as that took: who comes
    /// later, or comes after a lone one, never waits.
    async fn wait_for_as_many(
        &self,
        sent: &mut mpsc::Receiver<Order<NewMessage>>,
        messages: &mut Vec<Order<NewMessage>>,
    ) {
        let until = self.ended + self.took.min(COMPANIONS_TIME_MAX);
        while messages.len() < self.count {
            let room = MESSAGES_MAX - messages.len();
            match timeout_at(until, sent.recv_many(messages, room)).await {
                Ok(1..) => {}
                Ok(0) | Err(_) => return,
            }
        }
    }
}
