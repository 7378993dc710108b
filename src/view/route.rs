//! Pages of the site, and links between them.

use std::borrow::Cow;

use crate::text::Language;

/// A page of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// `/`
    Home,
    /// `/charts/{id}/`
    Chart(&'static str),
    /// `/charts/{id}/worksheet/`: prerendered only, so unknown to the app.
    #[cfg(not(target_arch = "wasm32"))]
    Worksheet(&'static str),
    /// `/charts/{id}/{view}.html`: a chart in another view than its default.
    #[cfg(not(target_arch = "wasm32"))]
    ChartView(&'static str, &'static str),
    /// `/embed/{id}/`
    Embed(&'static str),
    /// `/embed/{id}/{view}.html`: an embed in another view.
    #[cfg(not(target_arch = "wasm32"))]
    EmbedView(&'static str, &'static str),
    /// `/embed/{id}/{day}/`: an embed pinned to the figures published up to a day.
    Pinned(&'static str, &'static str),
    /// `/compare/`
    Compare,
    /// `/explore/`
    Explore,
    /// `/policies/`: prerendered only, as the pages below it are.
    #[cfg(not(target_arch = "wasm32"))]
    Policies,
    /// `/policies/{id}/`: what changed around a policy change.
    #[cfg(not(target_arch = "wasm32"))]
    Policy(&'static str),
    /// `/embed/policies/{id}/`
    #[cfg(not(target_arch = "wasm32"))]
    PolicyEmbed(&'static str),
    /// `/check/`
    Check,
    /// `/data/`
    Data,
    /// `/sources/`
    Sources,
    /// `/about/`
    About,
    /// `/about/accessibility/`
    Accessibility,
    /// `/about/licences/`: prerendered only, as worksheets are.
    #[cfg(not(target_arch = "wasm32"))]
    Licences,
    /// Any other address: `/404.html`, which hosts serve for it.
    NotFound,
}

/// Id of the comparison, which has a page of its own outside `/charts/`.
pub const COMPARISON_ID: &str = "compare";

/// Id of the exploration, which has a page of its own, too.
pub const EXPLORATION_ID: &str = "explore";

/// Whether the reader selects what a chart shows: it is drawn in the browser, from the dataset, and has nothing to pin.
#[must_use]
pub fn is_selected(chart: &str) -> bool {
    [COMPARISON_ID, EXPLORATION_ID].contains(&chart)
}

impl Page {
    /// Returns the page of the chart with this id.
    #[must_use]
    pub fn of_chart(id: &'static str) -> Self {
        match id {
            COMPARISON_ID => Self::Compare,
            EXPLORATION_ID => Self::Explore,
            _ => Self::Chart(id),
        }
    }

    /// Returns whether it is for the frame of a host page.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub const fn is_embed(self) -> bool {
        matches!(
            self,
            Self::Embed(_) | Self::EmbedView(..) | Self::Pinned(..) | Self::PolicyEmbed(_)
        )
    }

    /// Returns the name of the view that a page of a chart shows first; empty for the default view.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub const fn view_name(self) -> &'static str {
        match self {
            Self::ChartView(_, view) | Self::EmbedView(_, view) => view,
            _ => "",
        }
    }

    /// Returns the path below the root of the site in a language: empty for the English home page, otherwise with a
    /// trailing slash, or the name of a file.
    #[must_use]
    pub fn path_in(self, language: Language) -> String {
        format!("{}{}", language.prefix(), self.path())
    }

    /// Returns the path below the root of its language: empty for the home page, otherwise with a trailing slash.
    #[must_use]
    pub fn path(self) -> String {
        match self {
            Self::Home | Self::NotFound => String::new(),
            Self::Chart(id) => format!("charts/{id}/"),
            #[cfg(not(target_arch = "wasm32"))]
            Self::Worksheet(id) => format!("charts/{id}/worksheet/"),
            #[cfg(not(target_arch = "wasm32"))]
            Self::ChartView(id, view) => format!("charts/{id}/{view}.html"),
            Self::Embed(id) => format!("embed/{id}/"),
            #[cfg(not(target_arch = "wasm32"))]
            Self::EmbedView(id, view) => format!("embed/{id}/{view}.html"),
            Self::Pinned(id, day) => format!("embed/{id}/{day}/"),
            Self::Compare => "compare/".to_owned(),
            Self::Explore => "explore/".to_owned(),
            #[cfg(not(target_arch = "wasm32"))]
            Self::Policies => "policies/".to_owned(),
            #[cfg(not(target_arch = "wasm32"))]
            Self::Policy(id) => format!("policies/{id}/"),
            #[cfg(not(target_arch = "wasm32"))]
            Self::PolicyEmbed(id) => format!("embed/policies/{id}/"),
            Self::Check => "check/".to_owned(),
            Self::Data => "data/".to_owned(),
            Self::Sources => "sources/".to_owned(),
            Self::About => "about/".to_owned(),
            Self::Accessibility => "about/accessibility/".to_owned(),
            #[cfg(not(target_arch = "wasm32"))]
            Self::Licences => "about/licences/".to_owned(),
        }
    }
}

/// A page, and the relative path from it to the root of the site.
///
/// The site works in any folder of any host: addresses are relative, and the root is as many levels up as the page is
/// deep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// The page.
    pub page: Page,
    /// Language of the page.
    pub language: Language,
    /// From the page's folder to the root: `./`, `../`, `../../`; the absolute path of the site for pages served at any
    /// address.
    pub to_root: Cow<'static, str>,
}

impl Route {
    /// Returns the route of a page at its own address.
    #[must_use]
    pub fn of(page: Page, language: Language) -> Self {
        let to_root = match page.path_in(language).matches('/').count() {
            0 => "./".into(),
            depth => "../".repeat(depth).into(),
        };
        Self {
            page,
            language,
            to_root,
        }
    }

    /// Returns a link from this page to another page in its language.
    #[must_use]
    pub fn href(&self, to: Page) -> String {
        self.file_in_language(&to.path())
    }

    /// Returns a link from this page to a page in a language.
    #[must_use]
    pub fn href_in(&self, language: Language, to: Page) -> String {
        self.file(&to.path_in(language))
    }

    /// Returns a link from this page to a file in its language, by its path below the root of the language.
    #[must_use]
    pub fn file_in_language(&self, path: &str) -> String {
        let prefix = self.language.prefix();
        // A page of known depth need not leave the folder of its language and return: tables have a link per row.
        let climbed = self
            .to_root
            .strip_prefix("../")
            .filter(|_| !prefix.is_empty());
        match climbed {
            Some("") => format!("./{path}"),
            Some(rest) => format!("{rest}{path}"),
            None => format!("{}{prefix}{path}", self.to_root),
        }
    }

    /// Returns a link from this page to a file, by its path below the root.
    #[must_use]
    pub fn file(&self, path: &str) -> String {
        format!("{}{path}", self.to_root)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_climb_to_the_root_first() {
        let route = Route::of(Page::Chart("vehicles"), Language::English);
        assert_eq!(route.href(Page::Sources), "../../sources/");
        assert_eq!(route.href(Page::Embed("vehicles")), "../../embed/vehicles/");
        let home = Route::of(Page::Home, Language::English);
        assert_eq!(home.href(Page::Home), "./");
        let worksheet = Route::of(Page::Worksheet("vehicles"), Language::French);
        assert_eq!(
            worksheet.href(Page::Chart("vehicles")),
            "../../../charts/vehicles/"
        );
        let anywhere = Route {
            to_root: "/site/".into(),
            ..Route::of(Page::NotFound, Language::French)
        };
        assert_eq!(anywhere.href(Page::Data), "/site/fr/data/");
        let data = Route::of(Page::Data, Language::English);
        assert_eq!(data.file("data/figures.csv"), "../data/figures.csv");
    }

    #[test]
    fn links_stay_within_a_language_unless_they_name_another() {
        let route = Route::of(Page::Chart("vehicles"), Language::Arabic);
        assert_eq!(route.href(Page::Sources), "../../sources/");
        assert_eq!(
            route.href_in(Language::English, route.page),
            "../../../charts/vehicles/"
        );
        assert_eq!(
            route.file_in_language("charts/vehicles/data.csv"),
            "../../charts/vehicles/data.csv"
        );
        assert_eq!(
            Route::of(Page::Home, Language::French).href(Page::Home),
            "./"
        );
    }
}
