//! What the error codes of SQLite mean (<https://sqlite.org/rescode.html>).

/// Why SQLite refuses what it was told, if it has not failed at it: an error in the statement, a text that is too long, a
/// constraint, a type.
pub(super) fn refusal(error: &sqlx::Error) -> Option<&str> {
    let refuses = matches!(primary_code(error), Some(1 | 18 | 19 | 20));
    let error = error.as_database_error().filter(|_| refuses)?;
    Some(error.message())
}

/// Whether the file is malformed, or no database.
pub(super) fn is_damage(error: &sqlx::Error) -> bool {
    matches!(primary_code(error), Some(11 | 26))
}

fn primary_code(error: &sqlx::Error) -> Option<i32> {
    let code = error.as_database_error()?.code()?;
    // The other bytes say more about it.
    Some(code.parse::<i32>().ok()? & 0xff)
}
