//! Addresses that lead to no page by themselves: nearly right ones, moved ones, and those of removed entries.

use crate::content::Content;
use crate::content::model::{Address, Localised, RemovedText};
use crate::content::paging;
use crate::i18n::{Locale, When};
use crate::pages::pager::page_number;

/// The addresses of countries begin so.
const COUNTRIES: &str = "/locations/";

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
        None if is_of_country(content, trimmed) => (Locale::DEFAULT, trimmed),
        None => return mended(path, trimmed.to_owned()),
    };
    let rest = match told(content, rest) {
        Some((Address::Removed { on, text }, _)) => return Fate::Removed(*on, text),
        Some((Address::Moved(to), end)) => {
            let (from, below) = rest.split_at(end);
            presence_below(content, from, to, below).unwrap_or_else(|| to.clone())
        }
        None => rest.to_owned(),
    };
    mended(path, format!("/{}{rest}", locale.tag()))
}

/// What is said about an address, or about the nearest one above it, and where that one ends.
fn told<'a>(content: &'a Content, path: &str) -> Option<(&'a Address, usize)> {
    let slashes = path.rmatch_indices('/').map(|(at, _)| at);
    let mut ends = std::iter::once(path.len()).chain(slashes);
    ends.find_map(|end| Some((content.addresses.find(&path[..end])?, end)))
}

/// Where a presence is told now whose country moved. Nothing else goes along with what it stood below: the pages of a list are
/// numbered anew elsewhere.
fn presence_below(content: &Content, from: &str, to: &str, below: &str) -> Option<String> {
    paging::country_at(from)?;
    let (country, initiative) = (paging::country_at(to)?, below.split('/').nth(1)?);
    runs_in(content, country, initiative).then(|| paging::address(country, initiative))
}

/// Whether an address without a language is that of a country or of a presence, now or once.
fn is_of_country(content: &Content, path: &str) -> bool {
    let Some(below) = path.strip_prefix(COUNTRIES) else {
        return false;
    };
    let parts: Vec<&str> = below.split('/').collect();
    let is_there = match parts[..] {
        [country] => content.countries.key(country).is_some(),
        [country, initiative] => runs_in(content, country, initiative),
        [country, initiative, number] => {
            page_number(number).is_some() && runs_in(content, country, initiative)
        }
        _ => false,
    };
    is_there || told(content, path).is_some()
}

fn runs_in(content: &Content, country: &str, initiative: &str) -> bool {
    let country = content.countries.find(country);
    let initiative = content.initiatives.key(initiative);
    let presence = country.zip(initiative);
    presence.is_some_and(|(country, initiative)| country.presence(initiative).is_some())
}

/// The mended address, if there was anything to mend. Two slashes at the start would lead to another host.
fn mended<'a>(path: &str, mended: String) -> Fate<'a> {
    if mended == path || mended.is_empty() || mended.starts_with("//") {
        Fate::Unknown
    } else {
        Fate::Elsewhere(mended)
    }
}
