//! How accurate were the holiday forecasts?
//!
//! A forecast and a count are compared if sources publish both for the same days, as daily averages. If only the
//! holiday's total is published, its average is derived.

use super::bars::{self, Bar, Domain, Scale};
use super::dots::{self, Dot, Line, Start};
use super::plot::Ink;
use super::{Chart, Context, Drawing, Fact, Plot, Row, Section};
use crate::say;
use crate::{
    dataset::Measure,
    embedded::series,
    quantity::{Interval, Operation, Period},
    text::msg,
    view::{ControlChoice as _, control},
};

control! {
    /// Both values, or one as percent of the other.
    Form: "form", msg::CONTROL_FORM, {
        Both = "both", msg::CONTROL_FORM_BOTH;
        Ratio = "ratio", msg::CONTROL_FORM_RATIO;
    }
}

pub(super) const CHART: Chart = Chart {
    id: "forecast-vs-actual",
    section: Section::Opening,
    question: msg::FORECAST_QUESTION,
    controls: &[Form::CONTROL],
    draw,
};

/// Most percent by which a close forecast differs from the count.
const CLOSE: f64 = 5.0;

/// Forecast and count for the same days.
struct Pair {
    period: Period,
    forecast: Fact,
    counted: Fact,
    /// Count as a percentage of the forecast, if both are bounded.
    ratio: Option<Fact>,
}

fn pairs(cx: &Context<'_>) -> Vec<Pair> {
    let days = series::TRAVELLERS_DAILY;
    cx.periods(days)
        .into_iter()
        .filter_map(|period| {
            let forecast = cx.published(days, period, Measure::Forecast, None)?;
            let counted = cx.level_or_derived(days, period)?;
            Some(Pair {
                period,
                forecast,
                counted,
                ratio: cx.computed(Operation::Share, counted, forecast),
            })
        })
        .collect()
}

fn draw(cx: &Context<'_>) -> Drawing {
    let pairs = pairs(cx);
    let form: Form = cx.view.get();
    let (plot, rows) = match form {
        Form::Both => both(cx, &pairs),
        Form::Ratio => ratios(cx, &pairs),
    };
    let subtitle = match form {
        Form::Both => msg::FORECAST_SUBTITLE_BOTH,
        Form::Ratio => msg::FORECAST_SUBTITLE_RATIO,
    };
    Drawing {
        title: title(cx, &pairs),
        subtitle: cx.text.get(subtitle),
        summary: summary(cx, &pairs),
        rows,
        plot,
    }
}

fn both(cx: &Context<'_>, pairs: &[Pair]) -> (Plot, Vec<Row>) {
    let dot = |pair: &Pair, fact: Fact, label, ink| Dot {
        label: cx.millions(fact),
        row: Row {
            label: cx.text.get(label),
            group: cx.text.period(pair.period),
            fact,
        },
        ink,
    };
    let lines = pairs
        .iter()
        .map(|pair| Line {
            name: cx.text.period(pair.period),
            dots: vec![
                dot(pair, pair.forecast, msg::FORECAST_EXPECTED, Ink::Reference),
                dot(pair, pair.counted, msg::FORECAST_COUNTED, Ink::After),
            ],
        })
        .collect();
    let panel = dots::Panel {
        title: None,
        lines,
        axis: Start::Zero,
    };
    let (mut plot, rows) = dots::plot(cx, vec![panel]);
    plot.key = vec![
        Ink::Reference.entry(&cx.text.get(msg::FORECAST_KEY_EXPECTED)),
        Ink::After.entry(&cx.text.get(msg::FORECAST_COUNTED)),
    ];
    (plot, rows)
}

fn ratios(cx: &Context<'_>, pairs: &[Pair]) -> (Plot, Vec<Row>) {
    let bar = |label: String, fact, ink| Bar {
        ink,
        row: Row {
            label,
            group: String::new(),
            fact,
        },
    };
    let forecast = cx.text.get(msg::FORECAST_EXPECTED);
    let bars = std::iter::once(bar(forecast, Fact::IndexBase, Ink::Reference))
        .chain(
            pairs
                .iter()
                .filter_map(|pair| Some(bar(cx.text.period(pair.period), pair.ratio?, Ink::After))),
        )
        .collect();
    let panel = bars::Panel {
        bars,
        ..bars::Panel::default()
    };
    bars::plot(cx, vec![panel], Scale::Linear, Domain::Shared)
}

fn percent(cx: &Context<'_>, pair: &Pair) -> Option<f64> {
    Some(cx.read(pair.ratio?).value)
}

/// Returns the title: the number of close forecasts. For some, rounding leaves open whether they were.
fn title(cx: &Context<'_>, pairs: &[Pair]) -> String {
    let ratios = pairs.iter().filter_map(|pair| pair.ratio);
    let ratios: Vec<Interval> = ratios.filter_map(|ratio| cx.read(ratio).interval).collect();
    let (from, to) = (100.0 - CLOSE, 100.0 + CLOSE);
    let surely = |ratio: &&Interval| ratio.lo().at >= from && ratio.hi().at <= to;
    let possibly = |ratio: &&Interval| ratio.hi().at >= from && ratio.lo().at <= to;
    let least = ratios.iter().filter(surely).count().to_string();
    let most = ratios.iter().filter(possibly).count().to_string();
    let close = if least == most {
        least
    } else {
        say!(cx.text, INTERVAL_BETWEEN, lo = &least, hi = &most)
    };
    say!(
        cx.text,
        FORECAST_TITLE,
        close = &close,
        all = &ratios.len().to_string(),
        percent = &cx.text.percent(CLOSE, 0)
    )
}

/// Returns the summary: the forecast with the largest error.
fn summary(cx: &Context<'_>, pairs: &[Pair]) -> Vec<String> {
    let off = |pair: &&Pair| percent(cx, pair).map(|ratio| (ratio - 100.0).abs());
    let worst = pairs
        .iter()
        .filter(|pair| off(pair).is_some())
        .max_by(|a, b| {
            off(a)
                .partial_cmp(&off(b))
                .unwrap_or(std::cmp::Ordering::Equal)
        });
    let shows = worst.map(|pair| {
        say!(
            cx.text,
            FORECAST_SUMMARY,
            period = &cx.text.period(pair.period),
            forecast = &cx.words(Some(pair.forecast)),
            counted = &cx.words(Some(pair.counted)),
            ratio = &cx.words(pair.ratio)
        )
    });
    shows
        .into_iter()
        .chain([cx.text.get(msg::FORECAST_CAUTION)])
        .collect()
}
