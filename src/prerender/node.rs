//! Drawing in Node: one script, many lines in, as many lines out.

use std::{
    io::Write as _,
    process::{Command, Stdio},
    thread,
};

use serde_json::Value;

use super::PrerenderError;

/// Draws options as SVG.
pub(super) const RENDER: &str = "web/drawing/render.mjs";
/// Writes pictures with title and source around a drawing.
pub(super) const PICTURES: &str = "web/drawing/pictures.mjs";

/// Runs a script over jobs, each a JSON object with an `id`; returns its answers in the same order.
pub(super) fn run(script: &'static str, jobs: &[Value]) -> Result<Vec<Value>, PrerenderError> {
    if jobs.is_empty() {
        return Ok(Vec::new());
    }
    let problem = |reason: String| PrerenderError::Node { script, reason };
    let mut node = Command::new("node")
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| problem(error.to_string()))?;
    let mut input = node
        .stdin
        .take()
        .ok_or_else(|| problem("no input".to_owned()))?;
    let lines: Vec<String> = jobs.iter().map(|job| format!("{job}\n")).collect();
    // In a thread, because Node answers before it has read all.
    let writer = thread::spawn(move || input.write_all(lines.concat().as_bytes()));
    let output = node
        .wait_with_output()
        .map_err(|error| problem(error.to_string()))?;
    let written = writer
        .join()
        .map_err(|_| problem("the writer panicked".to_owned()))?;
    if !output.status.success() {
        return Err(problem(format!("ended with {}", output.status)));
    }
    written.map_err(|error| problem(error.to_string()))?;

    let answers: Vec<Value> = String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).map_err(|error| problem(format!("{error}: {line}"))))
        .collect::<Result<_, _>>()?;
    for (job, answer) in jobs.iter().zip(&answers) {
        if let Some(error) = answer.get("error") {
            return Err(problem(format!("{}: {error}", job["id"])));
        }
    }
    if answers.len() == jobs.len() {
        Ok(answers)
    } else {
        Err(problem(format!(
            "{} answers to {} jobs",
            answers.len(),
            jobs.len()
        )))
    }
}
