//! What is said of a policy change: sentences, names of baselines, periods.

use crate::say;
use crate::{
    dataset::{Base, Dataset, Operand, PolicyKind, SeriesRef},
    policies::{Around, Baseline, Basis, Before, Direction, Finding, Neighbours},
    quantity::{Estimate, Unit},
    text::{Msg, Text, msg},
};

/// Returns what all baselines say together: "up by 34% to 48%, whichever earlier period is taken; up in 5 of 5".
pub(super) fn finding(text: Text, finding: Finding) -> String {
    let (lo, hi) = finding.whole_percent();
    let percent = |value: f64| text.percent(value, 0);
    let [up, down, all] = [finding.up, finding.down, finding.all].map(|count| count.to_string());
    let is_one = finding.all == 1;
    match finding.direction() {
        Direction::Up if is_one => say!(text, REVIEW_ONE_UP, lo = &percent(lo), hi = &percent(hi)),
        Direction::Down if is_one => {
            say!(
                text,
                REVIEW_ONE_DOWN,
                lo = &percent(-hi),
                hi = &percent(-lo)
            )
        }
        Direction::Open if is_one => {
            say!(text, REVIEW_ONE_OPEN, lo = &percent(lo), hi = &percent(hi))
        }
        Direction::Up => say!(
            text,
            REVIEW_UP,
            lo = &percent(lo),
            hi = &percent(hi),
            count = &up,
            all = &all
        ),
        Direction::Down => say!(
            text,
            REVIEW_DOWN,
            lo = &percent(-hi),
            hi = &percent(-lo),
            count = &down,
            all = &all
        ),
        Direction::Open => say!(
            text,
            REVIEW_MIXED,
            lo = &percent(lo),
            hi = &percent(hi),
            up = &up,
            down = &down,
            all = &all
        ),
    }
}

/// Returns the finding of a statistic with its name.
pub(super) fn sentence(text: Text, data: &Dataset, around: &Around) -> String {
    let name = &data.series(around.series).name;
    text.labelled(name, &finding(text, around.finding()))
}

/// Returns the name of a statistic with the range of its change, for titles.
pub(super) fn short(text: Text, data: &Dataset, around: &Around) -> String {
    let (lo, hi) = around.finding().whole_percent();
    let [lo, hi] = [lo, hi].map(|end| text.percent(end, 0));
    let range = say!(text, INTERVAL_BETWEEN, lo = &lo, hi = &hi);
    text.pair(&data.series(around.series).name, &range)
}

/// Returns how often neighbouring periods without a policy change changed as much; `None` if the record has no such
/// periods, or the direction of the change is open.
pub(super) fn as_large(text: Text, neighbours: &Neighbours) -> Option<String> {
    let all = &neighbours.others;
    let (certain, possible) = neighbours.as_large().filter(|_| !all.is_empty())?;
    let message = match Direction::of(neighbours.change.interval) {
        Direction::Down => msg::REVIEW_FALL,
        _ => msg::REVIEW_RISE,
    };
    let size = Estimate {
        central: neighbours.change.central.abs(),
        ..neighbours.change
    };
    let change = change(text, size, matches!(neighbours.from, Baseline::Stated(_)));
    let said = text.say(
        message,
        &[
            ("change", &change),
            ("k", &count(certain, possible)),
            ("n", &all.len().to_string()),
        ],
    );
    let mut quiet = neighbours.clone();
    quiet.others.retain(|pair| pair.undisturbed);
    let (certain, possible) = quiet.as_large()?;
    let also = say!(
        text,
        REVIEW_QUIET,
        n = &quiet.others.len().to_string(),
        k = &count(certain, possible)
    );
    let has_other = !quiet.others.is_empty() && quiet.others.len() < all.len();
    Some(text.sentences(&[&said, if has_other { &also } else { "" }]))
}

/// Returns a change: a stated one with the digits that the release publishes, of which its interval spans one unit; a computed
/// one with those that its interval supports.
pub(super) fn change(text: Text, change: Estimate, is_stated: bool) -> String {
    if !is_stated {
        return text.estimate(change, Unit::Percent);
    }
    // The exponent of an f64 lies within ±324.
    #[allow(clippy::cast_possible_truncation)]
    let place = change.interval.width().log10().round() as i32;
    text.value(change.central, Unit::Percent, place)
}

/// Returns a count of which rounding may leave the last ones open: "3", "3–4".
fn count(certain: usize, possible: usize) -> String {
    if certain == possible {
        certain.to_string()
    } else {
        format!("{certain}–{possible}")
    }
}

/// Returns the names of the baselines of a change.
pub(super) fn names(text: Text, before: &Before) -> String {
    let names = before
        .baselines
        .iter()
        .map(|baseline| text.get(name(*baseline)));
    text.list(names)
}

/// Returns the name of a baseline.
pub(super) fn name(baseline: Baseline) -> Msg {
    match baseline {
        Baseline::Stated(Base::PreviousQuarter) => msg::REVIEW_STATED_QUARTER,
        Baseline::Stated(Base::Year2019) => msg::REVIEW_STATED_2019,
        Baseline::Stated(Base::BeforePolicy) => msg::REVIEW_STATED_POLICY,
        Baseline::Stated(Base::PrePandemic) => msg::REVIEW_STATED_PANDEMIC,
        // No change on the day before is among the baselines.
        Baseline::Stated(Base::PreviousYear | Base::PreviousDay) => msg::REVIEW_STATED_YEAR,
        Baseline::Nearest => msg::REVIEW_NEAREST,
        Baseline::YearEarlier => msg::REVIEW_YEAR_EARLIER,
        Baseline::Year2019 => msg::REVIEW_2019,
        Baseline::Quarter => msg::REVIEW_QUARTER,
        Baseline::Half => msg::REVIEW_HALF,
        Baseline::Year => msg::REVIEW_YEAR,
        Baseline::LastOfKind => msg::REVIEW_LAST,
        Baseline::LastTwoOfKind => msg::REVIEW_LAST_TWO,
    }
}

/// Returns the periods of an earlier level, and the level: "2022: 317,000 a day".
pub(super) fn level(
    text: Text,
    data: &Dataset,
    series: SeriesRef,
    before: &Before,
) -> Option<String> {
    let periods = before.levels.iter().map(|(period, _)| text.period(*period));
    let unit = data.series(series).unit;
    let value = match (&before.levels[..], before.basis) {
        ([(_, at)], Basis::AsTheyAre) if data.unit(*at) == unit => value(text, data, *at)?,
        (_, Basis::AsTheyAre) => text.estimate(before.level?, unit),
        (_, Basis::PerDay) => say!(
            text,
            REVIEW_DAILY,
            value = &text.estimate(before.level?, unit)
        ),
    };
    Some(text.labelled(&text.list(periods), &value))
}

/// Returns a value: one that is published with its digits, a derived one with those that its interval supports.
fn value(text: Text, data: &Dataset, at: Operand) -> Option<String> {
    Some(match at {
        Operand::Figure(at) => {
            let figure = data.figure(at);
            text.published(figure.published, figure.unit)
        }
        Operand::Derived(_) => text.estimate(data.estimate(at)?, data.unit(at)),
    })
}

/// Returns the level after the change: "8–17 January 2023: 501,000 (crossings per day)".
pub(super) fn after(text: Text, data: &Dataset, around: &Around) -> String {
    let unit = data.series(around.series).unit;
    let value = value(text, data, around.after.1).unwrap_or_default();
    let value = if unit.is_in_value() {
        value
    } else {
        text.aside(&value, &text.unit(unit))
    };
    text.labelled(&text.period(around.after.0), &value)
}

/// Returns the name of a kind of policy change.
pub(super) fn kind(kind: PolicyKind) -> Msg {
    match kind {
        PolicyKind::VisaFree => msg::POLICY_KIND_VISA_FREE,
        PolicyKind::Transit => msg::POLICY_KIND_TRANSIT,
        PolicyKind::Suspension => msg::POLICY_KIND_SUSPENSION,
        PolicyKind::Opening => msg::POLICY_KIND_OPENING,
        PolicyKind::Facilitation => msg::POLICY_KIND_FACILITATION,
    }
}
