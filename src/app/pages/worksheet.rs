//! A chart's worksheet: its drawing, its figures and questions to print, the answers on a separate page.
//!
//! One switch hides the values, for a class that reads them off the drawing. It is a rule of the stylesheet: the page
//! loads no script.

use leptos::prelude::*;

use super::{PrerenderedDrawings, PrerenderedFigure, Sheet};
use crate::say;
use crate::{
    app::Site,
    charts::Chart,
    display::{Line, Reference, ViewContent},
    embedded,
    text::{Text, msg},
    view::Page,
    worksheet::{self, Task},
};

/// Renders the page; `None` for a chart that has no worksheet.
pub(super) fn worksheet(site: &Site, chart: &Chart, figure: &PrerenderedFigure) -> Option<AnyView> {
    let text = site.text;
    let sheet = figure.sheet.as_ref()?;
    let display = figure.displays.views.first()?;
    let tasks = worksheet::tasks(chart, embedded::dataset_in(text.language()), &text);
    let questions = tasks.iter().map(question).collect_view();
    let page = view! {
        <article class="worksheet">
            <header class="worksheet-head">
                <p>{text.get(msg::WORKSHEET_NAME)}</p>
                <p class="worksheet-pupil">{text.get(msg::WORKSHEET_PUPIL)}</p>
                <h1>{text.get(chart.question)}</h1>
                <p class="figure-subtitle">{display.subtitle.clone()}</p>
                {switch(site, chart, sheet.has_scale)}
            </header>
            {drawings(text, display, figure.prerendered.first().cloned().unwrap_or_default(), sheet)}
            <section class="worksheet-questions" aria-labelledby="questions">
                <h2 id="questions">{text.get(msg::WORKSHEET_QUESTIONS)}</h2>
                <ol>{questions}</ol>
            </section>
            {figures(text, display)}
            {origin(site, display, sheet)}
            {answers(text, display, &tasks)}
        </article>
    };
    Some(page.into_any())
}

/// Renders the switch that hides the values, and the link to the chart; neither is printed.
fn switch(site: &Site, chart: &Chart, has_scale: bool) -> AnyView {
    let text = site.text;
    let means = has_scale.then(|| {
        view! { <p id="hide-means">{text.get(msg::WORKSHEET_HIDE_MEANS)}</p> }
    });
    let described_by = has_scale.then_some("hide-means");
    view! {
        <div class="worksheet-switch">
            <p>
                {text.get(msg::WORKSHEET_INTRO)} " "
                <a href=site.route.href(Page::Chart(chart.id))>{text.get(msg::UI_FIGURE_OPEN)}</a>
            </p>
            <label>
                <input type="checkbox" name="hide" aria-describedby=described_by/>
                {text.get(msg::WORKSHEET_HIDE)}
            </label>
            {means}
        </div>
    }
    .into_any()
}

/// Renders the drawing with its values, and the one without; one of them is shown.
fn drawings(
    text: Text,
    display: &ViewContent,
    prerendered: PrerenderedDrawings,
    sheet: &Sheet,
) -> AnyView {
    let subtitle = [("subtitle", display.subtitle.as_str())];
    let without = text.say(msg::WORKSHEET_ALTERNATIVE, &subtitle);
    let key = display
        .key
        .iter()
        .map(|entry| {
            view! { <li class="key-entry" data-ink=entry.ink.clone()>{entry.label.clone()}</li> }
        })
        .collect_view();
    let key = (!display.key.is_empty()).then(|| view! { <ul class="key">{key}</ul> });
    let hatched = display.is_hatched().then(|| {
        view! { <p class="key-derived">{text.get(msg::UI_FIGURE_LEGEND_DERIVED)}</p> }
    });
    view! {
        <div class="worksheet-drawing">
            {key}
            {drawing("plot values-shown", display.alternative(&text), prerendered)}
            {drawing("plot values-hidden", without, sheet.unlabelled.clone())}
            {hatched}
            {policies(text, display)}
        </div>
    }
    .into_any()
}

fn drawing(class: &'static str, alternative: String, prerendered: PrerenderedDrawings) -> AnyView {
    view! {
        <div class=class role="img" aria-label=alternative>
            <div class="drawing drawing-narrow" inner_html=prerendered.narrow></div>
            <div class="drawing drawing-wide" inner_html=prerendered.wide></div>
        </div>
    }
    .into_any()
}

/// Renders the key to the numbered lines in the drawing.
fn policies(text: Text, display: &ViewContent) -> Option<AnyView> {
    let lines = display
        .policies
        .iter()
        .map(|policy| view! { <li>{text.pair(&policy.date, &policy.title)}</li> })
        .collect_view();
    let title = text.get(msg::UI_POLICIES_TITLE);
    (!display.policies.is_empty())
        .then(|| view! { <ol class="policies" aria-label=title>{lines}</ol> }.into_any())
}

/// Renders a question with room to write.
fn question(task: &Task) -> AnyView {
    let lines = (0..task.lines)
        .map(|_| view! { <span class="ruled"></span> })
        .collect_view();
    view! { <li><p>{task.question.clone()}</p><div aria-hidden="true">{lines}</div></li> }
        .into_any()
}

/// Renders the figures behind the drawing, with their rounding intervals.
fn figures(text: Text, display: &ViewContent) -> AnyView {
    // A group that all rows share is no information.
    let grouped = display
        .rows
        .windows(2)
        .any(|rows| rows[0].group != rows[1].group);
    let column = |label| view! { <th scope="col">{text.get(label)}</th> };
    let group = grouped.then(|| column(msg::UI_COLUMN_GROUP));
    let rows = display
        .rows
        .iter()
        .map(|row| figure(row, grouped))
        .collect_view();
    let caption = || text.get(msg::WORKSHEET_FIGURES);
    view! {
        <section class="table-scroll worksheet-figures" tabindex="0" aria-label=caption()>
            <table>
                <caption>{caption()}</caption>
                <thead>
                    <tr>
                        {group}
                        {column(msg::UI_COLUMN_WHAT)}
                        <th scope="col" class="given">{text.get(msg::UI_COLUMN_VALUE)}</th>
                        <th scope="col" class="given">{text.get(msg::UI_COLUMN_INTERVAL)}</th>
                        {column(msg::UI_COLUMN_STATUS)}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}

fn figure(row: &Line, grouped: bool) -> AnyView {
    let group = grouped.then(|| view! { <td class="group">{row.group.clone()}</td> });
    view! {
        <tr>
            {group}
            <th scope="row">{row.label.clone()}</th>
            <td class="number given">{row.value.clone()}</td>
            <td class="number given">{row.interval.clone()}</td>
            <td class="status">{row.status.clone()}</td>
        </tr>
    }
    .into_any()
}

/// Renders the source of the figures, and the address of this page.
fn origin(site: &Site, display: &ViewContent, sheet: &Sheet) -> AnyView {
    let text = site.text;
    let source = |source: &Reference| {
        view! { <a href=source.url.clone()>{source.words.clone()}</a> }
    };
    let more = display.sources.len().saturating_sub(1);
    let more = (more > 0).then(|| {
        let words = say!(text, UI_FIGURE_SOURCES_MORE, count = &more.to_string());
        view! { {text.pair("", "")} <a href=site.route.href(Page::Sources)>{words}</a> }
    });
    let address = say!(text, WORKSHEET_ADDRESS, url = &sheet.address);
    view! {
        <footer class="worksheet-origin">
            <p>
                {text.labelled(&text.get(msg::UI_COLUMN_SOURCE), "")}
                {display.sources.first().map(source)}
                {more}
            </p>
            <p>{address}</p>
        </footer>
    }
    .into_any()
}

fn answers(text: Text, display: &ViewContent, tasks: &[Task]) -> AnyView {
    let answers = tasks
        .iter()
        .map(|task| view! { <li>{task.answer.clone()}</li> })
        .collect_view();
    let finding = say!(text, WORKSHEET_FINDING, title = &display.title);
    view! {
        <section class="worksheet-answers" aria-labelledby="answers">
            <h2 id="answers">{text.get(msg::WORKSHEET_ANSWERS)}</h2>
            <ol>{answers}</ol>
            <p>{finding}</p>
        </section>
    }
    .into_any()
}
