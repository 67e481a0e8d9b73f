//! A seed file, as it was read.

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
pub fn is_shared(path: &str) -> bool {
    !path.contains('/')
}
