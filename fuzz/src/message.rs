//! Messages of host pages.
//!
//! The input has one member per line: version, type, theme, state, language; a line that is a single dot omits one.

use crossings::{
    charts::{CHARTS, Chart},
    text::Language,
    view::{Inbound, Members, Outbound, PROTOCOL, View},
};

/// Most bytes of a state that is accepted.
const MAX_STATE_BYTES: usize = 2000;

/// Checks that a message is understood exactly if it conforms to the protocol, and that an accepted state is unchanged.
pub fn message(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut lines = text.split('\n').map(|line| (line != ".").then_some(line));
    let mut next = || lines.next().flatten();
    let members = Members {
        version: next().and_then(|version| version.parse().ok()),
        kind: next().map(str::to_owned),
        theme: next().map(str::to_owned),
        state: next().map(str::to_owned),
        language: next().map(str::to_owned),
    };
    let ours = members.version == Some(f64::from(PROTOCOL));
    let kind = members.kind.clone().unwrap_or_default();
    let told = Inbound::read(members.clone());
    assert!(ours || told.is_none());
    match told {
        Some(Inbound::SetTheme(theme)) => {
            assert_eq!(
                (kind.as_str(), Some(theme.name())),
                ("setTheme", members.theme.as_deref())
            );
        }
        Some(Inbound::SetLanguage(language)) => {
            assert_eq!(kind, "setLanguage");
            assert_eq!(Language::of_code(language.code()), Some(language));
            let asked = members.language.unwrap_or_default().to_lowercase();
            assert!(asked.starts_with(language.code()), "{asked}");
        }
        Some(Inbound::SetState(state)) => {
            assert_eq!(
                (kind.as_str(), Some(&state)),
                ("setState", members.state.as_ref())
            );
            assert!(state.len() <= MAX_STATE_BYTES);
            set(&state, &CHARTS[text.len() % CHARTS.len()]);
        }
        None => {
            let state = members
                .state
                .is_some_and(|state| state.len() <= MAX_STATE_BYTES);
            assert!(
                !(ours && kind == "setState" && state),
                "a state is left alone"
            );
        }
    }
}

/// Checks that a host page can set the state that it receives after setting one.
fn set(state: &str, chart: &Chart) {
    let (view, _) = View::parse(state, chart.controls);
    let answer = Outbound::state(chart.id, &view.query());
    let told = answer.members.iter().find(|(name, _)| *name == "state");
    let told = told.map(|(_, state)| state.clone());
    let again = Inbound::read(Members {
        version: Some(1.0),
        kind: Some("setState".to_owned()),
        state: told.clone(),
        ..Members::default()
    });
    assert_eq!(again, told.map(Inbound::SetState));
    let (again, notices) = View::parse(&view.query(), chart.controls);
    assert_eq!((again, notices), (view, vec![]));
}
