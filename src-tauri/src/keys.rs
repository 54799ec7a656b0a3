//! The key store of the system: Secret Service on Linux, Keychain on a Mac, Credential Manager on Windows.

use std::sync::Arc;

use keyring_core::api::CredentialStore;
use keyring_core::{Entry, Error};
use tandem_api::{KeyStore, KeyStoreError};
use zeroize::Zeroizing;

/// The name under which the keys of the program stand together.
const SERVICE: &str = "be.tandem.desktop";

/// The key store of the system, or the one of a test.
pub(crate) fn key_store() -> Box<dyn KeyStore> {
    #[cfg(debug_assertions)]
    if let Some(file) = std::env::var_os("TANDEM_TEST_KEYS") {
        return Box::new(test::FileKeys(file.into()));
    }
    Box::new(SystemKeys)
}

/// The system's own. It is looked up anew each time: it may be unlocked or started in the meantime.
struct SystemKeys;

impl SystemKeys {
    fn entry(name: &str) -> Result<Entry, KeyStoreError> {
        let store = store().map_err(said)?;
        store.build(SERVICE, name, None).map_err(said)
    }
}

impl KeyStore for SystemKeys {
    fn read(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeyStoreError> {
        match Self::entry(name)?.get_secret() {
            Ok(secret) => Ok(Some(Zeroizing::new(secret))),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(said(error)),
        }
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), KeyStoreError> {
        Self::entry(name)?.set_secret(secret).map_err(said)
    }

    fn remove(&self, name: &str) -> Result<(), KeyStoreError> {
        match Self::entry(name)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(said(error)),
        }
    }
}

#[cfg(target_os = "linux")]
fn store() -> Result<Arc<CredentialStore>, Error> {
    Ok(zbus_secret_service_keyring_store::Store::new()?)
}

#[cfg(target_os = "macos")]
fn store() -> Result<Arc<CredentialStore>, Error> {
    Ok(apple_native_keyring_store::keychain::Store::new()?)
}

#[cfg(target_os = "windows")]
fn store() -> Result<Arc<CredentialStore>, Error> {
    Ok(windows_native_keyring_store::Store::new()?)
}

/// What the key store said. An error that carries what was stored is not repeated to anybody.
fn said(error: Error) -> KeyStoreError {
    KeyStoreError(match error {
        Error::BadEncoding(_) | Error::BadDataFormat(..) => "not a key".to_owned(),
        other => other.to_string(),
    })
}

/// A test has no key store that answers without a person, so a debug build takes a file in its place. A
/// released program does not hold this.
#[cfg(debug_assertions)]
mod test {
    use std::fs;
    use std::path::PathBuf;

    use tandem_api::{KeyStore, KeyStoreError};
    use zeroize::Zeroizing;

    /// A folder with a file for each key.
    pub(super) struct FileKeys(pub(super) PathBuf);

    impl KeyStore for FileKeys {
        fn read(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeyStoreError> {
            Ok(fs::read(self.0.join(name)).ok().map(Zeroizing::new))
        }

        fn write(&self, name: &str, secret: &[u8]) -> Result<(), KeyStoreError> {
            let failed = |error: std::io::Error| KeyStoreError(error.to_string());
            fs::create_dir_all(&self.0).map_err(failed)?;
            fs::write(self.0.join(name), secret).map_err(failed)
        }

        fn remove(&self, name: &str) -> Result<(), KeyStoreError> {
            let _ = fs::remove_file(self.0.join(name));
            Ok(())
        }
    }
}
