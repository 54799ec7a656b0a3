//! The ruler and the bars. Every length is proportional to its number: the width is in percent,
//! the height in the size of the text, so that no letter is stretched.

use maud::{Markup, html};

use super::label::{Label, PAGE, labels, percent};
use super::text::{Words, plain};
use crate::document::{BarValue, Bars, Legend, Ruler};

/// Two ends that are less than this far from each other are written as one range.
const NEAR: u8 = 15;

/// The interval on a scale from 0 to 100.
pub(super) fn ruler(ruler: &Ruler) -> Markup {
    let (low, high) = ends(ruler.low, ruler.high);
    let ticks: Vec<u8> = ruler.bands.iter().map(|band| band.upper.min(100)).collect();
    let inner = ticks.iter().filter(|&&tick| tick > 0 && tick < 100).map(|&tick| at(tick));
    html! {
        figure.ruler {
            svg.chart width="100%" height="5rem" role="img" aria-label=(plain(&ruler.alt)) {
                (labels(&names(ruler), PAGE, 0.75))
                (interval(low, high, "1.5625em", "1.5625em"))
                @for x in inner {
                    line.axis x1=(x) x2=(x) y1="1.125em" y2="1.5625em" stroke="#000" {}
                    line.axis x1=(x) x2=(x) y1="3.125em" y2="3.5em" stroke="#000" {}
                }
                (end(low))
                @if high > low { (end(high)) }
                (labels(&numbers(low, high, &ticks), PAGE, 4.5))
            }
            @if let Some(words) = &ruler.legend { (legend(words)) }
        }
    }
}

/// The mark at an end of the interval.
fn end(value: u8) -> Markup {
    html! { line.tip x1=(at(value)) x2=(at(value)) y1="1.25em" y2="3.5625em" stroke="#000" stroke-width="2.5" {} }
}

/// The names of the bands, each over the middle of its band.
fn names(ruler: &Ruler) -> Vec<Label> {
    let mut lower = 0;
    let bands = ruler.bands.iter().enumerate();
    bands
        .map(|(number, band)| {
            let upper = band.upper.min(100);
            let middle = f64::midpoint(f64::from(lower), f64::from(upper));
            lower = upper;
            let label = Label::dim(plain(&band.name), middle);
            if ruler.current == Some(number) {
                Label { class: "bold", first: true, ..label }
            } else {
                label
            }
        })
        .collect()
}

/// The numbers under the bar: the two that matter, and those of the ticks.
fn numbers(low: u8, high: u8, ticks: &[u8]) -> Vec<Label> {
    let figure = |text: String, at| Label { text, at, class: "figure", size: 1.5, first: true };
    let mut all = if low == high {
        vec![figure(low.to_string(), f64::from(low))]
    } else if high - low < NEAR {
        vec![figure(format!("{low}–{high}"), f64::midpoint(f64::from(low), f64::from(high)))]
    } else {
        [low, high].map(|end| figure(end.to_string(), f64::from(end))).into()
    };
    let ticks = [0].iter().chain(ticks);
    all.extend(ticks.map(|&tick| Label::dim(tick.to_string(), f64::from(tick))));
    all
}

/// The key to the patterns.
fn legend(legend: &Legend) -> Markup {
    html! {
        ul.key role="list" {
            li { (swatch(&interval(100, 100, "0", "100%"))) (Words(&legend.earned)) }
            li { (swatch(&interval(0, 100, "0", "100%"))) (Words(&legend.open)) }
            li { (swatch(&interval(0, 0, "0", "100%"))) (Words(&legend.missing)) }
        }
    }
}

/// A sample of what a chart is drawn with, in front of its meaning.
pub(super) fn swatch(drawing: &Markup) -> Markup {
    html! { svg.swatch width="1.5rem" height="0.65rem" aria-hidden="true" { (drawing) } }
}

/// One interval a row. The names and the figures are text, for every reader.
pub(super) fn bars(bars: &Bars) -> Markup {
    html! {
        @if !bars.rows.is_empty() {
            figure.bars aria-label=(plain(&bars.alt)) {
                ul role="list" {
                    @for row in &bars.rows {
                        li {
                            span dir="auto" { (Words(&row.label)) }
                            @match &row.value {
                                BarValue::Interval { low, high } => {
                                    @let (low, high) = ends(*low, *high);
                                    svg.chart width="100%" height="0.65rem" aria-hidden="true" {
                                        (interval(low, high, "0", "100%"))
                                    }
                                },
                                BarValue::Text(words) => span.dim dir="auto" { (Words(words)) },
                            }
                            span.figure { (Words(&row.figure)) }
                        }
                    }
                }
            }
        }
    }
}

/// Both ends of an interval, none above 100 and in their order.
fn ends(low: u8, high: u8) -> (u8, u8) {
    let low = low.min(100);
    (low, high.clamp(low, 100))
}

/// A bar from 0 to 100: solid up to `low`, hatched up to `high`, empty beyond.
fn interval(low: u8, high: u8, y: &str, height: &str) -> Markup {
    html! {
        rect.free x="0" y=(y) width="100%" height=(height) fill="none" stroke="#000" {}
        @if high > low {
            rect x=(at(low)) y=(y) width=(at(high - low)) height=(height) fill="url(#hatch)" {}
            rect.ink-edge x=(at(low)) y=(y) width=(at(high - low)) height=(height) fill="none" stroke="#000" {}
        }
        @if low > 0 { rect.ink x="0" y=(y) width=(at(low)) height=(height) {} }
    }
}

fn at(value: u8) -> String {
    percent(f64::from(value))
}
