//! What must come out, from the answers alone: the questionnaire and the rules of the core, which
//! have tests of their own, without the program.

use tandem_api::{Content, Language, Locale, builtin_content};
use tandem_core::assessment::{Answer, AnswerChoice, Answers, DONT_KNOW, NOT_APPLICABLE};
use tandem_core::flow::{self, Situation};
use tandem_core::pack::{Depth, Question};
use tandem_core::profile::Profile;
use tandem_core::scoring;

use crate::Result;

/// The questionnaire and the answers that were given so far.
pub struct Oracle {
    content: Content,
    answers: Answers,
}

/// What a result looks like in words.
#[derive(Debug)]
pub struct Expected {
    /// The name of the band.
    pub band: String,
    /// Both ends of the interval.
    pub interval: String,
}

impl Oracle {
    /// The built-in questionnaire, without answers.
    ///
    /// # Errors
    /// Never: the questionnaire has tests of its own.
    pub fn new() -> Result<Self> {
        let content = builtin_content().map_err(|error| format!("{error:?}"))?;
        Ok(Self { content, answers: Answers::new() })
    }

    /// The questions that apply, in order.
    pub fn questions(&self) -> Vec<&Question> {
        flow::applicable(&self.content.pack, &self.situation())
    }

    /// The express check of a firm of which nothing is known.
    fn situation(&self) -> Situation<'_> {
        let profile = Profile::default();
        Situation { depth: Depth::Express, profile, answers: &self.answers }
    }

    /// The question with this id.
    ///
    /// # Errors
    /// When the questionnaire has none.
    pub fn question(&self, id: &str) -> Result<&Question> {
        self.content.pack.question(id).ok_or_else(|| format!("no question {id}").into())
    }

    /// The place of an option, from 1, which is also its key.
    ///
    /// # Errors
    /// When the question has no such option.
    pub fn key(&self, question: &str, choice: &str) -> Result<char> {
        let choices = &self.question(question)?.choices;
        let at = choices.iter().position(|option| option.id.as_str() == choice);
        let digit = at.and_then(|at| char::from_digit(u32::try_from(at + 1).ok()?, 10));
        digit.ok_or_else(|| format!("{question} has no option {choice}").into())
    }

    /// Takes note of an answer by its id.
    pub fn note(&mut self, question: &str, choice: &str) {
        let choice = match choice {
            DONT_KNOW => AnswerChoice::DontKnow,
            NOT_APPLICABLE => AnswerChoice::NotApplicable { reason: "why".to_owned() },
            option => AnswerChoice::Option(option.into()),
        };
        let answer = Answer { choice, note: None, evidence: None, answered: None };
        self.answers.insert(question.into(), answer);
    }

    /// The answer that was noted, by its id; empty when none was.
    pub fn noted(&self, question: &str) -> &str {
        self.answers.get(question).map_or("", |answer| answer.choice.id())
    }

    /// The result of the answers in a language.
    ///
    /// # Errors
    /// When no question applies.
    pub fn result(&self, language: &Language) -> Result<Expected> {
        let overall = scoring::score(&self.content.pack, &self.situation()).overall;
        let interval = overall.interval.ok_or("no question applies")?;
        let band = overall.band.ok_or("there is no band")?;
        Ok(Expected { band: language.band(band), interval: language.between(interval) })
    }
}

/// The words of a language by its code.
///
/// # Errors
/// When there is no such language.
pub fn words(code: &str) -> Result<Language> {
    Ok(Language::new(Locale::from_code(code).ok_or("no such language")?))
}
