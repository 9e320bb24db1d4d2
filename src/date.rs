//! Dates as releases have them: of a day, or of no more than a month or a year.

use std::fmt;

/// A date that is known to the year, to the month or to the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u32,
    /// From 1 to 12.
    month: Option<u32>,
    /// From 1 to the last of the month; never without the month.
    day: Option<u32>,
}

impl Date {
    /// The date that is written as `2023-12-11`, `2023-12` or `2023`, if there is such a
    /// day.
    pub fn parse(text: &str) -> Option<Self> {
        let number = |part: &str, digits: usize| {
            let is_number = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
            is_number.then(|| part.parse::<u32>().ok()).flatten()
        };
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4)?;
        let month = parts.next().map(|part| number(part, 2).filter(|month| is_month(*month)));
        let day = parts.next().map(|part| number(part, 2));
        let date = match (month, day) {
            (None, _) => Self { year, month: None, day: None },
            (Some(month), None) => Self { year, month: Some(month?), day: None },
            (Some(month), Some(day)) => {
                let (month, day) = (month?, day?);
                let is_day = (1..=last_day(year, month)).contains(&day);
                is_day.then_some(Self { year, month: Some(month), day: Some(day) })?
            }
        };
        parts.next().is_none().then_some(date)
    }

    /// The date of a day. A month or a day that there is not becomes the nearest one.
    pub fn of_day(year: u32, month: u32, day: u32) -> Self {
        let month = month.clamp(1, 12);
        let day = day.clamp(1, last_day(year, month));
        Self { year, month: Some(month), day: Some(day) }
    }

    /// The year, as in 2023.
    pub const fn year(self) -> u32 {
        self.year
    }

    /// The month, from 1 to 12, if it is known.
    pub const fn month(self) -> Option<u32> {
        self.month
    }

    /// The day of the month, from 1, if it is known.
    pub const fn day(self) -> Option<u32> {
        self.day
    }

    /// Whether it is known to the day.
    pub const fn is_day(self) -> bool {
        self.day.is_some()
    }

    /// The date on an axis of years, as in 2023.5 for July 2023: when it begins, as if all
    /// months had 31 days.
    pub fn years(self) -> f64 {
        let since_first = |part: Option<u32>| f64::from(part.unwrap_or(1) - 1);
        f64::from(self.year) + (since_first(self.month) + since_first(self.day) / 31.0) / 12.0
    }
}

/// As ISO 8601 has it, to the part that is known: `2023-12-11`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}

fn is_month(month: u32) -> bool {
    (1..=12).contains(&month)
}

/// The last day of a month, from 28 to 31.
const fn last_day(year: u32, month: u32) -> u32 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
