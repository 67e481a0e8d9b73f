//! What the site publishes.
//!
//! `data/**/*.sql` is the only source. `seed` turns it into the content database, `check` refuses what must not be shown, `load`
//! reads the database whole into a `model::Content` (what grows lies packed there, in an `archive`); `database` does all of that.
//! `search` makes an index of it, `kept` keeps it for the next start, and `watch` publishes it. Handlers never touch the database:
//! a page is a function of the content, the language and the address.

pub mod problem;

mod sqlite;

mod slugs;

pub mod table;

pub mod archive;

pub mod prose;

pub mod localised;

pub mod model;

pub mod total;

pub mod paging;

pub mod statement;

pub mod names;

pub mod explain;

pub mod seed_file;

pub mod check;

pub mod load;

pub mod seed;

pub mod search;

mod predecessor;

mod database;

mod kept;

pub mod watch;

pub use model::Content;
pub use problem::Problem;
pub use search::Search;
