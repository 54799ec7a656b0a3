//! Whether the ids of frameworks exist.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::References;

/// The ids of the frameworks that a question may refer to.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Frameworks {
    cyfun_2025: BTreeSet<String>,
    /// Controls by theme, such as 37 for `A.5`.
    iso27001_2022: BTreeMap<String, u32>,
    /// Controls by domain, such as 16 for `IAM`.
    csa_ccm_v4: BTreeMap<String, u32>,
    /// Safeguards by control, such as 5 for `1`.
    cis_v8_1: BTreeMap<String, u32>,
}

impl Frameworks {
    /// The built-in ids.
    pub(super) fn builtin() -> Result<Self, toml::de::Error> {
        toml::from_str(include_str!("../../../../assets/data/frameworks.toml"))
    }

    /// The ids of references that do not exist, as they stand.
    pub(super) fn unknown<'a>(&self, references: &'a References) -> Vec<&'a str> {
        let letters = references.nis2.iter().filter(|letter| !is_letter(letter));
        let cyfun = references.cyfun_2025.iter().filter(|id| !self.cyfun_2025.contains(*id));
        let iso =
            references.iso27001_2022.iter().filter(|id| !counted(&self.iso27001_2022, id, '.'));
        let ccm = references.csa_ccm_v4.iter().filter(|id| !counted(&self.csa_ccm_v4, id, '-'));
        let cis = references.cis_v8_1.iter().filter(|id| !counted(&self.cis_v8_1, id, '.'));
        letters.chain(cyfun).chain(iso).chain(ccm).chain(cis).map(String::as_str).collect()
    }
}

/// True for the letters of Directive (EU) 2022/2555 art. 21(2).
fn is_letter(text: &str) -> bool {
    matches!(text.as_bytes(), [b'a'..=b'j'])
}

/// True for a number, two digits where the framework writes so, within what its part holds.
fn counted(parts: &BTreeMap<String, u32>, id: &str, mark: char) -> bool {
    id.rsplit_once(mark).is_some_and(|(part, number)| {
        let plain = number.bytes().all(|byte| byte.is_ascii_digit());
        let number = number.parse::<u32>().ok().filter(|_| plain);
        match (parts.get(part), number) {
            (Some(count), Some(number)) => (1..=*count).contains(&number),
            _ => false,
        }
    })
}
