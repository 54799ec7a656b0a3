//! The pure domain of Tandem.
//!
//! Nothing here touches a file, a clock, a random number or a human language: everything is a
//! function of its arguments, and what comes back are ids, numbers and enums. Words are given to
//! them by `tandem-i18n` and shown by the shells.
//!
//! Read in this order:
//!
//! 1. [`pack`]: the questionnaire as data,
//! 2. [`assessment`]: what an organisation answered,
//! 3. [`profile`]: what is known about the organisation,
//! 4. [`flow`]: which questions apply, in which order, and what is left,
//! 5. [`scoring`]: what the answers come to,
//! 6. [`contradictions`]: which answers deserve a second look,
//! 7. [`nis2`]: whether the NIS2 law covers it, and why,
//! 8. [`incident`]: what is due after an incident, and when,
//! 9. [`map`]: who answers for what, what depends on what, what stops,
//! 10. [`availability`]: how long designs of one or more clouds stand still,
//! 11. [`plan`]: what to do, in which order, by when, and what it brings,
//! 12. [`inquiry`]: whom to ask what nobody here knows,
//! 13. [`file`]: the assessment file, read with every problem named and written byte for byte alike,
//! 14. [`anonymous`]: an assessment without what identifies the firm,
//! 15. [`branding`]: whose name and logo reports carry.

pub mod anonymous;
pub mod assessment;
pub mod availability;
pub mod belgian_time;
pub mod branding;
pub mod builtin;
pub mod contacts;
pub mod content;
pub mod contradictions;
pub mod enterprise_number;
pub mod file;
pub mod flow;
pub mod glossary;
pub mod id;
pub mod incident;
pub mod inquiry;
pub mod map;
pub mod nis2;
pub mod pack;
pub mod parking;
pub mod plan;
pub mod profile;
pub mod reference;
pub mod scoring;
