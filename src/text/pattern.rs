//! The compiled form of a message, shared with the build script.

use serde::{Deserialize, Serialize};

/// One piece of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// Words as they stand.
    Text(Box<str>),
    /// The value of a named argument.
    Argument(Box<str>),
}

/// A message: its pieces in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pattern(pub Vec<Part>);

impl Pattern {
    /// The message with its arguments put in.
    ///
    /// An argument that is not given leaves its name in braces: visible, and found by the tests.
    #[must_use]
    pub fn fill(&self, arguments: &[(&str, &str)]) -> String {
        self.0
            .iter()
            .map(|part| match part {
                Part::Text(text) => text.to_string(),
                Part::Argument(name) => arguments
                    .iter()
                    .find(|(given, _)| *given == &**name)
                    .map_or_else(|| format!("{{${name}}}"), |(_, value)| (*value).to_owned()),
            })
            .collect()
    }
}
