//! The confined program: takes documents on standard input, gives readings on standard output.

use std::process::ExitCode;

fn main() -> ExitCode {
    reader::serve(std::env::args().skip(1))
}
