//! How results are put in words, the same on the screen and on paper.

use std::cmp::Ordering;

use tandem_core::assessment::{Answer, AnswerChoice};
use tandem_core::contacts::{Contact, Region};
use tandem_core::id::{ChoiceId, ContradictionId, QuestionId};
use tandem_core::pack::{Action, Doer, Question};
use tandem_core::plan::NoActions;
use tandem_core::scoring::{Band, Interval};
use tandem_i18n::{Formats, Glossary, Locale, Words};

/// The words and the formats of one language.
pub struct Language {
    /// The words.
    pub words: Words,
    /// The formats.
    pub formats: Formats,
    /// The words that are explained.
    pub glossary: Glossary,
}

impl Language {
    /// The built-in words and formats of a language.
    pub fn new(locale: Locale) -> Self {
        Self::of(Words::new(locale))
    }

    /// The same, with the words of a pack that is not built in.
    #[must_use]
    pub fn with_extra(&self, extra: impl IntoIterator<Item = String>) -> Self {
        Self::of(Words::with_extra(self.locale(), extra))
    }

    fn of(words: Words) -> Self {
        let formats = Formats::new(words.locale());
        Self { formats, glossary: Glossary::new(&words), words }
    }

    /// Which language it is.
    pub fn locale(&self) -> Locale {
        self.words.locale()
    }

    /// The name of a band.
    pub fn band(&self, band: Band) -> String {
        self.words.get(&format!("band-{}", band.id()))
    }

    /// Both ends in words, such as "between 41 and 59 out of 100".
    pub fn between(&self, interval: Interval) -> String {
        self.ends(interval, "score-between", "score-exactly")
    }

    /// Both ends as a short figure, such as "41 to 59", or "50" when they are the same.
    pub fn figure(&self, interval: Interval) -> String {
        let (low, high) = interval.whole();
        if low == high {
            low.to_string()
        } else {
            self.ends(interval, "score-figure", "score-figure")
        }
    }

    /// A change in whole points, with its sign.
    pub fn change(&self, before: u32, after: u32) -> String {
        // A true minus sign is as wide as a plus sign, so that the figures stand in line.
        match before.cmp(&after) {
            Ordering::Greater => format!("−{}", before - after),
            Ordering::Equal => "0".to_owned(),
            Ordering::Less => format!("+{}", after - before),
        }
    }

    /// As [`Self::between`], of two ends.
    pub fn between_ends(&self, low: f64, high: f64) -> String {
        self.between(Interval { low, high })
    }

    /// As [`Self::figure`], of two ends.
    pub fn figure_ends(&self, low: f64, high: f64) -> String {
        self.figure(Interval { low, high })
    }

    fn ends(&self, interval: Interval, two: &str, one: &str) -> String {
        let (low, high) = interval.whole();
        let (low_text, high_text) = (low.to_string(), high.to_string());
        if low == high {
            self.words.with(one, &[("low", low_text.as_str().into())])
        } else {
            let args = [("low", low_text.as_str().into()), ("high", high_text.as_str().into())];
            self.words.with(two, &args)
        }
    }

    /// A range of hours, such as "2 to 6 hours".
    pub fn hours(&self, [low, high]: [u32; 2]) -> String {
        let count = high as usize;
        let (low_text, high_text) =
            (self.formats.whole(low.into()), self.formats.whole(high.into()));
        let (low_arg, high_arg) = (low_text.as_str().into(), high_text.as_str().into());
        if low == high {
            self.words.with("effort-hours-one", &[("high", high_arg), ("count", count.into())])
        } else {
            let args = [("low", low_arg), ("high", high_arg), ("count", count.into())];
            self.words.with("effort-hours", &args)
        }
    }

    /// A range of euro a year, such as "up to €200 a year".
    pub fn euros(&self, [low, high]: [u32; 2]) -> String {
        let (low_text, high_text) =
            (self.formats.whole(low.into()), self.formats.whole(high.into()));
        match (low, high) {
            (_, 0) => self.words.get("cost-nothing"),
            (0, _) => self.words.with("cost-up-to", &[("high", high_text.as_str().into())]),
            _ => {
                let args = [("low", low_text.as_str().into()), ("high", high_text.as_str().into())];
                self.words.with("cost-between", &args)
            }
        }
    }

    /// A range as a short figure, such as "2–6", or "0" when both ends are the same.
    pub fn range(&self, [low, high]: [u32; 2]) -> String {
        let (low_text, high_text) =
            (self.formats.whole(low.into()), self.formats.whole(high.into()));
        if low == high { high_text } else { format!("{low_text}–{high_text}") }
    }

    /// Who usually does an action.
    pub fn doer(&self, doer: Doer) -> String {
        self.words.get(&format!("doer-{}", doer.id()))
    }

    /// The name of a domain.
    pub fn domain(&self, id: &str) -> String {
        self.words.get(&format!("domain-{id}"))
    }

    /// The question itself.
    pub fn question(&self, id: &QuestionId) -> String {
        self.words.get(&format!("question-{id}"))
    }

    /// A text of a question: `short`, `explanation`, `why`, `how` or `evidence`.
    pub fn question_text(&self, id: &QuestionId, attribute: &str) -> String {
        self.words.get(&format!("question-{id}.{attribute}"))
    }

    /// An option of a question.
    pub fn choice(&self, question: &QuestionId, choice: &ChoiceId) -> String {
        self.words.get(&format!("question-{question}.choice-{choice}"))
    }

    /// An answer in words.
    pub fn answer(&self, question: &Question, answer: Option<&Answer>) -> String {
        match answer.map(|answer| &answer.choice) {
            Some(AnswerChoice::Option(choice)) if question.choice(choice.as_str()).is_some() => {
                self.choice(&question.id, choice)
            }
            Some(AnswerChoice::DontKnow) => self.words.get("answer-dont-know"),
            Some(AnswerChoice::NotApplicable { .. }) => self.words.get("answer-not-applicable"),
            Some(AnswerChoice::Option(_)) | None => self.words.get("answer-none"),
        }
    }

    /// A text of an action: `why` or `help`.
    pub fn action_text(&self, action: &Action, attribute: &str) -> String {
        self.words.get(&format!("action-{}.{attribute}", action.id))
    }

    /// The title of an action.
    pub fn action(&self, action: &Action) -> String {
        self.words.get(&format!("action-{}", action.id))
    }

    /// The steps of an action.
    pub fn steps(&self, action: &Action) -> Vec<String> {
        (1..=action.steps).map(|step| self.action_text(action, &format!("step-{step}"))).collect()
    }

    /// The name of a measure of NIS2.
    pub fn measure(&self, id: &str) -> String {
        self.words.get(&format!("nis2-measure-{id}"))
    }

    /// The name of somebody who helps.
    pub fn contact(&self, contact: &Contact) -> String {
        self.words.get(&format!("contact-{}", contact.id))
    }

    /// What somebody who helps does.
    pub fn contact_about(&self, contact: &Contact) -> String {
        self.words.get(&format!("contact-{}.about", contact.id))
    }

    /// The region that somebody helps; empty for the whole country.
    pub fn region(&self, contact: &Contact) -> String {
        match contact.region {
            Region::Belgium => String::new(),
            region => self.words.get(&format!("contact-region-{}", region.id())),
        }
    }

    /// What the answers of a rule that was met say, and how to find out which is right.
    pub fn contradiction(&self, id: &ContradictionId) -> (String, String) {
        let message = format!("contradiction-{id}");
        (self.words.get(&message), self.words.get(&format!("{message}.check")))
    }

    /// Why there is no action, in words.
    pub fn no_actions(&self, reason: NoActions) -> String {
        self.words.get(match reason {
            NoActions::AllBest => "report-plan-none",
            NoActions::Unanswered => "report-plan-unknown",
            NoActions::Decided => "report-plan-decided",
        })
    }

    /// The name of an organisation, or a stand-in while it has none.
    pub fn organisation(&self, name: &str) -> String {
        if name.trim().is_empty() {
            self.words.get("organisation-unnamed")
        } else {
            name.to_owned()
        }
    }
}
