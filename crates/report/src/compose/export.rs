//! What the report says, as tables to sort and to count with.

mod answers;
mod cloud;
mod law;
mod plan;
mod summary;

use tandem_core::scoring::Interval;

use super::{AUTHOR, Input};
use crate::workbook::{Sheet, Value, Workbook};
pub(super) use plan::plan;

pub(super) fn workbook(input: &Input<'_>) -> Workbook {
    Workbook {
        title: input.title(),
        subject: input.subject(),
        author: AUTHOR.to_owned(),
        date: input.date,
        cut: input.word("export-cut"),
        sheets: vec![
            summary::summary(input),
            plan(input),
            summary::domains(input),
            answers::answers(input),
            law::nis2(input),
            cloud::services(input),
            answers::unknown(input),
            answers::sources(input),
        ],
    }
}

/// A table, by the ids of its name and of its columns.
fn sheet<const N: usize>(
    input: &Input<'_>,
    name: &str,
    columns: [&str; N],
    rows: Vec<[Value; N]>,
) -> Sheet {
    Sheet {
        name: input.word(&format!("export-sheet-{name}")),
        columns: columns.map(|id| input.word(&format!("export-column-{id}"))).into(),
        rows: rows.into_iter().map(Into::into).collect(),
    }
}

/// Both ends of a score out of 100 as the report rounds them.
fn ends(interval: Option<Interval>) -> [Value; 2] {
    interval.map_or([Value::Empty, Value::Empty], |interval| {
        let (low, high) = interval.whole();
        [low, high].map(Value::whole)
    })
}
