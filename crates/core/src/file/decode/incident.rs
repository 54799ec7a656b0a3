//! An incident in an assessment file.

use super::Context;
use crate::file::json::Object;
use crate::file::value::{self, At};
use crate::id::StepId;
use crate::incident::Incident;

pub(super) fn read((json, path): At<'_>, context: &mut Context<'_>) -> Option<Incident> {
    let mut object = Object::open(json, path, &mut context.problems)?;
    let name = object.take("name").and_then(|at| value::name(at, 0, context));
    let aware = object.need("aware", &mut context.problems);
    let aware = aware.and_then(|at| value::moment(at, context));
    let personal_data = object.take("personal_data").and_then(|at| value::yes_no(at, context));
    let notified = object.take("notified").and_then(|at| value::moment(at, context));
    let handled = object.take("handled").and_then(|at| value::moment(at, context));
    let done = object.take("done").map(|at| value::list(at, context, step));
    object.close(&mut context.problems);
    Some(Incident {
        name: name.unwrap_or_default(),
        aware: aware?,
        personal_data,
        notified,
        handled,
        done: done.unwrap_or_default().into_iter().collect(),
    })
}

/// A step that this program does not have stays: another version of the checklist may have it.
fn step(at: At<'_>, context: &mut Context<'_>) -> Option<StepId> {
    value::name(at, 1, context).map(StepId::from)
}
