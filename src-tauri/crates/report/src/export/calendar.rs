//! Visits for a calendar program (RFC 5545). Calendars are synchronised and shared: no result goes in.

use chrono::{DateTime, FixedOffset, Utc};
use domain::PartialDate;
use domain::person::Appointment;
use icalendar::{Calendar, CalendarDateTime, Component as _, Event, EventLike as _};

/// Returns the visits whose day is known, as a calendar file. A visit keeps its identity, so that taking
/// the file in again changes the entry and adds none. A time without an offset is that of the clock on the wall.
#[must_use]
pub fn visits(visits: &[Appointment], made: DateTime<FixedOffset>) -> String {
    let mut calendar = Calendar::empty();
    calendar
        .append_property(("VERSION", "2.0"))
        .append_property(("PRODID", "-//MDS Companion//EN"));
    for visit in visits {
        let mut event = Event::new();
        event
            .uid(&visit.id.to_string())
            .timestamp(made.with_timezone(&Utc))
            .summary(&visit.title);
        match visit.at {
            PartialDate::Year(_) | PartialDate::Month { .. } => continue,
            PartialDate::Day(day) => {
                event.all_day(day);
            }
            PartialDate::Minute { at, offset: None } => {
                event.starts(CalendarDateTime::Floating(at));
            }
            PartialDate::Minute {
                at,
                offset: Some(offset),
            } => {
                let Some(moment) = at.and_local_timezone(offset).single() else {
                    continue;
                };
                event.starts(moment.with_timezone(&Utc));
            }
        }
        if let Some(note) = &visit.note {
            event.description(note);
        }
        calendar.push(event.done());
    }
    calendar.to_string()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

    use domain::Uuid;

    use super::*;

    fn visit(id: u128, at: &str) -> Appointment {
        Appointment {
            id: Uuid::from_u128(id),
            at: at.parse().unwrap(),
            title: "Day clinic, blood test; then Dr Lund".to_owned(),
            note: Some("Bring the sheet\nand the list".to_owned()),
        }
    }

    #[test]
    fn visits_come_as_days_wall_clock_times_and_moments() {
        let made = "2026-03-01T09:00:00+01:00".parse().unwrap();
        let text = visits(
            &[
                visit(1, "2026-03-05"),
                visit(2, "2026-03-06T08:10"),
                visit(3, "2026-03-07T08:10+02:00"),
                visit(4, "2026-04"),
            ],
            made,
        );
        for line in [
            "DTSTART;VALUE=DATE:20260305",
            "DTSTART:20260306T081000\r\n",
            "DTSTART:20260307T061000Z",
            "DTSTAMP:20260301T080000Z",
            "UID:00000000-0000-0000-0000-000000000001",
            "SUMMARY:Day clinic\\, blood test\\; then Dr Lund",
            "DESCRIPTION:Bring the sheet\\nand the list",
        ] {
            assert!(text.contains(line), "{line} is not in\n{text}");
        }
        assert_eq!(text.matches("BEGIN:VEVENT").count(), 3);
        assert_eq!(
            text,
            visits(
                &[
                    visit(1, "2026-03-05"),
                    visit(2, "2026-03-06T08:10"),
                    visit(3, "2026-03-07T08:10+02:00")
                ],
                made
            )
        );
    }
}
