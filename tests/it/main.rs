//! The one test program. Tests go through the front door: each starts the real binary in a folder of its own.

#![expect(clippy::unwrap_used, reason = "a test ends where it is wrong")]

mod about;
mod accessibility;
mod addresses;
mod campaign;
mod check;
mod commands;
mod contact;
mod content;
mod contrast;
mod country;
mod counts;
mod coverage;
mod dice;
mod disk;
mod drawers;
mod figures;
mod holding;
mod home;
mod inbox;
mod initiative;
mod kept;
mod languages;
mod large;
mod letters;
mod limits;
mod longland;
mod opening;
mod pages;
mod paging;
mod partner;
mod places;
mod power;
mod predecessor;
mod privacy;
mod publish;
mod ready;
mod resources;
mod retention;
mod rules;
mod search;
mod secrecy;
mod serving;
mod settled;
mod sitemap;

mod support;
mod texts;
mod tidy;
mod trays;
