//! All answers, with their notes and what shows them.

use tandem_core::pack::Question;

use super::{Input, heading, results, section_heading};
use crate::document::{Block, Cell, Column, Inline, Row, Table};

pub(super) fn section(input: &Input<'_>) -> Vec<Block> {
    let questions = input.questions();
    let mut blocks = vec![section_heading(input.word("report-answers-title"))];
    for domain in &input.pack.domains {
        let of_domain: Vec<&Question> =
            questions.iter().copied().filter(|question| question.domain == *domain).collect();
        if !of_domain.is_empty() {
            blocks.push(heading(3, input.language.domain(domain.as_str())));
            blocks.push(Block::Table(table(input, &of_domain)));
        }
    }
    blocks
}

fn table(input: &Input<'_>, questions: &[&Question]) -> Table {
    let rows = questions.iter().map(|question| {
        Row::new([
            Cell::header(input.language.question(&question.id)),
            Cell::from(answer(input, question)),
        ])
    });
    Table::new(
        vec![
            Column::share(input.word("report-column-question"), 1.0),
            Column::share(input.word("report-column-answer"), 1.0),
        ],
        rows,
    )
}

/// The answer, and below it the reason, the note and the evidence.
fn answer(input: &Input<'_>, question: &Question) -> Vec<Inline> {
    let mut inlines = results::answer(input, &question.id);
    let Some(answer) = input.assessment.answers.get(&question.id) else { return inlines };
    let more = [
        ("report-reason", answer.choice.reason()),
        ("report-note", answer.note.as_deref()),
        ("report-evidence", answer.evidence.as_deref()),
    ];
    for (label, text) in more {
        if let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) {
            inlines.push(Inline::dim(format!("\n{} ", input.word(label))));
            // What a person wrote stands on its own: its direction is not that of the label.
            inlines.push(Inline::dim(text));
        }
    }
    inlines
}
