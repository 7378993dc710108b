//! A figure's controls: groups of radio buttons, so that keyboard and screen reader know them.

use leptos::prelude::*;

use crate::{
    charts::Chart,
    text::{Text, msg},
    view::{Control, Mode, View},
};

#[component]
pub(super) fn Controls(
    text: Text,
    chart: &'static Chart,
    view: ReadSignal<View>,
    change: Callback<View>,
) -> impl IntoView {
    let groups = chart
        .controls
        .iter()
        .map(|control| view! { <Group text chart control view change/> })
        .collect_view();
    let mode = move |mode: Mode, value: &'static str, label| {
        let checked = move || view.with(|view| view.mode == mode);
        let choose = move |_| change.run(view.with_untracked(|view| view.shown_as(mode)));
        radio(chart.id, "show", value, text.get(label), checked, choose)
    };
    view! {
        <div class="controls" role="group" aria-label=text.get(msg::FIGURE_CONTROLS)>
            {groups}
            <fieldset class="control control-mode">
                <legend>{text.get(msg::FIGURE_MODE)}</legend>
                <div class="choices">
                    {mode(Mode::Chart, "chart", msg::FIGURE_MODE_CHART)}
                    {mode(Mode::Table, "table", msg::FIGURE_MODE_TABLE)}
                </div>
            </fieldset>
        </div>
    }
}

#[component]
fn Group(
    text: Text,
    chart: &'static Chart,
    control: &'static Control,
    view: ReadSignal<View>,
    change: Callback<View>,
) -> impl IntoView {
    let choices = control
        .choices
        .iter()
        .enumerate()
        .map(|(at, choice)| {
            let checked = move || view.with(|view| view.pick(control.key) == Some(at));
            let choose = move |_| {
                if let Some(changed) =
                    view.with_untracked(|view| view.with(control.key, choice.value))
                {
                    change.run(changed);
                }
            };
            radio(
                chart.id,
                control.key,
                choice.value,
                text.get(choice.label),
                checked,
                choose,
            )
        })
        .collect_view();
    view! {
        <fieldset class="control" data-control=control.key>
            <legend>{text.get(control.label)}</legend>
            <div class="choices">{choices}</div>
        </fieldset>
    }
}

fn radio(
    chart: &'static str,
    key: &'static str,
    value: &'static str,
    label: String,
    checked: impl Fn() -> bool + Copy + Send + Sync + 'static,
    choose: impl Fn(leptos::ev::Event) + Copy + 'static,
) -> impl IntoView {
    view! {
        <label class="choice">
            <input
                type="radio"
                name=format!("{chart}-{key}")
                value=value
                prop:checked=checked
                on:change=choose
            />
            <span>{label}</span>
        </label>
    }
}
