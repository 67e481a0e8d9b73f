//! How a country with many campaigns is cut into pages.
//!
//! A country with few campaigns has one page with everything. In a country with more, each presence has an address of its own,
//! `/locations/{country}/{initiative}`, and pages below it that are numbered from the first campaign in the order of the editor:
//! page 2 holds the campaigns 11 to 20 for good, for a campaign that is added goes to the end. The last page, which still
//! fills, is the presence's own address; it gets its number when the next one begins.

use std::ops::Range;

use super::model::{Country, Presence};

/// A country with more campaigns than this is shown in pages. With so many, and all that belongs to them, the page of a country
/// comes close to what it may weigh.
pub const CAMPAIGNS_WHOLE_MAX: usize = 7;

/// Every page but the last holds so many campaigns. Another number here would move campaigns to other addresses.
pub const CAMPAIGNS_PER_PAGE: usize = 10;

/// Whether each presence of a country has pages of its own.
pub fn is_paged(country: &Country) -> bool {
    campaigns_of(country) > CAMPAIGNS_WHOLE_MAX
}

pub fn campaigns_of(country: &Country) -> usize {
    let presences = country.presences.iter();
    presences.map(|presence| presence.campaigns.len()).sum()
}

/// The address of a presence in a country that is shown in pages, without the language.
pub fn address(country: &str, initiative: &str) -> String {
    format!("/locations/{country}/{initiative}")
}

/// How many pages the campaigns of a presence take, the last one included: at least one.
pub fn pages(presence: &Presence) -> usize {
    let campaigns = presence.campaigns.len();
    campaigns.div_ceil(CAMPAIGNS_PER_PAGE).max(1)
}

/// The places of the campaigns on a page, from 0; pages are numbered from 1.
pub fn campaigns_on(presence: &Presence, page: usize) -> Range<usize> {
    let end = page * CAMPAIGNS_PER_PAGE;
    end - CAMPAIGNS_PER_PAGE..end.min(presence.campaigns.len())
}
