//! A seed file, as it was read.

use std::sync::Arc;

use sha2::{Digest, Sha256};

/// One file below the data folder.
#[derive(Debug, Clone)]
pub struct SeedFile {
    /// Relative to the data folder, with forward slashes.
    pub path: String,
    /// Shared: the files of a large directory are kept side by side as they are, as they were, and as they will be tried.
    pub text: Arc<str>,
    /// By `digest`.
    pub digest: String,
}

impl SeedFile {
    pub fn new(path: String, text: String) -> SeedFile {
        SeedFile {
            digest: digest(&text),
            path,
            text: text.into(),
        }
    }

    /// Whether everything hangs on the file. A file in a folder speaks of one country: a fault in it holds back that
    /// country alone.
    pub fn is_shared(&self) -> bool {
        is_shared(&self.path)
    }
}

/// The same, by the path below the data folder.
pub fn is_shared(path: &str) -> bool {
    !path.contains('/')
}

/// By what a text is known again: SHA-256, in hexadecimal.
pub fn digest(text: &str) -> String {
    hex::encode(Sha256::digest(text))
}
