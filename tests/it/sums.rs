//! Sums: mergeable, the same to the last bit for any number of threads; and the files they are read from.

use std::io::Write;

use chna::estimation::sums::{Ask, Of, Rows, Sums, Term, sum};
use chna::estimation::table::Table;
use polars::prelude::*;

use crate::plan::{analyse, refusal, try_analyse};

/// A small generator of its own: the same rows every time.
struct Draw(u64);

impl Draw {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    fn number(&mut self) -> f64 {
        self.below(1 << 30) as f64 / f64::from(1 << 30)
    }
}

/// A table with its weights and units: an income, an answer of three kinds, two domains, all with gaps.
struct Survey {
    frame: DataFrame,
    weights: Vec<f64>,
    unit: Vec<u32>,
}

const UNITS: usize = 40;

fn survey(rows: usize) -> Survey {
    let mut draw = Draw(7);
    let mut gap = Draw(11);
    let mut with_gaps = |value: f64| (gap.below(20) > 0).then_some(value);
    let income: Vec<Option<f64>> = (0..rows).map(|_| with_gaps(draw.number() * 1e5)).collect();
    let rooms: Vec<Option<f64>> = (0..rows).map(|_| with_gaps(draw.below(9) as f64)).collect();
    let mut word = |words: &[&'static str]| -> Vec<Option<&'static str>> {
        (0..rows)
            .map(|_| words.get(draw.below(words.len() as u64 + 1) as usize).copied())
            .collect()
    };
    let tenure = word(&["own", "rent", "other"]);
    let sex = word(&["F", "M"]);
    let ward: Vec<i64> = (0..rows).map(|_| [9, 10, 2][draw.below(3) as usize]).collect();
    let frame = df!("income" => income, "rooms" => rooms, "tenure" => tenure, "sex" => sex, "ward" => ward);
    Survey {
        frame: frame.unwrap(),
        weights: (0..rows).map(|_| 0.5 + draw.number() * 20.0).collect(),
        unit: (0..rows).map(|_| draw.below(UNITS as u64) as u32).collect(),
    }
}

fn asks() -> Vec<Ask> {
    let power = |column: &str, exponent| Of::Power(column.to_owned(), exponent);
    let level = |level: &str| Of::Level("tenure".to_owned(), level.to_owned());
    let product = |a, b| Of::Product("income".to_owned(), a, "rooms".to_owned(), b);
    let of = [
        Of::Rows,
        power("income", 0),
        power("income", 1),
        power("income", 2),
        power("rooms", 1),
        power("tenure", 0),
        level("rent"),
        product(1, 0),
        product(1, 1),
    ];
    let terms: Vec<Term> = of
        .iter()
        .flat_map(|of| {
            (0..3).map(move |weight| Term {
                weight,
                of: of.clone(),
            })
        })
        .collect();
    let by: [&[&str]; 4] = [&[], &["sex"], &["ward"], &["sex", "ward"]];
    by.iter()
        .map(|by| Ask {
            by: by.iter().map(|column| (*column).to_owned()).collect(),
            condition: None,
            terms: terms.clone(),
        })
        .collect()
}

fn sums_of(survey: &Survey) -> Vec<Sums> {
    let table = Table::of(survey.frame.clone().lazy()).unwrap();
    let rows = Rows {
        table: &table,
        weights: &survey.weights,
        unit: &survey.unit,
        units: UNITS,
    };
    sum(rows, &asks()).unwrap()
}

/// The sums of a table, added up row by row in the plainest way.
#[test]
fn each_sum_is_what_its_rows_add_up_to() {
    let survey = survey(2_000);
    let sums = sums_of(&survey);
    let column = |name: &str| survey.frame.column(name).unwrap().f64().unwrap().clone();
    let text = |name: &str| survey.frame.column(name).unwrap().str().unwrap().clone();
    let (income, rooms) = (column("income"), column("rooms"));
    let (tenure, sex) = (text("tenure"), text("sex"));
    let by_sex = &sums[1];
    assert_eq!(by_sex.domains, [["F"], ["M"]]);
    for (domain, name) in ["F", "M"].into_iter().enumerate() {
        for line in by_sex.lines(domain) {
            let rows = || {
                (0..2_000).filter(|row| {
                    sex.get(*row) == Some(name) && survey.unit[*row] as usize == by_sex.units[line]
                })
            };
            let weight = |row: usize| survey.weights[row];
            let squares: f64 = rows()
                .filter_map(|row| Some(weight(row) * income.get(row)?.powi(2)))
                .sum();
            let renters: f64 = rows()
                .filter(|row| tenure.get(*row) == Some("rent"))
                .map(|row| weight(row).powi(2))
                .sum();
            let both: f64 = rows()
                .filter_map(|row| Some(weight(row) * income.get(row)? * rooms.get(row)?))
                .sum();
            let near = |ours: f64, theirs: f64| (ours - theirs).abs() <= 1e-12 * theirs.abs();
            assert!(near(by_sex.terms[3 * 3 + 1][line], squares));
            assert!(near(by_sex.terms[6 * 3 + 2][line], renters));
            assert!(near(by_sex.terms[8 * 3 + 1][line], both));
        }
    }
}

#[test]
fn parts_of_a_table_add_up_to_the_whole() {
    let whole = survey(5_000);
    let mut draw = Draw(3);
    for parts in [2, 3, 7] {
        let part_of: Vec<usize> = (0..5_000).map(|_| draw.below(parts) as usize).collect();
        let sums: Vec<Vec<Sums>> = (0..parts as usize)
            .map(|part| {
                let own: Vec<bool> = part_of.iter().map(|of| *of == part).collect();
                let mask: BooleanChunked = own.iter().map(|own| Some(*own)).collect();
                let rows = || (0..5_000).filter(|row| own[*row]);
                sums_of(&Survey {
                    frame: whole.frame.filter(&mask).unwrap(),
                    weights: rows().map(|row| whole.weights[row]).collect(),
                    unit: rows().map(|row| whole.unit[row]).collect(),
                })
            })
            .collect();
        for (at, expected) in sums_of(&whole).iter().enumerate() {
            let own: Vec<Sums> = sums.iter().map(|part| part[at].clone()).collect();
            let merged = Sums::merge(&own);
            assert_eq!(merged.domains, expected.domains);
            assert_eq!(
                (&merged.starts, &merged.units),
                (&expected.starts, &expected.units)
            );
            for (ours, theirs) in merged.terms.iter().flatten().zip(expected.terms.iter().flatten()) {
                assert!((ours - theirs).abs() <= 1e-12 * theirs.abs(), "{ours} {theirs}");
            }
        }
    }
}

/// Texts that look like numbers are in the order of texts, and "01" is another one than "1".
#[test]
fn texts_of_digits_are_merged_as_texts() {
    let sums_of = |wards: &[&str]| {
        let table = Table::of(df!("ward" => wards).unwrap().lazy()).unwrap();
        let rows = Rows {
            table: &table,
            weights: &vec![1.0; wards.len()],
            unit: &vec![0; wards.len()],
            units: 1,
        };
        let ask = Ask {
            by: vec!["ward".to_owned()],
            condition: None,
            terms: vec![Term {
                weight: 0,
                of: Of::Rows,
            }],
        };
        sum(rows, &[ask]).unwrap().remove(0)
    };
    let merged = Sums::merge(&[sums_of(&["1", "10", "9"]), sums_of(&["01", "9"])]);
    assert_eq!(merged, sums_of(&["1", "10", "9", "01", "9"]));
    assert_eq!(merged.domains, [["01"], ["1"], ["10"], ["9"]]);
}

#[test]
fn any_number_of_threads_gives_the_same_bits() {
    let survey = survey(70_000);
    let with = |threads| {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .unwrap();
        pool.install(|| sums_of(&survey))
    };
    let one = with(1);
    for threads in [2, 5] {
        assert!(with(threads) == one, "{threads} threads");
    }
}

#[test]
fn a_plan_prints_the_same_bytes_again_and_on_any_number_of_threads() {
    let folder = tempfile::tempdir().unwrap();
    let mut draw = Draw(5);
    let mut text = "stratum,psu,w,y,x,sex\n".to_owned();
    for _ in 0..20_000 {
        let (stratum, psu) = (draw.below(5), draw.below(8));
        let numbers = (draw.number() * 30.0, draw.number(), draw.below(2));
        let sex = ["F", "M", ""][draw.below(3) as usize];
        text.push_str(&format!(
            "{stratum},{psu},{:.3},{:.6},{},{sex}\n",
            numbers.0 + 1.0,
            numbers.1,
            numbers.2
        ));
    }
    let file = folder.path().join("rows.csv");
    std::fs::write(&file, text).unwrap();
    let plan = format!(
        "[data]\nfile = \"{}\"\n[design]\nweight = \"w\"\nstrata = \"stratum\"\npsu = [\"psu\"]\nnested = true\n\
         [[estimate]]\nid = \"y\"\nstatistic = \"mean\"\nof = [\"y\", \"x\"]\nby = [\"sex\"]\ncovariance = true\ndeff = true\n\
         [[estimate]]\nid = \"x\"\nstatistic = \"proportion\"\nof = [\"x\", \"sex\"]\ninterval = \"beta\"\n\
         [[estimate]]\nid = \"q\"\nstatistic = \"quantile\"\nof = [\"y\"]\nprobs = [0.5]\nby = [\"sex\"]\n",
        file.display()
    );
    let print = |threads| {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .unwrap();
        pool.install(|| analyse(&plan).json.to_string())
    };
    let once = print(1);
    for threads in [1, 2, 3] {
        assert!(print(threads) == once, "{threads} threads");
    }
}

/// The mean of `y` in a file with this text.
fn mean_of(text: &[u8]) -> Result<serde_json::Value, String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("rows.csv");
    std::fs::File::create(&file).unwrap().write_all(text).unwrap();
    let plan = format!(
        "[data]\nfile = \"{}\"\n[[estimate]]\nid = \"m\"\nstatistic = \"mean\"\nof = [\"y\"]\nby = [\"g\"]\n",
        file.display()
    );
    try_analyse(&plan)
        .map(|answer| answer.json["estimates"].clone())
        .map_err(|problems| problems.join("\n"))
}

#[test]
fn csv_as_programs_write_it() {
    let plain = mean_of(b"g,y\na,1\na,3\nb,5\n").unwrap();
    for text in [
        b"g,y\r\na,1\r\na,3\r\nb,5".as_slice(),
        b"\xef\xbb\xbfg,y\na,1\na,3\n\nb,5\n",
        b"\"g\",\"y\"\n\"a\",1\n\"a\",3\n\"b\",5.0\n",
        b"g,note,y\na,\"one, \"\"two\"\"\nthree\",1\na,5\" pipe,3\nb,,5\n",
        b"g,y,z\na,1e0\na,+3,2\nb, 5\n",
    ] {
        assert_eq!(mean_of(text).unwrap(), plain, "{}", String::from_utf8_lossy(text));
    }
}

#[test]
fn csv_that_is_no_table_is_refused_with_its_row() {
    let cases: [(&[u8], &str); 6] = [
        (b"", "E104"),
        (b"g,y\n", "E104"),
        (b"g,y\na,1\na,1,2\n", "E102"),
        (b"g,y\na,1\n\"a,2\n", "E102"),
        (b"g,y\na,1\n\xff,2\n", "E103"),
        (
            b"g,y\na,1\na,2\nb,x3\n",
            "E202 column \"y\": row 3 has the text \"x3\"",
        ),
    ];
    for (text, said) in cases {
        let problem = mean_of(text).unwrap_err();
        assert!(problem.contains(said), "{problem}\nnot: {said}");
    }
    assert!(
        mean_of(b"g,y\na,1\na,1,2\n")
            .unwrap_err()
            .contains("row 2 has more fields")
    );
}

/// Numbers that all differ are not kept as texts; one that is none must still be named as it stands.
#[test]
fn a_text_after_thousands_of_numbers_is_named_with_its_row() {
    let mut text = "g,y\n".to_owned();
    for row in 0..9_000 {
        text.push_str(&format!("a,{row}.25\n"));
    }
    text.push_str("a,12o\n");
    let problem = mean_of(text.as_bytes()).unwrap_err();
    assert!(
        problem.contains("E202 column \"y\": row 9001 has the text \"12o\""),
        "{problem}"
    );
}

/// Ids of 17 digits are more than a floating-point number can tell apart.
#[test]
fn long_ids_stay_apart() {
    let rows = mean_of(b"g,y\n12345678901234567,1\n12345678901234568,3\n").unwrap();
    let domains: Vec<&str> = rows
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["domain"]["g"].as_str().unwrap())
        .collect();
    assert_eq!(domains, ["12345678901234567", "12345678901234568"]);
}

#[test]
fn parquet_gives_what_csv_gives() {
    let folder = tempfile::tempdir().unwrap();
    let mut frame = survey(3_000).frame;
    let csv = folder.path().join("rows.csv");
    CsvWriter::new(std::fs::File::create(&csv).unwrap())
        .finish(&mut frame)
        .unwrap();
    let parquet = folder.path().join("rows.parquet");
    ParquetWriter::new(std::fs::File::create(&parquet).unwrap())
        .finish(&mut frame)
        .unwrap();
    let plan = |file: &std::path::Path| {
        format!(
            "[data]\nfile = \"{}\"\n[[derive]]\nname = \"crowded\"\nexpr = \"${{rooms}} < 2\"\n\
             [[estimate]]\nid = \"m\"\nstatistic = \"mean\"\nof = [\"income\", \"crowded\"]\nby = [\"ward\"]\nwhere = \"${{rooms}} > 0\"\n\
             [[estimate]]\nid = \"t\"\nstatistic = \"proportion\"\nof = [\"tenure\", \"rooms\"]\nby = [\"sex\"]\n",
            file.display()
        )
    };
    let mut answers = [&csv, &parquet].map(|file| analyse(&plan(file)).json);
    let [csv, parquet] = &mut answers;
    assert!(csv["estimates"].as_array().unwrap().len() > 20);
    assert!(csv["estimates"] == parquet["estimates"]);
    // A whole number too large to be exact makes its column text in either.
    let mut large = DataFrame::new_infer_height(vec![Column::new("y".into(), [1i64, i64::MAX])]).unwrap();
    let file = folder.path().join("large.parquet");
    ParquetWriter::new(std::fs::File::create(&file).unwrap())
        .finish(&mut large)
        .unwrap();
    let plan_of_large = format!(
        "[data]\nfile = \"{}\"\n[[estimate]]\nid = \"m\"\nstatistic = \"mean\"\nof = [\"y\"]\n",
        file.display()
    );
    assert!(
        refusal(&plan_of_large).contains("9223372036854775807"),
        "{}",
        refusal(&plan_of_large)
    );
    assert!(refusal(&plan("none.parquet".as_ref())).contains("E101"));
}
