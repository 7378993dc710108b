//! Sharing a figure: its address, embed code, citations and files.
//!
//! Files at fixed addresses are prerendered and need no script. The rest follows the present view and is made when the
//! reader opens the panel.

use leptos::{ev, html, prelude::*};

use super::{
    FigureContext, FigureState,
    controls::{choice, fieldset},
};
use crate::say;
use crate::{
    app::{
        Site,
        live::{bool_signal, effect, on, optional, part, text_signal},
        markup::{self, filled},
    },
    browser::{address, download, share as edge, spawn_local},
    export::{self, Citation, Code, CodeForm, PictureText, Snippet},
    text::{Msg, Text, msg},
    view::{Layout, Page, Route, View, is_selected},
};

/// How long a button confirms that it has acted.
const CONFIRMATION_TIME: std::time::Duration = std::time::Duration::from_secs(3);
/// Height of an embed without its drawing, in CSS px, where nothing measures it.
const CHROME_HEIGHT_PX: u16 = 420;
/// Widths of the preview, in CSS px: a phone, a column of text, a wide page.
const PREVIEW: [&str; 3] = ["320", "600", "1000"];

pub(super) fn share(site: &Site, place: FigureContext, shared: FigureState) -> AnyView {
    let text = site.text;
    let opened = RwSignal::new(false);
    let details = NodeRef::<html::Details>::new();
    effect(move || {
        // It may have been opened before hydration.
        if details.get().is_some_and(|details| details.open()) {
            opened.set(true);
        }
        if opened.get() {
            shared.views.want();
        }
    });
    let chart = shared.displays.chart.as_str();
    let link = |path: &str, label| {
        let href = site.route.file_in_language(path);
        view! { <a href=href>{text.get(label)}</a> }.into_any()
    };
    let mut files: Vec<AnyView> = [
        ("data.csv", msg::UI_DOWNLOAD_CSV),
        ("spreadsheet.csv", msg::UI_DOWNLOAD_SPREADSHEET),
        ("data.json", msg::UI_DOWNLOAD_JSON),
        ("chart.svg", msg::UI_DOWNLOAD_SVG),
    ]
    .map(|(name, label)| link(&format!("charts/{chart}/{name}"), label))
    .into();
    files.push(link("data/#load", msg::UI_SHARE_LOAD));
    let links = Links {
        route: site.route.clone(),
        shared,
    };
    let panel = move || optional(opened.get().then(|| panel(text, place, shared, &links)));
    view! {
        <details class="reuse" node_ref=details on:toggle=on(move |_: ev::Event| opened.set(true))>
            <summary>{text.get(msg::UI_SHARE_OPEN)}</summary>
            <div class="reuse-panel">
                {part(panel)} <p class="reuse-files">{text.get(msg::UI_SHARE_FILES)} {files}</p>
            </div>
        </details>
    }
    .into_any()
}

/// Returns the title of the present view; empty until it has loaded.
fn title(shared: FigureState) -> String {
    shared
        .display()
        .map(|display| display.title.clone())
        .unwrap_or_default()
}

/// Absolute addresses of the present view.
#[derive(Clone)]
struct Links {
    route: Route,
    shared: FigureState,
}

impl Links {
    /// Returns the chart's own page.
    fn page(&self) -> String {
        self.in_state(Page::of_chart(&self.shared.displays.chart))
    }

    /// Returns the embed: with the newest numbers, or pinned to a day.
    fn embed(&self, pinned: bool) -> String {
        let chart = &self.shared.displays.chart;
        self.in_state(if pinned {
            Page::Pinned(chart, &self.shared.displays.changed)
        } else {
            Page::Embed(chart)
        })
    }

    /// Returns the code that shows the view elsewhere.
    fn code(&self, pinned: bool, form: CodeForm) -> String {
        let route = &self.route;
        let snippet = Snippet {
            title: &title(self.shared),
            embed: &self.embed(pinned),
            page: &self.page(),
            height: Layout::Wide.width() / 2 + CHROME_HEIGHT_PX,
        };
        let code = Code {
            snippet,
            chart: &self.shared.displays.chart,
            language: route.language.prefix().trim_end_matches('/'),
            state: &self.shared.view.with(View::query),
            script: &address::absolute(&route.file("embed.js")),
            picture: &self.picture(),
        };
        code.write(form)
    }

    /// Returns the picture of the view for cards.
    fn picture(&self) -> String {
        let name = self.shared.view.with(View::name_of_page);
        let name = if name.is_empty() { "card" } else { &name };
        let chart = &self.shared.displays.chart;
        let file = format!("charts/{chart}/{name}.png");
        address::absolute(&self.route.file_in_language(&file))
    }

    fn in_state(&self, page: Page) -> String {
        let address = address::absolute(&self.route.href(page));
        self.shared.address_below(address, page)
    }
}

fn panel(text: Text, place: FigureContext, shared: FigureState, links: &Links) -> AnyView {
    let parts = vec![
        permalink(text, shared, links.clone()),
        embed(text, place, shared, links.clone()),
        cite(text, shared, links.clone()),
        quote(text, shared, links.clone()),
        table(text),
        files(text, shared, links.clone()),
    ];
    parts.into_any()
}

/// Renders a section of the panel.
fn item(name: &'static str, parts: Vec<AnyView>) -> AnyView {
    view! { <div class="reuse-item" data-share=name>{parts}</div> }.into_any()
}

/// Renders a text to copy, with its label and button.
fn field(text: Text, label: Msg, value: Signal<String>) -> Vec<AnyView> {
    let field = view! {
        <label>
            <span>{text.get(label)}</span>
            <textarea readonly=true rows="3" spellcheck="false" prop:value=value></textarea>
        </label>
    };
    let copy = copying(text, "copy", msg::UI_SHARE_COPY);
    [field.into_any()].into_iter().chain(copy).collect()
}

/// Renders the button that copies the table of the present view.
fn table(text: Text) -> AnyView {
    item(
        "table",
        copying(text, "copy-table", msg::UI_SHARE_COPY_TABLE),
    )
}

/// Renders a button that copies: the field before it, or the figure's table. It says whether that was allowed.
fn copying(text: Text, name: &'static str, label: Msg) -> Vec<AnyView> {
    let said = RwSignal::new(None::<Msg>);
    let copy = on(move |event: ev::MouseEvent| {
        spawn_local(async move {
            let copied = if name == "copy-table" {
                edge::copy_table(event.into()).await
            } else {
                edge::copy_beside(event.into()).await
            };
            said.set(Some(if copied {
                msg::UI_SHARE_COPIED
            } else {
                msg::UI_SHARE_NOT_COPIED
            }));
            set_timeout(move || said.set(None), CONFIRMATION_TIME);
        });
    });
    let at = NodeRef::<html::Span>::new();
    let said = markup::keep(at, move || {
        let said = said.get().map(|said| markup::text(text.get(said)));
        said.into_iter().collect()
    });
    vec![
        button(text.get(label), name, copy),
        filled!(said, span class="reuse-said" role="status" node_ref=at),
    ]
}

fn button(label: String, name: &'static str, act: Box<dyn FnMut(ev::MouseEvent)>) -> AnyView {
    view! { <button type="button" data-act=name on:click=act>{label}</button> }.into_any()
}

/// Renders radio buttons over an index that the panel keeps: that of the choice.
fn choices(
    text: Text,
    shared: FigureState,
    name: &'static str,
    label: Msg,
    state: RwSignal<usize>,
    labels: Vec<(&'static str, String)>,
) -> AnyView {
    let radios = labels
        .into_iter()
        .enumerate()
        .map(|(at, (value, label))| {
            let group = format!("{}-share-{name}", shared.displays.chart);
            let checked = bool_signal(move || state.get() == at);
            choice(group, value.to_owned(), label, checked, move || {
                state.set(at);
            })
        })
        .collect();
    fieldset("control", name, text.get(label), radios)
}

/// Renders the address of this view, to copy or to hand to another program.
fn permalink(text: Text, shared: FigureState, links: Links) -> AnyView {
    let url = text_signal(move || links.page());
    let send = on(move |_: ev::MouseEvent| {
        let title = untrack(move || title(shared));
        edge::share_link(&title, &url.get_untracked());
    });
    let send = edge::can_share().then(|| button(text.get(msg::UI_SHARE_SEND), "send", send));
    let parts = field(text, msg::UI_SHARE_LINK, url);
    item("link", parts.into_iter().chain(send).collect())
}

/// Renders the embed code for a host page, and its preview.
fn embed(text: Text, place: FigureContext, shared: FigureState, links: Links) -> AnyView {
    let (pinned, form) = (RwSignal::new(0), RwSignal::new(0));
    let forms: &[CodeForm] = if is_selected(&shared.displays.chart) {
        &CodeForm::OF_SELECTED
    } else {
        &CodeForm::ALL
    };
    let code = {
        let links = links.clone();
        text_signal(move || links.code(pinned.get() == 1, forms[form.get()]))
    };
    let changed = shared.displays.changed.as_str();
    let day = || edge::day_in(text.language().tag(), changed);
    let day = (!changed.is_empty()).then(day).unwrap_or_default();
    let which = vec![
        ("live", text.get(msg::UI_SHARE_EMBED_LIVE)),
        ("pinned", say!(text, UI_SHARE_EMBED_PINNED, date = &day)),
    ];
    // A comparison names its figures, each of one release: there is nothing to pin.
    let which = (!changed.is_empty()).then(|| {
        let label = msg::UI_SHARE_EMBED_WHICH;
        choices(text, shared, "embed", label, pinned, which)
    });
    let names = forms.iter().map(|form| (form.id(), form.name().to_owned()));
    let names = choices(
        text,
        shared,
        "code",
        msg::UI_SHARE_CODE_FORM,
        form,
        names.collect(),
    );
    let code = field(text, msg::UI_SHARE_EMBED_CODE, code);
    // A preview inside an embed would be of no use, and the single file has no embeds.
    let shows = place != FigureContext::Embed && !edge::is_alone();
    let preview = shows.then(|| preview(text, shared, links, pinned));
    item(
        "embed",
        which
            .into_iter()
            .chain([names])
            .chain(code)
            .chain(preview)
            .collect(),
    )
}

/// Renders the embed itself, in a frame of the chosen width.
fn preview(text: Text, shared: FigureState, links: Links, pinned: RwSignal<usize>) -> AnyView {
    let width = RwSignal::new(0);
    let frame = NodeRef::<html::Iframe>::new();
    let following = StoredValue::new_local(None::<edge::Following>);
    effect(move || {
        following.set_value(frame.get().map(|frame| edge::follow(&frame)));
    });
    let label = move |px| say!(text, UI_SHARE_PREVIEW_WIDTH, width = px);
    let widths = PREVIEW.map(|px| (px, label(px))).into();
    view! {
        <div class="reuse-preview-part">
            {choices(text, shared, "preview", msg::UI_SHARE_PREVIEW, width, widths)}
            // It scrolls, which keyboards do where it takes the focus.
            <div
                class="reuse-preview"
                tabindex="0"
                role="group"
                aria-label=text_signal(move || label(PREVIEW[width.get()]))
            >
                <iframe
                    node_ref=frame
                    title=text_signal(move || title(shared))
                    src=text_signal(move || links.embed(pinned.get() == 1))
                    width=text_signal(move || PREVIEW[width.get()].to_owned())
                    height="600"
                ></iframe>
            </div>
        </div>
    }
    .into_any()
}

/// Renders citations of the present view.
fn cite(text: Text, shared: FigureState, links: Links) -> AnyView {
    let form = RwSignal::new(0);
    let accessed = edge::today();
    let day = edge::day_in(text.language().tag(), &accessed);
    let citation = text_signal(move || {
        let Some(display) = shared.display() else {
            return String::new();
        };
        let citation = Citation {
            chart: &shared.displays.chart,
            title: &display.title,
            source: display.sources.first().map_or("", |source| &source.words),
            released: &shared.displays.released,
            url: &links.page(),
            accessed: &accessed,
        };
        match form.get() {
            1 => citation.bibtex(&text),
            2 => citation.ris(&text),
            3 => citation.wikipedia(&text),
            _ => citation.plain(&text, &day),
        }
    });
    let forms = vec![
        ("plain", text.get(msg::UI_SHARE_CITE_PLAIN)),
        ("bibtex", text.get(msg::UI_SHARE_CITE_BIBTEX)),
        ("ris", text.get(msg::UI_SHARE_CITE_RIS)),
        ("wikipedia", "Wikipedia".to_owned()),
    ];
    let forms = choices(text, shared, "cite", msg::UI_SHARE_CITE, form, forms);
    let field = field(text, msg::UI_SHARE_CITE_TEXT, citation);
    item("cite", [forms].into_iter().chain(field).collect())
}

/// Renders a sentence of the present view, with its source and address, to be quoted.
fn quote(text: Text, shared: FigureState, links: Links) -> AnyView {
    let quote = text_signal(move || {
        let Some(display) = shared.display() else {
            return String::new();
        };
        let sentence = display.summary.first().unwrap_or(&display.title);
        let source = display.sources.first().map_or("", |source| &source.words);
        let url = links.page();
        say!(
            text,
            UI_SHARE_QUOTED,
            sentence = sentence,
            source = source,
            url = &url
        )
    });
    item("quote", field(text, msg::UI_SHARE_QUOTE, quote))
}

/// A file that the panel makes.
#[derive(Clone, Copy)]
enum File {
    Csv,
    /// CSV in the language of the page.
    Spreadsheet,
    Json,
    /// A picture: its extension, and its pixels per CSS px.
    Picture(&'static str, u8),
}

/// Renders the present view as files, made in the browser.
fn files(text: Text, shared: FigureState, links: Links) -> AnyView {
    if edge::is_sandboxed() {
        let words = text.get(msg::UI_SHARE_SANDBOXED);
        return view! { <p class="reuse-note">{words}</p> }.into_any();
    }
    let failure = RwSignal::new(None);
    let buttons: Vec<AnyView> = [
        ("csv", msg::UI_DOWNLOAD_CSV, File::Csv),
        (
            "spreadsheet",
            msg::UI_DOWNLOAD_SPREADSHEET,
            File::Spreadsheet,
        ),
        ("json", msg::UI_DOWNLOAD_JSON, File::Json),
        ("svg", msg::UI_DOWNLOAD_SVG, File::Picture("svg", 1)),
        ("png", msg::UI_DOWNLOAD_PNG, File::Picture("png", 1)),
        ("png-2", msg::UI_DOWNLOAD_PNG_2, File::Picture("png", 2)),
    ]
    .map(|(name, label, file)| {
        let links = links.clone();
        let save =
            on(move |event: ev::MouseEvent| save(text, shared, &links, file, event, failure));
        button(text.get(label), name, save)
    })
    .into();
    let at = NodeRef::<html::P>::new();
    let failed = markup::keep(at, move || {
        let failed = failure.get().map(|reason| {
            let reason = text.get(reason);
            let words = say!(text, UI_SHARE_DOWNLOAD_FAILED, reason = &reason);
            markup::text(words)
        });
        failed.into_iter().collect()
    });
    // What a sandbox refuses it refuses without a word, and a frame cannot ask.
    let confined = edge::is_confined().then(|| {
        let words = text.get(msg::UI_SHARE_CONFINED);
        view! { <p class="reuse-note">{words}</p> }
    });
    view! {
        <fieldset class="reuse-item control" data-share="download">
            <legend>{text.get(msg::UI_SHARE_DOWNLOAD)}</legend>
            <div class="reuse-buttons">{buttons}</div>
            {filled!(failed, p class="reuse-said" role="status" node_ref=at)}
            {confined}
        </fieldset>
    }
    .into_any()
}

fn save(
    text: Text,
    shared: FigureState,
    links: &Links,
    file: File,
    event: ev::MouseEvent,
    failure: RwSignal<Option<Msg>>,
) {
    let is_picture = matches!(file, File::Picture(..));
    let display = untrack(move || shared.display());
    let Some(display) =
        display.filter(|_| is_picture || untrack(move || shared.views.has_numbers()))
    else {
        // They were requested when the panel was opened, and may have failed to load.
        shared.views.want();
        return failure.set(Some(msg::UI_SHARE_NO_NUMBERS));
    };
    let name = |ending: &str| format!("{}.{ending}", shared.displays.chart);
    let data_page = address::absolute(&links.route.href(Page::Data));
    match file {
        File::Csv => download::save(
            &name("csv"),
            "text/csv",
            &export::display_csv(display, &data_page),
        ),
        File::Spreadsheet => download::save(
            &name("spreadsheet.csv"),
            "text/csv",
            &export::display_spreadsheet(display, &text, &data_page),
        ),
        File::Json => {
            download::save(
                &name("json"),
                "application/json",
                &export::display_json(display, &data_page),
            );
        }
        File::Picture(ending, scale) => {
            let words = PictureText::of(&text, display, &untrack(|| links.page())).json();
            let name = name(ending);
            spawn_local(async move {
                let saved = edge::picture(event.into(), &name, ending, scale, &words).await;
                failure.set(saved.err().map(|_| msg::UI_SHARE_REFUSED));
            });
        }
    }
}
