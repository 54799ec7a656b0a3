//! A file system that fails on purpose.
//!
//! A test that names this crate calls, like all that is linked into it (the standard library and SQLite
//! too), the functions of `calls` in place of those of the C library. They pass everything on,
//! until [`Place::fail`] says what is to fail below a folder, and from when on.
#![cfg(target_os = "linux")]

mod calls;

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The disk is full: nothing can be written or made.
    Full,
    /// The device does not take what is written.
    Unwritten,
    /// The device does not give what was written.
    Unread,
    /// The file system was mounted anew, to be read only.
    ReadOnly,
    /// Half of what should be written is, which is no error.
    Short,
    /// The place is gone, as a network folder without its network.
    Gone,
}

/// When it goes wrong. Only calls that the fault concerns are counted, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// From a call on.
    From(u32),
    /// At one call.
    Once(u32),
    /// At one of so many calls, as if by chance; the same seed gives the same calls.
    OneIn(u32, u64),
}

/// What a call does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Call {
    Read,
    Write,
    Sync,
    Cut,
    Make,
    OpenToWrite,
    OpenToRead,
    Rename,
    Remove,
    Look,
}

impl Fault {
    /// The number of the error with which a call fails, if the fault concerns it.
    fn error(self, call: Call) -> Option<libc::c_int> {
        use Call::{Cut, Look, Make, OpenToRead, OpenToWrite, Read, Remove, Rename, Sync, Write};
        match (self, call) {
            (Self::Full, Write | Make | Rename) => Some(libc::ENOSPC),
            (Self::Unwritten, Write | Sync | Cut | Make | Rename | Remove)
            | (Self::Unread, Read | OpenToRead | OpenToWrite | Look) => Some(libc::EIO),
            (Self::ReadOnly, Write | Cut | Make | OpenToWrite | Rename | Remove) => {
                Some(libc::EROFS)
            }
            (Self::Short, Write) => Some(0),
            (Self::Gone, _) => Some(libc::ESTALE),
            _ => None,
        }
    }
}

struct Plan {
    folder: PathBuf,
    fault: Option<(Fault, When)>,
    calls: u32,
    failed: u32,
}

static PLAN: Mutex<Option<Plan>> = Mutex::new(None);
/// One test at a time.
static TURN: Mutex<()> = Mutex::new(());

fn plan() -> MutexGuard<'static, Option<Plan>> {
    PLAN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A folder whose files can be made to fail. What is open in it must have been opened since.
pub struct Place {
    _turn: MutexGuard<'static, ()>,
}

impl Place {
    /// Takes a folder until what it gives is let go; another test that wants one waits.
    pub fn new(folder: &Path) -> Self {
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        *plan() = Some(Plan { folder: folder.to_owned(), fault: None, calls: 0, failed: 0 });
        Self { _turn: turn }
    }

    /// Lets something go wrong, in place of what went wrong before.
    pub fn fail(&self, fault: Fault, when: When) {
        if let Some(plan) = plan().as_mut() {
            (plan.fault, plan.calls, plan.failed) = (Some((fault, when)), 0, 0);
        }
    }

    /// Lets all go well again. Gives how many calls failed, or were cut short.
    #[must_use]
    pub fn heal(&self) -> u32 {
        plan().as_mut().map_or(0, |plan| {
            plan.fault = None;
            plan.failed
        })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        *plan() = None;
    }
}

/// True when a path is one below the folder.
pub(crate) fn concerns(path: &[u8]) -> bool {
    let plan = plan();
    plan.as_ref().is_some_and(|plan| Path::new(OsStr::from_bytes(path)).starts_with(&plan.folder))
}

/// The number of the error with which a call below the folder fails now; `None` when it succeeds, 0 when
/// it is cut short.
pub(crate) fn fails(call: Call) -> Option<libc::c_int> {
    let mut plan = plan();
    let plan = plan.as_mut()?;
    let (fault, when) = plan.fault?;
    let error = fault.error(call)?;
    let number = plan.calls;
    plan.calls += 1;
    let now = match when {
        When::From(first) => number >= first,
        When::Once(only) => number == only,
        When::OneIn(many, seed) => {
            mixed(seed ^ (u64::from(number) << 32)).is_multiple_of(u64::from(many))
        }
    };
    plan.failed += u32::from(now);
    now.then_some(error)
}

/// A number that looks like chance (the mixing of `SplitMix64`).
fn mixed(number: u64) -> u64 {
    let mut mixed = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
