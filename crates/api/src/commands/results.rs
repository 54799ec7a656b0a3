//! What the answers come to.

use tandem_core::assessment::Assessment;
use tandem_core::contradictions;
use tandem_core::flow;
use tandem_core::id::DomainId;
use tandem_core::pack::Question;
use tandem_core::plan::{FIRST_ACTIONS, Plan, Planned};
use tandem_core::scoring::{Band, Cost, QuestionState, ScoreCard};

use super::start::Screen;
use crate::app::App;
use crate::present::{self, Marked};
use crate::view::{ActionView, CostRow, DomainRow, QuestionLink, ResultsView, UnknownRow};
use crate::{ApiError, Content, Language};

/// How many answers the table of what weighs most holds.
const MOST_COSTS: usize = 6;

impl App {
    /// Opens the results.
    pub fn results_open(&self, id: &str) -> Result<ResultsView, ApiError> {
        let assessment = self.store()?.load(id)?.assessment;
        self.remember(Screen::Results, id)?;
        Ok(self.results_view(&assessment))
    }

    fn results_view(&self, assessment: &Assessment) -> ResultsView {
        let language = self.language();
        let scores = self.score(assessment);
        let situation = self.situation(assessment);
        let questions = self.applicable(assessment);
        let mut marked = Marked::new(&language);
        let plan = Plan::of(&self.content, assessment, &scores, self.clock.today());
        ResultsView {
            assessment: present::head(assessment),
            interval: present::overall(&scores.overall, &language),
            bands: Band::ALL.into_iter().map(|band| present::band(band, &language)).collect(),
            answered: present::count(scores.coverage.answered),
            dont_know: present::count(scores.coverage.dont_know),
            not_applicable: present::count(scores.coverage.not_applicable),
            open: present::count(scores.coverage.open()),
            first_open: flow::first_open(&questions, &assessment.answers)
                .map(|question| question.id.to_string()),
            capped_by: capped_by(&scores, &language),
            domains: domains(&scores, &questions, &language),
            costs: scores
                .costs
                .iter()
                .take(MOST_COSTS)
                .filter_map(|cost| self.cost(cost, assessment, &language))
                .collect(),
            actions: plan
                .actions
                .iter()
                .take(FIRST_ACTIONS)
                .enumerate()
                .map(|(index, planned)| action(index + 1, planned, &self.content, &mut marked))
                .collect(),
            no_actions: plan
                .no_actions(&scores)
                .map(|reason| language.no_actions(reason))
                .unwrap_or_default(),
            action_count: present::count(plan.actions.len()),
            unknowns: scores
                .questions
                .iter()
                .filter(|question| question.state == QuestionState::DontKnow)
                .map(|question| UnknownRow {
                    question: present::link(&question.id, &language),
                    how: language.question_text(&question.id, "how"),
                })
                .collect(),
            checked: self.sources_checked(&language),
            contradictions: contradictions::find(&self.content.pack, &situation)
                .iter()
                .map(|finding| present::contradiction(finding, &language))
                .collect(),
            depths: present::depths(&self.content, &situation, &language),
            terms: marked.terms(),
        }
    }

    fn cost(&self, cost: &Cost, assessment: &Assessment, language: &Language) -> Option<CostRow> {
        let question = self.content.pack.question(cost.question.as_str())?;
        let answer = assessment.answers.get(&question.id);
        Some(CostRow {
            question: present::link(&question.id, language),
            answer: language.answer(question, answer),
            state: present::state(flow::standing(question, answer)),
            gain: language.formats.decimals(cost.gain_percent, 1),
        })
    }
}

/// The lowest first; domains without a score at the end.
fn domains(scores: &ScoreCard, questions: &[&Question], language: &Language) -> Vec<DomainRow> {
    let first = |id: &DomainId| questions.iter().find(|question| question.domain == *id);
    scores
        .weakest_first()
        .into_iter()
        .map(|domain| DomainRow {
            id: domain.id.to_string(),
            name: language.domain(domain.id.as_str()),
            first_question: first(&domain.id).map(|question| question.id.to_string()),
            interval: domain.interval.map(|interval| present::interval(interval, language)),
        })
        .collect()
}

/// The critical questions, where they hold the band down.
fn capped_by(scores: &ScoreCard, language: &Language) -> Vec<QuestionLink> {
    let held_down = scores.overall.held_down_from().is_some();
    let questions = scores.overall.capped_by.iter().filter(|_| held_down);
    questions.map(|question| present::link(question, language)).collect()
}

pub(super) fn action(
    rank: usize,
    planned: &Planned<'_>,
    content: &Content,
    marked: &mut Marked<'_>,
) -> ActionView {
    let action = planned.action;
    let language = marked.language();
    ActionView {
        id: action.id.to_string(),
        rank: present::count(rank),
        title: language.action(action),
        why: marked.text(&language.action_text(action, "why")),
        steps: language.steps(action).iter().map(|step| marked.text(step)).collect(),
        help: marked.text(&language.action_text(action, "help")),
        contacts: content
            .contacts_of(&action.contacts)
            .map(|contact| present::contact(contact, language))
            .collect(),
        who: action.who.first().map(|doer| language.doer(*doer)).unwrap_or_default(),
        hours: language.hours(action.hours),
        euros: language.euros(action.euros_per_year),
        legal: planned.is_legal(),
        quick_win: action.quick_win,
        because: planned.questions().map(|question| present::link(question, language)).collect(),
    }
}
