//! `mds lock-info`: what protects the vault, told without opening it.

use app::vault;
use serde_json::json;

use crate::context::Context;
use crate::failure::{Failure, Status};

/// Prints it.
pub(crate) fn run(context: &mut Context) -> Result<Status, Failure> {
    let folder = context.existing()?;
    let info = vault::lock_info(&folder)?;
    context
        .out
        .value(&json!({"vault": folder.display().to_string(), "info": info}))?;
    context.out.say(&format!("Vault: {}", folder.display()))?;
    for lock in &info.locks {
        let work = match (lock.memory_kib, lock.passes, lock.lanes) {
            (Some(memory), Some(passes), Some(lanes)) => {
                format!(
                    " (Argon2id, {} MiB, {passes} passes, {lanes} lanes)",
                    memory / 1024
                )
            }
            (_, _, _) => String::new(),
        };
        context
            .out
            .say(&format!("Opens with: {}{work}", lock.kind))?;
    }
    context.out.say(if info.is_in_use {
        "In use: a program holds it open."
    } else {
        "Not in use."
    })?;
    Ok(Status::Done)
}
