//! Dates as sources give them: a year, a month, a day, or a range of these.

use std::fmt;
use std::str::FromStr;

use icu_calendar::{Date as CalendarDate, Iso};
use serde::{Deserialize, Serialize};

/// A date no more precise than its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Date {
    Year(i32),
    Month(i32, u8),
    Day(i32, u8, u8),
}

/// One date, or a range with both ends included, written `2018/2019`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum When {
    On(Date),
    Range(Date, Date),
}

/// What is wrong with a text that should be a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotADate;

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date")
    }
}

impl std::error::Error for NotADate {}

impl Date {
    /// The first day that the date covers.
    pub fn first_day(self) -> CalendarDate<Iso> {
        let (year, month, day) = match self {
            Date::Year(year) => (year, 1, 1),
            Date::Month(year, month) => (year, month, 1),
            Date::Day(year, month, day) => (year, month, day),
        };
        CalendarDate::try_new_iso(year, month, day).expect("a Date is only made of days that exist")
    }
}

impl Date {
    /// The day of a second since 1970 UTC.
    pub fn of_second(seconds_since_1970: i64) -> Date {
        const DAY_S: i64 = 24 * 3600;
        let epoch = Date::Year(1970).first_day().to_rata_die();
        let day = CalendarDate::from_rata_die(epoch + seconds_since_1970.div_euclid(DAY_S), Iso);
        let year = day.year().extended_year();
        Date::Day(year, day.month().ordinal, day.day_of_month().0)
    }
}

impl FromStr for Date {
    type Err = NotADate;

    /// Takes `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and only days that exist.
    fn from_str(text: &str) -> Result<Date, NotADate> {
        let parts: Vec<&str> = text.split('-').collect();
        let number = |index: usize, digits: usize| -> Result<u16, NotADate> {
            let part = parts[index];
            if part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()) {
                part.parse().map_err(|_| NotADate)
            } else {
                Err(NotADate)
            }
        };
        let two_digits =
            |index| number(index, 2).and_then(|n| u8::try_from(n).map_err(|_| NotADate));
        let (year, month, day) = match parts.len() {
            1 => (number(0, 4)?, None, None),
            2 => (number(0, 4)?, Some(two_digits(1)?), None),
            3 => (number(0, 4)?, Some(two_digits(1)?), Some(two_digits(2)?)),
            _ => return Err(NotADate),
        };
        let year = i32::from(year);
        CalendarDate::try_new_iso(year, month.unwrap_or(1), day.unwrap_or(1))
            .map_err(|_| NotADate)?;
        Ok(match (month, day) {
            (None, _) => Date::Year(year),
            (Some(month), None) => Date::Month(year, month),
            (Some(month), Some(day)) => Date::Day(year, month, day),
        })
    }
}

impl fmt::Display for Date {
    /// Writes the machine-readable form, as in `<time datetime>`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Date::Year(year) => write!(f, "{year:04}"),
            Date::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Date::Day(year, month, day) => write!(f, "{year:04}-{month:02}-{day:02}"),
        }
    }
}

impl When {
    /// Greater for what ends later, or ends at the same time and begins later: of two snapshots, the newer one.
    pub fn recency(self) -> (CalendarDate<Iso>, CalendarDate<Iso>) {
        match self {
            When::On(date) => (date.first_day(), date.first_day()),
            When::Range(from, to) => (to.first_day(), from.first_day()),
        }
    }
}

impl FromStr for When {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<When, NotADate> {
        match text.split_once('/') {
            None => Ok(When::On(text.parse()?)),
            Some((from, to)) => {
                let (from, to) = (from.parse::<Date>()?, to.parse::<Date>()?);
                if from.first_day() < to.first_day() {
                    Ok(When::Range(from, to))
                } else {
                    Err(NotADate)
                }
            }
        }
    }
}

/// A moment to the hour, in UTC, for machines and staff: `2016-11-04T15:00Z`.
pub fn hour(seconds_since_1970: i64) -> String {
    const HOUR_S: i64 = 3600;
    const DAY_S: i64 = 24 * HOUR_S;
    let epoch = Date::Year(1970).first_day().to_rata_die();
    let day = CalendarDate::from_rata_die(epoch + seconds_since_1970.div_euclid(DAY_S), Iso);
    let hour = seconds_since_1970.rem_euclid(DAY_S) / HOUR_S;
    format!(
        "{:04}-{:02}-{:02}T{hour:02}:00Z",
        day.year().extended_year(),
        day.month().ordinal,
        day.day_of_month().0
    )
}
