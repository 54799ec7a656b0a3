//! The answers behind a number.

use tandem_core::assessment::Assessment;
use tandem_core::flow::{self, Standing};
use tandem_core::pack::Question;
use tandem_core::scoring::{Interval, ScoreCard};

use super::start::Screen;
use crate::app::App;
use crate::view::{AnswerRow, AnswersView, BehindLink};
use crate::{ApiError, Language, present};

/// Which answers.
enum Behind<'a> {
    All,
    Domain(&'a str),
    Measure(&'a str),
    DontKnow,
    NotApplicable,
    Open,
}

impl<'a> Behind<'a> {
    fn read(of: &'a str) -> Result<Self, ApiError> {
        Ok(match of.split_once(':') {
            None if of == "all" => Self::All,
            None if of == "dont-know" => Self::DontKnow,
            None if of == "not-applicable" => Self::NotApplicable,
            None if of == "open" => Self::Open,
            Some(("domain", id)) => Self::Domain(id),
            Some(("measure", letter)) => Self::Measure(letter),
            _ => return Err(ApiError::AnswersNotFound),
        })
    }

    fn holds(&self, question: &Question, standing: Standing<'_>) -> bool {
        match self {
            Self::All => true,
            Self::Domain(id) => question.domain.as_str() == *id,
            Self::Measure(letter) => question.references.nis2.iter().any(|one| one == letter),
            Self::DontKnow => standing == Standing::DontKnow,
            Self::NotApplicable => standing == Standing::NotApplicable,
            Self::Open => standing == Standing::Unanswered,
        }
    }

    fn interval(&self, scores: &ScoreCard) -> Option<Interval> {
        match self {
            Self::All => scores.overall.interval,
            Self::Domain(id) => {
                scores.domains.iter().find(|score| score.id.as_str() == *id)?.interval
            }
            Self::Measure(letter) => {
                scores.measures.iter().find(|score| score.letter == *letter)?.interval
            }
            Self::DontKnow | Self::NotApplicable | Self::Open => None,
        }
    }

    fn title(&self, language: &Language) -> String {
        match self {
            Self::All => language.words.get("answers-all"),
            Self::Domain(id) => language.domain(id),
            Self::Measure(letter) => language.measure(letter),
            Self::DontKnow => language.words.get("answers-dont-know"),
            Self::NotApplicable => language.words.get("answers-not-applicable"),
            Self::Open => language.words.get("answers-open"),
        }
    }
}

impl App {
    /// Opens the answers behind a number.
    ///
    /// # Errors
    /// [`ApiError::AnswersNotFound`] when no question that applies belongs to it.
    pub fn answers_open(&self, id: &str, of: &str) -> Result<AnswersView, ApiError> {
        let behind = Behind::read(of)?;
        let assessment = self.store()?.load(id)?.assessment;
        let language = self.language();
        let questions = self.applicable(&assessment);
        let scores = self.score(&assessment);
        let mut held: Vec<(&Question, Standing<'_>)> = questions
            .iter()
            .map(|question| {
                (*question, flow::standing(question, assessment.answers.get(&question.id)))
            })
            .filter(|(question, standing)| behind.holds(question, *standing))
            .collect();
        let a_score = matches!(behind, Behind::All | Behind::Domain(_) | Behind::Measure(_));
        if held.is_empty() && a_score {
            return Err(ApiError::AnswersNotFound);
        }
        self.remember(Screen::Answers, id)?;
        held.sort_by(|a, b| lost(*b).total_cmp(&lost(*a)));
        let interval = behind.interval(&scores);
        let domains = flow::by_domain(&questions).into_iter().map(|(domain, _)| BehindLink {
            of: format!("domain:{domain}"),
            name: language.domain(domain.as_str()),
        });
        Ok(AnswersView {
            assessment: present::head(&assessment),
            of: of.to_owned(),
            title: behind.title(&language),
            sum: interval.map(|_| sum(&held, &language)).unwrap_or_default(),
            interval: interval.map(|interval| present::interval(interval, &language)),
            rows: held
                .iter()
                .map(|(question, standing)| {
                    row(question, *standing, &assessment, &scores, &language)
                })
                .collect(),
            domains: domains.collect(),
        })
    }
}

/// What an answer weighs and what it earns; `None` where it does not count.
fn points((question, standing): (&Question, Standing<'_>)) -> Option<(f64, f64)> {
    let weight = f64::from(question.weight);
    match standing {
        Standing::Chosen(choice) => Some((weight * choice.score, weight)),
        Standing::DontKnow | Standing::Unanswered => Some((0.0, weight)),
        Standing::NotApplicable => None,
    }
}

fn lost(held: (&Question, Standing<'_>)) -> f64 {
    points(held).map_or(-1.0, |(earned, of)| of - earned)
}

/// How the low end comes about.
fn sum(held: &[(&Question, Standing<'_>)], language: &Language) -> String {
    let counted = held.iter().filter_map(|one| points(*one));
    let (earned, of) = counted.fold((0.0, 0.0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    let (points, of) = (language.formats.decimals(earned, 1), language.formats.number(of));
    language.words.with("answers-sum", &[("points", (&points).into()), ("of", (&of).into())])
}

fn row(
    question: &Question,
    standing: Standing<'_>,
    assessment: &Assessment,
    scores: &ScoreCard,
    language: &Language,
) -> AnswerRow {
    let points = points((question, standing)).map(|(earned, of)| {
        let (points, of) = (language.formats.decimals(earned, 1), language.formats.number(of));
        language.words.with("report-points", &[("points", (&points).into()), ("of", (&of).into())])
    });
    let cost = scores.costs.iter().find(|cost| cost.question == question.id);
    AnswerRow {
        question: present::link(&question.id, language),
        answer: language.answer(question, assessment.answers.get(&question.id)),
        state: present::state(standing),
        points: points.unwrap_or_default(),
        gain: cost.map(|cost| language.formats.decimals(cost.gain_percent, 1)).unwrap_or_default(),
    }
}
