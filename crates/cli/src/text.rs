//! What a person reads on a terminal.

use tandem_api::headless::{Assessment, AvailabilityJson, Catalogue, Score};
use tandem_api::{Content, FileProblem, Language};

/// How many answers are listed as what weighs most.
const COSTS: usize = 10;

/// A score as text, with the answers that deserve a second look in front.
pub(crate) fn score(
    score: &Score,
    assessment: &Assessment,
    second_looks: &[FileProblem],
    content: &Content,
    language: &Language,
) -> String {
    let words = &language.words;
    let mut lines = vec![language.organisation(&assessment.organisation.name)];
    if !second_looks.is_empty() {
        lines.push(words.get("cli-second-look"));
        lines.extend(second_looks.iter().map(|look| format!("  {}", look.line())));
        lines.push(String::new());
    }
    let overall = &score.overall;
    if let (None, None) = (overall.low, overall.high) {
        lines.push(words.get("band-none"));
    }
    if let (Some(low), Some(high)) = (overall.low, overall.high) {
        let band = match overall.band {
            Some(band) if !overall.provisional => words.get(&format!("band-{band}")),
            _ => words.get("band-provisional"),
        };
        lines.push(format!("{band}, {}", language.between_ends(low, high)));
    }
    let coverage = &score.coverage;
    let open =
        coverage.applicable - coverage.answered - coverage.dont_know - coverage.not_applicable;
    let counts = [coverage.answered, coverage.dont_know, coverage.not_applicable, open]
        .map(|n| n.to_string());
    lines.push(words.with(
        "cli-coverage",
        &[
            ("answered", (&counts[0]).into()),
            ("dontKnow", (&counts[1]).into()),
            ("notApplicable", (&counts[2]).into()),
            ("open", (&counts[3]).into()),
        ],
    ));

    lines.push(format!("\n{}", words.get("cli-domains")));
    for domain in &score.domains {
        let figure = match (domain.low, domain.high) {
            (Some(low), Some(high)) => language.figure_ends(low, high),
            _ => words.get("report-not-applicable"),
        };
        lines.push(format!("  {figure:>12}  {}", language.domain(&domain.id)));
    }
    if score.held_down {
        lines.push(format!("\n{}", words.get("cli-capped")));
        for question in &overall.capped_by {
            lines.push(format!("  {}", language.question_text(question, "short")));
        }
    }
    if !score.costs.is_empty() {
        lines.push(format!("\n{}", words.get("cli-costs")));
        for cost in score.costs.iter().take(COSTS) {
            let gain = language.formats.decimals(cost.gain_percent, 1);
            let answer = content
                .pack
                .question(cost.question.as_str())
                .map(|question| language.answer(question, assessment.answers.get(&question.id)))
                .unwrap_or_default();
            lines.push(format!("  {gain:>5}  {}", language.question_text(&cost.question, "short")));
            lines.push(format!("         {answer}"));
        }
    }
    lines.join("\n")
}

/// What designs come to, as text.
pub(crate) fn availability(result: &AvailabilityJson, language: &Language) -> String {
    let hours = |hours: f64| language.formats.decimals(hours, 1);
    let line = |design: &tandem_api::headless::DesignEntry| {
        let figures = [design.downtime_hours, design.infrastructure_hours, design.human_hours];
        let [total, infrastructure, human] = figures.map(hours);
        let args = [
            ("design", (&design.id).into()),
            ("hours", (&total).into()),
            ("infrastructure", (&infrastructure).into()),
            ("human", (&human).into()),
        ];
        let mut lines = vec![language.words.with("availability-row", &args)];
        if let Some(room) = design.break_even_human_hours {
            let room = hours(room);
            let args = [("room", (&room).into()), ("human", (&human).into())];
            lines.push(format!("  {}", language.words.with("availability-break-even", &args)));
        }
        lines.join("\n")
    };
    let mut lines: Vec<String> = result.designs.iter().map(line).collect();
    lines.push(language.words.with("availability-best", &[("design", (&result.best).into())]));
    lines.push(language.words.get("availability-illustration"));
    lines.join("\n")
}

/// The questionnaire as text.
pub(crate) fn catalogue(catalogue: &Catalogue<'_>, language: &Language) -> String {
    let words = &language.words;
    let mut lines = vec![format!("{} {}", catalogue.pack.id, catalogue.pack.version)];
    for domain in &catalogue.domains {
        lines.push(format!("\n{}", domain.title));
        for question in catalogue.questions.iter().filter(|question| question.domain == domain.id) {
            let weight = question.weight.to_string();
            let mut facts = vec![
                question.id.to_owned(),
                question.depth.to_owned(),
                words.with("cli-weight", &[("weight", (&weight).into())]),
            ];
            if question.critical {
                facts.push(words.get("cli-critical"));
            }
            lines.push(format!("\n  {}\n  [{}]", question.text, facts.join(", ")));
            for choice in &question.choices {
                lines.push(format!("    {:.2}  {}: {}", choice.score, choice.id, choice.text));
            }
            lines.push(format!("    → {}", question.actions.join(", ")));
        }
    }
    lines.push(format!("\n{}", words.get("cli-actions")));
    for action in &catalogue.actions {
        let effort = language.hours(action.hours);
        lines.push(format!(
            "  {}: {} ({effort}, {})",
            action.id,
            action.title,
            language.euros(action.euros_per_year)
        ));
    }
    lines.join("\n")
}
