//! The branding of reports: choosing a file, accepting it by name, letting go of it.

use tandem_report::compose::Branding;

use super::organisation::wrong;
use crate::app::App;
use crate::branding::{Offer, Publishers, Trust};
use crate::view::{BrandingChosenView, BrandingView, OfferView, PublisherRow, ReportView};
use crate::{ApiError, Language};

/// The settings that are kept.
pub(super) mod setting {
    /// The text of the branding file in use; empty for none.
    pub(in crate::commands) const FILE: &str = "branding";
    /// The text of its signature; empty for none.
    pub(in crate::commands) const SIGNATURE: &str = "branding-signature";
    /// The publishers that were accepted: an object of names with their keys.
    pub(in crate::commands) const PUBLISHERS: &str = "publishers";
}

impl App {
    /// Looks at a branding file that was chosen, with the bytes of the signature beside it. One of a
    /// known publisher and key is in use at once; any other waits until [`App::branding_accept`].
    ///
    /// # Errors
    /// [`ApiError::InvalidFile`] with every problem of the file; nothing is changed then.
    pub fn branding_offer(
        &self,
        id: &str,
        name: &str,
        bytes: &[u8],
        signature: Option<&[u8]>,
    ) -> Result<(BrandingChosenView, Option<Offer>), ApiError> {
        let assessment = self.store()?.load(id)?.assessment;
        let offer = Offer::read(name, bytes, signature, &self.language())?;
        let known = self.publishers()?;
        let trust = offer.trust(&known);
        if trust == Trust::Known {
            self.use_branding(&offer)?;
            let report = self.report_view(&assessment, None)?;
            return Ok((BrandingChosenView { report, offer: None }, None));
        }
        let branding = &offer.branding;
        let before = match trust {
            Trust::OtherKey => known.key_of(&branding.publisher).cloned(),
            Trust::OtherName => known.names_of(&branding.key).next().cloned(),
            _ => None,
        };
        let view = OfferView {
            file: offer.name.clone(),
            publisher: branding.publisher.clone(),
            key: branding.key.clone(),
            state: trust.id().to_owned(),
            before: before.unwrap_or_default(),
        };
        let report = self.report_view(&assessment, None)?;
        Ok((BrandingChosenView { report, offer: Some(view) }, Some(offer)))
    }

    /// Takes a branding file into use, if the name that was typed is its publisher's; else the view says
    /// so and nothing is changed. The key of one that is signed is known from then on. One that is not
    /// signed, or whose signature does not fit, stays not verified.
    pub fn branding_accept(
        &self,
        id: &str,
        offer: &Offer,
        typed: &str,
    ) -> Result<ReportView, ApiError> {
        let assessment = self.store()?.load(id)?.assessment;
        if !offer.is_named(typed) {
            let mut view = self.report_view(&assessment, None)?;
            let message = self.language().words.get("problem-branding-name");
            view.problems.push(wrong("branding", message));
            return Ok(view);
        }
        let mut known = self.publishers()?;
        if offer.trust(&known).is_signed() {
            known.accept(&offer.branding.publisher, &offer.branding.key);
            self.store()?.set_setting(setting::PUBLISHERS, &known.text())?;
        }
        self.use_branding(offer)?;
        self.report_view(&assessment, None)
    }

    /// Takes the branding out of use. Its publisher stays known.
    pub fn branding_remove(&self, id: &str) -> Result<ReportView, ApiError> {
        let assessment = self.store()?.load(id)?.assessment;
        self.store()?.set_setting(setting::FILE, "")?;
        self.store()?.set_setting(setting::SIGNATURE, "")?;
        self.report_view(&assessment, None)
    }

    /// Forgets a publisher: its next file is asked about again, and one in use is no longer verified.
    pub fn publisher_forget(&self, id: &str, name: &str) -> Result<ReportView, ApiError> {
        let assessment = self.store()?.load(id)?.assessment;
        let mut known = self.publishers()?;
        known.forget(name);
        self.store()?.set_setting(setting::PUBLISHERS, &known.text())?;
        self.report_view(&assessment, None)
    }

    fn use_branding(&self, offer: &Offer) -> Result<(), ApiError> {
        let store = self.store()?;
        // First out of use, so that a signature never stands beside another file.
        store.set_setting(setting::FILE, "")?;
        store.set_setting(setting::SIGNATURE, &offer.signature)?;
        store.set_setting(setting::FILE, &offer.text)?;
        Ok(())
    }

    fn publishers(&self) -> Result<Publishers, ApiError> {
        let kept = self.store()?.setting(setting::PUBLISHERS)?.unwrap_or_default();
        Ok(Publishers::parse(&kept))
    }

    /// The branding in use, and whether it is verified: worked out anew each time from the file, its
    /// signature and the publishers that are known now.
    fn branding(&self) -> Result<Option<(Offer, bool)>, ApiError> {
        let kept = |key| -> Result<String, ApiError> {
            Ok(self.store()?.setting(key)?.unwrap_or_default())
        };
        let (text, signature) = (kept(setting::FILE)?, kept(setting::SIGNATURE)?);
        if text.is_empty() {
            return Ok(None);
        }
        let known = self.publishers()?;
        Ok(Offer::kept(text, signature).map(|offer| {
            let verified = offer.trust(&known) == Trust::Known;
            (offer, verified)
        }))
    }

    /// What reports carry of the branding in use.
    pub(super) fn report_branding(
        &self,
        language: &Language,
    ) -> Result<Option<Branding>, ApiError> {
        Ok(self.branding()?.map(|(offer, verified)| offer.for_report(verified, language)))
    }

    /// The branding in use as the screen shows it.
    pub(super) fn branding_view(&self) -> Result<Option<BrandingView>, ApiError> {
        let language = self.language();
        Ok(self.branding()?.map(|(offer, verified)| {
            let said = offer.said(verified, &language);
            let logo = offer.branding.logo.as_deref().unwrap_or_default();
            BrandingView {
                publisher: said.publisher,
                key: offer.branding.key.clone(),
                verified,
                line: said.line,
                contact: [said.web, said.mail, said.phone, said.text]
                    .into_iter()
                    .filter(|line| !line.is_empty())
                    .collect(),
                logo: super::report::picture_address(logo),
            }
        }))
    }

    /// The publishers that are known, by name.
    pub(super) fn publisher_rows(&self) -> Result<Vec<PublisherRow>, ApiError> {
        let known = self.publishers()?;
        let row =
            |(name, key): (&String, &String)| PublisherRow { name: name.clone(), key: key.clone() };
        Ok(known.all().map(row).collect())
    }
}
