//! What visitors write to the staff. Private and precious.
//!
//! A `ContactForm` is untrusted; `form` makes a `Message` of it or says what is wrong (`problem`). `seal` encrypts the
//! message to the staff's keys before it touches a disk; there is no way to store it otherwise. `tray` and `repeats` choose
//! where staff find it. `writer` answers once it is on disk. What was typed into a faulty form waits in a `slip`, under a
//! key that only the sender's address bar holds, if there is `room`. `retention` deletes what is due, by the time of the `timekeeper`.

mod problem;

pub mod form;

pub mod private;

pub mod keys;

pub mod seal;

mod phrases;

pub mod tray;

mod repeats;

pub mod slip;

mod room;

pub mod receipt;

mod database;

mod status;

mod writer;

mod timekeeper;

pub mod store;

pub mod retention;

pub use form::{ContactForm, Message, Topic};
pub use keys::Keys;
pub use retention::Retention;
pub use status::Status;
pub use store::Inbox;
