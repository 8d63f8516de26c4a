//! Digests, as they stand in files, addresses and tables.

/// Two small hexadecimal digits for each byte.
pub fn hexadecimal(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::hexadecimal;

    #[test]
    fn a_byte_has_two_digits() {
        assert_eq!(hexadecimal(&[0, 15, 171, 255]), "000fabff");
        assert_eq!(hexadecimal(&[]), "");
    }
}
