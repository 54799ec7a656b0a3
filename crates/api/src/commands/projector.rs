//! The projector: what a room sees of one assessment, and what it may do there.
//!
//! It follows the program's own window: a question, the result, else the name only. Notes, evidence,
//! other assessments and the plan's owners never get there.

use tandem_core::assessment::{Answer, AnswerChoice, Assessment, DONT_KNOW};
use tandem_core::pack::Question;
use tandem_core::plan::Plan;
use tandem_core::scoring::Band;

use super::start::{Screen, language_view};
use crate::app::{App, Audience};
use crate::view::{ProjectorView, SceneAction, SceneView};
use crate::{ApiError, Language, present};

/// How many actions a room can take in at once.
const ROOM_ACTIONS: usize = 3;

impl App {
    /// Puts an assessment on the projector.
    pub fn present(&self, id: &str) -> Result<(), ApiError> {
        self.store()?.load(id)?;
        self.session().presented = Some(id.to_owned());
        self.tell(Audience::Room);
        Ok(())
    }

    /// Takes the assessment off the projector.
    pub fn present_end(&self) {
        self.session().presented = None;
    }

    /// What the room sees.
    ///
    /// # Errors
    /// [`ApiError::NotPresenting`] when nothing is on the projector.
    pub fn projector(&self) -> Result<ProjectorView, ApiError> {
        let (assessment, question) = self.on_projector()?;
        let language = self.language();
        let scene = match self.shown()? {
            Some((Screen::Question | Screen::Section, id)) if id == assessment.id => {
                self.question_scene(&assessment, question.as_deref(), &language)
            }
            Some((Screen::Results, id)) if id == assessment.id => {
                self.result_scene(&assessment, &language)
            }
            _ => SceneView::Cover,
        };
        let name = assessment.organisation.name;
        Ok(ProjectorView { language: language_view(&language), name, scene })
    }

    /// Stores a choice that the room made for the question on the projector. What was noted beside
    /// the answer stays. A reason why something does not apply needs somebody who writes.
    pub fn projector_answer(&self, choice: &str) -> Result<ProjectorView, ApiError> {
        let (assessment, question) = self.on_projector()?;
        let question = self.asked(&assessment, question.as_deref())?;
        let choice = if choice == DONT_KNOW {
            AnswerChoice::DontKnow
        } else {
            let known = question.choice(choice).ok_or(ApiError::ChoiceNotFound)?;
            AnswerChoice::Option(known.id.clone())
        };
        let before = assessment.answers.get(&question.id);
        let answer = Answer {
            choice,
            note: before.and_then(|answer| answer.note.clone()),
            evidence: before.and_then(|answer| answer.evidence.clone()),
            answered: Some((self.clock.now)()),
        };
        self.put_answer(&assessment, &question.id, answer)?;
        self.tell(Audience::Desk);
        self.projector()
    }

    /// Goes to the question after the one on the projector, or before it. At either end it stays.
    pub fn projector_step(&self, forward: bool) -> Result<ProjectorView, ApiError> {
        let (assessment, question) = self.on_projector()?;
        let questions = self.applicable(&assessment);
        let here = self.asked(&assessment, question.as_deref())?;
        let at = questions.iter().position(|one| one.id == here.id).unwrap_or_default();
        let next = if forward { at.checked_add(1) } else { at.checked_sub(1) };
        if let Some(question) = next.and_then(|at| questions.get(at)) {
            self.store()?.put_place(&assessment.id, &question.id)?;
            self.tell(Audience::Desk);
        }
        self.projector()
    }

    /// The assessment on the projector, and the question that was last on the screen.
    fn on_projector(&self) -> Result<(Assessment, Option<String>), ApiError> {
        let id = self.session().presented.clone().ok_or(ApiError::NotPresenting)?;
        let stored = self.store()?.load(&id)?;
        Ok((stored.assessment, stored.question.map(|question| question.to_string())))
    }

    fn asked(&self, assessment: &Assessment, wanted: Option<&str>) -> Result<&Question, ApiError> {
        let questions = self.applicable(assessment);
        present::resume(&questions, &assessment.answers, wanted).ok_or(ApiError::QuestionNotFound)
    }

    fn question_scene(
        &self,
        assessment: &Assessment,
        wanted: Option<&str>,
        language: &Language,
    ) -> SceneView {
        let questions = self.applicable(assessment);
        let Ok(question) = self.asked(assessment, wanted) else { return SceneView::Cover };
        let answer = assessment.answers.get(&question.id);
        SceneView::Question {
            id: question.id.to_string(),
            number: present::number(&questions, question),
            count: present::count(questions.len()),
            domain: language.domain(question.domain.as_str()),
            text: language.question(&question.id),
            explanation: language.question_text(&question.id, "explanation"),
            choices: present::choices(question, language),
            chosen: answer.map(|answer| answer.choice.id().to_owned()).unwrap_or_default(),
            interval: present::overall(&self.score(assessment).overall, language),
        }
    }

    fn result_scene(&self, assessment: &Assessment, language: &Language) -> SceneView {
        let scores = self.score(assessment);
        let plan = Plan::of(&self.content, assessment, &scores, self.clock.today());
        SceneView::Results {
            interval: present::overall(&scores.overall, language),
            bands: Band::ALL.into_iter().map(|band| present::band(band, language)).collect(),
            actions: plan
                .actions
                .iter()
                .take(ROOM_ACTIONS)
                .map(|planned| SceneAction {
                    title: language.action(planned.action),
                    who: planned
                        .action
                        .who
                        .first()
                        .map(|doer| language.doer(*doer))
                        .unwrap_or_default(),
                    hours: language.hours(planned.action.hours),
                })
                .collect(),
        }
    }
}
