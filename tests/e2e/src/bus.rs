//! A computer on which a screen reader listens: it has the buses that assistive programs use, and
//! nobody else's.

use std::fs::{self, DirBuilder};
use std::os::unix::fs::DirBuilderExt;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use tempfile::TempDir;
use zbus::Connection;

use crate::at_spi::Reader;
use crate::child::{self, Running};
use crate::driver::Driver;
use crate::window::Window;
use crate::{Result, tools};

/// No story takes this long; one that hangs must still end and say where.
const LIMIT: Duration = Duration::from_mins(6);
/// What hangs may not answer to its end either.
const CLOSING: Duration = Duration::from_mins(1);
/// How often one waits for the end of what was started: a reader leaves a machine much to do.
const ROUNDS: usize = 6;
/// How long the buses may take to start.
const PATIENCE: Duration = Duration::from_secs(20);
const GLANCE: Duration = Duration::from_millis(20);
/// How long anything on a bus may take to answer.
const ANSWER: Duration = Duration::from_secs(20);

/// The service that knows where assistive programs meet the others, and what they wish.
const MEETING: &str = "org.a11y.Bus";
const MEETING_PATH: &str = "/org/a11y/bus";

/// What would lead a program to the buses of the person who runs the tests, or away from all.
const FOREIGN: [&str; 9] = [
    "AT_SPI_BUS_ADDRESS",
    "GTK_A11Y",
    "GTK_MODULES",
    "LANGUAGE",
    "LC_ALL",
    "LC_MESSAGES",
    "NO_AT_BRIDGE",
    "WAYLAND_DISPLAY",
    "WEBKIT_A11Y_BUS_ADDRESS",
];

/// A display, the buses and the program, with somebody who reads it by ear.
struct Listening {
    name: String,
    language: String,
    program: Option<(Window, Driver)>,
    daemon: Option<Running>,
    folder: TempDir,
    display: String,
    _screen: Running,
}

/// Tells a story on a computer with a screen reader, whose system speaks `language`, such as
/// `fr_BE.UTF-8`. The name is the one of its logs and pictures.
///
/// # Errors
/// What went wrong, as a sentence. A picture of the window then stands in `target/e2e`.
pub fn listen(
    name: &str,
    language: &str,
    tell: impl AsyncFnOnce(&Window, &Reader) -> Result,
) -> Result {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let mut computer = Listening::set_up(name, language)?;
        let told = async {
            let reader = computer.start_buses().await?;
            let window = computer.start().await?;
            tell(&window, &reader).await
        };
        let told = tokio::time::timeout(LIMIT, AssertUnwindSafe(told).catch_unwind());
        let end = told.await;
        let has_failed = !matches!(end, Ok(Ok(Ok(()))));
        let close = tokio::time::timeout(CLOSING, async {
            if has_failed {
                // The failure counts; that there is no picture of it, too, does not.
                let _ = computer.picture().await;
            }
            computer.close().await
        });
        let closed = close.await.unwrap_or_else(|_| Err("the program cannot be closed".into()));
        match end {
            Err(_) => Err("the story took too long".into()),
            Ok(Err(panic)) => resume_unwind(panic),
            Ok(Ok(told)) => told.and(closed),
        }
    })
}

impl Listening {
    fn set_up(name: &str, language: &str) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("tandem-e2e-").tempdir()?;
        for part in ["data", "system"] {
            fs::create_dir(folder.path().join(part))?;
        }
        // The accessibility bus refuses a folder into which others can look.
        DirBuilder::new().mode(0o700).create(folder.path().join("runtime"))?;

        let mut screen = Command::new(tools::in_path("Xvfb")?);
        // So high that no part of a page is out of sight: what is, counts as not showing.
        screen.args(["-displayfd", "1", "-screen", "0", "1400x8000x24", "-nolisten", "tcp"]);
        let log = tools::trace(&format!("{name}-display.log"))?;
        let (screen, number) = Running::start_and_ask(&mut screen, &log)?;
        if number.is_empty() {
            return Err("the display did not start; its log says why".into());
        }
        Ok(Self {
            name: name.to_owned(),
            language: language.to_owned(),
            program: None,
            daemon: None,
            folder,
            display: format!(":{number}"),
            _screen: screen,
        })
    }

    /// Starts the session bus and, through it, the one for assistive programs; and listens.
    async fn start_buses(&mut self) -> Result<Reader> {
        let mut daemon = Command::new(tools::in_path("dbus-daemon")?);
        // Not through `--print-address`: what it starts prints as well, and nobody would read that.
        daemon.args(["--session", "--nofork", "--nopidfile", "--address", &self.session_bus()]);
        self.dress(&mut daemon);
        let log = tools::trace(&format!("{}-bus.log", self.name))?;
        self.daemon = Some(Running::start(&mut daemon, &log)?);
        let session = self.connect().await?;

        let body = ("org.a11y.Status", "ScreenReaderEnabled", zbus::zvariant::Value::Bool(true));
        let properties = Some("org.freedesktop.DBus.Properties");
        session.call_method(Some(MEETING), MEETING_PATH, properties, "Set", &body).await?;
        let reply = session
            .call_method(Some(MEETING), MEETING_PATH, Some(MEETING), "GetAddress", &())
            .await;
        let reply = reply.map_err(|error| {
            format!("no assistive program can listen; is at-spi2-core installed? {error}")
        })?;
        let address: String = reply.body().deserialize()?;
        Ok(Reader::new(connect(&address).await?))
    }

    async fn connect(&mut self) -> Result<Connection> {
        let start = Instant::now();
        loop {
            match connect(&self.session_bus()).await {
                Ok(session) => return Ok(session),
                Err(error) if start.elapsed() > PATIENCE => return Err(error),
                Err(_) => tokio::time::sleep(GLANCE).await,
            }
        }
    }

    async fn start(&mut self) -> Result<Window> {
        let log = tools::trace(&format!("{}.log", self.name))?;
        let dress = |command: &mut Command| {
            self.dress(command);
            command.env("TANDEM_DATA_DIR", self.data());
            // No key store answers on this bus; without one the program asks for a passphrase.
            command.env("TANDEM_TEST_KEYS", self.data().with_file_name("keys"));
        };
        let driver = Driver::start(dress, &log).await?;
        let window = Window::new(driver.open(&tools::program()?).await?);
        self.program = Some((window.clone(), driver));
        window.wait_for("main").await?;
        Ok(window)
    }

    async fn picture(&self) -> Result {
        let (window, _) = self.program.as_ref().ok_or("there is no window")?;
        fs::write(tools::trace(&format!("{}-failed.png", self.name))?, window.picture().await?)?;
        Ok(())
    }

    async fn close(mut self) -> Result {
        let mark = format!("XDG_RUNTIME_DIR={}", self.runtime().display());
        if let Some((window, driver)) = self.program.take() {
            window.close().await?;
            // The driver ends the program after it has answered, so it must not end before.
            let program = tools::program()?.canonicalize()?;
            wait_until_gone(&mark, |runs| runs == program)?;
            drop(driver);
        }
        // What the bus started ends with it.
        self.daemon = None;
        wait_until_gone(&mark, |_| true)
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn runtime(&self) -> PathBuf {
        self.folder.path().join("runtime")
    }

    fn session_bus(&self) -> String {
        format!("unix:path={}", self.runtime().join("bus").display())
    }

    /// Gives a program this computer's display, language, folders and buses.
    fn dress(&self, command: &mut Command) {
        for variable in FOREIGN {
            command.env_remove(variable);
        }
        let system = self.folder.path().join("system");
        for variable in ["XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"] {
            command.env(variable, &system);
        }
        command
            .env("DISPLAY", &self.display)
            .env("LANG", &self.language)
            .env("GTK_THEME", "Adwaita")
            // What is set for this reader must not reach the settings of whoever runs the tests.
            .env("GSETTINGS_BACKEND", "memory")
            .env("DBUS_SESSION_BUS_ADDRESS", self.session_bus())
            .env("XDG_RUNTIME_DIR", self.runtime());
    }
}

/// Gives the processes with an entry in their environment several times as long as they need.
fn wait_until_gone(entry: &str, counts: impl Fn(&Path) -> bool) -> Result {
    let mut gone = child::wait_until_gone(entry, &counts);
    for _ in 1..ROUNDS {
        gone = gone.or_else(|_| child::wait_until_gone(entry, &counts));
    }
    gone
}

async fn connect(address: &str) -> Result<Connection> {
    let builder = zbus::connection::Builder::address(address)?.method_timeout(ANSWER);
    Ok(builder.build().await?)
}
