//! Totals: computed from figures, never typed.

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

impl Total {
    /// The total of the headed figures of a country's campaigns in one unit.
    pub fn of_country(content: &Content, country: &Country, unit: Key<Unit>) -> Total {
        let campaigns = country
            .presences
            .iter()
            .flat_map(|presence| &presence.campaigns);
        let figures = campaigns
            .flat_map(|campaign| &content.campaigns[*campaign].figures)
            .map(|figure| &content.figures[*figure]);
        Total::of(figures.filter(|figure| figure.headed && figure.unit == unit))
    }

    /// The total of the headed figures of all campaigns in one unit.
    pub fn of_all(content: &Content, unit: Key<Unit>) -> Total {
        let campaigns = content.campaigns.all().iter();
        let figures = campaigns
            .flat_map(|campaign| &campaign.figures)
            .map(|figure| &content.figures[*figure]);
        Total::of(figures.filter(|figure| figure.headed && figure.unit == unit))
    }

    /// "More than" if cutting removed something or a part is "at least"; else "about" if a part is no exact count.
    fn of<'a>(figures: impl Iterator<Item = &'a Figure>) -> Total {
        let mut sum = 0_u64;
        let (mut is_at_least, mut is_approximate) = (false, false);
        for figure in figures.filter(|figure| figure.qualifier != Qualifier::Forecast) {
            sum = sum.saturating_add(figure.value);
            is_at_least |= figure.qualifier == Qualifier::AtLeast;
            is_approximate |= matches!(figure.qualifier, Qualifier::Approx | Qualifier::Nearly);
        }
        let value = cut(sum);
        let qualifier = if value < sum || is_at_least {
            Qualifier::AtLeast
        } else if is_approximate {
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
