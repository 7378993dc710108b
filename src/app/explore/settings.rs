//! The settings of what is explored: periods, form, scale, policy changes.
//!
//! One tree, made anew with each change, and one handler: elements of their own would take a fifth of the app.

use leptos::{ev, html, prelude::*};

use super::Choice;
use crate::{
    app::{
        live::on,
        markup::{self, Markup, element, filled, line},
    },
    browser::closest,
    charts::{form_name, periods_name},
    dataset::PolicyKind,
    display::describe,
    embedded,
    explore::{self, Exploration, Form, Recurrence, Why},
    text::{Msg, Text, capitalised, msg},
};

/// Renders the settings.
pub(super) fn settings(text: Text, choice: Choice) -> AnyView {
    let at = NodeRef::<html::Div>::new();
    let content = markup::follow(at, move || choice.explored.with(|now| content(text, now)));
    let answer = on(move |event: ev::Event| answer(choice, &event));
    filled!(content, div class="explore-settings" node_ref=at on:change=answer)
}

/// Takes an answer of the reader.
fn answer(choice: Choice, event: &ev::Event) {
    let field = closest(event, "[name]");
    let name = field
        .and_then(|field| field.get_attribute("name"))
        .unwrap_or_default();
    let value = event_target_value(event);
    let data = embedded::dataset();
    choice.change(|now| match name.as_str() {
        "by" => {
            now.by = Recurrence::of_name(&value).unwrap_or(now.by);
            now.base = None;
        }
        "form" => {
            now.form = Form::of_name(&value).unwrap_or(now.form);
            now.base = None;
            // A scale that the form does not have is no choice of the reader's.
            now.log = now.log && explore::logarithmic(data, now).is_none();
        }
        "scale" => now.log = value == "log",
        "order" => now.by_value = value == "value",
        "base" => {
            let first = explore::bases(data, now)
                .first()
                .map(|period| period.slug());
            now.base = Some(value).filter(|slug| Some(slug) != first.as_ref());
        }
        "split" => now.split = Some(value).filter(|id| !id.is_empty()),
        _ => {
            if let Ok(kind) = value.parse::<PolicyKind>() {
                let before = now.policies.len();
                now.policies.retain(|other| *other != kind);
                if now.policies.len() == before {
                    now.policies.push(kind);
                    now.policies.sort_unstable();
                }
            }
        }
    });
}

fn content(text: Text, now: &Exploration) -> Vec<Markup> {
    let data = embedded::dataset_in(text.language());
    let forms = explore::forms(data, now);
    let log = explore::logarithmic(data, now);
    let periods = explore::available(data, now)
        .into_iter()
        .map(|(by, count)| {
            let label = text.get(periods_name(by));
            button("radio", "by", by.name(), label, now.by == by, count == 0)
        });
    let offered = forms.iter().map(|(form, why)| {
        let label = text.get(form_name(*form));
        button(
            "radio",
            "form",
            form.name(),
            label,
            now.form == *form,
            why.is_some(),
        )
    });
    let scales = [
        ("linear", false, msg::CONTROL_SCALE_LINEAR, false),
        ("log", true, msg::CONTROL_SCALE_LOG, log.is_some()),
    ];
    let scales = scales.into_iter().map(|(value, is_log, label, disabled)| {
        button(
            "radio",
            "scale",
            value,
            text.get(label),
            now.log == is_log,
            disabled,
        )
    });
    let kinds = PolicyKind::ALL.iter().map(|kind| {
        let label = capitalised(&text.get(describe::policy_kind(*kind)));
        button(
            "checkbox",
            "policies",
            kind.name(),
            label,
            now.policies.contains(kind),
            false,
        )
    });
    let reasons = forms.iter().map(|(form, why)| (form_name(*form), *why));
    let reasons = reasons.chain([(msg::CONTROL_SCALE_LOG, log)]);
    let reasons: Vec<Markup> = reasons
        .filter_map(|(name, why)| {
            let words = text.labelled(&text.get(name), &text.get(reason(why?)));
            Some(line("p", "", text.sentence(&words)))
        })
        .collect();
    let mut all = vec![
        group("by", text.get(msg::CONTROL_PERIOD), periods.collect()),
        group("form", text.get(msg::CONTROL_FORM), offered.collect()),
        group("scale", text.get(msg::CONTROL_SCALE), scales.collect()),
    ];
    if now.drawn(data).len() > 1 {
        all.push(order(text, now));
    }
    if now.form == Form::Index {
        let bases = explore::bases(data, now).into_iter();
        let bases = bases.map(|period| (period.slug(), text.period(period)));
        let chosen = now.base.as_deref().unwrap_or_default();
        all.push(select("base", text.get(msg::EXPLORE_BASE), bases, chosen));
    }
    if !reasons.is_empty() {
        all.push(element("div", "explore-why", reasons));
    }
    all.push(group(
        "policies",
        text.get(msg::CONTROL_POLICIES),
        kinds.collect(),
    ));
    let none = (String::new(), text.get(msg::CONTROL_POLICIES_NONE));
    let dated = data.policies().iter().map(|policy| {
        let words = text.labelled(&text.date(policy.effective), &policy.title);
        (policy.id.to_string(), words)
    });
    let policies = std::iter::once(none).chain(dated);
    let chosen = now.split.as_deref().unwrap_or_default();
    all.push(select(
        "split",
        text.get(msg::EXPLORE_SPLIT_AT),
        policies,
        chosen,
    ));
    all
}

/// Renders the order of several statistics.
fn order(text: Text, now: &Exploration) -> Markup {
    let orders = [
        ("chosen", false, msg::EXPLORE_ORDER_CHOSEN),
        ("value", true, msg::EXPLORE_ORDER_VALUE),
    ];
    let orders = orders.into_iter().map(|(value, by_value, label)| {
        let label = text.get(label);
        button(
            "radio",
            "order",
            value,
            label,
            now.by_value == by_value,
            false,
        )
    });
    group("order", text.get(msg::EXPLORE_ORDER), orders.collect())
}

/// Renders a group of radio buttons or check boxes.
fn group(name: &'static str, label: String, choices: Vec<Markup>) -> Markup {
    let parts = vec![
        line("legend", "", label),
        element("div", "choices", choices),
    ];
    element("fieldset", "control", parts).with("data-control", name)
}

/// Renders a radio button or a check box.
fn button(
    kind: &'static str,
    name: &'static str,
    value: &'static str,
    label: String,
    checked: bool,
    disabled: bool,
) -> Markup {
    let mut input = element("input", "", Vec::new())
        .with("type", kind)
        .with("name", name)
        .with("value", value);
    for (attribute, is_set) in [("checked", checked), ("disabled", disabled)] {
        if is_set {
            input = input.with(attribute, "");
        }
    }
    element("label", "choice", vec![input, line("span", "", label)])
}

/// Renders a drop-down of values with their labels.
fn select(
    name: &'static str,
    label: String,
    list: impl Iterator<Item = (String, String)>,
    chosen: &str,
) -> Markup {
    let options = list.map(|(value, words)| markup::option(value, words, chosen));
    let list = element("select", "", options.collect()).with("name", name);
    element("label", "field", vec![line("span", "", label), list])
}

const fn reason(why: Why) -> Msg {
    match why {
        Why::Overlap => msg::EXPLORE_WHY_OVERLAP,
        Why::NoParts => msg::EXPLORE_WHY_NO_PARTS,
        Why::NoCommon => msg::EXPLORE_WHY_NO_COMMON,
        Why::Irregular => msg::EXPLORE_WHY_IRREGULAR,
        Why::NothingEarlier => msg::EXPLORE_WHY_NOTHING_EARLIER,
        Why::NoBase => msg::EXPLORE_WHY_NO_BASE,
        Why::NoWhole => msg::EXPLORE_WHY_NO_WHOLE,
        Why::WholeMissing => msg::EXPLORE_WHY_WHOLE_MISSING,
        Why::Bars => msg::EXPLORE_WHY_BARS,
        Why::Negative => msg::EXPLORE_WHY_NEGATIVE,
    }
}
