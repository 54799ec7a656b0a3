//! The functions that take the place of those of the C library.
//!
//! Each asks whether it is to fail and passes on to the next function of its name, which is that of the
//! C library. Whether a file that is open is below the folder is known from its opening.

use std::ffi::{CStr, c_char, c_int, c_uint, c_void};
use std::mem::transmute;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use libc::{mode_t, off64_t, size_t, ssize_t};

use crate::{Call, concerns, fails};

/// Files with higher numbers never fail; a test has far fewer open.
const FILES: usize = 1024;

static BELOW: [AtomicBool; FILES] = [const { AtomicBool::new(false) }; FILES];

fn note(file: c_int, below: bool) {
    if let Some(place) = usize::try_from(file).ok().and_then(|file| BELOW.get(file)) {
        place.store(below, Ordering::Relaxed);
    }
}

fn is_below(file: c_int) -> bool {
    let place = usize::try_from(file).ok().and_then(|file| BELOW.get(file));
    place.is_some_and(|place| place.load(Ordering::Relaxed))
}

/// The error of a call on a path.
fn at(path: *const c_char, call: Call) -> Option<c_int> {
    // The standard library asks for nothing at all to learn whether it is asked of a kernel that answers.
    if path.is_null() {
        return None;
    }
    // SAFETY: whoever calls the C library with a path gives a text that ends with a zero.
    let path = unsafe { CStr::from_ptr(path) };
    if concerns(path.to_bytes()) { fails(call) } else { None }
}

/// The error of a call on an open file.
fn on(file: c_int, call: Call) -> Option<c_int> {
    if is_below(file) { fails(call) } else { None }
}

fn failed(error: c_int) -> c_int {
    // SAFETY: the place of the error number is that of this thread, and always there.
    unsafe { *libc::__errno_location() = error };
    -1
}

/// The next function with a name, which ends with a zero.
fn next(name: &CStr) -> *mut c_void {
    // SAFETY: the name ends with a zero; the C library is always linked.
    unsafe { libc::dlsym(libc::RTLD_NEXT, name.as_ptr()) }
}

/// Defines a function that fails or passes on.
macro_rules! call {
    ($name:ident, $text:literal, ($($arg:ident: $kind:ty),*) -> $gives:ty, $fails:expr) => {
        #[unsafe(no_mangle)]
        pub(crate) unsafe extern "C" fn $name($($arg: $kind),*) -> $gives {
            type Real = unsafe extern "C" fn($($kind),*) -> $gives;
            static REAL: OnceLock<usize> = OnceLock::new();
            if let Some(error) = $fails {
                #[allow(clippy::unnecessary_cast)]
                return failed(error) as $gives;
            }
            let real = *REAL.get_or_init(|| next($text) as usize);
            // SAFETY: the C library has a function of this name with these arguments, and the caller
            // gives what that function asks for.
            unsafe { transmute::<usize, Real>(real)($($arg),*) }
        }
    };
}

call!(fsync, c"fsync", (file: c_int) -> c_int, on(file, Call::Sync));
call!(fdatasync, c"fdatasync", (file: c_int) -> c_int, on(file, Call::Sync));
call!(ftruncate, c"ftruncate", (file: c_int, to: off64_t) -> c_int, on(file, Call::Cut));
call!(ftruncate64, c"ftruncate64", (file: c_int, to: off64_t) -> c_int, on(file, Call::Cut));
call!(read, c"read", (file: c_int, into: *mut c_void, count: size_t) -> ssize_t,
    on(file, Call::Read));
call!(pread, c"pread", (file: c_int, into: *mut c_void, count: size_t, from: off64_t) -> ssize_t,
    on(file, Call::Read));
call!(pread64, c"pread64",
    (file: c_int, into: *mut c_void, count: size_t, from: off64_t) -> ssize_t,
    on(file, Call::Read));
call!(rename, c"rename", (from: *const c_char, to: *const c_char) -> c_int,
    at(to, Call::Rename));
call!(unlink, c"unlink", (path: *const c_char) -> c_int, at(path, Call::Remove));
call!(mkdir, c"mkdir", (path: *const c_char, mode: mode_t) -> c_int, at(path, Call::Make));
call!(stat, c"stat", (path: *const c_char, into: *mut c_void) -> c_int, at(path, Call::Look));
call!(stat64, c"stat64", (path: *const c_char, into: *mut c_void) -> c_int, at(path, Call::Look));
call!(lstat, c"lstat", (path: *const c_char, into: *mut c_void) -> c_int, at(path, Call::Look));
call!(statx, c"statx",
    (folder: c_int, path: *const c_char, flags: c_int, mask: c_uint, into: *mut c_void) -> c_int,
    at(path, Call::Look));

/// Defines a function that writes: what fails is passed on, and what is cut short is written in part.
macro_rules! write {
    ($name:ident, $text:literal, ($($more:ident: $kind:ty),*)) => {
        #[unsafe(no_mangle)]
        pub(crate) unsafe extern "C" fn $name(
            file: c_int, from: *const c_void, count: size_t $(, $more: $kind)*
        ) -> ssize_t {
            type Real =
                unsafe extern "C" fn(c_int, *const c_void, size_t $(, $kind)*) -> ssize_t;
            static REAL: OnceLock<usize> = OnceLock::new();
            let count = match on(file, Call::Write) {
                Some(0) => count.div_ceil(2),
                Some(error) => return failed(error) as ssize_t,
                None => count,
            };
            let real = *REAL.get_or_init(|| next($text) as usize);
            // SAFETY: as above; no more is written than the caller gave.
            unsafe { transmute::<usize, Real>(real)(file, from, count $(, $more)*) }
        }
    };
}

write!(write, c"write", ());
write!(pwrite, c"pwrite", (to: off64_t));
write!(pwrite64, c"pwrite64", (to: off64_t));

/// Defines a function that opens a file. The third argument is only looked at where a file is made; a
/// caller that does not give it leaves whatever stands in its place.
macro_rules! open {
    ($name:ident, $text:literal) => {
        #[unsafe(no_mangle)]
        pub(crate) unsafe extern "C" fn $name(
            path: *const c_char,
            flags: c_int,
            mode: c_uint,
        ) -> c_int {
            type Real = unsafe extern "C" fn(*const c_char, c_int, c_uint) -> c_int;
            static REAL: OnceLock<usize> = OnceLock::new();
            let call = if flags & libc::O_CREAT != 0 {
                // SAFETY: a path ends with a zero.
                let there = unsafe { libc::access(path, libc::F_OK) } == 0;
                if there { Call::OpenToWrite } else { Call::Make }
            } else if flags & libc::O_ACCMODE == libc::O_RDONLY {
                Call::OpenToRead
            } else {
                Call::OpenToWrite
            };
            if let Some(error) = at(path, call) {
                return failed(error);
            }
            let real = *REAL.get_or_init(|| next($text) as usize);
            // SAFETY: as above; passing an argument on that is not looked at does no harm.
            let file = unsafe { transmute::<usize, Real>(real)(path, flags, mode) };
            // SAFETY: a path ends with a zero.
            note(file, concerns(unsafe { CStr::from_ptr(path) }.to_bytes()));
            file
        }
    };
}

open!(open, c"open");
open!(open64, c"open64");
