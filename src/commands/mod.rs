//! What the command line can do: each command is a function of the settings. Data to standard output, the rest to the log.

pub mod output;

pub mod check;

pub mod inbox;

pub mod serve;
