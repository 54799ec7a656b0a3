//! The report of an assessment.

use crate::ApiError;
use crate::app::App;
use crate::headless;

impl App {
    /// Makes the PDF of an assessment in the language in use.
    pub fn report(&self, id: &str) -> Result<Vec<u8>, ApiError> {
        let assessment = self.store().load(id)?.assessment;
        let language = self.language();
        headless::report(&self.content, &assessment, &language, self.clock.today())
    }

    /// The file name to suggest for the report of an assessment.
    pub fn report_name(&self, id: &str) -> Result<String, ApiError> {
        let organisation = self.store().load(id)?.assessment.organisation.name;
        let title = self.language().words.get("report-file-name");
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
