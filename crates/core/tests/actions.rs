//! What must hold of the order of actions, whatever weighs in it.

#![allow(clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use tandem_content::packs::{Case, cases, dont_know, not_applicable, option, situation};
use tandem_core::actions::recommend;
use tandem_core::assessment::{ActionState, ActionStatus};
use tandem_core::id::ActionId;
use tandem_core::pack::Pack;
use tandem_core::scoring::{QuestionState, score};

type Decided = BTreeMap<ActionId, ActionState>;

proptest! {
    #[test]
    fn nothing_stands_before_what_it_requires(case in cases(), bits in any::<u32>()) {
        let order = recommended(&case, &decided(&case.pack, bits));
        for (at, action) in order.iter().enumerate() {
            for required in requires(&case.pack, action) {
                let place = order.iter().position(|other| other == required);
                prop_assert!(place.is_none_or(|place| place < at), "{action} before {required}: {order:?}");
            }
        }
    }

    #[test]
    fn each_action_stands_once_and_was_called_for(case in cases(), bits in any::<u32>()) {
        let order = recommended(&case, &decided(&case.pack, bits));
        let once: BTreeSet<&ActionId> = order.iter().collect();
        prop_assert_eq!(once.len(), order.len(), "{:?}", order);
        let card = score(&case.pack, &case.situation(&case.answers));
        let below_best: BTreeSet<&str> = card
            .questions
            .iter()
            .filter(|q| q.state == QuestionState::Answered && q.score.is_some_and(|s| s < 1.0))
            .map(|q| q.id.as_str())
            .collect();
        for recommendation in recommend(&case.pack, &card, &case.answers, &Decided::new()) {
            prop_assert!(!recommendation.questions.is_empty());
            prop_assert!(recommendation.gain_percent > 0.0, "it would bring nothing");
            for question in &recommendation.questions {
                prop_assert!(below_best.contains(question.as_str()), "{question} calls for nothing");
                let question = case.pack.question(question.as_str()).expect("a question");
                let choice = case.answers[&question.id].choice.id();
                let choice = question.choice(choice).expect("a choice of the question");
                prop_assert!(question.actions_of(choice).contains(&recommendation.action.id));
            }
        }
    }

    #[test]
    fn every_answer_below_the_best_leads_to_something(case in cases()) {
        let card = score(&case.pack, &case.situation(&case.answers));
        let led: BTreeSet<_> = recommend(&case.pack, &card, &case.answers, &Decided::new())
            .into_iter()
            .flat_map(|recommendation| recommendation.questions)
            .collect();
        for question in card.questions.iter().filter(|q| q.state == QuestionState::Answered) {
            if question.score.is_some_and(|score| score < 1.0) {
                prop_assert!(led.contains(&question.id), "{} leads nowhere", question.id);
            }
        }
    }

    #[test]
    fn what_is_done_or_declined_is_left_out_and_the_rest_stays(case in cases(), bits in any::<u32>()) {
        let decided = decided(&case.pack, bits);
        let over = |id: &ActionId| decided.get(id).is_some_and(|state| {
            matches!(state.status, ActionStatus::Done | ActionStatus::Declined)
        });
        let all: BTreeSet<ActionId> = recommended(&case, &Decided::new()).into_iter().collect();
        let left: BTreeSet<ActionId> = recommended(&case, &decided).into_iter().collect();
        let expected = all.into_iter().filter(|id| !over(id)).collect();
        prop_assert_eq!(left, expected);
    }

    #[test]
    fn finding_out_and_what_does_not_apply_call_for_nothing(case in cases(), pick in 0..20usize) {
        let mut answers = case.answers.clone();
        for (at, question) in case.pack.questions.iter().enumerate() {
            let answer = if (at + pick).is_multiple_of(2) { dont_know() } else { not_applicable() };
            answers.insert(question.id.clone(), answer);
        }
        let card = score(&case.pack, &case.situation(&answers));
        prop_assert!(recommend(&case.pack, &card, &answers, &Decided::new()).is_empty());
    }

    #[test]
    fn the_best_answers_call_for_nothing(case in cases()) {
        let mut answers = case.answers.clone();
        for question in &case.pack.questions {
            let best = question.choices.last().expect("a choice");
            answers.insert(question.id.clone(), option(best.id.as_str()));
        }
        let card = score(&case.pack, &case.situation(&answers));
        prop_assert!(recommend(&case.pack, &card, &answers, &Decided::new()).is_empty());
    }

    #[test]
    fn the_order_does_not_hang_on_the_order_of_the_pack(case in cases(), turn in 0..7usize) {
        let card = score(&case.pack, &case.situation(&case.answers));
        let mut turned = case.pack.clone();
        let by = turn % turned.actions.len();
        turned.actions.rotate_left(by);
        let order = |pack: &Pack| -> Vec<ActionId> {
            let list = recommend(pack, &card, &case.answers, &Decided::new());
            list.into_iter().map(|recommendation| recommendation.action.id.clone()).collect()
        };
        prop_assert_eq!(order(&case.pack), order(&case.pack), "the same twice");
        prop_assert_eq!(order(&case.pack), order(&turned), "the actions turned by {}", by);
        turned.actions.reverse();
        prop_assert_eq!(order(&case.pack), order(&turned), "the actions backwards");
    }
}

#[test]
fn the_samples_are_led_to_actions_in_an_order_that_can_be_done() {
    let pack = tandem_core::builtin::pack().expect("the built-in pack");
    let reference = tandem_core::builtin::reference().expect("the reference data");
    for (id, text) in tandem_content::samples() {
        let read = tandem_core::file::read(text.as_bytes(), &pack, &reference).expect(&id);
        let assessment = read.assessment;
        let card = score(&pack, &situation(assessment.depth, &assessment.answers));
        let list = recommend(&pack, &card, &assessment.answers, &assessment.actions);
        assert!(list.len() >= 3, "{id} has something to do");
        let order: Vec<&ActionId> = list.iter().map(|r| &r.action.id).collect();
        for (at, action) in order.iter().enumerate() {
            for required in requires(&pack, action) {
                let place = order.iter().position(|other| *other == required);
                assert!(place.is_none_or(|place| place < at), "{id}: {action} before {required}");
            }
        }
    }
}

/// Only then is the order an optimum, as the report's method and the module say.
#[test]
fn no_action_of_the_built_in_pack_requires_more_than_one() {
    let pack = tandem_core::builtin::pack().expect("the built-in pack");
    for action in &pack.actions {
        assert!(action.requires.len() <= 1, "{}", action.id);
    }
}

fn recommended(case: &Case, decided: &Decided) -> Vec<ActionId> {
    let card = score(&case.pack, &case.situation(&case.answers));
    let list = recommend(&case.pack, &card, &case.answers, decided);
    list.into_iter().map(|recommendation| recommendation.action.id.clone()).collect()
}

/// A decision about each action: none, or any status.
fn decided(pack: &Pack, bits: u32) -> Decided {
    let mut decided = Decided::new();
    for (at, action) in pack.actions.iter().enumerate() {
        let chosen = (bits >> (at * 3)) as usize & 7;
        if let Some(status) = ActionStatus::ALL.get(chosen).copied() {
            decided.insert(action.id.clone(), ActionState { status, owner: None, due: None });
        }
    }
    decided
}

/// What an action requires. What is over or not called for stands in nobody's way.
fn requires<'a>(pack: &'a Pack, action: &ActionId) -> &'a [ActionId] {
    &pack.action(action.as_str()).expect("an action").requires
}
