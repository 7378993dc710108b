//! What happened to the people investigated?
//!
//! Two flows of the core document: 117,800 persons in border-management cases, by kind of measure; and 67,000
//! foreigners found entering, staying or working illegally, of whom 43,000 were deported.

use charming::{
    Chart as Charming,
    element::{Color, Emphasis, ItemStyle, Label, LabelPosition, LineStyle},
    series::{Sankey, SankeyLink, SankeyNode},
};
use serde_json::json;

use super::bars::{self, Bar, Domain, Panel, Scale};
use super::plot::{Extras, Ink, TEXT, option, panel_title, wrapped};
use super::yearly::CORE_YEAR;
use super::{Chart, Context, Drawing, Plot, Row, Section, Status};
use crate::say;
use crate::{
    dataset::{Measure, When},
    embedded::series,
    quantity::Period,
    text::msg,
    view::{ControlChoice as _, Layout, Mark, control},
};

control! {
    /// As a flow from the whole to its parts, or as bars.
    Form: "form", msg::CONTROL_FORM, {
        Flow = "flow", msg::CONTROL_FORM_FLOW;
        Bars = "bars", msg::CONTROL_FORM_BARS;
    }
}

pub(super) const CHART: Chart = Chart {
    id: "enforcement-outcomes",
    section: Section::Enforcement,
    question: msg::ENFORCEMENT_OUTCOMES_QUESTION,
    controls: &[Form::CONTROL],
    draw,
};

/// A whole and its parts.
struct Flow {
    title: String,
    whole: Row,
    parts: Vec<(Row, Ink)>,
}

fn draw(cx: &Context<'_>) -> Drawing {
    let flows = flows(cx);
    let (plot, rows) = match cx.view.get() {
        Form::Flow => sankey(cx, flows),
        Form::Bars => bars::plot(
            cx,
            flows.into_iter().map(panel).collect(),
            Scale::Linear,
            Domain::Own,
        ),
    };
    let core = |series| cx.words(cx.year(series, CORE_YEAR));
    let share = Period::year(CORE_YEAR).and_then(|year| {
        cx.derived(
            series::FOREIGNERS_DEPORTED,
            When::Period(year),
            Measure::Share,
        )
    });
    let (caught, criminal, administrative, foreigners, deported, share) = (
        core(series::PERSONS_CAUGHT),
        core(series::PERSONS_CRIMINAL_MEASURES),
        core(series::PERSONS_ADMIN_PUNISHED),
        core(series::ILLEGAL_FOREIGNERS),
        core(series::FOREIGNERS_DEPORTED),
        cx.words(share),
    );
    Drawing {
        title: say!(
            cx.text,
            ENFORCEMENT_OUTCOMES_TITLE,
            caught = &caught,
            criminal = &criminal
        ),
        subtitle: cx.text.get(msg::ENFORCEMENT_OUTCOMES_SUBTITLE),
        summary: vec![
            say!(
                cx.text,
                ENFORCEMENT_OUTCOMES_SUMMARY,
                caught = &caught,
                criminal = &criminal,
                administrative = &administrative,
                foreigners = &foreigners,
                deported = &deported,
                share = &share
            ),
            cx.text.get(msg::ENFORCEMENT_OUTCOMES_CAUTION),
        ],
        rows,
        plot,
    }
}

fn flows(cx: &Context<'_>) -> Vec<Flow> {
    let persons = cx.text.get(msg::ENFORCEMENT_OUTCOMES_PERSONS);
    let foreigners = cx.text.get(msg::ENFORCEMENT_OUTCOMES_FOREIGNERS);
    let published = |id: &str, group: &str| {
        Some(Row {
            label: cx.name(id),
            group: group.to_owned(),
            fact: cx.year(id, CORE_YEAR)?,
        })
    };
    let rest = || {
        let year = When::Period(Period::year(CORE_YEAR)?);
        Some(Row {
            label: cx.text.get(msg::ENFORCEMENT_OUTCOMES_OTHER),
            group: foreigners.clone(),
            fact: cx.derived(series::ILLEGAL_FOREIGNERS, year, Measure::Level)?,
        })
    };
    let mut flows = Vec::new();
    if let (Some(whole), Some(criminal), Some(administrative)) = (
        published(series::PERSONS_CAUGHT, &persons),
        published(series::PERSONS_CRIMINAL_MEASURES, &persons),
        published(series::PERSONS_ADMIN_PUNISHED, &persons),
    ) {
        flows.push(Flow {
            title: persons.clone(),
            whole,
            parts: vec![(criminal, Ink::After), (administrative, Ink::Before)],
        });
    }
    if let (Some(whole), Some(deported), Some(rest)) = (
        published(series::ILLEGAL_FOREIGNERS, &foreigners),
        published(series::FOREIGNERS_DEPORTED, &foreigners),
        rest(),
    ) {
        flows.push(Flow {
            title: foreigners.clone(),
            whole,
            parts: vec![(deported, Ink::After), (rest, Ink::Before)],
        });
    }
    flows
}

fn panel(flow: Flow) -> Panel {
    let whole = Bar {
        row: flow.whole,
        ink: Ink::Core,
    };
    let parts = flow.parts.into_iter().map(|(row, ink)| Bar { row, ink });
    Panel {
        title: Some(flow.title),
        bars: std::iter::once(whole).chain(parts).collect(),
        gaps: Vec::new(),
    }
}

const FLOW_HEIGHT: u16 = 150;
const FLOW_GAP: u16 = 26;
const TITLE_HEIGHT: u16 = 30;

fn sankey(cx: &Context<'_>, flows: Vec<Flow>) -> (Plot, Vec<Row>) {
    let mut chart = Charming::new().animation(true);
    let mut extras = Extras::default();
    extras.set("", "animationDuration", json!(350));
    let mut rows = Vec::new();
    let mut marks = Vec::new();
    let mut top = 4;
    for (series, flow) in flows.into_iter().enumerate() {
        chart = chart.title(panel_title(&flow.title, top));
        top += TITLE_HEIGHT;
        let nodes: Vec<(Row, Ink)> = std::iter::once((flow.whole, Ink::Core))
            .chain(flow.parts)
            .collect();
        let mut data = Vec::new();
        let mut links = Vec::new();
        for (datum, (row, ink)) in nodes.iter().enumerate() {
            let reading = cx.read(row.fact);
            data.push(
                SankeyNode::new(caption(cx, row))
                    .value(reading.value)
                    .item_style(ItemStyle::new().color(ink.color())),
            );
            if reading.status == Status::Derived {
                extras.hatch(format!("/series/{series}/data/{datum}/itemStyle"), *ink);
            }
            if let (true, Some((whole, _))) = (datum > 0, nodes.first()) {
                links.push(SankeyLink::from((
                    caption(cx, whole),
                    caption(cx, row),
                    reading.value,
                )));
            }
        }
        for (datum, (row, _)) in nodes.into_iter().enumerate() {
            marks.push(Mark {
                series,
                datum,
                row: rows.len(),
            });
            rows.push(row);
        }
        chart = chart.series(flow_series(cx.layout, top, data, links));
        extras.set(format!("/series/{series}"), "nodeWidth", json!(18));
        extras.set(format!("/series/{series}"), "nodeGap", json!(26));
        extras.set(format!("/series/{series}"), "draggable", json!(false));
        extras.set(format!("/series/{series}/label"), "lineHeight", json!(18));
        top += FLOW_HEIGHT + FLOW_GAP;
    }
    let plot = Plot {
        option: option(&chart, extras),
        height: top,
        marks,
        key: Vec::new(),
        markers: Vec::new(),
    };
    (plot, rows)
}

/// Returns the label of a node: its value above its name. ECharts uses names as node ids, so they are unique.
fn caption(cx: &Context<'_>, row: &Row) -> String {
    let words = cx
        .layout
        .pick(wrapped(&row.label, 18), wrapped(&row.label, 34));
    format!("{}\n{words}", cx.words(Some(row.fact)))
}

fn flow_series(layout: Layout, top: u16, data: Vec<SankeyNode>, links: Vec<SankeyLink>) -> Sankey {
    Sankey::new()
        .left(0)
        .right(layout.pick(136, 250))
        .top(i32::from(top))
        .height(f64::from(FLOW_HEIGHT))
        .layout_iterations(0_u64)
        .emphasis(Emphasis::new().disabled(true))
        .line_style(
            LineStyle::new()
                .color(Color::Value("var(--ink-flow)".to_owned()))
                .opacity(1.0)
                .curveness(0.5),
        )
        .label(
            Label::new()
                .show(true)
                .position(LabelPosition::Right)
                .color(TEXT)
                .font_size(13),
        )
        .data(data)
        .links(links)
}
