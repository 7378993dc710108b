//! Third-party parts of the site: each crate and package with its version, licence and copyright holder.

use leptos::prelude::*;
use serde::Deserialize;

use crate::{
    app::Site,
    text::{Msg, msg},
};

/// Path of the texts of all licences, below the root.
const NOTICES: &str = "about/licences/notices.txt";
/// Path of the bill of materials, below the root.
const BILL: &str = "about/licences/sbom.cdx.json";

/// A crate or package shipped with the site, as `web/build/licences.mjs` lists it.
#[derive(Debug, Clone, Deserialize)]
pub struct Part {
    /// Its name in its registry.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence, as an SPDX expression.
    pub licence: String,
    /// Statements of copyright, or else its authors; empty where it names none.
    pub copyright: Vec<String>,
    /// Its home page.
    pub home: Option<String>,
    /// The kind of program that contains it.
    pub kind: Kind,
}

/// Kinds of programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// WebAssembly.
    Crate,
    /// JavaScript.
    Package,
}

/// Renders the page.
pub(super) fn licences(site: &Site, parts: &[Part]) -> AnyView {
    let text = site.text;
    view! {
        <div class="prose">
            <h1>{text.get(msg::LICENCES_TITLE)}</h1>
            <p>{text.get(msg::LICENCES_INTRO)}</p>
            <ul>
                <li>
                    <a href=site.route.file(NOTICES)>{text.get(msg::LICENCES_TEXTS)}</a>
                </li>
                <li>
                    <a href=site.route.file(BILL)>{text.get(msg::LICENCES_BILL)}</a>
                </li>
            </ul>
            {table(site, parts, Kind::Crate, msg::LICENCES_CRATES)}
            {table(site, parts, Kind::Package, msg::LICENCES_PACKAGES)}
        </div>
    }
    .into_any()
}

/// Renders the parts of a kind. Names, licences and statements of copyright are the authors' own, in any language.
fn table(site: &Site, parts: &[Part], kind: Kind, caption: Msg) -> AnyView {
    let text = site.text;
    let rows = parts
        .iter()
        .filter(|part| part.kind == kind)
        .map(|part| {
            let name = match part.home.clone() {
                Some(home) => view! { <a href=home>{part.name.clone()}</a> }.into_any(),
                None => part.name.clone().into_any(),
            };
            view! {
                <tr>
                    <th scope="row">
                        {name} " " <span class="part-version">{part.version.clone()}</span>
                    </th>
                    <td>{part.licence.clone()}</td>
                    <td>{part.copyright.join("; ")}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="parts">
            <caption>{text.get(caption)}</caption>
            <thead>
                <tr>
                    <th scope="col">{text.get(msg::LICENCES_PART)}</th>
                    <th scope="col">{text.get(msg::LICENCES_LICENCE)}</th>
                    <th scope="col">{text.get(msg::LICENCES_COPYRIGHT)}</th>
                </tr>
            </thead>
            <tbody lang="en" dir="ltr" translate="no">
                {rows}
            </tbody>
        </table>
    }
    .into_any()
}
