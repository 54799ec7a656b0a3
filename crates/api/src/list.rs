//! The list of assessments: what it shows of each, how it is searched and sorted.

use serde::{Deserialize, Serialize};
use tandem_core::scoring::{Interval, ScoreCard};
use tandem_store::Listed;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::present;
use crate::request::{ListQuery, SortBy};

/// The most rows that one view holds.
pub(crate) const MOST_SHOWN: u32 = 20_000;

/// What the list shows of an assessment besides its name. Its serde form is the one of the data file,
/// where it stays until the assessment, the questionnaire or the program changes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Summary {
    /// The versions of the program and of the questionnaire that it was worked out with.
    made_with: String,
    /// Questions with an answer, "don't know" and "does not apply" included.
    pub(crate) answered: u32,
    /// Questions that apply.
    pub(crate) applicable: u32,
    /// The overall score, both ends; `None` when no question applies.
    interval: Option<(f64, f64)>,
    /// The id of the band; `None` while the score is provisional.
    pub(crate) band: Option<String>,
}

impl Summary {
    pub(crate) fn of(scores: &ScoreCard, made_with: &str) -> Self {
        let overall = &scores.overall;
        Self {
            made_with: made_with.to_owned(),
            answered: present::count(scores.coverage.applicable - scores.coverage.open()),
            applicable: present::count(scores.coverage.applicable),
            interval: overall.interval.map(|interval| (interval.low, interval.high)),
            band: overall.band.filter(|_| !overall.provisional).map(|band| band.id().to_owned()),
        }
    }

    /// A summary as it was kept, unless something else would come out of it today.
    pub(crate) fn kept(text: &str, made_with: &str) -> Option<Self> {
        let summary: Self = serde_json::from_str(text).ok()?;
        (summary.made_with == made_with).then_some(summary)
    }

    pub(crate) fn interval(&self) -> Option<Interval> {
        self.interval.map(|(low, high)| Interval { low, high })
    }

    /// The part that has an answer, 0 to 1.
    fn progress(&self) -> f64 {
        f64::from(self.answered) / f64::from(self.applicable.max(1))
    }
}

/// An assessment in the list, with what is shown of it.
pub(crate) struct Entry {
    pub(crate) listed: Listed,
    pub(crate) summary: Summary,
}

/// Keeps the entries that a query finds, in its order. Entries that come in the order of their last
/// change keep it among equals.
pub(crate) fn found(mut entries: Vec<Entry>, query: &ListQuery) -> Vec<Entry> {
    let words: Vec<String> = folded(&query.search).split_whitespace().map(str::to_owned).collect();
    if !words.is_empty() {
        entries.retain(|entry| {
            let name = folded(&entry.listed.name);
            words.iter().all(|word| name.contains(word.as_str()))
        });
    }
    match query.sort {
        // The data file gives them in the order of their last change, the newest first.
        SortBy::Modified => {}
        SortBy::Name => entries.sort_by_cached_key(|entry| folded(&entry.listed.name)),
        SortBy::Progress => {
            entries.sort_by(|a, b| a.summary.progress().total_cmp(&b.summary.progress()));
        }
        SortBy::Score => {
            let low = |entry: &Entry| entry.summary.interval.map_or(-1.0, |(low, _)| low);
            entries.sort_by(|a, b| low(a).total_cmp(&low(b)));
        }
    }
    if query.reversed {
        entries.reverse();
    }
    entries
}

/// A name without accents and capitals, so that “Societe” finds “Société”.
fn folded(text: &str) -> String {
    text.nfd()
        .filter(|character| !is_combining_mark(*character))
        .flat_map(char::to_lowercase)
        .map(|character| if character == '’' { '\'' } else { character })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn accents_and_capitals_do_not_matter() {
        assert_eq!(folded("SOCIÉTÉ Générale d’Épargne"), "societe generale d'epargne");
        assert_eq!(folded("Zoë & Ĳsbrand"), "zoe & ĳsbrand");
    }
}
