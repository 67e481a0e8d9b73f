//! What commands print.

use std::io::{ErrorKind, Write, stderr, stdout};

use anyhow::Context;

/// Prints a result. A reader that has seen enough (`| head`) is no error.
pub fn print(text: &str) -> anyhow::Result<()> {
    write(&mut stdout().lock(), text)
}

/// Tells the person at the terminal something that is no part of the result.
pub fn tell(text: &str) -> anyhow::Result<()> {
    write(&mut stderr().lock(), text)
}

fn write(out: &mut impl Write, text: &str) -> anyhow::Result<()> {
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error).context("printing"),
        _ => Ok(()),
    }
}
