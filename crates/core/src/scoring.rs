//! What the answers come to. The rules stand in full in the contract, section 2.3.
//!
//! An applicable question has a weight `w` and its chosen option a score `s` between 0 and 1.
//! "Does not apply" leaves the sums. "Don't know" and no answer count 0 at the low end and 1 at the
//! high end. A score is `100 · Σ w·s / Σ w`. The band follows the low end, and a critical question
//! below one half caps the band, never the number.

mod band;

use crate::flow::{self, Situation, Standing};
use crate::id::{DomainId, QuestionId};
use crate::pack::{Pack, Question};

pub use band::{Band, Interval};

/// Below this score a critical question caps the band.
const CRITICAL_BELOW: f64 = 0.5;

/// The letters of Directive (EU) 2022/2555 art. 21(2).
pub const NIS2_LETTERS: [&str; 10] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];

/// Everything that the answers come to.
#[derive(Debug, Clone, PartialEq)]
pub struct ScoreCard {
    /// The overall score.
    pub overall: Overall,
    /// How much was answered.
    pub coverage: Coverage,
    /// A score a domain, in the order of the pack.
    pub domains: Vec<DomainScore>,
    /// A score a NIS2 letter, a to j.
    pub measures: Vec<MeasureScore>,
    /// Every question of the depth, in the order of the pack.
    pub questions: Vec<QuestionScore>,
    /// What each answer costs, the dearest first.
    pub costs: Vec<Cost>,
}

/// The overall score.
#[derive(Debug, Clone, PartialEq)]
pub struct Overall {
    /// The interval; `None` when no question applies.
    pub interval: Option<Interval>,
    /// The score over the questions with an option chosen; `None` where there is none.
    pub known: Option<f64>,
    /// The band of the low end, capped; `None` when no question applies.
    pub band: Option<Band>,
    /// The critical questions below one half, in the order of the pack.
    pub capped_by: Vec<QuestionId>,
    /// True while an applicable question has no answer at all.
    pub provisional: bool,
}

impl Overall {
    /// The band of the number alone, where critical questions hold the band below it. `None` where
    /// they change nothing, and while the score is provisional and shows no band.
    pub fn held_down_from(&self) -> Option<Band> {
        let alone = Band::of(self.interval?.low);
        (!self.provisional && alone > self.band?).then_some(alone)
    }
}

impl ScoreCard {
    /// What one point of weight is worth out of 100; 0 when no question applies.
    pub fn point(&self) -> f64 {
        let weight: f64 = self.domains.iter().map(|domain| domain.of).sum();
        if weight > 0.0 { 100.0 / weight } else { 0.0 }
    }

    /// The domains in the order of their low ends, those without a score last; equal ones stay in
    /// the order of the pack.
    pub fn weakest_first(&self) -> Vec<&DomainScore> {
        let low = |domain: &DomainScore| domain.interval.map_or(f64::INFINITY, |i| i.low);
        let mut sorted: Vec<&DomainScore> = self.domains.iter().collect();
        sorted.sort_by(|a, b| low(a).total_cmp(&low(b)));
        sorted
    }
}

/// How much was answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Questions with an option chosen.
    pub answered: usize,
    /// Questions answered with "don't know".
    pub dont_know: usize,
    /// Questions that do not apply, by the person's word.
    pub not_applicable: usize,
    /// Questions asked, the ones above included, hidden ones not.
    pub applicable: usize,
}

impl Coverage {
    /// Questions without any answer.
    pub fn open(self) -> usize {
        self.applicable - self.answered - self.dont_know - self.not_applicable
    }
}

/// The score of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DomainScore {
    /// The domain.
    pub id: DomainId,
    /// The interval; `None` when no question of it applies.
    pub interval: Option<Interval>,
    /// Points earned, `Σ w·s` at the low end.
    pub points: f64,
    /// Points to earn, `Σ w`.
    pub of: f64,
}

/// The score of a NIS2 measure.
#[derive(Debug, Clone, PartialEq)]
pub struct MeasureScore {
    /// The letter.
    pub letter: &'static str,
    /// The interval; `None` when no question that refers to it applies.
    pub interval: Option<Interval>,
}

/// How one question stands.
#[derive(Debug, Clone, PartialEq)]
pub struct QuestionScore {
    /// The question.
    pub id: QuestionId,
    /// How it stands.
    pub state: QuestionState,
    /// Its weight.
    pub weight: u8,
    /// The score of the chosen option; `None` without one.
    pub score: Option<f64>,
}

/// How a question stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuestionState {
    /// An option was chosen.
    Answered,
    /// "I don't know".
    DontKnow,
    /// "Does not apply to us".
    NotApplicable,
    /// No answer.
    Unanswered,
    /// Its condition does not hold.
    Hidden,
}

impl QuestionState {
    /// The id on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::DontKnow => "dont-know",
            Self::NotApplicable => "not-applicable",
            Self::Unanswered => "unanswered",
            Self::Hidden => "hidden",
        }
    }
}

/// What an answer costs: an option below the best, or "don't know".
#[derive(Debug, Clone, PartialEq)]
pub struct Cost {
    /// The question.
    pub question: QuestionId,
    /// Points lost, `w·(1 − s)`.
    pub lost_points: f64,
    /// What the overall low end would rise by if this one answer became the best while the same
    /// questions apply.
    pub gain_percent: f64,
}

/// Scores the answers to a pack.
pub fn score(pack: &Pack, situation: &Situation<'_>) -> ScoreCard {
    let applying = flow::applicable(pack, situation);
    let (depth, answers) = (situation.depth, situation.answers);
    let questions: Vec<QuestionScore> = pack
        .questions
        .iter()
        .filter(|question| question.is_asked_at(depth))
        .map(|question| {
            let applies = applying.iter().any(|other| other.id == question.id);
            let (state, score) = match flow::standing(question, answers.get(&question.id)) {
                _ if !applies => (QuestionState::Hidden, None),
                Standing::Chosen(choice) => (QuestionState::Answered, Some(choice.score)),
                Standing::DontKnow => (QuestionState::DontKnow, None),
                Standing::NotApplicable => (QuestionState::NotApplicable, None),
                Standing::Unanswered => (QuestionState::Unanswered, None),
            };
            QuestionScore { id: question.id.clone(), state, weight: question.weight, score }
        })
        .collect();

    let asked: Vec<(&Question, &QuestionScore)> = pack
        .questions
        .iter()
        .filter(|question| question.is_asked_at(depth))
        .zip(&questions)
        .collect();
    let total = Sums::over(asked.iter().map(|(_, score)| *score));
    let interval = total.interval();
    let capped_by = capped_by(&asked);
    let band = interval.map(|interval| {
        let band = Band::of(interval.low);
        if capped_by.is_empty() { band } else { band.min(Band::Fragile) }
    });

    ScoreCard {
        overall: Overall {
            interval,
            known: total.known(),
            band,
            capped_by,
            provisional: questions.iter().any(|q| q.state == QuestionState::Unanswered),
        },
        coverage: coverage(&questions),
        domains: domains(pack, &asked),
        measures: measures(&asked),
        costs: costs(&questions, total.weight),
        questions,
    }
}

/// Sums over some questions.
#[derive(Default)]
struct Sums {
    /// `Σ w` over what counts.
    weight: f64,
    /// `Σ w` over what is known.
    known_weight: f64,
    /// `Σ w·s` over what is known.
    points: f64,
}

impl Sums {
    fn over<'a>(scores: impl Iterator<Item = &'a QuestionScore>) -> Self {
        let mut sums = Self::default();
        for score in scores {
            let weight = f64::from(score.weight);
            match score.state {
                QuestionState::Answered => {
                    sums.weight += weight;
                    sums.known_weight += weight;
                    sums.points += weight * score.score.unwrap_or(0.0);
                }
                QuestionState::DontKnow | QuestionState::Unanswered => sums.weight += weight,
                QuestionState::NotApplicable | QuestionState::Hidden => {}
            }
        }
        sums
    }

    fn interval(&self) -> Option<Interval> {
        (self.weight > 0.0).then(|| {
            let low = 100.0 * self.points / self.weight;
            let high = 100.0 * (self.points + (self.weight - self.known_weight)) / self.weight;
            Interval { low, high }
        })
    }

    fn known(&self) -> Option<f64> {
        (self.known_weight > 0.0).then(|| 100.0 * self.points / self.known_weight)
    }
}

/// Critical questions whose low end is below one half, unknown ones included.
fn capped_by(asked: &[(&Question, &QuestionScore)]) -> Vec<QuestionId> {
    asked
        .iter()
        .filter(|(question, score)| {
            question.critical && low_score(score).is_some_and(|s| s < CRITICAL_BELOW)
        })
        .map(|(question, _)| question.id.clone())
        .collect()
}

/// What a question counts at the low end; `None` when it is not in the sums.
fn low_score(score: &QuestionScore) -> Option<f64> {
    match score.state {
        QuestionState::Answered => score.score,
        QuestionState::DontKnow | QuestionState::Unanswered => Some(0.0),
        QuestionState::NotApplicable | QuestionState::Hidden => None,
    }
}

fn coverage(questions: &[QuestionScore]) -> Coverage {
    let count = |state| questions.iter().filter(|question| question.state == state).count();
    Coverage {
        answered: count(QuestionState::Answered),
        dont_know: count(QuestionState::DontKnow),
        not_applicable: count(QuestionState::NotApplicable),
        applicable: questions.len() - count(QuestionState::Hidden),
    }
}

fn domains(pack: &Pack, asked: &[(&Question, &QuestionScore)]) -> Vec<DomainScore> {
    let sums = |domain: &DomainId| {
        Sums::over(
            asked
                .iter()
                .filter(|(question, _)| question.domain == *domain)
                .map(|(_, score)| *score),
        )
    };
    pack.domains
        .iter()
        .map(|domain| {
            let sums = sums(domain);
            let interval = sums.interval();
            DomainScore { id: domain.clone(), interval, points: sums.points, of: sums.weight }
        })
        .collect()
}

fn measures(asked: &[(&Question, &QuestionScore)]) -> Vec<MeasureScore> {
    let refers =
        |question: &Question, letter: &str| question.references.nis2.iter().any(|l| l == letter);
    NIS2_LETTERS
        .into_iter()
        .map(|letter| {
            let scores = asked
                .iter()
                .filter(|(question, _)| refers(question, letter))
                .map(|(_, score)| *score);
            MeasureScore { letter, interval: Sums::over(scores).interval() }
        })
        .collect()
}

fn costs(questions: &[QuestionScore], total: f64) -> Vec<Cost> {
    let mut costs: Vec<Cost> = questions
        .iter()
        .filter(|question| {
            matches!(question.state, QuestionState::Answered | QuestionState::DontKnow)
        })
        .filter_map(|question| {
            let lost_points = f64::from(question.weight) * (1.0 - low_score(question)?);
            let gain_percent = 100.0 * lost_points / total;
            (lost_points > 0.0).then(|| Cost {
                question: question.id.clone(),
                lost_points,
                gain_percent,
            })
        })
        .collect();
    // A stable sort: equal losses stay in the order of the questions.
    costs.sort_by(|a, b| b.lost_points.total_cmp(&a.lost_points));
    costs
}
