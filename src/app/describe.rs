//! Numbers in words: status, interval, formula and source of a fact.

use crate::{
    charts::{Fact, Reading, Status},
    dataset::{Base, Category, Dataset, Derived, Figure, Measure, Source},
    quantity::Operation,
    text::{Msg, Text, msg},
};

/// How a number comes about, in one word.
pub(super) fn status(text: &Text, status: Status) -> String {
    text.get(match status {
        Status::Printed => msg::STATUS_PRINTED,
        Status::Qualified => msg::STATUS_QUALIFIED,
        Status::Derived => msg::STATUS_DERIVED,
        Status::Forecast => msg::STATUS_FORECAST,
        Status::Definition => msg::STATUS_DEFINITION,
    })
}

/// What rounding leaves open.
pub(super) fn interval(text: &Text, reading: &Reading) -> String {
    match reading.interval {
        None => text.get(msg::INTERVAL_NONE),
        Some(interval) if interval.width() == 0.0 => text.get(msg::INTERVAL_EXACT),
        Some(interval) => text.interval(interval.lo().at, interval.hi().at, reading.unit),
    }
}

/// Who prints it and when: "National Immigration Administration, 17 January 2023, ¶ 21".
pub(super) fn source(text: &Text, source: &Source, paragraph: Option<u16>) -> String {
    let place = paragraph
        .map(|number| {
            let number = number.to_string();
            format!(
                ", {}",
                text.say(msg::FIGURE_PARAGRAPH, &[("paragraph", &number)])
            )
        })
        .unwrap_or_default();
    format!(
        "{}, {}{place}",
        source.publisher,
        text.date(source.published)
    )
}

/// The formula of a derived figure with its operands as printed: "501,000 ÷ (1 + 48.2%)".
pub(super) fn formula(data: &Dataset, text: &Text, derived: &Derived) -> String {
    let operands: Vec<String> = derived
        .operands
        .iter()
        .map(|operand| Fact::from(*operand).read(data, text).text)
        .collect();
    let (a, b) = (
        operands.first().map_or("", String::as_str),
        operands.get(1).map_or("", String::as_str),
    );
    let of_two = |message: Msg| text.say(message, &[("a", a), ("b", b)]);
    match derived.operation {
        Operation::Sum => text.say(msg::FORMULA_SUM, &[("operands", &operands.join(" + "))]),
        Operation::Difference => text.say(
            msg::FORMULA_DIFFERENCE,
            &[("operands", &operands.join(" − "))],
        ),
        Operation::Ratio => of_two(msg::FORMULA_RATIO),
        Operation::Share => of_two(msg::FORMULA_SHARE),
        Operation::Change => of_two(msg::FORMULA_CHANGE),
        Operation::BaselineOfChange => of_two(msg::FORMULA_BASELINE_OF_CHANGE),
        Operation::BaselineOfShare => of_two(msg::FORMULA_BASELINE_OF_SHARE),
        Operation::PerDay { days } => text.say(
            msg::FORMULA_PER_DAY,
            &[("a", a), ("days", &days.to_string())],
        ),
    }
}

/// "level", "change against the year before".
pub(super) fn measure(text: &Text, figure: &Figure) -> String {
    let measure = text.get(measure_name(figure.measure));
    match figure.base {
        None => measure,
        Some(base) => format!("{measure} {}", text.get(base_name(figure.measure, base))),
    }
}

pub(super) fn measure_name(measure: Measure) -> Msg {
    match measure {
        Measure::Level => msg::MEASURE_LEVEL,
        Measure::Change => msg::MEASURE_CHANGE,
        Measure::Share => msg::MEASURE_SHARE,
        Measure::Forecast => msg::MEASURE_FORECAST,
    }
}

/// "against 2019" for a change, "of 2019" for a share.
fn base_name(measure: Measure, base: Base) -> Msg {
    let share = measure == Measure::Share;
    let pick = |of_share, of_change| if share { of_share } else { of_change };
    match base {
        Base::PreviousYear => pick(msg::SHARE_PREVIOUS_YEAR, msg::CHANGE_PREVIOUS_YEAR),
        Base::PreviousQuarter => pick(msg::SHARE_PREVIOUS_QUARTER, msg::CHANGE_PREVIOUS_QUARTER),
        Base::PreviousDay => pick(msg::SHARE_PREVIOUS_DAY, msg::CHANGE_PREVIOUS_DAY),
        Base::Year2019 => pick(msg::SHARE_2019, msg::CHANGE_2019),
        Base::BeforePolicy => pick(msg::SHARE_BEFORE_POLICY, msg::CHANGE_BEFORE_POLICY),
        Base::PrePandemic => pick(msg::SHARE_PRE_PANDEMIC, msg::CHANGE_PRE_PANDEMIC),
    }
}

pub(super) fn category_name(category: Category) -> Msg {
    match category {
        Category::Travellers => msg::CATEGORY_TRAVELLERS,
        Category::Vehicles => msg::CATEGORY_VEHICLES,
        Category::Documents => msg::CATEGORY_DOCUMENTS,
        Category::Services => msg::CATEGORY_SERVICES,
        Category::Facilitation => msg::CATEGORY_FACILITATION,
        Category::Enforcement => msg::CATEGORY_ENFORCEMENT,
        Category::VisaFree => msg::CATEGORY_VISA_FREE,
        Category::Personnel => msg::CATEGORY_PERSONNEL,
    }
}
