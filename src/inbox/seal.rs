//! Messages, sealed: encrypted with age to the staff, in memory, before anything is written.

use std::io::{Read, Write};

use age::armor::{ArmoredReader, ArmoredWriter, Format};
use age::x25519::{Identity, Recipient};
use age::{Decryptor, Encryptor};
use anyhow::Context;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::form::Message;

/// A text is padded to the first of these sizes that holds it, so that its length tells little.
const SIZE_CLASSES_BYTES: [usize; 4] = [1024, 4 * 1024, 16 * 1024, 64 * 1024];

/// Without digits and letters that look or sound like others (0 O, 1 I L, U V).
const REFERENCE_LETTERS: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";

/// With 30 letters, 6 * 10^11 references: short enough for the telephone. The store sees to it that none is given twice.
const REFERENCE_CHARS: usize = 8;

/// A message as it is stored.
#[derive(Debug, Clone)]
pub struct Sealed {
    /// Keyed hash of the whole form: the same form is the same message.
    pub once: String,
    /// Of the padded text, in bytes: one of a few classes.
    pub size: usize,
    /// age, armoured.
    pub body: String,
    /// Names for the message, to be tried in turn until one is free.
    pub references: Vec<String>,
}

impl Sealed {
    /// The reference that the message gets unless it is taken.
    pub(super) fn first_reference(&self) -> &str {
        self.references.first().map_or("", String::as_str)
    }
}

/// How many references a message may try. Two in a row are taken once in a million million messages or so.
const REFERENCES: u8 = 4;

/// Seals a message to every recipient.
pub fn message(
    message: &Message,
    recipients: &[Recipient],
    secret: &[u8],
) -> anyhow::Result<Sealed> {
    let plain = Zeroizing::new(serde_json::to_vec(message).context("writing the message")?);
    let digest = |purpose: &[u8]| -> anyhow::Result<Vec<u8>> {
        let mut mac = Hmac::<Sha256>::new_from_slice(secret).context("the secret")?;
        mac.update(purpose);
        mac.update(&plain);
        Ok(mac.finalize().into_bytes().to_vec())
    };
    let once = hex::encode(digest(b"once\0")?);
    let references: anyhow::Result<Vec<String>> = (0..REFERENCES)
        .map(|attempt| Ok(reference(&digest(&[b'r', attempt])?)))
        .collect();
    let size = padded_bytes(&plain);
    let armored = armor(&encrypt(&plain, recipients)?)?;
    Ok(Sealed {
        once,
        size,
        body: armored,
        references: references?,
    })
}

/// Opens a sealed message. Fails if it was sealed to other keys.
pub fn open_message(body: &str, identity: &Identity) -> anyhow::Result<Message> {
    let sealed = ArmoredReader::new(body.as_bytes());
    let decryptor = Decryptor::new(sealed).context("this is not sealed with age")?;
    let mut reader = decryptor
        .decrypt(std::iter::once(identity as &dyn age::Identity))
        .context("this key does not open it")?;
    let mut plain = Zeroizing::new(Vec::new());
    reader.read_to_end(&mut plain).context("opening")?;
    serde_json::from_slice(&plain).context("reading what was sealed")
}

fn encrypt(plain: &[u8], recipients: &[Recipient]) -> anyhow::Result<Vec<u8>> {
    let padded = padded(plain);
    let encryptor = Encryptor::with_recipients(
        recipients
            .iter()
            .map(|recipient| recipient as &dyn age::Recipient),
    )
    .context("choosing the recipients")?;
    let mut sealed = Vec::new();
    let mut writer = encryptor
        .wrap_output(&mut sealed)
        .context("beginning to seal")?;
    writer.write_all(&padded).context("sealing")?;
    writer.finish().context("ending to seal")?;
    Ok(sealed)
}

/// JSON with spaces at its end, which it may have, up to the size of its class.
pub(super) fn padded(plain: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut padded = Zeroizing::new(Vec::with_capacity(padded_bytes(plain)));
    padded.extend_from_slice(plain);
    padded.resize(padded_bytes(plain), b' ');
    padded
}

/// The size class of a text. A faulty form may be larger than the largest class, and is padded to a multiple of it.
fn padded_bytes(plain: &[u8]) -> usize {
    let [.., largest] = SIZE_CLASSES_BYTES;
    let class = SIZE_CLASSES_BYTES
        .into_iter()
        .find(|size| plain.len() <= *size);
    class.unwrap_or_else(|| plain.len().next_multiple_of(largest))
}

fn armor(sealed: &[u8]) -> anyhow::Result<String> {
    let mut writer = ArmoredWriter::wrap_output(Vec::new(), Format::AsciiArmor)
        .context("beginning the armour")?;
    writer.write_all(sealed).context("armouring")?;
    String::from_utf8(writer.finish().context("ending the armour")?).context("armour is ASCII")
}

/// `K7M2-P9QD`, from the first bytes of a digest.
fn reference(digest: &[u8]) -> String {
    let mut number = digest
        .iter()
        .take(16)
        .fold(0_u128, |number, byte| number << 8 | u128::from(*byte));
    let mut text = String::with_capacity(REFERENCE_CHARS + 1);
    for place in 0..REFERENCE_CHARS {
        if place == REFERENCE_CHARS / 2 {
            text.push('-');
        }
        let letter = usize::try_from(number % 30).expect("below 30");
        text.push(char::from(REFERENCE_LETTERS[letter]));
        number /= 30;
    }
    text
}

/// A reference as somebody may type it: small letters, without the hyphen, with spaces.
pub fn tidy_reference(typed: &str) -> String {
    let mut text: String = typed
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_uppercase())
        .collect();
    if text.len() == REFERENCE_CHARS {
        text.insert(REFERENCE_CHARS / 2, '-');
    }
    text
}
