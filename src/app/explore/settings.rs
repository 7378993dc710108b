//! The settings of what is explored: periods, form, scale, policy changes.

use leptos::{ev, html, prelude::*};

use super::Choice;
use crate::{
    app::{
        live::{bool_signal, on, text_signal},
        markup::{self, Markup, filled, line},
    },
    charts::{form_name, periods_name},
    dataset::PolicyKind,
    display::describe,
    embedded,
    explore::{self, Exploration, Form, Recurrence, Why},
    text::{Msg, Text, capitalised, msg},
};

/// Renders the settings that change what is drawn of the statistics.
pub(super) fn settings(text: Text, choice: Choice) -> AnyView {
    view! {
        <div class="explore-settings">
            {periods(text, choice)} {forms(text, choice)} {scale(text, choice)} {base(text, choice)}
        </div>
        {reasons(text, choice)}
    }
    .into_any()
}

/// Renders a group of radio buttons or check boxes.
fn group(name: &'static str, label: String, choices: Vec<AnyView>) -> AnyView {
    view! {
        <fieldset class="control" data-control=name>
            <legend>{label}</legend>
            <div class="choices">{choices}</div>
        </fieldset>
    }
    .into_any()
}

/// One button of a group.
struct Button {
    kind: &'static str,
    name: &'static str,
    value: &'static str,
    label: Signal<String>,
    checked: Signal<bool>,
    disabled: Signal<bool>,
}

/// Renders a radio button or a check box. The attributes are prerendered; the properties count once hydrated.
fn button(button: Button, choose: impl Fn() + 'static) -> AnyView {
    let Button {
        kind,
        name,
        value,
        label,
        checked,
        disabled,
    } = button;
    view! {
        <label class="choice">
            <input
                type=kind
                name=format!("explore-{name}")
                value=value
                checked=checked.get_untracked()
                prop:checked=checked
                disabled=disabled
                on:change=on(move |_: ev::Event| choose())
            />
            <span>{label}</span>
        </label>
    }
    .into_any()
}

/// Renders the kinds of periods; those without a figure are not offered.
fn periods(text: Text, choice: Choice) -> AnyView {
    let data = embedded::dataset_in(text.language());
    let counts = Memo::new(move |_| {
        let counts = choice.explored.with(|now| explore::available(data, now));
        counts
            .into_iter()
            .map(|(_, count)| count)
            .collect::<Vec<_>>()
    });
    let kinds = Recurrence::ALL.iter().copied().enumerate();
    let buttons = kinds.map(|(at, by)| {
        let label = text.get(periods_name(by));
        button(
            Button {
                kind: "radio",
                name: "by",
                value: by.name(),
                label: text_signal(move || label.clone()),
                checked: bool_signal(move || choice.explored.with(|now| now.by == by)),
                disabled: bool_signal(move || {
                    counts.with(|counts| counts.get(at).is_none_or(|count| *count == 0))
                }),
            },
            move || {
                choice.change(|now| {
                    now.by = by;
                    now.base = None;
                });
            },
        )
    });
    group("by", text.get(msg::CONTROL_PERIOD), buttons.collect())
}

/// Returns the forms of what is explored, with why some are not offered.
fn offered(text: Text, choice: Choice) -> Vec<(Form, Option<Why>)> {
    let data = embedded::dataset_in(text.language());
    choice.explored.with(|now| explore::forms(data, now))
}

fn forms(text: Text, choice: Choice) -> AnyView {
    let offered = Memo::new(move |_| offered(text, choice));
    let buttons = Form::ALL.iter().copied().enumerate().map(|(at, form)| {
        let label = text.get(form_name(form));
        button(
            Button {
                kind: "radio",
                name: "form",
                value: form.name(),
                label: text_signal(move || label.clone()),
                checked: bool_signal(move || choice.explored.with(|now| now.form == form)),
                disabled: bool_signal(move || {
                    offered.with(|forms| forms.get(at).is_some_and(|(_, why)| why.is_some()))
                }),
            },
            move || {
                choice.change(|now| {
                    now.form = form;
                    now.base = None;
                    // A scale that the form does not have is no choice of the reader's.
                    let data = embedded::dataset();
                    now.log = now.log && explore::logarithmic(data, now).is_none();
                });
            },
        )
    });
    group("form", text.get(msg::CONTROL_FORM), buttons.collect())
}

fn scale(text: Text, choice: Choice) -> AnyView {
    let data = embedded::dataset_in(text.language());
    let is_linear_only = bool_signal(move || {
        choice
            .explored
            .with(|now| explore::logarithmic(data, now).is_some())
    });
    let never = bool_signal(|| false);
    let scales = [
        ("linear", false, msg::CONTROL_SCALE_LINEAR, never),
        ("log", true, msg::CONTROL_SCALE_LOG, is_linear_only),
    ];
    let buttons = scales.map(|(value, log, label, disabled)| {
        let label = text.get(label);
        button(
            Button {
                kind: "radio",
                name: "scale",
                value,
                label: text_signal(move || label.clone()),
                checked: bool_signal(move || choice.explored.with(|now| now.log == log)),
                disabled,
            },
            move || choice.change(|now| now.log = log),
        )
    });
    group("scale", text.get(msg::CONTROL_SCALE), buttons.into())
}

/// Renders why forms and scales are not offered.
fn reasons(text: Text, choice: Choice) -> AnyView {
    let data = embedded::dataset_in(text.language());
    let at = NodeRef::<html::Div>::new();
    let said = markup::follow(at, move || {
        let log = choice.explored.with(|now| explore::logarithmic(data, now));
        let forms = offered(text, choice);
        let forms = forms.into_iter().map(|(form, why)| (form_name(form), why));
        forms
            .chain([(msg::CONTROL_SCALE_LOG, log)])
            .filter_map(|(name, why)| {
                let words = text.labelled(&text.get(name), &text.get(reason(why?)));
                Some(line("p", "", text.sentence(&words)))
            })
            .collect()
    });
    filled!(said, div class="explore-why" aria-live="polite" node_ref=at)
}

const fn reason(why: Why) -> Msg {
    match why {
        Why::Overlap => msg::EXPLORE_WHY_OVERLAP,
        Why::Irregular => msg::EXPLORE_WHY_IRREGULAR,
        Why::NothingEarlier => msg::EXPLORE_WHY_NOTHING_EARLIER,
        Why::NoBase => msg::EXPLORE_WHY_NO_BASE,
        Why::NoWhole => msg::EXPLORE_WHY_NO_WHOLE,
        Why::WholeMissing => msg::EXPLORE_WHY_WHOLE_MISSING,
        Why::Bars => msg::EXPLORE_WHY_BARS,
        Why::Negative => msg::EXPLORE_WHY_NEGATIVE,
    }
}

/// Renders options of a drop-down: value and label.
fn options(list: impl IntoIterator<Item = (String, String)>, chosen: &str) -> Vec<Markup> {
    let option = |(value, words): (String, String)| {
        let option = line("option", "", words);
        let option = if value == chosen {
            option.with("selected", "")
        } else {
            option
        };
        option.with("value", value)
    };
    list.into_iter().map(option).collect()
}

/// Renders the choice of the period that is 100, where the form is an index.
fn base(text: Text, choice: Choice) -> AnyView {
    let data = embedded::dataset_in(text.language());
    let at = NodeRef::<html::Select>::new();
    let is_index = move || choice.explored.with(|now| now.form == Form::Index);
    let listed = markup::follow(at, move || {
        let (bases, base) = choice.explored.with(|now| {
            let bases = if now.form == Form::Index {
                explore::bases(data, now)
            } else {
                Vec::new()
            };
            (bases, now.base.clone().unwrap_or_default())
        });
        options(
            bases
                .into_iter()
                .map(|period| (period.slug(), text.period(period))),
            &base,
        )
    });
    let choose = move |event: ev::Event| {
        let slug = event_target_value(&event);
        choice.change(|now| {
            let first = explore::bases(data, now)
                .first()
                .map(|period| period.slug());
            now.base = Some(slug).filter(|slug| Some(slug) != first.as_ref());
        });
    };
    view! {
        <label class="field" hidden=bool_signal(move || !is_index())>
            <span>{text.get(msg::EXPLORE_BASE)}</span>
            {filled!(listed, select name="base" node_ref=at on:change=choose)}
        </label>
    }
    .into_any()
}

/// Renders the policy changes to mark, by kind, and the one at which the chart is split.
pub(super) fn policies(text: Text, choice: Choice) -> AnyView {
    let data = embedded::dataset_in(text.language());
    let never = bool_signal(|| false);
    let buttons = PolicyKind::ALL.iter().copied().map(|kind| {
        let label = capitalised(&text.get(describe::policy_kind(kind)));
        button(
            Button {
                kind: "checkbox",
                name: "policies",
                value: kind.name(),
                label: text_signal(move || label.clone()),
                checked: bool_signal(move || {
                    choice.explored.with(|now| now.policies.contains(&kind))
                }),
                disabled: never,
            },
            move || {
                choice.change(|now| {
                    if now.policies.contains(&kind) {
                        now.policies.retain(|other| *other != kind);
                    } else {
                        now.policies.push(kind);
                        now.policies.sort_unstable();
                    }
                });
            },
        )
    });
    let none = (String::new(), text.get(msg::CONTROL_POLICIES_NONE));
    let dated = data.policies().iter().map(|policy| {
        let words = text.labelled(&text.date(policy.effective), &policy.title);
        (policy.id.to_string(), words)
    });
    let list: Vec<(String, String)> = std::iter::once(none).chain(dated).collect();
    let at = NodeRef::<html::Select>::new();
    let listed = markup::follow(at, move || {
        let split = choice.explored.with(|now| now.split.clone());
        options(list.clone(), &split.unwrap_or_default())
    });
    let split = move |event: ev::Event| {
        let id = event_target_value(&event);
        choice.change(|now: &mut Exploration| now.split = Some(id).filter(|id| !id.is_empty()));
    };
    view! {
        <div class="explore-settings">
            {group("policies", text.get(msg::CONTROL_POLICIES), buttons.collect())}
            <label class="field explore-split">
                <span>{text.get(msg::EXPLORE_SPLIT_AT)}</span>
                {filled!(listed, select name="split" node_ref=at on:change=split)}
            </label>
        </div>
    }
    .into_any()
}
