//! The result of each domain, and what weighs most.

use tandem_core::contradictions;
use tandem_core::flow::{self, Standing};
use tandem_core::id::{DomainId, QuestionId};
use tandem_core::scoring::QuestionState;

use super::summary::percent;
use super::{Input, body, figures, heading, section_heading};
use crate::document::{
    Axis, Bar, BarValue, Bars, Block, Callout, Cell, Column, Inline, List, ListItem, Marker,
    Paragraph, Radar, Row, Symbol, Table, Tone,
};

/// How many answers the table of what weighs most holds.
const COSTS: usize = 8;

pub(super) fn section(input: &Input<'_>) -> Vec<Block> {
    let mut blocks = vec![
        section_heading(input.word("report-results")),
        body(input.word("report-results-lead")),
    ];
    blocks.extend(second_looks(input));
    blocks.extend([radar(input), Block::Space(2.0), Block::Table(points(input))]);
    blocks.extend(compared(input));
    blocks.extend(capped(input));
    if !input.scores.costs.is_empty() {
        blocks.push(heading(3, input.word("report-costs")));
        blocks.push(body(input.word("report-costs-lead")));
        blocks.push(Block::Table(costs(input)));
    }
    blocks
}

/// Answers that deserve a second look together, said before anything is built on them.
fn second_looks(input: &Input<'_>) -> Option<Block> {
    let findings = contradictions::find(input.pack, &input.situation);
    let paragraphs: Vec<Paragraph> = findings
        .iter()
        .map(|finding| {
            let (text, check) = input.language.contradiction(&finding.rule.id);
            Paragraph::body(format!("{text} {check}"))
        })
        .collect();
    (!paragraphs.is_empty()).then(|| {
        Block::Callout(Callout {
            tone: Tone::Neutral,
            title: input.word("report-second-look"),
            paragraphs,
        })
    })
}

/// A bar a domain, the lowest first; domains without a score at the end.
pub(super) fn bars(input: &Input<'_>) -> Block {
    let rows = input.scores.weakest_first().into_iter().map(|domain| {
        let label = input.language.domain(domain.id.as_str());
        let Some(interval) = domain.interval else {
            let text = input.word("report-not-applicable");
            return Bar { label, value: BarValue::Text(text), figure: String::new() };
        };
        let (low, high) = percent(interval);
        Bar {
            label,
            value: BarValue::Interval { low, high },
            figure: input.language.figure(interval),
        }
    });
    Block::Bars(Bars { alt: input.word("report-bars-alt"), rows: rows.collect() })
}

/// The domains around one centre, those without a score left out.
fn radar(input: &Input<'_>) -> Block {
    let before = |id: &DomainId| {
        let scores = &input.before.as_ref()?.scores;
        let domain = scores.domains.iter().find(|domain| domain.id == *id)?;
        Some(percent(domain.interval?).0)
    };
    let axes = input.scores.domains.iter().filter_map(|domain| {
        let (low, high) = percent(domain.interval?);
        let label = input.language.domain(domain.id.as_str());
        Some(Axis { label, low, high, before: before(&domain.id) })
    });
    Block::Radar(Radar {
        alt: input.word("report-radar-alt"),
        axes: axes.collect(),
        now: input.word("report-radar-now"),
        open: input.word("report-radar-open"),
        before: input.before.as_ref().map(|before| input.day(before.day)).unwrap_or_default(),
    })
}

/// What was certain last time, and what is now.
fn compared(input: &Input<'_>) -> Vec<Block> {
    let Some(before) = &input.before else { return Vec::new() };
    let rows = input.scores.domains.iter().filter_map(|domain| {
        let now = percent(domain.interval?).0;
        let was = before.scores.domains.iter().find(|one| one.id == domain.id);
        let was = was.and_then(|one| one.interval).map(|interval| percent(interval).0);
        let change = was.map(|was| input.language.change(was.into(), now.into()));
        let none = || input.word("report-not-applicable");
        Some(Row::new([
            Cell::header(input.language.domain(domain.id.as_str())),
            Cell::text(was.map_or_else(none, |was| was.to_string())),
            Cell::text(now.to_string()),
            Cell::text(change.unwrap_or_default()),
        ]))
    });
    let table = Table::new(
        vec![
            Column::share(input.word("report-column-domain"), 1.0),
            figures(input.word("report-column-before"), 34.0),
            figures(input.word("report-column-now"), 34.0),
            figures(input.word("report-column-change"), 34.0),
        ],
        rows,
    );
    vec![
        heading(3, input.word("report-before")),
        body(input.word("report-before-lead")),
        Block::Table(table),
    ]
}

/// The bars as numbers.
fn points(input: &Input<'_>) -> Table {
    let words = &input.language.words;
    let rows = input.scores.weakest_first().into_iter().map(|domain| {
        let known = |states: &[QuestionState]| {
            let of_domain = input.scores.questions.iter().filter(|score| {
                let question = input.pack.question(score.id.as_str());
                question.is_some_and(|question| question.domain == domain.id)
            });
            of_domain.filter(|score| states.contains(&score.state)).count().to_string()
        };
        let answered = known(&[QuestionState::Answered, QuestionState::NotApplicable]);
        let all = known(&[
            QuestionState::Answered,
            QuestionState::NotApplicable,
            QuestionState::DontKnow,
            QuestionState::Unanswered,
        ]);
        let (score, points) = match domain.interval {
            None => (input.word("report-not-applicable"), String::new()),
            Some(interval) => {
                let points = input.language.formats.decimals(domain.points, 1);
                let of = input.language.formats.number(domain.of);
                let points = words
                    .with("report-points", &[("points", (&points).into()), ("of", (&of).into())]);
                (input.language.figure(interval), points)
            }
        };
        Row::new([
            Cell::header(input.language.domain(domain.id.as_str())),
            Cell::text(score),
            Cell::text(points),
            Cell::text(
                words.with(
                    "report-answers",
                    &[("known", (&answered).into()), ("all", (&all).into())],
                ),
            ),
        ])
    });
    Table::new(
        vec![
            Column::share(input.word("report-column-domain"), 1.0),
            figures(input.word("report-column-score"), 34.0),
            figures(input.word("report-column-points"), 34.0),
            figures(input.word("report-column-answers"), 36.0),
        ],
        rows,
    )
}

/// The band of the number alone and the band that is given, where critical questions hold it down.
pub(super) fn held_down(input: &Input<'_>) -> Option<(String, String)> {
    let overall = &input.scores.overall;
    let (alone, band) = (overall.held_down_from()?, overall.band?);
    Some((input.language.band(alone), input.language.band(band)))
}

/// The critical questions, where they hold the band down.
fn capped(input: &Input<'_>) -> Option<Block> {
    let (uncapped, band) = held_down(input)?;
    let args = [("band", (&uncapped).into()), ("capped", (&band).into())];
    let questions = input.scores.overall.capped_by.iter();
    let list = questions.map(|question| ListItem::new(Paragraph::body(input.short(question))));
    Some(Block::KeepTogether(vec![
        Block::Callout(Callout {
            tone: Tone::You,
            title: input.word("report-capped"),
            paragraphs: vec![Paragraph::body(
                input.language.words.with("report-capped-text", &args),
            )],
        }),
        Block::List(List { marker: Marker::Bullet, items: list.collect() }),
    ]))
}

fn costs(input: &Input<'_>) -> Table {
    let rows = input.scores.costs.iter().take(COSTS).map(|cost| {
        Row::new([
            Cell::header(input.short(&cost.question)),
            Cell::from(answer(input, &cost.question)),
            Cell::text(input.language.formats.decimals(cost.gain_percent, 1)),
        ])
    });
    Table::new(
        vec![
            Column::share(input.word("report-column-question"), 1.0),
            Column::share(input.word("report-column-answer"), 1.3),
            figures(input.word("report-column-gain"), 26.0),
        ],
        rows,
    )
}

/// How far an answer is, as a mark, and the answer in words.
pub(super) fn answer(input: &Input<'_>, id: &QuestionId) -> Vec<Inline> {
    let Some(question) = input.pack.question(id.as_str()) else { return Vec::new() };
    let answer = input.assessment.answers.get(id);
    let symbol = match flow::standing(question, answer) {
        Standing::Chosen(choice) if choice.score >= 1.0 => Some(Symbol::Done),
        Standing::Chosen(choice) if choice.score > 0.0 => Some(Symbol::Partly),
        Standing::Chosen(_) => Some(Symbol::NotDone),
        Standing::DontKnow => Some(Symbol::Unknown),
        Standing::NotApplicable | Standing::Unanswered => None,
    };
    let words = Inline::plain(input.language.answer(question, answer));
    match symbol {
        // The words beside it say the same, so a screen reader skips the mark.
        Some(symbol) => vec![Inline::symbol(symbol, ""), Inline::plain(" "), words],
        None => vec![words],
    }
}
