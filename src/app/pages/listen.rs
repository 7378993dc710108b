//! The player of a figure: its button, settings and spoken words.
//!
//! It stands beside the island, not in it: `web/figure/listen.js` hydrates it, independently of the app.

use leptos::prelude::*;

use crate::text::{Msg, Text, msg};

/// The speeds of playing, the usual one in the middle; `web/figure/listen.js` defines them.
const SPEEDS: [(&str, Msg); 3] = [
    ("slow", msg::LISTEN_SLOW),
    ("normal", msg::LISTEN_NORMAL),
    ("fast", msg::LISTEN_FAST),
];

/// Renders the player below a figure. Patterns keep the placeholders that the script fills.
pub(super) fn block(text: Text, chart: &str) -> AnyView {
    let line = text.labelled("{name}", "{value}");
    let within = [
        ("name", "{name}"),
        ("value", "{value}"),
        ("interval", "{interval}"),
    ];
    let ends = [("low", "{low}"), ("high", "{high}")];
    view! {
        <div
            class="listen"
            data-stop=text.get(msg::LISTEN_STOP)
            data-line=line
            data-interval=text.say(msg::LISTEN_LINE, &within)
            data-ends=text.say(msg::LISTEN_ENDS, &ends)
            data-units=text.get(msg::LISTEN_UNITS)
            data-playing=text.get(msg::LISTEN_PLAYING)
            data-series=text.labelled(&text.get(msg::LISTEN_PLAYING), "{name}")
            data-played=text.get(msg::LISTEN_PLAYED)
            data-stopped=text.get(msg::LISTEN_STOPPED)
            data-refused=text.get(msg::LISTEN_REFUSED)
        >
            <button
                type="button"
                class="link"
                data-act="listen"
                aria-describedby=format!("{chart}-title")
            >
                {text.get(msg::LISTEN_OPEN)}
            </button>
            " "
            <span class="listen-said" role="status"></span>
            <div class="listen-panel" hidden>
                {speeds(text, chart)}
                <p>{text.get(msg::LISTEN_HOW)} " " <span class="listen-ends"></span></p>
                <ol tabindex="0" aria-label=text.get(msg::LISTEN_WORDS)></ol>
            </div>
        </div>
    }
    .into_any()
}

fn speeds(text: Text, chart: &str) -> AnyView {
    let radios: Vec<AnyView> = SPEEDS
        .into_iter()
        .map(|(value, label)| {
            let name = format!("{chart}-listen-speed");
            view! {
                <label class="choice">
                    <input type="radio" name=name value=value checked=value == "normal"/>
                    <span>{text.get(label)}</span>
                </label>
            }
            .into_any()
        })
        .collect();
    view! {
        <fieldset class="control" data-control="speed">
            <legend>{text.get(msg::LISTEN_SPEED)}</legend>
            <div class="choices">{radios}</div>
        </fieldset>
    }
    .into_any()
}
