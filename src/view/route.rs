//! Which page an address names.

/// A page of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// `/`
    Home,
    /// `/charts/{id}/`
    Chart(&'static str),
    /// `/data/`
    Data,
    /// `/sources/`
    Sources,
    /// `/about/`
    About,
    /// Anything else.
    NotFound,
}

/// A page, and how to get from it to the root of the site.
///
/// The site works in any folder of any host: addresses are relative, and the root is as many steps
/// up as the page is deep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// The page.
    pub page: Page,
    /// Path from the page's folder to the root: `./`, `../`, `../../`.
    pub to_root: &'static str,
}

impl Route {
    /// The route of a path below the root, such as `charts/vehicles/`; `charts` are the known ids.
    #[must_use]
    pub fn of_path(path: &str, charts: impl IntoIterator<Item = &'static str>) -> Self {
        let path = path.trim_start_matches('/').trim_end_matches("index.html");
        let segments: Vec<&str> = path.split('/').filter(|s| !s.is_empty()).collect();
        let page = match segments[..] {
            [] => Page::Home,
            ["charts", id] => charts
                .into_iter()
                .find(|known| *known == id)
                .map_or(Page::NotFound, Page::Chart),
            ["data"] => Page::Data,
            ["sources"] => Page::Sources,
            ["about"] => Page::About,
            _ => Page::NotFound,
        };
        Self {
            page,
            to_root: match segments.len() {
                0 => "./",
                1 => "../",
                _ => "../../",
            },
        }
    }

    /// A link from this page to another page of the site, as a relative address.
    #[must_use]
    pub fn href(&self, to: Page) -> String {
        let path = match to {
            Page::Home | Page::NotFound => String::new(),
            Page::Chart(id) => format!("charts/{id}/"),
            Page::Data => "data/".to_owned(),
            Page::Sources => "sources/".to_owned(),
            Page::About => "about/".to_owned(),
        };
        format!("{}{path}", self.to_root)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_name_pages_with_or_without_slashes() {
        let page = |path| Route::of_path(path, ["vehicles"]).page;
        assert_eq!(page("/"), Page::Home);
        assert_eq!(page("index.html"), Page::Home);
        assert_eq!(page("/charts/vehicles/"), Page::Chart("vehicles"));
        assert_eq!(page("charts/vehicles/index.html"), Page::Chart("vehicles"));
        assert_eq!(page("charts/boats/"), Page::NotFound);
        assert_eq!(page("data"), Page::Data);
    }

    #[test]
    fn links_climb_to_the_root_first() {
        let route = Route::of_path("charts/vehicles/", ["vehicles"]);
        assert_eq!(route.href(Page::Sources), "../../sources/");
        assert_eq!(Route::of_path("", []).href(Page::Home), "./");
    }
}
