//! The comparison: its chooser and its figure.
//!
//! Its app holds the dataset and draws in the browser, because the possible selections are unlimited. The figure is the
//! same as everywhere; another selection makes another figure.

use leptos::{ev, html, prelude::*};

use super::{
    Site,
    explore::joined,
    figure::{FigureContext, PrerenderedDrawings, Source, figure},
    markup::{self, Markup, element, filled, line},
    notices,
};
use crate::say;
use crate::{
    browser::{address, closest},
    charts::{self, Fact, STANDARD_POLICY},
    compare::{ComparabilityIssue, Selection, statistics_around},
    dataset::{Category, Dataset, Operand, SeriesRef},
    display::{ChartContent, ResponsiveOptions, describe},
    embedded,
    text::{Text, msg},
    view::Notice,
};

/// The current selection, and the notices about the query string.
#[derive(Clone, Copy)]
struct Choice {
    place: FigureContext,
    selection: RwSignal<Selection>,
    unknown: RwSignal<Vec<Notice>>,
}

impl Choice {
    /// Changes the selection, as a step that Back undoes.
    fn change(self, selection: Selection) {
        if self.place == FigureContext::Page {
            address::push_query(&selection.query());
        }
        self.unknown.set(Vec::new());
        self.selection.set(selection);
    }

    /// Takes the selection from the address, and writes the address in canonical form.
    fn follow(self) {
        let (selection, rest, mut said) = Selection::parse(&self.place.query().state);
        let (selection, missing) = selection.within(embedded::dataset());
        said.extend(missing);
        self.place.correct(&joined(&selection.query(), &rest));
        self.unknown.set(said);
        if self.selection.with_untracked(|before| *before != selection) {
            self.selection.set(selection);
        }
    }
}

/// Renders the chooser (on the page only) and the figure.
pub(super) fn section(
    site: &Site,
    place: FigureContext,
    prerendered: PrerenderedDrawings,
) -> AnyView {
    let text = site.text;
    let choice = Choice {
        place,
        selection: RwSignal::new(Selection::default()),
        unknown: RwSignal::new(Vec::new()),
    };
    // Effects run in the browser only, after the prerendered nodes are hydrated.
    Effect::new(move |_| {
        choice.follow();
        let listener = window_event_listener(ev::popstate, move |_| choice.follow());
        on_cleanup(move || listener.remove());
    });
    let chooser = (place == FigureContext::Page).then(|| chooser(site, choice));
    let site = site.clone();
    let shown = move || {
        // Prerendered for the default selection only; any other is drawn here.
        let prerendered = if choice
            .selection
            .with(|chosen| *chosen == Selection::default())
        {
            prerendered.clone()
        } else {
            PrerenderedDrawings::default()
        };
        one(&site, place, choice.selection.get(), prerendered)
    };
    view! {
        {chooser}
        {notices::notices(text, choice.unknown)}
        {shown}
    }
    .into_any()
}

/// Renders the figure of a selection.
fn one(
    site: &Site,
    place: FigureContext,
    selection: Selection,
    prerendered: PrerenderedDrawings,
) -> AnyView {
    let text = site.text;
    let data = embedded::dataset_in(text.language());
    let content = ChartContent::compare(data, &text, &selection);
    let plots = move || ResponsiveOptions::compare(data, &text, &selection);
    let (displays, source) = Source::made(content, plots);
    figure(site, place, displays, source, prerendered, 0)
}

fn chooser(site: &Site, choice: Choice) -> AnyView {
    let text = site.text;
    view! {
        <div class="chooser">
            {around(text, choice)}
            {figures(text, choice)}
            {move || acknowledgement(text, choice)}
        </div>
    }
    .into_any()
}

/// Renders options of a drop-down: value and label.
fn options(list: Vec<(String, String)>, chosen: &str) -> Vec<Markup> {
    list.into_iter()
        .map(|(value, words)| markup::option(value, words, chosen))
        .collect()
}

fn drop_down(
    label: String,
    name: &'static str,
    content: impl Fn() -> Vec<Markup> + Send + Sync + 'static,
    choose: impl Fn(String) + 'static,
) -> AnyView {
    let at = NodeRef::<html::Select>::new();
    let options = markup::follow(at, content);
    let choose = move |event| choose(event_target_value(&event));
    view! {
        <label class="field">
            <span>{label}</span>
            {filled!(options, select name=name node_ref=at on:change=choose)}
        </label>
    }
    .into_any()
}

/// Renders the chooser for before and after a policy: policy and statistic.
fn around(text: Text, choice: Choice) -> AnyView {
    let data = embedded::dataset_in(text.language());
    let policies: Vec<(String, String)> = data
        .policies()
        .iter()
        .map(|policy| {
            let words = text.labelled(&text.date(policy.effective), &policy.title);
            (policy.id.to_string(), words)
        })
        .collect();
    let policy = RwSignal::new(STANDARD_POLICY.to_owned());
    let series = RwSignal::new(String::from("travellers-daily"));
    Effect::new(move |_| {
        if let Some((one, other)) = choice.selection.with(|chosen| chosen.around.clone()) {
            policy.set(one);
            series.set(other);
        }
    });
    let statistics = move || {
        let mut all = data.policies().iter();
        let policy = policy.with(|id| all.find(|policy| policy.id.as_str() == id));
        let known = policy.map(|policy| statistics_around(data, policy));
        let names: Vec<(String, String)> = known
            .unwrap_or_default()
            .into_iter()
            .map(|at| {
                (
                    data.series(at).id.to_string(),
                    data.series(at).name.to_string(),
                )
            })
            .collect();
        options(names, &series.get())
    };
    let show = move |_: ev::MouseEvent| {
        choice.change(Selection {
            around: Some((policy.get_untracked(), series.get_untracked())),
            ..Selection::default()
        });
    };
    view! {
        <fieldset class="choose">
            <legend>{text.get(msg::COMPARE_AROUND)}</legend>
            {drop_down(
                text.get(msg::COMPARE_POLICY),
                "policy",
                move || options(policies.clone(), &policy.get()),
                move |id| policy.set(id),
            )}
            {drop_down(text.get(msg::COMPARE_SERIES), "series", statistics, move |id| series.set(id))}
            <button type="button" data-act="around" on:click=show>{text.get(msg::COMPARE_SHOW)}</button>
        </fieldset>
    }
    .into_any()
}

/// Renders the chooser for single figures: those compared, and one to add.
fn figures(text: Text, choice: Choice) -> AnyView {
    let data = embedded::dataset_in(text.language());
    let series = RwSignal::new(String::from("travellers-total"));
    let figure = RwSignal::new(String::new());
    let statistics = move || {
        let list = Category::ALL.iter().flat_map(|category| {
            let subject = text.get(describe::category_name(*category));
            let of = data
                .all_series()
                .filter(move |(_, one)| one.category == *category);
            of.map(move |(_, one)| (one.id.to_string(), text.labelled(&subject, &one.name)))
        });
        options(list.collect(), &series.get())
    };
    let levels = move || {
        let at = series.with(|id| data.series_by_id(id));
        let list = at.map(|at| figures_of(text, data, at)).unwrap_or_default();
        let first = list.first().map(|(id, _)| id.clone()).unwrap_or_default();
        let options = options(list, &first);
        figure.set(first);
        options
    };
    let add = move |_: ev::MouseEvent| {
        let mut chosen = named(data, &choice.selection.get_untracked());
        let id = figure.get_untracked();
        if !id.is_empty() && !chosen.contains(&id) && chosen.len() < Selection::MAX_FIGURES {
            chosen.push(id);
        }
        choice.change(Selection {
            figures: chosen,
            ..Selection::default()
        });
    };
    let at = NodeRef::<html::Ul>::new();
    let chosen = markup::follow(at, move || {
        let chosen = named(data, &choice.selection.get());
        let items = chosen.iter().filter_map(|id| chosen_item(text, data, id));
        items.collect()
    });
    let remove = move |event: ev::MouseEvent| {
        let button = closest(&event, "[data-remove]");
        let Some(id) = button.and_then(|button| button.get_attribute("data-remove")) else {
            return;
        };
        let mut chosen = named(data, &choice.selection.get_untracked());
        chosen.retain(|other| *other != id);
        choice.change(Selection {
            figures: chosen,
            ..Selection::default()
        });
    };
    view! {
        <fieldset class="choose">
            <legend>{text.get(msg::COMPARE_FIGURES)}</legend>
            {filled!(chosen, ul class="chosen" node_ref=at on:click=remove)}
            {drop_down(text.get(msg::COMPARE_SERIES), "statistic", statistics, move |id| series.set(id))}
            {drop_down(text.get(msg::COMPARE_FIGURE), "figure", levels, move |id| figure.set(id))}
            <button type="button" data-act="add" on:click=add>{text.get(msg::COMPARE_ADD)}</button>
        </fieldset>
    }
    .into_any()
}

/// Returns the ids of the compared figures, whether chosen one by one or around a policy.
fn named(data: &Dataset, selection: &Selection) -> Vec<String> {
    let operands = charts::chosen(data, selection);
    operands
        .into_iter()
        .map(|one| data.id_of(one).to_owned())
        .collect()
}

/// Returns the figures of a statistic: levels for each period, then all others published.
fn figures_of(text: Text, data: &'static Dataset, series: SeriesRef) -> Vec<(String, String)> {
    let published = data.figures_of(series).map(|(at, figure)| {
        let measure = describe::measure(&text, figure);
        let source = &data.source(figure.source).publisher;
        let value = Fact::Published(at).read(data, &text).text;
        let what = text.pair(&text.period(figure.period), &measure);
        let words = text.labelled(&what, &text.aside(&value, source));
        (figure.id.to_string(), words)
    });
    let derived = data
        .all_derived()
        .filter(move |(_, derived)| derived.series == series)
        .map(|(at, derived)| {
            let value = Fact::Derived(at).read(data, &text).text;
            (derived.id.to_string(), text.labelled(&derived.note, &value))
        });
    published.chain(derived).collect()
}

/// Renders one of the compared figures, with the button that removes it.
fn chosen_item(text: Text, data: &Dataset, id: &str) -> Option<Markup> {
    let name = name(text, data, data.operand_by_id(id)?);
    let label = say!(text, COMPARE_REMOVE, name = &name);
    let button = line("button", "link", "×")
        .with("type", "button")
        .with("aria-label", label)
        .with("data-remove", id);
    Some(element("li", "", vec![markup::text(name), button]))
}

fn name(text: Text, data: &Dataset, operand: Operand) -> String {
    let fact = Fact::from(operand);
    let value = fact.read(data, &text).text;
    let (series, when) = match operand {
        Operand::Figure(at) => {
            let figure = data.figure(at);
            (figure.series, text.period(figure.period))
        }
        Operand::Derived(at) => {
            let derived = data.derived(at);
            (derived.series, describe::when(&text, derived))
        }
    };
    text.labelled(&text.pair(&data.series(series).name, &when), &value)
}

/// Renders the confirmation that unlike figures need.
fn acknowledgement(text: Text, choice: Choice) -> Option<AnyView> {
    let selection = choice.selection.get();
    let data = embedded::dataset_in(text.language());
    let chosen = charts::chosen(data, &selection);
    let issues = charts::issues(data, &chosen);
    let asks = issues.iter().any(ComparabilityIssue::is_serious)
        && !issues.iter().any(ComparabilityIssue::forbids);
    (asks && !selection.acknowledged).then(|| {
        let confirm = move |_: ev::MouseEvent| {
            choice.change(Selection {
                acknowledged: true,
                ..choice.selection.get_untracked()
            });
        };
        view! {
            <p class="acknowledge">
                {text.get(msg::COMPARE_ASK)} " "
                <button type="button" data-act="acknowledge" on:click=confirm>
                    {text.get(msg::COMPARE_ACKNOWLEDGE)}
                </button>
            </p>
        }
        .into_any()
    })
}
