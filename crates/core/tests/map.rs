//! The cloud map: who answers for what, what hangs together, what stops.

#![allow(clippy::expect_used)]

use proptest::prelude::*;
use tandem_content::assessments::assessments;
use tandem_core::assessment::{
    ActionState, ActionStatus, Answer, AnswerChoice, Assessment, Organisation, Service,
};
use tandem_core::builtin;
use tandem_core::content::Content;
use tandem_core::file::{self, RemarkKind};
use tandem_core::flow::Situation;
use tandem_core::id::{ActionId, QuestionId};
use tandem_core::map::{
    By, CloudMap, Known, Owner, State, UNKNOWN, concentration, exposure, stops, what_can_stop,
};
use tandem_core::pack::Depth;
use tandem_core::plan::Plan;
use tandem_core::reference::Kind;
use tandem_core::scoring::score;

thread_local! {
    static CONTENT: Content = builtin::content().expect("the content");
}

/// The layer of backups.
const BACKUP: &str = "backup_retention";

#[test]
fn every_layer_has_an_owner_in_every_model_and_its_questions_and_actions_exist() {
    CONTENT.with(|content| {
        assert_eq!(content.layers.len(), 23);
        for layer in &content.layers {
            assert_eq!(layer.owners.len(), Kind::ALL.len(), "{}", layer.id);
            for model in Kind::ALL {
                let questions = layer.questions(model);
                assert!(
                    layer.owner(model) == Owner::Provider || !questions.is_empty(),
                    "{} {model:?}: nothing shows how far it is",
                    layer.id
                );
                for question in questions {
                    assert!(content.pack.question(question.as_str()).is_some(), "{question}");
                }
            }
            for action in &layer.actions {
                assert!(content.pack.action(action.as_str()).is_some(), "{action}");
            }
        }
    });
}

#[test]
fn a_duty_is_as_far_as_the_answers_that_cover_it() {
    for (choice, state) in [
        (None, State::Unknown),
        (Some("dont-know"), State::Unknown),
        (Some("first"), State::Unowned),
        (Some("last"), State::Done),
        (Some("middle"), State::Partly),
    ] {
        let mut assessment = with(vec![service("m365")]);
        for question in backup_questions() {
            if let Some(choice) = choice {
                answer(&mut assessment, &question, choice);
            }
        }
        assert_eq!(backup(&assessment), state, "{choice:?}");
    }
}

#[test]
fn a_missing_duty_that_somebody_has_is_not_nobodys() {
    let mut assessment = with(vec![service("m365")]);
    for question in backup_questions() {
        answer(&mut assessment, &question, "first");
    }
    assert_eq!(backup(&assessment), State::Unowned);

    let mut partner = assessment.clone();
    let services = partner.services.as_mut().expect("services");
    services[0].it_partner = Some(vec![BACKUP.to_owned()]);
    assert_eq!(backup(&partner), State::Missing);
    map(&partner, |map| {
        let cell = map.cells[0].iter().find(|cell| cell.layer.id == BACKUP).expect("it");
        assert!(cell.by_partner && cell.owner == Owner::Shared, "accountability stays");
    });

    let action = ActionId::from("start-independent-backup");
    for (state, expected) in [
        (decided(ActionStatus::Open, Some("An")), State::Missing),
        (decided(ActionStatus::Planned, None), State::Missing),
        (decided(ActionStatus::Open, None), State::Unowned),
        (decided(ActionStatus::Declined, None), State::Unowned),
        (decided(ActionStatus::Open, Some(" ")), State::Unowned),
    ] {
        let mut owned = assessment.clone();
        owned.actions.insert(action.clone(), state.clone());
        assert_eq!(backup(&owned), expected, "{state:?}");
    }
}

#[test]
fn a_duty_that_nobody_has_is_an_action_of_the_plan() {
    let mut assessment = with(vec![service("m365"), service("ovh-web"), service("aws-ec2")]);
    CONTENT.with(|content| {
        for question in &content.pack.questions {
            answer(&mut assessment, &question.id, "first");
        }
    });
    map(&assessment, |map| {
        assert!(map.unowned().count() > 20, "a firm that does nothing leaves much to nobody");
        CONTENT.with(|content| {
            let situation = Situation::of(&assessment, &content.reference);
            let scores = score(&content.pack, &situation);
            let day = "2026-11-22".parse().expect("a day");
            let plan = Plan::of(content, &assessment, &scores, day).actions;
            for (service, at) in map.unowned() {
                let cell = &map.cells[service][at];
                let planned =
                    cell.actions.iter().any(|id| plan.iter().any(|one| one.action.id == **id));
                assert!(planned, "{} has no action", cell.layer.id);
            }
        });
    });
}

#[test]
fn the_catalogue_goes_before_what_a_file_says_of_its_services() {
    let mut mail = service("m365");
    mail.parent_country = Some("BE".into());
    mail.model = Some("iaas_vm".into());
    known(&[mail.clone()], |known| {
        assert_eq!(known[0].parent_country(), Some("US"));
        assert_eq!(known[0].model(), Some(Kind::Saas));
    });
    let text = file::write(&with(vec![mail]));
    CONTENT.with(|content| {
        let read = file::read(text.as_bytes(), &content.pack, &content.reference);
        let remarks = read.expect("it can be read").remarks;
        let places: Vec<&str> = remarks.iter().map(|one| one.path.as_str()).collect();
        assert_eq!(places, ["services[0].model", "services[0].parent_country"]);
        assert!(remarks.iter().all(|one| one.kind == RemarkKind::CatalogueCounts));
    });
}

#[test]
fn what_is_the_providers_alone_asks_nothing_even_of_a_partner() {
    let mut one = service("m365");
    one.it_partner = Some(vec!["datacentre".to_owned()]);
    map(&with(vec![one]), |map| {
        let cell = map.cells[0].iter().find(|cell| cell.layer.id == "datacentre").expect("it");
        assert_eq!(
            (cell.owner, cell.state, cell.by_partner),
            (Owner::Provider, State::NotYours, false)
        );
        assert!(cell.actions.is_empty() && cell.questions.is_empty());
    });
}

#[test]
fn a_service_of_an_unknown_kind_has_no_layers() {
    let own = Service { service: "custom".into(), label: Some("X".into()), ..Service::default() };
    map(&with(vec![own]), |map| assert!(map.cells[0].is_empty()));
}

#[test]
fn shares_are_those_of_criticality_and_the_index_is_their_sum_of_squares() {
    // The worked example: Microsoft 7, Odoo 4, Visma 3, Mollie 3.
    let own = |provider: &str, criticality| Service {
        service: "custom".into(),
        provider: Some(provider.into()),
        criticality: Some(criticality),
        ..Service::default()
    };
    let services = [
        own("Microsoft", 4),
        own("Microsoft", 3),
        own("Odoo", 4),
        own("Visma", 3),
        own("Mollie", 3),
    ];
    known(&services, |known| {
        let found = concentration(known, By::Parent);
        assert_eq!(found.shares[0].name, "Microsoft");
        assert_eq!(found.shares[0].services, [0, 1]);
        let near = |found: Option<f64>, expected: f64| {
            assert!((found.expect("a figure") - expected).abs() < 1e-9, "{found:?}");
        };
        near(found.hhi(), 2_871.972_318_339_101);
        near(found.equivalent_suppliers(), 3.481_927_710_843_372_4);
    });
    known(&[], |known| {
        let none = concentration(known, By::Host);
        assert_eq!((none.hhi(), none.shares.len()), (None, 0));
    });
}

#[test]
fn the_exposure_is_the_one_of_the_worked_examples() {
    let rated = |id: &str, criticality, substitute, copy| Service {
        criticality: Some(criticality),
        substitute: Some(substitute),
        copy: Some(copy),
        ..service(id)
    };
    let mail = Service { eu_residency: Some(true), ..rated("m365", 4, 3, 2) };
    assert_score(&mail, Some(81.25));
    assert_score(&Service { own_keys: Some(true), ..mail.clone() }, Some(72.5));
    assert_score(&Service { eu_residency: None, ..mail.clone() }, Some(90.0));
    let crm = Service {
        service: "custom".into(),
        parent_country: Some("BE".into()),
        host_country: Some("US".into()),
        ..rated("custom", 3, 2, 1)
    };
    assert_score(&crm, Some(30.9375));
    assert_score(&Service { host_country: Some("FR".into()), ..crm.clone() }, Some(24.375));
    let letter = Service { parent_country: Some("US".into()), ..rated("custom", 1, 1, 0) };
    assert_score(&letter, Some(11.25));
    assert_score(&Service { parent_country: Some("CH".into()), ..letter }, Some(6.875));
    assert_score(&Service { copy: None, ..mail }, None);
}

#[test]
fn what_hangs_on_a_name_stops_with_it_and_the_most_critical_stands_first() {
    let mut shop = service("custom");
    shop.login = Some("Microsoft".into());
    shop.criticality = Some(4);
    let mut mail = service("m365");
    mail.criticality = Some(2);
    let mut accounts = service("odoo");
    accounts.criticality = Some(3);
    known(&[mail, accounts, shop], |known| {
        let stopped = stops(known, "Microsoft");
        let found: Vec<(usize, &str)> =
            stopped.iter().map(|one| (one.service, one.why.id())).collect();
        assert_eq!(found, [(2, "login"), (0, "provider")]);
        assert_eq!(stops(known, "US").len(), 1);
        assert!(stops(known, "Nobody").is_empty());
        let (names, countries) = what_can_stop(known);
        assert!(names.contains(&"Microsoft") && countries.contains(&"US"));
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever an assessment holds, every figure of its map has a meaning.
    #[test]
    fn every_figure_of_any_map_has_a_meaning(assessment in assessments()) {
        map(&assessment, |map| {
            for of in &map.concentration {
                let sum: f64 = of.shares.iter().map(|one| one.share).sum();
                prop_assert!(map.services.is_empty() || (sum - 1.0).abs() < 1e-9, "{sum}");
                prop_assert!(of.shares.windows(2).all(|pair| pair[0].share >= pair[1].share));
                prop_assert!(of.equivalent_suppliers().is_none_or(|n| n >= 1.0 - 1e-9));
                prop_assert!(of.largest().is_none_or(|one| one.name != UNKNOWN));
            }
            for exposure in map.exposures.iter().flatten() {
                prop_assert!((0.0..=100.0).contains(&exposure.score), "{exposure:?}");
            }
            prop_assert!(map.portfolio.mean.is_none_or(|mean| (0.0..=100.0).contains(&mean)));
            prop_assert!(map.portfolio.worst.len() <= 3);
            for cell in map.cells.iter().flatten() {
                prop_assert_eq!(cell.owner == Owner::Provider, cell.state == State::NotYours);
                prop_assert!(!(cell.by_partner && cell.state == State::Unowned));
            }
            let (names, countries) = what_can_stop(&map.services);
            for name in names.into_iter().chain(countries) {
                prop_assert!(!stops(&map.services, name).is_empty(), "{name} stops nothing");
            }
            Ok(())
        })?;
    }
}

fn service(id: &str) -> Service {
    Service { service: id.to_owned(), ..Service::default() }
}

fn with(services: Vec<Service>) -> Assessment {
    CONTENT.with(|content| {
        let created = "2026-11-22T09:00:00Z".parse().expect("a moment");
        let organisation = Organisation::default();
        let mut assessment = Assessment::empty("a".into(), created, &content.pack, organisation);
        assessment.depth = Depth::Complete;
        assessment.services = Some(services);
        assessment
    })
}

/// The questions about backups of a finished program.
fn backup_questions() -> Vec<QuestionId> {
    CONTENT.with(|content| {
        let layer = content.layers.iter().find(|layer| layer.id == BACKUP).expect("backups");
        layer.questions(Kind::Saas).to_vec()
    })
}

/// Answers a question with its first or last choice, one in the middle, or "don't know".
fn answer(assessment: &mut Assessment, question: &QuestionId, which: &str) {
    CONTENT.with(|content| {
        let choices = &content.pack.question(question.as_str()).expect("it").choices;
        let choice = match which {
            "dont-know" => AnswerChoice::DontKnow,
            "first" => AnswerChoice::Option(choices[0].id.clone()),
            "last" => AnswerChoice::Option(choices[choices.len() - 1].id.clone()),
            _ => AnswerChoice::Option(choices[choices.len() / 2].id.clone()),
        };
        let answer = Answer { choice, note: None, evidence: None, answered: None };
        assessment.answers.insert(question.clone(), answer);
    });
}

fn backup(assessment: &Assessment) -> State {
    map(assessment, |map| {
        map.cells[0].iter().find(|cell| cell.layer.id == BACKUP).expect("backups").state
    })
}

fn map<T>(assessment: &Assessment, work: impl FnOnce(&CloudMap<'_>) -> T) -> T {
    CONTENT.with(|content| {
        let situation = Situation::of(assessment, &content.reference);
        let scores = score(&content.pack, &situation);
        work(&CloudMap::of(content, assessment, &scores))
    })
}

fn known<T>(services: &[Service], work: impl FnOnce(&[Known<'_>]) -> T) -> T {
    CONTENT.with(|content| {
        let all: Vec<Known<'_>> =
            services.iter().map(|one| Known::of(one, &content.reference)).collect();
        work(&all)
    })
}

fn assert_score(service: &Service, expected: Option<f64>) {
    CONTENT.with(|content| {
        let known = Known::of(service, &content.reference);
        let found = exposure(&known, &content.jurisdictions).map(|one| one.score);
        let near = match (found, expected) {
            (Some(found), Some(expected)) => (found - expected).abs() < 1e-9,
            (found, expected) => found == expected,
        };
        assert!(near, "{found:?} is not {expected:?}");
    });
}

fn decided(status: ActionStatus, owner: Option<&str>) -> ActionState {
    ActionState { status, owner: owner.map(str::to_owned), ..ActionState::default() }
}
