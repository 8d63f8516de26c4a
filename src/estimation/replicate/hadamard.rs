//! Hadamard matrices: signs by which half samples are balanced.

/// A Hadamard matrix (true for +1) of an order above `n`, its first row all true.
///
/// The smallest that is known here, and the one R's survey takes, since half samples of curved estimates depend on it.
/// Source: Sylvester; Paley (1933); Stanton and Sprott (1958) for 36; N. Sloane's library for 28; R survey, `hadamard`.
pub fn hadamard(n: usize) -> Vec<Vec<bool>> {
    let floor = n - n % 4;
    let known = [4, 16, 28, 36];
    if let Some(order) = known.iter().find(|order| floor < **order && floor + 4 >= **order) {
        return of_order(*order);
    }
    let sizes = known.map(|order| {
        let mut size = order;
        while size < n + 1 {
            size *= 2;
        }
        (size, order)
    });
    let mut best = sizes[0];
    for size in sizes {
        if size.0 < best.0 {
            best = size;
        }
    }
    let (size, order) = best;
    if size - n > 4
        && let Some(matrix) = paley_above(n, size)
    {
        return matrix;
    }
    let mut matrix = of_order(order);
    while matrix.len() < size {
        matrix = doubled(&matrix);
    }
    matrix
}

fn of_order(order: usize) -> Vec<Vec<bool>> {
    match order {
        28 => TWENTY_EIGHT
            .iter()
            .map(|row| (0..28).rev().map(|bit| row >> bit & 1 == 1).collect())
            .collect(),
        36 => twin_primes(),
        _ => {
            let mut matrix = vec![vec![true]];
            while matrix.len() < order {
                matrix = doubled(&matrix);
            }
            matrix
        }
    }
}

/// Sylvester's construction.
fn doubled(matrix: &[Vec<bool>]) -> Vec<Vec<bool>> {
    let twice = |row: &Vec<bool>| row.iter().chain(row).copied().collect();
    let against = |row: &Vec<bool>| row.iter().copied().chain(row.iter().map(|sign| !sign)).collect();
    matrix
        .iter()
        .map(twice)
        .chain(matrix.iter().map(against))
        .collect()
}

/// Paley's construction for some order above `n`, up to `most`.
fn paley_above(n: usize, most: usize) -> Option<Vec<Vec<bool>>> {
    let above = n + 4 - n % 4;
    if n % 8 >= 4 {
        let mut odd = above;
        while odd.is_multiple_of(8) {
            odd /= 2;
        }
        if is_paley_prime(odd - 1) {
            let mut matrix = paley(odd - 1);
            while matrix.len() < above {
                matrix = doubled(&matrix);
            }
            return Some(matrix);
        }
    }
    let prime = (n..=LARGEST_PRIME).find(|p| is_paley_prime(*p))?;
    if prime + 1 > above + 4 && above + 4 < most {
        return paley_above(above + 3, 2 * (above + 3));
    }
    (prime <= most).then(|| paley(prime))
}

/// Larger orders come from doubling.
const LARGEST_PRIME: usize = 7919;

fn is_paley_prime(p: usize) -> bool {
    p % 4 == 3 && p <= LARGEST_PRIME && (2..p).take_while(|d| d * d <= p).all(|d| !p.is_multiple_of(d))
}

/// Of order p + 1, by the squares modulo p.
fn paley(p: usize) -> Vec<Vec<bool>> {
    let mut square = vec![false; p];
    for i in 0..p {
        square[i * i % p] = true;
    }
    let mut matrix = vec![vec![true; p + 1]];
    for i in 0..p {
        matrix.push(
            std::iter::once(true)
                .chain((0..p).map(|j| !square[(i + j) % p]))
                .collect(),
        );
    }
    matrix
}

/// Of order 36 = 5 · 7 + 1: shifts of one row, by the squares modulo 5 and 7.
fn twin_primes() -> Vec<Vec<bool>> {
    let square = |x: usize, p: usize| (1..p).any(|i| i * i % p == x % p);
    let sign = |x: usize| !x.is_multiple_of(7) && (x.is_multiple_of(5) || square(x, 5) == square(x, 7));
    let mut matrix = vec![vec![true; 36]];
    for shift in 0..35 {
        matrix.push((0..35).map(|j| sign((shift + j) % 35)).chain([false]).collect());
    }
    matrix
}

/// Of order 28, a row per number.
const TWENTY_EIGHT: [u32; 28] = [
    0xfffffff, 0x9c71c78, 0x83cd378, 0x83b2e66, 0x9a0f8d6, 0x952c5ae, 0x8cd239e, //
    0x58aa7f0, 0x45b59d4, 0x46cbcac, 0x561774a, 0x4b64e9a, 0x5959b26, 0x2d1eae8, //
    0x3666b34, 0x2b3b51c, 0x31d74b2, 0x32f89ca, 0x2ced646, 0xea545e4, 0xf1632cc, //
    0xf09ce1c, 0xe54ad52, 0xe6392b2, 0xe8a792a, 0xdffe000, 0xbf81f80, 0x7f8007e,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_orthogonal_whatever_the_number_of_strata() {
        for n in 1..=130 {
            let matrix = hadamard(n);
            let order = matrix.len();
            assert!(order > n && matrix[0].iter().all(|sign| *sign), "{n}");
            for (at, a) in matrix.iter().enumerate() {
                assert_eq!(a.len(), order);
                for b in &matrix[..at] {
                    let same = a.iter().zip(b).filter(|(a, b)| a == b).count();
                    assert_eq!(2 * same, order, "{n}");
                }
            }
        }
    }
}
