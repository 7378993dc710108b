//! The boundary to the browser: one capability per file; no other module of the crate touches it.
//!
//! Short JavaScript helpers are in `web/edge/`, and the scripts that pages need before WebAssembly in `web/page/`,
//! `web/figure/` and `web/embed/`, under the same names. Natively everything here compiles and nothing may be called:
//! effects and event handlers, which make all calls, run in a browser only.

pub(crate) mod address;
pub(crate) mod asset;
pub(crate) mod download;
pub(crate) mod drag;
pub(crate) mod echarts;
mod error;
pub(crate) mod focus;
pub(crate) mod form;
pub(crate) mod fragment;
pub(crate) mod frame;
pub(crate) mod host;
pub(crate) mod idle;
pub(crate) mod island;
#[cfg(target_arch = "wasm32")]
pub(crate) mod markup;
pub(crate) mod page;
pub(crate) mod points;
pub(crate) mod release;
pub(crate) mod resize;
pub(crate) mod share;
pub(crate) mod style;
pub(crate) mod tooltip;
pub(crate) mod turn;

pub(crate) use error::BrowserError;

use wasm_bindgen::JsCast;

/// Spawns a task that awaits the browser. All tasks have one type, so that the executor's code exists once.
pub(crate) fn spawn_local(task: impl Future<Output = ()> + 'static) {
    let task: std::pin::Pin<Box<dyn Future<Output = ()>>> = Box::pin(task);
    wasm_bindgen_futures::spawn_local(task);
}

/// Returns the element of a selector that contains an event's target.
pub(crate) fn closest(event: &web_sys::Event, selector: &str) -> Option<web_sys::Element> {
    let target: web_sys::Element = event.target()?.dyn_into().ok()?;
    target.closest(selector).ok().flatten()
}
