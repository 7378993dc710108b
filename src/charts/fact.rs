//! Facts: the numbers of a chart, each published, derived or set by definition.

use std::collections::BTreeSet;

use super::Context;
use crate::{
    dataset::{Base, Dataset, DerivedRef, Figure, FigureRef, Measure, Operand, When},
    quantity::{Estimate, Interval, Operation, Period, PeriodKind, Precision, Published, Unit},
    text::{Msg, Text, msg},
};

/// A number of a chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    /// A numeral as a source publishes it.
    Published(FigureRef),
    /// A figure computed from published ones.
    Derived(DerivedRef),
    /// A figure computed on demand, by one of the operations of derived figures.
    Computed(Computation),
    /// The reference of an index, 100 percent by definition.
    IndexBase,
}

/// An operation on two figures of the dataset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Computation {
    /// Operation, one that takes two operands.
    pub operation: Operation,
    /// Its operands, in order.
    pub operands: [Operand; 2],
}

impl Computation {
    /// Returns the result with its unit; `None` if an operand is unbounded, or a divisor may be zero.
    #[must_use]
    pub fn result(self, data: &Dataset) -> Option<(Estimate, Unit)> {
        let [a, b] = self.operands;
        let operands = [data.estimate(a)?, data.estimate(b)?];
        let estimate = self.operation.apply(&operands).ok()?;
        let unit = match self.operation {
            Operation::Share | Operation::Change => Unit::Percent,
            Operation::Ratio => Unit::Times,
            _ => data.unit(a),
        };
        Some((estimate, unit))
    }
}

/// Status of a number, which determines the style of its mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Published exactly or rounded: a solid mark.
    Published,
    /// Published with "over", "about", "nearly" or "up to": a solid mark with that word.
    Qualified,
    /// Derived: a hatched mark with its interval.
    Derived,
    /// A forecast: a hollow mark.
    Forecast,
    /// Set by definition: a plain mark.
    Definition,
}

impl Status {
    /// Every status.
    pub const ALL: [Self; 5] = [
        Self::Published,
        Self::Qualified,
        Self::Derived,
        Self::Forecast,
        Self::Definition,
    ];

    /// Returns the status's name in the files that readers download: part of their format, the same in every language.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Qualified => "qualified",
            Self::Derived => "derived",
            Self::Forecast => "forecast",
            Self::Definition => "definition",
        }
    }
}

/// Value of a fact with its interval and text.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// Value to draw, in `unit`; percent as 48.2, not 0.482.
    pub value: f64,
    /// Interval that rounding leaves open, in `unit`; `None` if the wording implies none.
    pub interval: Option<Interval>,
    /// Unit.
    pub unit: Unit,
    /// Status.
    pub status: Status,
    /// Value as text, with no more digits than it supports.
    pub text: String,
}

impl Reading {
    /// Creates the reading of a published figure.
    #[must_use]
    pub fn of(figure: &Figure, text: &Text) -> Self {
        let exact = matches!(figure.published.precision, Precision::Exact { .. });
        let amount = Amount::of(figure, figure.published);
        Self {
            value: amount.value,
            interval: amount.interval,
            unit: amount.unit,
            status: match figure.measure {
                Measure::Forecast => Status::Forecast,
                _ if exact => Status::Published,
                _ => Status::Qualified,
            },
            text: amount.words(text),
        }
    }

    /// Formats the interval; `None` if the wording implies none. One that holds a single number has no ends to tell: it says
    /// why.
    #[must_use]
    pub fn interval_in_words(&self, text: &Text) -> Option<String> {
        let interval = self.interval?;
        if interval.is_point() {
            return Some(text.get(match self.status {
                Status::Definition => msg::INTERVAL_BY_DEFINITION,
                Status::Derived => msg::INTERVAL_COMPUTED_EXACTLY,
                Status::Published | Status::Qualified | Status::Forecast => msg::INTERVAL_EXACT,
            }));
        }
        Some(text.interval(interval.lo().at, interval.hi().at, self.unit))
    }
}

/// Amount of a published figure, in the unit in which it is shown.
struct Amount {
    value: f64,
    interval: Option<Interval>,
    unit: Unit,
    place: i32,
    precision: Precision,
}

impl Amount {
    /// Converts a growth in times to percent: “2.8 times” would be read as growth to that level.
    fn of(figure: &Figure, published: Published) -> Self {
        let amount = Self {
            value: published.value.to_f64(),
            interval: published.interval(),
            unit: figure.unit,
            place: published.last_place(),
            precision: published.precision,
        };
        if amount.unit != Unit::Times || figure.base.is_none() {
            return amount;
        }
        let hundred = Interval::point(100.0);
        Self {
            value: amount.value * 100.0,
            interval: amount.interval.map(|interval| interval.times(hundred)),
            unit: Unit::Percent,
            place: amount.place + 2,
            ..amount
        }
    }

    fn words(&self, text: &Text) -> String {
        let value = text.value(self.value, self.unit, self.place);
        text.qualified(&value, Some(self.precision))
    }
}

/// A row of a chart's table: a fact with its labels.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Label: what the number counts, or its time.
    pub label: String,
    /// Panel or series of the row; empty if there is only one.
    pub group: String,
    /// Number.
    pub fact: Fact,
}

impl Fact {
    /// Returns the fact's value, interval, unit and words.
    #[must_use]
    pub fn read(self, data: &Dataset, text: &Text) -> Reading {
        match self {
            Self::Published(at) => Reading::of(data.figure(at), text),
            Self::Derived(at) => {
                let derived = data.derived(at);
                Reading {
                    value: derived.estimate.central,
                    interval: Some(derived.estimate.interval),
                    unit: derived.unit,
                    status: Status::Derived,
                    text: text.estimate(derived.estimate, derived.unit),
                }
            }
            Self::Computed(computation) => computed(computation, data, text),
            Self::IndexBase => Reading {
                value: 100.0,
                interval: Some(Interval::point(100.0)),
                unit: Unit::Percent,
                status: Status::Definition,
                text: text.percent(100.0, 0),
            },
        }
    }
}

impl Fact {
    /// Returns the period of the number; `None` for a number without dates, such as a reference before the pandemic.
    #[must_use]
    pub fn period(self, data: &Dataset) -> Option<Period> {
        match self {
            Self::Published(at) => Some(data.figure(at).period),
            Self::Derived(at) => match data.derived(at).when {
                When::Period(period) => Some(period),
                When::Reference(_) => None,
            },
            Self::Computed(_) | Self::IndexBase => None,
        }
    }

    /// Returns the period that a number is about: that of its first operand if it is computed.
    #[must_use]
    pub fn time(self, data: &Dataset) -> Option<Period> {
        match self {
            Self::Computed(computation) => Self::from(computation.operands[0]).period(data),
            _ => self.period(data),
        }
    }

    /// Returns the rounding implied by the wording; `None` for a number that is not published.
    pub(super) fn precision(self, data: &Dataset) -> Option<Precision> {
        match self {
            Self::Published(at) => Some(data.figure(at).published.precision),
            Self::Derived(_) | Self::Computed(_) | Self::IndexBase => None,
        }
    }

    /// Returns the decimal exponent of the last known digit.
    pub(super) fn last_place(self, data: &Dataset) -> i32 {
        match self {
            Self::Published(at) => data.figure(at).published.last_place(),
            Self::Derived(at) => data.derived(at).estimate.interval.last_place().unwrap_or(0),
            Self::Computed(computation) => computation
                .result(data)
                .and_then(|(estimate, _)| estimate.interval.last_place())
                .unwrap_or(0),
            Self::IndexBase => 0,
        }
    }

    /// Returns the absolute value of a negative number as text, for formulas with a minus sign of their own; `None` for
    /// other numbers.
    pub(crate) fn fall(self, data: &Dataset, text: &Text) -> Option<String> {
        let reading = self.read(data, text);
        if reading.value >= 0.0 {
            return None;
        }
        if let Self::Published(at) = self {
            let figure = data.figure(at);
            return Some(Amount::of(figure, figure.published.negated()).words(text));
        }
        let interval = reading.interval.unwrap_or(Interval::point(reading.value));
        let estimate = Estimate {
            central: reading.value,
            interval,
        };
        Some(text.estimate(estimate.negated(), reading.unit))
    }

    /// Returns the published figures that the fact rests on: itself, or the operands it is derived from.
    #[must_use]
    pub fn figures(self, data: &Dataset) -> Vec<FigureRef> {
        match self {
            Self::Published(at) => vec![at],
            Self::Derived(at) => data.published_of(Operand::Derived(at)),
            Self::Computed(computation) => computation
                .operands
                .iter()
                .flat_map(|operand| data.published_of(*operand))
                .collect(),
            Self::IndexBase => Vec::new(),
        }
    }

    /// Returns the fact as an operand; `None` if it is not a figure of the dataset.
    #[must_use]
    pub fn operand(self) -> Option<Operand> {
        match self {
            Self::Published(at) => Some(Operand::Figure(at)),
            Self::Derived(at) => Some(Operand::Derived(at)),
            Self::Computed(_) | Self::IndexBase => None,
        }
    }
}

/// Returns a result with its interval; NaN if there is none, which [`Context::computed`] prevents.
fn computed(computation: Computation, data: &Dataset, text: &Text) -> Reading {
    let result = computation.result(data);
    let (estimate, unit) = result.unwrap_or((Estimate::exact(f64::NAN), Unit::Times));
    Reading {
        value: estimate.central,
        interval: result.map(|(estimate, _)| estimate.interval),
        unit,
        status: Status::Derived,
        text: text.estimate(estimate, unit),
    }
}

impl From<Operand> for Fact {
    fn from(operand: Operand) -> Self {
        match operand {
            Operand::Figure(at) => Self::Published(at),
            Operand::Derived(at) => Self::Derived(at),
        }
    }
}

impl Context<'_> {
    /// Returns the level published for a series and period; the best one if several sources publish it.
    pub(super) fn level(&self, series: &str, period: Period) -> Option<Fact> {
        let series = self.data.series_by_id(series)?;
        self.data
            .level(series, period)
            .map(|best| Fact::Published(best.figure))
    }

    /// Returns the level published for a series and period, otherwise the derived one.
    pub(super) fn level_or_derived(&self, series: &str, period: Period) -> Option<Fact> {
        self.level(series, period)
            .or_else(|| self.derived(series, When::Period(period), Measure::Level))
    }

    /// Returns every period for which a level of the series is published or derived, in time order.
    pub(super) fn periods(&self, series: &str) -> Vec<Period> {
        let series = self.data.series_by_id(series);
        let levels = series.map(|series| self.data.levels_of(series));
        let levels = levels.unwrap_or_default().into_iter();
        levels.map(|(period, _)| period).collect()
    }

    /// Returns every calendar period of a kind (year, half, quarter) from the first to the last with a published or
    /// derived level of the series, including those without one.
    pub(super) fn calendar(&self, series: &str, kind: PeriodKind) -> Vec<Period> {
        let known: Vec<Period> = self
            .periods(series)
            .into_iter()
            .filter(|period| period.kind() == kind)
            .collect();
        let (Some(first), Some(last)) = (known.first(), known.last()) else {
            return Vec::new();
        };
        (first.start().year()..=last.start().year())
            .flat_map(|year| Period::of_year(year, kind))
            .filter(|period| (first.start()..=last.start()).contains(&period.start()))
            .collect()
    }

    /// Returns a fact's value with its interval; `None` if that is unbounded.
    pub(super) fn estimate(&self, fact: Fact) -> Option<Estimate> {
        let reading = self.read(fact);
        Some(Estimate {
            central: reading.value,
            interval: reading.interval.filter(|interval| interval.is_bounded())?,
        })
    }

    /// Returns the level published for a series and year.
    pub(super) fn year(&self, series: &str, year: i32) -> Option<Fact> {
        self.level(series, Period::year(year)?)
    }

    /// Returns a change or share published for a series and period.
    pub(super) fn published(
        &self,
        series: &str,
        period: Period,
        measure: Measure,
        base: Option<Base>,
    ) -> Option<Fact> {
        let series = self.data.series_by_id(series)?;
        self.data
            .best(series, period, measure, base)
            .map(|best| Fact::Published(best.figure))
    }

    /// Returns the first figure derived for a series, time and measure.
    pub(super) fn derived(&self, series: &str, when: When, measure: Measure) -> Option<Fact> {
        let series = self.data.series_by_id(series)?;
        self.data
            .derived_of(series, when, measure)
            .map(|(at, _)| Fact::Derived(at))
            .next()
    }

    /// Returns every year for which a level of the series is published, in order.
    pub(super) fn years(&self, series: &str) -> Vec<i32> {
        self.years_of(series, &[Measure::Level])
    }

    /// Returns every year for which one of the measures of the series is published, in order.
    pub(super) fn years_of(&self, series: &str, measures: &[Measure]) -> Vec<i32> {
        let Some(series) = self.data.series_by_id(series) else {
            return Vec::new();
        };
        let years: BTreeSet<i32> = self
            .data
            .figures_of(series)
            .filter(|(_, f)| measures.contains(&f.measure) && f.period.kind() == PeriodKind::Year)
            .map(|(_, f)| f.period.start().year())
            .collect();
        years.into_iter().collect()
    }

    /// Formats a fact's value in millions with all its digits and its qualifier, if the context names the unit: "0.351"
    /// for 351,000.
    ///
    /// In a language that does not count in millions, formats it for running text: "35.1万".
    pub(super) fn millions(&self, fact: Fact) -> String {
        if !self.text.language().counts_in_millions() {
            return self.read(fact).text;
        }
        let decimals = (6 - fact.last_place(self.data)).clamp(0, 3);
        let decimals = u8::try_from(decimals).unwrap_or(0);
        let value = self.text.number(self.read(fact).value / 1e6, decimals);
        self.text.qualified(&value, fact.precision(self.data))
    }

    /// Returns the result of an operation on two facts; `None` if it cannot be computed.
    pub(super) fn computed(&self, operation: Operation, a: Fact, b: Fact) -> Option<Fact> {
        let computation = Computation {
            operation,
            operands: [a.operand()?, b.operand()?],
        };
        computation.result(self.data)?;
        Some(Fact::Computed(computation))
    }

    /// Formats a change, in percent, with the message for a rise or the one for a fall; both take its absolute value as
    /// `change`. `None` if its interval contains zero, so that its direction is unknown.
    pub(super) fn say_change(
        &self,
        [rise, fall]: [Msg; 2],
        change: Estimate,
        arguments: &[(&str, &str)],
    ) -> Option<String> {
        if change.interval.contains(0.0) {
            return None;
        }
        let (message, size) = if change.central < 0.0 {
            (fall, change.negated())
        } else {
            (rise, change)
        };
        let size = self.text.estimate(size, Unit::Percent);
        let arguments = [arguments, &[("change", &size)]].concat();
        Some(self.text.say(message, &arguments))
    }

    /// Returns the name of a series.
    pub(super) fn name(&self, series: &str) -> String {
        self.data
            .series_by_id(series)
            .map(|at| self.data.series(at).name.to_string())
            .unwrap_or_default()
    }

    /// Returns the reading of a fact.
    pub(super) fn read(&self, fact: Fact) -> Reading {
        fact.read(self.data, self.text)
    }

    /// Returns a fact's value as text; a dash for `None`.
    pub(super) fn words(&self, fact: Option<Fact>) -> String {
        fact.map_or_else(|| "–".to_owned(), |fact| self.read(fact).text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_statuses_are_as_published() {
        let names = [
            "published",
            "qualified",
            "derived",
            "forecast",
            "definition",
        ];
        assert_eq!(Status::ALL.map(Status::name), names);
    }

    #[test]
    fn an_interval_without_width_says_why_instead_of_one_end_twice() {
        use crate::text::Language;

        let (now, before) = (Interval::point(964.0), Interval::point(1559.0));
        let change = now.percent_change_from(before).expect("it is above zero");
        let said = |interval, unit, status| {
            let reading = Reading {
                value: 0.0,
                interval: Some(interval),
                unit,
                status,
                text: String::new(),
            };
            reading.interval_in_words(&Text::of(Language::English))
        };
        for (interval, unit, status, words) in [
            (change, Unit::Percent, Status::Derived, "from exact counts"),
            (now, Unit::Gangs, Status::Published, "exact count"),
            (
                Interval::point(100.0),
                Unit::Percent,
                Status::Definition,
                "exact",
            ),
        ] {
            assert_eq!(said(interval, unit, status).as_deref(), Some(words));
        }
    }
}
