//! One question on the screen, and its answer.

use tandem_core::assessment::{Answer, AnswerChoice, Assessment, DONT_KNOW, NOT_APPLICABLE};
use tandem_core::file::note_fault;
use tandem_core::flow;
use tandem_core::id::{DomainId, QuestionId};
use tandem_core::map::{Known, about};
use tandem_core::pack::Question;
use tandem_report::map::service_name;

use super::organisation::kept;
use super::start::Screen;
use crate::ApiError;
use crate::app::{App, Audience};
use crate::history::Step;
use crate::present::{self, Marked};
use crate::request::AnswerRequest;
use crate::view::{ProgressPart, QuestionItem, QuestionView};

/// How many services are named beside a question.
const FIRST_SERVICES: usize = 4;

impl App {
    /// Opens a question: the one asked for, or where the person left off.
    pub fn question_open(
        &self,
        id: &str,
        question: Option<&str>,
    ) -> Result<QuestionView, ApiError> {
        let stored = self.store()?.load(id)?;
        let questions = self.applicable(&stored.assessment);
        let wanted = question.or(stored.place());
        let question = present::resume(&questions, &stored.assessment.answers, wanted)
            .ok_or(ApiError::QuestionNotFound)?;
        self.store()?.put_place(id, &question.id)?;
        self.remember(Screen::Question, id)?;
        Ok(self.question_view(&stored.assessment, &questions, question))
    }

    /// Stores an answer and shows nothing: it is on the disk when this returns.
    ///
    /// # Errors
    /// As [`Self::answer_save`].
    pub fn answer_keep(&self, request: &AnswerRequest) -> Result<(), ApiError> {
        self.take_answer(request).map(drop)
    }

    /// Stores an answer.
    pub fn answer_save(&self, request: &AnswerRequest) -> Result<QuestionView, ApiError> {
        let (assessment, question) = self.take_answer(request)?;
        self.tell(Audience::Room);
        // The answer may have opened or hidden later questions.
        let applying = self.applicable(&assessment);
        Ok(self.question_view(&assessment, &applying, question))
    }

    /// Checks an answer and stores it; gives the assessment with it, and its question.
    pub(super) fn take_answer(
        &self,
        request: &AnswerRequest,
    ) -> Result<(Assessment, &Question), ApiError> {
        let mut assessment = self.store()?.load(&request.assessment)?.assessment;
        let question = self
            .applicable(&assessment)
            .into_iter()
            .find(|question| question.id.as_str() == request.question)
            .ok_or(ApiError::QuestionNotFound)?;
        let written = |text: &str| -> Result<Option<String>, ApiError> {
            Ok(Some(kept(text, note_fault(text))?).filter(|text| !text.is_empty()))
        };
        let answer = Answer {
            choice: choice(question, request)?,
            note: written(&request.note)?,
            evidence: written(&request.evidence)?,
            answered: Some((self.clock.now)()),
        };
        self.put_answer(&assessment, &question.id, answer.clone())?;
        assessment.answers.insert(question.id.clone(), answer);
        Ok((assessment, question))
    }

    /// Stores an answer, so that it can be undone. A mark to come back to the question stays: an answer
    /// may be for the time being.
    pub(super) fn put_answer(
        &self,
        assessment: &Assessment,
        question: &QuestionId,
        answer: Answer,
    ) -> Result<(), ApiError> {
        let now = (self.clock.now)();
        self.store()?.put_answer(&assessment.id, question, &answer, now)?;
        let before = assessment.answers.get(question).cloned();
        let step = Step { question: question.clone(), before, after: Some(answer) };
        self.session().history.note(&assessment.id, step);
        Ok(())
    }

    pub(super) fn question_view(
        &self,
        assessment: &Assessment,
        questions: &[&Question],
        question: &Question,
    ) -> QuestionView {
        let language = self.language();
        let answers = &assessment.answers;
        let at = questions.iter().position(|other| other.id == question.id).unwrap_or_default();
        let in_domain: Vec<&&Question> =
            questions.iter().filter(|other| other.domain == question.domain).collect();
        let at_in_domain =
            in_domain.iter().position(|other| other.id == question.id).unwrap_or_default();
        let id_at = |at: usize| questions.get(at).map(|question| question.id.to_string());
        let mut marked = Marked::new(&language);
        let item = self.question_item(assessment, question, present::count(at + 1), &mut marked);
        let (undo, redo) = self.session().history.can(&assessment.id);
        QuestionView {
            assessment: present::head(assessment),
            item,
            count: present::count(questions.len()),
            domain: language.domain(question.domain.as_str()),
            number_in_domain: present::count(at_in_domain + 1),
            count_in_domain: present::count(in_domain.len()),
            progress: self.progress(questions, assessment, &question.domain),
            answered: present::count(flow::answered(questions, answers)),
            minutes_left: present::minutes_left(questions, answers),
            terms: marked.terms(),
            previous: at.checked_sub(1).and_then(id_at),
            next: id_at(at + 1),
            interval: present::overall(&self.score(assessment).overall, &language),
            undo,
            redo,
        }
    }

    /// A question with its help and its answer. The words that are explained add to those of the
    /// screen.
    pub(super) fn question_item(
        &self,
        assessment: &Assessment,
        question: &Question,
        number: u32,
        marked: &mut Marked<'_>,
    ) -> QuestionItem {
        let language = self.language();
        let mut part = |name| marked.text(&language.question_text(&question.id, name));
        let (explanation, why, how, evidence) =
            (part("explanation"), part("why"), part("how"), part("evidence"));
        // What stands in the question and its choices cannot be pressed there; the list has it.
        let _ = marked.text(&language.question(&question.id));
        for choice in &question.choices {
            let _ = marked.text(&language.choice(&question.id, &choice.id));
        }
        QuestionItem {
            id: question.id.to_string(),
            number,
            text: language.question(&question.id),
            services: self.services_of(assessment, question),
            explanation,
            why,
            how,
            evidence,
            choices: present::choices(question, &language),
            answer: assessment.answers.get(&question.id).map(present::answer),
            later: assessment.later.contains(&question.id),
            sources: self
                .content
                .sources_of(&question.sources)
                .map(|source| present::source(source, &language))
                .collect(),
        }
    }

    /// The services in use that a question is about, in a sentence; empty when none is known.
    fn services_of(&self, assessment: &Assessment, question: &Question) -> String {
        let language = self.language();
        let services = assessment.services.as_deref().unwrap_or_default();
        let mut names: Vec<String> = about(&self.content, services, &question.id)
            .into_iter()
            .map(|at| {
                let known = Known::of(&services[at], &self.content.reference);
                service_name(&known, &language)
            })
            .collect();
        names.dedup();
        if names.is_empty() {
            return String::new();
        }
        let more = names.len().saturating_sub(FIRST_SERVICES);
        names.truncate(FIRST_SERVICES);
        let names = names.join(", ");
        let args = [("services", (&names).into()), ("count", more.into())];
        let id = if more > 0 { "map-question-more" } else { "map-question" };
        language.words.with(id, &args)
    }

    /// One part a domain, in the order of the questions.
    fn progress(
        &self,
        questions: &[&Question],
        assessment: &Assessment,
        current: &DomainId,
    ) -> Vec<ProgressPart> {
        let language = self.language();
        flow::by_domain(questions)
            .into_iter()
            .map(|(domain, questions)| ProgressPart {
                domain: language.domain(domain.as_str()),
                first_question: questions[0].id.to_string(),
                answered: present::count(flow::answered(&questions, &assessment.answers)),
                count: present::count(questions.len()),
                current: domain == current,
            })
            .collect()
    }
}

fn choice(question: &Question, request: &AnswerRequest) -> Result<AnswerChoice, ApiError> {
    match request.choice.as_str() {
        DONT_KNOW => Ok(AnswerChoice::DontKnow),
        NOT_APPLICABLE => {
            let reason = kept(&request.reason, note_fault(&request.reason))?;
            if reason.is_empty() {
                return Err(ApiError::ReasonMissing);
            }
            Ok(AnswerChoice::NotApplicable { reason })
        }
        id => match question.choice(id) {
            Some(choice) => Ok(AnswerChoice::Option(choice.id.clone())),
            None => Err(ApiError::ChoiceNotFound),
        },
    }
}
