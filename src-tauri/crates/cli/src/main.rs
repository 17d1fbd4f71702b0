//! `mds`: the whole product without a window.
//!
//! The second shell over the `app` crate: it unpacks arguments, calls one function there, prints what came
//! of it and turns errors into an exit status. What is medicine, SQL or a file format is decided elsewhere.

mod arguments;
mod commands;
mod context;
mod failure;
mod files;
mod output;
mod passphrase;
mod short_id;
mod values;

use std::process::ExitCode;

use clap::Parser as _;

use crate::arguments::Arguments;
use crate::context::Context;
use crate::failure::{Failure, Status};

fn main() -> ExitCode {
    app::own_memory::keep_out_of_files();
    let arguments = Arguments::parse();
    let mut context = Context::new(arguments.global);
    let outcome = commands::run(&mut context, arguments.command)
        .and_then(|status| context.out.finish().map(|()| status));
    let status = match outcome {
        Ok(status) => status,
        // Whoever read our output had enough of it, for example `head`.
        Err(Failure::BrokenPipe) => Status::Done,
        Err(failure) => {
            // What was printed before the fault is still true.
            let _ = context.out.finish();
            context.out.complain(&failure);
            failure.status()
        }
    };
    ExitCode::from(status.code())
}
