//! A service in an assessment file.

use super::Context;
use crate::assessment::Service;
use crate::file::json::{Object, join};
use crate::file::problem::{ProblemKind, Remark, RemarkKind};
use crate::file::value::{self, At, Report};
use crate::reference::{CUSTOM_SERVICE, Kind, Reference, Residency};

pub(super) fn read((json, path): At<'_>, context: &mut Context<'_>) -> Option<Service> {
    let mut object = Object::open(json, path, &mut context.problems)?;
    let id = object.need("service", &mut context.problems);
    let id = id.and_then(|at| {
        let path = at.1.clone();
        let id = value::name(at, 1, context)?;
        if id != CUSTOM_SERVICE && !context.reference.services.contains_key(&id) {
            context.problem(path, ProblemKind::UnknownService);
        }
        Some(id)
    });
    let service = Service {
        service: id.clone().unwrap_or_default(),
        label: object.take("label").and_then(|at| value::name(at, 0, context)),
        model: object.take("model").and_then(|at| model(at, context)),
        provider: object.take("provider").and_then(|at| value::name(at, 0, context)),
        parent_country: object.take("parent_country").and_then(|at| value::country(at, context)),
        host_country: object.take("host_country").and_then(|at| value::country(at, context)),
        criticality: object.take("criticality").and_then(|at| value::small(at, 1, 4, context)),
        substitute: object.take("substitute").and_then(|at| value::small(at, 0, 4, context)),
        copy: object.take("copy").and_then(|at| value::small(at, 0, 2, context)),
        eu_residency: object.take("eu_residency").and_then(|at| value::yes_no(at, context)),
        own_keys: object.take("own_keys").and_then(|at| value::yes_no(at, context)),
        login: object.take("login").and_then(|at| value::name(at, 1, context)),
        it_partner: object.take("it_partner").map(|at| value::list(at, context, layer)),
    };
    let path = object.path.clone();
    object.close(&mut context.problems);
    for key in contradicted(&service, context.reference) {
        let remark = Remark { path: join(&path, key), kind: RemarkKind::CatalogueCounts };
        context.remarks.push(remark);
    }
    id.map(|_| service)
}

/// The keys of which the catalogue knows better.
fn contradicted(service: &Service, reference: &Reference) -> Vec<&'static str> {
    let Some(entry) = reference.services.get(&service.service) else { return Vec::new() };
    let differs = |own: &Option<String>, known: Option<&str>| {
        own.as_deref().zip(known).is_some_and(|(own, known)| own != known)
    };
    let no_choice = entry.eu_residency == Some(Residency::No);
    [
        ("model", differs(&service.model, Some(entry.model.id()))),
        ("parent_country", differs(&service.parent_country, entry.parent_country.as_deref())),
        ("host_country", differs(&service.host_country, entry.host_country.as_deref())),
        ("eu_residency", service.eu_residency == Some(true) && no_choice),
    ]
    .into_iter()
    .filter_map(|(key, so)| so.then_some(key))
    .collect()
}

fn model(at: At<'_>, context: &mut Context<'_>) -> Option<String> {
    let path = at.1.clone();
    let model = value::name(at, 1, context)?;
    if Kind::from_id(&model).is_none() {
        let models = Kind::ALL.map(|kind| kind.id().to_owned()).to_vec();
        context.problem(path, ProblemKind::UnknownModel { models });
        return None;
    }
    Some(model)
}

/// A layer that this program does not have stays, and is said to count for nothing.
fn layer(at: At<'_>, context: &mut Context<'_>) -> Option<String> {
    let path = at.1.clone();
    let id = value::name(at, 1, context)?;
    if !context.reference.layers.contains(&id) {
        context.remarks.push(Remark { path, kind: RemarkKind::UnknownLayer });
    }
    Some(id)
}
