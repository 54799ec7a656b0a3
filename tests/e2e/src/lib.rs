//! Journeys through the real window.
//!
//! Each journey has a display that nobody sees, a data folder of its own and a driver on free
//! ports, so journeys run side by side. They stand in `tests/` and read as what a person does:
//!
//! - [`story`] runs a journey and takes a picture of the window when it fails,
//! - [`desk::Desk`] is the computer: it starts, kills and closes the program,
//! - [`window::Window`] is what a person sees and does,
//! - [`oracle`] says from the answers, without the program, what must come out,
//! - [`axe`] looks for barriers, and [`looker`] at a whole screen,
//! - [`eyes`] see every connection,
//! - [`hostile`] says what a hostile page sends.
#![cfg(target_os = "linux")]

pub mod at_spi;
pub mod axe;
pub mod bus;
mod child;
pub mod desk;
mod driver;
pub mod eyes;
pub mod hostile;
pub mod looker;
pub mod oracle;
mod story;
mod tools;
pub mod window;

pub use story::{story, story_within};
pub use tools::root;

/// What goes wrong in a journey, as a sentence.
pub type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;
