//! The report of an assessment, what else it can be taken along as, and its pages that stand by
//! themselves.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tandem_core::anonymous;
use tandem_core::assessment::Assessment;
use tandem_core::file::name_fault;
use tandem_core::inquiry::inquiries;
use tandem_report::compose::{self, last_answer};
use tandem_report::document::Logo;
use tandem_report::logo;
use tandem_report::{html, inquiry};

use super::incident::place;
use super::organisation::wrong;
use super::start::Screen;
use crate::app::{App, setting};
use crate::headless::{self, Format, Options, Variant};
use crate::inquiry::{Outcome, take};
use crate::view::{
    AskedRow, FieldProblem, FormatRow, PreviewView, ReportView, TakenLine, TakenView,
};
use crate::{ApiError, present, problem};

/// The file name to suggest for an anonymous record: neither the firm nor the day stands in it.
const ANONYMOUS_NAME: &str = "tandem-anonymous.json";

impl App {
    /// Opens the screen of the report.
    pub fn report_open(&self, id: &str) -> Result<ReportView, ApiError> {
        let assessment = self.store()?.load(id)?.assessment;
        self.remember(Screen::Report, id)?;
        self.report_view(&assessment, None)
    }

    /// The report as it would look.
    pub fn report_preview(&self, id: &str) -> Result<PreviewView, ApiError> {
        let assessment = self.store()?.load(id)?.assessment;
        let options = self.report_options(&assessment)?;
        let document = compose::report(&self.content, &assessment, &self.language(), &options);
        Ok(PreviewView { html: html::preview(&document) })
    }

    /// Makes a file of an assessment in the language in use.
    pub fn export(&self, id: &str, format: &str) -> Result<Vec<u8>, ApiError> {
        let format = Format::from_id(format).ok_or(ApiError::FormatUnknown)?;
        let assessment = self.store()?.load(id)?.assessment;
        let options = self.report_options(&assessment)?;
        headless::export(&self.content, &assessment, format, &self.language(), &options)
    }

    /// The file name to suggest for a file of an assessment.
    pub fn export_name(&self, id: &str, format: &str) -> Result<String, ApiError> {
        let format = Format::from_id(format).ok_or(ApiError::FormatUnknown)?;
        if format == Format::Anonymous {
            return Ok(ANONYMOUS_NAME.to_owned());
        }
        let questions = Format::QUESTIONS.contains(&format);
        let title = if questions { "inquiry-file-name" } else { "report-file-name" };
        self.file_name(id, title, format.extension())
    }

    /// The extension of a kind of file, and the kind in words.
    pub fn export_kind(&self, format: &str) -> Result<(&'static str, String), ApiError> {
        let format = Format::from_id(format).ok_or(ApiError::FormatUnknown)?;
        let kind = self.language().words.get(&format!("file-kind-{}", format.extension()));
        Ok((format.extension(), kind))
    }

    /// What an assessment says without what identifies the firm, as a file to compare with others.
    pub fn anonymous_file(&self, id: &str) -> Result<String, ApiError> {
        Ok(anonymous::write(&self.content, &self.store()?.load(id)?.assessment))
    }

    /// Stores the name of who offers reports, for every assessment.
    pub fn consultant_save(&self, id: &str, name: &str) -> Result<ReportView, ApiError> {
        let assessment = self.store()?.load(id)?.assessment;
        let problem = match name_fault(name, 0) {
            None => {
                self.store()?.set_setting(setting::CONSULTANT, name.trim())?;
                None
            }
            Some(fault) => Some((name, problem::text_fault(fault, &self.language()))),
        };
        self.report_view(&assessment, problem)
    }

    /// Stores the logo of who offers reports, for every assessment.
    pub fn logo_set(&self, id: &str, name: &str, bytes: &[u8]) -> Result<ReportView, ApiError> {
        let assessment = self.store()?.load(id)?.assessment;
        logo::read(bytes, String::new()).map_err(|error| ApiError::logo(&error, name))?;
        self.store()?.set_setting(setting::LOGO, &STANDARD.encode(bytes))?;
        self.report_view(&assessment, None)
    }

    /// Takes the logo away.
    pub fn logo_remove(&self, id: &str) -> Result<ReportView, ApiError> {
        let assessment = self.store()?.load(id)?.assessment;
        self.store()?.set_setting(setting::LOGO, "")?;
        self.report_view(&assessment, None)
    }

    /// Takes answers back from a table that somebody else filled in.
    pub fn answers_take(&self, id: &str, name: &str, bytes: &[u8]) -> Result<TakenView, ApiError> {
        let before = self.store()?.load(id)?.assessment;
        let (language, now) = (self.language(), (self.clock.now)());
        let mut after = before.clone();
        let found = take(&self.content, &mut after, (name, bytes), &language, now)?;
        let changed: Vec<_> = after
            .answers
            .iter()
            .filter(|(question, answer)| before.answers.get(*question) != Some(*answer))
            .collect();
        if !changed.is_empty() || after.organisation != before.organisation {
            self.store()?.put_found(id, &changed, &after.organisation, now)?;
        }
        let lines = |wanted: fn(&Outcome) -> bool| {
            let of = found.iter().filter(|row| wanted(&row.outcome));
            of.map(|row| TakenLine {
                label: row.label.clone(),
                given: row.given.clone(),
                why: match &row.outcome {
                    Outcome::Refused { why } => why.clone(),
                    Outcome::Taken | Outcome::Kept => String::new(),
                },
            })
            .collect()
        };
        Ok(TakenView {
            name: name.to_owned(),
            taken: lines(|outcome| *outcome == Outcome::Taken),
            kept: lines(|outcome| *outcome == Outcome::Kept),
            refused: lines(|outcome| matches!(outcome, Outcome::Refused { .. })),
            report: self.report_view(&after, None)?,
        })
    }

    pub(super) fn report_view(
        &self,
        assessment: &Assessment,
        refused: Option<(&str, String)>,
    ) -> Result<ReportView, ApiError> {
        let language = self.language();
        let before = self.store()?.earlier(assessment)?;
        let scores = self.score(assessment);
        let asked = inquiries(&self.content, assessment, &scores);
        let row = |format: Format| FormatRow {
            id: format.id().to_owned(),
            title: language.words.get(&format!("export-{}", format.id())),
            about: language.words.get(&format!("export-{}.about", format.id())),
        };
        let questions = Format::QUESTIONS.into_iter().filter(|_| !asked.is_empty());
        let (consultant, problems) = match refused {
            Some((name, fault)) => (name.to_owned(), vec![wrong("consultant", fault)]),
            None => (self.consultant()?, Vec::<FieldProblem>::new()),
        };
        Ok(ReportView {
            assessment: present::head(assessment),
            consultant,
            problems,
            logo: self.logo_address()?,
            branding: self.branding_view()?,
            publishers: self.publisher_rows()?,
            before: before
                .map(|before| language.formats.day(last_answer(&before)))
                .unwrap_or_default(),
            sizes: Variant::ALL.map(|size| row(Format::Pdf(size))).into(),
            formats: [Format::Html, Format::Xlsx, Format::Csv, Format::Ics, Format::Json]
                .map(row)
                .into(),
            anonymous: row(Format::Anonymous),
            questions: questions.map(row).collect(),
            asked: asked
                .iter()
                .map(|one| AskedRow {
                    name: inquiry::recipient(one, &language),
                    count: present::count(one.questions.len() + one.figures.len()),
                })
                .collect(),
        })
    }

    /// What the report of an assessment is made with.
    fn report_options(&self, assessment: &Assessment) -> Result<Options, ApiError> {
        let consultant = self.consultant()?;
        let logo = self.logo(&consultant)?;
        // By itself, so that the data file is let go of.
        let before = self.store()?.earlier(assessment)?;
        let date = self.clock.today();
        let branding = self.report_branding(&self.language())?;
        Ok(Options { date, variant: Variant::Full, before, logo, consultant, branding })
    }

    /// The name of who offers reports; none when what is kept is no name, which no file of ours holds.
    fn consultant(&self) -> Result<String, ApiError> {
        let kept = self.store()?.setting(setting::CONSULTANT)?;
        Ok(kept.filter(|name| name_fault(name, 0).is_none()).unwrap_or_default())
    }

    /// The logo; none when what is kept can no longer be read, which no file of ours does.
    fn logo(&self, consultant: &str) -> Result<Option<Logo>, ApiError> {
        let kept = self.store()?.setting(setting::LOGO)?.unwrap_or_default();
        let bytes = STANDARD.decode(&kept).unwrap_or_default();
        let alt = headless::logo_words(consultant, &self.language());
        Ok(logo::read(&bytes, alt).ok())
    }

    fn logo_address(&self) -> Result<String, ApiError> {
        Ok(picture_address(&self.store()?.setting(setting::LOGO)?.unwrap_or_default()))
    }

    /// Makes the page for a customer who asks, in the language in use.
    pub fn customer_sheet(&self, id: &str) -> Result<Vec<u8>, ApiError> {
        let assessment = self.store()?.load(id)?.assessment;
        let language = self.language();
        headless::customer_sheet(&self.content, &assessment, &language, self.clock.today())
    }

    /// The file name to suggest for the page for a customer.
    pub fn customer_sheet_name(&self, id: &str) -> Result<String, ApiError> {
        self.file_name(id, "customer-file-name", "pdf")
    }

    /// Makes the page of the incident at a place, or an empty one, in the language in use.
    pub fn incident_sheet(&self, id: &str, at: Option<u32>) -> Result<Vec<u8>, ApiError> {
        let assessment = self.store()?.load(id)?.assessment;
        let incident = match at {
            Some(at) => Some(&assessment.incidents[place(&assessment.incidents, at)?]),
            None => None,
        };
        let (language, today) = (self.language(), self.clock.today());
        headless::incident_sheet(&self.content, &assessment, incident, &language, today)
    }

    /// The file name to suggest for the page of an incident.
    pub fn incident_sheet_name(&self, id: &str) -> Result<String, ApiError> {
        self.file_name(id, "incident-file-name", "pdf")
    }

    fn file_name(&self, id: &str, title: &str, extension: &str) -> Result<String, ApiError> {
        let organisation = self.store()?.load(id)?.assessment.organisation.name;
        let title = self.language().words.get(title);
        Ok(file_name(&[&title, &organisation, &self.clock.today().to_string()], extension))
    }

    /// The file name to suggest for a copy of an assessment.
    pub fn copy_name(&self, id: &str) -> Result<String, ApiError> {
        let organisation = self.store()?.load(id)?.assessment.organisation.name;
        Ok(file_name(&["tandem", &organisation, &self.clock.today().to_string()], "tandem.json"))
    }
}

/// A picture in base64 as an address that holds it; empty for none. It was read when it was stored, so
/// that its first letters tell its kind.
pub(super) fn picture_address(kept: &str) -> String {
    match kept {
        "" => String::new(),
        png if png.starts_with("iVBOR") => format!("data:image/png;base64,{png}"),
        jpeg => format!("data:image/jpeg;base64,{jpeg}"),
    }
}

/// A file name that every system takes: letters, digits and hyphens.
pub(super) fn file_name(parts: &[&str], extension: &str) -> String {
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
