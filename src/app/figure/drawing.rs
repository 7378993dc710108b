//! The drawing of a figure, by ECharts, with its tooltip.

use std::{cell::RefCell, rc::Rc};

use leptos::{html, prelude::*, task::spawn_local};

use super::tooltip::{Hover, Tooltip};
use crate::{
    browser::{
        echarts::{self, EChart, Point, Pointer, Update},
        resize,
    },
    charts::{Drawing, Layout, Plot},
    text::{Text, msg},
};

/// What has become of the drawing.
#[derive(Debug, Clone, PartialEq)]
enum Progress {
    Loading,
    Live,
    Failed(String),
}

#[component]
pub(super) fn Stage(text: Text, drawing: Memo<Drawing>, layout: RwSignal<Layout>) -> impl IntoView {
    let place = NodeRef::<html::Div>::new();
    let progress = RwSignal::new(Progress::Loading);
    let hover = RwSignal::new(None::<Hover>);
    let live: Live = Rc::default();

    let keeper = StoredValue::new_local(live.clone());
    on_cleanup(move || keeper.with_value(|live| live.borrow_mut().end()));

    Effect::new({
        let live = live.clone();
        move |_| {
            let Some(element) = place.get() else { return };
            let observation = resize::observe(&element, {
                let live = live.clone();
                move |width, height| {
                    layout.set(Layout::of_width(width));
                    if let Some(chart) = &live.borrow().chart {
                        chart.resize(width, height);
                    }
                }
            });
            live.borrow_mut().observation = observation;
            spawn_local({
                let live = live.clone();
                async move {
                    let loaded = echarts::load().await;
                    // The reader may have gone to the table while the bundle was on its way.
                    if live.borrow().ended {
                        return;
                    }
                    progress.set(match loaded {
                        Ok(()) => Progress::Live,
                        Err(reason) => Progress::Failed(reason),
                    });
                }
            });
        }
    });
    Effect::new(move |_| {
        let Some(element) = place.get() else { return };
        let plot = drawing.with(|d| d.plot.clone());
        if progress.get() == Progress::Live {
            hover.set(None);
            let told = move |pointer| hover.set(hover_of(drawing, pointer));
            if let Err(reason) = live.borrow_mut().show(&element, &plot, text, told) {
                progress.set(Progress::Failed(reason));
            }
        }
    });

    let stage = move || match progress.get() {
        Progress::Loading => "ready",
        Progress::Live => "live",
        Progress::Failed(_) => "degraded",
    };
    let height = move || format!("{}px", drawing.with(|d| d.plot.height));
    let message = move || match progress.get() {
        Progress::Loading => Some(text.get(msg::FIGURE_LOADING)),
        Progress::Live => None,
        Progress::Failed(reason) => Some(text.say(msg::FIGURE_FAILED, &[("reason", &reason)])),
    };
    let label = move || drawing.with(|d| format!("{}. {}", d.title, d.summary.join(" ")));
    let failed = move || matches!(progress.get(), Progress::Failed(_));
    view! {
        <div class="stage" data-stage=stage>
            <Key drawing/>
            <div class="plot" role="img" aria-label=label style:height=height node_ref=place></div>
            <p class="stage-message">{message}</p>
            <Tooltip text drawing hover/>
            <Show when=failed><super::table::Table text drawing/></Show>
            <Derived text drawing/>
        </div>
    }
}

/// The chart on the page and what it holds of the browser.
#[derive(Default)]
struct OnPage {
    chart: Option<EChart>,
    observation: Option<resize::Observation>,
    shape: String,
    ended: bool,
}

type Live = Rc<RefCell<OnPage>>;

impl OnPage {
    /// Draws the plot for the first time, or moves the present drawing to it.
    fn show(
        &mut self,
        element: &web_sys::Element,
        plot: &Plot,
        text: Text,
        told: impl Fn(Pointer) + 'static,
    ) -> Result<(), String> {
        let option = plot.option.to_string();
        let shape = plot.shape();
        match &self.chart {
            None => {
                self.chart = Some(EChart::mount(
                    element,
                    &option,
                    text.language().tag(),
                    told,
                )?);
            }
            Some(chart) => {
                chart.resize(f64::from(element.client_width()), f64::from(plot.height));
                let same = self.shape == shape;
                chart.update(&option, if same { Update::Merge } else { Update::Replace })?;
            }
        }
        self.shape = shape;
        Ok(())
    }

    fn end(&mut self) {
        self.ended = true;
        self.chart = None;
        self.observation = None;
    }
}

/// The row under the pointer, by the mark that stands for it.
fn hover_of(drawing: Memo<Drawing>, pointer: Pointer) -> Option<Hover> {
    let (Pointer::Over(Point {
        series,
        datum,
        x,
        y,
    })
    | Pointer::Click(Point {
        series,
        datum,
        x,
        y,
    })) = pointer
    else {
        return None;
    };
    drawing.with_untracked(|d| {
        let mark = d
            .plot
            .marks
            .iter()
            .find(|mark| (mark.series, mark.datum) == (series, datum))?;
        Some(Hover {
            row: mark.row,
            x,
            y,
        })
    })
}

/// What the colours stand for, where labels at the marks do not say it.
#[component]
fn Key(drawing: Memo<Drawing>) -> impl IntoView {
    let entries = move || {
        drawing.with(|d| {
            d.plot
                .key
                .iter()
                .map(|entry| {
                    view! { <li class="key-entry" data-ink=entry.ink>{entry.label.clone()}</li> }
                })
                .collect_view()
        })
    };
    view! {
        <Show when=move || drawing.with(|d| !d.plot.key.is_empty())>
            <ul class="key">{entries}</ul>
        </Show>
    }
}

/// Says what hatching means, where a drawing has any.
#[component]
fn Derived(text: Text, drawing: Memo<Drawing>) -> impl IntoView {
    let any = move || {
        drawing.with(|d| {
            d.rows
                .iter()
                .any(|row| matches!(row.fact, crate::charts::Fact::Derived(_)))
        })
    };
    view! {
        <Show when=any>
            <p class="key-derived">
                <span class="swatch-derived" aria-hidden="true"></span>
                {text.get(msg::FIGURE_LEGEND_DERIVED)}
            </p>
        </Show>
    }
}
