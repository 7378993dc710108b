//! Lines that load the data in other tools, with a button each that `web/page/lines.js` shows and that copies them.

use leptos::prelude::*;

use crate::{
    app::Site,
    charts::CHARTS,
    export::Tool,
    text::{Text, msg},
};

/// The `OpenAPI` document over the files at fixed addresses, below the root.
pub const OPENAPI: &str = "openapi.json";

/// Renders the section; `root` is the address of the site.
pub(super) fn section(site: &Site, root: &str) -> AnyView {
    let text = site.text;
    let tools: Vec<AnyView> = Tool::ALL.map(|tool| lines(text, tool, root)).into();
    let table = format!("charts/{}/data.csv", CHARTS[0].id);
    let table_href = site.route.file_in_language(&table);
    view! {
        <details class="load">
            <summary>{text.get(msg::LOAD_OPEN)}</summary>
            // Within the details, so that a link to it opens them.
            <div
                id="load"
                data-copied=text.get(msg::UI_SHARE_COPIED)
                data-refused=text.get(msg::UI_SHARE_NOT_COPIED)
            >
                <p class="lead">{text.get(msg::LOAD_INTRO)}</p>
                {tools}
                <p class="lead">
                    {text.get(msg::LOAD_CHARTS)} " "
                    <a href=table_href><code dir="ltr">{table}</code></a>
                </p>
                <p class="lead">
                    <a href=site.route.file(OPENAPI)>{text.get(msg::LOAD_OPENAPI)}</a>
                </p>
            </div>
        </details>
    }
    .into_any()
}

/// Renders the lines of a tool.
fn lines(text: Text, tool: Tool, root: &str) -> AnyView {
    let id = format!("load-{}", tool.id());
    view! {
        <div class="lines">
            <h2 id=id.clone()>{tool.name()}</h2>
            <pre dir="ltr" translate="no"><code>{tool.lines(root)}</code></pre>
            <p>
                <button type="button" aria-describedby=id hidden>{text.get(msg::UI_SHARE_COPY)}</button>
                " "
                <span role="status"></span>
            </p>
        </div>
    }
    .into_any()
}
