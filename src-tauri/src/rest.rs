//! What goes on by itself: locking after a while without a hand on the program, and backups.

use std::thread;
use std::time::Duration;

use tandem_api::view::DeskEvent;
use tandem_api::{App, Rest};
use tauri::{AppHandle, Manager};

use crate::desk::Desk;
use crate::projector;

/// How often it is looked whether somebody is there.
const LOOK: Duration = Duration::from_secs(5);
/// After how many looks the data is looked after: first soon after the start, when the window is there, then
/// every hour.
const FIRST: u32 = 6;
const AGAIN: u32 = 720;

/// Starts it.
pub(crate) fn start(handle: AppHandle) {
    thread::spawn(move || {
        let mut left = FIRST;
        loop {
            thread::sleep(LOOK);
            let app = handle.state::<App>();
            match app.rest() {
                Rest::Awake => {}
                Rest::Lock => handle.state::<Desk>().tell(DeskEvent::Idle),
                Rest::Locked => locked(&handle),
            }
            left -= 1;
            if left == 0 {
                // Full or gone: the person is told when something is to be stored, and the next hour tries again.
                let _ = app.look_after();
                left = AGAIN;
            }
        }
    });
}

/// The door was closed: the room sees nothing more, and the page shows the door.
pub(crate) fn locked(handle: &AppHandle) {
    projector::close(handle);
    handle.state::<Desk>().tell(DeskEvent::Locked);
}
