//! The pages that were ready when the program ended: the next start shows them while the rest of the site is still opening.

use std::path::PathBuf;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::ready::Ready;
use crate::config::Config;
use crate::kept::{self, Kept};

const FILE: &str = "pages.kept";

/// Room for pages in all encodings. A start reads all of them before it shows one.
const PAGES_BYTES_MAX: usize = 2 * 1024 * 1024;

/// What pages are made of, besides the program: they are true as long as it is the same.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Head {
    /// Of the content.
    version: String,
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
            settings: format!("{base} {config:?}"),
        }
    }

    /// The pages of a content, by their paths.
    pub(super) fn read(&self, version: &str) -> Vec<(String, Arc<Ready>)> {
        let kept = Kept::open(&self.file);
        let mut kept = kept.filter(|kept| self.head(version) == kept.head);
        let pages: Option<Vec<(String, Ready)>> = kept.as_mut().and_then(Kept::rest);
        let pages = pages.unwrap_or_default().into_iter();
        pages.map(|(path, page)| (path, Arc::new(page))).collect()
    }

    /// Keeps what there is room for: short addresses are those by which visitors enter.
    pub(super) fn write(
        &self,
        version: &str,
        mut pages: Vec<(String, Arc<Ready>)>,
    ) -> anyhow::Result<()> {
        pages.sort_by(|(a, _), (b, _)| (a.len(), a).cmp(&(b.len(), b)));
        let mut room = PAGES_BYTES_MAX;
        let fitting: Vec<(&str, &Ready)> = pages
            .iter()
            .map(|(path, page)| (path.as_str(), &**page))
            .filter(|(_, page)| {
                let left = room.checked_sub(page.bytes());
                room = left.unwrap_or(room);
                left.is_some()
            })
            .collect();
        kept::write(&self.file, &self.head(version), &fitting)
    }

    fn head(&self, version: &str) -> Head {
        Head {
            version: version.to_owned(),
            settings: self.settings.clone(),
        }
    }
}
