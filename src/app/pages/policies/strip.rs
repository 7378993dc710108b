//! The strip of a statistic: a table whose rows are dots on one axis of change, with ticks for neighbouring periods below.
//!
//! Drawing and table are one: each row names a baseline, says the change and shows it. Places are percentages of the width,
//! so that one drawing fits every width, and nothing in it is larger than it should be.

use std::fmt::Write as _;

use crate::{
    dataset::Dataset,
    policies::{Around, Baseline, Before, Neighbours, UnderBothRules},
    quantity::{Interval, Unit},
    text::{Text, html::escaped, msg},
};

use super::words;

/// The axis of change that all rows of a statistic share, in percent of change.
struct Axis {
    lo: f64,
    hi: f64,
    /// The distance of its labels.
    step: f64,
}

/// Part of the width that stays free at each end.
const MARGIN: f64 = 0.08;

/// Most labels of an axis, less one.
const MAX_STEPS: f64 = 3.0;

impl Axis {
    fn of(both: &UnderBothRules) -> Self {
        let earlier = [&both.rounded, &both.cut]
            .into_iter()
            .flat_map(|one| &one.earlier);
        let intervals = earlier.map(|before| before.change.interval);
        let (lo, hi) = intervals.fold((0.0_f64, 0.0_f64), |(lo, hi), interval| {
            (lo.min(interval.lo().at), hi.max(interval.hi().at))
        });
        let range = (hi - lo).max(1.0);
        Self {
            lo: lo - range * MARGIN,
            hi: hi + range * MARGIN,
            step: round_step(range / MAX_STEPS),
        }
    }

    /// Returns the place of a value, in percent of the width; values beyond the axis stand at its end.
    fn at(&self, value: f64) -> f64 {
        let place = 100.0 * (value - self.lo) / (self.hi - self.lo);
        (place.clamp(0.5, 99.5) * 10.0).round() / 10.0
    }

    /// Returns the values that have labels.
    fn labels(&self) -> impl Iterator<Item = f64> + '_ {
        let first = (self.lo / self.step).ceil();
        let count = ((self.hi / self.step).floor() - first).max(0.0);
        // A few labels: `MAX_STEPS`.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let count = count as u32;
        (0..=count).map(move |at| (first + f64::from(at)) * self.step)
    }
}

/// Returns the next of 1, 2, 5, 10, 20 … that is not below a distance.
fn round_step(distance: f64) -> f64 {
    let unit = 10_f64.powf(distance.log10().floor());
    let of = [1.0, 2.0, 5.0, 10.0].map(|times| times * unit);
    of.into_iter()
        .find(|step| *step >= distance)
        .unwrap_or(unit * 10.0)
}

/// Returns the table of a statistic as HTML.
pub(super) fn table(text: Text, data: &Dataset, both: &UnderBothRules) -> String {
    let axis = Axis::of(both);
    let name = escaped(&data.series(both.rounded.series).name);
    let [compared, change] =
        [msg::REVIEW_COMPARED, msg::REVIEW_CHANGE].map(|words| escaped(&text.get(words)));
    let rows: String = both
        .rounded
        .earlier
        .iter()
        .map(|before| row(text, data, both, before, &axis))
        .collect();
    let below: String = both
        .rounded
        .neighbours
        .iter()
        .map(|neighbours| neighbours_row(text, neighbours, &axis))
        .collect();
    format!(
        "<table class=\"review-table\"><caption class=\"visually-hidden\">{name}</caption>\
         <thead><tr><th scope=\"col\">{compared}</th><th scope=\"col\">{change}</th>\
         <td class=\"review-axis\">{}</td></tr></thead><tbody>{rows}</tbody>{below}</table>",
        axis_drawing(text, &axis)
    )
}

fn axis_drawing(text: Text, axis: &Axis) -> String {
    let mut labels = String::new();
    for value in axis.labels() {
        let at = axis.at(value);
        let words = escaped(&text.percent(value, 0));
        // Writing to a string cannot fail.
        let _ = write!(labels, "<text x=\"{at}%\" y=\"14\">{words}</text>");
    }
    format!("<svg height=\"20\" aria-hidden=\"true\">{labels}</svg>")
}

fn row(text: Text, data: &Dataset, both: &UnderBothRules, before: &Before, axis: &Axis) -> String {
    let of_cut = |one: &&Before| one.baselines == before.baselines;
    let cut = both.cut.earlier.iter().find(of_cut).unwrap_or(before);
    let [value, other] = [before, cut].map(|one| words::change(text, one.change, one.is_stated()));
    let [interval, wider] = [before, cut].map(|one| {
        let interval = one.change.interval;
        text.interval(interval.lo().at, interval.hi().at, Unit::Percent)
    });
    let level = words::level(text, data, both.rounded.series, before)
        .map_or_else(String::new, |level| {
            format!("<br><span class=\"note\">{}</span>", escaped(&level))
        });
    format!(
        "<tr{}><th scope=\"row\">{}{level}</th><td>{}<br><span class=\"note\">{}</span></td><td>{}</td></tr>",
        if before.is_stated() {
            " class=\"stated\""
        } else {
            ""
        },
        escaped(&words::names(text, before)),
        by_rule(&value, &other),
        by_rule(&interval, &wider),
        dot(before, cut, axis),
    )
}

/// Returns a text under both rules, one of which is shown; once if they are the same.
pub(super) fn by_rule(rounded: &str, cut: &str) -> String {
    let [one, other] = [rounded, cut].map(escaped);
    if rounded == cut {
        return one;
    }
    format!("<span class=\"by-rounding\">{one}</span><span class=\"by-cut\">{other}</span>")
}

/// Width of an interval, in percent of the axis, up to which its dot covers it on every screen.
const COVERED: f64 = 1.5;

/// Returns the line of an interval between its ends; empty where the dot covers it.
fn line(interval: Interval, rule: &str, axis: &Axis) -> String {
    let [from, to] = [interval.lo().at, interval.hi().at].map(|end| axis.at(end));
    if to - from < COVERED {
        return String::new();
    }
    format!("<line class=\"span{rule}\" x1=\"{from}%\" x2=\"{to}%\" y1=\"12\" y2=\"12\"></line>")
}

fn dot(before: &Before, cut: &Before, axis: &Axis) -> String {
    let (one, other) = (before.change.interval, cut.change.interval);
    let lines = if one == other {
        line(one, "", axis)
    } else {
        line(one, " by-rounding", axis) + &line(other, " by-cut", axis)
    };
    let at = axis.at(before.change.central);
    let fill = if before.is_stated() {
        ""
    } else {
        " fill=\"url(#derived)\""
    };
    drawing(
        axis,
        &format!("{lines}<circle cx=\"{at}%\" cy=\"12\" r=\"5\"{fill}></circle>"),
    )
}

fn drawing(axis: &Axis, marks: &str) -> String {
    let zero = axis.at(0.0);
    format!(
        "<svg height=\"24\" aria-hidden=\"true\"><line class=\"zero\" x1=\"{zero}%\" x2=\"{zero}%\" y2=\"24\"></line>{marks}</svg>"
    )
}

/// Returns the row of neighbouring periods; empty if the record has none.
fn neighbours_row(text: Text, neighbours: &Neighbours, axis: &Axis) -> String {
    let all = &neighbours.others;
    if all.is_empty() {
        return String::new();
    }
    let ticks = |undisturbed: bool| {
        let pairs = all.iter().filter(|pair| pair.undisturbed == undisturbed);
        pairs.fold(String::new(), |mut path, pair| {
            // Writing to a string cannot fail.
            let _ = write!(path, "M{:.0} 4v16", axis.at(pair.change.central) * 10.0);
            path
        })
    };
    let marks = [("tick", false), ("tick quiet", true)].map(|(class, undisturbed)| {
        let path = ticks(undisturbed);
        if path.is_empty() {
            return path;
        }
        format!("<path class=\"{class}\" d=\"{path}\"></path>")
    });
    let own = axis.at(neighbours.change.central);
    let is_stated = matches!(neighbours.from, Baseline::Stated(_));
    let from = text.labelled(
        &text.get(words::name(neighbours.from)),
        &words::change(text, neighbours.change, is_stated),
    );
    format!(
        "<tfoot><tr><th scope=\"row\">{}<br><span class=\"note\">{}</span></th><td>{}</td><td>{}</td></tr></tfoot>",
        escaped(&text.get(msg::REVIEW_NEIGHBOURS)),
        escaped(&from),
        all.len(),
        drawing(
            axis,
            &format!(
                "<svg width=\"100%\" height=\"24\" viewBox=\"0 0 1000 24\" preserveAspectRatio=\"none\">{}</svg>\
                 <line class=\"own\" x1=\"{own}%\" x2=\"{own}%\" y2=\"24\"></line>",
                marks.concat()
            )
        ),
    )
}

/// The hatching of dots that are computed, once for a page.
pub(super) const HATCHING: &str = "<svg class=\"review-hatching\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>\
    <pattern id=\"derived\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">\
    <path class=\"ground\" d=\"M0 0h4v4H0z\"></path><path class=\"stripe\" d=\"M0 0h1.6v4H0z\"></path></pattern></defs></svg>";

/// Returns what differs in words between the two rules, apart from the finding: how many neighbours changed as much.
pub(super) fn neighbours_words(text: Text, both: &UnderBothRules) -> Option<String> {
    let said = |around: &Around| {
        let neighbours = around.neighbours.as_ref()?;
        if neighbours.others.is_empty() {
            return Some(text.get(msg::REVIEW_NO_NEIGHBOURS));
        }
        words::as_large(text, neighbours)
    };
    let (rounded, cut) = (said(&both.rounded), said(&both.cut));
    let either = rounded.is_some() || cut.is_some();
    either.then(|| by_rule(&rounded.unwrap_or_default(), &cut.unwrap_or_default()))
}
