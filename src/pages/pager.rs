//! The way from one page of a long list to the others.

use crate::content::paging::Cut;
use crate::i18n::Text;
use crate::pages::page::Page;

/// So many pages on each side of this one are named; and the first and the last.
const PAGES_NEAR: usize = 3;

pub struct Pager {
    /// "Page 2 of 4"
    pub place: String,
    pub previous: Option<String>,
    pub next: Option<String>,
    /// The pages by their numbers; none where two steps are enough.
    pub pages: Vec<PageLink>,
    /// Whether search engines may follow.
    pub is_followed: bool,
}

pub struct PageLink {
    pub href: String,
    pub number: String,
    pub is_this: bool,
    /// Whether pages before it are left out.
    pub is_after_gap: bool,
}

impl Pager {
    /// For one page of the list that stands at `own`; `None` if it is the only one.
    pub fn new(page: &Page, cut: Cut, own: &str, number: usize) -> Option<Pager> {
        let last = cut.last();
        let is_near = |other: &usize| other.abs_diff(number) <= PAGES_NEAR;
        let named: Vec<usize> = (1..=last)
            .filter(|other| [1, last].contains(other) || is_near(other))
            .collect();
        let before = std::iter::once(0).chain(named.iter().copied());
        let pages = named.iter().zip(before).map(|(other, before)| PageLink {
            href: cut.address(own, *other),
            number: page.t.number(*other as u64),
            is_this: *other == number,
            is_after_gap: before + 1 < *other,
        });
        let pages = pages.collect();
        (last > 1).then(|| Pager {
            place: place(page.t, number, last),
            previous: (number > 1).then(|| cut.address(own, number - 1)),
            next: (number < last).then(|| cut.address(own, number + 1)),
            pages,
            is_followed: true,
        })
    }
}

/// Where a page stands among the others: "Page 2 of 4".
pub fn place(t: &Text, number: usize, last: usize) -> String {
    let (number, last) = (t.number(number as u64), t.number(last as u64));
    t.say_with("page-place", &[("page", &number), ("pages", &last)])
}

/// The title of a page with a number: "Resources, page 2".
pub fn title(t: &Text, title: &str, number: usize) -> String {
    let number = t.number(number as u64);
    t.say_with("page-title", &[("title", title), ("page", &number)])
}

/// Which of a list stand on a page, in words: "Campaigns 11 to 20 of 37"; `None` if it is the only page.
pub fn range(page: &Page, cut: Cut, number: usize, message: &str) -> Option<String> {
    let t = page.t;
    let range = cut.range(number);
    let all = cut.range(cut.last()).end;
    let said = [
        ("from", t.number(range.start as u64 + 1)),
        ("to", t.number(range.end as u64)),
        ("all", t.number(all as u64)),
    ];
    let said = said
        .each_ref()
        .map(|(name, number)| (*name, number.as_str()));
    (cut.last() > 1).then(|| t.say_with(message, &said))
}

/// The number of a page in an address, from 1, in its one spelling.
pub fn page_number(text: &str) -> Option<usize> {
    let number = text.parse::<usize>().ok().filter(|number| *number > 0)?;
    (number.to_string() == text).then_some(number)
}
