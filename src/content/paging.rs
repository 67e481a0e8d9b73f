//! How long lists are cut into pages with addresses of their own.
//!
//! Pages are numbered from the first thing in the order of the editor, and each but the last is full: page 2 of the campaigns of
//! an initiative holds the eleventh to the twentieth. A number keeps its meaning as long as things are only added at the end:
//! taking one off, or moving one, shifts the later ones. The last page, which still fills, stands at the address of the list
//! itself. It may hold two more than a full one; once the next page can begin, those that fill it move to their number.
//!
//! Of resources, page numbers are no promise: their order is also that of the files, and of two countries' files the one that
//! changed last comes last.
//!
//! A country with few campaigns has one page with everything. In a country with more, each presence has an address of its own,
//! `/locations/{country}/{initiative}`, and the pages of its campaigns stand there and below.

use std::ops::Range;

use super::model::{Country, Presence};

/// A country with more campaigns than this is shown in pages. With so many, and all that belongs to them, the page of a country
/// comes close to what it may weigh.
pub const CAMPAIGNS_WHOLE_MAX: usize = 7;

// With other numbers than these, things would move to other addresses.

const CAMPAIGNS_PER_PAGE: usize = 10;

const RESOURCES_PER_PAGE: usize = 30;

/// The last page never has fewer, unless there is no other: who comes to the list finds more than one lonely thing.
const LAST_PAGE_MIN: usize = 3;

/// A list and its pages.
#[derive(Debug, Clone, Copy)]
pub struct Cut {
    items: usize,
    per_page: usize,
}

impl Cut {
    pub fn campaigns(presence: &Presence) -> Cut {
        Cut {
            items: presence.campaigns.len(),
            per_page: CAMPAIGNS_PER_PAGE,
        }
    }

    /// Of so many resources.
    pub fn resources(items: usize) -> Cut {
        Cut {
            items,
            per_page: RESOURCES_PER_PAGE,
        }
    }

    /// The number of the last page; pages are numbered from 1.
    pub fn last(self) -> usize {
        self.items.saturating_sub(LAST_PAGE_MIN) / self.per_page + 1
    }

    /// The places of what stands on a page, from 0.
    pub fn range(self, page: usize) -> Range<usize> {
        let start = (page - 1) * self.per_page;
        let end = if page < self.last() {
            start + self.per_page
        } else {
            self.items
        };
        start..end
    }

    /// The page on which something stands.
    pub fn page_of(self, place: usize) -> usize {
        (place / self.per_page + 1).min(self.last())
    }

    /// The address of a page of the list that stands at `own`.
    pub fn address(self, own: &str, page: usize) -> String {
        if page == self.last() {
            own.to_owned()
        } else {
            format!("{own}/{page}")
        }
    }
}

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

/// The country whose page has this address without the language.
pub fn country_at(path: &str) -> Option<&str> {
    let slug = path.strip_prefix("/locations/")?;
    (!slug.contains('/')).then_some(slug)
}
