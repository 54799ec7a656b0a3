//! How long designs stand still: the worked examples, and what must hold of any design.

#![allow(clippy::expect_used)]

use proptest::prelude::*;
use serde_json::json;
use tandem_core::availability::{
    Comparison, Component, Design, DesignResult, DualHuman, Failover, HOURS_PER_YEAR, Human, Kind,
    Scenario, read,
};
use tandem_core::file::ProblemKind;

#[test]
fn a_chain_is_as_available_as_all_of_it_at_once() {
    let result =
        one(chain(&[("vm", 0.9999), ("db", 0.9995), ("login", 0.9999), ("cdn", 0.999)], 1.0, 4.0));
    near(result.availability, 0.997_844_964_766_336_1);
    near(result.downtime_hours, 18.878_108_646_895_704);
    near(result.infrastructure_hours, 14.884_905_407_355_982);
    near(result.human_hours, 4.0);
    assert_eq!(result.weakest, Some(3));
}

#[test]
fn two_clouds_can_stand_still_longer_than_one() {
    let small_team = dual(3f64.log2(), 0.8, 6.0);
    let skilled_team = dual(1.0, 0.3, 2.0);
    let found = compare(vec![chain(&[("provider", 0.999)], 1.0, 4.0), small_team, skilled_team]);
    let [single, small, skilled] = &found.results[..] else { panic!("three results") };
    near(single.downtime_hours, 12.756);
    near(small.infrastructure_hours, 1.321_861_309_409_469);
    near(small.human_hours, 14.4);
    near(small.downtime_hours, 15.719_688_386_708_99);
    near(skilled.downtime_hours, 2.521_680_232_517_762_3);
    for two in [small, skilled] {
        near(two.break_even_human_hours.expect("two"), 11.435_864_332_896_974);
    }
    assert!(small.downtime_hours > single.downtime_hours);
    assert_eq!(found.best, 2);
}

#[test]
fn without_a_chain_the_single_design_is_the_first_provider_by_itself() {
    let alone = one(dual(1.0, 0.3, 2.0)).break_even_human_hours.expect("two");
    near(alone, 11.435_864_332_896_974);
}

#[test]
fn a_standby_helps_when_the_switch_was_tried() {
    let tested = standby(0.7, 1.0, 1.5, 3.0);
    let untested = standby(0.4, 2.0, 2.0, 4.0);
    let found = compare(vec![tested, untested]);
    let [tested, untested] = &found.results[..] else { panic!("two results") };
    near(tested.infrastructure_hours, 4.013_99);
    near(tested.downtime_hours, 8.513_99);
    near(tested.availability, 0.999_028_083_333_333_4);
    near(untested.infrastructure_hours, 6.481_52);
    near(untested.downtime_hours, 14.481_52);
    assert_eq!((found.best, tested.break_even_human_hours), (0, None));
}

#[test]
fn the_stories_are_the_worked_examples_and_every_assumption_has_a_range() {
    let content = tandem_core::builtin::content().expect("the content");
    let model = &content.availability;
    for one in &model.assumptions {
        assert!(one.least < one.most && one.step > 0.0, "{}", one.id);
        assert!((one.least..=one.most).contains(&one.default), "{}", one.id);
    }
    let of = |id: &str| {
        let story = model.stories.iter().find(|story| story.id == id).expect("a story");
        for (id, value) in &story.values {
            assert!((model.value(id, &story.values) - value).abs() < 1e-12, "{id} is out of range");
        }
        assert_eq!(model.story(&story.values).map(|one| &one.id), Some(&story.id));
        model.scenario(&story.values).compare()
    };
    let near = |found: f64, expected: f64| {
        assert!((found - expected).abs() < 1e-6, "{found} is not {expected}");
    };
    let small = of("small");
    near(small.results[0].downtime_hours, 12.756);
    near(small.results[2].downtime_hours, 15.719_688_386_708_99);
    near(small.results[2].break_even_human_hours.expect("two"), 11.435_864_332_896_974);
    near(of("skilled").results[2].downtime_hours, 2.521_680_232_517_762_3);
    let tested = of("tested");
    near(tested.results[3].downtime_hours, 8.513_99);
    // A value outside its range counts as the end of it; one that is none, as the default.
    let wild = [("both".to_owned(), 1e9), ("beta".to_owned(), f64::NAN)].into();
    near(model.value("both", &wild), 100.0);
    near(model.value("beta", &wild), 5.0);
    assert!(model.scenario(&wild).designs.iter().all(|design| design.fault().is_none()));
}

#[test]
fn two_zones_share_some_of_their_failures() {
    let result = one(Kind::MultiZone {
        zone_unavailability: 0.002,
        beta: 0.1,
        human: Human { events_per_year: 0.0, hours: 0.0 },
    });
    near(result.downtime_hours, 1.780_382_4);
    near(result.availability, 1.0 - 0.000_203_24);
}

#[test]
fn what_a_file_says_is_what_is_computed() {
    let file = json!({ "format": "tandem-availability/1", "designs": [
        { "id": "one", "kind": "chain", "components": [{ "id": "p", "availability": 0.999 }],
          "human": { "events_per_year": 1, "hours": 4 } },
        { "id": "two", "kind": "active-active", "unavailability": [0.001, 0.001], "beta": 0.05,
          "glue_unavailability": 0.0001, "human": { "events_per_year": 1, "gamma": 1,
          "share_hitting_all": 0.3, "hours": 2, "single_hours": 4 } },
        { "id": "zones", "kind": "multi-zone", "zone_unavailability": 0.002, "beta": 0.1,
          "human": { "events_per_year": 1, "hours": 4 } },
        { "id": "standby", "kind": "active-passive", "failures_per_year": 2, "hours": 4,
          "beta": 0.05, "standby_unavailability": 0.001, "failover": { "success": 0.7, "hours": 1 },
          "human": { "events_per_year": 1.5, "hours": 3 } },
    ]});
    let scenario = read(file.to_string().as_bytes()).expect("a scenario");
    let kinds: Vec<&Kind> = scenario.designs.iter().map(|design| &design.kind).collect();
    assert_eq!(kinds[0], &chain(&[("p", 0.999)], 1.0, 4.0));
    assert_eq!(kinds[1], &dual(1.0, 0.3, 2.0));
    assert_eq!(kinds[3], &standby(0.7, 1.0, 1.5, 3.0));
    let found = scenario.compare();
    assert_eq!(found.best, 1);
    near(found.results[3].break_even_human_hours.expect("a chain to compare with"), 8.742_01);
}

#[test]
fn what_has_no_meaning_is_refused_by_its_place() {
    let design = |change: fn(&mut serde_json::Value)| {
        let mut design = json!({ "id": "a", "kind": "chain",
            "components": [{ "id": "p", "availability": 0.999 }],
            "human": { "events_per_year": 1, "hours": 4 } });
        change(&mut design);
        json!({ "format": "tandem-availability/1", "designs": [design] })
    };
    let many = json!({ "format": "tandem-availability/1", "designs": [
        { "id": "a", "kind": "cluster" },
        { "id": "b", "kind": "active-active", "unavailability": [0.001], "beta": -0.1,
          "glue_unavailability": "low", "human": {} },
    ]});
    for (file, path, kind) in [
        (json!([]), "", ProblemKind::NotAScenario),
        (json!({ "format": "tandem-assessment/1" }), "format", ProblemKind::NotAScenario),
        (json!({ "format": "tandem-availability/1" }), "designs", ProblemKind::Missing),
        (
            json!({ "format": "tandem-availability/1", "designs": [] }),
            "designs",
            ProblemKind::EmptyList,
        ),
        (
            design(|d| d["components"][0]["availability"] = json!(1.01)),
            "designs[0].components[0].availability",
            ProblemKind::OutOfRange { least: 0.0, most: 1.0 },
        ),
        (design(|d| d["components"] = json!([])), "designs[0].components", ProblemKind::EmptyList),
        (
            design(|d| d["human"]["hours"] = json!(-1)),
            "designs[0].human.hours",
            ProblemKind::OutOfRange { least: 0.0, most: 8760.0 },
        ),
        (
            design(|d| d["human"] = json!({ "events_per_year": 8000, "hours": 8000 })),
            "designs[0]",
            ProblemKind::LongerThanAYear,
        ),
        (design(|d| d["beta"] = json!(0.1)), "designs[0].beta", ProblemKind::UnknownKey),
    ] {
        let problems = read(file.to_string().as_bytes()).expect_err("refused");
        assert_eq!(problems.len(), 1, "{file}: {problems:?}");
        assert_eq!((problems[0].path.as_str(), &problems[0].kind), (path, &kind), "{file}");
    }
    let places: Vec<String> = read(many.to_string().as_bytes())
        .expect_err("refused")
        .into_iter()
        .map(|problem| problem.path)
        .collect();
    assert_eq!(
        places,
        [
            "designs[0].kind",
            "designs[1].unavailability",
            "designs[1].beta",
            "designs[1].glue_unavailability",
            "designs[1].human.events_per_year",
            "designs[1].human.gamma",
            "designs[1].human.share_hitting_all",
            "designs[1].human.hours",
            "designs[1].human.single_hours",
        ]
    );
    let newer = read(br#"{ "format": "tandem-availability/2" }"#).expect_err("refused");
    assert!(matches!(newer[0].kind, ProblemKind::NewerFormat { .. }));
    let twice = json!({ "format": "tandem-availability/1", "designs": [
        design(|_| {})["designs"][0], design(|_| {})["designs"][0] ]});
    let twice = read(twice.to_string().as_bytes()).expect_err("refused");
    assert_eq!(
        (twice[0].path.as_str(), &twice[0].kind),
        ("designs[1].id", &ProblemKind::DuplicateId)
    );
}

proptest! {
    #[test]
    fn every_figure_of_any_design_has_a_meaning(designs in prop::collection::vec(kinds(), 1..6)) {
        let designs: Vec<Kind> = designs
            .into_iter()
            .filter(|kind| Design { id: "a".into(), kind: kind.clone() }.fault().is_none())
            .collect();
        prop_assume!(!designs.is_empty());
        let found = compare(designs);
        for result in &found.results {
            prop_assert!((-1e-12..=1.0).contains(&result.availability), "{result:?}");
            prop_assert!((0.0..=HOURS_PER_YEAR + 1e-6).contains(&result.downtime_hours));
            prop_assert!(result.downtime_hours + 1e-9 >= result.infrastructure_hours);
            prop_assert!(result.break_even_human_hours.is_none_or(f64::is_finite));
            prop_assert!(found.results[found.best].downtime_hours <= result.downtime_hours);
        }
    }

    /// The break-even is where the two are equal: that many hours of one's own mistakes make the
    /// dual design exactly as good as the single one.
    #[test]
    fn at_the_break_even_both_are_equal(
        u in 1e-5..0.01f64, beta in 0.0..0.3f64, glue in 0.0..0.001f64, hours in 0.0..20.0f64,
    ) {
        let single = chain(&[("provider", 1.0 - u)], 1.0, hours);
        let human = DualHuman {
            events_per_year: 1.0, gamma: 0.0, share_hitting_all: 1.0, hours: 0.0, single_hours: 0.0,
        };
        let dual = |hours| Kind::ActiveActive {
            unavailability: [u, u], beta, glue_unavailability: glue,
            human: DualHuman { hours, ..human },
        };
        let found = compare(vec![single.clone(), dual(0.0)]);
        let room = found.results[1].break_even_human_hours.expect("two");
        prop_assume!(room >= 0.0);
        let at = compare(vec![single, dual(room)]);
        let difference = at.results[0].downtime_hours - at.results[1].downtime_hours;
        prop_assert!(difference.abs() < 1e-6, "{difference}");
    }
}

fn kinds() -> impl Strategy<Value = Kind> {
    let share = || prop_oneof![Just(0.0), Just(1.0), 0.0..=1.0f64];
    let human = || {
        (0.0..10.0f64, 0.0..50.0f64)
            .prop_map(|(events_per_year, hours)| Human { events_per_year, hours })
    };
    prop_oneof![
        (prop::collection::vec(share(), 1..5), human()).prop_map(|(all, human)| Kind::Chain {
            components: all
                .into_iter()
                .map(|availability| Component { id: "c".into(), availability })
                .collect(),
            human,
        }),
        (share(), share(), human()).prop_map(|(zone_unavailability, beta, human)| {
            Kind::MultiZone { zone_unavailability, beta, human }
        }),
        (share(), share(), share(), share(), 0.0..3.0f64, share(), 0.0..20.0f64).prop_map(
            |(one, other, beta, glue_unavailability, gamma, share_hitting_all, hours)| {
                Kind::ActiveActive {
                    unavailability: [one, other],
                    beta,
                    glue_unavailability,
                    human: DualHuman {
                        events_per_year: 2.0,
                        gamma,
                        share_hitting_all,
                        hours,
                        single_hours: 4.0,
                    },
                }
            }
        ),
        (0.0..50.0f64, 0.0..100.0f64, share(), share(), share(), 0.0..9.0f64, human()).prop_map(
            |(failures_per_year, hours, beta, standby_unavailability, success, switch, human)| {
                Kind::ActivePassive {
                    failures_per_year,
                    hours,
                    beta,
                    standby_unavailability,
                    failover: Failover { success, hours: switch },
                    human,
                }
            }
        ),
    ]
}

fn chain(components: &[(&str, f64)], events_per_year: f64, hours: f64) -> Kind {
    Kind::Chain {
        components: components
            .iter()
            .map(|(id, availability)| Component {
                id: (*id).to_owned(),
                availability: *availability,
            })
            .collect(),
        human: Human { events_per_year, hours },
    }
}

fn dual(gamma: f64, share_hitting_all: f64, hours: f64) -> Kind {
    Kind::ActiveActive {
        unavailability: [0.001, 0.001],
        beta: 0.05,
        glue_unavailability: 0.0001,
        human: DualHuman {
            events_per_year: 1.0,
            gamma,
            share_hitting_all,
            hours,
            single_hours: 4.0,
        },
    }
}

fn standby(success: f64, switch: f64, events_per_year: f64, hours: f64) -> Kind {
    Kind::ActivePassive {
        failures_per_year: 2.0,
        hours: 4.0,
        beta: 0.05,
        standby_unavailability: 0.001,
        failover: Failover { success, hours: switch },
        human: Human { events_per_year, hours },
    }
}

fn compare(kinds: Vec<Kind>) -> Comparison {
    let designs = kinds.into_iter().enumerate();
    let designs = designs.map(|(at, kind)| Design { id: format!("design-{at}"), kind });
    Scenario { designs: designs.collect() }.compare()
}

fn one(kind: Kind) -> DesignResult {
    compare(vec![kind]).results.remove(0)
}

/// Equal to 1e-9 relative, as the contract asks.
fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() <= 1e-9 * expected.abs(), "{found} is not {expected}");
}
