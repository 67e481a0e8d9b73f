//! What SQLite knows and sqlx does not pass on. The only place with unsafe code.
#![expect(unsafe_code, reason = "sqlx has no safe call for these")]

use std::ffi::c_int;

use sqlx::SqliteConnection;

/// Makes SQLite take texts in double quotes for what they are by the standard: names, and so mistakes in a seed.
pub async fn refuse_double_quotes(connection: &mut SqliteConnection) -> sqlx::Result<()> {
    let mut handle = connection.lock_handle().await?;
    let nothing = std::ptr::null_mut::<c_int>();
    // SAFETY: the lock keeps the handle alive and in our hands for the length of the call; the option takes an int and a
    // pointer that may be null (<https://sqlite.org/c3ref/c_dbconfig_defensive.html>).
    let code = unsafe {
        libsqlite3_sys::sqlite3_db_config(
            handle.as_raw_handle().as_ptr(),
            libsqlite3_sys::SQLITE_DBCONFIG_DQS_DML,
            0 as c_int,
            nothing,
        )
    };
    if code == libsqlite3_sys::SQLITE_OK {
        Ok(())
    } else {
        Err(sqlx::Error::Configuration(
            "SQLite keeps its double quotes".into(),
        ))
    }
}

/// Where in its statement the latest error of this connection was found, in bytes; `None` if SQLite does not say.
pub async fn error_offset(connection: &mut SqliteConnection) -> sqlx::Result<Option<usize>> {
    let mut handle = connection.lock_handle().await?;
    // SAFETY: the lock keeps the handle alive and in our hands for the length of the call, which only reads from it.
    let offset = unsafe { libsqlite3_sys::sqlite3_error_offset(handle.as_raw_handle().as_ptr()) };
    Ok(usize::try_from(offset).ok())
}
