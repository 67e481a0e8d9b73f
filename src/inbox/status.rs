//! What staff say about a message.

/// What staff say about a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    Unread,
    Read,
    /// Begins the time after which an answered message is deleted.
    Answered,
}

impl Status {
    pub(super) fn name(self) -> &'static str {
        match self {
            Status::Unread => "unread",
            Status::Read => "read",
            Status::Answered => "answered",
        }
    }
}
