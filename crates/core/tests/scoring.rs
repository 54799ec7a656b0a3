//! What scores must do whatever the pack and the answers (contract, section 2.3).

#![allow(clippy::expect_used)]

use proptest::prelude::*;
use tandem_content::packs::unconditional_cases;
use tandem_content::packs::{Case, cases, dont_know, looked_at, not_applicable, option};
use tandem_core::assessment::Answers;
use tandem_core::flow;
use tandem_core::pack::{Clause, Pack};
use tandem_core::scoring::{Band, Interval, QuestionState, ScoreCard, score};

/// Sums of a few weights and scores of two decimals differ by less.
const CLOSE: f64 = 1e-9;

proptest! {
    #[test]
    fn a_better_answer_never_lowers_a_score(
        case in unconditional_cases(), pick in 0..20usize, from in 0..4usize, to in 0..4usize,
    ) {
        let Some(question) = case.asked(pick) else { return Ok(()) };
        let last = question.choices.len() - 1;
        let (from, to) = (from.min(to).min(last), from.max(to).min(last));
        let card = |choice: usize| {
            let answers = case.with(&question.id, option(question.choices[choice].id.as_str()));
            score(&case.pack, &case.situation(&answers))
        };
        for ((name, worse), (_, better)) in numbers(&card(from)).zip(numbers(&card(to))) {
            prop_assert!(better >= worse - CLOSE, "{name}: {better} after {worse}");
        }
    }

    #[test]
    fn the_low_end_is_never_above_the_high_end(case in cases()) {
        let card = score(&case.pack, &case.situation(&case.answers));
        for (name, interval) in intervals(&card) {
            let Interval { low, high } = interval;
            prop_assert!(low <= high, "{name}: {low} above {high}");
            prop_assert!(low >= 0.0 && high <= 100.0 + CLOSE, "{name}: {low} to {high}");
            let (shown_low, shown_high) = interval.whole();
            prop_assert!(shown_low <= shown_high, "{name} as shown");
        }
        if let (Some(known), Some(all)) = (card.overall.known, card.overall.interval) {
            prop_assert!(all.low - CLOSE <= known && known <= all.high + CLOSE, "known within");
        }
    }

    #[test]
    fn finding_out_narrows_every_interval(
        case in unconditional_cases(), pick in 0..20usize, choice in 0..4usize, said in any::<bool>(),
    ) {
        let Some(question) = case.asked(pick) else { return Ok(()) };
        let mut before = case.answers.clone();
        if said {
            before.insert(question.id.clone(), dont_know());
        } else {
            before.remove(&question.id);
        }
        let choice = &question.choices[choice % question.choices.len()];
        let after = case.with(&question.id, option(choice.id.as_str()));
        let before = score(&case.pack, &case.situation(&before));
        let after = score(&case.pack, &case.situation(&after));
        for ((name, before), (_, after)) in intervals(&before).zip(intervals(&after)) {
            prop_assert!(after.low >= before.low - CLOSE, "{name}: the low end fell");
            prop_assert!(after.high <= before.high + CLOSE, "{name}: the high end rose");
        }
    }

    #[test]
    fn the_order_in_which_answers_are_given_does_not_matter(
        case in cases(), order in prop::collection::vec(any::<u16>(), 10),
    ) {
        let mut given: Vec<_> = case.answers.iter().zip(order).collect();
        given.sort_by_key(|(_, place)| *place);
        let mut answers = Answers::new();
        for ((question, answer), _) in given {
            answers.insert(question.clone(), answer.clone());
        }
        prop_assert_eq!(
            score(&case.pack, &case.situation(&answers)),
            score(&case.pack, &case.situation(&case.answers))
        );
    }

    #[test]
    fn not_applicable_is_the_same_as_a_pack_without_the_question(
        case in cases(), pick in 0..20usize,
    ) {
        let Some(question) = case.asked(pick) else { return Ok(()) };
        let answers = case.with(&question.id, not_applicable());
        // A condition may look for just this answer, or for its absence.
        let clauses = case.pack.questions.iter().filter_map(|other| other.condition.as_ref());
        for clause in clauses.flat_map(|condition| condition.clauses()) {
            let plain = match clause {
                Clause::Is { choices, .. } => !choices.contains(&"not-applicable".into()),
                Clause::Not { question: named, .. } => *named != question.id,
                Clause::Profile { .. } => true,
            };
            prop_assume!(plain);
        }
        let mut without = case.pack.clone();
        without.questions.retain(|other| other.id != question.id);
        let excused = score(&case.pack, &case.situation(&answers));
        let left_out = score(&without, &case.situation(&answers));
        prop_assert_eq!(&excused.overall, &left_out.overall);
        prop_assert_eq!(&excused.domains, &left_out.domains);
        prop_assert_eq!(&excused.measures, &left_out.measures);
        prop_assert_eq!(&excused.costs, &left_out.costs);
    }

    #[test]
    fn hidden_questions_leave_the_score_and_their_kept_answers_come_back(
        case in cases(), pick in 0..20usize,
    ) {
        let looked_at = looked_at(&case.pack);
        if looked_at.is_empty() { return Ok(()) }
        let parent = looked_at[pick % looked_at.len()];
        let before = score(&case.pack, &case.situation(&case.answers));

        let mut changed = case.with(parent, not_applicable());
        let hidden = score(&case.pack, &case.situation(&changed));
        let mut shown_only = changed.clone();
        for question in hidden.questions.iter().filter(|q| q.state == QuestionState::Hidden) {
            prop_assert_eq!(question.score, None, "a hidden question shows no score");
            shown_only.remove(&question.id);
        }
        prop_assert_eq!(&score(&case.pack, &case.situation(&shown_only)), &hidden, "hidden ones count");

        match case.answers.get(parent) {
            Some(answer) => { changed.insert(parent.clone(), answer.clone()); }
            None => { changed.remove(parent); }
        }
        prop_assert_eq!(score(&case.pack, &case.situation(&changed)), before, "they did not come back");
    }

    #[test]
    fn capping_caps_the_band_and_never_the_number(case in cases()) {
        let mut mild = case.pack.clone();
        for question in &mut mild.questions {
            question.critical = false;
        }
        let capped = score(&case.pack, &case.situation(&case.answers));
        let free = score(&mild, &case.situation(&case.answers));
        prop_assert_eq!(numbers(&capped).collect::<Vec<_>>(), numbers(&free).collect::<Vec<_>>());
        prop_assert!(free.overall.capped_by.is_empty());
        let expected = free.overall.band.map(|band| {
            if capped.overall.capped_by.is_empty() { band } else { band.min(Band::Fragile) }
        });
        prop_assert_eq!(capped.overall.band, expected);
    }

    #[test]
    fn the_numbers_are_those_of_the_contract_worked_out_anew(case in cases()) {
        let card = score(&case.pack, &case.situation(&case.answers));
        let plain = plain_questions(&case);
        prop_assert!(same(card.overall.interval, plain_score(&plain, |_| true)), "overall");
        for domain in &card.domains {
            let expected = plain_score(&plain, |q| q.domain == domain.id.as_str());
            prop_assert!(same(domain.interval, expected), "{}: {domain:?}", domain.id);
        }
        for measure in &card.measures {
            let expected = plain_score(&plain, |q| q.letters.contains(&measure.letter));
            prop_assert!(same(measure.interval, expected), "measure {}", measure.letter);
        }
        let capped: Vec<&str> = plain
            .iter()
            .filter(|q| q.critical && !q.excused && q.score.unwrap_or(0.0) < 0.5)
            .map(|q| q.id)
            .collect();
        let found: Vec<&str> = card.overall.capped_by.iter().map(|id| id.as_str()).collect();
        prop_assert_eq!(found, capped);
        let counts = |of: fn(&&Plain<'_>) -> bool| plain.iter().filter(of).count();
        prop_assert_eq!(card.coverage.applicable, plain.len());
        prop_assert_eq!(card.coverage.answered, counts(|q| q.score.is_some()));
        prop_assert_eq!(card.coverage.not_applicable, counts(|q| q.excused));
        prop_assert_eq!(card.coverage.open(), counts(|q| q.open));
        prop_assert_eq!(card.overall.provisional, plain.iter().any(|q| q.open));
    }

    #[test]
    fn the_gain_is_what_the_low_end_truly_rises_by(case in cases()) {
        let card = score(&case.pack, &case.situation(&case.answers));
        let fixed = only_applying(&case);
        for cost in &card.costs {
            let question = fixed.question(cost.question.as_str()).expect("a cost of one that applies");
            let best = question.choices.last().expect("a choice");
            let answers = case.with(&question.id, option(best.id.as_str()));
            let before = score(&fixed, &case.situation(&case.answers)).overall.interval;
            let after = score(&fixed, &case.situation(&answers)).overall.interval;
            let (Some(before), Some(after)) = (before, after) else {
                return Err(TestCaseError::fail("a cost without a score"));
            };
            let rise = after.low - before.low;
            prop_assert!((rise - cost.gain_percent).abs() < CLOSE, "{cost:?} rises by {rise}");
        }
        let lost: Vec<f64> = card.costs.iter().map(|cost| cost.lost_points).collect();
        prop_assert!(lost.is_sorted_by(|a, b| a >= b), "the dearest first: {lost:?}");
        prop_assert!(lost.iter().all(|lost| *lost > 0.0), "what costs nothing is left out");
    }

    #[test]
    fn where_nothing_applies_there_is_no_score(case in cases()) {
        let mut answers = case.answers.clone();
        for question in &case.pack.questions {
            answers.insert(question.id.clone(), not_applicable());
        }
        let card = score(&case.pack, &case.situation(&answers));
        prop_assert_eq!(card.overall.interval, None);
        prop_assert_eq!(card.overall.known, None);
        prop_assert_eq!(card.overall.band, None);
        prop_assert!(card.overall.capped_by.is_empty() && card.costs.is_empty());
        prop_assert!(intervals(&card).next().is_none(), "no domain and no measure has one");
        prop_assert!(!card.overall.provisional, "every question has an answer");
    }
}

/// A question that applies, as the contract speaks of it.
struct Plain<'a> {
    id: &'a str,
    domain: &'a str,
    letters: Vec<&'a str>,
    weight: f64,
    critical: bool,
    /// The score of the option.
    score: Option<f64>,
    /// "Does not apply".
    excused: bool,
    /// No answer at all.
    open: bool,
}

fn plain_questions(case: &Case) -> Vec<Plain<'_>> {
    flow::applicable(&case.pack, &case.situation(&case.answers))
        .into_iter()
        .map(|question| {
            let choice = case.answers.get(&question.id).map_or("", |answer| answer.choice.id());
            let score = question
                .choices
                .iter()
                .find(|c| c.id.as_str() == choice)
                .map(|choice| choice.score);
            let excused = choice == "not-applicable";
            Plain {
                id: question.id.as_str(),
                domain: question.domain.as_str(),
                letters: question.references.nis2.iter().map(String::as_str).collect(),
                weight: f64::from(question.weight),
                critical: question.critical,
                score,
                excused,
                open: score.is_none() && !excused && choice != "dont-know",
            }
        })
        .collect()
}

/// `100 · Σ w·s / Σ w` at both ends.
fn plain_score(questions: &[Plain<'_>], which: impl Fn(&Plain<'_>) -> bool) -> Option<Interval> {
    let (mut weights, mut least, mut most) = (0.0, 0.0, 0.0);
    for question in questions.iter().filter(|q| !q.excused && which(q)) {
        weights += question.weight;
        least += question.weight * question.score.unwrap_or(0.0);
        most += question.weight * question.score.unwrap_or(1.0);
    }
    (weights > 0.0).then(|| Interval { low: 100.0 * least / weights, high: 100.0 * most / weights })
}

fn same(found: Option<Interval>, expected: Option<Interval>) -> bool {
    match (found, expected) {
        (None, None) => true,
        (Some(found), Some(expected)) => {
            (found.low - expected.low).abs() < CLOSE && (found.high - expected.high).abs() < CLOSE
        }
        _ => false,
    }
}

/// The pack with the questions that apply and no condition, so that the same ones go on applying.
fn only_applying(case: &Case) -> Pack {
    let mut pack = case.pack.clone();
    pack.questions =
        flow::applicable(&case.pack, &case.situation(&case.answers)).into_iter().cloned().collect();
    for question in &mut pack.questions {
        question.condition = None;
    }
    pack
}

/// Every interval of a card, by name.
fn intervals(card: &ScoreCard) -> impl Iterator<Item = (String, Interval)> {
    let overall = [("overall".to_owned(), card.overall.interval)];
    let domains = card.domains.iter().map(|domain| (domain.id.to_string(), domain.interval));
    let measures = card.measures.iter().map(|m| (format!("measure {}", m.letter), m.interval));
    let all: Vec<_> = overall.into_iter().chain(domains).chain(measures).collect();
    all.into_iter().filter_map(|(name, interval)| Some((name, interval?)))
}

/// Every number of a card, by name.
fn numbers(card: &ScoreCard) -> impl Iterator<Item = (String, f64)> {
    let ends = intervals(card).flat_map(|(name, interval)| {
        [(format!("{name}, low"), interval.low), (format!("{name}, high"), interval.high)]
    });
    ends.chain(card.overall.known.map(|known| ("known".to_owned(), known)))
}
