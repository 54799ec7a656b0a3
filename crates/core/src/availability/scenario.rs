//! Reading a scenario file, `tandem-availability/1` (contract, section 2.6).

use super::{Component, Design, DualHuman, Failover, HOURS_PER_YEAR, Human, Kind, Scenario};
use crate::file::json::{Json, Object};
use crate::file::value::{self, At};
use crate::file::{Format, Problem, ProblemKind, read_as};

/// The format of a scenario file, and the newest that is read.
pub const SCENARIO_FORMAT: &str = "tandem-availability/1";

/// More designs or components than anybody compares.
const MOST: usize = 1000;
/// More events in a year than there are hours.
const MOST_EVENTS: f64 = HOURS_PER_YEAR;
/// Nothing lasts longer than the year that is looked at.
const MOST_HOURS: f64 = HOURS_PER_YEAR;
/// Mistakes that grow faster than with this power of the providers are no assumption but a slip.
const MOST_GAMMA: f64 = 10.0;

type Problems = Vec<Problem>;

/// Reads the bytes of a scenario file.
///
/// # Errors
/// Returns every problem found, in the order of the format.
pub fn read(bytes: &[u8]) -> Result<Scenario, Vec<Problem>> {
    let format = Format {
        text: SCENARIO_FORMAT,
        name: "tandem-availability/",
        version: 1,
        otherwise: ProblemKind::NotAScenario,
    };
    read_as(bytes, format, scenario)
}

fn scenario(json: &Json, problems: &mut Problems) -> Option<Scenario> {
    let mut file = Object::open(json, String::new(), problems)?;
    let _ = file.take("format");
    let designs = file.need("designs", problems);
    file.close(problems);
    let designs = some(designs?, problems, design)?;
    let mut seen: Vec<&str> = Vec::new();
    for (at, design) in designs.iter().enumerate() {
        if seen.contains(&design.id.as_str()) {
            let path = format!("designs[{at}].id");
            problems.push(Problem { path, kind: ProblemKind::DuplicateId });
        }
        seen.push(&design.id);
    }
    Some(Scenario { designs })
}

/// A list of at least one and at most [`MOST`].
fn some<T>(
    (json, path): At<'_>,
    problems: &mut Problems,
    read: fn(At<'_>, &mut Problems) -> Option<T>,
) -> Option<Vec<T>> {
    if let Json::List(items) = json {
        if items.is_empty() {
            problems.push(Problem { path, kind: ProblemKind::EmptyList });
            return None;
        }
        if items.len() > MOST {
            problems.push(Problem { path, kind: ProblemKind::TooMany { limit: MOST } });
            return None;
        }
    }
    Some(value::list((json, path), problems, read))
}

fn design((json, path): At<'_>, problems: &mut Problems) -> Option<Design> {
    let mut object = Object::open(json, path.clone(), problems)?;
    let id = object.need("id", problems).and_then(|at| value::name(at, 1, problems));
    let kind = object.need("kind", problems);
    let kind = kind.and_then(|at| value::one_of(at, &KINDS, |kind| kind, problems));
    let kind = match kind {
        Some("chain") => chain(&mut object, problems),
        Some("multi-zone") => multi_zone(&mut object, problems),
        Some("active-active") => active_active(&mut object, problems),
        Some("active-passive") => active_passive(&mut object, problems),
        // Without a kind nobody knows which keys belong there.
        _ => return None,
    };
    object.close(problems);
    let design = Design { id: id?, kind: kind? };
    if design.fault().is_some() {
        problems.push(Problem { path, kind: ProblemKind::LongerThanAYear });
        return None;
    }
    Some(design)
}

const KINDS: [&str; 4] = ["chain", "multi-zone", "active-active", "active-passive"];

fn chain(object: &mut Object<'_>, problems: &mut Problems) -> Option<Kind> {
    let components = object.need("components", problems);
    let components = components.and_then(|at| some(at, problems, component));
    let human = human(object, problems);
    Some(Kind::Chain { components: components?, human: human? })
}

fn component((json, path): At<'_>, problems: &mut Problems) -> Option<Component> {
    let mut object = Object::open(json, path, problems)?;
    let id = object.need("id", problems).and_then(|at| value::name(at, 1, problems));
    let availability = share(&mut object, "availability", problems);
    object.close(problems);
    Some(Component { id: id?, availability: availability? })
}

fn multi_zone(object: &mut Object<'_>, problems: &mut Problems) -> Option<Kind> {
    let zone_unavailability = share(object, "zone_unavailability", problems);
    let beta = share(object, "beta", problems);
    let human = human(object, problems);
    Some(Kind::MultiZone { zone_unavailability: zone_unavailability?, beta: beta?, human: human? })
}

fn active_active(object: &mut Object<'_>, problems: &mut Problems) -> Option<Kind> {
    let both = object.need("unavailability", problems);
    let both = both.and_then(|at| two(at, problems));
    let beta = share(object, "beta", problems);
    let glue = share(object, "glue_unavailability", problems);
    let human = part(object, "human", problems, |object, problems| {
        let events_per_year = number(object, "events_per_year", MOST_EVENTS, problems);
        let gamma = number(object, "gamma", MOST_GAMMA, problems);
        let share_hitting_all = share(object, "share_hitting_all", problems);
        let hours = number(object, "hours", MOST_HOURS, problems);
        let single_hours = number(object, "single_hours", MOST_HOURS, problems);
        Some(DualHuman {
            events_per_year: events_per_year?,
            gamma: gamma?,
            share_hitting_all: share_hitting_all?,
            hours: hours?,
            single_hours: single_hours?,
        })
    });
    Some(Kind::ActiveActive {
        unavailability: both?,
        beta: beta?,
        glue_unavailability: glue?,
        human: human?,
    })
}

/// The unavailability of two providers.
fn two((json, path): At<'_>, problems: &mut Problems) -> Option<[f64; 2]> {
    let read = value::list((json, path.clone()), problems, |at, problems| {
        Some(value::number(at, 0.0, 1.0, problems))
    });
    match (json, read.as_slice()) {
        (_, [one, other]) => Some([(*one)?, (*other)?]),
        (Json::List(_), _) => {
            problems.push(Problem { path, kind: ProblemKind::NotTwo });
            None
        }
        _ => None,
    }
}

fn active_passive(object: &mut Object<'_>, problems: &mut Problems) -> Option<Kind> {
    let failures_per_year = number(object, "failures_per_year", MOST_EVENTS, problems);
    let hours = number(object, "hours", MOST_HOURS, problems);
    let beta = share(object, "beta", problems);
    let standby_unavailability = share(object, "standby_unavailability", problems);
    let failover = part(object, "failover", problems, |object, problems| {
        let success = share(object, "success", problems);
        let hours = number(object, "hours", MOST_HOURS, problems);
        Some(Failover { success: success?, hours: hours? })
    });
    let human = human(object, problems);
    Some(Kind::ActivePassive {
        failures_per_year: failures_per_year?,
        hours: hours?,
        beta: beta?,
        standby_unavailability: standby_unavailability?,
        failover: failover?,
        human: human?,
    })
}

fn human(object: &mut Object<'_>, problems: &mut Problems) -> Option<Human> {
    part(object, "human", problems, |object, problems| {
        let events_per_year = number(object, "events_per_year", MOST_EVENTS, problems);
        let hours = number(object, "hours", MOST_HOURS, problems);
        Some(Human { events_per_year: events_per_year?, hours: hours? })
    })
}

/// An object under a key.
fn part<T>(
    object: &mut Object<'_>,
    key: &'static str,
    problems: &mut Problems,
    read: fn(&mut Object<'_>, &mut Problems) -> Option<T>,
) -> Option<T> {
    let (json, path) = object.need(key, problems)?;
    let mut inner = Object::open(json, path, problems)?;
    let value = read(&mut inner, problems);
    inner.close(problems);
    value
}

fn share(object: &mut Object<'_>, key: &'static str, problems: &mut Problems) -> Option<f64> {
    number(object, key, 1.0, problems)
}

fn number(
    object: &mut Object<'_>,
    key: &'static str,
    most: f64,
    problems: &mut Problems,
) -> Option<f64> {
    object.need(key, problems).and_then(|at| value::number(at, 0.0, most, problems))
}
