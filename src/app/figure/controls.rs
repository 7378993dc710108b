//! A figure's controls: groups of radio buttons, which keyboards and screen readers support natively.
//!
//! The buttons themselves keep the choice until the figure hydrates, which then takes it up (`islands`).

use leptos::{ev, prelude::*};

use super::FigureState;
use crate::{
    app::live::{bool_signal, on},
    text::{Text, msg},
    view::{MODE_KEY, Mode, View},
};

pub(super) fn controls(text: Text, shared: FigureState) -> AnyView {
    let displays = shared.displays;
    let groups: Vec<AnyView> = (0..displays.controls.len())
        .map(|at| group(shared, at))
        .collect();
    let mode = move |mode: Mode, value: &'static str, label| {
        let chosen = move |view: &View| view.mode == mode;
        let choose = move |view: &View| Some(view.shown_as(mode));
        radio(shared, MODE_KEY, value, text.get(label), chosen, choose)
    };
    // Browsers restore choices of a page that is left or loaded again, against the address that names them, but not in a
    // form that asks for no completion. Of a form for dialogs nothing is ever sent.
    view! {
        <form method="dialog" autocomplete="off">
            <div class="controls" role="group" aria-label=text.get(msg::UI_FIGURE_CONTROLS)>
                {groups}
                {fieldset("control control-mode", MODE_KEY, text.get(msg::UI_FIGURE_MODE), vec![
                    mode(Mode::Chart, "chart", msg::UI_FIGURE_MODE_CHART),
                    mode(Mode::Table, "table", msg::UI_FIGURE_MODE_TABLE),
                ])}
            </div>
        </form>
    }
    .into_any()
}

/// Renders the chart's control at an index of its list.
fn group(shared: FigureState, at: usize) -> AnyView {
    let (control, labels) = (&shared.displays.controls[at], &shared.displays.labels[at]);
    let key: &'static str = &control.key;
    let choices = control.choices.iter().zip(&labels.choices).enumerate();
    let radios = choices
        .map(|(at, (choice, label))| {
            let value: &'static str = &choice.value;
            let chosen = move |view: &View| view.pick(key) == Some(at);
            let choose = move |view: &View| view.with(key, value);
            radio(shared, key, value, label.clone(), chosen, choose)
        })
        .collect();
    fieldset("control", key, labels.control.clone(), radios)
}

/// Renders radio buttons under a legend.
pub(super) fn fieldset(
    class: &'static str,
    key: &'static str,
    label: String,
    choices: Vec<AnyView>,
) -> AnyView {
    view! {
        <fieldset class=class data-control=key>
            <legend>{label}</legend>
            <div class="choices">{choices}</div>
        </fieldset>
    }
    .into_any()
}

fn radio(
    shared: FigureState,
    key: &'static str,
    value: &'static str,
    label: String,
    chosen: impl Fn(&View) -> bool + Copy + Send + Sync + 'static,
    choose: impl Fn(&View) -> Option<View> + 'static,
) -> AnyView {
    let checked = bool_signal(move || shared.view.with(chosen));
    let choose = move || {
        if let Some(changed) = shared.view.with_untracked(&choose) {
            shared.change.run(changed);
        }
    };
    let name = format!("{}-{key}", shared.displays.chart);
    choice(name, value.to_owned(), label, checked, choose)
}

/// Renders one radio button. The attribute is prerendered; the property counts once hydrated.
pub(super) fn choice(
    name: String,
    value: String,
    label: String,
    checked: Signal<bool>,
    choose: impl Fn() + 'static,
) -> AnyView {
    view! {
        <label class="choice">
            <input
                type="radio"
                name=name
                value=value
                checked=checked.get_untracked()
                prop:checked=checked
                on:change=on(move |_: ev::Event| choose())
            />
            <span>{label}</span>
        </label>
    }
    .into_any()
}
