//! The rank of a matrix, by rows.

/// A row whose part outside the rows before it is smaller than this share of it adds nothing.
const TOLERANCE: f64 = 1e-5;

/// Rank of the matrix with these `rows`; never above `columns`, so that reading stops there.
pub fn rank(rows: impl Iterator<Item = Vec<f64>>, columns: usize) -> usize {
    let mut basis: Vec<Vec<f64>> = Vec::new();
    for mut row in rows {
        let length = norm(&row);
        if length == 0.0 || !length.is_finite() {
            continue;
        }
        // Twice is enough to be rid of rounding.
        for _ in 0..2 {
            for direction in &basis {
                let along: f64 = row.iter().zip(direction).map(|(a, b)| a * b).sum();
                row.iter_mut()
                    .zip(direction)
                    .for_each(|(value, part)| *value -= along * part);
            }
        }
        let rest = norm(&row);
        if rest > TOLERANCE * length {
            row.iter_mut().for_each(|value| *value /= rest);
            basis.push(row);
            if basis.len() == columns {
                break;
            }
        }
    }
    basis.len()
}

fn norm(row: &[f64]) -> f64 {
    row.iter().map(|value| value * value).sum::<f64>().sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dependent_rows_count_once() {
        let rows = [
            vec![1.0, 1.0, 0.0],
            vec![2.0, 2.0, 0.0],
            vec![0.0, 1.0, 1.0],
            vec![1.0, 2.0, 1.0],
        ];
        assert_eq!(rank(rows.into_iter(), 3), 2);
    }
}
