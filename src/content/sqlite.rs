//! What SQLite knows and sqlx does not pass on. The only place with unsafe code.
#![expect(unsafe_code, reason = "sqlx has no safe call for these")]

use sqlx::SqliteConnection;

/// Where in its statement the latest error of this connection was found, in bytes; `None` if SQLite does not say.
pub async fn error_offset(connection: &mut SqliteConnection) -> sqlx::Result<Option<usize>> {
    let mut handle = connection.lock_handle().await?;
    // SAFETY: the lock keeps the handle alive and in our hands for the length of the call, which only reads from it.
    let offset = unsafe { libsqlite3_sys::sqlite3_error_offset(handle.as_raw_handle().as_ptr()) };
    Ok(usize::try_from(offset).ok())
}
