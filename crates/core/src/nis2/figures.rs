//! The figures of an enterprise with its group, and the sizes that they can mean.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use super::amount::Amount;
use super::table::Limit;
use super::{Borderline, Size};
use crate::assessment::{Figures, Organisation};

/// From this share on an enterprise is a partner, in percent (Recommendation 2003/361/EC, annex,
/// art. 3). A smaller share leaves its figures out.
const PARTNER_FROM: f64 = 25.0;

/// The three figures, in the order in which they are counted everywhere here.
const KEYS: [&str; 3] = ["staff_fte", "turnover_eur", "balance_sheet_eur"];

/// What is known of a figure: all of it, or only what it comes to at least.
#[derive(Debug, Clone, Copy, Default)]
struct Span {
    least: Amount,
    /// True when a part of it is not known: it can then be anything from `least` up.
    open: bool,
}

/// The figures of an enterprise, alone or with its group.
#[derive(Debug, Clone, Default)]
pub(super) struct Group {
    spans: [Span; 3],
    /// The places in the file of what is unknown, in its order, and the figures it is a part of.
    missing: Vec<(String, [bool; 3])>,
}

impl Group {
    /// The own figures alone.
    pub(super) fn alone(organisation: &Organisation) -> Self {
        let mut group = Self::default();
        group.add(organisation.figures, 100.0, "organisation");
        group
    }

    /// Own figures, all of those of linked enterprises, and of partners the share that is held
    /// (Recommendation 2003/361/EC, annex, art. 6). A list that nobody gave can hold anything.
    pub(super) fn whole(organisation: &Organisation) -> Self {
        let mut group = Self::alone(organisation);
        match &organisation.partners {
            None => group.open("organisation.partners".to_owned(), [true; 3]),
            Some(partners) => {
                for (index, partner) in partners.iter().enumerate() {
                    if partner.share_percent >= PARTNER_FROM {
                        let path = format!("organisation.partners[{index}]");
                        group.add(partner.figures, partner.share_percent, &path);
                    }
                }
            }
        }
        match &organisation.linked {
            None => group.open("organisation.linked".to_owned(), [true; 3]),
            Some(linked) => {
                for (index, linked) in linked.iter().enumerate() {
                    group.add(linked.figures, 100.0, &format!("organisation.linked[{index}]"));
                }
            }
        }
        group
    }

    fn add(&mut self, figures: Figures, percent: f64, path: &str) {
        let figures = [figures.staff_fte, figures.turnover_eur, figures.balance_sheet_eur];
        for (at, figure) in figures.into_iter().enumerate() {
            if let Some(figure) = figure {
                let span = &mut self.spans[at];
                span.least = span.least.plus(Amount::part(figure, percent));
            } else {
                let mut part_of = [false; 3];
                part_of[at] = true;
                self.open(format!("{path}.{}", KEYS[at]), part_of);
            }
        }
    }

    fn open(&mut self, path: String, part_of: [bool; 3]) {
        for (span, part) in self.spans.iter_mut().zip(part_of) {
            span.open |= part;
        }
        self.missing.push((path, part_of));
    }

    /// The places in the file of the unknown parts of these figures.
    pub(super) fn missing(&self, figures: [bool; 3]) -> impl Iterator<Item = &str> {
        let concerns = move |part_of: &[bool; 3]| (0..3).any(|at| part_of[at] && figures[at]);
        let found = self.missing.iter().filter(move |(_, part_of)| concerns(part_of));
        found.map(|(path, _)| path.as_str())
    }

    /// The figures; `None` for one of which a part is not known.
    pub(super) fn numbers(&self) -> Figures {
        let [staff_fte, turnover_eur, balance_sheet_eur] =
            self.spans.map(|span| (!span.open).then(|| span.least.number()));
        Figures { staff_fte, turnover_eur, balance_sheet_eur }
    }

    /// The limits that each figure can pass: 0 for none, to 3 for all of them. Nothing about the
    /// figures beyond that decides anything, so that every value an unknown figure can take is
    /// looked at.
    pub(super) fn levels(&self, limits: &[Limit; 3]) -> Levels {
        let least = self.spans.map(|span| span.least);
        let level = |at: usize| limits.iter().filter(|limit| limit.passed(least)[at]).count();
        let range = |at: usize| level(at)..=if self.spans[at].open { 3 } else { level(at) };
        Levels([range(0), range(1), range(2)])
    }
}

/// How many limits of size each figure passes at least and at most.
#[derive(Debug, Clone)]
pub(super) struct Levels([RangeInclusive<usize>; 3]);

impl Levels {
    /// Every size that the figures can mean.
    pub(super) fn sizes(&self) -> BTreeSet<Size> {
        self.all().map(size).collect()
    }

    /// The pairs of sizes between which one figure alone can make the difference.
    pub(super) fn changed_by(&self, figure: usize) -> BTreeSet<(Size, Size)> {
        let mut pairs = BTreeSet::new();
        for one in self.all() {
            for other in self.0[figure].clone() {
                let mut changed = one;
                changed[figure] = other;
                pairs.insert((size(one), size(changed)));
            }
        }
        pairs
    }

    /// True when the staff alone gives at least this size, whatever is not known.
    pub(super) fn by_staff(&self, size: Size) -> bool {
        *self.0[0].start() >= size as usize
    }

    /// The limits that one of the two money figures certainly passes alone, where reading the limit
    /// with "or" would make the enterprise larger than it can be.
    pub(super) fn one_sided(&self) -> Vec<Borderline> {
        let [_, turnover, balance_sheet] = &self.0;
        let largest = self.sizes().into_iter().next_back().unwrap_or(Size::Micro);
        let alone = |limit: Size, one: &RangeInclusive<usize>, other: &RangeInclusive<usize>| {
            let level = limit as usize;
            *one.start() >= level && *other.end() < level && largest < limit
        };
        let words = [
            (Borderline::TurnoverAloneAboveMedium, alone(Size::Medium, turnover, balance_sheet)),
            (
                Borderline::BalanceSheetAloneAboveMedium,
                alone(Size::Medium, balance_sheet, turnover),
            ),
            (Borderline::TurnoverAloneAboveLarge, alone(Size::Large, turnover, balance_sheet)),
            (Borderline::BalanceSheetAloneAboveLarge, alone(Size::Large, balance_sheet, turnover)),
        ];
        words.into_iter().filter_map(|(word, so)| so.then_some(word)).collect()
    }

    fn all(&self) -> impl Iterator<Item = [usize; 3]> {
        let [staff, turnover, balance_sheet] = self.0.clone();
        staff.flat_map(move |s| {
            let balance_sheet = balance_sheet.clone();
            turnover.clone().flat_map(move |t| balance_sheet.clone().map(move |b| [s, t, b]))
        })
    }
}

/// The size of an enterprise: staff counts alone, turnover and balance sheet total only together,
/// because to stay below a limit one of the two is enough (Recommendation 2003/361/EC, annex,
/// art. 2).
fn size([staff, turnover, balance_sheet]: [usize; 3]) -> Size {
    Size::ALL[staff.max(turnover.min(balance_sheet))]
}
