//! How ready an organisation is on the eleven measures, by its answers.

use crate::id::QuestionId;
use crate::pack::Pack;
use crate::scoring::{Interval, QuestionScore, QuestionState, ScoreCard};

/// The question about the eleventh measure, which the Belgian law adds to the ten of the directive:
/// a policy for the disclosure of vulnerabilities (Law of 26 April 2024, art. 30 § 3).
const DISCLOSURE: &str = "vulnerability-contact";

/// How ready an organisation is on one measure. It is no proof of conformity.
#[derive(Debug, Clone, PartialEq)]
pub struct MeasureReadiness {
    /// A letter of Directive (EU) 2022/2555 art. 21(2), or `disclosure` for the eleventh.
    pub id: &'static str,
    /// The score of the questions behind it; `None` when none is asked.
    pub interval: Option<Interval>,
    /// Questions behind it with an answer that says something.
    pub known: usize,
    /// Questions behind it that are asked.
    pub asked: usize,
    /// The questions behind it that could score better, the heaviest loss first.
    pub open: Vec<QuestionId>,
}

/// How far a measure is, in words and without a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// No question about it is asked.
    NotAsked,
    /// Less than half of its questions have an answer that says something.
    Unknown,
    /// Its score is certainly below 40.
    Beginning,
    /// Its score is certainly 40 or more.
    Partly,
    /// Its score is certainly 75 or more, where the band "solid" begins.
    InPlace,
}

impl Standing {
    /// The id in words.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotAsked => "not-asked",
            Self::Unknown => "unknown",
            Self::Beginning => "beginning",
            Self::Partly => "partly",
            Self::InPlace => "in-place",
        }
    }
}

impl MeasureReadiness {
    /// How far it is. What is not known counts as missing, so that it never says too much.
    pub fn standing(&self) -> Standing {
        match self.interval {
            None => Standing::NotAsked,
            Some(_) if self.known * 2 < self.asked => Standing::Unknown,
            Some(interval) if interval.low >= 75.0 => Standing::InPlace,
            Some(interval) if interval.low >= 40.0 => Standing::Partly,
            Some(_) => Standing::Beginning,
        }
    }
}

/// The readiness on each measure, in the order of the law.
pub fn readiness(pack: &Pack, scores: &ScoreCard) -> Vec<MeasureReadiness> {
    let letters = scores.measures.iter().map(|measure| {
        let behind = scores.questions.iter().filter(|score| {
            pack.question(score.id.as_str()).is_some_and(|question| {
                question.references.nis2.iter().any(|letter| letter == measure.letter)
            })
        });
        of(measure.letter, measure.interval, behind.collect())
    });
    let disclosure = scores.questions.iter().filter(|score| score.id.as_str() == DISCLOSURE);
    let disclosure: Vec<&QuestionScore> = disclosure.collect();
    let interval = disclosure.first().and_then(|score| alone(score));
    letters.chain([of("disclosure", interval, disclosure)]).collect()
}

fn of(
    id: &'static str,
    interval: Option<Interval>,
    mut behind: Vec<&QuestionScore>,
) -> MeasureReadiness {
    behind.retain(|score| score.state != QuestionState::Hidden);
    let said = |score: &&&QuestionScore| {
        matches!(score.state, QuestionState::Answered | QuestionState::NotApplicable)
    };
    let loss = |score: &QuestionScore| match score.state {
        QuestionState::NotApplicable | QuestionState::Hidden => 0.0,
        QuestionState::Answered | QuestionState::DontKnow | QuestionState::Unanswered => {
            f64::from(score.weight) * (1.0 - score.score.unwrap_or(0.0))
        }
    };
    let (known, asked) = (behind.iter().filter(said).count(), behind.len());
    behind.retain(|score| loss(score) > 0.0);
    // A stable sort: equal losses stay in the order of the questions.
    behind.sort_by(|a, b| loss(b).total_cmp(&loss(a)));
    let open = behind.into_iter().map(|score| score.id.clone()).collect();
    MeasureReadiness { id, interval, known, asked, open }
}

/// The interval of one question by itself.
fn alone(score: &QuestionScore) -> Option<Interval> {
    match score.state {
        QuestionState::Answered => {
            let at = 100.0 * score.score?;
            Some(Interval { low: at, high: at })
        }
        QuestionState::DontKnow | QuestionState::Unanswered => {
            Some(Interval { low: 0.0, high: 100.0 })
        }
        QuestionState::NotApplicable | QuestionState::Hidden => None,
    }
}
