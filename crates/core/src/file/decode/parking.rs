//! A parked point in an assessment file, and the question that it or a mark names.

use super::Context;
use crate::file::json::Object;
use crate::file::problem::ProblemKind;
use crate::file::value::{self, At, Report};
use crate::id::QuestionId;
use crate::parking::ParkedPoint;

pub(super) fn read((json, path): At<'_>, context: &mut Context<'_>) -> Option<ParkedPoint> {
    let mut object = Object::open(json, path, &mut context.problems)?;
    let text = object.need("text", &mut context.problems);
    let text = text.and_then(|at| value::name(at, 1, context));
    let question = object.take("question").and_then(|at| self::question(at, context));
    let noted = object.need("noted", &mut context.problems);
    let noted = noted.and_then(|at| value::moment(at, context));
    let settled = object.take("settled").and_then(|at| value::moment(at, context));
    object.close(&mut context.problems);
    Some(ParkedPoint { text: text?, question, noted: noted?, settled })
}

/// A question of the questionnaire.
pub(super) fn question(at: At<'_>, context: &mut Context<'_>) -> Option<QuestionId> {
    let path = at.1.clone();
    let id = value::name(at, 1, context)?;
    if context.pack.question(&id).is_none() {
        context.problem(path, ProblemKind::UnknownQuestion);
        return None;
    }
    Some(id.into())
}
