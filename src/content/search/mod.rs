//! Finds entries by words and facets.
//!
//! `words` makes text comparable, `entries` says what can be found and by which texts, `postings` knows which texts hold
//! which words, `wanted` looks words up, `texts` knows whose texts they are, `matching` ranks, `facets` counts, `spelling`
//! forgives, and `index` puts them together. The index is made from one [`Content`] and published with it, so no result is
//! ever older than the page that it leads to. It stays in memory and holds words and titles, but no text: what a result
//! shows is read from the content.

pub mod entries;

pub mod facets;

pub mod index;

mod postings;

mod wanted;

mod texts;

mod matching;

mod spelling;

pub mod words;

use std::fmt;
use std::sync::Arc;
use std::thread;

use anyhow::{Context, anyhow};
use tokio::sync::OnceCell;

pub use entries::Entry;
pub use facets::{Chosen, Facet, Value};
pub use index::{Found, Hit, Index, Query};

use super::model::Content;

/// The index of one content. Made beside the publishing, not before it: pages need no index, and whoever searches within
/// the moment that it takes waits for it.
#[derive(Clone)]
pub struct Search(Arc<Cell>);

struct Cell {
    content: Arc<Content>,
    index: OnceCell<Arc<Index>>,
}

impl fmt::Debug for Search {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Search of {}", self.0.content.version)
    }
}

impl Search {
    pub fn new(content: &Arc<Content>) -> Search {
        Search(Arc::new(Cell {
            content: Arc::clone(content),
            index: OnceCell::new(),
        }))
    }

    /// Begins to make the index.
    pub fn begin(&self) {
        let begun = self.clone();
        tokio::spawn(async move {
            if let Err(error) = begun.index().await {
                tracing::error!("nothing can be searched: {error:#}");
            }
        });
    }

    /// Whether nobody has to wait for the index.
    pub fn is_made(&self) -> bool {
        self.0.index.initialized()
    }

    /// The index, once it is made.
    pub async fn index(&self) -> anyhow::Result<Arc<Index>> {
        let make = || async {
            let content = Arc::clone(&self.0.content);
            // What a thread has used can be given back once it has ended, so this one ends with its work.
            let make = move || thread::spawn(move || Index::build(&content)).join();
            let index = tokio::task::spawn_blocking(make)
                .await
                .context("waiting for the index")?
                .map_err(|_| anyhow!("making the index has panicked"))?;
            tracing::info!(bytes = index.bytes(), "everything can be searched");
            anyhow::Ok(Arc::new(index))
        };
        self.0.index.get_or_try_init(make).await.cloned()
    }
}
