//! What it comes to, and the score of each domain.

use tandem_core::nis2::scope;
use tandem_core::scoring::QuestionState;

use super::{ends, sheet};
use crate::compose::Input;
use crate::scope::scope_words;
use crate::workbook::{Sheet, Value};

/// What it comes to, a fact a row.
pub(super) fn summary(input: &Input<'_>) -> Sheet {
    let organisation = &input.assessment.organisation;
    let overall = &input.scores.overall;
    let coverage = input.scores.coverage;
    let band = match (overall.band, overall.provisional) {
        (Some(band), false) => input.language.band(band),
        (Some(_), true) => input.word("band-provisional"),
        (None, _) => input.word("band-none"),
    };
    let [low, high] = ends(overall.interval);
    let sums = input.plan.totals().all;
    let scope = scope(organisation, &input.content.nis2);
    let law = scope_words(input.content, organisation, &scope, input.language, input.date);
    let facts = [
        ("organisation", input.firm().into()),
        ("number", organisation.enterprise_number.map(|number| number.to_string()).into()),
        ("date", input.date.into()),
        ("pack", input.pack.version.clone().into()),
        ("result", band.into()),
        ("low", low),
        ("high", high),
        ("asked", Value::count(coverage.applicable)),
        ("answered", Value::count(coverage.answered + coverage.not_applicable)),
        ("unknown", Value::count(coverage.dont_know)),
        ("open", Value::count(coverage.open())),
        ("actions", Value::count(sums.actions)),
        ("hours-least", Value::whole(sums.hours[0])),
        ("hours-most", Value::whole(sums.hours[1])),
        ("euros-least", Value::whole(sums.euros_per_year[0])),
        ("euros-most", Value::whole(sums.euros_per_year[1])),
        ("pace", Value::whole(input.plan.hours_per_month.into())),
        ("start", input.plan.start.into()),
        ("end", input.actions().iter().map(|one| one.end).max().into()),
        ("nis2", law.sentence.into()),
        ("about", input.word("report-disclaimer-text").into()),
    ];
    let row = |(id, value)| [input.word(&format!("export-fact-{id}")).into(), value];
    sheet(input, "summary", ["fact", "value"], facts.into_iter().map(row).collect())
}

/// The score of each domain, the lowest first.
pub(super) fn domains(input: &Input<'_>) -> Sheet {
    let rows = input.scores.weakest_first().into_iter().map(|domain| {
        let of_domain = input.scores.questions.iter().filter(|score| {
            let question = input.pack.question(score.id.as_str());
            score.state != QuestionState::Hidden
                && question.is_some_and(|question| question.domain == domain.id)
        });
        let states: Vec<QuestionState> = of_domain.map(|score| score.state).collect();
        let known = |state: &&QuestionState| {
            matches!(state, QuestionState::Answered | QuestionState::NotApplicable)
        };
        let [low, high] = ends(domain.interval);
        let points = |number: f64| domain.interval.map(|_| Value::tenths(number)).into();
        [
            input.language.domain(domain.id.as_str()).into(),
            low,
            high,
            points(domain.points),
            points(domain.of),
            Value::count(states.iter().filter(known).count()),
            Value::count(states.len()),
        ]
    });
    let columns = ["domain", "low", "high", "points", "points-of", "known", "asked"];
    sheet(input, "domains", columns, rows.collect())
}
