//! `mds check`: the integrity of the vault, in full.

use app::vault;

use crate::context::Context;
use crate::failure::{Failure, Status};

/// Checks it.
pub(crate) fn run(context: &mut Context) -> Result<Status, Failure> {
    let mut session = context.unlock()?;
    let checked = vault::check(&mut session)?;
    context.out.value(&checked)?;
    context.out.say_all(&checked.sentences)?;
    Ok(if checked.is_sound {
        Status::Done
    } else {
        Status::Vault
    })
}
