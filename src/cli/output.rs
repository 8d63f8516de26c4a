//! What a command prints on standard output.

use std::fmt::Arguments;
use std::io::{ErrorKind, Write};

/// Prints a line, as `println!` does; a reader that has closed the pipe (`| head`) has seen enough, and the command ends
/// quietly.
macro_rules! print_line {
    ($($words:tt)*) => { crate::cli::output::print(format_args!("{}\n", format_args!($($words)*))) };
}
pub(in crate::cli) use print_line;

/// Prints a text as it is.
pub(in crate::cli) fn print(text: Arguments) {
    let mut out = std::io::stdout().lock();
    let done = out.write_fmt(text).and_then(|()| out.flush());
    match done {
        Ok(()) => {}
        Err(cause) if cause.kind() == ErrorKind::BrokenPipe => std::process::exit(0),
        Err(cause) => {
            eprintln!("U017 standard output cannot be written: {cause}; check where it goes");
            std::process::exit(1);
        }
    }
}
