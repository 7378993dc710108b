//! Lines that load the data in other tools: those of the data page, and of the document about the data.

use std::fs;

use crossings::{
    app::{Site, pages},
    export::Tool,
    text::{Language, Text},
    view::{Page, Route},
};
use leptos::prelude::*;

/// Returns the address to publish at, as `Cargo.toml` says it.
fn address() -> String {
    let manifest = fs::read_to_string("Cargo.toml").expect("the manifest");
    let (_, site) = manifest
        .split_once("[workspace.metadata.site]")
        .expect("the site");
    site.split('"').nth(1).expect("its address").to_owned()
}

#[test]
fn the_document_of_the_data_has_the_lines_of_every_tool() {
    let document = fs::read_to_string("data/README.md").expect("the document");
    let address = address();
    for tool in Tool::ALL {
        let lines = tool.lines(&address);
        let block = format!(
            "### {}\n\n```{}\n{lines}\n```\n",
            tool.name(),
            tool.language()
        );
        assert!(document.contains(&block), "data/README.md lacks:\n{block}");
    }
}

#[test]
fn the_data_page_has_the_lines_of_every_tool_in_every_language() {
    const ROOT: &str = "https://host.example/some/folder/";
    for language in Language::ALL {
        let site = Site {
            route: Route::of(Page::Data, language),
            text: Text::of(language),
        };
        let html = Owner::new().with(|| pages::data(&site, ROOT).to_html());
        let html = html.replace("<!>", "");
        let blocks: Vec<String> = html
            .split("<pre dir=\"ltr\" translate=\"no\"><code>")
            .skip(1)
            .filter_map(|rest| rest.split("</code>").next())
            .map(|lines| {
                lines
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&")
            })
            .collect();
        assert_eq!(
            blocks,
            Tool::ALL.map(|tool| tool.lines(ROOT)),
            "{language:?}"
        );
        // Each has its button, which a script shows, and says whose it is.
        for tool in Tool::ALL {
            let button = format!("aria-describedby=\"load-{}\" hidden", tool.id());
            assert!(html.contains(&button), "{language:?}: {button}");
        }
        let document = site.route.file(pages::OPENAPI);
        assert!(
            html.contains(&format!("href=\"{document}\"")),
            "{language:?}: {document}"
        );
    }
}
