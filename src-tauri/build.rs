//! Embeds the configuration and gives every command of the window a permission of its own.

use std::path::{Path, PathBuf};
use std::{env, fs};

include!("command_names.rs");

fn main() {
    println!("cargo:rerun-if-changed=src-tauri/capabilities");
    println!("cargo:rerun-if-changed=src-tauri/command_names.rs");

    let out_folder =
        PathBuf::from(env::var_os("OUT_DIR").expect("Cargo sets it for build scripts"));
    let permissions = write_permissions(&out_folder).expect("the output folder can be written");
    let pattern: &'static str = Box::leak(permissions.into_boxed_str());

    let manifest = tauri_build::AppManifest::new().permissions_path_pattern(pattern);
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("src-tauri/capabilities/**/*")
        .app_manifest(manifest);
    tauri_build::try_build(attributes).expect("the configuration, capability and commands agree");
}

/// Writes one permission for each command and returns the pattern that finds them.
///
/// The library would do the same, but into a folder at the top of the repository.
fn write_permissions(out_folder: &Path) -> std::io::Result<String> {
    let folder = out_folder.join("command-permissions");
    fs::create_dir_all(&folder)?;
    let permissions: String = COMMANDS
        .iter()
        .map(|command| {
            format!(
                "[[permission]]\nidentifier = \"allow-{}\"\ndescription = \"Lets the window call {command}.\"\n\
                 commands.allow = [\"{command}\"]\n\n",
                command.replace('_', "-"),
            )
        })
        .collect();
    fs::write(folder.join("commands.toml"), permissions)?;
    Ok(folder.join("*.toml").to_string_lossy().into_owned())
}
