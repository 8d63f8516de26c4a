//! Builds again when a file joins `surveys/` or `migrations/`: both are embedded in the binary, so that an installed one
//! works anywhere. Changes inside files already embedded are seen without this.

fn main() {
    println!("cargo::rerun-if-changed=surveys");
    println!("cargo::rerun-if-changed=migrations");
}
