//! Harbor Falls: what is planted comes out again, and what must stay hidden does.

use std::fs;
use std::path::{Path, PathBuf};

use chna::town::place::CYCLES;

#[test]
fn margins_are_counted_from_the_town() {
    for cycle in &CYCLES {
        let file = surveys().join("cycles").join(cycle.id).join("margins.csv");
        let counted = chna::town::margins_csv(cycle);
        if std::env::var_os("WRITE_MARGINS").is_some() {
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(&file, &counted).unwrap();
        }
        let kept = fs::read_to_string(&file).unwrap_or_default();
        assert_eq!(
            kept,
            counted,
            "{} is not the town's; WRITE_MARGINS=1 tests/run demo::margins writes it",
            file.display()
        );
    }
}

fn surveys() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys")
}
