//! Addresses that moved lead to a page, in one hop.

use super::rules::Rule;
use crate::content::problem::Severity;

/// Every page of the site, by its path without the language. Where a country is shown whole, the address of a presence leads to
/// its part of the country's page.
macro_rules! pages {
    () => {
        "SELECT '/locations/' || slug FROM country UNION SELECT '/campaigns/' || slug FROM campaign
         UNION SELECT '/locations/' || country || '/' || initiative FROM presence
         UNION SELECT '/partners/' || slug FROM partner UNION SELECT '/initiatives/' || slug FROM initiative WHERE local = 0
         UNION VALUES ('/resources'), ('/about'), ('/privacy'), ('/accessibility'), ('/coverage'), ('/contact'), ('/search')"
    };
}

pub(super) const ALL: &[Rule] = &[
    Rule {
        name: "address-leads-nowhere",
        severity: Severity::Error,
        table: "address",
        offenders: concat!(
            "SELECT rowid, path || '` to `' || moved_to FROM address WHERE moved_to IS NOT NULL AND moved_to NOT IN (",
            pages!(),
            ")"
        ),
        what: "there is no page where `{}` leads",
        mend: "name the page that now says the same, and not one that has moved itself; or give `removed` instead",
    },
    Rule {
        name: "address-is-a-page",
        severity: Severity::Error,
        table: "address",
        offenders: concat!(
            "SELECT rowid, path FROM address WHERE path IN (",
            pages!(),
            ")"
        ),
        what: "`{}` is said to be gone, and is a page",
        mend: "take this row out, or the entry that has that page",
    },
];
