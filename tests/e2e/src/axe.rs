//! Looking for barriers: what axe finds, and what a narrow window cuts off.

use serde::Deserialize;

use crate::window::Window;
use crate::{Result, tools};

/// Runs every rule of axe and gives back what a person could act on.
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document).then(({ passes, violations }) => done({
        checked: passes.length,
        found: violations.flatMap(({ id, help, nodes }) =>
            nodes.map(({ html, failureSummary }) => `${id}: ${help}\\n${html}\\n${failureSummary}`)),
    })).catch((error) => done({ checked: 0, found: [String(error)] }));
";

/// Everything that reaches past the right edge of a page this wide. What is hidden from the eye on
/// purpose, and drawings that are cut at their frame, cannot make a page scroll. A table of two
/// dimensions may scroll by itself, in a region with a name that the keyboard gets to (WCAG 2.2, 1.4.10).
const TOO_WIDE: &str = "
    const width = arguments[0];
    document.body.style.width = `${width}px`;
    const wide = [...document.querySelectorAll('body *')]
        .filter((part) => !part.closest('.hide, .skip, .sprite, svg'))
        .filter((part) => !part.parentElement.closest(
            '[role=region][aria-labelledby][tabindex=\"0\"]'))
        .filter((part) => part.getBoundingClientRect().right > width + 0.5)
        .map((part) => part.outerHTML.slice(0, 160));
    document.body.style.width = '';
    return wide;
";

/// What axe says about a screen.
#[derive(Deserialize)]
struct Findings {
    /// How many rules it could apply.
    checked: usize,
    /// What it found, with place and remedy.
    found: Vec<String>,
}

/// Fails when axe finds a barrier on the screen.
///
/// # Errors
/// With every barrier, or when axe could not look.
pub async fn finds_nothing(window: &Window, screen: &str) -> Result {
    let there: bool = window.ask("return typeof axe === 'object'", vec![]).await?;
    if !there {
        let script = format!("{}; return true", std::fs::read_to_string(tools::axe()?)?);
        window.ask::<bool>(&script, vec![]).await?;
    }
    let findings: Findings = window.ask_later(RUN, vec![]).await?;
    if !findings.found.is_empty() {
        return Err(format!("{screen}: axe finds\n\n{}", findings.found.join("\n\n")).into());
    }
    // A check that looked at nothing finds nothing either.
    if findings.checked < 10 {
        return Err(format!("{screen}: axe applied only {} rules", findings.checked).into());
    }
    Ok(())
}

/// Fails when the page would scroll sideways at a width, in pixels.
///
/// # Errors
/// With every part that is too wide.
pub async fn fits_in(window: &Window, screen: &str, width: u32) -> Result {
    let wide: Vec<String> = window.ask(TOO_WIDE, vec![width.into()]).await?;
    if wide.is_empty() {
        return Ok(());
    }
    Err(format!("{screen}: too wide for {width} pixels:\n{}", wide.join("\n")).into())
}
