//! Dates as far as they are known.
//!
//! Laboratories print a year, a month, a day, or a minute with or without an offset. This type keeps
//! exactly what was known; it never fills in what was not.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, FixedOffset, NaiveDate, NaiveDateTime, Timelike};

/// A moment, known to the year, the month, the day or the minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PartialDate {
    /// Only the year is known.
    Year(i32),
    /// The year and the month (1-12) are known.
    Month {
        /// Calendar year.
        year: i32,
        /// Month, 1-12.
        month: u32,
    },
    /// The calendar day is known.
    Day(NaiveDate),
    /// Day and time are known; the offset only where the source gave one.
    Minute {
        /// Local wall-clock time at the place of the draw.
        at: NaiveDateTime,
        /// Offset from UTC as printed, if printed.
        offset: Option<FixedOffset>,
    },
}

/// A text that is not an ISO 8601 date of any supported precision.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a date like 2026, 2026-03, 2026-03-05 or 2026-03-05T08:10")]
pub struct NotADate(pub String);

impl PartialDate {
    /// Returns the calendar day when it is known, as written at the place of the draw.
    #[must_use]
    pub fn day(&self) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(*day),
            Self::Minute { at, .. } => Some(at.date()),
            Self::Year(_) | Self::Month { .. } => None,
        }
    }

    /// Returns the first day that this date could mean, for ordering only.
    #[must_use]
    pub fn earliest_day(&self) -> NaiveDate {
        match self {
            Self::Year(year) => NaiveDate::from_ymd_opt(*year, 1, 1).unwrap_or(NaiveDate::MIN),
            Self::Month { year, month } => {
                NaiveDate::from_ymd_opt(*year, *month, 1).unwrap_or(NaiveDate::MIN)
            }
            Self::Day(day) => *day,
            Self::Minute { at, .. } => at.date(),
        }
    }

    /// Returns the last day that this date could mean.
    #[must_use]
    pub fn latest_day(&self) -> NaiveDate {
        let last_of_month = |year: i32, month: u32| {
            NaiveDate::from_ymd_opt(year, month, 1)
                .and_then(|first| first.checked_add_months(chrono::Months::new(1)))
                .and_then(|next| next.pred_opt())
                .unwrap_or(NaiveDate::MAX)
        };
        match self {
            Self::Year(year) => last_of_month(*year, 12),
            Self::Month { year, month } => last_of_month(*year, *month),
            Self::Day(day) => *day,
            Self::Minute { at, .. } => at.date(),
        }
    }

    /// Returns a key that orders dates by time; less precise dates come before more precise ones.
    #[must_use]
    pub fn sort_key(&self) -> (NaiveDate, u32) {
        let seconds = match self {
            Self::Minute { at, .. } => at.time().num_seconds_from_midnight() + 1,
            Self::Year(_) | Self::Month { .. } | Self::Day(_) => 0,
        };
        (self.earliest_day(), seconds)
    }
}

impl fmt::Display for PartialDate {
    /// Writes ISO 8601: `2026`, `2026-03`, `2026-03-05`, `2026-03-05T08:10`, with `-05:00` where known.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month { year, month } => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => write!(f, "{:04}-{:02}-{:02}", day.year(), day.month(), day.day()),
            Self::Minute { at, offset } => {
                let format = if at.second() == 0 {
                    "%Y-%m-%dT%H:%M"
                } else {
                    "%Y-%m-%dT%H:%M:%S"
                };
                write!(f, "{}", at.format(format))?;
                match offset {
                    Some(offset) if at.second() == 0 => write!(f, ":00{offset}"),
                    Some(offset) => write!(f, "{offset}"),
                    None => Ok(()),
                }
            }
        }
    }
}

impl FromStr for PartialDate {
    type Err = NotADate;

    /// Reads ISO 8601 in any of the supported precisions. `Z` is an offset of zero.
    fn from_str(text: &str) -> Result<Self, NotADate> {
        let text = text.trim();
        let fail = || NotADate(text.to_owned());
        let number = |part: &str| -> Option<u32> {
            (!part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
                .then(|| part.parse().ok())?
        };
        match text.len() {
            4 => {
                let year = number(text).ok_or_else(fail)?;
                i32::try_from(year).map(Self::Year).map_err(|_| fail())
            }
            7 => {
                let (year, month) = text.split_once('-').ok_or_else(fail)?;
                let (year, month) = (
                    number(year).ok_or_else(fail)?,
                    number(month).ok_or_else(fail)?,
                );
                let year = i32::try_from(year).map_err(|_| fail())?;
                NaiveDate::from_ymd_opt(year, month, 1).ok_or_else(fail)?;
                Ok(Self::Month { year, month })
            }
            10 => NaiveDate::parse_from_str(text, "%Y-%m-%d")
                .map(Self::Day)
                .map_err(|_| fail()),
            _ => {
                if let Ok(with_offset) = chrono::DateTime::parse_from_rfc3339(text) {
                    return Ok(Self::Minute {
                        at: with_offset.naive_local(),
                        offset: Some(*with_offset.offset()),
                    });
                }
                for format in [
                    "%Y-%m-%dT%H:%M:%S%.f%:z",
                    "%Y-%m-%dT%H:%M%:z",
                    "%Y-%m-%dT%H:%M:%S%.f%z",
                ] {
                    if let Ok(with_offset) = chrono::DateTime::parse_from_str(text, format) {
                        return Ok(Self::Minute {
                            at: with_offset.naive_local(),
                            offset: Some(*with_offset.offset()),
                        });
                    }
                }
                for format in [
                    "%Y-%m-%dT%H:%M:%S%.f",
                    "%Y-%m-%dT%H:%M",
                    "%Y-%m-%d %H:%M:%S",
                    "%Y-%m-%d %H:%M",
                ] {
                    if let Ok(at) = NaiveDateTime::parse_from_str(text, format) {
                        return Ok(Self::Minute { at, offset: None });
                    }
                }
                Err(fail())
            }
        }
    }
}

impl From<NaiveDate> for PartialDate {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for PartialDate {
    /// Orders by time as far as known, then by precision, so that equal keys are equal values.
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        if self == other {
            return std::cmp::Ordering::Equal;
        }
        self.sort_key()
            .cmp(&other.sort_key())
            .then_with(|| self.to_string().cmp(&other.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_precision_reads_and_prints_the_same() {
        for text in [
            "2026",
            "2026-03",
            "2026-03-05",
            "2026-03-05T08:10",
            "2026-03-05T08:10:00-05:00",
            "2026-03-05T08:10:31",
        ] {
            assert_eq!(
                text.parse::<PartialDate>().map(|d| d.to_string()),
                Ok(text.to_owned())
            );
        }
    }

    #[test]
    fn what_is_not_a_date_is_refused() {
        for text in [
            "",
            "26",
            "2026-13",
            "2026-02-30",
            "03/04/2026",
            "2026-3-5",
            "abcd",
            "2026-03-05T25:00",
        ] {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
    }
}
