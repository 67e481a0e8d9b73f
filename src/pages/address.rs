//! Addresses that lead to no page by themselves: nearly right ones, moved ones, and those of removed entries.

use crate::content::Content;
use crate::content::model::{Address, Localised, RemovedText};
use crate::i18n::{Locale, When};

/// Where an address leads after all.
pub enum Fate<'a> {
    /// To another address, in one hop.
    Elsewhere(String),
    /// Nowhere any more.
    Removed(When, &'a Localised<RemovedText>),
    /// It never led anywhere.
    Unknown,
}

/// What an address means that no page answers to. A trailing slash is dropped, an address of the earlier site without a
/// language gets the default one, and what moved is followed.
pub fn fate<'a>(content: &'a Content, path: &str) -> Fate<'a> {
    let trimmed = path.trim_end_matches('/');
    let (locale, rest) = match Locale::of_path(trimmed) {
        Some(locale) => (locale, &trimmed[1 + locale.tag().len()..]),
        None if is_country(content, trimmed) => (Locale::DEFAULT, trimmed),
        None => return mended(path, trimmed.to_owned()),
    };
    let rest = match told(content, rest) {
        Some((Address::Removed { on, text }, _)) => return Fate::Removed(*on, text),
        Some((Address::Moved(to), below)) => format!("{to}{below}"),
        None => rest.to_owned(),
    };
    mended(path, format!("/{}{rest}", locale.tag()))
}

/// What is said about an address, or about the nearest one above it, and the part of the address below that.
fn told<'a, 'b>(content: &'a Content, path: &'b str) -> Option<(&'a Address, &'b str)> {
    let slashes = path.rmatch_indices('/').map(|(at, _)| at);
    let mut ends = std::iter::once(path.len()).chain(slashes);
    ends.find_map(|end| Some((content.addresses.find(&path[..end])?, &path[end..])))
}

/// Whether an address without a language is that of a country, now or once.
fn is_country(content: &Content, path: &str) -> bool {
    let slug = path.strip_prefix("/locations/");
    slug.is_some_and(|slug| {
        content.countries.key(slug).is_some() || content.addresses.key(path).is_some()
    })
}

/// The mended address, if there was anything to mend. Two slashes at the start would lead to another host.
fn mended<'a>(path: &str, mended: String) -> Fate<'a> {
    if mended == path || mended.is_empty() || mended.starts_with("//") {
        Fate::Unknown
    } else {
        Fate::Elsewhere(mended)
    }
}
