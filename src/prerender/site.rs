//! The address at which the site will be published.

use std::str::FromStr;

use thiserror::Error;

/// The address of the site's root, with a trailing slash: the one setting that absolute links need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteUrl(String);

/// Error for a text that is no address of a site.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error(
    "“{0}” is no address of a site: it takes the form https://host/ or https://host/some/folder/"
)]
pub struct SiteUrlError(String);

impl FromStr for SiteUrl {
    type Err = SiteUrlError;

    fn from_str(text: &str) -> Result<Self, SiteUrlError> {
        let wrong = || SiteUrlError(text.to_owned());
        let rest = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"))
            .ok_or_else(wrong)?;
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/%".contains(c);
        let host = rest.split('/').next().unwrap_or_default();
        if host.is_empty() || !rest.ends_with('/') || !rest.chars().all(plain) {
            return Err(wrong());
        }
        Ok(Self(text.to_owned()))
    }
}

impl SiteUrl {
    /// Returns the address of a file or folder of the site, by its path below the root.
    #[must_use]
    pub fn of(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// Returns the path of the root on its host: `/`, `/some/folder/`.
    #[must_use]
    pub fn path(&self) -> &str {
        let host = self.0.find("://").map_or(0, |at| at + 3);
        let path = self.0[host..]
            .find('/')
            .map_or(self.0.len(), |at| host + at);
        &self.0[path..]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_may_live_in_a_folder() {
        let site: SiteUrl = "https://host.example/some/folder/"
            .parse()
            .expect("an address");
        assert_eq!(site.path(), "/some/folder/");
        assert_eq!(site.of("data/"), "https://host.example/some/folder/data/");
        let site: SiteUrl = "http://127.0.0.1:8080/".parse().expect("an address");
        assert_eq!(site.path(), "/");
    }

    #[test]
    fn what_is_no_address_of_a_folder_is_refused() {
        for text in [
            "",
            "/folder/",
            "https://host",
            "https://host/x",
            "https:///",
            "https://h/\"/",
        ] {
            assert!(text.parse::<SiteUrl>().is_err(), "{text}");
        }
    }
}
