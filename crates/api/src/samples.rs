//! Three stories: what a finished assessment looks like, and what tests and demonstrations use.

use tandem_i18n::Locale;

/// A built-in assessment file.
#[derive(Debug, Clone, Copy)]
pub struct Sample {
    /// The id, also the name of the file.
    pub id: &'static str,
    /// The language the business works in.
    pub locale: Locale,
    /// The text of the file.
    pub text: &'static str,
}

/// The samples.
pub const SAMPLES: [Sample; 3] = [
    Sample {
        id: "bakery",
        locale: Locale::Nl,
        text: include_str!("../../../assets/samples/bakery.tandem.json"),
    },
    Sample {
        id: "it-services",
        locale: Locale::Fr,
        text: include_str!("../../../assets/samples/it-services.tandem.json"),
    },
    Sample {
        id: "web-agency",
        locale: Locale::En,
        text: include_str!("../../../assets/samples/web-agency.tandem.json"),
    },
];
