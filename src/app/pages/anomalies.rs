//! The page of anomalies: every anomaly with its figures as published, and the arithmetic.

use leptos::prelude::*;

use super::said;
use crate::say;
use crate::{
    app::Site,
    charts::{Fact, Reading},
    dataset::{Anomaly, AnomalyKind, Check, Dataset, Operand, Rule},
    display::{self, derivation, describe},
    quantity::{Interval, Unit},
    text::{Msg, Text, msg},
    view::Page,
};

/// Renders all anomalies by kind.
pub(super) fn section(site: &Site, data: &'static Dataset) -> AnyView {
    let text = site.text;
    let count = data.anomalies().len().to_string();
    let checks = data.checks();
    let groups: Vec<AnyView> = AnomalyKind::ALL
        .iter()
        .map(|kind| group(site, data, &checks, *kind))
        .collect();
    view! {
        <section id="anomalies">
            <h2>{text.get(msg::SOURCES_ANOMALIES)}</h2>
            <p>{say!(text, SOURCES_ANOMALIES_INTRO, count = &count)}</p>
            {groups}
        </section>
    }
    .into_any()
}

fn group(site: &Site, data: &Dataset, checks: &[Check], kind: AnomalyKind) -> AnyView {
    let (name, meaning) = words(kind);
    let items: Vec<AnyView> = data
        .anomalies()
        .iter()
        .filter(|anomaly| anomaly.kind == kind)
        .map(|anomaly| item(site, data, checks, anomaly))
        .collect();
    if items.is_empty() {
        return ().into_any();
    }
    view! {
        <h3>{site.text.get(name)}</h3>
        <p>{site.text.get(meaning)}</p>
        <ul class="doubts">{items}</ul>
    }
    .into_any()
}

const fn words(kind: AnomalyKind) -> (Msg, Msg) {
    match kind {
        AnomalyKind::BaselineMoves => (msg::ANOMALY_BASELINE, msg::ANOMALY_BASELINE_MEANING),
        AnomalyKind::ForecastMiss => (msg::ANOMALY_FORECAST, msg::ANOMALY_FORECAST_MEANING),
        AnomalyKind::GrowthMismatch => (msg::ANOMALY_GROWTH, msg::ANOMALY_GROWTH_MEANING),
        AnomalyKind::PartsDoNotSum => (msg::ANOMALY_PARTS, msg::ANOMALY_PARTS_MEANING),
        AnomalyKind::DefinitionBreak => (msg::ANOMALY_BREAK, msg::ANOMALY_BREAK_MEANING),
        AnomalyKind::Wording => (msg::ANOMALY_WORDING, msg::ANOMALY_WORDING_MEANING),
        AnomalyKind::Typo => (msg::ANOMALY_TYPO, msg::ANOMALY_TYPO_MEANING),
    }
}

fn item(site: &Site, data: &Dataset, checks: &[Check], anomaly: &Anomaly) -> AnyView {
    let text = site.text;
    let sums: Vec<AnyView> = arithmetic(data, &text, checks, anomaly)
        .into_iter()
        .map(|sum| view! { <li class="sum">{sum}</li> }.into_any())
        .collect();
    let figures: Vec<AnyView> = anomaly
        .figures
        .iter()
        .map(|at| {
            let figure = data.figure(*at);
            let source = data.source(figure.source);
            let reading = Fact::Published(*at).read(data, &text);
            let href = format!("{}?figure={}", site.route.href(Page::Data), figure.id);
            let name = display::name(data, &text, Operand::Figure(*at));
            let what = text.list([
                text.pair(&name, &describe::measure(&text, figure)),
                describe::source(&text, source, figure.paragraph),
            ]);
            view! {
                <li>
                    <a href=href lang=source.language.to_string() dir="auto">
                        {figure.as_published.to_string()}
                    </a>
                    {text.labelled(&text.aside("", &what), &describe::interval(&text, &reading))}
                </li>
            }
            .into_any()
        })
        .collect();
    view! {
        <li id=anomaly.id.to_string()>
            <p>{said(data, &anomaly.explanation)}</p>
            <ul class="sums">{sums}</ul>
            <details>
                <summary>{text.get(msg::ANOMALY_FIGURES)}</summary>
                <ul>{figures}</ul>
            </details>
        </li>
    }
    .into_any()
}

/// Returns the arithmetic of an anomaly: checks that fail, then derived figures that rest on no other figures. Without
/// either, the figures themselves are the arithmetic.
fn arithmetic(data: &Dataset, text: &Text, checks: &[Check], anomaly: &Anomaly) -> Vec<String> {
    let touches = |check: &&Check| {
        let mut figures = check.from.iter().chain([&check.claimed]);
        figures.any(|at| anomaly.figures.contains(at))
    };
    let failing = checks
        .iter()
        .filter(|check| !check.agrees())
        .filter(touches)
        .map(|check| sum(data, text, check));
    let derived = data
        .all_derived()
        .filter(|(at, _)| {
            let figures = Fact::Derived(*at).figures(data);
            figures.iter().all(|at| anomaly.figures.contains(at))
        })
        .map(|(at, derived)| {
            let reading = Fact::Derived(at).read(data, text);
            say!(
                text,
                ANOMALY_DERIVED,
                formula = &derivation::formula(data, text, derived),
                value = &reading.text,
                interval = &describe::interval(text, &reading)
            )
        });
    let sums: Vec<String> = failing.chain(derived).collect();
    if sums.is_empty() {
        return side_by_side(data, text, anomaly);
    }
    sums
}

/// Returns a check in words, its numbers with their intervals.
fn sum(data: &Dataset, text: &Text, check: &Check) -> String {
    let claimed = data.figure(check.claimed);
    let operands: Vec<String> = check
        .from
        .iter()
        .map(|at| Fact::Published(*at).read(data, text).text)
        .collect();
    let message = match check.rule {
        Rule::Parts => msg::ANOMALY_SUM_PARTS,
        Rule::Growth => msg::ANOMALY_SUM_GROWTH,
        Rule::Average => msg::ANOMALY_SUM_AVERAGE,
        Rule::Within => msg::ANOMALY_SUM_WITHIN,
    };
    let from = match (check.rule, &operands[..]) {
        (Rule::Parts, _) => operands.join(" + "),
        (Rule::Growth, [a, b]) => say!(text, FORMULA_CHANGE, a = a, b = b),
        _ => text.list(operands),
    };
    // A shorter period within implies a lower bound only.
    let implied = if check.implied.is_bounded() {
        ends(text, check.implied, claimed.unit)
    } else {
        String::new()
    };
    text.say(
        message,
        &[
            ("series", &data.series(claimed.series).name),
            ("period", &text.period(claimed.period)),
            ("from", &from),
            ("days", &claimed.period.days().to_string()),
            ("implied", &implied),
            ("published", &claimed.as_published),
            ("interval", &ends(text, check.published, claimed.unit)),
        ],
    )
}

fn ends(text: &Text, interval: Interval, unit: Unit) -> String {
    text.interval(interval.lo().at, interval.hi().at, unit)
}

/// Returns the figures of an anomaly with their intervals, side by side.
fn side_by_side(data: &Dataset, text: &Text, anomaly: &Anomaly) -> Vec<String> {
    let words = anomaly.figures.iter().map(|at| {
        let reading: Reading = Fact::Published(*at).read(data, text);
        let source = data.source(data.figure(*at).source);
        say!(
            text,
            ANOMALY_SIDE,
            value = &reading.text,
            interval = &describe::interval(text, &reading),
            publisher = &source.publisher
        )
    });
    vec![text.list(words)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{embedded, text::Language};

    #[test]
    fn every_anomaly_shows_its_arithmetic_in_numbers() {
        let (data, text) = (embedded::dataset(), Text::of(Language::English));
        let checks = data.checks();
        for anomaly in data.anomalies() {
            let sums = arithmetic(data, &text, &checks, anomaly);
            assert!(!sums.is_empty(), "{}", anomaly.id);
            for sum in sums {
                assert!(sum.contains(|c: char| c.is_ascii_digit()), "{sum}");
                assert!(!sum.contains("{$"), "{sum}");
            }
        }
    }

    #[test]
    fn growth_that_does_not_match_is_shown_with_both_intervals() {
        let (data, text) = (embedded::dataset(), Text::of(Language::English));
        let anomaly = data
            .anomalies()
            .iter()
            .find(|a| a.id.as_str() == "q1-2024-cut-not-rounded");
        let sums = arithmetic(data, &text, &data.checks(), anomaly.expect("the anomaly"));
        let words = sums.join("\n");
        assert!(
            words.contains("59.115 million ÷ 29.488 million − 1 gives 100.466% to 100.476%"),
            "{words}"
        );
        assert!(words.contains("100.35% to 100.45%"), "{words}");
    }
}
