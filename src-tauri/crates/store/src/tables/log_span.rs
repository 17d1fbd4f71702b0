//! “My log is complete from … to …”.

use chrono::NaiveDate;
use domain::Uuid;
use domain::transfusion::{LogCompleteness, LogKind, LogSpan};
use rusqlite::Connection;

use crate::column::{Coded, Text};
use crate::error::StoreError;
use crate::operation::LoggedSpan;
use crate::tables::{EntityRow, of_person, row};

row! {
    /// A row of `log_span`.
    LogSpanRow in "log_span" {
        id: Text<Uuid>,
        person: Text<Uuid>,
        kind: Coded<LogKind>,
        first_day: Text<NaiveDate>,
        last_day: Text<NaiveDate>,
    }
}

impl EntityRow for LogSpanRow {
    type Entity = LoggedSpan;

    fn of(person: Uuid, entity: &LoggedSpan) -> Self {
        Self {
            id: Text(entity.id),
            person: Text(person),
            kind: Coded(entity.kind),
            first_day: Text(entity.span.from),
            last_day: Text(entity.span.to),
        }
    }

    fn into_entity(self) -> LoggedSpan {
        LoggedSpan {
            id: self.id.0,
            kind: self.kind.0,
            span: LogSpan {
                from: self.first_day.0,
                to: self.last_day.0,
            },
        }
    }
}

/// Returns how far each log is complete: spans that touch are one, and the latest one counts.
pub(crate) fn completeness(
    connection: &Connection,
    person: Uuid,
) -> Result<LogCompleteness, StoreError> {
    let spans = of_person::<LogSpanRow>(connection, person)?;
    let latest = |kind: LogKind| {
        let mut of_kind: Vec<LogSpan> = spans
            .iter()
            .filter(|logged| logged.kind == kind && logged.span.from <= logged.span.to)
            .map(|logged| logged.span)
            .collect();
        of_kind.sort_by_key(|span| (span.from, span.to));
        of_kind.into_iter().reduce(|former, span| {
            let touches = former
                .to
                .succ_opt()
                .is_none_or(|day_after| span.from <= day_after);
            if touches {
                LogSpan {
                    from: former.from,
                    to: former.to.max(span.to),
                }
            } else {
                span
            }
        })
    };
    Ok(LogCompleteness {
        red_cells: latest(LogKind::RedCells),
        platelets: latest(LogKind::Platelets),
        growth_factors: latest(LogKind::GrowthFactors),
    })
}
