//! What visitors write to the staff. Private and precious: nothing of it is ever written in clear, and what was
//! acknowledged is on disk.

pub mod store;

pub use store::Inbox;
