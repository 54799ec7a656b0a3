//! Whether the NIS2 law covers the firm, why, what follows, and how ready it is on the measures.

use tandem_core::scoring::{Interval, QuestionScore, QuestionState};

use super::{Input, body, figures, heading, small};
use crate::document::{
    Block, Callout, Cell, Column, Inline, List, ListItem, Marker, Paragraph, Row, Style, Table,
    Tone,
};
use crate::scope::{ScopeWords, scope_words};

/// The question about the eleventh measure, which the Belgian law adds to the ten of the directive:
/// a policy for the disclosure of vulnerabilities (Law of 26 April 2024, art. 30 § 3).
const DISCLOSURE: &str = "vulnerability-contact";

pub(super) fn section(input: &Input<'_>) -> Vec<Block> {
    let organisation = &input.assessment.organisation;
    let words = scope_words(input.content, organisation, input.language, input.date);
    let mut blocks = vec![
        heading(2, input.word("report-nis2")),
        Block::Paragraph(Paragraph {
            style: Style::Lead,
            inlines: vec![Inline::Plain(words.sentence.clone())],
        }),
    ];
    blocks.extend(words.likely.clone().map(body));
    blocks.extend(not_certain(input, &words));
    blocks.extend(list(3, &words.why_title, &words.why));
    blocks.push(small(format!("{}. {}", words.size, words.figures.join(". "))));
    blocks.extend(words.supply_chain.clone().map(body));
    blocks.extend(list(3, &words.duties_title, &words.duties));
    blocks.extend(list(3, &input.word("nis2-milestones"), &words.milestones));
    blocks.push(heading(3, input.word("report-nis2-measures")));
    blocks.push(small(input.word("report-nis2-measures-lead")));
    blocks.push(Block::Table(measures(input)));
    blocks.extend(list(3, &input.word("nis2-watch"), &words.watch));
    blocks.extend(list(4, &input.word("nis2-sources"), &words.sources));
    blocks.push(small(words.confirm));
    blocks
}

/// What is missing and what needs to be confirmed, set apart before the reasons.
fn not_certain(input: &Input<'_>, words: &ScopeWords) -> Option<Block> {
    let missing = words.missing.iter().map(|fact| fact.text.clone());
    let mut paragraphs = Vec::new();
    if !words.missing.is_empty() {
        let facts = missing.collect::<Vec<_>>().join("; ");
        paragraphs.push(Paragraph::body(format!("{} {facts}.", input.word("nis2-missing"))));
        paragraphs.extend(words.possible.clone().map(Paragraph::body));
    }
    paragraphs.extend(words.borderline.iter().cloned().map(Paragraph::body));
    (!paragraphs.is_empty()).then(|| {
        Block::Callout(Callout {
            tone: Tone::You,
            title: input.word("report-nis2-confirm"),
            paragraphs,
        })
    })
}

/// A list of small lines under its heading; nothing when it is empty.
fn list(level: u8, title: &str, lines: &[String]) -> Vec<Block> {
    if lines.is_empty() {
        return Vec::new();
    }
    let items = lines.iter().map(|line| {
        ListItem::new(Paragraph { style: Style::Small, inlines: vec![Inline::plain(line.clone())] })
    });
    let title = title.trim_end_matches(':').trim_end().to_owned();
    vec![
        heading(level, title),
        Block::List(List { marker: Marker::Bullet, items: items.collect() }),
    ]
}

/// How ready the firm is on each of the eleven measures.
fn measures(input: &Input<'_>) -> Table {
    let of_letter = |letter: &str| {
        let refers = |score: &&QuestionScore| {
            input.pack.question(score.id.as_str()).is_some_and(|question| {
                question.references.nis2.iter().any(|other| other == letter)
            })
        };
        counted(input.scores.questions.iter().filter(refers))
    };
    let letters = input.scores.measures.iter().map(|measure| {
        let (known, asked) = of_letter(measure.letter);
        (measure.letter, measure.interval, known, asked)
    });
    let disclosure = input.scores.questions.iter().find(|one| one.id.as_str() == DISCLOSURE);
    let (known, asked) = counted(disclosure.into_iter());
    let eleventh = ("disclosure", disclosure.and_then(alone), known, asked);
    let rows = letters.chain([eleventh]).map(|(id, interval, known, asked)| {
        let figure = interval.map_or_else(
            || input.word("report-nis2-not-asked"),
            |interval| input.language.figure(interval),
        );
        let of = input.language.words.with(
            "report-answers",
            &[("known", (&known.to_string()).into()), ("all", (&asked.to_string()).into())],
        );
        Row::new([
            Cell::header(input.word(&format!("nis2-measure-{id}"))),
            Cell::text(figure),
            Cell::text(if asked == 0 { String::new() } else { of }),
        ])
    });
    Table {
        caption: String::new(),
        columns: vec![
            Column::share(input.word("report-nis2-measure"), 1.0),
            figures(input.word("report-column-score"), 30.0),
            figures(input.word("report-column-answers"), 34.0),
        ],
        rows: rows.collect(),
    }
}

/// How many questions have an answer that says something, and how many are asked.
fn counted<'a>(scores: impl Iterator<Item = &'a QuestionScore>) -> (usize, usize) {
    let (mut known, mut asked) = (0, 0);
    for score in scores.filter(|score| score.state != QuestionState::Hidden) {
        asked += 1;
        known += usize::from(matches!(
            score.state,
            QuestionState::Answered | QuestionState::NotApplicable
        ));
    }
    (known, asked)
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
