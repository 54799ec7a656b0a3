//! Handing assessments over to somebody else, and taking what somebody hands over.

use tandem_core::assessment::Assessment;
use tandem_core::file;

use super::home::new_id;
use super::report::file_name;
use crate::app::App;
use crate::view::{Outcome, TakenFileView};
use crate::{ApiError, door, handover, headless, present};

/// A file of assessments, ready to be written.
pub struct HandoverFile {
    /// The name to suggest.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// A file that waits for its passphrase.
pub(crate) struct Sealed {
    name: String,
    bytes: Vec<u8>,
}

impl App {
    /// One or several assessments as one encrypted file, with the name to suggest for it.
    ///
    /// # Errors
    /// [`ApiError::NothingToHandOver`], [`ApiError::PassphraseWeak`].
    pub fn handover_file(
        &self,
        ids: &[String],
        passphrase: &str,
    ) -> Result<HandoverFile, ApiError> {
        let passphrase = door::checked(passphrase)?;
        let file = self.handover_plain(ids)?;
        let bytes = handover::seal(&file.bytes, passphrase)?;
        Ok(HandoverFile { name: self.handover_name(ids, "tandem.age")?, bytes })
    }

    /// One or several assessments as one file that anybody can read, with the name to suggest for it.
    ///
    /// # Errors
    /// [`ApiError::NothingToHandOver`].
    pub fn handover_plain(&self, ids: &[String]) -> Result<HandoverFile, ApiError> {
        let files = ids.iter().map(|id| self.assessment_file(id)).collect::<Result<Vec<_>, _>>()?;
        if files.is_empty() {
            return Err(ApiError::NothingToHandOver);
        }
        let bytes = handover::together(&files).into_bytes();
        Ok(HandoverFile { name: self.handover_name(ids, "tandem.json")?, bytes })
    }

    fn handover_name(&self, ids: &[String], extension: &str) -> Result<String, ApiError> {
        let organisation = match ids {
            [id] => self.store()?.load(id)?.assessment.organisation.name,
            _ => String::new(),
        };
        let parts = ["tandem", &organisation, &self.clock.today().to_string()];
        Ok(file_name(&parts, extension))
    }

    /// Notes that assessments left the program in a file, once it is written.
    pub fn handed_over(&self, ids: &[String], sealed: bool) -> Result<(), ApiError> {
        let kind = if sealed { "encrypted" } else { "plain" };
        let store = self.store()?;
        for id in ids {
            if !store.has(id)? {
                return Err(ApiError::AssessmentNotFound);
            }
            store.note_handed_over(id, kind, (self.clock.now)())?;
        }
        Ok(())
    }

    /// Takes the assessments of a file into the list: all of them, or none when one cannot be used. One
    /// that is there already, to the letter, is not added again; where its id is taken by another state
    /// of it, both are kept.
    ///
    /// # Errors
    /// [`ApiError::Locked`]; [`ApiError::FileLocked`] for an encrypted file, which then waits for [`Self::file_unlock`].
    pub fn assessment_take(
        &self,
        name: &str,
        bytes: &[u8],
    ) -> Result<Vec<TakenFileView>, ApiError> {
        self.must_be_open()?;
        if handover::is_sealed(bytes) {
            let sealed = Sealed { name: name.to_owned(), bytes: bytes.to_owned() };
            self.session().sealed = Some(sealed);
            return Err(ApiError::FileLocked { name: name.to_owned() });
        }
        let files = handover::apart(bytes);
        let read: Vec<Assessment> = match &files {
            Some(files) => {
                let read = files.iter().map(|file| self.read(name, file.as_bytes()));
                read.collect::<Result<_, _>>()?
            }
            None => vec![self.read(name, bytes)?],
        };
        read.into_iter().map(|assessment| self.take(name, assessment)).collect()
    }

    /// Opens the encrypted file that waits, and takes its assessments into the list.
    ///
    /// # Errors
    /// [`ApiError::PassphraseWrong`]; the file waits on.
    pub fn file_unlock(&self, passphrase: &str) -> Result<Vec<TakenFileView>, ApiError> {
        let waiting = self.session().sealed.take().ok_or(ApiError::NothingToRestore)?;
        let text = match handover::unseal(&waiting.bytes, passphrase, &waiting.name) {
            Ok(text) => text,
            Err(error) => {
                self.session().sealed = Some(waiting);
                return Err(error);
            }
        };
        if handover::is_sealed(&text) {
            // One inside another would be asked for its passphrase for ever.
            return Err(ApiError::FileSealedOtherwise { name: waiting.name });
        }
        self.assessment_take(&waiting.name, &text)
    }

    /// Lets go of the encrypted file that waits.
    pub fn file_unlock_forget(&self) {
        self.session().sealed = None;
    }

    fn read(&self, name: &str, bytes: &[u8]) -> Result<Assessment, ApiError> {
        headless::read(&self.content, name, bytes, &self.language())
            .map(|(assessment, _)| assessment)
    }

    fn take(&self, name: &str, mut assessment: Assessment) -> Result<TakenFileView, ApiError> {
        let mut store = self.store()?;
        let outcome = match store.load(&assessment.id) {
            Ok(known) if file::write(&known.assessment) == file::write(&assessment) => {
                Outcome::Known
            }
            _ if store.has(&assessment.id)? => Outcome::Beside,
            _ => Outcome::Added,
        };
        if outcome != Outcome::Known {
            if outcome == Outcome::Beside {
                assessment.id = new_id();
            }
            store.add(&assessment, (self.clock.now)())?;
        }
        let assessment = present::head(&assessment);
        Ok(TakenFileView { name: name.to_owned(), assessment, outcome })
    }
}
