//! Totals: computed from figures, never typed.

use serde::{Deserialize, Serialize};

use super::model::{Content, Country, Figure, Qualifier, Unit};
use super::table::Key;

/// A total keeps this many leading digits: more would claim a precision that the parts do not have.
const LEADING_DIGITS: u32 = 2;

/// A sum of figures of one unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Total {
    /// Cut down, never rounded up.
    pub value: u64,
    pub qualifier: Qualifier,
}

/// What figures of one unit add up to, before it is cut down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Sum {
    value: u64,
    /// A part is "at least".
    is_at_least: bool,
    /// A part is no exact count.
    is_approximate: bool,
}

impl Sum {
    /// What was said beforehand adds nothing.
    pub fn of(figure: &Figure) -> Sum {
        if figure.qualifier == Qualifier::Forecast {
            return Sum::default();
        }
        Sum {
            value: figure.value,
            is_at_least: figure.qualifier == Qualifier::AtLeast,
            is_approximate: matches!(figure.qualifier, Qualifier::Approx | Qualifier::Nearly),
        }
    }

    /// Both together; more than a `u64` holds counts as its largest value.
    #[must_use]
    pub fn and(self, other: Sum) -> Sum {
        Sum {
            value: self.value.saturating_add(other.value),
            is_at_least: self.is_at_least || other.is_at_least,
            is_approximate: self.is_approximate || other.is_approximate,
        }
    }
}

impl Total {
    /// The total of the headed figures of a country's campaigns in one unit.
    pub fn of_country(country: &Country, unit: Key<Unit>) -> Total {
        Total::of(std::slice::from_ref(country), unit)
    }

    /// The total of the headed figures of all campaigns in one unit.
    pub fn of_all(content: &Content, unit: Key<Unit>) -> Total {
        Total::of(content.countries.all(), unit)
    }

    /// "More than" if cutting removed something or a part is "at least"; else "about" if a part is no exact count.
    fn of(countries: &[Country], unit: Key<Unit>) -> Total {
        let sums = countries.iter().flat_map(|country| &country.sums);
        let sum = sums
            .filter(|(of, _)| *of == unit)
            .fold(Sum::default(), |all, (_, sum)| all.and(*sum));
        let value = cut(sum.value);
        let qualifier = if value < sum.value || sum.is_at_least {
            Qualifier::AtLeast
        } else if sum.is_approximate {
            Qualifier::Approx
        } else {
            Qualifier::Exact
        };
        Total { value, qualifier }
    }
}

/// All digits but the leading ones become zeros.
fn cut(n: u64) -> u64 {
    let digits = n.checked_ilog10().map_or(1, |log| log + 1);
    let step = 10_u64.pow(digits.saturating_sub(LEADING_DIGITS));
    n - n % step
}
