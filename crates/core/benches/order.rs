//! How far the order of actions is from the best one, on small cases where every order can be tried.
//! `cargo bench -p tandem-core`.
//!
//! The cost of an order is the sum of worth times the moment at which each job is finished. Cases come
//! from a fixed series, so that two runs print the same figures.

#![allow(clippy::print_stdout, clippy::cast_precision_loss)]

use std::collections::BTreeSet;

use tandem_core::plan::order::{Job, order};

/// How many cases of each kind.
const CASES: usize = 2_000;
/// How many jobs a case has.
const JOBS: usize = 8;

fn main() {
    println!("{CASES} cases of {JOBS} jobs; cost divided by the least cost of all orders");
    for most in [1, 2, 3] {
        let mut series = Series(2_026);
        let mut ratios: Vec<f64> = (0..CASES).map(|_| ratio(&case(&mut series, most))).collect();
        ratios.sort_by(f64::total_cmp);
        let exact = ratios.iter().filter(|ratio| **ratio < 1.0 + 1e-12).count();
        let mean = ratios.iter().sum::<f64>() / CASES as f64;
        let (high, worst) = (ratios[CASES * 99 / 100], ratios[CASES - 1]);
        println!(
            "each requires up to {most}: best in {:.1} %, mean {mean:.4}, 99 % below {high:.4}, worst {worst:.4}",
            100.0 * exact as f64 / CASES as f64
        );
    }
}

fn ratio(jobs: &[Job]) -> f64 {
    let all: BTreeSet<usize> = (0..jobs.len()).collect();
    let found = order(jobs, &all);
    let mut moment = 0;
    let mut cost = 0;
    for job in found {
        moment += jobs[job].time;
        cost += jobs[job].worth * moment;
    }
    let least = least(jobs, 0, 0, &mut vec![None; 1 << jobs.len()]);
    if least == 0 { 1.0 } else { cost as f64 / least as f64 }
}

/// The least cost of what is left when a set of jobs is done, which took so long.
fn least(jobs: &[Job], done: usize, moment: u64, known: &mut [Option<u64>]) -> u64 {
    if done + 1 == known.len() {
        return 0;
    }
    if let Some(least) = known[done] {
        return least;
    }
    let mut best = u64::MAX;
    for (at, job) in jobs.iter().enumerate() {
        let free = done >> at & 1 == 0 && job.requires.iter().all(|one| done >> one & 1 == 1);
        if free {
            let end = moment + job.time;
            best = best.min(job.worth * end + least(jobs, done | 1 << at, end, known));
        }
    }
    known[done] = Some(best);
    best
}

/// Jobs like those of the questionnaire: one to forty quarters of an hour, worth up to a hundred.
fn case(series: &mut Series, most: u64) -> Vec<Job> {
    (0..JOBS)
        .map(|at| {
            let count = if at == 0 { 0 } else { series.below(most + 1) };
            let requires: BTreeSet<usize> =
                (0..count).map(|_| usize::try_from(series.below(at as u64)).unwrap_or(0)).collect();
            Job {
                worth: series.below(101),
                time: 1 + series.below(40),
                requires: requires.into_iter().collect(),
            }
        })
        .collect()
}

/// A series of numbers that look random and are always the same (xorshift, G. Marsaglia 2003).
struct Series(u64);

impl Series {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end.max(1)
    }
}
