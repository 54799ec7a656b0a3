//! The report of an assessment, and its pages that stand by themselves.

use super::incident::place;
use crate::ApiError;
use crate::app::App;
use crate::headless::{self, Options};

impl App {
    /// Makes the PDF of an assessment in the language in use.
    pub fn report(&self, id: &str) -> Result<Vec<u8>, ApiError> {
        let assessment = self.store().load(id)?.assessment;
        let language = self.language();
        let options = Options { date: self.clock.today(), ..Options::default() };
        headless::report(&self.content, &assessment, &language, &options)
    }

    /// The file name to suggest for the report of an assessment.
    pub fn report_name(&self, id: &str) -> Result<String, ApiError> {
        self.pdf_name(id, "report-file-name")
    }

    /// Makes the page for a customer who asks, in the language in use.
    pub fn customer_sheet(&self, id: &str) -> Result<Vec<u8>, ApiError> {
        let assessment = self.store().load(id)?.assessment;
        let language = self.language();
        headless::customer_sheet(&self.content, &assessment, &language, self.clock.today())
    }

    /// The file name to suggest for the page for a customer.
    pub fn customer_sheet_name(&self, id: &str) -> Result<String, ApiError> {
        self.pdf_name(id, "customer-file-name")
    }

    /// Makes the page of the incident at a place, or an empty one, in the language in use.
    pub fn incident_sheet(&self, id: &str, at: Option<u32>) -> Result<Vec<u8>, ApiError> {
        let assessment = self.store().load(id)?.assessment;
        let incident = match at {
            Some(at) => Some(&assessment.incidents[place(&assessment.incidents, at)?]),
            None => None,
        };
        let (language, today) = (self.language(), self.clock.today());
        headless::incident_sheet(&self.content, &assessment, incident, &language, today)
    }

    /// The file name to suggest for the page of an incident.
    pub fn incident_sheet_name(&self, id: &str) -> Result<String, ApiError> {
        self.pdf_name(id, "incident-file-name")
    }

    fn pdf_name(&self, id: &str, title: &str) -> Result<String, ApiError> {
        let organisation = self.store().load(id)?.assessment.organisation.name;
        let title = self.language().words.get(title);
        Ok(file_name(&[&title, &organisation, &self.clock.today().to_string()], "pdf"))
    }

    /// The file name to suggest for a copy of an assessment.
    pub fn copy_name(&self, id: &str) -> Result<String, ApiError> {
        let organisation = self.store().load(id)?.assessment.organisation.name;
        Ok(file_name(&["tandem", &organisation, &self.clock.today().to_string()], "tandem.json"))
    }
}

/// A file name that every system takes: letters, digits and hyphens.
fn file_name(parts: &[&str], extension: &str) -> String {
    let mut name = String::new();
    for part in parts {
        let mut word = String::new();
        for character in part.chars() {
            if character.is_alphanumeric() {
                word.extend(character.to_lowercase());
            } else if !word.is_empty() && !word.ends_with('-') {
                word.push('-');
            }
        }
        let word: String = word.trim_end_matches('-').chars().take(60).collect();
        if !word.is_empty() {
            if !name.is_empty() {
                name.push('-');
            }
            name.push_str(&word);
        }
    }
    format!("{name}.{extension}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_holds_nothing_that_a_system_refuses() {
        for (organisation, name) in [
            ("Bakkerij Peeters", "plan-bakkerij-peeters-2026.pdf"),
            ("Crème & Fils (SRL)", "plan-crème-fils-srl-2026.pdf"),
            ("../../etc/passwd", "plan-etc-passwd-2026.pdf"),
            ("", "plan-2026.pdf"),
            ("CON:*?\"<>|\\", "plan-con-2026.pdf"),
        ] {
            assert_eq!(file_name(&["Plan", organisation, "2026"], "pdf"), name);
        }
    }
}
