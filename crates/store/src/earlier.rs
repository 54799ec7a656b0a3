//! Other assessments of the same organisation.

use rusqlite::params;
use tandem_core::assessment::Assessment;

use crate::assessments::json;
use crate::{Store, StoreError};

impl Store {
    /// The newest assessment that was made before another one, is of the same organisation and holds
    /// an answer.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn earlier(&self, than: &Assessment) -> Result<Option<Assessment>, StoreError> {
        let others = self.others(than)?;
        Ok(others.into_iter().find(|other| other.created < than.created))
    }

    /// The other assessments of the same organisation that hold an answer, the newest first. Two are
    /// of one organisation when they have the same enterprise number, or the same name while one of
    /// them has no number.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn others(&self, of: &Assessment) -> Result<Vec<Assessment>, StoreError> {
        let organisation = &of.organisation;
        let number = organisation.enterprise_number.map(|number| json(&number)).transpose()?;
        // The number is compared as it stands in the JSON of the organisation.
        let sql = "SELECT id FROM assessment
             WHERE deleted IS NULL AND id <> ?1
               AND EXISTS (SELECT 1 FROM answer WHERE assessment = id)
               AND CASE
                   WHEN ?2 IS NOT NULL AND organisation ->> 'enterprise_number' IS NOT NULL
                   THEN organisation -> 'enterprise_number' = ?2
                   ELSE trim(organisation ->> 'name') <> ''
                        AND trim(organisation ->> 'name') = ?3 COLLATE NOCASE
               END
             ORDER BY created DESC, id";
        let values = params![of.id, number, organisation.name.trim()];
        let ids: Vec<String> = self.ask(|file| {
            let mut statement = file.prepare_cached(sql)?;
            Ok(statement.query_map(values, |row| row.get(0))?.collect::<Result<_, _>>()?)
        })?;
        ids.iter().map(|id| Ok(self.load(id)?.assessment)).collect()
    }
}
