//! Answers undone and done again.

use crate::app::{App, Audience};
use crate::history::Step;
use crate::present;
use crate::view::UndoneView;
use crate::{ApiError, history::History};

impl App {
    /// Undoes the last answer that was given since the program started.
    ///
    /// # Errors
    /// [`ApiError::NothingToUndo`], also when the answer was changed in another way since.
    pub fn answer_undo(&self, id: &str) -> Result<UndoneView, ApiError> {
        self.step(id, History::undo, ApiError::NothingToUndo)
    }

    /// Gives the answer that was undone last again.
    ///
    /// # Errors
    /// [`ApiError::NothingToRedo`], also when the answer was changed in another way since.
    pub fn answer_redo(&self, id: &str) -> Result<UndoneView, ApiError> {
        self.step(id, History::redo, ApiError::NothingToRedo)
    }

    fn step(
        &self,
        id: &str,
        take: fn(&mut History, &str) -> Option<Step>,
        nothing: ApiError,
    ) -> Result<UndoneView, ApiError> {
        let assessment = self.store()?.load(id)?.assessment;
        let step = take(&mut self.session().history, id);
        let Some(step) = step else { return Err(nothing) };
        if assessment.answers.get(&step.question) != step.before.as_ref() {
            self.session().history.forget(id);
            return Err(nothing);
        }
        let now = (self.clock.now)();
        match &step.after {
            Some(answer) => self.store()?.put_answer(id, &step.question, answer, now)?,
            None => self.store()?.remove_answer(id, &step.question, now)?,
        }
        self.tell(Audience::Room);
        let (undo, redo) = self.session().history.can(id);
        let language = self.language();
        Ok(UndoneView { question: present::link(&step.question, &language), undo, redo })
    }
}
