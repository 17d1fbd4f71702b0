//! Writes a picture as the recogniser would get it: `ready IN OUT.pgm`, for looking at.

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [from, to] = arguments.as_slice() else {
        return ExitCode::FAILURE;
    };
    let page = std::fs::read(from)
        .ok()
        .and_then(|bytes| raster::grey(&bytes, 1).ok())
        .and_then(|grey| raster::ready(&grey, raster::Turn::AsItLies));
    let Some(page) = page else {
        return ExitCode::FAILURE;
    };
    let written = std::fs::write(to, page.grey.to_pgm())
        .and_then(|()| std::fs::write(format!("{to}.ink"), page.ink.to_pgm()));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
