//! The plan as a whole: what it takes, in a table, over time, and how the risk falls.

use tandem_core::assessment::ActionStatus;
use tandem_core::plan::{Period, Planned, Sums};
use tandem_core::scoring::Interval;

use crate::compose::{Input, body, figures, heading};
use crate::document::{
    Block, BurnDown, Cell, Column, Inline, Row, Step, Table, Tick, Timeline, TimelineKind,
    TimelineLegend, TimelineRow, TimelineTitles,
};
use crate::plan::{axis, burn_down as burn_down_words};

pub(super) fn blocks(input: &Input<'_>) -> Vec<Block> {
    let language = input.language;
    let totals = input.plan.totals();
    let basis = language.plan_basis(input.plan);
    let mut blocks = vec![body(format!("{basis} {}", language.plan_totals(totals.all)))];
    blocks.push(heading(3, input.word("report-plan-table")));
    blocks.push(Block::Table(table(input)));
    blocks.extend(burn_down(input));
    blocks.push(heading(3, input.word("report-plan-calendar")));
    blocks.push(Block::Timeline(timeline(input)));
    blocks.push(heading(3, input.word("report-plan-sums")));
    let quarters = totals.quarters.iter().map(|(of, sums)| (language.quarter(*of), *sums));
    let doers = totals.doers.iter().map(|(of, sums)| (language.doer(*of), *sums));
    blocks.push(Block::Table(sums(input, "report-column-when", quarters.collect())));
    blocks.push(Block::Space(3.0));
    blocks.push(Block::Table(sums(input, "report-column-who", doers.collect())));
    blocks
}

/// Every action on a line, the parts of the calendar apart.
fn table(input: &Input<'_>) -> Table {
    let language = input.language;
    let mut rows = Vec::new();
    let mut period: Option<Period> = None;
    for (at, planned) in input.plan.actions.iter().enumerate() {
        // A day that was set can put an action in an earlier part than the one before it: the part
        // is named again then, and no row stands under a wrong one.
        let falls = input.plan.period(planned);
        if period.replace(falls) != Some(falls) {
            let name = vec![Inline::bold(language.period(falls))];
            let cells = [Cell::default(), Cell { header: true, ..Cell::from(name) }];
            rows.push(Row { names_below: true, ..Row::new(cells) });
        }
        let mut name = vec![Inline::plain(language.action(planned.action))];
        if planned.is_legal() {
            name.push(Inline::bold(format!(" ({})", input.word("report-law"))));
        }
        rows.push(Row::new([
            Cell::number((at + 1).to_string()),
            Cell { header: true, ..Cell::from(name) },
            Cell::text(language.plan_who(planned)),
            Cell::text(language.formats.short_day(planned.due())),
            Cell::text(language.range(planned.action.hours)),
            Cell::text(language.range(planned.action.euros_per_year)),
        ]));
    }
    Table::new(
        vec![
            Column::fixed(input.word("report-column-number"), 8.0),
            Column::share(input.word("report-column-action"), 1.0),
            Column::fixed(input.word("report-column-who"), 30.0),
            Column::fixed(input.word("report-column-due"), 25.0),
            figures(input.word("report-column-hours-figure"), 16.0),
            figures(input.word("report-column-euros-figure"), 28.0),
        ],
        rows,
    )
}

fn burn_down(input: &Input<'_>) -> Vec<Block> {
    let Some(now) = input.plan.baseline else { return Vec::new() };
    let (days, ticks) = axis(input.plan, input.language);
    let mut steps = vec![step(0, now)];
    steps.extend(
        input
            .plan
            .actions
            .iter()
            .filter_map(|planned| Some(step(input.plan.day(planned.end), planned.after?))),
    );
    let alt = burn_down_words(input.plan, input.language);
    vec![
        heading(3, input.word("report-plan-burn-down")),
        body(alt.clone()),
        Block::BurnDown(BurnDown {
            alt,
            axis: input.word("report-plan-burn-down-axis"),
            time: String::new(),
            steps,
            days,
            ticks: marks(ticks),
            known: input.word("report-plan-burn-down-known"),
            open: input.word("report-plan-burn-down-open"),
        }),
    ]
}

/// The risk on a day: what is missing for certain, and with every open answer counted against.
fn step(day: u32, after: Interval) -> Step {
    let (low, high) = after.whole();
    let left = |end: u32| u8::try_from(100 - end.min(100)).unwrap_or(0);
    Step { day, known: left(high), most: left(low) }
}

fn timeline(input: &Input<'_>) -> Timeline {
    let (days, ticks) = axis(input.plan, input.language);
    let rows = input.plan.actions.iter().enumerate().map(|(at, planned)| {
        let language = input.language;
        TimelineRow {
            number: (at + 1).to_string(),
            label: language.action(planned.action),
            from: input.plan.day(planned.start),
            to: input.plan.day(planned.end),
            kind: kind(planned),
            period: language.plan_due(planned),
            due: language.formats.short_day(planned.due()),
        }
    });
    Timeline {
        alt: input.word("report-plan-calendar-alt"),
        titles: TimelineTitles {
            number: input.word("report-column-number"),
            action: input.word("report-column-action"),
            period: input.word("report-column-when"),
            due: input.word("report-column-due"),
        },
        days,
        ticks: marks(ticks),
        rows: rows.collect(),
        legend: TimelineLegend {
            open: input.word("report-plan-open"),
            doing: input.word("report-plan-doing"),
            legal: input.word("report-plan-legal"),
        },
    }
}

fn kind(planned: &Planned<'_>) -> TimelineKind {
    if planned.status() == ActionStatus::Doing {
        TimelineKind::Doing
    } else if planned.is_legal() {
        TimelineKind::Legal
    } else {
        TimelineKind::Open
    }
}

fn marks(ticks: Vec<(u32, String)>) -> Vec<Tick> {
    ticks.into_iter().map(|(day, label)| Tick { day, label }).collect()
}

fn sums(input: &Input<'_>, first: &str, of: Vec<(String, Sums)>) -> Table {
    let language = input.language;
    let rows = of.into_iter().map(|(name, sums)| {
        Row::new([
            Cell::header(name),
            Cell::text(sums.actions.to_string()),
            Cell::text(language.range(sums.hours)),
            Cell::text(language.range(sums.euros_per_year)),
        ])
    });
    Table::new(
        vec![
            Column::share(input.word(first), 1.0),
            figures(input.word("report-column-count"), 24.0),
            figures(input.word("report-column-hours-figure"), 30.0),
            figures(input.word("report-column-euros-figure"), 36.0),
        ],
        rows,
    )
}
