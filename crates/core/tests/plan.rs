//! What must hold of a plan, whatever weighs in it.

#![allow(clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, Days, NaiveDate, Weekday};
use proptest::prelude::*;
use tandem_content::assessments::assessments;
use tandem_content::packs::{Case, cases, dont_know, not_applicable, option};
use tandem_core::assessment::{
    ActionState, ActionStatus, Answers, Assessment, CcbLetter, Organisation, Service,
};
use tandem_core::builtin;
use tandem_core::content::Content;
use tandem_core::id::ActionId;
use tandem_core::pack::{Depth, Pack};
use tandem_core::plan::{NoActions, Period, Plan, Planned};
use tandem_core::scoring::{Band, QuestionState, ScoreCard, score};

type States = BTreeMap<ActionId, ActionState>;

thread_local! {
    static CONTENT: Content = builtin::content().expect("the content");
}

proptest! {
    #[test]
    fn nothing_stands_before_what_it_requires(case in cases(), bits in any::<u64>()) {
        let world = World::new(&case, states(&case.pack, bits));
        let order = world.order();
        for (at, action) in order.iter().enumerate() {
            for required in requires(&case.pack, action) {
                let place = order.iter().position(|other| other == required);
                prop_assert!(place.is_none_or(|place| place < at), "{action} before {required}: {order:?}");
            }
        }
    }

    #[test]
    fn each_action_stands_once_and_was_called_for(case in cases(), bits in any::<u64>()) {
        let world = World::new(&case, states(&case.pack, bits));
        let order = world.order();
        let once: BTreeSet<&ActionId> = order.iter().collect();
        prop_assert_eq!(once.len(), order.len(), "{:?}", order);
        let below_best: BTreeSet<&str> = world.scores
            .questions
            .iter()
            .filter(|q| q.state == QuestionState::Answered && q.score.is_some_and(|s| s < 1.0))
            .map(|q| q.id.as_str())
            .collect();
        for planned in world.plan().actions {
            prop_assert!(!planned.parts.is_empty());
            prop_assert!(planned.gain > 0.0, "it would bring nothing");
            for question in planned.questions() {
                prop_assert!(below_best.contains(question.as_str()), "{question} calls for nothing");
                let question = case.pack.question(question.as_str()).expect("a question");
                let choice = case.answers[&question.id].choice.id();
                let choice = question.choice(choice).expect("a choice of the question");
                prop_assert!(question.actions_of(choice).contains(&planned.action.id));
            }
        }
    }

    #[test]
    fn every_answer_below_the_best_leads_to_something(case in cases()) {
        let world = World::new(&case, States::new());
        let plan = world.plan();
        let led: BTreeSet<_> = plan.actions.iter().flat_map(Planned::questions).collect();
        for question in world.scores.questions.iter().filter(|q| q.state == QuestionState::Answered) {
            if question.score.is_some_and(|score| score < 1.0) {
                prop_assert!(led.contains(&question.id), "{} leads nowhere", question.id);
            }
        }
    }

    #[test]
    fn what_is_done_or_declined_is_kept_apart_and_the_rest_stays(case in cases(), bits in any::<u64>()) {
        let decided = states(&case.pack, bits);
        let over = |id: &ActionId| decided.get(id).is_some_and(|state| state.status.is_over());
        let all: BTreeSet<ActionId> = World::new(&case, States::new()).order().into_iter().collect();
        let world = World::new(&case, decided.clone());
        let (apart, left): (BTreeSet<_>, BTreeSet<_>) = all.into_iter().partition(over);
        prop_assert_eq!(world.order().into_iter().collect::<BTreeSet<_>>(), left);
        let found = world.plan().decided.iter().map(|one| one.action.id.clone()).collect::<BTreeSet<_>>();
        prop_assert_eq!(found, apart);
    }

    #[test]
    fn finding_out_and_what_does_not_apply_call_for_nothing(case in cases(), pick in 0..20usize) {
        let mut case = case;
        for (at, question) in case.pack.questions.iter().enumerate() {
            let answer = if (at + pick).is_multiple_of(2) { dont_know() } else { not_applicable() };
            case.answers.insert(question.id.clone(), answer);
        }
        prop_assert!(World::new(&case, States::new()).order().is_empty());
    }

    #[test]
    fn the_best_answers_call_for_nothing(case in cases()) {
        let mut case = case;
        for question in &case.pack.questions {
            let best = question.choices.last().expect("a choice");
            case.answers.insert(question.id.clone(), option(best.id.as_str()));
        }
        let world = World::new(&case, States::new());
        prop_assert!(world.order().is_empty());
        if !world.scores.overall.provisional {
            prop_assert_eq!(world.plan().no_actions(&world.scores), Some(NoActions::AllBest));
        }
    }

    #[test]
    fn the_order_does_not_depend_on_the_order_of_the_pack(case in cases(), turn in 0..7usize, bits in any::<u64>()) {
        let world = World::new(&case, states(&case.pack, bits));
        let order = world.order();
        prop_assert_eq!(&order, &world.order(), "the same twice");
        let mut turned = case;
        let by = turn % turned.pack.actions.len();
        turned.pack.actions.rotate_left(by);
        prop_assert_eq!(&order, &World::new(&turned, world.assessment.actions.clone()).order());
        turned.pack.actions.reverse();
        prop_assert_eq!(&order, &World::new(&turned, world.assessment.actions.clone()).order());
    }

    #[test]
    fn the_score_rises_step_by_step_to_what_all_of_it_brings(case in cases(), bits in any::<u64>()) {
        let world = World::new(&case, states(&case.pack, bits));
        let plan = world.plan();
        let mut before = plan.baseline;
        for planned in &plan.actions {
            let (was, is) = (before.expect("a score"), planned.after.expect("a score"));
            prop_assert!((is.low - was.low - planned.gain).abs() < 1e-9);
            prop_assert!(is.low <= is.high + 1e-9 && is.high <= 100.0);
            before = planned.after;
        }
        let all: BTreeSet<ActionId> = world.order().into_iter().collect();
        let whole = plan.what_if(&world.scores, &all);
        prop_assert_eq!(whole.totals, plan.totals().all);
        match (whole.interval, before) {
            (Some(whole), Some(last)) => prop_assert!((whole.low - last.low).abs() < 1e-9),
            (whole, last) => prop_assert_eq!(whole, last),
        }
    }

    /// With the answers themselves made best, the low end is the same: the steps promise no more
    /// than the questionnaire would give.
    #[test]
    fn the_last_step_is_the_score_of_the_best_answers(case in cases()) {
        let world = World::new(&case, States::new());
        let plan = world.plan();
        let last = plan.actions.last().and_then(|planned| planned.after).or(plan.baseline);
        let mut mended = case.clone();
        for question in &mut mended.pack.questions {
            question.condition = None;
        }
        let applying: BTreeSet<&str> = world.scores.questions.iter()
            .filter(|q| q.state != QuestionState::Hidden).map(|q| q.id.as_str()).collect();
        mended.pack.questions.retain(|question| applying.contains(question.id.as_str()));
        for question in &mended.pack.questions {
            let answered = case.answers.get(&question.id).is_some_and(|a| question.choice(a.choice.id()).is_some());
            if answered {
                let best = question.choices.last().expect("a choice");
                mended.answers.insert(question.id.clone(), option(best.id.as_str()));
            }
        }
        let best = World::new(&mended, States::new()).scores.overall.interval;
        prop_assert_eq!(last.is_some(), best.is_some());
        if let (Some(last), Some(best)) = (last, best) {
            prop_assert!((last.low - best.low).abs() < 1e-6, "{last:?} {best:?}");
            prop_assert!((last.high - best.high).abs() < 1e-6, "{last:?} {best:?}");
        }
    }

    #[test]
    fn work_falls_on_working_days_one_after_the_other(
        case in cases(), bits in any::<u64>(), hours in 1..=200u16,
    ) {
        let mut world = World::new(&case, states(&case.pack, bits));
        world.assessment.plan.hours_per_month = Some(hours);
        let plan = world.plan();
        let mut before = plan.start;
        for planned in &plan.actions {
            prop_assert!(planned.start >= before && planned.end >= planned.start);
            for day in [planned.start, planned.end] {
                prop_assert!(!matches!(day.weekday(), Weekday::Sat | Weekday::Sun));
            }
            if let Some(day) = planned.state.and_then(|state| state.postponed_to) {
                prop_assert!(planned.start >= day, "it starts before the day it was postponed to");
            }
            before = planned.start;
        }
    }

    #[test]
    fn half_the_hours_take_at_least_as_long(case in cases(), hours in 2..=100u16) {
        let mut world = World::new(&case, States::new());
        world.assessment.plan.hours_per_month = Some(hours);
        let quick: Vec<_> = world.plan().actions.iter().map(|one| one.end).collect();
        world.assessment.plan.hours_per_month = Some(hours / 2);
        let slow: Vec<_> = world.plan().actions.iter().map(|one| one.end).collect();
        prop_assert!(quick.iter().zip(&slow).all(|(quick, slow)| quick <= slow));
    }

    #[test]
    fn what_is_pinned_or_under_way_stands_first(case in cases(), pick in any::<prop::sample::Index>(), doing in any::<bool>()) {
        let order = World::new(&case, States::new()).order();
        prop_assume!(!order.is_empty());
        let chosen = order[pick.index(order.len())].clone();
        let state = if doing { ActionState { status: ActionStatus::Doing, ..ActionState::default() } } else { ActionState { pinned: true, ..ActionState::default() } };
        let moved = World::new(&case, [(chosen.clone(), state)].into()).order();
        let place = moved.iter().position(|id| *id == chosen).expect("still there");
        let mut needed = BTreeSet::new();
        behind(&case.pack, &chosen, &mut needed);
        prop_assert!(moved[..place].iter().all(|id| needed.contains(id)), "{moved:?}: {chosen}");
    }

    #[test]
    fn totals_fall_apart_into_quarters_and_doers(case in cases(), bits in any::<u64>()) {
        let world = World::new(&case, states(&case.pack, bits));
        let totals = world.plan().totals();
        let by_quarter: u32 = totals.quarters.iter().map(|(_, sums)| sums.hours[1]).sum();
        let by_doer: u32 = totals.doers.iter().map(|(_, sums)| sums.hours[1]).sum();
        prop_assert_eq!((by_quarter, by_doer), (totals.all.hours[1], totals.all.hours[1]));
        prop_assert!(totals.quarters.is_sorted_by_key(|(quarter, _)| *quarter));
    }

    #[test]
    fn any_assessment_has_a_plan(assessment in assessments(), day in 0..60_000u64) {
        let today = NaiveDate::from_ymd_opt(1990, 1, 1).expect("a day") + Days::new(day);
        CONTENT.with(|content| {
            let scores = content.score(&assessment);
            let plan = Plan::of(content, &assessment, &scores, today);
            let totals = plan.totals();
            assert_eq!(totals.all.actions, plan.actions.len());
        });
    }
}

#[test]
fn a_day_that_a_person_sets_moves_the_rest() {
    story(|content, assessment| {
        assessment.plan.hours_per_month = Some(40);
        let plan = plan(content, assessment);
        let last = plan.actions.last().expect("an action").action.id.clone();
        let soon = day("2026-12-20");
        assessment
            .actions
            .insert(last.clone(), ActionState { due: Some(soon), ..ActionState::default() });
        let moved = self::plan(content, assessment);
        let place =
            moved.actions.iter().position(|one| one.action.id == last).expect("it is there");
        assert!(place + 1 < moved.actions.len(), "it goes earlier");
        assert_eq!(moved.actions[place].due(), soon);
        assert!(moved.actions[place].end <= soon && !moved.actions[place].is_late());
        assert_eq!(moved.period(&moved.actions[place]), Period::Days30);
    });
}

#[test]
fn a_declined_action_lets_the_others_go_earlier() {
    story(|content, assessment| {
        let before = plan(content, assessment);
        let first = before.actions[0].action.id.clone();
        let (count, end) = (before.actions.len(), before.actions.last().expect("one").end);
        let reason = Some("we sell that part of the business".to_owned());
        let declined =
            ActionState { status: ActionStatus::Declined, reason, ..ActionState::default() };
        assessment.actions.insert(first.clone(), declined);
        let after = plan(content, assessment);
        assert_eq!(after.decided.iter().map(|one| &one.action.id).collect::<Vec<_>>(), [&first]);
        assert_eq!(after.actions.len() + 1, count);
        assert!(after.actions.last().expect("one").end < end);
    });
}

#[test]
fn an_action_that_cannot_be_ready_in_time_says_so() {
    story(|content, assessment| {
        let id = plan(content, assessment).actions.last().expect("an action").action.id.clone();
        let past = Some(day("2026-01-01"));
        assessment.actions.insert(id.clone(), ActionState { due: past, ..ActionState::default() });
        let moved = plan(content, assessment);
        let planned = moved.actions.iter().find(|one| one.action.id == id).expect("it is there");
        assert!(planned.is_late());
        assert_eq!(planned.due(), day("2026-01-01"), "the day that was set stays");
    });
}

#[test]
fn an_essential_entity_has_its_duties_in_the_plan_whatever_was_asked() {
    story(|content, assessment| {
        assessment.depth = Depth::Express;
        assessment.answers = Answers::new();
        assessment.organisation =
            Organisation { ccb_identified: Some(CcbLetter::Essential), ..Organisation::default() };
        let plan = plan(content, assessment);
        let duty = |id: &str| {
            let found = plan.actions.iter().find(|one| one.action.id.as_str() == id);
            found.unwrap_or_else(|| panic!("{id} is in the plan")).duties.clone()
        };
        assert_eq!(duty("register-nis2"), ["register"]);
        assert_eq!(duty("build-nis2-file"), ["measures", "conformity"]);
        assert_eq!(duty("train-management"), ["management"]);
        // What a law asked for by a day that has passed goes first, the earliest day first.
        let order: Vec<&str> = plan.actions.iter().map(|one| one.action.id.as_str()).collect();
        assert_eq!(order[..2], ["register-nis2", "build-nis2-file"]);
        assert!(plan.actions.iter().all(|one| one.gain == 0.0 && one.is_legal()));
        // What an answer shows to be done is not asked for again.
        assessment.answers = [("nis2-scope".into(), option("in-registered"))].into();
        let after = self::plan(content, assessment);
        assert!(after.actions.iter().all(|one| one.action.id.as_str() != "register-nis2"));
    });
}

#[test]
fn a_task_nobody_has_is_a_reason_for_the_action_that_closes_it() {
    story(|content, assessment| {
        assessment.services =
            Some(vec![Service { service: "m365".to_owned(), ..Service::default() }]);
        assessment.answers =
            [("independent-backup".into(), option(worst(content, "independent-backup")))].into();
        let plan = plan(content, assessment);
        let found =
            plan.actions.iter().find(|one| one.action.id.as_str() == "start-independent-backup");
        let layers: Vec<_> = found
            .expect("the backup")
            .unowned
            .iter()
            .map(|(service, layer)| (*service, layer.id.as_str()))
            .collect();
        assert_eq!(layers, [(0, "backup_retention")]);
    });
}

#[test]
fn ticking_what_closes_the_critical_gaps_frees_the_band() {
    story(|content, assessment| {
        // Everything best but the critical question on the second sign-in step.
        assessment.depth = Depth::Express;
        assessment.answers = Answers::new();
        for question in content.pack.questions.iter().filter(|q| q.is_asked_at(Depth::Express)) {
            let best = question.choices.last().expect("a choice").id.clone();
            assessment.answers.insert(question.id.clone(), option(best.as_str()));
        }
        assessment.answers.insert("mfa-everyone".into(), option(worst(content, "mfa-everyone")));
        let scores = content.score(assessment);
        let plan = plan(content, assessment);
        let what_if = |ids: &[&str]| {
            let ids = ids.iter().map(|id| ActionId::from(*id)).collect();
            plan.what_if(&scores, &ids)
        };
        assert_eq!(what_if(&[]).band, Some(Band::Fragile), "held down");
        assert_eq!(what_if(&["enforce-mfa"]).band, Some(Band::Exemplary));
        assert_eq!(what_if(&["enforce-mfa"]).totals.actions, 1);
    });
}

#[test]
fn the_samples_are_led_to_actions_in_an_order_that_can_be_done() {
    CONTENT.with(|content| {
        for (id, text) in tandem_content::samples() {
            let read = tandem_core::file::read(text.as_bytes(), &content.pack, &content.reference);
            let assessment = read.expect(&id).assessment;
            let order: Vec<ActionId> = plan(content, &assessment)
                .actions
                .iter()
                .map(|one| one.action.id.clone())
                .collect();
            assert!(order.len() >= 3, "{id} has something to do");
            for (at, action) in order.iter().enumerate() {
                for required in requires(&content.pack, action) {
                    let place = order.iter().position(|other| other == required);
                    assert!(
                        place.is_none_or(|place| place < at),
                        "{id}: {action} before {required}"
                    );
                }
            }
        }
    });
}

/// Only then is the order an optimum, as the report's method and the module say.
#[test]
fn no_action_of_the_built_in_pack_requires_more_than_one() {
    CONTENT.with(|content| {
        for action in &content.pack.actions {
            assert!(action.requires.len() <= 1, "{}", action.id);
        }
    });
}

/// A made-up pack with its answers, and nothing else known.
struct World {
    content: Content,
    assessment: Assessment,
    scores: ScoreCard,
}

impl World {
    fn new(case: &Case, actions: States) -> Self {
        let content = Content { pack: case.pack.clone(), ..CONTENT.with(Content::clone) };
        let mut assessment = empty(&content);
        assessment.depth = case.depth;
        assessment.answers = case.answers.clone();
        assessment.actions = actions;
        let scores = score(&case.pack, &case.situation(&case.answers));
        Self { content, assessment, scores }
    }

    fn plan(&self) -> Plan<'_> {
        Plan::of(&self.content, &self.assessment, &self.scores, today())
    }

    fn order(&self) -> Vec<ActionId> {
        self.plan().actions.iter().map(|one| one.action.id.clone()).collect()
    }
}

/// Works on the longest of the samples.
fn story(check: impl Fn(&Content, &mut Assessment)) {
    CONTENT.with(|content| {
        let samples = tandem_content::samples();
        let (_, text) = samples.iter().find(|(id, _)| id == "bakery").expect("the bakery");
        let read = tandem_core::file::read(text.as_bytes(), &content.pack, &content.reference);
        let mut assessment = read.expect("sound").assessment;
        assessment.actions.clear();
        check(content, &mut assessment);
    });
}

fn plan<'a>(content: &'a Content, assessment: &'a Assessment) -> Plan<'a> {
    Plan::of(content, assessment, &content.score(assessment), today())
}

fn empty(content: &Content) -> Assessment {
    let created = DateTime::UNIX_EPOCH;
    Assessment::empty("made-up".to_owned(), created, &content.pack, Organisation::default())
}

fn worst<'a>(content: &'a Content, question: &str) -> &'a str {
    content.pack.question(question).expect("a question").choices[0].id.as_str()
}

fn today() -> NaiveDate {
    day("2026-11-22")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// A decision about each action: none, or any.
fn states(pack: &Pack, bits: u64) -> States {
    let mut states = States::new();
    for (at, action) in pack.actions.iter().enumerate() {
        let chosen = (bits >> (at * 8)) & 0xff;
        let Some(far) = ActionStatus::ALL.get((chosen & 7) as usize).copied() else { continue };
        let later = |on: bool, days: u64| on.then(|| today() + Days::new(days));
        let state = ActionState {
            status: far,
            owner: None,
            due: later(chosen & 8 != 0, chosen),
            pinned: chosen & 16 != 0,
            postponed_to: later(chosen & 32 != 0, chosen * 2),
            reason: None,
        };
        states.insert(action.id.clone(), state);
    }
    states
}

/// What an action requires. What is over or not called for stands in nobody's way.
fn requires<'a>(pack: &'a Pack, action: &ActionId) -> &'a [ActionId] {
    &pack.action(action.as_str()).expect("an action").requires
}

/// An action's requirements, and theirs.
fn behind(pack: &Pack, action: &ActionId, found: &mut BTreeSet<ActionId>) {
    for required in requires(pack, action) {
        if found.insert(required.clone()) {
            behind(pack, required, found);
        }
    }
}
