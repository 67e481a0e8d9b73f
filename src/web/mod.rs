//! What all responses have in common.

pub mod failure;

pub mod assets;

pub mod headers;

pub mod origin;

pub mod connections;

pub mod server;

pub use failure::{Failure, Result};
