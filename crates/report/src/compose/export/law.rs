//! What the NIS2 law makes of the firm, and how ready it is on each measure.

use tandem_core::nis2::{readiness, scope};

use super::{ends, sheet};
use crate::compose::Input;
use crate::scope::scope_words;
use crate::workbook::{Sheet, Value};

/// A line a row: the result, its reasons and what follows, then the measures with their scores.
pub(super) fn nis2(input: &Input<'_>) -> Sheet {
    let organisation = &input.assessment.organisation;
    let scope = scope(organisation, &input.content.nis2);
    let words = scope_words(input.content, organisation, &scope, input.language, input.date);
    let missing = words.missing.into_iter().map(|fact| fact.text).chain(words.possible).collect();
    let parts = [
        (input.word("export-fact-result"), vec![words.sentence]),
        (input.word("nis2-missing"), missing),
        (input.word("nis2-borderline"), words.borderline),
        (words.why_title, words.why),
        (words.duties_title, words.duties),
        (input.word("nis2-milestones"), words.milestones),
        (input.word("nis2-watch"), words.watch),
        (input.word("nis2-sources"), words.sources),
    ];
    let mut rows = Vec::new();
    for (part, lines) in parts {
        let part = part.trim_end_matches(':').trim_end();
        let empty = || Value::Empty;
        rows.extend(
            lines.into_iter().map(|line| {
                [part.to_owned().into(), line.into(), empty(), empty(), empty(), empty()]
            }),
        );
    }
    rows.extend(readiness(input.pack, input.scores).into_iter().map(|measure| {
        let [low, high] = ends(measure.interval);
        [
            input.word("report-nis2-measure").into(),
            input.language.measure(measure.id).into(),
            low,
            high,
            Value::count(measure.known),
            Value::count(measure.asked),
        ]
    }));
    sheet(input, "nis2", ["part", "text", "low", "high", "known", "asked"], rows)
}
