//! A `WebDriver` session with the program.

use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, json};

use crate::child::Running;
use crate::{Result, tools};

/// How long the driver may take to listen.
const PATIENCE: Duration = Duration::from_secs(20);
const GLANCE: Duration = Duration::from_millis(20);

/// The driver, on ports of its own: one that was left behind must never answer for another.
pub(crate) struct Driver {
    running: Running,
    port: u16,
    native_port: u16,
}

impl Driver {
    /// Starts the driver; the program inherits the environment that `dress` gives to it.
    pub(crate) async fn start(dress: impl FnOnce(&mut Command), log: &Path) -> Result<Self> {
        let (port, native_port) = free_ports()?;
        let mut command = Command::new(tools::tauri_driver()?);
        command.arg("--port").arg(port.to_string());
        command.arg("--native-port").arg(native_port.to_string());
        command.arg("--native-driver").arg(tools::in_path("WebKitWebDriver")?);
        dress(&mut command);
        let mut driver = Self { running: Running::start(&mut command, log)?, port, native_port };
        // It listens before the driver behind it does, and passes on what comes in between.
        driver.listens(driver.native_port).await?;
        driver.listens(driver.port).await?;
        Ok(driver)
    }

    /// Starts the program.
    pub(crate) async fn open(&self, program: &Path) -> Result<Client> {
        let mut wishes = Map::new();
        wishes.insert("tauri:options".to_owned(), json!({ "application": program }));
        let address = format!("http://127.0.0.1:{}", self.port);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        Ok(builder.capabilities(wishes).connect(&address).await?)
    }

    async fn listens(&mut self, port: u16) -> Result {
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if self.running.has_ended()? {
                return Err("the driver ended at once; its log says why".into());
            }
            if start.elapsed() > PATIENCE {
                return Err(format!("nothing listens at port {port}").into());
            }
            tokio::time::sleep(GLANCE).await;
        }
        Ok(())
    }
}

/// Two ports that are free now. Both are held until both are known, so that they differ.
fn free_ports() -> Result<(u16, u16)> {
    let one = TcpListener::bind(("127.0.0.1", 0))?;
    let other = TcpListener::bind(("127.0.0.1", 0))?;
    Ok((one.local_addr()?.port(), other.local_addr()?.port()))
}
