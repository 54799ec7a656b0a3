//! The facts as a person writes them, read one by one, and written again.

use tandem_core::assessment::{Figures, Linked, Partner};
use tandem_core::file::{LINKED_ABOVE, MOST_EUROS, MOST_STAFF, name_fault};

use super::super::organisation::wrong;
use crate::Language;
use crate::number;
use crate::present;
use crate::problem;
use crate::view::{EnterpriseFields, FieldProblem, Nis2Fields};

/// Reads fields one by one, and keeps what is wrong with them.
pub(super) struct Reader<'a> {
    pub(super) language: &'a Language,
    pub(super) problems: Vec<FieldProblem>,
}

impl Reader<'_> {
    pub(super) fn problem(&mut self, field: &str, id: &str) {
        self.problems.push(wrong(field, self.language.words.get(id)));
    }

    pub(super) fn country(
        &mut self,
        field: &str,
        text: &str,
        countries: &[String],
        place: &mut Option<String>,
    ) {
        if text.is_empty() {
            *place = None;
        } else if countries.iter().any(|code| code == text) {
            *place = Some(text.to_owned());
        } else if place.as_deref() != Some(text) {
            // A country of a file that is not in the list may stay.
            self.problem(field, "field-country-invalid");
        }
    }

    pub(super) fn yes_no(&mut self, field: &str, text: &str, place: &mut Option<bool>) {
        match present::read_yes_no(text) {
            Ok(said) => *place = said,
            Err(()) => self.problem(field, "field-choice-invalid"),
        }
    }

    /// True when the number can be kept.
    pub(super) fn number(
        &mut self,
        field: &str,
        text: &str,
        most: f64,
        place: &mut Option<f64>,
    ) -> bool {
        match number::read(text, most) {
            Ok(number) => *place = number,
            Err(fault) => self.problems.push(wrong(field, fault.message(self.language))),
        }
        number::read(text, most).is_ok()
    }

    /// The name and the figures of an enterprise; `None` when something is wrong with them.
    pub(super) fn enterprise(
        &mut self,
        field: &str,
        fields: &EnterpriseFields,
    ) -> Option<(Option<String>, Figures)> {
        let mut figures = Figures::default();
        let mut sound = true;
        if let Some(fault) = name_fault(&fields.name, 0) {
            let message = problem::text_fault(fault, self.language);
            self.problems.push(wrong(&format!("{field}.name"), message));
            sound = false;
        }
        for (part, text, most, place) in [
            ("staff", &fields.staff, MOST_STAFF, &mut figures.staff_fte),
            ("turnover", &fields.turnover, MOST_EUROS, &mut figures.turnover_eur),
            ("balanceSheet", &fields.balance_sheet, MOST_EUROS, &mut figures.balance_sheet_eur),
        ] {
            sound &= self.number(&format!("{field}.{part}"), text, most, place);
        }
        let name = Some(fields.name.trim().to_owned()).filter(|name| !name.is_empty());
        sound.then_some((name, figures))
    }

    pub(super) fn linked(&mut self, fields: &Nis2Fields, place: &mut Option<Vec<Linked>>) {
        let mut list = Vec::new();
        for (at, one) in fields.linked.iter().enumerate() {
            let read = self.enterprise(&format!("linked.{at}"), one);
            list.extend(read.map(|(name, figures)| Linked { name, figures }));
        }
        let whole = list.len() == fields.linked.len();
        match fields.group.as_str() {
            "" => *place = None,
            "no" => *place = Some(Vec::new()),
            // "Yes" alone names an enterprise of which nothing is known yet.
            "yes" if list.is_empty() && whole => *place = Some(vec![Linked::default()]),
            "yes" if whole => *place = Some(list),
            "yes" => {}
            _ => self.problem("group", "field-choice-invalid"),
        }
    }

    pub(super) fn partners(&mut self, fields: &Nis2Fields, place: &mut Option<Vec<Partner>>) {
        let mut list = Vec::new();
        for (at, one) in fields.partners.iter().enumerate() {
            let field = format!("partners.{at}");
            let read = self.enterprise(&field, one);
            let share = match number::read(&one.share, 100.0) {
                Ok(Some(share)) if share > LINKED_ABOVE => {
                    self.problem(&format!("{field}.share"), "field-share-linked");
                    None
                }
                Ok(Some(share)) if share > 0.0 => Some(share),
                Ok(_) | Err(_) => {
                    self.problem(&format!("{field}.share"), "field-share-missing");
                    None
                }
            };
            list.extend(read.zip(share).map(|((name, figures), share_percent)| Partner {
                name,
                share_percent,
                figures,
            }));
        }
        let whole = list.len() == fields.partners.len();
        match fields.partnered.as_str() {
            "" => *place = None,
            "no" => *place = Some(Vec::new()),
            // Partners of which nothing is known leave the figures open, as an unknown list does.
            "yes" if list.is_empty() && whole => *place = None,
            "yes" if whole => *place = Some(list),
            "yes" => {}
            _ => self.problem("partnered", "field-choice-invalid"),
        }
    }
}

pub(super) fn figures(figures: Figures, language: &Language) -> [String; 3] {
    [figures.staff_fte, figures.turnover_eur, figures.balance_sheet_eur]
        .map(|figure| figure.map(|number| language.formats.plain(number)).unwrap_or_default())
}

pub(super) fn enterprise(
    name: Option<&str>,
    share: Option<f64>,
    of: Figures,
    language: &Language,
) -> EnterpriseFields {
    let [staff, turnover, balance_sheet] = figures(of, language);
    EnterpriseFields {
        name: name.unwrap_or_default().to_owned(),
        share: share.map(|share| language.formats.plain(share)).unwrap_or_default(),
        staff,
        turnover,
        balance_sheet,
    }
}
