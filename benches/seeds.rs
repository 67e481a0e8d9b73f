//! Writes the seeds of a made-up directory into a folder: `cargo run --release --example seeds -- FOLDER COUNTRIES CAMPAIGNS`.
//!
//! What `benches/scale.py` and `benches/rendering.py` measure with. The same numbers give the same seeds, and `counterspeech
//! check` finds no error in them.

mod directory;

use std::path::PathBuf;
use std::process::ExitCode;

use directory::Size;

#[expect(clippy::print_stderr, reason = "a tool of the command line")]
fn main() -> ExitCode {
    let Some((folder, size)) = arguments() else {
        eprintln!("usage: seeds FOLDER COUNTRIES CAMPAIGNS");
        return ExitCode::from(2);
    };
    match directory::write(&folder, size) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}

fn arguments() -> Option<(PathBuf, Size)> {
    let mut words = std::env::args_os().skip(1);
    let folder = words.next()?.into();
    let mut number = || words.next()?.to_str()?.parse::<usize>().ok();
    let size = Size {
        countries: number()?,
        campaigns: number()?,
    };
    Some((folder, size))
}
