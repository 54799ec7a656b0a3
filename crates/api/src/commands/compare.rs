//! Two assessments of one organisation side by side, and a new round of one.

use tandem_core::assessment::Assessment;
use tandem_core::flow::{self, Standing};
use tandem_core::scoring::{Interval, ScoreCard};
use tandem_report::compose::last_answer;

use super::home::new_id;
use super::start::Screen;
use crate::app::App;
use crate::view::{
    ChangeView, ChangedAnswer, ChangedDomain, CompareView, Direction, OtherRow, SectionsView,
};
use crate::{ApiError, Language, present};

impl App {
    /// Opens the comparison with another assessment of the organisation: the one asked for, else the
    /// newest one before this, else the newest one.
    pub fn compare_open(&self, id: &str, with: Option<&str>) -> Result<CompareView, ApiError> {
        let assessment = self.store()?.load(id)?.assessment;
        let others = self.store()?.others(&assessment)?;
        let other = match with {
            Some(with) => {
                Some(others.iter().find(|one| one.id == with).ok_or(ApiError::AssessmentNotFound)?)
            }
            None => others
                .iter()
                .find(|one| one.created < assessment.created)
                .or_else(|| others.first()),
        };
        self.remember(Screen::Compare, id)?;
        let language = self.language();
        Ok(CompareView {
            assessment: present::head(&assessment),
            day: language.formats.day(last_answer(&assessment)),
            others: others
                .iter()
                .map(|one| OtherRow {
                    id: one.id.clone(),
                    label: self.dated(one, &language),
                    chosen: other.is_some_and(|other| other.id == one.id),
                })
                .collect(),
            change: other.map(|other| {
                if other.created < assessment.created {
                    self.change(other, &assessment, &language)
                } else {
                    self.change(&assessment, other, &language)
                }
            }),
        })
    }

    /// Starts a new round: an assessment of the same organisation that begins with the answers of
    /// this one, so that both can be compared. Incidents, marks and parked points stay with the old.
    pub fn assessment_again(&self, id: &str) -> Result<SectionsView, ApiError> {
        let mut assessment = self.store()?.load(id)?.assessment;
        let now = (self.clock.now)();
        assessment.id = new_id();
        assessment.created = now;
        assessment.incidents.clear();
        assessment.parking.clear();
        assessment.later.clear();
        self.store()?.add(&assessment, now)?;
        self.sections_open(&assessment.id)
    }

    fn dated(&self, assessment: &Assessment, language: &Language) -> String {
        let day = language.formats.day(last_answer(assessment));
        let interval = self.score(assessment).overall.interval;
        let score = interval.map(|interval| language.between(interval)).unwrap_or_default();
        language.words.with("compare-other", &[("day", (&day).into()), ("score", (&score).into())])
    }

    fn change(&self, before: &Assessment, after: &Assessment, language: &Language) -> ChangeView {
        let (old, new) = (self.score(before), self.score(after));
        let mut answers = self.changed_answers(before, after, language);
        answers.sort_by_key(|changed| changed.direction);
        ChangeView {
            before_day: language.formats.day(last_answer(before)),
            after_day: language.formats.day(last_answer(after)),
            before: present::overall(&old.overall, language),
            after: present::overall(&new.overall, language),
            points: change_of(old.overall.interval, new.overall.interval, language),
            domains: domains(&old, &new, language),
            answers,
        }
    }

    fn changed_answers(
        &self,
        before: &Assessment,
        after: &Assessment,
        language: &Language,
    ) -> Vec<ChangedAnswer> {
        let questions = self.applicable(after);
        let changed = questions.into_iter().filter_map(|question| {
            let [old, new] = [before, after].map(|one| one.answers.get(&question.id));
            let [was, is] = [old, new].map(|answer| flow::standing(question, answer));
            (was != is).then(|| ChangedAnswer {
                question: present::link(&question.id, language),
                before: language.answer(question, old),
                after: language.answer(question, new),
                direction: direction(was, is),
            })
        });
        changed.collect()
    }
}

fn direction(was: Standing<'_>, is: Standing<'_>) -> Direction {
    match (was, is) {
        (Standing::Chosen(was), Standing::Chosen(is)) if is.score > was.score => Direction::Better,
        (Standing::Chosen(was), Standing::Chosen(is)) if is.score < was.score => Direction::Worse,
        _ => Direction::Other,
    }
}

fn domains(old: &ScoreCard, new: &ScoreCard, language: &Language) -> Vec<ChangedDomain> {
    let view = |interval: Option<Interval>| interval.map(|one| present::interval(one, language));
    new.domains
        .iter()
        .map(|domain| {
            let was = old.domains.iter().find(|one| one.id == domain.id);
            let before = was.and_then(|was| was.interval);
            ChangedDomain {
                name: language.domain(domain.id.as_str()),
                before: view(before),
                after: view(domain.interval),
                points: change_of(before, domain.interval, language),
            }
        })
        .filter(|domain| domain.before.is_some() || domain.after.is_some())
        .collect()
}

/// The change of the low end in whole points, as they are shown; empty where it cannot be said.
fn change_of(before: Option<Interval>, after: Option<Interval>, language: &Language) -> String {
    match (before, after) {
        (Some(before), Some(after)) => language.change(before.whole().0, after.whole().0),
        _ => String::new(),
    }
}
