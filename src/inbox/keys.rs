//! The keys of the inbox: to whom messages are sealed, and the secret from which references are derived.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use age::secrecy::ExposeSecret;
use age::x25519::{Identity, Recipient};
use anyhow::{Context, anyhow, ensure};
use zeroize::Zeroizing;

use super::private;

/// The private key that `serve` makes if nobody names a staff key.
const IDENTITY_FILE: &str = "staff-key.txt";

/// The database of the inbox; if it is there, this is not the first run.
pub(super) const INBOX_FILE: &str = "inbox.db";

const SECRET_FILE: &str = "inbox-secret";

const SECRET_BYTES: usize = 32;

/// What the server needs to take messages. It cannot open them.
pub struct Keys {
    pub recipients: Vec<Recipient>,
    pub secret: Zeroizing<Vec<u8>>,
}

impl Keys {
    /// Takes the staff's public keys, or makes a pair in the state folder and says loudly what that means.
    pub fn load(
        state: &Path,
        staff_keys: &[String],
        secret_file: Option<&Path>,
    ) -> anyhow::Result<Keys> {
        let mut recipients = Vec::new();
        for key in staff_keys {
            recipients.push(recipient(key.trim())?);
        }
        let path = identity_path(state);
        private::close(&path)?;
        if !recipients.is_empty() && path.exists() {
            tracing::warn!(
                "{} still holds the private key of a first run: move it to the staff's machine, or delete it once its messages are read",
                path.display()
            );
        }
        if recipients.is_empty() {
            if !path.exists() {
                // Whoever forgets the keys of the desk must not find its messages sealed to a key on this machine.
                ensure!(
                    !state.join(INBOX_FILE).exists(),
                    "no --staff-key was given, and {} is missing, though there is an inbox beside it: give the public keys of \
                     the staff with --staff-key, or put the private key back",
                    path.display()
                );
                write_private(&path, &identity_file(&Identity::generate()))?;
            }
            let identity = read_identity(&path).context(
                "without --staff-key, messages are sealed to the key of the first run; give the public keys of the staff with --staff-key",
            )?;
            recipients.push(identity.to_public());
            tracing::warn!(
                "messages are sealed to the key in {}, which lies on this machine: whoever gets the machine gets the messages. \
                 A real desk makes a key elsewhere with `counterspeech inbox keygen` and starts with --staff-key",
                path.display()
            );
        }
        let path = secret_file.map_or_else(|| state.join(SECRET_FILE), Path::to_owned);
        if secret_file.is_none() && !path.exists() {
            let mut bytes = Zeroizing::new([0; SECRET_BYTES]);
            getrandom::fill(bytes.as_mut()).map_err(|error| anyhow!("no randomness: {error}"))?;
            write_private_bytes(&path, bytes.as_ref())?;
        }
        if secret_file.is_none() {
            private::close(&path)?;
        }
        let mend = format!(
            "--secret-file names a file with at least {SECRET_BYTES} random bytes; `openssl rand -out FILE {SECRET_BYTES}` makes one"
        );
        let secret = fs::read(&path)
            .map(Zeroizing::new)
            .with_context(|| format!("reading the secret {}: {mend}", path.display()))?;
        ensure!(
            secret.len() >= SECRET_BYTES,
            "the secret {} has {} bytes: {mend}",
            path.display(),
            secret.len()
        );
        Ok(Keys { recipients, secret })
    }
}

/// A public key as it was given with `--staff-key`. A private key given by mistake is not repeated in the log.
fn recipient(key: &str) -> anyhow::Result<Recipient> {
    const MEND: &str =
        "`counterspeech inbox keygen` makes a pair and prints the public key (age1…)";
    ensure!(
        !key.to_ascii_uppercase().contains("SECRET-KEY"),
        "--staff-key was given a private key, which must not come near this machine: {MEND}"
    );
    Recipient::from_str(key)
        .map_err(|why| anyhow!("--staff-key {key} is no age public key ({why}): {MEND}"))
}

/// Where `serve` keeps the private key that it made.
pub fn identity_path(state: &Path) -> PathBuf {
    state.join(IDENTITY_FILE)
}

/// A private key from a file as `age-keygen` and `inbox keygen` write it.
pub fn read_identity(path: &Path) -> anyhow::Result<Identity> {
    let text = Zeroizing::new(
        fs::read_to_string(path)
            .with_context(|| format!("reading the private key {}", path.display()))?,
    );
    let line = text
        .lines()
        .map(str::trim)
        .find(|line| !line.is_empty() && !line.starts_with('#'))
        .unwrap_or_default();
    Identity::from_str(line)
        .map_err(|why| anyhow!("{} holds no age private key: {why}", path.display()))
}

/// A private key in the form of `age-keygen`, with its public key as a comment.
pub fn identity_file(identity: &Identity) -> Zeroizing<String> {
    Zeroizing::new(format!(
        "# public key: {}\n{}\n",
        identity.to_public(),
        identity.to_string().expose_secret()
    ))
}

/// Writes a new file that only its owner can read. An existing file is never overwritten.
pub fn write_private(path: &Path, text: &str) -> anyhow::Result<()> {
    write_private_bytes(path, text.as_bytes())
}

fn write_private_bytes(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let write = || -> std::io::Result<()> {
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(path)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        // A new file is there after a power cut only once its folder is on disk.
        match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => File::open(folder)?.sync_all(),
            _ => File::open(".")?.sync_all(),
        }
    };
    write().with_context(|| format!("writing {}", path.display()))
}
