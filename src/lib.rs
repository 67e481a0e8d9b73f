//! The counterspeech directory: SQL seed files in, a website out; a contact form in, a sealed inbox out.
//!
//! Modules in reading order. Each uses only those above it; `tests/it/tidy.rs` checks that.
//! (The blank lines keep rustfmt from sorting them.)

/// Every setting, from flags or the environment.
pub mod config;

/// Words, numbers and dates in the reader's language.
pub mod i18n;

/// The time of day.
pub mod clock;

/// Where memory comes from, and when it is given back.
mod memory;

/// Files that spare the next start work.
mod kept;

/// What the site publishes: read from SQL seeds, kept in SQLite, served from memory.
pub mod content;

/// What visitors write to the staff: private, sealed, never lost.
pub mod inbox;

/// What every handler can reach.
pub mod state;

/// What all responses have in common.
pub mod web;

/// One file per page family.
pub mod pages;

/// Every address of the site, and the layers around them.
pub mod app;

/// What the command line can do.
pub mod commands;
