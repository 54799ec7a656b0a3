//! `tandem score` (contract, section 2.3).

use serde::Serialize;
use tandem_core::assessment::Assessment;
use tandem_core::id::QuestionId;
use tandem_core::scoring::{Band, Interval, ScoreCard};

use crate::Content;

/// What the answers come to.
#[derive(Debug, Serialize)]
pub struct Score {
    /// The overall score.
    pub overall: OverallEntry,
    /// How much was answered.
    pub coverage: CoverageEntry,
    /// A score a domain.
    pub domains: Vec<DomainEntry>,
    /// A score a NIS2 letter.
    pub nis2_measures: Vec<MeasureEntry>,
    /// Every question of the depth.
    pub questions: Vec<QuestionEntry>,
    /// What each answer costs, the dearest first.
    pub costs: Vec<CostEntry>,
    /// True when critical questions hold the band below the one of the number alone. For people;
    /// the contract's JSON does not hold it.
    #[serde(skip)]
    pub held_down: bool,
}

/// The overall score.
#[derive(Debug, Serialize)]
pub struct OverallEntry {
    /// The low end; `null` when no question applies.
    pub low: Option<f64>,
    /// The score over known answers; `null` when there is none.
    pub known: Option<f64>,
    /// The high end; `null` when no question applies.
    pub high: Option<f64>,
    /// The band's id; `null` when no question applies.
    pub band: Option<&'static str>,
    /// The critical questions below one half.
    pub capped_by: Vec<QuestionId>,
    /// Whether an applicable question has no answer.
    pub provisional: bool,
}

/// How much was answered.
#[derive(Debug, Serialize)]
pub struct CoverageEntry {
    /// Questions with an option chosen.
    pub answered: usize,
    /// Questions answered with "don't know".
    pub dont_know: usize,
    /// Questions that do not apply.
    pub not_applicable: usize,
    /// Questions asked.
    pub applicable: usize,
}

/// The score of a domain.
#[derive(Debug, Serialize)]
pub struct DomainEntry {
    /// The domain's id.
    pub id: String,
    /// The low end; `null` when no question applies.
    pub low: Option<f64>,
    /// The high end; `null` when no question applies.
    pub high: Option<f64>,
    /// Points earned.
    pub points: f64,
    /// Points to earn.
    pub of: f64,
}

/// The score of a NIS2 measure.
#[derive(Debug, Serialize)]
pub struct MeasureEntry {
    /// The letter.
    pub id: &'static str,
    /// The low end; `null` when no question applies.
    pub low: Option<f64>,
    /// The high end; `null` when no question applies.
    pub high: Option<f64>,
}

/// How a question stands.
#[derive(Debug, Serialize)]
pub struct QuestionEntry {
    /// The question's id.
    pub id: QuestionId,
    /// How it stands.
    pub state: &'static str,
    /// Its weight.
    pub weight: u8,
    /// The score of the chosen option.
    pub score: Option<f64>,
}

/// What an answer costs.
#[derive(Debug, Serialize)]
pub struct CostEntry {
    /// The question's id.
    pub question: QuestionId,
    /// Points lost.
    pub lost_points: f64,
    /// What the low end would rise by.
    pub gain_percent: f64,
}

/// Scores an assessment.
pub fn score(content: &Content, assessment: &Assessment) -> Score {
    let ScoreCard { overall, coverage, domains, measures, questions, costs } =
        content.score(assessment);
    let ends = |interval: Option<Interval>| (interval.map(|i| i.low), interval.map(|i| i.high));
    let (low, high) = ends(overall.interval);
    Score {
        held_down: overall.held_down_from().is_some(),
        overall: OverallEntry {
            low,
            known: overall.known,
            high,
            band: overall.band.map(Band::id),
            capped_by: overall.capped_by,
            provisional: overall.provisional,
        },
        coverage: CoverageEntry {
            answered: coverage.answered,
            dont_know: coverage.dont_know,
            not_applicable: coverage.not_applicable,
            applicable: coverage.applicable,
        },
        domains: domains
            .into_iter()
            .map(|domain| {
                let (low, high) = ends(domain.interval);
                DomainEntry {
                    id: domain.id.to_string(),
                    low,
                    high,
                    points: domain.points,
                    of: domain.of,
                }
            })
            .collect(),
        nis2_measures: measures
            .into_iter()
            .map(|measure| {
                let (low, high) = ends(measure.interval);
                MeasureEntry { id: measure.letter, low, high }
            })
            .collect(),
        questions: questions
            .into_iter()
            .map(|question| QuestionEntry {
                id: question.id,
                state: question.state.id(),
                weight: question.weight,
                score: question.score,
            })
            .collect(),
        costs: costs
            .into_iter()
            .map(|cost| CostEntry {
                question: cost.question,
                lost_points: cost.lost_points,
                gain_percent: cost.gain_percent,
            })
            .collect(),
    }
}
