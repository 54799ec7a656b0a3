//! The sections of the questionnaire, and the marks on questions to come back to.

use tandem_core::assessment::Assessment;
use tandem_core::flow::{self, Standing};
use tandem_core::id::DomainId;
use tandem_core::pack::Question;

use super::start::Screen;
use crate::app::{App, Audience, setting};
use crate::present::{self, Marked};
use crate::request::AnswerRequest;
use crate::view::{QuestionView, SectionLink, SectionRow, SectionState, SectionView, SectionsView};
use crate::{ApiError, Language};

impl App {
    /// Opens the list of the sections.
    pub fn sections_open(&self, id: &str) -> Result<SectionsView, ApiError> {
        let stored = self.store()?.load(id)?;
        self.remember(Screen::Sections, id)?;
        let assessment = &stored.assessment;
        let questions = self.applicable(assessment);
        let language = self.language();
        let scores = self.score(assessment);
        let open = flow::first_open(&questions, &assessment.answers);
        let left_off = present::resume(&questions, &assessment.answers, stored.place())
            .filter(|question| is_open(question, assessment));
        let next = left_off.or(open);
        Ok(SectionsView {
            assessment: present::head(assessment),
            depth: language.words.get(&format!("depth-{}", assessment.depth.id())),
            sections: flow::by_domain(&questions)
                .into_iter()
                .map(|(domain, questions)| {
                    let score = scores.domains.iter().find(|score| score.id == *domain);
                    let interval = score.and_then(|score| score.interval);
                    let mut row = section_row(domain, &questions, assessment, &language);
                    if row.state != SectionState::Open {
                        row.figure = interval.map(|i| language.figure(i)).unwrap_or_default();
                    }
                    row
                })
                .collect(),
            answered: present::count(flow::answered(&questions, &assessment.answers)),
            count: present::count(questions.len()),
            minutes_left: present::minutes_left(&questions, &assessment.answers),
            interval: present::overall(&scores.overall, &language),
            later: questions
                .iter()
                .filter(|question| assessment.later.contains(&question.id))
                .map(|question| present::link(&question.id, &language))
                .collect(),
            next_number: next.map_or(0, |question| present::number(&questions, question)),
            next: next.map(|question| present::link(&question.id, &language)),
            whole: self.whole_sections()?,
        })
    }

    /// Opens a section as a page: the one asked for, or that of the question where the person left
    /// off.
    pub fn section_open(&self, id: &str, section: Option<&str>) -> Result<SectionView, ApiError> {
        let stored = self.store()?.load(id)?;
        let assessment = &stored.assessment;
        let questions = self.applicable(assessment);
        let of = |wanted: &str| questions.iter().find(|one| one.domain.as_str() == wanted);
        let question = if let Some(section) = section {
            of(section).copied()
        } else {
            present::resume(&questions, &assessment.answers, stored.place())
        };
        let question = question.ok_or(ApiError::SectionNotFound)?;
        let is_here = |one: &&Question| {
            Some(one.id.as_str()) == stored.place() && one.domain == question.domain
        };
        if !questions.iter().any(is_here) {
            self.store()?.put_place(id, &question.id)?;
        }
        self.remember(Screen::Section, id)?;
        self.section_view(assessment, &question.domain)
    }

    /// Stores an answer that was given on the page of a section.
    pub fn section_answer(&self, request: &AnswerRequest) -> Result<SectionView, ApiError> {
        let (assessment, question) = self.take_answer(request)?;
        self.store()?.put_place(&assessment.id, &question.id)?;
        self.tell(Audience::Room);
        self.section_view(&assessment, &question.domain)
    }

    /// Marks a question to come back to, or takes the mark off; for the page of its section.
    pub fn section_later(
        &self,
        id: &str,
        question: &str,
        on: bool,
    ) -> Result<SectionView, ApiError> {
        let (assessment, question) = self.mark(id, question, on)?;
        self.section_view(&assessment, &question.domain)
    }

    /// Marks a question to come back to, or takes the mark off.
    pub fn later_set(&self, id: &str, question: &str, on: bool) -> Result<QuestionView, ApiError> {
        let (assessment, question) = self.mark(id, question, on)?;
        let questions = self.applicable(&assessment);
        Ok(self.question_view(&assessment, &questions, question))
    }

    /// Whether a whole section stands on one page.
    pub fn whole_sections_set(&self, on: bool) -> Result<(), ApiError> {
        Ok(self.store()?.set_setting(setting::WHOLE_SECTIONS, super::start::on_off(on))?)
    }

    pub(super) fn whole_sections(&self) -> Result<bool, ApiError> {
        let kept = self.store()?.setting(setting::WHOLE_SECTIONS)?;
        Ok(super::start::is_on(kept.as_deref()))
    }

    fn mark(
        &self,
        id: &str,
        question: &str,
        on: bool,
    ) -> Result<(Assessment, &Question), ApiError> {
        let mut assessment = self.store()?.load(id)?.assessment;
        let asked = self.applicable(&assessment);
        let question = asked
            .into_iter()
            .find(|one| one.id.as_str() == question)
            .ok_or(ApiError::QuestionNotFound)?;
        if on {
            assessment.later.insert(question.id.clone());
        } else {
            assessment.later.remove(&question.id);
        }
        self.store()?.put_later(id, &assessment.later, (self.clock.now)())?;
        Ok((assessment, question))
    }

    fn section_view(
        &self,
        assessment: &Assessment,
        section: &DomainId,
    ) -> Result<SectionView, ApiError> {
        let language = self.language();
        let questions = self.applicable(assessment);
        let all = flow::by_domain(&questions);
        let at = all.iter().position(|(domain, _)| *domain == section);
        let at = at.ok_or(ApiError::SectionNotFound)?;
        let link = |at: usize| {
            all.get(at).map(|(domain, _)| SectionLink {
                id: domain.to_string(),
                name: language.domain(domain.as_str()),
            })
        };
        let own = &all[at].1;
        let mut marked = Marked::new(&language);
        let items = own.iter().map(|question| {
            let number = present::number(&questions, question);
            self.question_item(assessment, question, number, &mut marked)
        });
        let items = items.collect();
        let (undo, redo) = self.session().history.can(&assessment.id);
        Ok(SectionView {
            assessment: present::head(assessment),
            id: section.to_string(),
            name: language.domain(section.as_str()),
            number: present::count(at + 1),
            sections: present::count(all.len()),
            items,
            answered: present::count(flow::answered(own, &assessment.answers)),
            terms: marked.terms(),
            minutes_left: present::minutes_left(&questions, &assessment.answers),
            interval: present::overall(&self.score(assessment).overall, &language),
            previous: at.checked_sub(1).and_then(link),
            next: link(at + 1),
            undo,
            redo,
        })
    }
}

fn is_open(question: &Question, assessment: &Assessment) -> bool {
    let answer = assessment.answers.get(&question.id);
    flow::standing(question, answer) == Standing::Unanswered
}

fn section_row(
    domain: &DomainId,
    questions: &[&Question],
    assessment: &Assessment,
    language: &Language,
) -> SectionRow {
    let standings = || {
        questions
            .iter()
            .map(|question| flow::standing(question, assessment.answers.get(&question.id)))
    };
    let answered = standings().filter(|standing| *standing != Standing::Unanswered).count();
    let marked = questions.iter().filter(|one| assessment.later.contains(&one.id)).count();
    let question = flow::first_open(questions, &assessment.answers).or(questions.first().copied());
    SectionRow {
        id: domain.to_string(),
        name: language.domain(domain.as_str()),
        answered: present::count(answered),
        count: present::count(questions.len()),
        dont_know: present::count(
            standings().filter(|standing| *standing == Standing::DontKnow).count(),
        ),
        later: present::count(marked),
        state: match answered {
            0 => SectionState::Open,
            all if all == questions.len() => SectionState::Answered,
            _ => SectionState::Started,
        },
        question: question.map(|question| question.id.to_string()).unwrap_or_default(),
        figure: String::new(),
    }
}
