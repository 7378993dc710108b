//! The check of a draft: the reader brings a text, the page marks which of its numbers the record bears out.
//!
//! All of it happens in the page; nothing is sent anywhere.

mod report;

use leptos::{ev, prelude::*};

use super::{
    Site,
    markup::{self, Markup, element, line, link},
};
use crate::say;
use crate::{
    browser::{address, closest, download, release, share, spawn_local},
    charts::Fact,
    check::{Judgement, Record, Verdict},
    dataset::{Dataset, Operand},
    display::describe,
    embedded,
    quantity::parse_date,
    reader::{MAX_BYTES, Reader, language_of},
    text::{Msg, Text, msg},
    view::Page,
};

/// Most bytes of a text that is shown whole; of a longer one, only the sentences with marks.
const MAX_BYTES_SHOWN: usize = 100_000;
/// Most judgements listed; all are counted and reported.
const MAX_LISTED: usize = 500;

/// What was made of a draft.
#[derive(Debug, Clone, PartialEq, Default)]
struct Checked {
    text: String,
    judged: Vec<Judgement>,
}

/// Renders the form and, once a text was given, the marked draft with what is said of its numbers.
pub(super) fn section(site: &Site) -> AnyView {
    let text = site.text;
    let given = RwSignal::new(String::new());
    let day = RwSignal::new(String::new());
    let refused = RwSignal::new(false);
    let chosen = RwSignal::new(0_usize);
    let copied = RwSignal::new(None::<Msg>);
    // Known in the browser only, once the prerendered nodes are hydrated.
    Effect::new(move |_| day.set(share::today()));
    let checked = Memo::new(move |_| {
        let day = day.get();
        given.with(|given| checked(text, given, &day))
    });
    let saved = {
        let site = site.clone();
        move |event: ev::MouseEvent| {
            let kind =
                closest(&event, "[data-save]").and_then(|button| button.get_attribute("data-save"));
            if let Some(kind) = kind {
                checked.with_untracked(|checked| save(&site, &kind, checked));
            }
        }
    };
    let choose = move |event: ev::MouseEvent| {
        let at = |name: &str| {
            let selector = ["[", name, "]"].concat();
            closest(&event, &selector)?.get_attribute(name)
        };
        if let Some(claim) = at("data-claim").and_then(|claim| claim.parse().ok()) {
            chosen.set(claim);
            copied.set(None);
        } else if closest(&event, "[data-act=copy]").is_some() {
            spawn_local(async move {
                let done = share::copy_beside(event.into()).await;
                copied.set(Some(if done {
                    msg::UI_SHARE_COPIED
                } else {
                    msg::UI_SHARE_NOT_COPIED
                }));
            });
        }
    };
    let take = Callback::new(move |words: String| {
        let is_long = words.len() > MAX_BYTES;
        refused.set(is_long);
        chosen.set(0);
        given.set(if is_long { String::new() } else { words });
    });
    let marked_site = site.clone();
    let said = move || {
        let refusal = refused.get().then(|| text.get(msg::VERIFY_TOO_LARGE));
        let words = refusal.unwrap_or_else(|| checked.with(|checked| summary(text, checked)));
        vec![markup::text(words)]
    };
    view! {
        <div class="check" on:click=choose>
            {form(text, given, day, take, refused)}
            {markup::place("verify-said", Some("polite"), said)}
            {markup::place("", None, move || {
                let chosen = chosen.get();
                checked.with(|checked| results(&marked_site, checked, chosen))
            })}
            {markup::place("verify-said", Some("polite"), move || {
                vec![markup::text(copied.get().map_or_else(String::new, |said| text.get(said)))]
            })}
            <div class="check-save" on:click=saved>
                <button type="button" data-save="html">{text.get(msg::CHECK_SAVE_HTML)}</button>
                <button type="button" data-save="json">{text.get(msg::CHECK_SAVE_JSON)}</button>
            </div>
        </div>
    }
    .into_any()
}

/// Renders the fields: text, file, day of the text.
fn form(
    text: Text,
    given: RwSignal<String>,
    day: RwSignal<String>,
    take: Callback<String>,
    refused: RwSignal<bool>,
) -> AnyView {
    // Too long a text is not copied into memory that never shrinks.
    let take_typed = move |event: web_sys::Event| {
        if release::holds_more(&event, MAX_BYTES) {
            refused.set(true);
        } else {
            take.run(event_target_value(&event));
        }
    };
    let take_pasted = move |event: ev::ClipboardEvent| {
        if release::pastes_more(&event, MAX_BYTES) {
            event.prevent_default();
            refused.set(true);
        }
    };
    let take_file = move |event: web_sys::Event| {
        event.prevent_default();
        spawn_local(async move {
            match release::text(event, MAX_BYTES).await {
                Ok(Some(words)) => take.run(words),
                Ok(None) => {}
                Err(release::NotRead) => refused.set(true),
            }
        });
    };
    view! {
        <div
            class="verify"
            on:dragover=|event: ev::DragEvent| event.prevent_default()
            on:drop=move |event: ev::DragEvent| take_file(event.into())
        >
            <label class="field">
                <span>{text.get(msg::CHECK_TEXT)}</span>
                <textarea
                    name="draft"
                    rows="8"
                    dir="auto"
                    prop:value=move || given.get()
                    on:input=take_typed
                    on:paste=take_pasted
                ></textarea>
            </label>
            <label class="field">
                <span>{text.get(msg::VERIFY_FILE)}</span>
                <input type="file" accept=".html,.htm,.txt,text/html,text/plain" on:change=take_file/>
            </label>
            <label class="field">
                <span>{text.get(msg::CHECK_DAY)}</span>
                <input
                    type="date"
                    name="day"
                    prop:value=move || day.get()
                    on:change=move |event| day.set(event_target_value(&event))
                />
            </label>
        </div>
    }
    .into_any()
}

/// Reads and judges a text; of a day that is none, nothing.
fn checked(text: Text, given: &str, day: &str) -> Checked {
    let language = language_of(given).unwrap_or(text.language());
    let data = embedded::dataset_in(text.language());
    let claims = parse_date(day)
        .ok()
        .and_then(|day| Reader::new(data, language).read(given, day).ok());
    let record = Record::of(data);
    let judged = claims.unwrap_or_default().into_iter();
    Checked {
        text: given.to_owned(),
        judged: judged.filter_map(|claim| record.judge(claim)).collect(),
    }
}

/// Returns how many numbers were judged, by verdict.
fn summary(text: Text, checked: &Checked) -> String {
    if checked.text.trim().is_empty() {
        return String::new();
    }
    if checked.judged.is_empty() {
        return text.get(msg::CHECK_NONE);
    }
    let counts = Verdict::ALL.iter().filter_map(|verdict| {
        let count = checked
            .judged
            .iter()
            .filter(|judged| judged.verdict == *verdict)
            .count();
        let label = text.get(label(*verdict));
        (count > 0).then(|| text.labelled(&label, &text.number(count as f64, 0)))
    });
    text.list(counts)
}

/// Returns what is said of a verdict.
pub(super) const fn label(verdict: Verdict) -> Msg {
    match verdict {
        Verdict::Published => msg::CHECK_PUBLISHED,
        Verdict::Rounded => msg::CHECK_ROUNDED,
        Verdict::Disagree => msg::CHECK_DISAGREE,
        Verdict::Outside => msg::CHECK_OUTSIDE,
        Verdict::OtherPeriod => msg::CHECK_PERIOD,
        Verdict::OtherBase => msg::CHECK_BASE,
        Verdict::People => msg::CHECK_PEOPLE,
        Verdict::Forecast => msg::CHECK_FORECAST,
        Verdict::Unrecorded => msg::CHECK_UNRECORDED,
        Verdict::Open => msg::CHECK_OPEN,
    }
}

/// Returns how a verdict looks, in one of four kinds.
const fn look(verdict: Verdict) -> &'static str {
    if verdict.is_wrong() {
        "wrong"
    } else if verdict.is_match() {
        "right"
    } else if matches!(verdict, Verdict::Open) {
        "open"
    } else {
        "none"
    }
}

fn results(site: &Site, checked: &Checked, chosen: usize) -> Vec<Markup> {
    let Some(judgement) = checked
        .judged
        .get(chosen)
        .or_else(|| checked.judged.first())
    else {
        return Vec::new();
    };
    let text = site.text;
    let columns = vec![
        element("div", "check-text", draft(text, checked, chosen)).with("dir", "auto"),
        card(site, judgement, &checked.text),
    ];
    vec![
        line("h2", "", text.get(msg::CHECK_MARKED)),
        element("div", "check-columns", columns),
        line("h2", "", text.get(msg::CHECK_LIST)),
        table(site, checked),
    ]
}

/// Renders the draft with its numbers marked; of a long one, the sentences that have any.
fn draft(text: Text, checked: &Checked, chosen: usize) -> Vec<Markup> {
    let is_short = checked.text.len() <= MAX_BYTES_SHOWN;
    let mut lines: Vec<Vec<Markup>> = vec![Vec::new()];
    let mut end = 0;
    for (at, judged) in
        checked
            .judged
            .iter()
            .enumerate()
            .take(if is_short { usize::MAX } else { MAX_LISTED })
    {
        let (place, sentence) = (&judged.claim.place, &judged.claim.sentence);
        let before = if is_short {
            end..place.start
        } else {
            end.max(sentence.start)..place.start
        };
        words(&checked.text[before], &mut lines);
        if let Some(last) = lines.last_mut() {
            last.push(mark(text, judged, &checked.text, (at, at == chosen)));
        }
        end = place.end;
        let next = checked.judged.get(at + 1);
        if !is_short && next.is_none_or(|next| next.claim.sentence != *sentence) {
            words(&checked.text[end..sentence.end], &mut lines);
            lines.push(Vec::new());
        }
    }
    if is_short {
        words(&checked.text[end..], &mut lines);
    }
    let lines = lines.into_iter().filter(|line| !line.is_empty());
    lines.map(|line| element("p", "", line)).collect()
}

/// Adds words to the last line; each line break begins another.
fn words(said: &str, lines: &mut Vec<Vec<Markup>>) {
    for (at, part) in said.split('\n').enumerate() {
        if at > 0 {
            lines.push(Vec::new());
        }
        if let (false, Some(last)) = (part.trim().is_empty(), lines.last_mut()) {
            last.push(markup::text(part));
        }
    }
}

/// Renders a marked number as a button that shows its card; its verdict is its description.
fn mark(text: Text, judged: &Judgement, draft: &str, (at, is_chosen): (usize, bool)) -> Markup {
    let verdict = text.get(label(judged.verdict));
    let button = line("button", "check-mark", &draft[judged.claim.place.clone()])
        .with("type", "button")
        .with("data-claim", at.to_string())
        .with("data-verdict", look(judged.verdict))
        .with("aria-description", verdict.as_str())
        .with("title", verdict);
    if is_chosen {
        button.with("aria-current", "true")
    } else {
        button
    }
}

/// Renders what the record has for a number: verdict, a sentence that would be right, figures with their sources.
fn card(site: &Site, judged: &Judgement, draft: &str) -> Markup {
    let text = site.text;
    let data = embedded::dataset_in(text.language());
    let claim = &judged.claim;
    let mut parts = vec![
        element(
            "h3",
            "check-verdict",
            vec![
                line("bdi", "", &draft[claim.place.clone()]),
                markup::text(text.labelled("", "")),
                markup::text(text.get(label(judged.verdict))),
            ],
        )
        .with("data-verdict", look(judged.verdict)),
        line("blockquote", "", &draft[claim.sentence.clone()]).with("dir", "auto"),
    ];
    if let Some(right) = judged.figures.first() {
        let is_open = judged.verdict == Verdict::Open;
        let title = if is_open {
            msg::CHECK_WHICH
        } else {
            msg::CHECK_RIGHT
        };
        parts.push(line("h4", "", text.get(title)));
        if !is_open {
            let right = sentence(data, text, *right);
            let field = line("textarea", "", right)
                .with("readonly", "")
                .with("rows", "3")
                .with("aria-label", text.get(msg::CHECK_RIGHT));
            let copy = line("button", "link", text.get(msg::UI_SHARE_COPY))
                .with("type", "button")
                .with("data-act", "copy");
            parts.push(element("div", "reuse-item", vec![field, copy]));
        }
        let figures = judged
            .figures
            .iter()
            .map(|at| element("li", "", vec![figure(site, data, *at)]));
        parts.push(element("ul", "check-figures", figures.collect()));
    }
    element("section", "check-card", parts).with("aria-live", "polite")
}

/// Renders a figure as a link to its card.
fn figure(site: &Site, data: &Dataset, at: Operand) -> Markup {
    let href = format!("{}?figure={}", site.route.href(Page::Data), data.id_of(at));
    link(href, sentence(data, site.text, at))
}

/// Returns a sentence that says a figure as the record has it, with its source.
pub(super) fn sentence(data: &Dataset, text: Text, at: Operand) -> String {
    let name = describe::name(data, &text, at);
    let value = Fact::from(at).read(data, &text).text;
    let Operand::Figure(figure) = at else {
        return say!(text, CHECK_SENTENCE_DERIVED, name = &name, value = &value);
    };
    let figure = data.figure(figure);
    let value = text.aside(&value, &describe::measure(&text, figure));
    let source = describe::source(&text, data.source(figure.source), figure.paragraph);
    say!(
        text,
        CHECK_SENTENCE,
        name = &name,
        value = &value,
        source = &source
    )
}

/// Renders all judgements as a table, wrong ones first.
fn table(site: &Site, checked: &Checked) -> Markup {
    let text = site.text;
    let data = embedded::dataset_in(text.language());
    let mut judged: Vec<&Judgement> = checked.judged.iter().collect();
    judged.sort_by_key(|judged| !judged.verdict.is_wrong());
    let rows = judged.into_iter().take(MAX_LISTED).map(|judged| {
        let first = judged.figures.first().map(|at| figure(site, data, *at));
        let cells = vec![
            element(
                "th",
                "",
                vec![line("bdi", "", &checked.text[judged.claim.place.clone()])],
            )
            .with("scope", "row"),
            line("td", "", text.get(label(judged.verdict))),
            element("td", "", first.into_iter().collect()),
        ];
        element("tr", "", cells).with("data-verdict", look(judged.verdict))
    });
    let columns = [msg::CHECK_NUMBER, msg::CHECK_VERDICT, msg::CHECK_RECORD];
    let columns = columns.map(|label| line("th", "", text.get(label)).with("scope", "col"));
    let parts = vec![
        element("thead", "", vec![element("tr", "", columns.into())]),
        element("tbody", "", rows.collect()),
    ];
    element(
        "section",
        "table-scroll",
        vec![element("table", "verify-table", parts)],
    )
    .with("tabindex", "0")
    .with("aria-label", text.get(msg::CHECK_LIST))
}

/// Saves a report on a draft.
fn save(site: &Site, kind: &str, checked: &Checked) {
    let data = embedded::dataset_in(site.text.language());
    let page = address::absolute(&site.route.href(Page::Data));
    let rows = report::rows(data, site.text, &checked.text, &checked.judged, &page);
    if kind == "json" {
        download::save(
            "crossings-check.json",
            "application/json",
            &report::json(data, &rows),
        );
    } else {
        download::save(
            "crossings-check.html",
            "text/html",
            &report::html(data, site.text, &rows),
        );
    }
}
