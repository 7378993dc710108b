//! The shell of every page: skip link, header, footer.

use leptos::prelude::*;

use super::Site;
use crate::{
    text::{Language, Text, msg},
    view::Page,
};

#[component]
pub(super) fn Shell(site: Site, content: AnyView) -> impl IntoView {
    let text = site.text;
    let link = |page: Page, label| {
        let current = (site.route.page == page).then_some("page");
        view! {
            <li><a href=site.route.href(page) aria-current=current>{text.get(label)}</a></li>
        }
    };
    // Home has the name in its masthead.
    let name = (site.route.page != Page::Home).then(|| {
        view! {
            <a class="site-name" href=site.route.href(Page::Home)>{text.get(msg::SITE_NAME)}</a>
        }
    });
    view! {
        <a class="skip" href="#content">{text.get(msg::SKIP_TO_CONTENT)}</a>
        <header class="site-header">
            {name} {languages(&site)}
            <nav aria-label=text.get(msg::NAV_LABEL)>
                <ul>
                    {link(Page::Home, msg::NAV_CHARTS)}
                    {link(Page::Explore, msg::NAV_EXPLORE)}
                    {link(Page::Compare, msg::NAV_COMPARE)}
                    {link(Page::Check, msg::NAV_CHECK)}
                    {link(Page::Data, msg::NAV_DATA)}
                    {link(Page::Sources, msg::NAV_SOURCES)}
                    {link(Page::About, msg::NAV_ABOUT)}
                </ul>
            </nav>
            {editions(&site)}
        </header>
        {saved(&site)}
        <main id="content" tabindex="-1">{content}</main>
        <footer class="site-footer">
            <p><a href=site.route.href(Page::Policies)>{text.get(msg::CONTROL_POLICIES)}</a></p>
            <p>{text.get(msg::FOOTER_TEXT)}</p>
        </footer>
    }
}

/// Returns the separator between two sentences; none in languages without one.
pub(super) fn gap(text: Text) -> Option<String> {
    Some(text.gap()).filter(|gap| !gap.is_empty())
}

/// Notes on editions of the page other than the newest, hidden until they are known to apply. The service worker,
/// `web/offline/offline.js` and `web/offline/single.mjs` show these lines and fill in the day.
fn editions(site: &Site) -> AnyView {
    let text = site.text;
    let tag = text.language().tag();
    let dated = |line| text.say(line, &[("date", "{date}")]);
    // The single file is made of the home page.
    let copy = (site.route.page == Page::Home).then(|| {
        view! {
            <p class="edition" data-edition="copy" data-tag=tag hidden>
                {dated(msg::EDITION_COPY)}
                {gap(text)}
                <a href=site.route.href(Page::Home) data-online>
                    {text.get(msg::EDITION_COPY_NEWEST)}
                </a>
            </p>
        }
    });
    view! {
        <p class="edition" data-edition="kept" data-tag=tag hidden>{dated(msg::EDITION_KEPT)}</p>
        <p class="edition" data-edition="newer" role="status" hidden>
            {text.get(msg::EDITION_NEWER)}
            {gap(text)}
            <button type="button" class="link">{text.get(msg::EDITION_LOAD)}</button>
        </p>
        {copy}
    }
    .into_any()
}

/// Renders the line of a copy that a reader or an archive has saved: no script takes it away there (`web/page/boot.js`).
/// Pages without the app need none.
fn saved(site: &Site) -> Option<AnyView> {
    let text = site.text;
    let has_app = !matches!(
        site.route.page,
        Page::About | Page::NotFound | Page::Worksheet(_) | Page::Accessibility | Page::Licences
    );
    has_app.then(|| {
        view! {
            <p class="saved-copy">
                {text.get(msg::EDITION_SAVED)} {gap(text)}
                <a href=site.route.href(site.route.page)>{text.get(msg::EDITION_COPY_NEWEST)}</a>
            </p>
        }
        .into_any()
    })
}

/// Renders a menu of links to the same page in the other languages. Browsers without `popover` show it open. Its script
/// adds the state of the present view.
fn languages(site: &Site) -> AnyView {
    // An address that leads nowhere leads nowhere in every language.
    let page = match site.route.page {
        Page::NotFound => Page::Home,
        page => page,
    };
    let links = Language::ALL
        .map(|language| {
            let current = (site.text.language() == language).then_some("true");
            view! {
                <li>
                    <a
                        href=site.route.href_in(language, page)
                        lang=language.code()
                        dir="auto"
                        hreflang=language.code()
                        data-language
                        aria-current=current
                    >
                        {language.own_name()}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="languages" aria-label=site.text.get(msg::LANGUAGES_LABEL)>
            <button type="button" popovertarget="languages">
                {site.text.language().own_name()}
            </button>
            <ul id="languages" popover="">{links}</ul>
        </nav>
    }
    .into_any()
}
