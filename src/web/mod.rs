//! What all responses have in common.

pub mod failure;

pub mod assets;

pub mod headers;

pub mod encoding;

pub mod ready;

pub mod kept;

pub mod cache;

pub mod origin;

pub mod client;

pub mod limit;

pub mod connections;

pub mod server;

pub use failure::{Failure, Result};

/// Marks an answer that shows what a visitor typed, or a reference.
#[derive(Debug, Clone, Copy)]
pub struct HoldsTypedText;
