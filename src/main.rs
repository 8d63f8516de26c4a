use std::process::ExitCode;

fn main() -> ExitCode {
    chna::cli::main()
}
