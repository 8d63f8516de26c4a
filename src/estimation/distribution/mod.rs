//! Distribution functions and quantiles, to 1e-12 of R's.
//!
//! statrs was tried first: its erfc stops at 1e-11 and its t and beta quantiles at about 1e-9, so these are our own.

mod beta;
mod chi_square;
mod gamma;
mod student;
mod sum;

pub use crate::measures::normal::{normal_cdf, normal_quantile};
pub use beta::{beta_cdf, beta_quantile, f_upper};
pub use chi_square::chi_square_upper;
pub use student::{t_quantile, t_two_sided};
pub use sum::{ratio_of_sums_upper, ratio_of_sums_upper_saddle};

#[cfg(test)]
mod tests {
    use super::*;

    /// Values of R 4.2.2, printed by `tests/reference/distributions.R`.
    #[test]
    fn to_twelve_digits_of_r() {
        let cases: &[(&str, f64, f64)] = &[
            (
                "t_quantile(0.025, 0.7)",
                t_quantile(0.025, 0.7),
                -36.61141503158832,
            ),
            (
                "t_quantile(0.975, 0.7)",
                t_quantile(0.975, 0.7),
                36.61141503158832,
            ),
            ("t_quantile(0.9, 0.7)", t_quantile(0.9, 0.7), 5.009947959646482),
            (
                "t_quantile(0.995, 0.7)",
                t_quantile(0.995, 0.7),
                364.93520298158046,
            ),
            (
                "t_quantile(1e-39, 354)",
                t_quantile(1e-39, 354.0),
                -14.927199043048315,
            ),
            (
                "t_quantile(1e-30, 50)",
                t_quantile(1e-30, 50.0),
                -25.636212564108284,
            ),
            ("t_quantile(3e-20, 7)", t_quantile(3e-20, 7.0), -1235.792041357916),
            (
                "t_quantile(0.025, 1.0)",
                t_quantile(0.025, 1.0),
                -12.706204736174707,
            ),
            (
                "t_quantile(0.975, 1.0)",
                t_quantile(0.975, 1.0),
                12.706204736174694,
            ),
            ("t_quantile(0.9, 1.0)", t_quantile(0.9, 1.0), 3.0776835371752544),
            (
                "t_quantile(0.995, 1.0)",
                t_quantile(0.995, 1.0),
                63.656741162871526,
            ),
            (
                "t_quantile(0.025, 2.0)",
                t_quantile(0.025, 2.0),
                -4.302652729749464,
            ),
            (
                "t_quantile(0.975, 2.0)",
                t_quantile(0.975, 2.0),
                4.302652729749462,
            ),
            ("t_quantile(0.9, 2.0)", t_quantile(0.9, 2.0), 1.885618083164127),
            ("t_quantile(0.995, 2.0)", t_quantile(0.995, 2.0), 9.92484320091829),
            (
                "t_quantile(0.025, 3.0)",
                t_quantile(0.025, 3.0),
                -3.182446305283709,
            ),
            (
                "t_quantile(0.975, 3.0)",
                t_quantile(0.975, 3.0),
                3.1824463052837078,
            ),
            ("t_quantile(0.9, 3.0)", t_quantile(0.9, 3.0), 1.637744353696209),
            (
                "t_quantile(0.995, 3.0)",
                t_quantile(0.995, 3.0),
                5.840909309733354,
            ),
            (
                "t_quantile(0.025, 5.0)",
                t_quantile(0.025, 5.0),
                -2.570581835636315,
            ),
            (
                "t_quantile(0.975, 5.0)",
                t_quantile(0.975, 5.0),
                2.5705818356363137,
            ),
            ("t_quantile(0.9, 5.0)", t_quantile(0.9, 5.0), 1.4758840488244804),
            (
                "t_quantile(0.995, 5.0)",
                t_quantile(0.995, 5.0),
                4.032142983555229,
            ),
            (
                "t_quantile(0.025, 12.0)",
                t_quantile(0.025, 12.0),
                -2.178812829667229,
            ),
            (
                "t_quantile(0.975, 12.0)",
                t_quantile(0.975, 12.0),
                2.1788128296672284,
            ),
            ("t_quantile(0.9, 12.0)", t_quantile(0.9, 12.0), 1.356217334023206),
            (
                "t_quantile(0.995, 12.0)",
                t_quantile(0.995, 12.0),
                3.0545395893929013,
            ),
            (
                "t_quantile(0.025, 17.0)",
                t_quantile(0.025, 17.0),
                -2.1098155778333165,
            ),
            (
                "t_quantile(0.975, 17.0)",
                t_quantile(0.975, 17.0),
                2.1098155778333165,
            ),
            ("t_quantile(0.9, 17.0)", t_quantile(0.9, 17.0), 1.3333793897216268),
            (
                "t_quantile(0.995, 17.0)",
                t_quantile(0.995, 17.0),
                2.898230519677418,
            ),
            (
                "t_quantile(0.025, 100.0)",
                t_quantile(0.025, 100.0),
                -1.983971518523552,
            ),
            (
                "t_quantile(0.975, 100.0)",
                t_quantile(0.975, 100.0),
                1.9839715185235516,
            ),
            (
                "t_quantile(0.9, 100.0)",
                t_quantile(0.9, 100.0),
                1.2900747613465124,
            ),
            (
                "t_quantile(0.995, 100.0)",
                t_quantile(0.995, 100.0),
                2.625890521438018,
            ),
            (
                "t_quantile(0.025, 531.0)",
                t_quantile(0.025, 531.0),
                -1.96444156598154,
            ),
            (
                "t_quantile(0.975, 531.0)",
                t_quantile(0.975, 531.0),
                1.9644415659815397,
            ),
            (
                "t_quantile(0.9, 531.0)",
                t_quantile(0.9, 531.0),
                1.283147913582148,
            ),
            (
                "t_quantile(0.995, 531.0)",
                t_quantile(0.995, 531.0),
                2.5851197531159054,
            ),
            (
                "t_quantile(0.025, 9253.5)",
                t_quantile(0.025, 9253.5),
                -1.9602203822576438,
            ),
            (
                "t_quantile(0.975, 9253.5)",
                t_quantile(0.975, 9253.5),
                1.9602203822576438,
            ),
            (
                "t_quantile(0.9, 9253.5)",
                t_quantile(0.9, 9253.5),
                1.2816430602725095,
            ),
            (
                "t_quantile(0.995, 9253.5)",
                t_quantile(0.995, 9253.5),
                2.5763607243614164,
            ),
            (
                "beta_quantile(0.025, 1.5, 20.0)",
                beta_quantile(0.025, 1.5, 20.0),
                0.0053148107412666935,
            ),
            (
                "beta_quantile(0.975, 2.5, 19.0)",
                beta_quantile(0.975, 2.5, 19.0),
                0.2777547518535567,
            ),
            (
                "beta_quantile(0.025, 0.2151, 1.87)",
                beta_quantile(0.025, 0.2151, 1.87),
                1.5638498725085585e-08,
            ),
            (
                "beta_quantile(0.025, 0.0143, 12.0)",
                beta_quantile(0.025, 0.0143, 12.0),
                4.5826805523712736e-114,
            ),
            (
                "beta_quantile(0.975, 2000.5, 3001.0)",
                beta_quantile(0.975, 2000.5, 3001.0),
                0.4135927999514091,
            ),
            (
                "beta_quantile(0.025, 100000.0, 300000.0)",
                beta_quantile(0.025, 100000.0, 300000.0),
                0.2486592911088105,
            ),
            (
                "beta_quantile(0.5, 0.3, 0.2)",
                beta_quantile(0.5, 0.3, 0.2),
                0.7608649638520183,
            ),
            (
                "beta_quantile(0.975, 90.2, 0.4)",
                beta_quantile(0.975, 90.2, 0.4),
                0.999999184839863,
            ),
            (
                "beta_cdf(0.3, 2.0, 3.0)",
                beta_cdf(0.3, 2.0, 3.0),
                0.3482999999999999,
            ),
            (
                "beta_cdf(1e-06, 0.5, 0.5)",
                beta_cdf(1e-06, 0.5, 0.5),
                0.0006366198784709245,
            ),
            (
                "beta_cdf(0.6, 3000.0, 2000.0)",
                beta_cdf(0.6, 3000.0, 2000.0),
                0.49923221205441054,
            ),
            (
                "beta_cdf(0.999, 5.0, 0.1)",
                beta_cdf(0.999, 5.0, 0.1),
                0.3871016406250053,
            ),
            (
                "beta_cdf(0.2, 100000.0, 390000.0)",
                beta_cdf(0.2, 100000.0, 390000.0),
                5.237842427104297e-13,
            ),
            ("normal_cdf(-6.0)", normal_cdf(-6.0), 9.86587645037698e-10),
            ("normal_cdf(-2.2)", normal_cdf(-2.2), 0.013903447513498606),
            ("normal_cdf(-0.3)", normal_cdf(-0.3), 0.3820885778110473),
            ("normal_cdf(0.1)", normal_cdf(0.1), 0.539827837277029),
            ("normal_cdf(1.4215)", normal_cdf(1.4215), 0.9224142732130773),
            ("normal_cdf(2.83)", normal_cdf(2.83), 0.9976725997932685),
            ("normal_cdf(5.0)", normal_cdf(5.0), 0.9999997133484281),
            (
                "normal_quantile(1e-10)",
                normal_quantile(1e-10),
                -6.361340902404056,
            ),
            (
                "normal_quantile(0.001)",
                normal_quantile(0.001),
                -3.090232306167813,
            ),
            (
                "normal_quantile(0.025)",
                normal_quantile(0.025),
                -1.9599639845400538,
            ),
            (
                "normal_quantile(0.5001)",
                normal_quantile(0.5001),
                0.0002506628300880075,
            ),
            (
                "normal_quantile(0.9224)",
                normal_quantile(0.9224),
                1.421401743206615,
            ),
            (
                "normal_quantile(0.997683)",
                normal_quantile(0.997683),
                2.831432592461935,
            ),
            (
                "normal_quantile(0.9999999)",
                normal_quantile(0.9999999),
                5.199337582290662,
            ),
            (
                "f_upper(1.2565, 1.0, 17.0)",
                f_upper(1.2565, 1.0, 17.0),
                0.2779002498631871,
            ),
            (
                "f_upper(2.06115, 5.78385, 98.3254)",
                f_upper(2.06115, 5.78385, 98.3254),
                0.06705184668883273,
            ),
            (
                "f_upper(30.0, 3.0, 12.0)",
                f_upper(30.0, 3.0, 12.0),
                7.373032475767983e-06,
            ),
            (
                "f_upper(0.01, 2.0, 4.0)",
                f_upper(0.01, 2.0, 4.0),
                0.9900745031063587,
            ),
            (
                "chi_square_upper(3.84, 1.0)",
                chi_square_upper(3.84, 1.0),
                0.050043521248705224,
            ),
            (
                "chi_square_upper(0.1, 5.0)",
                chi_square_upper(0.1, 5.0),
                0.9998376833880774,
            ),
            (
                "chi_square_upper(100.0, 40.5)",
                chi_square_upper(100.0, 40.5),
                6.099386571249526e-07,
            ),
            (
                "chi_square_upper(12.0, 12.0)",
                chi_square_upper(12.0, 12.0),
                0.4456796413646113,
            ),
            (
                "t_two_sided(1.13654, 16.0)",
                t_two_sided(1.13654, 16.0),
                0.2724672342251684,
            ),
            (
                "t_two_sided(0.01, 3.0)",
                t_two_sided(0.01, 3.0),
                0.992649111412852,
            ),
            (
                "t_two_sided(40.0, 2.5)",
                t_two_sided(40.0, 2.5),
                0.00014195634290493385,
            ),
            (
                "t_two_sided(2.28, 848.0)",
                t_two_sided(2.28, 848.0),
                0.02285518981314085,
            ),
        ];
        let off: Vec<String> = cases
            .iter()
            .filter(|(_, ours, r)| (ours - r).abs() > 1e-12 * r.abs())
            .map(|(call, ours, r)| format!("{call}: {ours:e}, R {r:e}, {:.1e}", (ours / r - 1.0).abs()))
            .collect();
        assert!(off.is_empty(), "{}", off.join("\n"));
    }
}
