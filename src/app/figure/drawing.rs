//! The drawing of a figure: two prerendered layouts, then the live chart by ECharts in their place.

use std::{cell::RefCell, rc::Rc};

use leptos::{html, prelude::*};

use super::{
    FigureContext, FigureState, PrerenderedDrawings, Source, Stage,
    parts::{self, Part},
};
use crate::say;
use crate::{
    app::{
        Site,
        live::{bool_attribute, effect, text_signal},
        markup::{self, Markup, element, line},
    },
    browser::{
        BrowserError,
        echarts::{self, EChart, Update},
        fragment, frame, idle, resize, spawn_local, style, tooltip, turn,
    },
    display::{EchartsOption, ViewContent},
    text::{Text, msg},
    view::Layout,
};

/// References to the nodes of a drawing.
#[derive(Clone, Copy, Default)]
struct NodeRefs {
    /// The element that has both drawings, and their label.
    plot: NodeRef<html::Div>,
    /// The container of all drawings, as wide as the available room.
    frame: NodeRef<html::Div>,
    /// The container of the live chart.
    canvas: NodeRef<html::Div>,
}

pub(super) fn drawing(
    site: &Site,
    place: FigureContext,
    shared: FigureState,
    stage: RwSignal<Stage>,
    source: Source,
    prerendered: PrerenderedDrawings,
    list: NodeRef<html::Div>,
) -> AnyView {
    let text = site.text;
    let ground @ NodeRefs {
        plot,
        frame,
        canvas,
    } = NodeRefs::default();
    let mut shown = shared.views.first();
    effect(move || {
        let (now, frame) = (shared.views.shown(), frame.get());
        if let Some(frame) = frame.filter(|_| now != shown) {
            // Another view has other numbers under the pointer.
            shown = now;
            tooltip::hide(&frame);
        }
    });
    stay_whole(shared, frame);
    show_prerendered(shared, stage, frame);
    mount_live_chart(text, place, shared, stage, source, ground);

    let outdated = move || {
        shared.views.other_than_prerendered().is_some() && stage.with(|stage| *stage != Stage::Live)
    };
    let label = parts::label(plot, shared, move |display| display.alternative(&text));
    let message = move || {
        let words = said(text, shared, &stage.get());
        words.map(markup::text).into_iter().collect()
    };
    let drawings = vec![
        prerendered_svg("drawing drawing-narrow", prerendered.narrow),
        prerendered_svg("drawing drawing-wide", prerendered.wide),
    ];
    let part = |of| parts::part(site, place, shared, of, "", None);
    view! {
        {markup::place("stage-message", Some("polite"), message)}
        <div class="stage" data-stale=text_signal(move || bool_attribute(outdated())) node_ref=frame>
            {part(LEGEND)}
            <div class="plot-frame">
                <div class="plot" role="img" aria-label=label node_ref=plot>
                    {drawings}
                    <div class="drawing-live" node_ref=canvas></div>
                </div>
                {points_of(text, list)}
                <div
                    class="sides"
                    data-filled
                    data-before=text.get(msg::UI_POLICIES_BEFORE)
                    data-after=text.get(msg::UI_POLICIES_AFTER)
                ></div>
                {tooltip_of(text)}
            </div>
            {part(HATCHING)}
        </div>
        <p class="stage-failure">{text.get(msg::UI_FIGURE_NOT_STARTED)}</p>
    }
    .into_any()
}

/// Marks a figure that is between two views, so that it is restored to one of them should the app trap meanwhile.
fn stay_whole(shared: FigureState, frame: NodeRef<html::Div>) {
    let views = shared.views;
    effect(move || {
        let Some(stage) = frame.get() else { return };
        if views.is_waiting() {
            turn::leave_view(&stage);
        } else {
            // The words follow with the same frame.
            frame::painted(move || {
                // The figure may have been removed, or be waiting again.
                if views.try_is_waiting() == Some(false) {
                    turn::reach_view(&stage);
                }
            });
        }
    });
}

/// Returns the status of the chosen view: still loading, or failed to load, and which view is shown instead; or that
/// nothing can be drawn.
fn said(text: Text, shared: FigureState, stage: &Stage) -> Option<String> {
    let views = shared.views;
    let (message, asked) = if let Some(missed) = views.missed() {
        (msg::UI_FIGURE_MISSED, missed)
    } else if *stage == Stage::Live {
        // All views are loaded: the words of another one follow with the next frame.
        return None;
    } else if views.is_waiting() {
        (msg::UI_FIGURE_LOADING, shared.view.get())
    } else if matches!(stage, Stage::Degraded(_)) {
        return Some(text.get(msg::UI_FIGURE_FAILED));
    } else {
        return None;
    };
    let shown = views.shown_view();
    let [asked, shown] = [(&asked, &shown), (&shown, &asked)].map(|(view, other)| {
        let choices = shared.displays.choices_different_from(view, other);
        let joined = choices.map(str::to_owned);
        joined
            .reduce(|one, more| text.pair(&one, &more))
            .unwrap_or_default()
    });
    Some(text.say(message, &[("asked", &asked), ("shown", &shown)]))
}

/// Renders a prerendered drawing. In the browser it is on the page already, or there is none: not even empty HTML is
/// set, which a page that requires Trusted Types refuses.
fn prerendered_svg(class: &'static str, svg: String) -> AnyView {
    #[cfg(target_arch = "wasm32")]
    {
        drop(svg);
        view! { <div class=class></div> }.into_any()
    }
    #[cfg(not(target_arch = "wasm32"))]
    view! { <div class=class data-filled inner_html=svg></div> }.into_any()
}

pub(super) const LEGEND: Part = Part {
    name: "legend",
    content: |_, _, _, display| legend(display),
};

pub(super) const HATCHING: Part = Part {
    name: "hatching",
    content: |site, _, _, display| hatching(site.text, display),
};

/// Renders the legend of colours, where labels at the marks do not name them.
fn legend(display: &ViewContent) -> Vec<Markup> {
    let entries: Vec<Markup> = display
        .key
        .iter()
        .map(|entry| {
            line("li", "key-entry", entry.label.as_str()).with("data-ink", entry.ink.as_str())
        })
        .collect();
    if entries.is_empty() {
        return entries;
    }
    vec![element("ul", "key", entries)]
}

/// Renders the legend of hatching, where a number is derived.
fn hatching(text: Text, display: &ViewContent) -> Vec<Markup> {
    let words = text.get(msg::UI_FIGURE_LEGEND_DERIVED);
    let any = display.is_hatched();
    any.then(|| line("p", "key-derived", words))
        .into_iter()
        .collect()
}

/// Renders the container of the points, with the words that `web/figure/points.js` puts around those of the table, and
/// the ring around the chosen one: before hydration that script may fill elements, but add none.
fn points_of(text: Text, list: NodeRef<html::Div>) -> AnyView {
    let point = say!(
        text,
        UI_POINT,
        name = "{name}",
        value = "{value}",
        status = "{status}",
        interval = "{interval}",
        position = "{position}",
        count = "{count}"
    );
    view! {
        <div
            class="points"
            data-filled
            data-name=text.get(msg::UI_POINTS)
            data-point=point
            data-anomaly=text.get(msg::UI_FIGURE_DOUBT)
            node_ref=list
        ></div>
        <div class="point-ring" hidden></div>
    }
    .into_any()
}

/// Renders the container of the tooltip, with the words that `web/figure/tooltip.js` puts around those of the table.
fn tooltip_of(text: Text) -> AnyView {
    view! {
        <div
            class="tooltip"
            data-filled
            data-pair=text.pair("{one}", "{other}")
            data-interval=say!(text, UI_INTERVAL_LABEL, interval = "{interval}")
            data-card=text.get(msg::UI_FIGURE_CARD)
            data-pair-begin=text.get(msg::UI_PAIR_BEGIN)
        ></div>
    }
    .into_any()
}

/// Shows the chosen view as prerendered, unless it is drawn live: its file is small. The live chart is wanted then, too;
/// where that file fails to load, it alone can show the view.
fn show_prerendered(shared: FigureState, stage: RwSignal<Stage>, frame: NodeRef<html::Div>) {
    let views = shared.views;
    effect(move || {
        let is_live = stage.with(|stage| *stage == Stage::Live);
        let (Some(element), Some(at)) = (frame.get(), views.other_than_prerendered()) else {
            return;
        };
        if is_live || stage.with(|stage| *stage == Stage::Static) {
            return;
        }
        spawn_local(async move {
            match fragment::show(&element, at).await {
                Ok(true) => views.reach(at),
                // Another view was chosen meanwhile.
                Ok(false) => return,
                Err(_) => {}
            }
            views.try_want();
        });
    });
}

/// Loads `ECharts` and the views when the browser is idle, in an embed after the first interaction, or once another view
/// has been chosen; then draws each view. A file that fails to load is asked for again with the next choice.
fn mount_live_chart(
    text: Text,
    place: FigureContext,
    shared: FigureState,
    stage: RwSignal<Stage>,
    source: Source,
    NodeRefs { frame, canvas, .. }: NodeRefs,
) {
    let library = RwSignal::new(false);
    let width = RwSignal::new(0.0);
    let live: Live = Rc::default();
    let keeper = StoredValue::new_local(live.clone());
    on_cleanup(move || keeper.with_value(|live| live.borrow_mut().end()));

    let load = {
        let live = live.clone();
        move || {
            if live.borrow_mut().begin() {
                let (live, source) = (live.clone(), source.clone());
                spawn_local(async move {
                    // The figure may have been removed before its turn came.
                    if live.borrow().ended {
                        return;
                    }
                    // Concurrently: both requests start before either is awaited.
                    let bundle = echarts::load();
                    let views = shared.views.get(source).await;
                    let bundle = bundle.await;
                    // Or while its files were loading.
                    if live.borrow().ended {
                        return;
                    }
                    let done = bundle.is_ok() && views.is_ok();
                    live.borrow_mut().loading = if done { Loading::Done } else { Loading::Idle };
                    if bundle.is_ok() {
                        library.set(true);
                    }
                    if views.is_err() {
                        shared.miss(place);
                    }
                    if let Err(reason) = views.and(bundle) {
                        stage.set(Stage::Degraded(reason));
                    }
                    shared.views.settle();
                });
            }
        }
    };
    effect({
        let (live, load) = (live.clone(), load.clone());
        move || {
            let Some(element) = frame.get() else { return };
            let mut live = live.borrow_mut();
            live.observation = resize::observe(&element, move |now, _| {
                // The figure may have been removed by then.
                let _ = width.try_set(now);
            });
            live.idle = Some(match place {
                // A host page may have many embeds, most of which are never used. What a reader has selected is not
                // prerendered.
                FigureContext::Embed if shared.displays.question.is_empty() => {
                    idle::on_first_interaction(load.clone())
                }
                _ => idle::on_idle(load.clone()),
            });
        }
    });
    effect(move || {
        if shared.views.are_wanted() {
            load();
        }
    });
    effect(move || {
        let (Some(element), Some(views), true) =
            (canvas.get(), shared.views.plots(), library.get())
        else {
            return;
        };
        let room = width.get();
        // A figure that shows its table has no room for a drawing; it is drawn when it shows the chart.
        if room <= 0.0 {
            return;
        }
        // As the stylesheet does with prerendered drawings.
        let text_scale = style::text_scale();
        let layout = Layout::of_width(room / text_scale);
        let sketch = layout.pick(&views.narrow, &views.wide);
        let size = (f64::from(layout.width()), f64::from(sketch.height));
        style::set_property(&element, "--scale", (room / size.0).min(text_scale), "");
        style::set_property(&element, "--height", size.1, "px");
        let shown = live.borrow_mut().show(&element, sketch, size, text);
        stage.set(match shown {
            Ok(()) => Stage::Live,
            Err(reason) => {
                // The remains of the drawing may be of either view.
                live.borrow_mut().chart = None;
                Stage::Degraded(reason)
            }
        });
    });
}

/// The live chart, with its observers and handles in the browser.
#[derive(Default)]
struct MountedChart {
    chart: Option<EChart>,
    observation: Option<resize::Observation>,
    idle: Option<idle::IdleHandle>,
    shape: String,
    loading: Loading,
    ended: bool,
}

/// The loading state of ECharts and the views.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum Loading {
    /// Not requested yet, or failed: the next choice requests again.
    #[default]
    Idle,
    UnderWay,
    Done,
}

type Live = Rc<RefCell<MountedChart>>;

impl MountedChart {
    /// Returns whether loading begins with this call.
    fn begin(&mut self) -> bool {
        let begins = self.loading == Loading::Idle;
        if begins {
            self.loading = Loading::UnderWay;
        }
        begins
    }

    /// Draws the first plot, or updates the present drawing to another.
    fn show(
        &mut self,
        element: &web_sys::Element,
        sketch: &EchartsOption,
        size: (f64, f64),
        text: Text,
    ) -> Result<(), BrowserError> {
        if let Some(chart) = &self.chart {
            let same = self.shape == sketch.shape;
            chart.resize(size.0, size.1);
            chart.update(
                &sketch.option,
                if same { Update::Merge } else { Update::Replace },
            )?;
        } else {
            let locale = text.language().tag();
            self.chart = Some(EChart::mount(element, size, &sketch.option, locale)?);
        }
        self.shape.clone_from(&sketch.shape);
        Ok(())
    }

    fn end(&mut self) {
        *self = Self {
            ended: true,
            ..Self::default()
        };
    }
}
