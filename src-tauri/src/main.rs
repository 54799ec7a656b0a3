//! The desktop program.

// Without this a console window opens beside the program on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod desk;
mod dialogs;
mod menu;
mod outside;
mod projector;
mod shell;

fn main() -> std::process::ExitCode {
    shell::run()
}
