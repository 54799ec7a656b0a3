//! Made-up assessments of the built-in pack, every one of which a file may hold.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use tandem_core::assessment::{
    ActionState, ActionStatus, Answer, AnswerChoice, Answers, Assessment, CcbLetter, Figures,
    Judged, Linked, Organisation, Partner, PlanSettings, Service,
};
use tandem_core::enterprise_number::EnterpriseNumber;
use tandem_core::id::{ActionId, ChoiceId, QuestionId, StepId};
use tandem_core::incident::Incident;
use tandem_core::nis2::Category;
use tandem_core::parking::ParkedPoint;
use tandem_core::reference::Kind;
use tandem_core::{builtin, file};

use crate::packs::depths;

/// Assessments with everything that a file may hold, each part there or not.
pub fn assessments() -> impl Strategy<Value = Assessment> {
    let pack = builtin::pack().expect("the built-in pack");
    let (pack_id, pack_version) = (pack.id.clone(), pack.version.clone());
    let questions: Vec<(QuestionId, Vec<ChoiceId>)> = pack
        .questions
        .iter()
        .map(|q| (q.id.clone(), q.choices.iter().map(|c| c.id.clone()).collect()))
        .collect();
    let ids: Vec<QuestionId> = pack.questions.iter().map(|question| question.id.clone()).collect();
    let actions: Vec<ActionId> = pack.actions.iter().map(|action| action.id.clone()).collect();
    let version = prop_oneof![3 => Just(pack_version), 1 => Just("2025.1.0".to_owned())];
    (
        (names(1), moments(), version, depths()),
        organisations(),
        of(prop::collection::vec(services(), 0..4)),
        prop::collection::btree_map(select(questions), answers(), 0..12),
        (prop::collection::btree_map(select(actions), action_states(), 0..4), plan_settings()),
        (
            prop::collection::vec(incidents(), 0..3),
            prop::collection::btree_set(select(ids.clone()), 0..4),
            prop::collection::vec(parked(ids), 0..3),
        ),
        prop::collection::btree_map("[a-z-]{1,12}", numbers(8760.0), 0..4),
    )
        .prop_map(
            move |(head, organisation, services, answers, acting, noted, assumptions)| {
                let (incidents, later, parking) = noted;
                let (actions, plan) = acting;
                let (id, created, pack_version, depth) = head;
                let answers: Answers = answers
                    .into_iter()
                    .map(|((question, choices), (pick, note, evidence, answered))| {
                        let choice = match pick {
                            Pick::Option(at) => AnswerChoice::Option(at.get(&choices).clone()),
                            Pick::DontKnow => AnswerChoice::DontKnow,
                            Pick::NotApplicable(reason) => AnswerChoice::NotApplicable { reason },
                        };
                        (question, Answer { choice, note, evidence, answered })
                    })
                    .collect();
                let pack_id = pack_id.clone();
                Assessment {
                    id,
                    created,
                    pack_id,
                    pack_version,
                    depth,
                    organisation,
                    services,
                    answers,
                    later,
                    actions,
                    plan,
                    incidents,
                    assumptions,
                    parking,
                }
            },
        )
}

/// Names and other short texts of at least so many visible characters.
pub fn names(least: usize) -> BoxedStrategy<String> {
    let text = prop_oneof![
        "[a-zA-Z0-9][\\PC]{0,30}",
        Just("Bakkerij “De Zon” & fils 🥐👩\u{200d}🍳".to_owned()),
        Just("\"quoted\" \\ back\\\\slash / <b>".to_owned()),
        Just("x".repeat(file::NAME_LIMIT)),
        Just("日本語 العربية é\u{301} \u{feff}".to_owned()),
    ];
    let empty = if least == 0 { Just(String::new()).boxed() } else { Just("0".into()).boxed() };
    prop_oneof![5 => text, 1 => empty]
        .prop_filter("a name that can be kept", move |text| file::name_fault(text, least).is_none())
        .boxed()
}

/// Notes, some of them as long as they may be.
pub fn notes(least: usize) -> BoxedStrategy<String> {
    prop_oneof![
        6 => names(least),
        1 => Just("two\nlines\tand a tab\r\n".to_owned()),
        1 => Just("é".repeat(file::NOTE_LIMIT)),
    ]
    .boxed()
}

/// Moments from the year 1 to 9999, to the second, the millisecond or the nanosecond.
pub fn moments() -> impl Strategy<Value = DateTime<Utc>> {
    let parts = prop_oneof![
        Just(0u32),
        (0..1000u32).prop_map(|milli| milli * 1_000_000),
        0..1_000_000_000u32
    ];
    (-62_135_596_800i64..253_402_300_800, parts).prop_map(|(seconds, nanos)| {
        DateTime::from_timestamp(seconds, nanos).expect("a moment of these years")
    })
}

/// Numbers from 0 to a limit: whole ones, ones with decimals, and any at all.
pub fn numbers(most: f64) -> impl Strategy<Value = f64> {
    prop_oneof![
        Just(0.0),
        Just(most),
        (0.0..most).prop_map(f64::floor),
        (0..10_000u32).prop_map(move |n| (f64::from(n) / 100.0).min(most)),
        0.0..=most,
    ]
}

/// Organisations, each fact there or not.
pub fn organisations() -> impl Strategy<Value = Organisation> {
    let types: Vec<String> =
        builtin::reference().expect("the reference data").entity_types.into_iter().collect();
    let letters = select(vec![CcbLetter::None, CcbLetter::Essential, CcbLetter::Important]);
    let number = (0u64..20_000_000).prop_map(|first| {
        EnterpriseNumber::parse(&format!("{:010}", first * 100 + (97 - first % 97)))
            .expect("a number with its check digits")
    });
    (
        (names(0), of(number), of(countries()), of(countries()), of(any::<bool>()), figures()),
        of(prop::collection::vec(partners(), 0..3)),
        of(prop::collection::vec(linked(), 0..3)),
        of(prop::collection::vec(select(types), 0..3)),
        (of(any::<bool>()), of(any::<bool>()), of(letters), of(any::<bool>())),
        of(judged()),
    )
        .prop_map(|(head, partners, linked, nis2_entity_types, flags, nis2_judged)| {
            let (name, enterprise_number, established_in, main_establishment, serves, figures) =
                head;
            let (it_independent_of_group, critical_entity, ccb_identified, nis2_customers) = flags;
            Organisation {
                name,
                enterprise_number,
                established_in,
                main_establishment,
                serves_belgium: serves,
                figures,
                partners,
                linked,
                it_independent_of_group,
                nis2_entity_types,
                nis2_activities: Vec::new(),
                nis2_judged,
                critical_entity,
                ccb_identified,
                nis2_customers,
            }
        })
}

fn judged() -> impl Strategy<Value = Judged> {
    let category =
        prop_oneof![Just("check"), select(Category::ALL.to_vec()).prop_map(Category::id)];
    (days(), category, prop::collection::vec(names(1), 0..3)).prop_map(|(day, category, rules)| {
        Judged { table: day.to_string(), category: category.to_owned(), rules }
    })
}

fn parked(questions: Vec<QuestionId>) -> impl Strategy<Value = ParkedPoint> {
    (names(1), of(select(questions)), moments(), of(moments()))
        .prop_map(|(text, question, noted, settled)| ParkedPoint { text, question, noted, settled })
}

fn incidents() -> impl Strategy<Value = Incident> {
    let done = prop::collection::btree_set(names(1).prop_map(StepId::from), 0..4);
    let times = (moments(), of(moments()), of(moments()));
    (names(0), times, of(any::<bool>()), done).prop_map(|(name, times, personal_data, done)| {
        let (aware, notified, handled) = times;
        Incident { name, aware, personal_data, notified, handled, done }
    })
}

fn days() -> impl Strategy<Value = NaiveDate> {
    (0..3_652_059i64).prop_map(|days| {
        NaiveDate::from_ymd_opt(1, 1, 1).expect("the first day") + TimeDelta::days(days)
    })
}

fn countries() -> impl Strategy<Value = String> {
    "[A-Z]{2}"
}

fn figures() -> impl Strategy<Value = Figures> {
    (of(numbers(10_000_000.0)), of(numbers(1e13)), of(numbers(1e13))).prop_map(
        |(staff_fte, turnover_eur, balance_sheet_eur)| Figures {
            staff_fte,
            turnover_eur,
            balance_sheet_eur,
        },
    )
}

fn partners() -> impl Strategy<Value = Partner> {
    let share = numbers(50.0).prop_filter("a share", |share| *share > 0.0);
    (of(names(0)), share, figures()).prop_map(|(name, share_percent, figures)| Partner {
        name,
        share_percent,
        figures,
    })
}

fn linked() -> impl Strategy<Value = Linked> {
    (of(names(0)), figures()).prop_map(|(name, figures)| Linked { name, figures })
}

fn services() -> impl Strategy<Value = Service> {
    let reference = builtin::reference().expect("the reference data");
    let ids: Vec<String> = reference.services.into_keys().chain(["custom".to_owned()]).collect();
    let models: Vec<String> = Kind::ALL.map(|kind| kind.id().to_owned()).to_vec();
    (
        (select(ids), of(names(0)), of(select(models)), of(names(0))),
        (of(countries()), of(countries())),
        (of(1..=4u8), of(0..=4u8), of(0..=2u8)),
        (
            of(any::<bool>()),
            of(any::<bool>()),
            of(names(1)),
            of(prop::collection::vec(names(1), 0..3)),
        ),
    )
        .prop_map(|(head, countries, marks, tail)| {
            let (service, label, model, provider) = head;
            let (parent_country, host_country) = countries;
            let (criticality, substitute, copy) = marks;
            let (eu_residency, own_keys, login, it_partner) = tail;
            Service {
                service,
                label,
                model,
                provider,
                parent_country,
                host_country,
                criticality,
                substitute,
                copy,
                eu_residency,
                own_keys,
                login,
                it_partner,
            }
        })
}

#[derive(Debug, Clone)]
enum Pick {
    Option(prop::sample::Index),
    DontKnow,
    NotApplicable(String),
}

type AnswerSeed = (Pick, Option<String>, Option<String>, Option<DateTime<Utc>>);

fn answers() -> impl Strategy<Value = AnswerSeed> {
    let pick = prop_oneof![
        3 => any::<prop::sample::Index>().prop_map(Pick::Option),
        1 => Just(Pick::DontKnow),
        1 => notes(1).prop_map(Pick::NotApplicable),
    ];
    (pick, of(notes(0)), of(notes(0)), of(moments()))
}

fn action_states() -> impl Strategy<Value = ActionState> {
    let moves = (any::<bool>(), of(days()), of(notes(0)));
    (select(ActionStatus::ALL.to_vec()), of(names(0)), of(days()), moves).prop_map(
        |(status, owner, due, (pinned, postponed_to, reason))| ActionState {
            status,
            owner,
            due,
            pinned,
            postponed_to,
            reason,
        },
    )
}

fn plan_settings() -> impl Strategy<Value = PlanSettings> {
    (of(1..=1000u16), of(days()))
        .prop_map(|(hours_per_month, start)| PlanSettings { hours_per_month, start })
}
