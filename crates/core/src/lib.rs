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
//! 3. [`flow`]: which questions apply, in which order, and what is left,
//! 4. [`scoring`]: what the answers come to,
//! 5. [`actions`]: what to do first,
//! 6. [`file`]: the assessment file, read with every problem named and written byte for byte alike.

pub mod actions;
pub mod assessment;
pub mod builtin;
pub mod enterprise_number;
pub mod file;
pub mod flow;
pub mod id;
pub mod pack;
pub mod reference;
pub mod scoring;
