//! The pages that were ready in the last run of the program: the next start shows them while the rest of the site is still opening.

use std::path::PathBuf;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::ready::Ready;
use crate::config::Config;
use crate::kept::{self, Kept};

const FILE: &str = "pages.kept";

/// Room for pages in all encodings, without their heads. A start reads all of them before it shows one.
const PAGES_BYTES_MAX: usize = 2 * 1024 * 1024;

/// What pages are made of, besides the program: they are true as long as it is the same.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Head {
    /// Of the content.
    version: String,
    /// A digest: some day a password may be among them.
    settings: String,
}

/// Where pages are kept, and under which settings they are made.
pub struct KeptPages {
    file: PathBuf,
    settings: String,
}

impl KeptPages {
    /// `base` is the address under which visitors know the site.
    pub fn new(config: &Config, base: &str) -> KeptPages {
        KeptPages {
            file: config.state.join(FILE),
            // Which of them pages show is for the pages to know.
            settings: hex::encode(Sha256::digest(format!("{base} {config:?}"))),
        }
    }

    /// The pages of a content, by their paths.
    pub(super) fn read(&self, version: &str) -> Option<Vec<(String, Ready)>> {
        let mut kept = Kept::<Head>::open(&self.file)?;
        if kept.head != self.head(version) {
            return None;
        }
        kept.rest()
    }

    /// Keeps what there is room for: short addresses are those by which visitors enter.
    pub(super) fn write(
        &self,
        version: &str,
        mut pages: Vec<(String, Arc<Ready>)>,
    ) -> anyhow::Result<()> {
        pages.sort_by(|(a, _), (b, _)| (a.len(), a).cmp(&(b.len(), b)));
        let mut fitting: Vec<(&str, &Ready)> = Vec::new();
        let mut room = PAGES_BYTES_MAX;
        for (path, page) in &pages {
            let Some(left) = room.checked_sub(page.bytes()) else {
                break;
            };
            fitting.push((path, page));
            room = left;
        }
        kept::write(&self.file, &self.head(version), &fitting)
    }

    fn head(&self, version: &str) -> Head {
        Head {
            version: version.to_owned(),
            settings: self.settings.clone(),
        }
    }
}
