//! What stands between the windows and the page: files that wait, and who is told what happens.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tandem_api::view::DeskEvent;
use tauri::ipc::Channel;

/// Files that wait to be opened, and the pages that listen.
#[derive(Default)]
pub(crate) struct Desk {
    files: Mutex<VecDeque<PathBuf>>,
    page: Mutex<Option<Channel<DeskEvent>>>,
    projector: Mutex<Option<Channel<()>>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Desk {
    /// Lets files wait until the page asks for them.
    pub(crate) fn put_files(&self, paths: impl IntoIterator<Item = PathBuf>) {
        lock(&self.files).extend(paths);
    }

    /// How many files wait.
    pub(crate) fn files_waiting(&self) -> usize {
        lock(&self.files).len()
    }

    /// The next file that waits.
    pub(crate) fn next_file(&self) -> Option<PathBuf> {
        lock(&self.files).pop_front()
    }

    /// Lets go of the files that wait.
    pub(crate) fn forget_files(&self) {
        lock(&self.files).clear();
    }

    /// The page listens from now on, in place of one that was loaded before.
    pub(crate) fn follow(&self, channel: Channel<DeskEvent>) {
        *lock(&self.page) = Some(channel);
    }

    /// The projector listens from now on.
    pub(crate) fn follow_projector(&self, channel: Channel<()>) {
        *lock(&self.projector) = Some(channel);
    }

    /// Tells the page. Where none listens yet, it asks by itself when it starts.
    pub(crate) fn tell(&self, event: DeskEvent) {
        if let Some(channel) = lock(&self.page).as_ref() {
            // A page that is gone hears nothing, and nobody misses it.
            let _ = channel.send(event);
        }
    }

    /// Tells the projector that it shows something else now.
    pub(crate) fn tell_projector(&self) {
        if let Some(channel) = lock(&self.projector).as_ref() {
            let _ = channel.send(());
        }
    }

    /// The projector was closed.
    pub(crate) fn forget_projector(&self) {
        *lock(&self.projector) = None;
    }
}
