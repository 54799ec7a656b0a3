//! The organisation of an assessment.

use tandem_core::assessment::{Linked, Organisation};
use tandem_core::enterprise_number::EnterpriseNumber;
use tandem_core::file::{MOST_STAFF, TextFault, name_fault};
use tandem_core::flow;
use tandem_core::pack::Depth;
use tandem_store::Stored;

use super::start::Screen;
use crate::ApiError;
use crate::app::App;
use crate::number;
use crate::present;
use crate::problem;
use crate::view::{FieldProblem, OrganisationFields, OrganisationView};

impl App {
    /// Opens the organisation.
    pub fn organisation_open(&self, id: &str) -> Result<OrganisationView, ApiError> {
        let stored = self.store()?.load(id)?;
        self.remember(Screen::Organisation, id)?;
        let fields = self.fields(&stored.assessment.organisation);
        Ok(self.organisation_view(&stored, fields, Vec::new()))
    }

    /// Stores the fields that are right, and says what is wrong with the others. A field that is
    /// wrong keeps the value that it had before.
    pub fn organisation_save(
        &self,
        id: &str,
        fields: OrganisationFields,
    ) -> Result<OrganisationView, ApiError> {
        let language = self.language();
        let mut stored = self.store()?.load(id)?;
        let before = stored.assessment.organisation.clone();
        let mut problems = Vec::new();
        let organisation = &mut stored.assessment.organisation;

        match name_fault(&fields.name, 0) {
            None => fields.name.trim().clone_into(&mut organisation.name),
            Some(fault) => problems.push(wrong("name", problem::text_fault(fault, &language))),
        }
        if fields.enterprise_number.trim().is_empty() {
            organisation.enterprise_number = None;
        } else {
            match EnterpriseNumber::parse(&fields.enterprise_number) {
                Ok(number) => organisation.enterprise_number = Some(number),
                Err(error) => {
                    problems.push(wrong(
                        "enterpriseNumber",
                        problem::enterprise_number(error, &language),
                    ));
                }
            }
        }
        // A number that nobody touched stays as it is: what is shown of it may read as another.
        if fields.staff != self.fields(&before).staff {
            match number::read(&fields.staff, MOST_STAFF) {
                Ok(staff) => organisation.figures.staff_fte = staff,
                Err(fault) => problems.push(wrong("staff", fault.message(&language))),
            }
        }
        if let Err(id) = set_group(organisation, &fields.group) {
            problems.push(wrong("group", language.words.get(id)));
        }
        if *organisation != before {
            self.store()?.put_organisation(id, organisation, (self.clock.now)())?;
        }
        Ok(self.organisation_view(&stored, fields, problems))
    }

    /// Stores how deep an assessment goes. Its answers stay, whatever the depth asks; the next
    /// question is the first one without an answer.
    pub fn depth_save(&self, id: &str, depth: &str) -> Result<OrganisationView, ApiError> {
        let depth = Depth::from_id(depth).ok_or(ApiError::DepthUnknown)?;
        self.store()?.put_depth(id, depth, (self.clock.now)())?;
        let assessment = self.store()?.load(id)?.assessment;
        let questions = self.applicable(&assessment);
        if let Some(open) = flow::first_open(&questions, &assessment.answers) {
            self.store()?.put_place(id, &open.id)?;
        }
        self.organisation_open(id)
    }

    fn fields(&self, organisation: &Organisation) -> OrganisationFields {
        let number = organisation.enterprise_number.map(|number| number.to_string());
        let staff =
            organisation.figures.staff_fte.map(|staff| self.language().formats.plain(staff));
        OrganisationFields {
            name: organisation.name.clone(),
            enterprise_number: number.unwrap_or_default(),
            staff: staff.unwrap_or_default(),
            group: present::group(organisation),
        }
    }

    fn organisation_view(
        &self,
        stored: &Stored,
        fields: OrganisationFields,
        problems: Vec<FieldProblem>,
    ) -> OrganisationView {
        let answers = &stored.assessment.answers;
        let questions = self.applicable(&stored.assessment);
        let next = present::resume(&questions, answers, stored.place());
        OrganisationView {
            assessment: present::head(&stored.assessment),
            fields,
            problems,
            next_question: next.map(|question| question.id.to_string()),
            next_number: next.map_or(0, |next| present::number(&questions, next)),
            minutes_left: present::minutes_left(&questions, answers),
            depths: present::depths(
                &self.content,
                &self.situation(&stored.assessment),
                &self.language(),
            ),
        }
    }
}

/// Stores whether the organisation belongs to a group. "Yes" names an enterprise of which nothing is
/// known yet. Enterprises of which something is known are never dropped by it.
fn set_group(organisation: &mut Organisation, group: &str) -> Result<(), &'static str> {
    let blank = |linked: &[Linked]| linked.iter().all(|one| *one == Linked::default());
    let known = organisation.linked.as_deref().is_some_and(|linked| !blank(linked));
    match group {
        "yes" if organisation.linked.as_ref().is_none_or(Vec::is_empty) => {
            organisation.linked = Some(vec![Linked::default()]);
        }
        "yes" => {}
        "no" | "" if known => return Err("field-group-named"),
        "no" => organisation.linked = Some(Vec::new()),
        "" => organisation.linked = None,
        _ => return Err("field-group-invalid"),
    }
    Ok(())
}

/// A name that can be kept, without spaces around it.
pub(super) fn checked_name(name: &str) -> Result<String, ApiError> {
    kept(name, name_fault(name, 0))
}

/// A text without spaces around it, unless something is wrong with it.
pub(super) fn kept(text: &str, fault: Option<TextFault>) -> Result<String, ApiError> {
    match fault {
        None | Some(TextFault::Empty) => Ok(text.trim().to_owned()),
        Some(TextFault::TooLong { limit }) => {
            Err(ApiError::TextTooLong { limit: present::count(limit) })
        }
        Some(TextFault::SeveralLines) => Err(ApiError::TextSeveralLines),
        Some(TextFault::Invisible) => Err(ApiError::TextInvisible),
    }
}

pub(super) fn wrong(field: &str, message: String) -> FieldProblem {
    FieldProblem { field: field.to_owned(), message }
}
