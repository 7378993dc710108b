//! How did daily numbers change when China downgraded its management of COVID-19 on 8 January 2023?
//!
//! The release of 17 January 2023 publishes the level after the change, its growth "compared with that
//! before the policy optimization" and its share of "the counterpart before the outbreak of the
//! pandemic". The two levels it compares with are derived: level ÷ (1 + growth) and level ÷ share.

use super::bars::{self, Bar, Domain, Panel, Scale};
use super::plot::Ink;
use super::{Chart, Context, Drawing, Fact, Row, Section};
use crate::say;
use crate::{
    dataset::{Base, Measure, ReferencePeriod, When},
    embedded::series,
    text::msg,
    view::{ControlChoice as _, control},
};

control! {
    /// Daily count compared.
    Metric: "metric", msg::CONTROL_METRIC, {
        Crossings = "crossings", msg::CONTROL_METRIC_CROSSINGS;
        Applications = "applications", msg::CONTROL_METRIC_APPLICATIONS;
    }
}

control! {
    /// Counts, or percentages of the level before the pandemic.
    Form: "measure", msg::CONTROL_MEASURE, {
        Level = "level", msg::CONTROL_MEASURE_LEVEL;
        Index = "index", msg::CONTROL_MEASURE_INDEX;
    }
}

pub(super) const CHART: Chart = Chart {
    id: "policy-change",
    section: Section::Headline,
    question: msg::POLICY_CHANGE_QUESTION,
    controls: &[Metric::CONTROL, Form::CONTROL],
    draw,
};

/// Facts of the chart, for one metric.
struct Facts {
    after: Option<Fact>,
    before: Option<Fact>,
    pre_pandemic: Option<Fact>,
    change: Option<Fact>,
    share: Option<Fact>,
    before_share: Option<Fact>,
}

fn resolve(cx: &Context<'_>, series: &str) -> Facts {
    let level = cx.data.core_level(series);
    // The release's period: from the policy change to the day of the press conference.
    let window = level.map(|at| cx.data.figure(at).period);
    let after = |measure, base| cx.published(series, window?, measure, Some(base));
    let derived = |reference, measure| cx.derived(series, When::Reference(reference), measure);
    Facts {
        after: level.map(Fact::Published),
        change: after(Measure::Change, Base::BeforePolicy),
        share: after(Measure::Share, Base::PrePandemic),
        before: derived(ReferencePeriod::BeforePolicy, Measure::Level),
        pre_pandemic: derived(ReferencePeriod::PrePandemic, Measure::Level),
        before_share: derived(ReferencePeriod::BeforePolicy, Measure::Share),
    }
}

fn draw(cx: &Context<'_>) -> Drawing {
    let metric: Metric = cx.view.get();
    let form: Form = cx.view.get();
    let (series, noun, subtitle_level) = match metric {
        Metric::Crossings => (
            series::TRAVELLERS_DAILY,
            msg::POLICY_CHANGE_NOUN_CROSSINGS,
            msg::POLICY_CHANGE_SUBTITLE_CROSSINGS,
        ),
        Metric::Applications => (
            series::PERMIT_APPLICATIONS_DAILY,
            msg::POLICY_CHANGE_NOUN_APPLICATIONS,
            msg::POLICY_CHANGE_SUBTITLE_APPLICATIONS,
        ),
    };
    let facts = resolve(cx, series);
    let noun = cx.text.get(noun);
    let (rows, title, subtitle) = match form {
        Form::Level => (
            [facts.pre_pandemic, facts.before, facts.after],
            say!(
                cx.text,
                POLICY_CHANGE_TITLE_LEVEL,
                noun = &noun,
                change = &cx.words(facts.change)
            ),
            cx.text.get(subtitle_level),
        ),
        Form::Index => (
            [Some(Fact::IndexBase), facts.before_share, facts.share],
            say!(
                cx.text,
                POLICY_CHANGE_TITLE_INDEX,
                noun = &noun,
                share = &cx.words(facts.share)
            ),
            cx.text
                .say(msg::POLICY_CHANGE_SUBTITLE_INDEX, &[("noun", &noun)]),
        ),
    };
    let labels = [
        (msg::POLICY_CHANGE_PRE_PANDEMIC, Ink::Reference),
        (msg::POLICY_CHANGE_BEFORE, Ink::Before),
        (msg::POLICY_CHANGE_AFTER, Ink::After),
    ];
    let panel = Panel {
        title: None,
        gaps: Vec::new(),
        bars: labels
            .into_iter()
            .zip(rows)
            .filter_map(|((label, ink), fact)| {
                Some(Bar {
                    ink,
                    row: Row {
                        label: cx.text.get(label),
                        group: String::new(),
                        fact: fact?,
                    },
                })
            })
            .collect(),
    };
    let (plot, rows) = bars::plot(cx, vec![panel], Scale::Linear, Domain::Shared);
    Drawing {
        title,
        subtitle,
        summary: summary(cx, &facts, &noun),
        rows,
        plot,
    }
}

fn summary(cx: &Context<'_>, facts: &Facts, noun: &str) -> Vec<String> {
    let shows = say!(
        cx.text,
        POLICY_CHANGE_SUMMARY,
        noun = noun,
        after = &cx.words(facts.after),
        change = &cx.words(facts.change),
        share = &cx.words(facts.share),
        before = &cx.words(facts.before),
        reference = &cx.words(facts.pre_pandemic)
    );
    vec![shows, cx.text.get(msg::POLICY_CHANGE_CAUTION)]
}
