//! The page for addresses that lead nowhere. Hosts serve one file for all of them, so it speaks every language;
//! `web/page/nearest.js` leads to the page that was meant, or shows the language of the address and the nearest charts.

use leptos::prelude::*;

use crate::{
    app::Site,
    charts::CHARTS,
    say,
    text::{Language, Msg, Text, msg},
    view::{COMPARISON_ID, Page},
};

/// The pages of no chart, with their names in the navigation.
const PAGES: [(Page, Msg); 5] = [
    (Page::Compare, msg::NAV_COMPARE),
    (Page::Check, msg::NAV_CHECK),
    (Page::Data, msg::NAV_DATA),
    (Page::Sources, msg::NAV_SOURCES),
    (Page::About, msg::NAV_ABOUT),
];
/// Pages that are not offered, but whose addresses may be meant.
const MORE_PAGES: [Page; 2] = [Page::Accessibility, Page::Licences];

pub(super) fn not_found(site: &Site) -> AnyView {
    let first = site.text.language();
    let others = Language::ALL.into_iter().filter(|other| *other != first);
    let sections: Vec<AnyView> = [first]
        .into_iter()
        .chain(others)
        .map(|language| section(site, language))
        .collect();
    view! { <div class="prose">{sections}</div> }.into_any()
}

/// Renders what the page says in a language, with links to all charts.
fn section(site: &Site, language: Language) -> AnyView {
    let text = Text::of(language);
    let title = text.get(msg::NOT_FOUND_TITLE);
    let tab_title = say!(text, PAGE_TITLE, title = &title);
    let heading = if language == site.text.language() {
        view! { <h1>{title}</h1> }.into_any()
    } else {
        view! { <h2>{title}</h2> }.into_any()
    };
    let link = |page: Page, label: Msg| {
        let href = site.route.href_in(language, page);
        view! {
            <li>
                <a href=href>{text.get(label)}</a>
            </li>
        }
    };
    let charts = CHARTS
        .iter()
        .filter(|chart| chart.id != COMPARISON_ID)
        .map(|chart| link(Page::Chart(chart.id), chart.question))
        .collect_view();
    let pages = PAGES.map(|(page, label)| link(page, label)).collect_view();
    let unlisted = MORE_PAGES.map(Page::path).join(" ");
    view! {
        <section
            lang=language.code()
            dir=language.direction()
            data-not-found=tab_title
            data-pages=unlisted
        >
            {heading}
            <p>{text.get(msg::NOT_FOUND_TEXT)}</p>
            <div data-near hidden>
                <p>{text.get(msg::NOT_FOUND_NEAR)}</p>
                <ul></ul>
            </div>
            <ul>{charts} {pages}</ul>
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::Route;

    #[test]
    fn an_address_that_leads_nowhere_is_answered_in_every_language_with_all_charts() {
        let site = Site {
            route: Route {
                to_root: "/site/".into(),
                ..Route::of(Page::NotFound, Language::English)
            },
            text: Text::of(Language::English),
        };
        let html = Owner::new().with(|| not_found(&site).to_html());
        for language in Language::ALL {
            assert!(html.contains(&Text::of(language).get(msg::NOT_FOUND_NEAR)));
            for chart in CHARTS {
                let page = Page::of_chart(chart.id).path_in(language);
                assert!(html.contains(&format!("href=\"/site/{page}\"")), "{page}");
            }
        }
        assert_eq!(html.matches("<h1").count(), 1);
    }
}
