//! The one test program. Tests go through the front door: each starts the real binary in a folder of its own.

#![expect(clippy::unwrap_used, reason = "a test ends where it is wrong")]

mod commands;
mod contact;
mod content;
mod counts;
mod inbox;
mod languages;
mod pages;
mod serving;
mod support;
mod tidy;
