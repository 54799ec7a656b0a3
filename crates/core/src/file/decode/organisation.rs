//! The organisation in an assessment file.

use super::Context;
use crate::assessment::{CcbLetter, Figures, Judged, Linked, Organisation, Partner};
use crate::enterprise_number::EnterpriseNumber;
use crate::file::json::{Json, Object};
use crate::file::problem::{ProblemKind, Remark, RemarkKind};
use crate::file::value::{self, At, Report};
use crate::nis2::{Category, category_id};

/// More people than any enterprise has.
pub const MOST_STAFF: f64 = 10_000_000.0;
/// More euro than any enterprise turns over.
pub const MOST_EUROS: f64 = 1e13;
/// From this share on an enterprise is a partner (Recommendation 2003/361/EC, annex, art. 3).
const PARTNER_FROM: f64 = 25.0;
/// Above this share it is linked.
pub const LINKED_ABOVE: f64 = 50.0;

pub(super) fn read((json, path): At<'_>, context: &mut Context<'_>) -> Option<Organisation> {
    let mut object = Object::open(json, path, &mut context.problems)?;
    let organisation = Organisation {
        name: object.take("name").and_then(|at| value::name(at, 0, context)).unwrap_or_default(),
        enterprise_number: object
            .take("enterprise_number")
            .and_then(|at| enterprise_number(at, context)),
        established_in: object.take("established_in").and_then(|at| value::country(at, context)),
        main_establishment: object
            .take("main_establishment")
            .and_then(|at| value::country(at, context)),
        serves_belgium: object.take("serves_belgium").and_then(|at| value::yes_no(at, context)),
        figures: figures(&mut object, context),
        partners: object.take("partners").map(|at| value::list(at, context, partner)),
        linked: object.take("linked").map(|at| value::list(at, context, linked)),
        it_independent_of_group: object
            .take("it_independent_of_group")
            .and_then(|at| value::yes_no(at, context)),
        nis2_entity_types: object
            .take("nis2_entity_types")
            .map(|at| value::list(at, context, entity_type)),
        nis2_activities: Vec::new(),
        nis2_judged: object.take("nis2_judged").and_then(|at| judged(at, context)),
        critical_entity: object.take("critical_entity").and_then(|at| value::yes_no(at, context)),
        ccb_identified: object.take("ccb_identified").and_then(|at| ccb_letter(at, context)),
        nis2_customers: object.take("nis2_customers").and_then(|at| value::yes_no(at, context)),
    };
    object.close(&mut context.problems);
    Some(organisation)
}

fn enterprise_number(at: At<'_>, context: &mut Context<'_>) -> Option<EnterpriseNumber> {
    let path = at.1.clone();
    let text = value::name(at, 0, context)?;
    match EnterpriseNumber::parse(&text) {
        Ok(number) => Some(number),
        Err(error) => {
            context.problem(path, ProblemKind::EnterpriseNumber(error));
            None
        }
    }
}

fn figures(object: &mut Object<'_>, context: &mut Context<'_>) -> Figures {
    let mut figure =
        |key, most| object.take(key).and_then(|at| value::number(at, 0.0, most, context));
    Figures {
        staff_fte: figure("staff_fte", MOST_STAFF),
        turnover_eur: figure("turnover_eur", MOST_EUROS),
        balance_sheet_eur: figure("balance_sheet_eur", MOST_EUROS),
    }
}

fn partner((json, path): At<'_>, context: &mut Context<'_>) -> Option<Partner> {
    let mut object = Object::open(json, path, &mut context.problems)?;
    let name = object.take("name").and_then(|at| value::name(at, 0, context));
    let share = object.need("share_percent", &mut context.problems);
    let share = share.and_then(|at| Some((at.1.clone(), value::number(at, 0.0, 100.0, context)?)));
    let figures = figures(&mut object, context);
    object.close(&mut context.problems);
    let (path, share_percent) = share?;
    if share_percent > LINKED_ABOVE {
        context.problem(path, ProblemKind::PartnerIsLinked);
    } else if share_percent == 0.0 {
        context.problem(path, ProblemKind::PartnerWithoutShare);
    } else if share_percent < PARTNER_FROM {
        context.remarks.push(Remark { path, kind: RemarkKind::PartnerTooSmall });
    }
    Some(Partner { name, share_percent, figures })
}

fn linked((json, path): At<'_>, context: &mut Context<'_>) -> Option<Linked> {
    let mut object = Object::open(json, path, &mut context.problems)?;
    let name = object.take("name").and_then(|at| value::name(at, 0, context));
    let figures = figures(&mut object, context);
    object.close(&mut context.problems);
    Some(Linked { name, figures })
}

fn entity_type(at: At<'_>, context: &mut Context<'_>) -> Option<String> {
    let path = at.1.clone();
    let id = value::name(at, 1, context)?;
    if !context.reference.entity_types.contains(&id) {
        context.problem(path, ProblemKind::UnknownEntityType);
        return None;
    }
    Some(id)
}

/// What the table of a day said.
fn judged((json, path): At<'_>, context: &mut Context<'_>) -> Option<Judged> {
    let mut object = Object::open(json, path, &mut context.problems)?;
    let table = object.need("table", &mut context.problems);
    let table = table.and_then(|at| value::day(at, context));
    let mut categories = vec![None];
    categories.extend(Category::ALL.map(Some));
    let category = object.need("category", &mut context.problems);
    let category = category.and_then(|at| value::one_of(at, &categories, category_id, context));
    let rules = object.need("rules", &mut context.problems);
    let rules = rules.map(|at| value::list(at, context, |at, context| value::name(at, 1, context)));
    object.close(&mut context.problems);
    Some(Judged {
        table: table?.to_string(),
        category: category_id(category?).to_owned(),
        rules: rules?,
    })
}

/// `false`, or the category that the letter names.
fn ccb_letter(at: At<'_>, context: &mut Context<'_>) -> Option<CcbLetter> {
    if at.0 == &Json::Bool(false) {
        return Some(CcbLetter::None);
    }
    value::one_of(
        at,
        &[CcbLetter::Essential, CcbLetter::Important],
        |letter| if letter == CcbLetter::Essential { "essential" } else { "important" },
        context,
    )
}
