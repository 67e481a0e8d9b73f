//! What is wrong with a seed file, and how to mend it.

use std::fmt;

use serde::Serialize;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Can't be read, would break a page or an address, or states something false: holds content back.
    Error,
    /// Worth a look: never holds anything back.
    Warning,
}

/// One line of `counterspeech check`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Problem {
    /// Path below the data folder.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    pub severity: Severity,
    /// The name of the rule, as `data/README.md` lists it.
    pub rule: String,
    pub what: String,
    pub mend: String,
}

impl Problem {
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Problem {
            file,
            line,
            rule,
            what,
            mend,
            ..
        } = self;
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, "{file}:{line}: {severity}[{rule}]: {what} — {mend}")
    }
}
