//! Drawings as SVG: of an option by Node, as pages hold it and as it stands alone.

use serde_json::{Value, json};

use super::{
    PrerenderError,
    node::{self, RENDER},
};
use crate::{app::pages::PrerenderedDrawings, text::Text, view::Layout};

/// A view narrow and wide, as SVG.
pub(super) struct Drawn {
    /// As pages hold it.
    pub(super) prerendered: PrerenderedDrawings,
    /// The wide drawing as it stands alone.
    pub(super) alone: String,
}

/// Draws jobs for the narrow and the wide layout in turn.
pub(super) fn drawn(jobs: &[Value], text: &Text) -> Result<Vec<Drawn>, PrerenderError> {
    let answers = node::run(RENDER, jobs)?;
    // Where something else fixes its height, the drawing shrinks from its upper corner at the start of lines.
    let corner = if text.language().is_right_to_left() {
        "xMaxYMin"
    } else {
        "xMinYMin"
    };
    let svg = |answer: &Value, form: &str| {
        let svg = answer[form].as_str().unwrap_or_default();
        let ratio = format!("<svg preserveAspectRatio=\"{corner}\" ");
        svg.replacen("<svg ", &ratio, 1)
    };
    Ok(answers
        .chunks_exact(2)
        .map(|pair| Drawn {
            prerendered: PrerenderedDrawings {
                narrow: svg(&pair[0], "within"),
                wide: svg(&pair[1], "within"),
            },
            alone: svg(&pair[1], "svg"),
        })
        .collect())
}

/// Returns the job by which Node draws an option; ids in the drawing begin with the given name.
pub(super) fn job(name: &str, option: &Value, layout: Layout, height: u16, text: &Text) -> Value {
    json!({
        "id": format!("{name}-{}", layout.pick("narrow", "wide")),
        "option": option, "width": layout.width(), "height": height,
        "locale": text.language().tag(),
    })
}
