//! The site's languages: which there are, and which one a visitor wants.

pub mod date;
pub mod text;

use serde::{Deserialize, Serialize};

pub use date::When;
pub use text::{Amount, Text};

/// How many entries of an `Accept-Language` header are looked at. Browsers send fewer than ten.
const ACCEPTED_LANGUAGES_MAX: usize = 20;

/// A language of the site's interface. The first part of every page's address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Locale {
    En,
    Fr,
    De,
    Ar,
}

impl Locale {
    pub const ALL: [Locale; 4] = [Locale::En, Locale::Fr, Locale::De, Locale::Ar];

    /// The language of texts that are missing in another one, and of visitors whose language we do not speak.
    pub const DEFAULT: Locale = Locale::En;

    /// The BCP 47 tag, as in addresses and in `lang`.
    pub fn tag(self) -> &'static str {
        match self {
            Locale::En => "en",
            Locale::Fr => "fr",
            Locale::De => "de",
            Locale::Ar => "ar",
        }
    }

    pub fn from_tag(tag: &str) -> Option<Locale> {
        Locale::ALL.into_iter().find(|locale| locale.tag() == tag)
    }

    /// The language named in itself.
    pub fn name(self) -> &'static str {
        match self {
            Locale::En => "English",
            Locale::Fr => "Français",
            Locale::De => "Deutsch",
            Locale::Ar => "العربية",
        }
    }

    /// The value of `dir`.
    pub fn direction(self) -> &'static str {
        match self {
            Locale::En | Locale::Fr | Locale::De => "ltr",
            Locale::Ar => "rtl",
        }
    }

    /// The language of an address: its first part, if that is one of ours.
    pub fn of_path(path: &str) -> Option<Locale> {
        Locale::from_tag(path.strip_prefix('/')?.split('/').next()?)
    }

    /// The language that suits an `Accept-Language` header best (RFC 9110, 12.5.4): the highest weight wins, then the
    /// earlier entry. Regions do not matter here: `fr-CA` is served French.
    pub fn negotiate(accept_language: &str) -> Locale {
        let mut best = (Locale::DEFAULT, 0.0_f32);
        for entry in accept_language.split(',').take(ACCEPTED_LANGUAGES_MAX) {
            let mut parts = entry.split(';').map(str::trim);
            let range = parts.next().unwrap_or_default().to_ascii_lowercase();
            let weight = parts
                .find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")))
                .map_or(1.0, |q| q.parse().unwrap_or(0.0));
            let primary = range.split('-').next().unwrap_or_default();
            let locale = if primary == "*" {
                Some(Locale::DEFAULT)
            } else {
                Locale::from_tag(primary)
            };
            if let Some(locale) = locale
                && weight > best.1
            {
                best = (locale, weight);
            }
        }
        best.0
    }
}
