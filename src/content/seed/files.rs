//! The seed files as they lie below the data folder.

use std::fs;
use std::path::Path;

use anyhow::Context;

use crate::content::problem::{Problem, Severity};
use crate::content::seed_file::{SeedFile, digest};
use crate::content::statement;

/// Seeds lie no deeper; a folder that contains itself ends here.
const FOLDERS_DEEP_MAX: usize = 3;

/// A seed file larger than this is refused: somebody put something else there.
const FILE_BYTES_MAX: u64 = 5 * 1024 * 1024;

/// Reads every seed: shared files first, then the folders, each by name. Files that cannot be read are problems.
pub fn read(data: &Path) -> anyhow::Result<(Vec<SeedFile>, Vec<Problem>)> {
    let mut files = Vec::new();
    let mut problems = Vec::new();
    for path in paths(data)? {
        match read_file(&data.join(&path)) {
            Ok(text) => files.push(SeedFile::new(path, text)),
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

/// The path and the digest of every seed, one read after the other and none kept; `None` if they cannot all be read.
pub fn digests(data: &Path) -> Option<Vec<(String, String)>> {
    let digests = paths(data).ok()?.into_iter().map(|path| {
        let text = read_file(&data.join(&path)).ok()?;
        Some((path, digest(&text)))
    });
    digests.collect()
}

/// Where every seed lies below the data folder, in the order in which they are run.
pub(super) fn paths(data: &Path) -> anyhow::Result<Vec<String>> {
    let mut paths = Vec::new();
    collect(data, data, &mut paths)
        .with_context(|| format!("reading the data folder {}", data.display()))?;
    paths.sort_by_key(|path| (path.contains('/'), path.clone()));
    Ok(paths)
}

fn collect(root: &Path, folder: &Path, paths: &mut Vec<String>) -> std::io::Result<()> {
    let depth = folder
        .strip_prefix(root)
        .map_or(0, |below| below.iter().count());
    if depth > FOLDERS_DEEP_MAX {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        // Editors and systems put files of their own beside those of people, with a dot before the name.
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        let extension = path.extension();
        let is_seed = extension.is_some_and(|extension| extension.eq_ignore_ascii_case("sql"));
        // A folder that is called like a seed stands where a seed should be: reading it tells so.
        if !is_seed && path.is_dir() {
            collect(root, &path, paths)?;
        } else if is_seed {
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
    let metadata = fs::metadata(path).map_err(unreadable)?;
    if !metadata.is_file() {
        let mend = "put the file back";
        return Err((1, "this is no file".to_owned(), mend));
    }
    if metadata.len() > FILE_BYTES_MAX {
        return Err((
            1,
            format!("the file is larger than {FILE_BYTES_MAX} bytes"),
            "split it",
        ));
    }
    let text = String::from_utf8(fs::read(path).map_err(unreadable)?).map_err(|error| {
        let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = 1 + statement::count_lines(good);
        (line, "the file is not UTF-8".to_owned(), "save it as UTF-8")
    })?;
    if text.trim().is_empty() {
        let mend = "put its text back; to take it off for good, remove the file";
        return Err((1, "the file is empty".to_owned(), mend));
    }
    // Editors of other systems mark the beginning of a file, and end lines in their own ways.
    let text = text.trim_start_matches('\u{feff}');
    if !text.contains('\r') {
        return Ok(text.to_owned());
    }
    Ok(text.replace("\r\n", "\n").replace('\r', "\n"))
}
