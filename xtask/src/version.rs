//! Version numbers as tools print them.

use std::fmt;

/// Major, minor and patch; a missing part counts as 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version(pub(crate) u32, pub(crate) u32, pub(crate) u32);

impl Version {
    /// Returns the first version number in a text: `v20.20.2`, `Chromium 156.0.8078.73 built …`.
    ///
    /// Pre-release marks and a fourth part are ignored.
    #[must_use]
    pub(crate) fn find(text: &str) -> Option<Self> {
        text.split_whitespace().find_map(|word| {
            let word = word.strip_prefix('v').unwrap_or(word);
            let mut parts = word.split(['.', '-', '+']).map(str::parse::<u32>);
            let major = parts.next()?.ok()?;
            let mut rest = || parts.next().and_then(Result::ok).unwrap_or(0);
            Some(Self(major, rest(), rest()))
        })
    }

    /// Returns the first of the three numbers.
    #[must_use]
    pub(crate) fn major(self) -> u32 {
        self.0
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}

/// Returns whether the version output of a tool names exactly the wanted version.
///
/// A pin is a string, not a range: `0.2.13` is not `0.2.130`, nor `0.2.130-rc.1`.
#[must_use]
pub(crate) fn reports(output: &str, wanted: &str) -> bool {
    output
        .split_whitespace()
        .map(|word| word.trim_matches(['(', ')', ',']))
        .any(|word| word.strip_prefix('v').unwrap_or(word) == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_found_in_what_tools_print() {
        for (text, version) in [
            ("v20.20.2\n", Version(20, 20, 2)),
            ("Python 3.11.7", Version(3, 11, 7)),
            (
                "Chromium 156.0.8078.73 built on Debian",
                Version(156, 0, 8078),
            ),
            ("v21.0.0-nightly2023", Version(21, 0, 0)),
            ("wasm-opt version 132 (version_132)", Version(132, 0, 0)),
        ] {
            assert_eq!(Version::find(text), Some(version), "{text}");
        }
        assert_eq!(Version::find("command not found"), None);
    }

    #[test]
    fn versions_compare_as_numbers() {
        assert!(Version(9, 11, 2) < Version(20, 0, 0));
        assert!(Version(20, 9, 0) < Version(20, 10, 0));
    }

    #[test]
    fn a_pin_matches_only_the_same_version() {
        assert!(reports("wasm-bindgen 0.2.130\n", "0.2.130"));
        assert!(reports("typos-cli 1.52.0", "1.52.0"));
        assert!(reports("trunk v0.21.14 (abc)", "0.21.14"));
        assert!(!reports("wasm-bindgen 0.2.130", "0.2.13"));
        assert!(!reports("trunk 0.21.14-rc.1", "0.21.14"));
        assert!(!reports("", "0.21.14"));
    }
}
