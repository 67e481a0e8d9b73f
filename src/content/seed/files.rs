//! The seed files as they lie below the data folder.

use std::fs;
use std::path::Path;

use anyhow::Context;
use sha2::{Digest, Sha256};

use crate::content::problem::{Problem, Severity};
use crate::content::statement;

/// A seed file larger than this is refused: somebody put something else there.
const FILE_BYTES_MAX: u64 = 5 * 1024 * 1024;

/// One file below the data folder.
#[derive(Debug, Clone)]
pub struct SeedFile {
    /// Relative to the data folder, with forward slashes.
    pub path: String,
    pub text: String,
    /// SHA-256, in hexadecimal.
    pub digest: String,
}

impl SeedFile {
    /// Whether everything hangs on the file. A file in a folder speaks of one country: a fault in it holds back that
    /// country alone.
    pub fn is_shared(&self) -> bool {
        is_shared(&self.path)
    }
}

/// The same, by the path below the data folder.
pub(super) fn is_shared(path: &str) -> bool {
    !path.contains('/')
}

/// Reads every seed: shared files first, then the folders, each by name. Files that cannot be read are problems.
pub fn read(data: &Path) -> anyhow::Result<(Vec<SeedFile>, Vec<Problem>)> {
    let mut paths = Vec::new();
    collect(data, data, &mut paths)
        .with_context(|| format!("reading the data folder {}", data.display()))?;
    paths.sort_by_key(|path| (path.contains('/'), path.clone()));
    let mut files = Vec::new();
    let mut problems = Vec::new();
    for path in paths {
        match read_file(&data.join(&path)) {
            Ok(text) => {
                let digest = hex::encode(Sha256::digest(text.as_bytes()));
                files.push(SeedFile { path, text, digest });
            }
            Err((line, what, mend)) => problems.push(Problem {
                file: path,
                line,
                severity: Severity::Error,
                rule: "unreadable".to_owned(),
                what,
                mend: mend.to_owned(),
            }),
        }
    }
    Ok((files, problems))
}

fn collect(root: &Path, folder: &Path, paths: &mut Vec<String>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        if entry.file_type()?.is_dir() {
            collect(root, &path, paths)?;
        } else if path.extension().is_some_and(|extension| extension == "sql") {
            let relative = path.strip_prefix(root).expect("collected below root");
            let parts: Vec<_> = relative.iter().map(|part| part.to_string_lossy()).collect();
            paths.push(parts.join("/"));
        }
    }
    Ok(())
}

/// The text of a file, or the line, the fault and the remedy.
fn read_file(path: &Path) -> Result<String, (usize, String, &'static str)> {
    let unreadable = |error: std::io::Error| {
        (
            1,
            format!("the file cannot be read: {error}"),
            "check that it exists and that the server may read it",
        )
    };
    if fs::metadata(path).map_err(unreadable)?.len() > FILE_BYTES_MAX {
        return Err((
            1,
            format!("the file is larger than {FILE_BYTES_MAX} bytes"),
            "split it",
        ));
    }
    String::from_utf8(fs::read(path).map_err(unreadable)?).map_err(|error| {
        let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = 1 + statement::count_lines(good);
        (line, "the file is not UTF-8".to_owned(), "save it as UTF-8")
    })
}
