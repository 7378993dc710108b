//! Drawings as SVG: of an option by Node, as pages hold it and as it stands alone.

use std::collections::HashMap;

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
    let (distinct, places) = each_once(jobs);
    let answers = node::run(RENDER, &distinct)?;
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
    Ok(places
        .chunks_exact(2)
        .map(|pair| [&answers[pair[0]], &answers[pair[1]]])
        .map(|[narrow, wide]| Drawn {
            prerendered: PrerenderedDrawings {
                narrow: svg(narrow, "within"),
                wide: svg(wide, "within"),
            },
            alone: svg(wide, "svg"),
        })
        .collect())
}

/// Returns the distinct jobs, and the place of each job among them. A third are repeats: most releases change few charts, so
/// many pages pinned to a day show what the page of another day shows.
fn each_once(jobs: &[Value]) -> (Vec<Value>, Vec<usize>) {
    let mut distinct = Vec::new();
    let mut seen = HashMap::new();
    let places = jobs.iter().map(|job| {
        *seen.entry(job).or_insert_with(|| {
            distinct.push(job.clone());
            distinct.len() - 1
        })
    });
    let places = places.collect();
    (distinct, places)
}

/// Returns the job by which Node draws an option; ids in the drawing begin with the given name.
pub(super) fn job(name: &str, option: &Value, layout: Layout, height: u16, text: &Text) -> Value {
    json!({
        "id": format!("{name}-{}", layout.pick("narrow", "wide")),
        "option": option, "width": layout.width(), "height": height,
        "locale": text.language().tag(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_jobs_are_drawn_once() {
        let job = |height: u16| json!({ "id": "a-wide", "height": height });
        let (distinct, places) = each_once(&[job(1), job(2), job(1), job(3), job(2)]);
        assert_eq!(distinct, [job(1), job(2), job(3)]);
        assert_eq!(places, [0, 1, 0, 2, 1]);
    }
}
