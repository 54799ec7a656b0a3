//! Reading an assessment file.

mod incident;
mod organisation;
mod parking;
mod service;

pub use organisation::{LINKED_ABOVE, MOST_EUROS, MOST_STAFF};

use std::collections::BTreeMap;

use super::json::{Json, Object, entries, join};
use super::problem::{Problem, ProblemKind, Remark, RemarkKind};
use super::value::{self, Report};
use super::{FORMAT, Format, MAX_BYTES, parse};
use crate::assessment::{
    ActionState, ActionStatus, Answer, AnswerChoice, Answers, Assessment, DONT_KNOW,
    NOT_APPLICABLE, PlanSettings,
};
use crate::availability::{HOURS_PER_YEAR, Values};
use crate::id::{ActionId, QuestionId};
use crate::pack::{Depth, Pack};
use crate::plan::MOST_HOURS;
use crate::reference::Reference;

/// What was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Read {
    /// The assessment.
    pub assessment: Assessment,
    /// What deserves to be known.
    pub remarks: Vec<Remark>,
}

/// What the values of a file are checked against, and where what is found goes.
struct Context<'a> {
    pack: &'a Pack,
    reference: &'a Reference,
    problems: Vec<Problem>,
    remarks: Vec<Remark>,
}

impl Report for Context<'_> {
    fn report(&mut self, problem: Problem) {
        self.problems.push(problem);
    }
}

/// Reads the bytes of an assessment file.
///
/// # Errors
/// Returns every problem found, in the order of the format.
pub fn read(bytes: &[u8], pack: &Pack, reference: &Reference) -> Result<Read, Vec<Problem>> {
    let json = parse(bytes, MAX_BYTES)?;
    let mut context = Context { pack, reference, problems: Vec::new(), remarks: Vec::new() };
    let assessment = assessment(&json, &mut context);
    match assessment {
        Some(assessment) if context.problems.is_empty() => {
            Ok(Read { assessment, remarks: context.remarks })
        }
        _ => Err(context.problems),
    }
}

fn assessment(json: &Json, context: &mut Context<'_>) -> Option<Assessment> {
    let format = Format {
        text: FORMAT,
        name: "tandem-assessment/",
        version: 1,
        otherwise: ProblemKind::NotAnAssessment,
    };
    if let Some(problem) = format.fault(json) {
        context.report(problem);
        return None;
    }
    let mut file = Object::open(json, String::new(), &mut context.problems)?;
    let _ = file.take("format");
    let id = file.need("id", &mut context.problems).and_then(|at| value::name(at, 1, context));
    let created =
        file.need("created", &mut context.problems).and_then(|at| value::moment(at, context));
    let pack = file.need("pack", &mut context.problems).and_then(|at| pack(at, context));
    let depth = file.need("depth", &mut context.problems).and_then(|at| {
        value::one_of(at, &[Depth::Express, Depth::Standard, Depth::Complete], Depth::id, context)
    });
    let organisation = file
        .need("organisation", &mut context.problems)
        .and_then(|at| organisation::read(at, context));
    let services = file.take("services").map(|at| value::list(at, context, service::read));
    let answers = file.need("answers", &mut context.problems).map(|at| answers(at, context));
    let later = file.take("later").map(|at| value::list(at, context, parking::question));
    let actions = file.take("actions").map(|at| actions(at, context));
    let plan = file.take("plan").and_then(|at| plan(at, context));
    let incidents = file.take("incidents").map(|at| value::list(at, context, incident::read));
    let assumptions = file.take("assumptions").map(|at| assumptions(at, context));
    let parking = file.take("parking").map(|at| value::list(at, context, parking::read));
    file.close(&mut context.problems);

    let (pack_id, pack_version) = pack?;
    Some(Assessment {
        id: id?,
        created: created?,
        pack_id,
        pack_version,
        depth: depth?,
        organisation: organisation?,
        services,
        answers: answers?,
        later: later.unwrap_or_default().into_iter().collect(),
        actions: actions.unwrap_or_default(),
        plan: plan.unwrap_or_default(),
        incidents: incidents.unwrap_or_default(),
        assumptions: assumptions.unwrap_or_default(),
        parking: parking.unwrap_or_default(),
    })
}

fn pack((json, path): (&Json, String), context: &mut Context<'_>) -> Option<(String, String)> {
    let mut object = Object::open(json, path, &mut context.problems)?;
    let id = object.need("id", &mut context.problems);
    let id = id.and_then(|at| Some((at.1.clone(), value::name(at, 1, context)?)));
    let version = object.need("version", &mut context.problems);
    let version = version.and_then(|at| Some((at.1.clone(), value::name(at, 1, context)?)));
    object.close(&mut context.problems);
    let ((id_path, id), (version_path, version)) = (id?, version?);
    if id != context.pack.id {
        let known = context.pack.id.clone();
        context.problem(id_path, ProblemKind::UnknownPack { known });
    } else if version != context.pack.version {
        let known = context.pack.version.clone();
        let kind = RemarkKind::OtherPackVersion { found: version.clone(), known };
        context.remarks.push(Remark { path: version_path, kind });
    }
    Some((id, version))
}

fn answers((json, path): (&Json, String), context: &mut Context<'_>) -> Answers {
    let mut answers = Answers::new();
    for (id, value) in entries(json, &path, &mut context.problems).unwrap_or_default() {
        let path = join(&path, id);
        let read = answer((value, path.clone()), id, context);
        if context.pack.question(id).is_none() {
            context.problem(path, ProblemKind::UnknownQuestion);
        } else if let Some(answer) = read {
            answers.insert(QuestionId::from(id.as_str()), answer);
        }
    }
    answers
}

fn answer(
    (json, path): (&Json, String),
    question: &str,
    context: &mut Context<'_>,
) -> Option<Answer> {
    let mut object = Object::open(json, path, &mut context.problems)?;
    let choice = object.need("choice", &mut context.problems);
    let choice = choice.and_then(|at| Some((at.1.clone(), value::name(at, 1, context)?)));
    let reason_path = join(&object.path, "reason");
    let reason = object.take("reason").and_then(|at| value::note(at, context));
    let note = object.take("note").and_then(|at| value::note(at, context));
    let evidence = object.take("evidence").and_then(|at| value::note(at, context));
    let answered = object.take("answered").and_then(|at| value::moment(at, context));
    object.close(&mut context.problems);

    let (choice_path, choice) = choice?;
    let choice = match choice.as_str() {
        NOT_APPLICABLE => {
            let reason = reason.unwrap_or_default();
            if reason.trim().is_empty() {
                context.problem(reason_path, ProblemKind::ReasonMissing);
                return None;
            }
            AnswerChoice::NotApplicable { reason }
        }
        _ if reason.is_some() => {
            context.problem(reason_path, ProblemKind::ReasonUnused);
            return None;
        }
        DONT_KNOW => AnswerChoice::DontKnow,
        option => {
            if let Some(question) = context.pack.question(question)
                && question.choice(option).is_none()
            {
                let known = question.choices.iter().map(|choice| choice.id.to_string());
                let choices =
                    known.chain([DONT_KNOW.to_owned(), NOT_APPLICABLE.to_owned()]).collect();
                context.problem(choice_path, ProblemKind::UnknownChoice { choices });
                return None;
            }
            AnswerChoice::Option(option.into())
        }
    };
    Some(Answer { choice, note, evidence, answered })
}

fn actions(
    (json, path): (&Json, String),
    context: &mut Context<'_>,
) -> BTreeMap<ActionId, ActionState> {
    let mut actions = BTreeMap::new();
    for (id, value) in entries(json, &path, &mut context.problems).unwrap_or_default() {
        let path = join(&path, id);
        let read = action((value, path.clone()), context);
        if context.pack.action(id).is_none() {
            context.problem(path, ProblemKind::UnknownAction);
        } else if let Some(state) = read {
            actions.insert(ActionId::from(id.as_str()), state);
        }
    }
    actions
}

fn plan((json, path): (&Json, String), context: &mut Context<'_>) -> Option<PlanSettings> {
    let mut object = Object::open(json, path, &mut context.problems)?;
    let hours_per_month =
        object.take("hours_per_month").and_then(|at| value::whole(at, 1, MOST_HOURS, context));
    let start = object.take("start").and_then(|at| value::day(at, context));
    object.close(&mut context.problems);
    Some(PlanSettings { hours_per_month, start })
}

/// Values by assumption. One that this program does not have stays: another version may have it.
fn assumptions((json, path): (&Json, String), context: &mut Context<'_>) -> Values {
    let mut values = Values::new();
    for (id, value) in entries(json, &path, &mut context.problems).unwrap_or_default() {
        let place = join(&path, id);
        let read = value::number((value, place), 0.0, HOURS_PER_YEAR, context);
        values.extend(read.map(|value| (id.clone(), value)));
    }
    values
}

fn action((json, path): (&Json, String), context: &mut Context<'_>) -> Option<ActionState> {
    let mut object = Object::open(json, path, &mut context.problems)?;
    let status = object
        .need("status", &mut context.problems)
        .and_then(|at| value::one_of(at, &ActionStatus::ALL, ActionStatus::id, context));
    let owner = object.take("owner").and_then(|at| value::name(at, 0, context));
    let due = object.take("due").and_then(|at| value::day(at, context));
    let pinned = object.take("pinned").and_then(|at| value::yes_no(at, context));
    let postponed_to = object.take("postponed_to").and_then(|at| value::day(at, context));
    let reason = object.take("reason").and_then(|at| value::note(at, context));
    object.close(&mut context.problems);
    let pinned = pinned.unwrap_or_default();
    Some(ActionState { status: status?, owner, due, pinned, postponed_to, reason })
}
