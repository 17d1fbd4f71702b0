//! What only the whole product can show. One program, so that Tauri is linked once.

mod architecture;
mod bindings;
mod window;
