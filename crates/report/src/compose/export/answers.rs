//! All answers, what is still to be found out, and what the texts rest on.

use tandem_core::belgian_time;
use tandem_core::pack::Question;

use super::sheet;
use crate::compose::{Input, method};
use crate::workbook::{Sheet, Value};

/// All answers, a question a row, in the order in which they are asked.
pub(super) fn answers(input: &Input<'_>) -> Sheet {
    let rows = input.questions().into_iter().map(|question| {
        let answer = input.assessment.answers.get(&question.id);
        let text = |text: Option<&str>| text.map(|text| text.trim().to_owned()).into();
        // The day is the one on the wall in Belgium when the answer was given.
        let day = answer.and_then(|answer| answer.answered);
        [
            domain(input, question),
            input.language.question(&question.id).into(),
            input.language.answer(question, answer).into(),
            text(answer.and_then(|answer| answer.choice.reason())),
            text(answer.and_then(|answer| answer.note.as_deref())),
            text(answer.and_then(|answer| answer.evidence.as_deref())),
            day.map(|moment| belgian_time::shown(moment).date()).into(),
        ]
    });
    let columns = ["domain", "question", "answer", "reason", "note", "evidence", "answered"];
    sheet(input, "answers", columns, rows.collect())
}

/// The questions that nobody could answer, with how to find out.
pub(super) fn unknown(input: &Input<'_>) -> Sheet {
    let questions = input.unknown().filter_map(|id| input.pack.question(id.as_str()));
    let rows = questions.map(|question| {
        let part = |part: &str| input.language.question_text(&question.id, part).into();
        [
            domain(input, question),
            input.language.question(&question.id).into(),
            part("how"),
            part("evidence"),
        ]
    });
    sheet(input, "unknown", ["domain", "question", "find-out", "shows"], rows.collect())
}

/// What the questions and the actions state as law or as a figure rests on these pages.
pub(super) fn sources(input: &Input<'_>) -> Sheet {
    let rows = method::used(input).map(|source| {
        [
            source.publisher.clone().into(),
            source.title.clone().into(),
            Value::Link(source.url.clone()),
            source.checked.into(),
        ]
    });
    sheet(input, "sources", ["publisher", "title", "address", "checked"], rows.collect())
}

fn domain(input: &Input<'_>, question: &Question) -> Value {
    input.language.domain(question.domain.as_str()).into()
}
