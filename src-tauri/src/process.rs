//! What the process keeps from others: its memory holds the key while the program is open.

/// Lets no other program of the same person look into the memory, and no crash write it to the disk. The
/// processes that draw the window inherit the second.
#[cfg(unix)]
pub(crate) fn keep_memory_private() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    // A system that does not allow it is no reason not to start.
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    // A debug build is looked into by whoever mends it, and by the tests that watch it.
    #[cfg(all(target_os = "linux", not(debug_assertions)))]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}

/// Windows has no switch of this kind that a program may turn for itself.
#[cfg(not(unix))]
pub(crate) fn keep_memory_private() {}
