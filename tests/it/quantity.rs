//! Interval arithmetic: its guarantees for every value, and the worked cases of the core release.

use crossings::quantity::{Estimate, Interval, Numeral, Operation, Precision, Published};
use proptest::prelude::*;

fn published(value: &str, half_width: &str) -> Estimate {
    let numeral = |text: &str| text.parse::<Numeral>().expect("numeral");
    let published = Published {
        value: numeral(value),
        precision: Precision::Exact {
            half_width: numeral(half_width),
        },
    };
    Estimate {
        central: published.value.to_f64(),
        interval: published.interval().expect("exact"),
    }
}

/// Checks a result against the value and interval worked out by hand, each rounded to `place`.
fn assert_worked(result: Estimate, central: f64, lo: f64, hi: f64, place: f64) {
    let near = |a: f64, b: f64| (a - b).abs() <= place / 2.0;
    let (low, high) = (result.interval.lo().at, result.interval.hi().at);
    assert!(
        near(result.central, central) && near(low, lo) && near(high, hi),
        "{} in [{low}, {high}]",
        result.central
    );
}

fn apply(operation: Operation, operands: &[Estimate]) -> Estimate {
    operation.apply(operands).expect("an estimate")
}

#[test]
fn crossings_before_the_policy_follow_from_level_and_growth() {
    let before = apply(
        Operation::BaselineOfChange,
        &[published("501000", "500"), published("48.2", "0.05")],
    );
    assert_worked(before, 338_057.0, 337_605.0, 338_508.0, 1.0);
}

#[test]
fn crossings_before_the_pandemic_follow_from_level_and_share() {
    let before = apply(
        Operation::BaselineOfShare,
        &[published("501000", "500"), published("26.3", "0.05")],
    );
    assert_worked(before, 1_904_943.0, 1_899_431.0, 1_910_476.0, 1.0);
}

#[test]
fn applications_before_the_policy_follow_from_level_and_growth() {
    let before = apply(
        Operation::BaselineOfChange,
        &[published("341000", "500"), published("129.4", "0.05")],
    );
    assert_worked(before, 148_649.0, 148_398.0, 148_899.0, 1.0);
}

#[test]
fn the_groups_of_travellers_sum_to_the_published_total() {
    let sum = apply(
        Operation::Sum,
        &[
            published("64635000", "500"),
            published("46591000", "500"),
            published("4473000", "500"),
        ],
    );
    assert!((sum.central - 115_699_000.0).abs() < 1.0);
    let total = published("115700000", "50000").interval;
    assert_eq!(total, Interval::half_open(115_650_000.0, 115_750_000.0));
    assert!(total.encloses(sum.interval));
}

#[test]
fn criminal_and_administrative_measures_sum_to_the_persons_investigated() {
    let sum = apply(
        Operation::Sum,
        &[published("67200", "50"), published("50600", "50")],
    );
    assert!((sum.central - 117_800.0).abs() < f64::EPSILON);
    assert!(sum.interval.intersects(published("117800", "50").interval));
}

#[test]
fn the_share_deported_is_known_to_two_and_a_half_points() {
    let share = apply(
        Operation::Share,
        &[published("43000", "500"), published("67000", "500")],
    );
    assert_worked(share, 64.18, 62.96, 65.41, 0.01);
}

/// A formula of two numbers.
type Formula = fn(f64, f64) -> f64;

/// Returns the smallest and the largest result of a formula for the ends of two intervals. Each formula here rises or falls
/// with each operand, so no other values give less or more.
fn range(formula: Formula, a: Interval, b: Interval) -> [f64; 2] {
    let ends = |interval: Interval| [interval.lo().at, interval.hi().at];
    let results = ends(a)
        .into_iter()
        .flat_map(|x| ends(b).map(|y| formula(x, y)));
    results.fold([f64::INFINITY, f64::NEG_INFINITY], |[lo, hi], result| {
        [lo.min(result), hi.max(result)]
    })
}

/// The formulas of two operands.
const FORMULAS: [(Operation, Formula); 7] = [
    (Operation::Sum, |x, y| x + y),
    (Operation::Difference, |x, y| x - y),
    (Operation::Ratio, |x, y| x / y),
    (Operation::Share, |x, y| 100.0 * x / y),
    (Operation::Change, |x, y| 100.0 * x / y - 100.0),
    (Operation::BaselineOfChange, |x, y| 100.0 * x / (100.0 + y)),
    (Operation::BaselineOfShare, |x, y| 100.0 * x / y),
];

/// Returns a published numeral with some value that rounds to it.
fn numeral_and_truth() -> impl Strategy<Value = (Estimate, f64)> {
    (1_i64..1_000_000_000, 0_u8..4, 0.0_f64..1.0).prop_map(|(mantissa, decimals, within)| {
        let value = Numeral::new(mantissa * 10, decimals);
        let half_width = Numeral::new(5, decimals);
        let interval = Published {
            value,
            precision: Precision::Exact { half_width },
        }
        .interval()
        .expect("exact");
        let truth = interval.lo().at + within * (interval.width() * 0.999_999);
        (
            Estimate {
                central: value.to_f64(),
                interval,
            },
            truth,
        )
    })
}

fn two() -> impl Strategy<Value = ((Estimate, f64), (Estimate, f64))> {
    (numeral_and_truth(), numeral_and_truth())
}

proptest! {
    #[test]
    fn an_interval_contains_every_value_that_rounds_to_the_numeral((published, truth) in numeral_and_truth()) {
        prop_assert!(published.interval.contains(published.central));
        prop_assert!(published.interval.contains(truth));
    }

    #[test]
    fn every_result_contains_that_of_the_true_values_and_nothing_that_no_values_give(((a, x), (b, y)) in two()) {
        for (operation, formula) in FORMULAS {
            let truth = formula(x, y);
            let result = operation.apply(&[a, b]).expect("divisors are above zero");
            // The truth itself was rounded a few times on its way.
            let slack = truth.abs().max(x).max(y) * 1e-14;
            let widened = Interval::half_open(
                result.interval.lo().at - slack,
                result.interval.hi().at + slack,
            );
            prop_assert!(widened.contains(truth), "{operation}: {truth} not in {:?}", result.interval);
            prop_assert!(widened.contains(result.central), "{operation}: centre outside");
            let [lo, hi] = range(formula, a.interval, b.interval);
            let slack = lo.abs().max(hi.abs()).max(x).max(y) * 1e-12;
            let ends = [result.interval.lo().at - lo, result.interval.hi().at - hi];
            prop_assert!(ends.iter().all(|off| off.abs() <= slack), "{operation}: {result:?}, not {lo} to {hi}");
        }
    }

    #[test]
    fn quotients_and_products_are_rounded_outward(x in 1_i64..1 << 52, y in 1_i64..1 << 52) {
        let [a, b] = [x, y].map(|whole| whole as f64);
        let quotient = Interval::point(a).over(Interval::point(b)).expect("the divisor is above zero");
        // A fused multiplication rounds once, so its sign is that of the exact difference.
        let [below, above] = [quotient.lo().at, quotient.hi().at].map(|end| end.mul_add(b, -a));
        prop_assert!(below <= 0.0 && above >= 0.0, "{x} / {y} is not in {quotient:?}");
        let product = Interval::point(a).times(Interval::point(b));
        let [below, above] = [product.lo().at, product.hi().at].map(|end| a.mul_add(b, -end));
        prop_assert!(below >= 0.0 && above <= 0.0, "{x} × {y} is not in {product:?}");
    }

    #[test]
    fn a_change_and_its_baseline_undo_each_other(((now, _), (then, _)) in two()) {
        let change = Operation::Change.apply(&[now, then]).expect("a change");
        let back = Operation::BaselineOfChange.apply(&[now, change]).expect("a change above −100 %");
        prop_assert!((back.central - then.central).abs() <= then.central * 1e-9);
        prop_assert!(back.interval.encloses(then.interval), "{back:?}, then {then:?}");
    }

    #[test]
    fn an_estimate_is_never_stated_finer_than_its_half_width(((a, _), (b, _)) in two()) {
        let share = Operation::Share.apply(&[a, b]).expect("a share");
        let unit = 10_f64.powi(share.interval.last_place().expect("an interval"));
        let half = share.interval.width() / 2.0;
        prop_assert!(unit <= half * (1.0 + 1e-12) && half < unit * 10.0 * (1.0 + 1e-12));
        prop_assert!((share.rounded() - share.central).abs() <= unit / 2.0 * (1.0 + 1e-9));
    }

    #[test]
    fn numerals_come_back_from_their_text(mantissa in -999_999_999_i64..999_999_999, decimals in 0_u8..6) {
        let numeral = Numeral::new(mantissa, decimals);
        prop_assert_eq!(numeral.to_string().parse::<Numeral>(), Ok(numeral));
    }
}
