//! When each job is done, by one pair of hands that does one after the other.
//!
//! The jobs follow a given order. Two things move them: a job that must not start before a moment
//! waits, and what can go on meanwhile does; a job that must be finished by a moment goes first as
//! soon as waiting longer would make it late, and what it requires goes with it. Among such jobs the
//! earliest last moment goes first, which keeps every last moment that can be kept (J. R. Jackson,
//! Scheduling a Production Line to Minimize Maximum Tardiness, UCLA 1955).

use std::collections::BTreeSet;

use super::order::{Job, gather};

/// The moments that hold a job, in the unit of [`Job::time`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Limits {
    /// It does not start before this moment.
    pub(super) from: u64,
    /// It is finished by this moment, where that can be.
    pub(super) by: Option<u64>,
}

/// A job with its moments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Slot {
    /// The position of the job.
    pub(super) job: usize,
    /// When it starts.
    pub(super) from: u64,
    /// When it is finished.
    pub(super) to: u64,
}

/// The jobs in the order of doing. `order` holds every job once, each behind what it requires, and
/// there are as many limits as jobs.
pub(super) fn schedule(jobs: &[Job], order: &[usize], limits: &[Limits]) -> Vec<Slot> {
    let mut left: BTreeSet<usize> = order.iter().copied().collect();
    let mut slots = Vec::with_capacity(order.len());
    let mut now = 0;
    while !left.is_empty() {
        let ready = |job: &usize| {
            limits[*job].from <= now && jobs[*job].requires.iter().all(|one| !left.contains(one))
        };
        let mut waiting = order.iter().copied().filter(|job| left.contains(job));
        let Some(next) = waiting.find(ready) else {
            // Nothing can start yet. Something that requires nothing is left, since no job requires
            // itself by any way round.
            let free = |job: &&usize| jobs[**job].requires.iter().all(|one| !left.contains(one));
            let soonest = left.iter().filter(free).map(|job| limits[*job].from).min();
            now = soonest.unwrap_or(now).max(now + 1);
            continue;
        };
        let pressing = pressing(jobs, order, limits, &left);
        let late = pressing.last_start.is_some_and(|last| now + jobs[next].time > last);
        let job = if late {
            pressing.chain.into_iter().find(|job| ready(job)).unwrap_or(next)
        } else {
            next
        };
        left.remove(&job);
        slots.push(Slot { job, from: now, to: now + jobs[job].time });
        now += jobs[job].time;
    }
    slots
}

/// The jobs that have a last moment, with what they require.
struct Pressing {
    /// In the order of their last moments, each behind what it requires.
    chain: Vec<usize>,
    /// The moment at which the first of them starts at the latest.
    last_start: Option<u64>,
}

fn pressing(jobs: &[Job], order: &[usize], limits: &[Limits], left: &BTreeSet<usize>) -> Pressing {
    let mut held: Vec<(u64, usize)> = order
        .iter()
        .filter(|job| left.contains(job))
        .filter_map(|job| Some((limits[*job].by?, *job)))
        .collect();
    // A stable sort: of equal moments the one that stands first in the order goes first.
    held.sort_by_key(|(by, _)| *by);
    let mut chain: Vec<usize> = Vec::new();
    let mut moments = Vec::new();
    for (by, job) in held {
        let mut set = BTreeSet::new();
        gather(jobs, job, left, &mut set);
        let new: Vec<usize> =
            order.iter().copied().filter(|one| set.contains(one) && !chain.contains(one)).collect();
        moments.extend(new.iter().map(|_| by));
        chain.extend(new);
    }
    let mut last_start: Option<u64> = None;
    for (job, by) in chain.iter().zip(moments).rev() {
        let end = last_start.map_or(by, |start| start.min(by));
        last_start = Some(end.saturating_sub(jobs[*job].time));
    }
    Pressing { chain, last_start }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn job(time: u64, requires: &[usize]) -> Job {
        Job { worth: 1, time, requires: requires.to_vec() }
    }

    fn by(by: u64) -> Limits {
        Limits { from: 0, by: Some(by) }
    }

    fn from(from: u64) -> Limits {
        Limits { from, by: None }
    }

    fn order_of(slots: &[Slot]) -> Vec<usize> {
        slots.iter().map(|slot| slot.job).collect()
    }

    #[test]
    fn without_limits_the_order_stays_and_no_time_is_lost() {
        let jobs = [job(2, &[]), job(3, &[0]), job(4, &[])];
        let slots = schedule(&jobs, &[2, 0, 1], &[Limits::default(); 3]);
        let expected = [(2, 0, 4), (0, 4, 6), (1, 6, 9)];
        assert_eq!(slots, expected.map(|(job, from, to)| Slot { job, from, to }));
    }

    #[test]
    fn a_last_moment_moves_a_job_and_what_it_requires_no_more_than_needed() {
        let jobs = [job(4, &[]), job(4, &[]), job(2, &[]), job(2, &[2])];
        let limits = [Limits::default(), Limits::default(), Limits::default(), by(9)];
        // The first job still fits before; the second would make the fourth late.
        assert_eq!(order_of(&schedule(&jobs, &[0, 1, 2, 3], &limits)), [0, 2, 3, 1]);
    }

    #[test]
    fn a_moment_that_has_passed_goes_first() {
        let jobs = [job(4, &[]), job(4, &[])];
        assert_eq!(order_of(&schedule(&jobs, &[0, 1], &[Limits::default(), by(0)])), [1, 0]);
    }

    #[test]
    fn a_job_that_waits_lets_others_go_and_holds_what_requires_it() {
        let jobs = [job(2, &[]), job(2, &[0]), job(2, &[])];
        let slots = schedule(&jobs, &[0, 1, 2], &[from(10), Limits::default(), Limits::default()]);
        let expected = [(2, 0, 2), (0, 10, 12), (1, 12, 14)];
        assert_eq!(slots, expected.map(|(job, from, to)| Slot { job, from, to }));
    }

    /// Up to seven jobs that require earlier ones, with limits.
    fn cases() -> impl Strategy<Value = (Vec<Job>, Vec<Limits>)> {
        let one = (
            1..10u64,
            prop::collection::vec(any::<prop::sample::Index>(), 0..=2),
            prop_oneof![Just(0), 0..40u64],
            prop::option::of(0..60u64),
        );
        prop::collection::vec(one, 1..=7).prop_map(|list| {
            let one =
                |(at, (time, requires, from, by)): (usize, (_, Vec<prop::sample::Index>, _, _))| {
                    let some = requires.iter().filter(|_| at > 0).map(|one| one.index(at.max(1)));
                    let requires: BTreeSet<usize> = some.collect();
                    let job = Job { worth: 1, time, requires: requires.into_iter().collect() };
                    (job, Limits { from, by })
                };
            list.into_iter().enumerate().map(one).unzip()
        })
    }

    proptest! {
        #[test]
        fn each_job_stands_once_behind_what_it_requires_and_never_before_its_moment(
            (jobs, limits) in cases()
        ) {
            let order: Vec<usize> = (0..jobs.len()).collect();
            let slots = schedule(&jobs, &order, &limits);
            prop_assert_eq!(slots.iter().map(|slot| slot.job).collect::<BTreeSet<_>>().len(), jobs.len());
            prop_assert_eq!(slots.len(), jobs.len());
            let mut now = 0;
            let mut done = BTreeSet::new();
            for slot in &slots {
                prop_assert!(slot.from >= now && slot.from >= limits[slot.job].from);
                prop_assert_eq!(slot.to, slot.from + jobs[slot.job].time);
                prop_assert!(jobs[slot.job].requires.iter().all(|one| done.contains(one)));
                done.insert(slot.job);
                now = slot.to;
            }
        }

        #[test]
        fn every_last_moment_that_some_order_keeps_is_kept(
            (jobs, mut limits) in cases()
        ) {
            // Where jobs may not start before a moment the problem is hard, and no promise is made.
            for limit in &mut limits {
                limit.from = 0;
            }
            let order: Vec<usize> = (0..jobs.len()).collect();
            let kept = schedule(&jobs, &order, &limits)
                .iter()
                .all(|slot| limits[slot.job].by.is_none_or(|by| slot.to <= by));
            prop_assert_eq!(kept, can_keep(&jobs, &limits, &mut Vec::new(), 0));
        }
    }

    /// Whether any order keeps every last moment, found by trying them all.
    fn can_keep(jobs: &[Job], limits: &[Limits], done: &mut Vec<usize>, now: u64) -> bool {
        if done.len() == jobs.len() {
            return true;
        }
        (0..jobs.len()).any(|job| {
            let end = now + jobs[job].time;
            let free = !done.contains(&job) && jobs[job].requires.iter().all(|r| done.contains(r));
            if !free || limits[job].by.is_some_and(|by| end > by) {
                return false;
            }
            done.push(job);
            let kept = can_keep(jobs, limits, done, end);
            done.pop();
            kept
        })
    }
}
