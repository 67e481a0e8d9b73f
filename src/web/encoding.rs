//! The encodings in which pages are sent.
//!
//! Brotli's best is a tenth smaller than what is quick, and takes fifty times as long; gzip is for the few that know no
//! brotli. Zstandard is left out: every browser that reads it reads brotli, which is smaller for pages.

use std::io::Write;

use anyhow::Context;
use axum::http::{HeaderMap, HeaderValue, header};
use brotli::CompressorWriter;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde::{Deserialize, Serialize};

/// The logarithm of brotli's window: 256 KiB hold every page.
const WINDOW_LOG: u32 = 18;
const BUFFER_BYTES: usize = 4096;

/// How well brotli compresses while somebody waits: about a millisecond for a page. The next better one takes three times as long
/// for the first page of a start, in memory that nobody has touched yet, and saves less than a hundredth.
const BROTLI_QUICK: u32 = 6;
const BROTLI_BEST: u32 = 11;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    Brotli,
    Gzip,
    Identity,
}

/// How much time compressing may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Effort {
    Quick,
    Best,
}

impl Encoding {
    /// The smallest first.
    pub const ALL: [Encoding; 3] = [Encoding::Brotli, Encoding::Gzip, Encoding::Identity];

    /// For `Content-Encoding`; `None` for plain bytes.
    pub fn name(self) -> Option<HeaderValue> {
        match self {
            Encoding::Brotli => Some(HeaderValue::from_static("br")),
            Encoding::Gzip => Some(HeaderValue::from_static("gzip")),
            Encoding::Identity => None,
        }
    }

    /// The smallest that a client accepts.
    pub fn accepted(headers: &HeaderMap) -> Encoding {
        let mut best = Encoding::Identity;
        let values = headers.get_all(header::ACCEPT_ENCODING);
        for coding in values
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
        {
            let mut parts = coding.split(';').map(str::trim);
            let encoding = match parts.next() {
                Some("br") => Encoding::Brotli,
                Some("gzip" | "x-gzip") => Encoding::Gzip,
                _ => continue,
            };
            let is_refused = parts.any(|part| {
                part.strip_prefix("q=")
                    .is_some_and(|weight| weight.parse() == Ok(0.0_f32))
            });
            match encoding {
                _ if is_refused => {}
                Encoding::Brotli => return encoding,
                _ => best = encoding,
            }
        }
        best
    }

    /// The bytes in this encoding.
    pub fn encode(self, plain: &[u8], effort: Effort) -> anyhow::Result<Vec<u8>> {
        match self {
            Encoding::Brotli => {
                let quality = match effort {
                    Effort::Quick => BROTLI_QUICK,
                    Effort::Best => BROTLI_BEST,
                };
                let mut writer =
                    CompressorWriter::new(Vec::new(), BUFFER_BYTES, quality, WINDOW_LOG);
                writer.write_all(plain).context("compressing with brotli")?;
                Ok(writer.into_inner())
            }
            Encoding::Gzip => {
                let level = match effort {
                    Effort::Quick => Compression::default(),
                    Effort::Best => Compression::best(),
                };
                let mut writer = GzEncoder::new(Vec::new(), level);
                writer.write_all(plain).context("compressing with gzip")?;
                writer.finish().context("compressing with gzip")
            }
            Encoding::Identity => Ok(plain.to_vec()),
        }
    }
}
