//! The desktop program.

// Without this a console window opens beside the program on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod desk;
mod dialogs;
mod keys;
mod menu;
mod outside;
mod process;
mod projector;
mod rest;
mod shell;
mod stay;

fn main() -> std::process::ExitCode {
    process::keep_memory_private();
    shell::run()
}
