//! The confined program: takes documents on standard input, gives readings on standard output.
//!
//! Started with `--recognise` it confines itself otherwise and becomes the recogniser of pictures.

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1).peekable();
    if arguments
        .next_if(|first| first == reader::RECOGNISE)
        .is_some()
    {
        return reader::become_recogniser(arguments);
    }
    reader::serve(arguments)
}
