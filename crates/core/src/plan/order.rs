//! In which order one pair of hands does jobs, so that the risk falls as early as it can.
//!
//! Each job has a worth and takes time, and some jobs come before others. The sum over all jobs of
//! worth times the moment at which the job is finished is to be as small as possible: the problem
//! that is written 1 | prec | Σ wⱼCⱼ.
//!
//! It is solved by the decomposition of J. B. Sidney (Decomposition Algorithms for Single-Machine
//! Sequencing with Precedence Relations and Deferral Costs, Operations Research 23, 1975): among all
//! sets of jobs that need nothing outside themselves, the one with most worth for its time goes
//! first. Such a set is a maximum closure, found by a minimum cut, and the ratio is raised to its
//! maximum by the method of W. Dinkelbach (Management Science 13, 1967).
//!
//! Where no job requires more than one other, the result is an optimum. In any other case the sum is
//! at most twice the smallest one (C. Chekuri and R. Motwani, Discrete Applied Mathematics 98, 1999).

use std::cmp::Ordering;
use std::collections::BTreeSet;

use petgraph::algo::dinics;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::unionfind::UnionFind;

/// A job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// What it is worth, in a unit that all jobs share.
    pub worth: u64,
    /// How long it takes, in a unit that all jobs share, and never 0.
    pub time: u64,
    /// The positions of the jobs that come before it. None leads back to itself.
    pub requires: Vec<usize>,
}

/// The positions of a set of jobs in the order of doing; of several that are as good, the first
/// position first. What a job requires outside the set stands in nobody's way.
pub fn order(jobs: &[Job], set: &BTreeSet<usize>) -> Vec<usize> {
    let mut blocks = Vec::new();
    // Parts that do not touch are decomposed by themselves, which is quick, and merged by ratio.
    for mut left in parts(jobs, set) {
        while !left.is_empty() {
            let best = densest(jobs, &left);
            left.retain(|job| !best.contains(job));
            blocks.push(best);
        }
    }
    // The ratios of a part never rise, so that a sort which keeps ties in place keeps its order.
    blocks.sort_by(|a, b| Ratio::of(jobs, b).cmp(&Ratio::of(jobs, a)));
    blocks.iter().flat_map(|block| inside(jobs, block)).collect()
}

/// Adds a job and what it requires, as far as it is left.
pub(crate) fn gather(jobs: &[Job], at: usize, left: &BTreeSet<usize>, found: &mut BTreeSet<usize>) {
    if left.contains(&at) && found.insert(at) {
        for required in &jobs[at].requires {
            gather(jobs, *required, left, found);
        }
    }
}

/// The order inside a block of the decomposition. Its parts all have its ratio, so that one may
/// stand before the other.
fn inside(jobs: &[Job], block: &BTreeSet<usize>) -> Vec<usize> {
    let mut ordered = Vec::with_capacity(block.len());
    for mut part in parts(jobs, block) {
        let first = start(jobs, &part);
        part.remove(&first);
        ordered.push(first);
        ordered.extend(order(jobs, &part));
    }
    ordered
}

/// Worth for time.
#[derive(Clone, Copy)]
struct Ratio {
    worth: i128,
    time: i128,
}

impl Ratio {
    fn of<'a>(jobs: &[Job], set: impl IntoIterator<Item = &'a usize>) -> Self {
        let mut ratio = Self { worth: 0, time: 0 };
        for job in set {
            ratio.worth += i128::from(jobs[*job].worth);
            ratio.time += i128::from(jobs[*job].time);
        }
        ratio
    }

    /// Above 0 for a job that is worth more for its time.
    fn surplus(self, job: &Job) -> i128 {
        i128::from(job.worth) * self.time - i128::from(job.time) * self.worth
    }

    fn cmp(&self, other: &Self) -> Ordering {
        (self.worth * other.time).cmp(&(other.worth * self.time))
    }
}

/// A set of jobs that needs nothing outside itself, with most worth for its time.
fn densest(jobs: &[Job], among: &BTreeSet<usize>) -> BTreeSet<usize> {
    let mut best = among.clone();
    if best.len() == 1 {
        return best;
    }
    loop {
        let better = closure(jobs, among, Ratio::of(jobs, &best));
        if better.is_empty() {
            return best;
        }
        best = better;
    }
}

/// The set of jobs that needs nothing outside itself and has the largest surplus over a ratio; empty
/// when there is none.
fn closure(jobs: &[Job], among: &BTreeSet<usize>, ratio: Ratio) -> BTreeSet<usize> {
    let mut graph: DiGraph<(), u128> = DiGraph::new();
    let (origin, end) = (graph.add_node(()), graph.add_node(()));
    let nodes: Vec<(usize, NodeIndex)> =
        among.iter().map(|job| (*job, graph.add_node(()))).collect();
    let node = |job: usize| nodes.iter().find(|(other, _)| *other == job).map(|(_, node)| *node);
    let mut all = 1;
    for (job, own) in &nodes {
        let surplus = ratio.surplus(&jobs[*job]);
        let size = surplus.unsigned_abs();
        if surplus > 0 {
            all += size;
            graph.add_edge(origin, *own, size);
        } else {
            graph.add_edge(*own, end, size);
        }
    }
    for (job, own) in &nodes {
        for required in jobs[*job].requires.iter().filter_map(|required| node(*required)) {
            graph.add_edge(*own, required, all);
        }
    }
    let (_, flows) = dinics(&graph, origin, end);
    let reached = reachable(&graph, &flows, origin);
    nodes.into_iter().filter(|(_, node)| reached.contains(node)).map(|(job, _)| job).collect()
}

/// What can still be reached beside the flow: the side of the origin of a minimum cut.
fn reachable(graph: &DiGraph<(), u128>, flows: &[u128], origin: NodeIndex) -> BTreeSet<NodeIndex> {
    let mut reached = BTreeSet::from([origin]);
    let mut queue = vec![origin];
    while let Some(from) = queue.pop() {
        for edge in graph.edge_indices() {
            let Some((tail, head)) = graph.edge_endpoints(edge) else { continue };
            let flow = flows[edge.index()];
            let to = if tail == from && flow < graph[edge] {
                head
            } else if head == from && flow > 0 {
                tail
            } else {
                continue;
            };
            if reached.insert(to) {
                queue.push(to);
            }
        }
    }
    reached
}

/// The parts of a set that have no requirement between them, the one with the first job first.
fn parts(jobs: &[Job], set: &BTreeSet<usize>) -> Vec<BTreeSet<usize>> {
    let mut joined = UnionFind::new(jobs.len());
    for job in set {
        for required in jobs[*job].requires.iter().filter(|required| set.contains(required)) {
            joined.union(*job, *required);
        }
    }
    let mut parts: Vec<BTreeSet<usize>> = Vec::new();
    for job in set {
        let part = parts
            .iter_mut()
            .find(|part| part.first().is_some_and(|first| joined.equiv(*first, *job)));
        match part {
            Some(part) => {
                part.insert(*job);
            }
            None => parts.push(BTreeSet::from([*job])),
        }
    }
    parts
}

/// The job of a part that can start: the one with most worth for its time, then the first.
fn start(jobs: &[Job], part: &BTreeSet<usize>) -> usize {
    let free = |job: &&usize| jobs[**job].requires.iter().all(|one| !part.contains(one));
    let ratio = |job: &usize| Ratio::of(jobs, [job]);
    // Of equals the last one wins here, so that the first has to come last.
    let best = part.iter().rev().filter(free).max_by(|a, b| ratio(a).cmp(&ratio(b)));
    best.or_else(|| part.first()).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn is_the_best_where_no_job_requires_more_than_one(jobs in jobs(1)) {
            prop_assert_eq!(cost(&jobs, &order(&jobs, &all(&jobs))), least(&jobs));
        }

        #[test]
        fn is_never_more_than_twice_the_best(jobs in jobs(3)) {
            prop_assert!(cost(&jobs, &order(&jobs, &all(&jobs))) <= 2 * least(&jobs));
        }

        #[test]
        fn holds_each_job_once_behind_what_it_requires(jobs in jobs(3)) {
            let order = order(&jobs, &all(&jobs));
            prop_assert_eq!(order.iter().copied().collect::<BTreeSet<_>>(), all(&jobs));
            prop_assert_eq!(order.len(), jobs.len());
            for (place, job) in order.iter().enumerate() {
                let before = &order[..place];
                prop_assert!(jobs[*job].requires.iter().all(|one| before.contains(one)));
            }
        }
    }

    #[test]
    fn jobs_that_are_as_good_stand_in_the_order_of_their_positions() {
        let job = Job { worth: 3, time: 2, requires: Vec::new() };
        let jobs = [job.clone(), job.clone(), job];
        assert_eq!(order(&jobs, &all(&jobs)), [0, 1, 2]);
    }

    /// Up to seven jobs, each of which requires so many others that stand before it at most.
    fn jobs(most: usize) -> impl Strategy<Value = Vec<Job>> {
        let job =
            (0..20u64, 1..10u64, prop::collection::vec(any::<prop::sample::Index>(), 0..=most));
        prop::collection::vec(job, 1..=7).prop_map(|list| {
            let job = |(at, (worth, time, requires)): (usize, (_, _, Vec<prop::sample::Index>))| {
                let some = requires.iter().filter(|_| at > 0).map(|one| one.index(at.max(1)));
                let requires: BTreeSet<usize> = some.collect();
                Job { worth, time, requires: requires.into_iter().collect() }
            };
            list.into_iter().enumerate().map(job).collect()
        })
    }

    fn all(jobs: &[Job]) -> BTreeSet<usize> {
        (0..jobs.len()).collect()
    }

    /// Σ worth × the moment at which it is finished.
    fn cost(jobs: &[Job], order: &[usize]) -> u64 {
        let mut moment = 0;
        let mut sum = 0;
        for job in order.iter().map(|at| &jobs[*at]) {
            moment += job.time;
            sum += job.worth * moment;
        }
        sum
    }

    /// The smallest cost of all orders that can be done, found by trying them all.
    fn least(jobs: &[Job]) -> u64 {
        fn from(jobs: &[Job], done: &mut Vec<usize>) -> u64 {
            if done.len() == jobs.len() {
                return cost(jobs, done);
            }
            let mut least = u64::MAX;
            for at in 0..jobs.len() {
                let ready = jobs[at].requires.iter().all(|one| done.contains(one));
                if ready && !done.contains(&at) {
                    done.push(at);
                    least = least.min(from(jobs, done));
                    done.pop();
                }
            }
            least
        }
        from(jobs, &mut Vec::new())
    }
}
