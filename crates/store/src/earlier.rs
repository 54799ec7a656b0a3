//! The assessment that came before another one of the same organisation.

use rusqlite::{OptionalExtension, params};
use tandem_core::assessment::Assessment;

use crate::assessments::{json, moment};
use crate::{Store, StoreError};

impl Store {
    /// The newest assessment that was made before another one, is of the same organisation and holds
    /// an answer. Two are of one organisation when they have the same enterprise number, or the same
    /// name while one of them has no number.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn earlier(&self, than: &Assessment) -> Result<Option<Assessment>, StoreError> {
        let organisation = &than.organisation;
        let number = organisation.enterprise_number.map(|number| json(&number)).transpose()?;
        // The number is compared as it stands in the JSON of the organisation.
        let sql = "SELECT id FROM assessment
             WHERE deleted IS NULL AND id <> ?1 AND created < ?2
               AND EXISTS (SELECT 1 FROM answer WHERE assessment = id)
               AND CASE
                   WHEN ?3 IS NOT NULL AND organisation ->> 'enterprise_number' IS NOT NULL
                   THEN organisation -> 'enterprise_number' = ?3
                   ELSE trim(organisation ->> 'name') <> ''
                        AND trim(organisation ->> 'name') = ?4 COLLATE NOCASE
               END
             ORDER BY created DESC, id LIMIT 1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let values = params![than.id, moment(than.created), number, organisation.name.trim()];
        let id: Option<String> = statement.query_row(values, |row| row.get(0)).optional()?;
        id.map(|id| Ok(self.load(&id)?.assessment)).transpose()
    }
}
