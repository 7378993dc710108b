//! Numbers in words: interval, source, measure.

use crate::{
    charts::Reading,
    dataset::{Base, Category, Derived, Figure, Measure, PolicyKind, Source, When},
    text::{Msg, Text, msg},
};

/// What rounding leaves open.
pub(crate) fn interval(text: &Text, reading: &Reading) -> String {
    match reading.interval {
        None => text.get(msg::INTERVAL_NONE),
        Some(interval) if interval.width() == 0.0 => text.get(msg::INTERVAL_EXACT),
        Some(interval) => text.interval(interval.lo().at, interval.hi().at, reading.unit),
    }
}

/// Who prints it and when: "National Immigration Administration, 17 January 2023, ¶ 21".
pub(crate) fn source(text: &Text, source: &Source, paragraph: Option<u16>) -> String {
    let dated = text.pair(&source.publisher, &text.date(source.published));
    match paragraph.map(|number| number.to_string()) {
        None => dated,
        Some(number) => {
            let place = text.say(msg::FIGURE_PARAGRAPH, &[("paragraph", &number)]);
            text.pair(&dated, &place)
        }
    }
}

/// "level", "change against the year before".
pub(crate) fn measure(text: &Text, figure: &Figure) -> String {
    let measure = text.get(measure_name(figure.measure));
    match figure.base {
        None => measure,
        Some(base) => format!("{measure} {}", text.get(base_name(figure.measure, base))),
    }
}

pub(crate) fn measure_name(measure: Measure) -> Msg {
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

/// The time of a derived figure, or the name of the window that no release dates.
pub(crate) fn when(text: &Text, derived: &Derived) -> String {
    match derived.when {
        When::Period(period) => text.period(period),
        When::Reference(base) => text.get(reference_name(base)),
    }
}

/// The name of a window that releases name but do not date.
fn reference_name(base: Base) -> Msg {
    match base {
        Base::BeforePolicy => msg::POLICY_CHANGE_BEFORE,
        Base::PrePandemic => msg::POLICY_CHANGE_PRE_PANDEMIC,
        other => base_name(Measure::Share, other),
    }
}

pub(crate) fn category_name(category: Category) -> Msg {
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

pub(crate) fn policy_kind(kind: PolicyKind) -> Msg {
    match kind {
        PolicyKind::VisaFree => msg::POLICY_KIND_VISA_FREE,
        PolicyKind::Transit => msg::POLICY_KIND_TRANSIT,
        PolicyKind::Suspension => msg::POLICY_KIND_SUSPENSION,
        PolicyKind::Opening => msg::POLICY_KIND_OPENING,
    }
}
