//! The computer on which a journey takes place.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use tokio::task::JoinHandle;

use crate::child::{self, Running};
use crate::driver::Driver;
use crate::eyes::Eyes;
use crate::window::Window;
use crate::{Result, tools};

/// Takes the place of the system's own opener and writes down what it should open.
const OPENER: &str = "#!/bin/sh\nprintf '%s\\n' \"$1\" >> \"$(dirname \"$0\")/../opened\"\n";

/// The folder in which the program is started: a path that leads up from it stays on this computer.
const HERE: &str = "home/here/below";

/// Where it writes that down.
const OPENED: &str = "opened";

/// The variable that names the folder of the data file.
const DATA_FOLDER: &str = "TANDEM_DATA_DIR";

/// How long another program may take to start.
const PATIENCE: Duration = Duration::from_secs(10);
const GLANCE: Duration = Duration::from_millis(20);
/// How long a program that nobody drives is looked at: it opens a file and draws a screen in a second.
const SHOWING: Duration = Duration::from_secs(6);

/// A kill that is to come.
pub type Kill = JoinHandle<std::result::Result<(), String>>;

/// A display, a data folder and what stays of them when the program ends.
pub struct Desk {
    name: String,
    language: String,
    theme: &'static str,
    has_key_store: bool,
    starts: usize,
    program: Option<(Window, Driver)>,
    eyes: Option<Eyes>,
    folder: TempDir,
    display: String,
    _screen: Running,
}

impl Desk {
    /// Sets a computer up whose system speaks `language`, such as `nl_BE.UTF-8`. The name is the
    /// one of its logs and pictures.
    ///
    /// # Errors
    /// When a part is missing or does not start.
    pub fn set_up(name: &str, language: &str) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("tandem-e2e-").tempdir()?;
        for part in ["data", "files", "bin", "system", "tmp", HERE] {
            fs::create_dir_all(folder.path().join(part))?;
        }
        let opener = folder.path().join("bin/xdg-open");
        fs::write(&opener, OPENER)?;
        fs::set_permissions(&opener, fs::Permissions::from_mode(0o755))?;

        let mut screen = Command::new(tools::in_path("Xvfb")?);
        // High enough for a picture of a whole page.
        screen.args(["-displayfd", "1", "-screen", "0", "1400x8000x24", "-nolisten", "tcp"]);
        let log = tools::trace(&format!("{name}-display.log"))?;
        let (screen, number) = Running::start_and_ask(&mut screen, &log)?;
        if number.is_empty() {
            return Err("the display did not start; its log says why".into());
        }
        Ok(Self {
            name: name.to_owned(),
            language: language.to_owned(),
            theme: "Adwaita",
            has_key_store: true,
            starts: 0,
            program: None,
            eyes: None,
            folder,
            display: format!(":{number}"),
            _screen: screen,
        })
    }

    /// Chooses dark colours for the whole system, before the program starts.
    pub fn go_dark(&mut self) {
        self.theme = "Adwaita:dark";
    }

    /// Takes the key store away, before the program starts: there is no bus on which one could answer.
    pub fn without_key_store(&mut self) {
        self.has_key_store = false;
    }

    /// Lets every connection be seen that the program makes from its next start on.
    ///
    /// # Errors
    /// When nothing can be seen on this machine.
    pub fn watch(&mut self) -> Result {
        self.eyes = Some(Eyes::on(&tools::program()?.canonicalize()?, self.folder.path())?);
        Ok(())
    }

    /// The eyes that see the program's connections.
    ///
    /// # Errors
    /// When nobody asked for them.
    pub fn eyes(&self) -> Result<&Eyes> {
        self.eyes.as_ref().ok_or_else(|| "nobody watches".into())
    }

    /// Starts the program and waits until it shows a screen.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn start(&mut self) -> Result<Window> {
        self.starts += 1;
        let log = tools::trace(&format!("{}-{}.log", self.name, self.starts))?;
        let driver = Driver::start(|command| self.dress(command), &log).await?;
        let program = match &self.eyes {
            Some(eyes) => eyes.program().to_owned(),
            None => tools::program()?,
        };
        let window = Window::new(driver.open(&program).await?);
        self.program = Some((window.clone(), driver));
        window.wait_for("main").await?;
        window.note_complaints().await?;
        Ok(window)
    }

    /// Runs the program with a file to open and without a driver, until it has shown it, and ends it.
    ///
    /// # Errors
    /// When it does not start, or nobody watches.
    pub async fn run_alone(&self, file: &Path) -> Result {
        let log = tools::trace(&format!("{}-alone.log", self.name))?;
        let mut command = Command::new(self.eyes()?.program());
        self.dress(&mut command);
        let running = Running::start(command.arg(file), &log)?;
        let start = Instant::now();
        // The program's helper that draws the page is there when the page is loaded.
        while child::find(&self.mark())?.iter().all(|(_, runs)| !runs.ends_with("WebKitWebProcess"))
        {
            if start.elapsed() > PATIENCE {
                return Err("the program shows no page".into());
            }
            tokio::time::sleep(GLANCE).await;
        }
        tokio::time::sleep(SHOWING).await;
        drop(running);
        child::wait_until_gone(&self.mark(), |_| true)
    }

    /// Ends the program as a power cut would.
    ///
    /// # Errors
    /// When it does not run.
    pub fn kill(&mut self) -> Result {
        child::kill_program(&self.mark(), &tools::program()?.canonicalize()?, Duration::ZERO)?;
        self.is_killed()
    }

    /// Ends the program as a power cut would, so long after it began to run, whatever it does then.
    ///
    /// # Errors
    /// When the program is missing; what it gives waits for the kill and fails when nothing runs.
    pub fn kill_later(&self, after: Duration) -> Result<Kill> {
        let (mark, program) = (self.mark(), tools::program()?.canonicalize()?);
        Ok(tokio::task::spawn_blocking(move || {
            child::kill_program(&mark, &program, after).map_err(|error| error.to_string())
        }))
    }

    /// Clears away what a killed program leaves running.
    ///
    /// # Errors
    /// When something does not end.
    pub fn is_killed(&mut self) -> Result {
        self.program = None;
        // A web view has helpers, which end a little later than the program.
        child::wait_until_gone(&self.mark(), |_| true)
    }

    /// The address at which the running program lets itself be driven, such as `127.0.0.1:40001`: the
    /// driver wrote it into the program's environment, and without that entry it listens nowhere.
    ///
    /// # Errors
    /// When it does not run or is not driven.
    pub fn driven_at(&self) -> Result<String> {
        const ENTRY: &[u8] = b"WEBKIT_INSPECTOR_SERVER=";
        let environment = fs::read(format!("/proc/{}/environ", self.process()?))?;
        let mut entries = environment.split(|byte| *byte == 0);
        let address = entries.find_map(|entry| entry.strip_prefix(ENTRY));
        Ok(String::from_utf8(address.ok_or("the program is not driven")?.to_vec())?)
    }

    /// The number of the running program.
    fn process(&self) -> Result<i32> {
        let program = tools::program()?.canonicalize()?;
        let mine = child::find(&self.mark())?.into_iter().find(|(_, runs)| *runs == program);
        Ok(mine.ok_or("the program does not run")?.0)
    }

    /// The names of the files in the data folder and in the folder of the backups, in order.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn data_files(&self) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for folder in [self.data(), self.data().join("backups")] {
            let Ok(entries) = fs::read_dir(folder) else { continue };
            for entry in entries {
                names.push(entry?.file_name().to_string_lossy().into_owned());
            }
        }
        names.sort();
        Ok(names)
    }

    /// Closes the program, when it runs.
    ///
    /// # Errors
    /// When it does not end, or when the page had something to complain about: a script that failed,
    /// a line in the console, something that its security policy refused.
    pub async fn close(&mut self) -> Result {
        if let Some((window, driver)) = self.program.take() {
            let complaints = window.complaints().await?;
            window.close().await?;
            // The driver ends the program after it has answered, so it must not end before.
            let program = tools::program()?.canonicalize()?;
            child::wait_until_gone(&self.mark(), |runs| runs == program)?;
            drop(driver);
            child::wait_until_gone(&self.mark(), |_| true)?;
            if !complaints.is_empty() {
                return Err(format!("the page complained:\n{}", complaints.join("\n")).into());
            }
        }
        Ok(())
    }

    /// The window, when the program runs.
    pub fn window(&self) -> Option<Window> {
        self.program.as_ref().map(|(window, _)| window.clone())
    }

    /// The folders in which a person and other programs have their files: all but the data folder and
    /// what the system's libraries keep for themselves. What was opened has a list of its own.
    ///
    /// # Errors
    /// When they cannot be listed.
    pub fn folders_of_the_person(&self) -> Result<Vec<PathBuf>> {
        let mut all = Vec::new();
        for entry in fs::read_dir(self.folder.path())? {
            let path = entry?.path();
            if !["data", "system", OPENED].iter().any(|own| path.ends_with(own)) {
                all.push(path);
            }
        }
        Ok(all)
    }

    /// The person's own folder.
    pub fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    /// The file that “Save” writes.
    pub fn saved_file(&self) -> PathBuf {
        self.folder.path().join("files/plan.pdf")
    }

    /// The file that “Open a file” reads.
    pub fn chosen_file(&self) -> PathBuf {
        self.folder.path().join("files/chosen.tandem.json")
    }

    /// Waits until a file was opened with the system's own program.
    ///
    /// # Errors
    /// When it was not.
    pub async fn wait_until_opened(&self, file: &Path) -> Result {
        let start = Instant::now();
        let mut opened = Vec::new();
        while start.elapsed() < PATIENCE {
            opened = self.opened();
            if opened.iter().any(|line| Path::new(line) == file) {
                return Ok(());
            }
            tokio::time::sleep(GLANCE).await;
        }
        Err(format!("{} was not opened, but: {opened:?}", file.display()).into())
    }

    /// What was opened with the system's own program: files, folders and addresses.
    pub fn opened(&self) -> Vec<String> {
        let noted = fs::read_to_string(self.folder.path().join(OPENED)).unwrap_or_default();
        noted.lines().map(str::to_owned).collect()
    }

    /// Takes a picture of the window.
    ///
    /// # Errors
    /// When there is no window or the picture cannot be written.
    pub async fn picture(&self, name: &str) -> Result {
        let window = self.window().ok_or("there is no window")?;
        fs::write(tools::trace(&format!("{name}.png"))?, window.picture().await?)?;
        Ok(())
    }

    /// Keeps the file that “Save” wrote among the traces.
    ///
    /// # Errors
    /// When nothing was saved.
    pub fn keep_saved_file(&self, name: &str) -> Result {
        fs::copy(self.saved_file(), tools::trace(name)?)?;
        Ok(())
    }

    /// What only the environment of this computer's program and of its helpers holds.
    fn mark(&self) -> String {
        format!("{DATA_FOLDER}={}", self.data().display())
    }

    /// The data folder.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Gives a program this computer's display, language and folders, and nobody else's.
    fn dress(&self, command: &mut Command) {
        let system = self.folder.path().join("system");
        for variable in ["LC_ALL", "LC_MESSAGES", "LANGUAGE", "WAYLAND_DISPLAY"] {
            command.env_remove(variable);
        }
        for variable in ["XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"] {
            command.env(variable, &system);
        }
        command
            .env("DISPLAY", &self.display)
            .env("LANG", &self.language)
            .env("GTK_THEME", self.theme)
            .env("PATH", self.path())
            // There is no bus on which assistive programs could listen.
            .env("NO_AT_BRIDGE", "1")
            .current_dir(self.folder.path().join(HERE))
            .env("HOME", self.home())
            .env("TMPDIR", self.folder.path().join("tmp"))
            .env(DATA_FOLDER, self.data())
            .env("TANDEM_TEST_SAVE_PATH", self.saved_file())
            .env("TANDEM_TEST_OPEN_PATH", self.chosen_file());
        if self.has_key_store {
            // None of the system answers here without a person.
            command.env("TANDEM_TEST_KEYS", self.folder.path().join("keys"));
        } else {
            let nowhere = self.folder.path().join("no-bus");
            command.env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", nowhere.display()));
        }
    }

    fn path(&self) -> std::ffi::OsString {
        let mut path = self.folder.path().join("bin").into_os_string();
        if let Some(rest) = std::env::var_os("PATH") {
            path.push(":");
            path.push(rest);
        }
        path
    }
}

/// The text of a PDF.
///
/// # Errors
/// When it cannot be read.
pub fn text_of_pdf(path: &Path) -> Result<String> {
    let run = Command::new(tools::in_path("pdftotext")?).arg(path).arg("-").output()?;
    if !run.status.success() {
        return Err(String::from_utf8_lossy(&run.stderr).into_owned().into());
    }
    Ok(String::from_utf8(run.stdout)?)
}
