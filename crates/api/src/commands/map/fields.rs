//! Services as a person gives them, read one by one, and written again.

use tandem_core::assessment::Service;
use tandem_core::content::Content;
use tandem_core::file::name_fault;
use tandem_core::map::OWN_LOGIN;
use tandem_core::reference::{CUSTOM_SERVICE, Kind};

use super::super::organisation::wrong;
use crate::Language;
use crate::present;
use crate::problem;
use crate::view::{FieldProblem, ServiceFields};

/// More services than any small firm has.
pub(super) const MOST_SERVICES: usize = 200;

/// Reads the services of a form.
pub(super) struct Reader<'a> {
    pub(super) content: &'a Content,
    pub(super) language: &'a Language,
    /// The services that were stored before, in the same places where they are the same.
    pub(super) before: &'a [Service],
}

impl Reader<'_> {
    /// The services that can be kept. A value that is wrong keeps the one before.
    pub(super) fn read(
        &self,
        list: &[ServiceFields],
        problems: &mut Vec<FieldProblem>,
    ) -> Vec<Service> {
        let mut services = Vec::new();
        for (at, fields) in list.iter().enumerate() {
            let known = self.content.reference.services.contains_key(&fields.service);
            if !known && fields.service != CUSTOM_SERVICE {
                self.problem(at, "service", "field-choice-invalid", problems);
                continue;
            }
            let before = self.before.get(at).filter(|one| one.service == fields.service);
            services.push(self.one(at, fields, before.cloned().unwrap_or_default(), problems));
        }
        services
    }

    fn one(
        &self,
        at: usize,
        fields: &ServiceFields,
        before: Service,
        problems: &mut Vec<FieldProblem>,
    ) -> Service {
        let mut service = Service { service: fields.service.clone(), ..before };
        for (field, text, place) in [
            ("label", &fields.label, &mut service.label),
            ("provider", &fields.provider, &mut service.provider),
            ("login", &fields.login, &mut service.login),
        ] {
            match name_fault(text, 0) {
                None => *place = Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
                Some(fault) => {
                    let message = problem::text_fault(fault, self.language);
                    problems.push(wrong(&format!("services.{at}.{field}"), message));
                }
            }
        }
        for (field, text, place) in [
            ("parentCountry", &fields.parent_country, &mut service.parent_country),
            ("hostCountry", &fields.host_country, &mut service.host_country),
        ] {
            if text.is_empty() {
                *place = None;
            } else if self.content.countries.contains(text) {
                *place = Some(text.clone());
            } else if place.as_ref() != Some(text) {
                // A country of a file that is not in the list may stay.
                self.problem(at, field, "field-country-invalid", problems);
            }
        }
        if fields.model.is_empty() {
            service.model = None;
        } else if Kind::from_id(&fields.model).is_some() {
            service.model = Some(fields.model.clone());
        } else {
            self.problem(at, "model", "field-choice-invalid", problems);
        }
        for (field, text, least, most, place) in [
            ("criticality", &fields.criticality, 1, 4, &mut service.criticality),
            ("substitute", &fields.substitute, 0, 4, &mut service.substitute),
            ("copy", &fields.copy, 0, 2, &mut service.copy),
        ] {
            match text.parse::<u8>() {
                Ok(mark) if (least..=most).contains(&mark) => *place = Some(mark),
                _ if text.is_empty() => *place = None,
                _ => self.problem(at, field, "field-choice-invalid", problems),
            }
        }
        for (field, text, place) in [
            ("euResidency", &fields.eu_residency, &mut service.eu_residency),
            ("ownKeys", &fields.own_keys, &mut service.own_keys),
        ] {
            match present::read_yes_no(text) {
                Ok(said) => *place = said,
                Err(()) => self.problem(at, field, "field-choice-invalid", problems),
            }
        }
        self.partner(at, fields, &mut service, problems);
        service
    }

    /// The layers of the IT partner. What nobody ticked stays unknown, and a layer of a file that
    /// this program does not have stays.
    fn partner(
        &self,
        at: usize,
        fields: &ServiceFields,
        service: &mut Service,
        problems: &mut Vec<FieldProblem>,
    ) {
        let before = service.it_partner.clone().unwrap_or_default();
        let layers = &self.content.reference.layers;
        let known = |layer: &String| layers.contains(layer) || before.contains(layer);
        if !fields.it_partner.iter().all(known) {
            self.problem(at, "itPartner", "field-choice-invalid", problems);
        } else if !(fields.it_partner.is_empty() && before.is_empty()) {
            service.it_partner = Some(fields.it_partner.clone());
        }
    }

    fn problem(&self, at: usize, field: &str, id: &str, problems: &mut Vec<FieldProblem>) {
        problems.push(wrong(&format!("services.{at}.{field}"), self.language.words.get(id)));
    }
}

/// A service as it is filled in.
pub(super) fn written(service: &Service) -> ServiceFields {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let mark = |mark: Option<u8>| mark.map(|mark| mark.to_string()).unwrap_or_default();
    ServiceFields {
        service: service.service.clone(),
        label: text(&service.label),
        model: text(&service.model),
        provider: text(&service.provider),
        parent_country: text(&service.parent_country),
        host_country: text(&service.host_country),
        criticality: mark(service.criticality),
        substitute: mark(service.substitute),
        copy: mark(service.copy),
        eu_residency: present::yes_no(service.eu_residency),
        own_keys: present::yes_no(service.own_keys),
        login: text(&service.login),
        it_partner: service.it_partner.clone().unwrap_or_default(),
    }
}

/// The sign-ins that can be chosen: its own, and those that the services in use are.
pub(super) fn logins(content: &Content, services: &[Service]) -> Vec<String> {
    let mut logins = vec![OWN_LOGIN.to_owned()];
    let entries = services.iter().filter_map(|one| content.reference.services.get(&one.service));
    let named = entries.filter_map(|entry| entry.login.clone());
    for login in named.chain(services.iter().filter_map(|one| one.login.clone())) {
        if !logins.contains(&login) {
            logins.push(login);
        }
    }
    logins
}
