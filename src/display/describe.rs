//! Text of a number's name, interval, source and measure.

use crate::say;
use crate::{
    charts::{Reading, reference_name},
    dataset::{
        Base, Category, Dataset, Derived, Figure, Measure, Operand, PolicyKind, SeriesRef, Source,
        When,
    },
    explore::Index,
    text::{Msg, Text, msg},
};

/// Returns the name of a figure, its series and time: "Crossings per day, 8–17 January 2023".
#[must_use]
pub fn name(data: &Dataset, text: &Text, operand: Operand) -> String {
    match operand {
        Operand::Figure(at) => {
            let figure = data.figure(at);
            title(data, text, figure.series, &text.period(figure.period))
        }
        Operand::Derived(at) => {
            let derived = data.derived(at);
            title(data, text, derived.series, &when(text, derived))
        }
    }
}

/// Returns the words by which each statistic is found: its name, and what else is said of it, in the language of `data` and
/// in that of `own`, the dataset's own.
#[must_use]
pub fn search_index(data: &Dataset, own: &Dataset, text: &Text) -> Index {
    let entries = data.all_series().map(|(at, series)| {
        let own = own.series(at);
        let category = text.get(category_name(series.category));
        let unit = text.unit(series.unit);
        let more = [
            &*category,
            &unit,
            &own.name,
            &series.definition,
            own.id.as_str(),
        ];
        (
            series.id.to_string(),
            series.name.to_string(),
            more.join(" "),
        )
    });
    Index::new(entries, &text.get(msg::EXPLORE_SYNONYMS))
}

fn title(data: &Dataset, text: &Text, series: SeriesRef, time: &str) -> String {
    text.pair(&data.series(series).name, time)
}

/// Formats the interval that rounding leaves open.
pub(crate) fn interval(text: &Text, reading: &Reading) -> String {
    let interval = reading.interval_in_words(text);
    interval.unwrap_or_else(|| text.get(msg::INTERVAL_NONE))
}

/// Formats publisher and date: "National Immigration Administration, 17 January 2023, ¶ 21".
pub(crate) fn source(text: &Text, source: &Source, paragraph: Option<u16>) -> String {
    let dated = text.pair(&source.publisher, &text.date(source.published));
    match paragraph.map(|number| number.to_string()) {
        None => dated,
        Some(number) => {
            let place = say!(text, FIGURE_PARAGRAPH, paragraph = &number);
            text.pair(&dated, &place)
        }
    }
}

/// Returns the text of a measure: "level", "change on the previous year", "as a percentage of the 2019 level".
pub(crate) fn measure(text: &Text, figure: &Figure) -> String {
    text.get(match (figure.measure, figure.base) {
        (measure, None) => measure_name(measure),
        (Measure::Share, Some(base)) => share_of(base),
        (Measure::Forecast, Some(Base::Year2019)) => msg::MEASURE_FORECAST_SHARE_2019,
        // The reader of the dataset accepts no other forecast.
        (Measure::Forecast, Some(_)) => msg::MEASURE_FORECAST_CHANGE_PREVIOUS_YEAR,
        (Measure::Level | Measure::Change, Some(base)) => change_on(base),
    })
}

pub(crate) fn measure_name(measure: Measure) -> Msg {
    match measure {
        Measure::Level => msg::MEASURE_LEVEL,
        Measure::Change => msg::MEASURE_CHANGE,
        Measure::Share => msg::MEASURE_SHARE,
        Measure::Forecast => msg::MEASURE_FORECAST,
    }
}

const fn change_on(base: Base) -> Msg {
    match base {
        Base::PreviousYear => msg::MEASURE_CHANGE_PREVIOUS_YEAR,
        Base::PreviousQuarter => msg::MEASURE_CHANGE_PREVIOUS_QUARTER,
        Base::PreviousDay => msg::MEASURE_CHANGE_PREVIOUS_DAY,
        Base::Year2019 => msg::MEASURE_CHANGE_2019,
        Base::BeforePolicy => msg::MEASURE_CHANGE_BEFORE_POLICY,
        Base::PrePandemic => msg::MEASURE_CHANGE_PRE_PANDEMIC,
    }
}

/// Returns the message for a percentage of the base's level, which is not a part of it and may exceed 100.
const fn share_of(base: Base) -> Msg {
    match base {
        Base::PreviousYear => msg::MEASURE_SHARE_PREVIOUS_YEAR,
        Base::PreviousQuarter => msg::MEASURE_SHARE_PREVIOUS_QUARTER,
        Base::PreviousDay => msg::MEASURE_SHARE_PREVIOUS_DAY,
        Base::Year2019 => msg::MEASURE_SHARE_2019,
        Base::BeforePolicy => msg::MEASURE_SHARE_BEFORE_POLICY,
        Base::PrePandemic => msg::MEASURE_SHARE_PRE_PANDEMIC,
    }
}

/// Formats the time of a derived figure, or the name of a period that no release dates.
pub(crate) fn when(text: &Text, derived: &Derived) -> String {
    match derived.when {
        When::Period(period) => text.period(period),
        When::Reference(reference) => text.get(reference_name(reference)),
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
        PolicyKind::Facilitation => msg::POLICY_KIND_FACILITATION,
    }
}
