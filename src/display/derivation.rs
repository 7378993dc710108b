//! Text of a number's status and formula.

use crate::say;
use crate::{
    charts::{Fact, Status},
    dataset::{Dataset, Derived, Operand},
    quantity::Operation,
    text::{Msg, Text, msg},
};

/// Returns the status of a number, in one word.
pub(crate) fn status(text: &Text, status: Status) -> String {
    text.get(match status {
        Status::Published => msg::STATUS_PUBLISHED,
        Status::Qualified => msg::STATUS_QUALIFIED,
        Status::Derived => msg::STATUS_DERIVED,
        Status::Forecast => msg::STATUS_FORECAST,
        Status::Definition => msg::STATUS_DEFINITION,
    })
}

/// Returns the formula of a derived figure with its operands as published: "501,000 ÷ (1 + 48.2%)".
pub(crate) fn formula(data: &Dataset, text: &Text, derived: &Derived) -> String {
    formula_of(data, text, derived.operation, &derived.operands)
}

/// Formats an operation with its operands as published.
pub(crate) fn formula_of(
    data: &Dataset,
    text: &Text,
    operation: Operation,
    derived_from: &[Operand],
) -> String {
    let operands: Vec<String> = derived_from
        .iter()
        .map(|operand| Fact::from(*operand).read(data, text).text)
        .collect();
    let (a, b) = (
        operands.first().map_or("", String::as_str),
        operands.get(1).map_or("", String::as_str),
    );
    let of_two = |message: Msg| text.say(message, &[("a", a), ("b", b)]);
    match operation {
        Operation::Sum => say!(text, FORMULA_SUM, operands = &operands.join(" + ")),
        Operation::Difference => say!(text, FORMULA_DIFFERENCE, operands = &operands.join(" − ")),
        Operation::Ratio => of_two(msg::FORMULA_RATIO),
        Operation::Share => of_two(msg::FORMULA_SHARE),
        Operation::Change => of_two(msg::FORMULA_CHANGE),
        Operation::BaselineOfChange => {
            let change = derived_from.get(1).map(|change| Fact::from(*change));
            match change.and_then(|change| change.fall(data, text)) {
                Some(b) => say!(text, FORMULA_BASELINE_OF_FALL, a = a, b = &b),
                None => of_two(msg::FORMULA_BASELINE_OF_CHANGE),
            }
        }
        Operation::BaselineOfShare => of_two(msg::FORMULA_BASELINE_OF_SHARE),
        Operation::PerDay { days } => say!(text, FORMULA_PER_DAY, a = a, days = &days.to_string()),
    }
}
