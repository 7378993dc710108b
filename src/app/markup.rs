//! Parts of a figure that change only as a whole: tables, lists, lines of text.
//!
//! They are trees. They are prerendered as HTML; in the browser they stay as prerendered until the view changes, and
//! then replace the previous nodes. Leptos would keep each kind of element comparable with its next state, in code of
//! its own for each: for parts that are never compared that was a tenth of the app.
//!
//! Texts become text nodes, never markup.

use leptos::{html, prelude::*, wasm_bindgen::JsCast};

/// An element whose content [`keep`] or [`follow`] made, by its name and attributes.
///
/// Its content is prerendered. In the browser it is on the page already, or written node by node: not even empty HTML
/// is set, which a page that requires Trusted Types refuses. `data-filled` has `web/page/nodes.js` pass it over.
macro_rules! filled {
    ($content:expr, $tag:ident $($attribute:tt)*) => {{
        #[cfg(target_arch = "wasm32")]
        {
            let _: $crate::app::markup::Content = $content;
            view! { <$tag $($attribute)*></$tag> }.into_any()
        }
        #[cfg(not(target_arch = "wasm32"))]
        view! { <$tag $($attribute)* data-filled inner_html=$content.0></$tag> }.into_any()
    }};
}
pub(super) use filled;

/// Elements without content or end tag, of those in use.
#[cfg(not(target_arch = "wasm32"))]
const VOID: [&str; 2] = ["br", "input"];

/// An element, or a text.
pub(super) enum Markup {
    Text(String),
    Element {
        tag: &'static str,
        attributes: Vec<(&'static str, String)>,
        children: Vec<Markup>,
    },
}

/// Returns a text.
pub(super) fn text(words: impl Into<String>) -> Markup {
    Markup::Text(words.into())
}

/// Returns an element with its class, if it has one, and its children.
pub(super) fn element(tag: &'static str, class: &'static str, children: Vec<Markup>) -> Markup {
    let attributes = if class.is_empty() {
        Vec::new()
    } else {
        vec![("class", class.to_owned())]
    };
    Markup::Element {
        tag,
        attributes,
        children,
    }
}

/// Returns an element that contains one text.
pub(super) fn line(tag: &'static str, class: &'static str, words: impl Into<String>) -> Markup {
    element(tag, class, vec![text(words)])
}

/// Returns an option of a drop-down, of which one value is chosen.
pub(super) fn option(value: String, words: String, chosen: &str) -> Markup {
    let option = line("option", "", words);
    let option = if value == chosen {
        option.with("selected", "")
    } else {
        option
    };
    option.with("value", value)
}

/// Returns words in their own language, with its direction; those of the page need neither.
pub(super) fn said(words: &str, language: &str) -> Markup {
    if language.is_empty() {
        return text(words);
    }
    foreign(words, language)
}

/// Returns words in another language, isolated in its direction.
pub(super) fn foreign(words: &str, language: &str) -> Markup {
    line("span", "", words).in_language(language)
}

/// Returns a link. The page's head sets the target outside a host's frame and the referrer policy for all.
pub(super) fn link(href: String, words: impl Into<String>) -> Markup {
    line("a", "", words).with("href", href)
}

impl Markup {
    /// Adds an attribute to an element; a text has none.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        if let Self::Element { attributes, .. } = &mut self {
            attributes.push((name, value.into()));
        }
        self
    }

    /// Sets the language of an element, and its direction.
    pub(super) fn in_language(self, language: &str) -> Self {
        self.with("lang", language).with("dir", "auto")
    }

    /// Returns the tree as JSON: a text as a string, an element as `[name, attributes, ...children]`.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn json(&self) -> serde_json::Value {
        use serde_json::{Map, Value};
        match self {
            Self::Text(words) => words.as_str().into(),
            Self::Element {
                tag,
                attributes,
                children,
            } => {
                let attributes = attributes
                    .iter()
                    .map(|(name, value)| ((*name).to_owned(), Value::from(value.as_str())));
                let head = [Value::from(*tag), attributes.collect::<Map<_, _>>().into()];
                head.into_iter()
                    .chain(children.iter().map(Self::json))
                    .collect()
            }
        }
    }

    /// Writes HTML.
    #[cfg(not(target_arch = "wasm32"))]
    fn write_html(&self, out: &mut String) {
        use crate::text::html::escaped;
        match self {
            Self::Text(words) => out.push_str(&escaped(words)),
            Self::Element {
                tag,
                attributes,
                children,
            } => {
                out.extend(["<", tag]);
                for (name, value) in attributes {
                    out.extend([" ", name]);
                    if !value.is_empty() {
                        out.extend(["=\"", &escaped(value), "\""]);
                    }
                }
                out.push('>');
                if VOID.contains(tag) {
                    return;
                }
                for child in children {
                    child.write_html(out);
                }
                out.extend(["</", tag, ">"]);
            }
        }
    }
}

#[cfg(target_arch = "wasm32")]
impl crate::browser::markup::Tree for Markup {
    fn words(&self) -> Option<&str> {
        match self {
            Self::Text(words) => Some(words),
            Self::Element { .. } => None,
        }
    }

    fn parts(&self) -> (&'static str, &[(&'static str, String)], &[Self]) {
        match self {
            Self::Text(_) => ("", &[], &[]),
            Self::Element {
                tag,
                attributes,
                children,
            } => (tag, attributes, children),
        }
    }
}

#[cfg(target_arch = "wasm32")]
thread_local! {
    /// Whether prerendered nodes are being hydrated.
    static TAKES_OVER: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// Runs the hydration of prerendered nodes: places made meanwhile keep their prerendered content. Other nodes may have
/// content too, because Leptos reuses them.
#[cfg(target_arch = "wasm32")]
pub(super) fn taking_over<T>(run: impl FnOnce() -> T) -> T {
    TAKES_OVER.set(true);
    let result = run();
    TAKES_OVER.set(false);
    result
}

/// Returns a container whose content is replaced when it changes; `live` has it announced. Prerendered content stays
/// until then.
pub(super) fn place(
    class: &'static str,
    live: Option<&'static str>,
    content: impl Fn() -> Vec<Markup> + Send + Sync + 'static,
) -> AnyView {
    let at = NodeRef::<html::Div>::new();
    let class = (!class.is_empty()).then_some(class);
    let content = keep(at, content);
    filled!(content, div class=class aria-live=live node_ref=at)
}

/// Returns a container of this name for `web/figure/views.js`, which replaces its content too. It stays as it is while
/// `content` is `None`.
pub(super) fn part(
    name: &'static str,
    class: &'static str,
    live: Option<&'static str>,
    content: impl Fn() -> Option<Vec<Markup>> + Send + Sync + 'static,
) -> AnyView {
    let at = NodeRef::<html::Div>::new();
    let class = (!class.is_empty()).then_some(class);
    let content = write(at, content, has_content);
    filled!(content, div class=class aria-live=live data-part=name node_ref=at)
}

/// The prerendered content of an element; empty in the browser.
pub(super) struct Content(#[cfg(not(target_arch = "wasm32"))] pub(super) String);

/// Keeps the content of an element: replaced as a whole whenever it changes, so that none of it depends on nodes that
/// another script may have replaced. Prerendered content stays until the first change. To be given to [`filled`].
pub(super) fn keep<E>(
    at: NodeRef<E>,
    content: impl Fn() -> Vec<Markup> + Send + Sync + 'static,
) -> Content
where
    E: html::ElementType,
    E::Output: JsCast + Clone + AsRef<web_sys::Element> + 'static,
{
    write(at, move || Some(content()), has_content)
}

/// Returns whether an element has prerendered content.
fn has_content(element: &web_sys::Element, _: &[Markup]) -> bool {
    element.has_child_nodes()
}

/// Does the same for a page whose address may ask for another content than the prerendered one, which stays if it is equal.
pub(super) fn follow<E>(
    at: NodeRef<E>,
    content: impl Fn() -> Vec<Markup> + Send + Sync + 'static,
) -> Content
where
    E: html::ElementType,
    E::Output: JsCast + Clone + AsRef<web_sys::Element> + 'static,
{
    #[cfg(target_arch = "wasm32")]
    return write(
        at,
        move || Some(content()),
        crate::browser::markup::is_there,
    );
    #[cfg(not(target_arch = "wasm32"))]
    keep(at, content)
}

/// Writes content into an element, if there is any, unless the hydrated content may stay, which `stays` decides once.
fn write<E>(
    at: NodeRef<E>,
    content: impl Fn() -> Option<Vec<Markup>> + Send + Sync + 'static,
    stays: fn(&web_sys::Element, &[Markup]) -> bool,
) -> Content
where
    E: html::ElementType,
    E::Output: JsCast + Clone + AsRef<web_sys::Element> + 'static,
{
    let content: Box<dyn Fn() -> Option<Vec<Markup>> + Send + Sync> = Box::new(content);
    #[cfg(target_arch = "wasm32")]
    {
        let mut taken_over = TAKES_OVER.get();
        super::live::effect(move || {
            let (markup, element) = (content(), at.get());
            let Some(element) = element else { return };
            let is_hydrating = std::mem::take(&mut taken_over);
            if let Some(markup) = markup {
                let element: &web_sys::Element = element.as_ref();
                if !(is_hydrating && stays(element, &markup)) {
                    crate::browser::markup::replace(element, &markup);
                }
            }
        });
        Content()
    }
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = (at, stays);
        let mut prerendered = String::new();
        for part in untrack(content).unwrap_or_default() {
            part.write_html(&mut prerendered);
        }
        Content(prerendered)
    }
}
