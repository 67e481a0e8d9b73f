//! What visitors write to the staff. Private and precious.
//!
//! A `ContactForm` is untrusted; `form` makes a `Message` of it or says what is wrong. `seal` encrypts the message to
//! the staff's keys before it touches a disk; there is no way to store it otherwise. `store` answers once it is on disk.
//! What was typed into a faulty form waits in a `slip`, under a key that only the sender's address bar holds.

pub mod form;

pub mod keys;

pub mod seal;

pub mod slip;

pub mod store;

pub mod retention;

pub use form::{ContactForm, Message, Topic};
pub use keys::Keys;
pub use store::{Inbox, Stored};
