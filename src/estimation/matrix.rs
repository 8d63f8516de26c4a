//! Small dense matrices, row by row.

/// a⁻¹ b by Gaussian elimination with pivoting; `None` where a is singular.
pub(super) fn solve(mut a: Vec<Vec<f64>>, mut b: Vec<Vec<f64>>) -> Option<Vec<Vec<f64>>> {
    let n = a.len();
    for step in 0..n {
        let pivot = (step..n).max_by(|x, y| a[*x][step].abs().total_cmp(&a[*y][step].abs()))?;
        if a[pivot][step] == 0.0 || !a[pivot][step].is_finite() {
            return None;
        }
        a.swap(step, pivot);
        b.swap(step, pivot);
        let (pivot_a, pivot_b) = (a[step].clone(), b[step].clone());
        for row in (0..n).filter(|row| *row != step) {
            let factor = a[row][step] / pivot_a[step];
            for (value, pivot) in a[row].iter_mut().zip(&pivot_a) {
                *value -= factor * pivot;
            }
            for (value, pivot) in b[row].iter_mut().zip(&pivot_b) {
                *value -= factor * pivot;
            }
        }
    }
    for (row, values) in b.iter_mut().enumerate() {
        for value in values.iter_mut() {
            *value /= a[row][row];
        }
    }
    Some(b)
}

/// bᵀ v⁻¹ b: the Wald statistic of `b` with covariance `v`; `None` where v is singular.
pub(super) fn quadratic(b: &[f64], v: &[Vec<f64>]) -> Option<f64> {
    let solved = solve(v.to_vec(), b.iter().map(|value| vec![*value]).collect())?;
    Some(b.iter().zip(&solved).map(|(b, own)| b * own[0]).sum())
}

/// Eigenvalues of a symmetric matrix, decreasing, by Jacobi's rotations.
pub(super) fn eigenvalues(mut a: Vec<Vec<f64>>) -> Vec<f64> {
    let n = a.len();
    for _ in 0..100 {
        let off: f64 = (0..n)
            .flat_map(|i| (0..i).map(move |j| (i, j)))
            .map(|(i, j)| a[i][j] * a[i][j])
            .sum();
        let whole: f64 = (0..n).map(|i| a[i][i] * a[i][i]).sum();
        if off <= 1e-30 * whole {
            break;
        }
        for p in 0..n {
            for q in p + 1..n {
                if a[p][q] == 0.0 {
                    continue;
                }
                let theta = (a[q][q] - a[p][p]) / (2.0 * a[p][q]);
                let sign = if theta < 0.0 { -1.0 } else { 1.0 };
                let t = sign / (theta.abs() + (theta * theta + 1.0).sqrt());
                let c = 1.0 / (t * t + 1.0).sqrt();
                let s = t * c;
                for row in &mut a {
                    let (x, y) = (row[p], row[q]);
                    row[p] = c * x - s * y;
                    row[q] = s * x + c * y;
                }
                let (above, below) = a.split_at_mut(q);
                for (x, y) in above[p].iter_mut().zip(&mut below[0]) {
                    (*x, *y) = (c * *x - s * *y, s * *x + c * *y);
                }
            }
        }
    }
    let mut values: Vec<f64> = (0..n).map(|i| a[i][i]).collect();
    values.sort_by(|x, y| y.total_cmp(x));
    values
}

/// The eigenvalues of d⁻¹ m, both symmetric and d positive: those of the symmetric l⁻¹ m l⁻ᵀ with d = l lᵀ.
pub(super) fn relative_eigenvalues(d: &[Vec<f64>], m: &[Vec<f64>]) -> Option<Vec<f64>> {
    let n = d.len();
    let mut l = vec![vec![0.0; n]; n];
    for i in 0..n {
        for j in 0..=i {
            let sum: f64 = (0..j).map(|k| l[i][k] * l[j][k]).sum();
            if i == j {
                let rest = d[i][i] - sum;
                if rest.is_nan() || rest <= 0.0 {
                    return None;
                }
                l[i][i] = rest.sqrt();
            } else {
                l[i][j] = (d[i][j] - sum) / l[j][j];
            }
        }
    }
    let half = solve(l.clone(), m.to_vec())?;
    let turned: Vec<Vec<f64>> = (0..n).map(|i| (0..n).map(|j| half[j][i]).collect()).collect();
    Some(eigenvalues(solve(l, turned)?))
}

/// The triangular factor of a tall matrix, and what it makes of one more column.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fit {
    pub coefficients: Vec<f64>,
    /// (XᵀX)⁻¹
    pub inverse: Vec<Vec<f64>>,
}

/// Least squares of `y` on `columns` by Householder reflections; `Err` names the first column that depends on others.
pub(super) fn least_squares(mut columns: Vec<Vec<f64>>, mut y: Vec<f64>) -> Result<Fit, usize> {
    let (n, width) = (y.len(), columns.len());
    let mut r = vec![vec![0.0; width]; width];
    for step in 0..width {
        let length =
            |column: &[f64], from: usize| column[from.min(n)..].iter().map(|v| v * v).sum::<f64>().sqrt();
        let above = columns[step][..step.min(n)].iter().map(|v| v * v).sum::<f64>();
        let rest = length(&columns[step], step);
        let whole = (above + rest * rest).sqrt();
        if step >= n || rest.is_nan() || rest <= 1e-10 * whole {
            return Err(step);
        }
        let alpha = if columns[step][step] > 0.0 { -rest } else { rest };
        let mut v = columns[step][step..].to_vec();
        v[0] -= alpha;
        let square: f64 = v.iter().map(|value| value * value).sum();
        let reflect = |column: &mut [f64]| {
            let along: f64 = column[step..].iter().zip(&v).map(|(a, b)| a * b).sum();
            let factor = 2.0 * along / square;
            column[step..]
                .iter_mut()
                .zip(&v)
                .for_each(|(value, v)| *value -= factor * v);
        };
        for column in &mut columns[step..] {
            reflect(column);
        }
        reflect(&mut y);
        for (row, own) in r.iter_mut().enumerate().take(step + 1) {
            own[step] = columns[step][row];
        }
    }
    let mut coefficients = vec![0.0; width];
    for i in (0..width).rev() {
        let known: f64 = (i + 1..width).map(|j| r[i][j] * coefficients[j]).sum();
        coefficients[i] = (y[i] - known) / r[i][i];
    }
    // r⁻¹, a column each, then r⁻¹ r⁻ᵀ.
    let back: Vec<Vec<f64>> = (0..width)
        .map(|j| {
            let mut column = vec![0.0; width];
            for i in (0..=j).rev() {
                let known: f64 = (i + 1..=j).map(|k| r[i][k] * column[k]).sum();
                column[i] = (f64::from(u8::from(i == j)) - known) / r[i][i];
            }
            column
        })
        .collect();
    let product =
        |i: usize, j: usize| -> f64 { back[i.max(j)..].iter().map(|column| column[i] * column[j]).sum() };
    let inverse = (0..width)
        .map(|i| (0..width).map(|j| product(i, j)).collect())
        .collect();
    Ok(Fit {
        coefficients,
        inverse,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_through_three_points() {
        // y = 1 + 2x fits exactly; XᵀX = [[3, 3], [3, 5]], its inverse [[5, −3], [−3, 3]] / 6.
        let fit = least_squares(vec![vec![1.0; 3], vec![0.0, 1.0, 2.0]], vec![1.0, 3.0, 5.0]).unwrap();
        assert!((fit.coefficients[0] - 1.0).abs() < 1e-14 && (fit.coefficients[1] - 2.0).abs() < 1e-14);
        assert!((fit.inverse[0][0] - 5.0 / 6.0).abs() < 1e-14 && (fit.inverse[0][1] + 0.5).abs() < 1e-14);
        let twice = vec![vec![1.0; 3], vec![2.0; 3]];
        assert_eq!(least_squares(twice, vec![0.0; 3]), Err(1));
    }

    #[test]
    fn eigenvalues_by_hand() {
        let found = eigenvalues(vec![vec![2.0, 1.0], vec![1.0, 2.0]]);
        assert!((found[0] - 3.0).abs() < 1e-14 && (found[1] - 1.0).abs() < 1e-14);
        let relative = relative_eigenvalues(
            &[vec![2.0, 0.0], vec![0.0, 1.0]],
            &[vec![2.0, 0.0], vec![0.0, 5.0]],
        )
        .unwrap();
        assert!((relative[0] - 5.0).abs() < 1e-14 && (relative[1] - 1.0).abs() < 1e-14);
    }
}
