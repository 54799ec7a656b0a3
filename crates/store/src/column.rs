//! The columns of an assessment that change by themselves.

use rusqlite::{Connection, params};

use crate::StoreError;
use crate::trail::What;

/// A column of the table of assessments. Its name stands in the code alone and never comes from outside.
#[derive(Clone, Copy)]
pub(crate) enum Column {
    Organisation,
    Depth,
    Services,
    Assumptions,
    Incidents,
    Plan,
    Later,
    Parking,
}

impl Column {
    fn name(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Depth => "depth",
            Self::Services => "services",
            Self::Assumptions => "assumptions",
            Self::Incidents => "incidents",
            Self::Plan => "plan",
            Self::Later => "later",
            Self::Parking => "parking",
        }
    }

    /// What the trail calls a change of it.
    pub(crate) fn what(self) -> What {
        match self {
            Self::Organisation => What::Organisation,
            Self::Depth => What::Depth,
            Self::Services => What::Services,
            Self::Assumptions => What::Assumptions,
            Self::Incidents => What::Incidents,
            Self::Plan => What::Plan,
            Self::Later => What::Later,
            Self::Parking => What::Parking,
        }
    }
}

/// What a column holds.
pub(crate) fn column(
    connection: &Connection,
    id: &str,
    column: Column,
) -> Result<Option<String>, StoreError> {
    let sql = format!("SELECT {} FROM assessment WHERE id = ?1", column.name());
    Ok(connection.prepare_cached(&sql)?.query_row([id], |row| row.get(0))?)
}

/// Stores what a column holds.
pub(crate) fn put_column(
    connection: &Connection,
    id: &str,
    column: Column,
    value: Option<&str>,
) -> Result<(), StoreError> {
    let sql = format!("UPDATE assessment SET {} = ?2 WHERE id = ?1", column.name());
    connection.prepare_cached(&sql)?.execute(params![id, value])?;
    Ok(())
}
