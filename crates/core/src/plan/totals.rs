//! What a plan takes: hours once, and euro a year.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::Plan;
use crate::pack::{Action, Doer};

/// What some actions take together. Both ends of each range are added up.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sums {
    /// How many actions.
    pub actions: usize,
    /// Least and most hours of work, once.
    pub hours: [u32; 2],
    /// Least and most euro a year to buy.
    pub euros_per_year: [u32; 2],
}

impl Sums {
    /// The sums of some actions.
    pub fn of<'a>(actions: impl Iterator<Item = &'a Action>) -> Self {
        actions.fold(Self::default(), |sums, action| sums.with(action))
    }

    fn with(self, action: &Action) -> Self {
        let add = |sum: [u32; 2], more: [u32; 2]| [sum[0] + more[0], sum[1] + more[1]];
        Self {
            actions: self.actions + 1,
            hours: add(self.hours, action.hours),
            euros_per_year: add(self.euros_per_year, action.euros_per_year),
        }
    }
}

/// A quarter of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quarter {
    /// The year.
    pub year: i32,
    /// 1 to 4.
    pub number: u32,
}

impl Quarter {
    /// The quarter of a day.
    pub fn of(day: NaiveDate) -> Self {
        Self { year: day.year(), number: day.month0() / 3 + 1 }
    }
}

/// What a plan takes, and how it falls apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totals {
    /// Everything that is to be done.
    pub all: Sums,
    /// By the quarter in which it is due, the first one first; quarters without any are left out.
    pub quarters: Vec<(Quarter, Sums)>,
    /// By who usually does it, in the order of [`Doer`]; those without any are left out.
    pub doers: Vec<(Doer, Sums)>,
}

impl Plan<'_> {
    /// What the plan takes. Euro are a year's cost and stand in the quarter in which they begin.
    pub fn totals(&self) -> Totals {
        let mut quarters: BTreeMap<Quarter, Sums> = BTreeMap::new();
        let mut doers: BTreeMap<Doer, Sums> = BTreeMap::new();
        for planned in &self.actions {
            let quarter = quarters.entry(Quarter::of(planned.due())).or_default();
            *quarter = quarter.with(planned.action);
            let doer = doers.entry(planned.doer()).or_default();
            *doer = doer.with(planned.action);
        }
        Totals {
            all: Sums::of(self.actions.iter().map(|one| one.action)),
            quarters: quarters.into_iter().collect(),
            doers: doers.into_iter().collect(),
        }
    }
}
