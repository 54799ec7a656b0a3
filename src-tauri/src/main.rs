//! The desktop program.

// Without this a console window opens beside the program on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod dialogs;
mod shell;

fn main() -> std::process::ExitCode {
    shell::run()
}
