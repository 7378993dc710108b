//! Errors of the boundary to the browser.

use thiserror::Error;

/// Why something that the app asked of the browser did not work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{}", self.code())]
pub(crate) enum BrowserError {
    /// A file could not be fetched.
    Network,
    /// A file was written by another version of the site.
    Version,
    /// ECharts could not be loaded.
    Library,
    /// ECharts refused an option.
    Drawing,
    /// The browser could not make or save a picture.
    Picture,
}

impl BrowserError {
    /// Returns the code that an embed sends to its host page; `docs/embedding.md` lists them.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Network => "network",
            Self::Version => "version",
            Self::Library => "library",
            Self::Drawing => "drawing",
            Self::Picture => "picture",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_that_hosts_receive_are_documented() {
        let document = include_str!("../../docs/embedding.md");
        let line = document
            .lines()
            .find(|line| line.starts_with("| `error` |"));
        let line = line.expect("the message `error`");
        for error in [
            BrowserError::Network,
            BrowserError::Version,
            BrowserError::Library,
            BrowserError::Drawing,
        ] {
            assert!(line.contains(&format!("`{error}`")), "{error}");
        }
    }
}
