//! Messages of host pages.
//!
//! The input has a member on each line: version, type, theme, state, language; a line with a dot alone leaves one out.

use crossings::{
    charts::{CHARTS, Chart},
    text::Language,
    view::{Inbound, Members, Outbound, PROTOCOL, View},
};

/// No state that is taken is longer, in bytes.
const LONGEST: usize = 2000;

/// A message is understood exactly if it is one of the protocol; a state that is taken comes back as it was.
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
            assert!(state.len() <= LONGEST);
            set(&state, &CHARTS[text.len() % CHARTS.len()]);
        }
        None => {
            let state = members.state.is_some_and(|state| state.len() <= LONGEST);
            assert!(
                !(ours && kind == "setState" && state),
                "a state is left alone"
            );
        }
    }
}

/// What a host hears of a state that it has set is a state that it can set.
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
