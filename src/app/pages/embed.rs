//! A figure alone, for the page of somebody else.

use leptos::prelude::*;

use super::{Print, island};
use crate::app::{Site, figure::Place};

pub(super) fn embed(site: &Site, print: &Print) -> AnyView {
    view! { <main class="embed">{island::figure(site, Place::Embed, print)}</main> }.into_any()
}
