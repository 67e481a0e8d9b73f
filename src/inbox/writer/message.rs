//! How messages are written.

use sqlx::{AnyConnection, AssertSqlSafe};

use super::{Open, Order, RECEIVED_STEP_S, Work};
use crate::inbox::repeats::{Repeats, Sorted};
use crate::inbox::seal::Sealed;
use crate::inbox::status::Status;
use crate::inbox::tray::Signs;

/// Messages that share one statement.
const ROWS_MAX: usize = 64;

/// A message to be stored.
#[derive(Debug)]
pub(in crate::inbox) struct NewMessage {
    pub(in crate::inbox) message: Sealed,
    pub(in crate::inbox) signs: Signs,
    /// The key of the draft from which the message was sent.
    pub(in crate::inbox) draft: Option<String>,
}

impl Work for NewMessage {
    /// The reference.
    type Answer = String;

    async fn write(
        open: &mut Open,
        repeats: &mut Repeats,
        batch: &[Order<NewMessage>],
    ) -> sqlx::Result<Vec<String>> {
        let rows: Vec<Row<'_>> = batch.iter().map(|order| Row::new(order, repeats)).collect();
        // One statement is a transaction of its own, and sooner done.
        if let [row] = rows.as_slice()
            && row.draft.is_none()
            && row.sorted.moved.is_empty()
        {
            return store(open, &rows).await;
        }
        sqlx::query("BEGIN IMMEDIATE")
            .execute(&mut open.connection)
            .await?;
        let references = store(open, &rows).await?;
        sqlx::query("COMMIT").execute(&mut open.connection).await?;
        Ok(references)
    }
}

/// A message as it is to be stored.
struct Row<'a> {
    message: &'a Sealed,
    received_s: i64,
    sorted: Sorted,
    draft: Option<&'a str>,
}

impl<'a> Row<'a> {
    fn new(order: &'a Order<NewMessage>, repeats: &mut Repeats) -> Row<'a> {
        let NewMessage {
            message,
            signs,
            draft,
        } = &order.work;
        Row {
            message,
            received_s: order.now_s - order.now_s.rem_euclid(RECEIVED_STEP_S),
            sorted: repeats.sort(message.first_reference(), signs),
            draft: draft.as_deref(),
        }
    }
}

/// Stores the messages, sorts earlier ones anew, and forgets the drafts they were sent from; the answer is the reference of
/// each.
async fn store(open: &mut Open, rows: &[Row<'_>]) -> sqlx::Result<Vec<String>> {
    let Open {
        connection: db,
        room,
    } = open;
    let references = insert_all(db, rows).await?;
    for (earlier, tray) in rows.iter().flat_map(|row| &row.sorted.moved) {
        // What somebody has read stays where it was found.
        sqlx::query("UPDATE message SET tray = $1 WHERE reference = $2 AND status = 'unread'")
            .bind(tray.name())
            .bind(earlier)
            .execute(&mut *db)
            .await?;
    }
    for draft in rows.iter().filter_map(|row| row.draft) {
        room.forget(db, draft).await?;
    }
    Ok(references)
}

/// Inserts the messages that are not known yet; the answer is the reference of each.
async fn insert_all(db: &mut AnyConnection, rows: &[Row<'_>]) -> sqlx::Result<Vec<String>> {
    let mut references = Vec::with_capacity(rows.len());
    for rows in rows.chunks(ROWS_MAX) {
        let firsts: Vec<(&Row<'_>, &str)> = rows
            .iter()
            .map(|row| (row, row.message.first_reference()))
            .collect();
        if insert(db, &firsts).await? == rows.len() {
            references.extend(firsts.iter().map(|(_, reference)| (*reference).to_owned()));
        } else {
            for row in rows {
                references.push(known_or_next(db, row).await?);
            }
        }
    }
    Ok(references)
}

/// Inserts rows under the references given; those that are known, or whose reference is taken, are left out.
async fn insert(db: &mut AnyConnection, rows: &[(&Row<'_>, &str)]) -> sqlx::Result<usize> {
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
    for (row, reference) in rows {
        query = query
            .bind(*reference)
            .bind(&row.message.once)
            .bind(row.received_s)
            .bind(Status::Unread.name())
            .bind(row.sorted.tray.name())
            .bind(i64::try_from(row.message.size).unwrap_or(i64::MAX))
            .bind(&row.message.body);
    }
    let inserted = query.execute(db).await?.rows_affected();
    Ok(usize::try_from(inserted).unwrap_or(usize::MAX))
}

/// The reference of a message that was sent within a day, or else the next one that is free.
async fn known_or_next(db: &mut AnyConnection, row: &Row<'_>) -> sqlx::Result<String> {
    let known: Option<(String,)> = sqlx::query_as("SELECT reference FROM message WHERE once = $1")
        .bind(&row.message.once)
        .fetch_optional(&mut *db)
        .await?;
    if let Some((reference,)) = known {
        return Ok(reference);
    }
    for reference in &row.message.references {
        if insert(db, &[(row, reference)]).await? == 1 {
            return Ok(reference.clone());
        }
    }
    Err(sqlx::Error::Protocol(
        "every reference of the message is taken".to_owned(),
    ))
}
