//! Files that nobody but their owner may look into.

use std::fs::{self, Permissions};
use std::io::ErrorKind;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use anyhow::Context;

/// What everybody but the owner may do.
const OTHERS: u32 = 0o077;

/// What the owner may do, and the special bits.
const OWN: u32 = 0o7700;

/// Takes a file of ours away from everybody but its owner, if it is there and has lain open.
pub(super) fn close(path: &Path) -> anyhow::Result<()> {
    let Some(mode) = open_mode(path)? else {
        return Ok(());
    };
    match fs::set_permissions(path, Permissions::from_mode(mode & OWN)) {
        Ok(()) => tracing::warn!(
            "{} lay open to others on this machine; now only its owner can read it",
            path.display()
        ),
        Err(why) => tracing::warn!(
            "{} lies open to others on this machine, and its permissions cannot be changed ({why}): take them away with `chmod go=`",
            path.display()
        ),
    }
    Ok(())
}

/// Warns if others may look into a folder. It is left as it is, for it may hold more than what is ours.
pub fn warn_of_open_folder(path: &Path) -> anyhow::Result<()> {
    if open_mode(path)?.is_some() {
        tracing::warn!(
            "others on this machine may look into the state folder {}, which holds keys and sealed messages: close it with `chmod go=`",
            path.display()
        );
    }
    Ok(())
}

/// The permissions of a file, if it is there and others have some.
fn open_mode(path: &Path) -> anyhow::Result<Option<u32>> {
    match fs::metadata(path) {
        Ok(about) => {
            let mode = about.permissions().mode();
            Ok((mode & OTHERS != 0).then_some(mode))
        }
        Err(why) if why.kind() == ErrorKind::NotFound => Ok(None),
        Err(why) => {
            Err(why).with_context(|| format!("reading the permissions of {}", path.display()))
        }
    }
}
