//! Parameters of an embed, and the messages between it and the host page.
//!
//! Both are total: input is understood or ignored, never an error. `docs/embedding.md` describes the protocol for
//! hosts.

use super::{Notice, parameters::parameters};
use crate::text::Language;

/// Version of the message protocol; every message has it as `crossings`.
pub const PROTOCOL: u8 = 1;

/// Most bytes of a state; longer ones are ignored.
const MAX_STATE_BYTES: usize = 2000;

/// Parameters of pym.js, which hosts or their scripts add and which do not concern the figure.
const HOST_PARAMS: &[&str] = &["initialWidth", "childId", "parentTitle", "parentUrl"];

/// Colour scheme of an embed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// The colour scheme of the device.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// Returns the name in the query string, in messages and in `data-theme`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// Returns the theme of this name.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        [Self::Auto, Self::Light, Self::Dark]
            .into_iter()
            .find(|theme| theme.name() == name)
    }
}

/// Query string of an embed, split into the state of the figure and the parameters of the frame.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EmbedQuery {
    /// Parameters of the figure, as a query string.
    pub state: String,
    /// Parameters of the frame, as a query string; unchanged when the state changes.
    pub frame: String,
    /// Notices about the frame's parameters.
    pub notices: Vec<Notice>,
}

impl EmbedQuery {
    /// Parses a query string, with or without its question mark.
    #[must_use]
    pub fn parse(query: &str) -> Self {
        let (parameters, mut notices) = parameters(query);
        let mut state = form_urlencoded::Serializer::new(String::new());
        let mut frame = form_urlencoded::Serializer::new(String::new());
        for (key, value) in parameters {
            let known = match &*key {
                "theme" => Theme::of_name(&value).is_some(),
                "lang" => Language::of_code(&value).is_some(),
                "controls" | "transparent" => ["0", "1"].contains(&&*value),
                _ if HOST_PARAMS.contains(&&*key) => true,
                _ => {
                    state.append_pair(&key, &value);
                    continue;
                }
            };
            if known {
                frame.append_pair(&key, &value);
            } else {
                notices.push(Notice::value(&key, &value));
            }
        }
        Self {
            state: state.finish(),
            frame: frame.finish(),
            notices,
        }
    }

    /// Returns the query string with another state of the figure.
    #[must_use]
    pub fn with_state(&self, state: &str) -> String {
        [state, &self.frame]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join("&")
    }
}

/// Request from the host page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inbound {
    /// Changes the colour scheme.
    SetTheme(Theme),
    /// Changes the state of the figure, a query string.
    SetState(String),
    /// Changes the language.
    SetLanguage(Language),
}

/// Members of a message that are read, where they have the right type.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Members {
    /// `crossings`, the version of the protocol.
    pub version: Option<f64>,
    /// `type`.
    pub kind: Option<String>,
    /// `theme`.
    pub theme: Option<String>,
    /// `state`.
    pub state: Option<String>,
    /// `language`.
    pub language: Option<String>,
}

impl Inbound {
    /// Parses a message; `None` for one that is not of this protocol.
    ///
    /// ```
    /// use crossings::view::{Inbound, Members};
    ///
    /// // { crossings: 1, type: 'setState', state: 'metric=applications' }
    /// let members = Members {
    ///     version: Some(1.0),
    ///     kind: Some("setState".to_owned()),
    ///     state: Some("metric=applications".to_owned()),
    ///     ..Members::default()
    /// };
    /// assert_eq!(Inbound::read(members.clone()), Some(Inbound::SetState("metric=applications".to_owned())));
    /// assert_eq!(Inbound::read(Members { version: Some(2.0), ..members }), None);
    /// ```
    #[must_use]
    pub fn read(members: Members) -> Option<Self> {
        if members.version != Some(f64::from(PROTOCOL)) {
            return None;
        }
        match members.kind?.as_str() {
            "setTheme" => Theme::of_name(&members.theme?).map(Self::SetTheme),
            "setState" => members
                .state
                .filter(|state| state.len() <= MAX_STATE_BYTES)
                .map(Self::SetState),
            "setLanguage" => Language::of_code(&members.language?).map(Self::SetLanguage),
            _ => None,
        }
    }
}

/// Message from an embed to the host page: a type, and members that are strings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outbound {
    /// `type`.
    pub kind: &'static str,
    /// Other members.
    pub members: Vec<(&'static str, String)>,
}

impl Outbound {
    /// Creates the message that the figure is interactive.
    #[must_use]
    pub fn ready(chart: &str, state: &str) -> Self {
        Self::of("ready", chart, [("state", state)])
    }

    /// Creates the message that the reader, or the host page, has changed the figure's state.
    #[must_use]
    pub fn state(chart: &str, state: &str) -> Self {
        Self::of("state", chart, [("state", state)])
    }

    /// Creates the message that an error has occurred; `message` is its code.
    #[must_use]
    pub fn error(chart: &str, message: &str) -> Self {
        Self::of("error", chart, [("message", message)])
    }

    fn of<const N: usize>(
        kind: &'static str,
        chart: &str,
        members: [(&'static str, &str); N],
    ) -> Self {
        Self {
            kind,
            members: [("chart", chart)]
                .into_iter()
                .chain(members)
                .map(|(name, value)| (name, value.to_owned()))
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn state_and_frame_are_told_apart() {
        let query = EmbedQuery::parse("?theme=dark&metric=applications&childId=x&controls=0");
        assert_eq!(query.state, "metric=applications");
        assert_eq!(query.frame, "theme=dark&childId=x&controls=0");
        assert_eq!(query.notices, []);
        assert_eq!(
            query.with_state("show=table"),
            "show=table&theme=dark&childId=x&controls=0"
        );
        assert_eq!(EmbedQuery::parse("").with_state(""), "");
    }

    #[test]
    fn an_unknown_theme_is_said_and_left_out() {
        let query = EmbedQuery::parse("theme=pink&transparent=yes");
        assert_eq!(query.frame, "");
        assert_eq!(
            query.notices,
            [
                Notice::value("theme", "pink"),
                Notice::value("transparent", "yes")
            ]
        );
    }

    #[test]
    fn messages_of_the_protocol_are_read() {
        let message = |kind: &str| Members {
            version: Some(1.0),
            kind: Some(kind.to_owned()),
            theme: Some("dark".to_owned()),
            state: Some("show=table".to_owned()),
            language: Some("ar-EG".to_owned()),
        };
        assert_eq!(
            Inbound::read(message("setTheme")),
            Some(Inbound::SetTheme(Theme::Dark))
        );
        assert_eq!(
            Inbound::read(message("setState")),
            Some(Inbound::SetState("show=table".to_owned()))
        );
        assert_eq!(
            Inbound::read(message("setLanguage")),
            Some(Inbound::SetLanguage(Language::Arabic))
        );
    }

    #[test]
    fn other_messages_are_left_alone() {
        let good = Members {
            version: Some(1.0),
            kind: Some("setState".to_owned()),
            state: Some(String::new()),
            ..Members::default()
        };
        let spoilt = [
            Members {
                version: Some(2.0),
                ..good.clone()
            },
            Members {
                version: None,
                ..good.clone()
            },
            Members {
                kind: Some("eval".to_owned()),
                ..good.clone()
            },
            Members {
                kind: None,
                ..good.clone()
            },
            Members {
                state: None,
                ..good.clone()
            },
            Members {
                state: Some("x".repeat(MAX_STATE_BYTES + 1)),
                ..good.clone()
            },
            Members {
                kind: Some("setTheme".to_owned()),
                theme: Some("pink".to_owned()),
                ..good.clone()
            },
            Members {
                kind: Some("setLanguage".to_owned()),
                language: Some("tlh".to_owned()),
                ..good.clone()
            },
        ];
        for members in spoilt {
            assert_eq!(Inbound::read(members.clone()), None, "{members:?}");
        }
        assert!(Inbound::read(good).is_some());
    }

    proptest! {
        #[test]
        fn any_query_is_taken_apart_and_put_together_again(query in "\\PC*") {
            let parts = EmbedQuery::parse(&query);
            let again = EmbedQuery::parse(&parts.with_state(&parts.state));
            prop_assert_eq!(again.state, parts.state);
            prop_assert_eq!(again.frame, parts.frame);
            prop_assert!(again.notices.is_empty());
        }
    }
}
