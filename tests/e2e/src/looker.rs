//! Looking at a screen in a wide and in a narrow window, for barriers and for a picture.

use crate::desk::Desk;
use crate::window::Window;
use crate::{Result, axe};

const WIDE: (u32, u32) = (1280, 820);
const NARROW: (u32, u32) = (480, 820);
/// Half a standard screen, or a whole one at 400 %: the page must not scroll sideways.
const NARROWEST: u32 = 320;

/// Who looks at every screen of a journey. Its pictures stand in `target/e2e/screens`.
pub struct Looker<'a> {
    /// The computer.
    pub desk: &'a Desk,
    /// The window.
    pub window: &'a Window,
    /// How the names of the pictures start.
    pub name: &'a str,
}

impl Looker<'_> {
    /// Looks at a screen.
    ///
    /// # Errors
    /// When somebody would meet a barrier, or the page would scroll sideways.
    pub async fn at(&self, screen: &str) -> Result {
        self.without_squeezing(screen).await?;
        axe::fits_in(self.window, screen, NARROWEST).await
    }

    /// Looks at a screen with a panel that is placed by the window: the squeeze narrows the page inside its
    /// window, which such a panel cannot follow.
    ///
    /// # Errors
    /// When somebody would meet a barrier.
    pub async fn without_squeezing(&self, screen: &str) -> Result {
        for (width, height) in [NARROW, WIDE] {
            let name = format!("screens/{}-{screen}-{width}", self.name);
            self.window.resize(width, height).await?;
            axe::finds_nothing(self.window, &name).await?;
            self.window.resize(width, self.window.page_height().await?.max(height)).await?;
            self.desk.picture(&name).await?;
        }
        Ok(())
    }
}

/// Opens everything that opens.
///
/// # Errors
/// When the page does not answer.
pub async fn open_everything(window: &Window) -> Result {
    let script = "document.querySelectorAll('details').forEach((part) => { part.open = true; });
        return true";
    window.ask::<bool>(script, vec![]).await?;
    Ok(())
}
