//! What every handler can reach.

use std::sync::Arc;

use tokio::sync::watch;

use crate::config::Config;
use crate::content::Content;
use crate::content::watch::Published;
use crate::inbox::{Inbox, Keys};

#[derive(Clone)]
pub struct AppState {
    pub config: Arc<Config>,
    /// Scheme and authority under which visitors know the site.
    pub base: Arc<str>,
    pub published: watch::Receiver<Published>,
    pub inbox: Inbox,
    pub keys: Arc<Keys>,
}

impl AppState {
    /// The content of this moment. Taken out at once: whoever publishes waits for those who look.
    pub fn content(&self) -> Arc<Content> {
        Arc::clone(&self.published.borrow().content)
    }
}
