//! The seeds that the content database was made from: their text as it was accepted.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use anyhow::Context;
use futures_util::TryStreamExt;
use sha2::{Digest, Sha256};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, SqliteConnection};

use crate::content::seed_file::SeedFile;

/// Names a set of seeds by paths and digests: equal versions mean equal files and an equal version of the program.
pub fn version(mut digests: Vec<(String, String)>) -> String {
    digests.sort_unstable();
    version_of(&digests)
}

/// Names the seeds that the database was made from. `None`: none yet.
pub async fn stored_version(db: &mut SqliteConnection) -> sqlx::Result<Option<String>> {
    let digests: Vec<(String, String)> =
        sqlx::query_as("SELECT path, digest FROM seed_file ORDER BY path")
            .fetch_all(db)
            .await?;
    Ok((!digests.is_empty()).then(|| version_of(&digests)))
}

/// Paths and digests, in the order of the paths.
fn version_of(digests: &[(String, String)]) -> String {
    let mut all = Sha256::new();
    all.update(env!("CARGO_PKG_VERSION"));
    for (path, digest) in digests {
        all.update(path);
        all.update([0]);
        all.update(digest);
    }
    hex::encode(all.finalize())[..16].to_owned()
}

/// Whether the database was made from exactly the files with these paths and digests.
pub async fn is_current(
    db: &mut SqliteConnection,
    digests: Vec<(String, String)>,
) -> sqlx::Result<bool> {
    Ok(stored_version(db).await? == Some(version(digests)))
}

/// The accepted text of each file. Where it is that of one of `files`, it need not be read.
pub(super) async fn accepted(
    db: &mut SqliteConnection,
    files: &[SeedFile],
) -> anyhow::Result<HashMap<String, SeedFile>> {
    let now = by_path(files);
    let rows: Vec<(String, String)> = sqlx::query_as("SELECT path, digest FROM seed_file")
        .fetch_all(&mut *db)
        .await
        .context("reading which seeds were accepted")?;
    let mut accepted = HashMap::new();
    for (path, digest) in rows {
        let same = now.get(path.as_str()).filter(|file| file.digest == digest);
        let text = match same {
            Some(file) => Arc::clone(&file.text),
            None => sqlx::query_scalar::<_, String>("SELECT text FROM seed_file WHERE path = $1")
                .bind(&path)
                .fetch_one(&mut *db)
                .await
                .context("reading an accepted seed")?
                .into(),
        };
        accepted.insert(path.clone(), SeedFile { path, text, digest });
    }
    Ok(accepted)
}

fn by_path(files: &[SeedFile]) -> HashMap<&str, &SeedFile> {
    let files = files.iter();
    files.map(|file| (file.path.as_str(), file)).collect()
}

/// Takes over which texts were accepted from the content database of a site, if there is one.
pub async fn remember(db: &mut SqliteConnection, site: &Path) -> anyhow::Result<()> {
    store(db, &accepted_in(site).await.texts, &HashMap::new()).await
}

/// What was accepted in a content database.
#[derive(Default)]
pub struct Accepted {
    pub texts: Vec<SeedFile>,
    /// The files whose text cannot be read, or is not the one that was accepted.
    pub lost: Vec<String>,
}

/// What was accepted in a content database, as far as there is one and it can be read: it may be damaged, or an older program’s.
pub async fn accepted_in(database: &Path) -> Accepted {
    let options = SqliteConnectOptions::new()
        .filename(database)
        .read_only(true);
    let mut accepted = Accepted::default();
    let Ok(mut db) = options.connect().await else {
        return accepted;
    };
    // A site may be publishing.
    let Ok(mut db) = db.begin().await else {
        return accepted;
    };
    let mut files: Vec<(String, String)> = Vec::new();
    let mut rows = sqlx::query_as("SELECT path, digest FROM seed_file").fetch(&mut *db);
    while let Ok(Some(file)) = rows.try_next().await {
        files.push(file);
    }
    drop(rows);
    for (path, digest) in files {
        let text = sqlx::query_scalar("SELECT text FROM seed_file WHERE path = $1").bind(&path);
        let file = text.fetch_one(&mut *db).await;
        let file = file.map(|text| SeedFile::new(path.clone(), text));
        match file.ok().filter(|file| file.digest == digest) {
            Some(file) => accepted.texts.push(file),
            None => accepted.lost.push(path),
        }
    }
    accepted
}

/// Notes what the database was made from, and was made from before: only what differs is written.
pub(super) async fn store(
    db: &mut SqliteConnection,
    files: &[SeedFile],
    before: &HashMap<String, SeedFile>,
) -> anyhow::Result<()> {
    let now = by_path(files);
    let gone = before
        .keys()
        .filter(|path| !now.contains_key(path.as_str()));
    for path in gone {
        sqlx::query("DELETE FROM seed_file WHERE path = $1")
            .bind(path)
            .execute(&mut *db)
            .await
            .context("forgetting a seed")?;
    }
    let is_new = |file: &&SeedFile| {
        before
            .get(&file.path)
            .is_none_or(|old| old.digest != file.digest)
    };
    for file in files.iter().filter(is_new) {
        sqlx::query("INSERT OR REPLACE INTO seed_file (path, digest, text) VALUES ($1, $2, $3)")
            .bind(&file.path)
            .bind(&file.digest)
            .bind(&*file.text)
            .execute(&mut *db)
            .await
            .context("storing a seed")?;
    }
    Ok(())
}
