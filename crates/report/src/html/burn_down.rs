//! How the risk falls in steps. Widths are in percent and heights in the size of the text.

use maud::{Markup, html};

use super::chart::swatch;
use super::label::{Label, PAGE, em, labels, percent, small_em};
use super::text::{Words, plain};
use crate::document::{BurnDown, Step};

/// Where the axis of time starts, in percent of the width: left of it stand the numbers.
const START: f64 = 8.0;
/// The height of the top and of the bottom of the chart, in rem.
const TOP: f64 = 0.75;
const BOTTOM: f64 = 11.75;
/// How far an area reaches under the next one, in percent, so that no seam shows between them.
const SEAM: f64 = 0.2;

/// The chart and its key; nothing without a step.
pub(super) fn burn_down(chart: &BurnDown) -> Markup {
    let Some(most) = chart.steps.iter().copied().map(top).max() else { return html! {} };
    // The axis ends at the first mark that is not below the highest value.
    let scale = most.div_ceil(25).max(1) * 25;
    let y = |value: u8| BOTTOM - (BOTTOM - TOP) * f64::from(value) / f64::from(scale);
    let x = |day: u32| START + (100.0 - START) * part(day, chart.days);
    let marks: Vec<u8> = (0..=scale).step_by(25).collect();
    let ticks: Vec<Label> =
        chart.ticks.iter().map(|tick| Label::dim(plain(&tick.label), x(tick.day))).collect();
    let (solid, hatch) = samples();
    html! {
        figure.burn-down {
            @if !chart.axis.is_empty() { p.small dir="auto" { (Words(&chart.axis)) } }
            svg.chart width="100%" height="13.5rem" role="img" aria-label=(plain(&chart.alt)) {
                @for mark in marks {
                    line.grid x1=(percent(START)) x2="100%" y1=(em(y(mark))) y2=(em(y(mark))) stroke="#000" {}
                    text.dim x=(percent(START - 1.5)) y=(small_em(y(mark) + 0.28)) text-anchor="end" { (mark) }
                }
                @for tick in &chart.ticks {
                    @let at = percent(x(tick.day));
                    line.axis x1=(at) x2=(at) y1=(em(BOTTOM)) y2=(em(BOTTOM + 0.4)) stroke="#000" {}
                }
                @for (number, step) in chart.steps.iter().enumerate() {
                    @let until = chart.steps.get(number + 1).map_or(chart.days, |next| next.day);
                    @let (known, most) = (y(step.known.min(100)), y(top(*step)));
                    @let from = x(step.day);
                    @let width = percent(width(from, x(until)));
                    rect.sunk x=(percent(from)) y=(em(known)) width=(width) height=(em(BOTTOM - known)) fill="none" {}
                    @if most < known {
                        rect x=(percent(from)) y=(em(most)) width=(width) height=(em(known - most)) fill="url(#hatch)" {}
                    }
                }
                @for (number, step) in chart.steps.iter().enumerate() {
                    @let next = chart.steps.get(number + 1);
                    @let known = y(step.known.min(100));
                    @let (from, until) = (percent(x(step.day)), percent(x(next.map_or(chart.days, |next| next.day))));
                    line.ink-line x1=(from) x2=(until) y1=(em(known)) y2=(em(known)) stroke="#000" stroke-width="2.5" stroke-linecap="square" {}
                    @if let Some(next) = next {
                        line.ink-line x1=(until) x2=(until) y1=(em(known)) y2=(em(y(next.known.min(100)))) stroke="#000" stroke-width="2.5" {}
                    }
                }
                (labels(&ticks, PAGE, BOTTOM + 1.4))
            }
            @if !chart.time.is_empty() { p.small.time dir="auto" { (Words(&chart.time)) } }
            ul.key role="list" {
                @if !chart.known.is_empty() { li { (swatch(&solid)) (Words(&chart.known)) } }
                @if !chart.open.is_empty() && chart.steps.iter().any(|step| top(*step) > step.known.min(100)) { li { (swatch(&hatch)) (Words(&chart.open)) } }
            }
        }
    }
}

/// What the key shows: a line, and a hatched part.
fn samples() -> (Markup, Markup) {
    (
        html! { line.ink-line x1="0" x2="100%" y1="50%" y2="50%" stroke="#000" stroke-width="2.5" {} },
        html! { rect width="100%" height="100%" fill="url(#hatch)" {} },
    )
}

/// The width of an area from one place to another, in percent; nothing when it has none.
fn width(from: f64, until: f64) -> f64 {
    if until > from { (until + SEAM).min(100.0) - from } else { 0.0 }
}

/// The upper end of a step, never below what is certain.
fn top(step: Step) -> u8 {
    step.most.max(step.known).min(100)
}

/// Which part of the time has passed on a day, 0 to 1.
pub(super) fn part(day: u32, days: u32) -> f64 {
    f64::from(day.min(days)) / f64::from(days.max(1))
}
