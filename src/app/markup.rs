//! Parts of a figure that only change as a whole: tables, lists, lines of text.
//!
//! They are trees. The build prerenders them as HTML; in the browser they stay as prerendered until the view changes, and
//! then take the place of what was there. Leptos would keep each kind of element comparable with its next state, in
//! code of its own for each: for parts that are never compared that was a tenth of the app.
//!
//! Texts become text nodes, never markup.

use leptos::{html, prelude::*, wasm_bindgen::JsCast};

/// An element with content of [`keep`] or [`follow`], by its name and attributes.
///
/// The build prerenders the content in it. In the browser it is on the page already, or written node by node: not even empty
/// HTML is set, which a page that requires Trusted Types refuses.
macro_rules! filled {
    ($content:expr, $tag:ident $($attribute:tt)*) => {{
        #[cfg(target_arch = "wasm32")]
        {
            let _: $crate::app::markup::Content = $content;
            view! { <$tag $($attribute)*></$tag> }.into_any()
        }
        #[cfg(not(target_arch = "wasm32"))]
        view! { <$tag $($attribute)* inner_html=$content.0></$tag> }.into_any()
    }};
}
pub(super) use filled;

/// An element, or a text.
pub(super) enum Markup {
    Text(String),
    Element {
        tag: &'static str,
        attributes: Vec<(&'static str, String)>,
        children: Vec<Markup>,
    },
}

/// A text.
pub(super) fn text(words: impl Into<String>) -> Markup {
    Markup::Text(words.into())
}

/// An element with its class, if it has one, and its children.
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

/// An element with nothing but a text in it.
pub(super) fn line(tag: &'static str, class: &'static str, words: impl Into<String>) -> Markup {
    element(tag, class, vec![text(words)])
}

/// Words in the language that they are in, with the direction of that language; those of the page need neither.
pub(super) fn said(words: &str, language: &str) -> Markup {
    if language.is_empty() {
        return text(words);
    }
    foreign(words, language)
}

/// Words in a language of their own, which keep the direction of that among others.
pub(super) fn foreign(words: &str, language: &str) -> Markup {
    line("span", "", words).in_language(language)
}

/// A link. That it leads out of a host's frame, and tells nobody whence it came, the page's head says for all.
pub(super) fn link(href: String, words: impl Into<String>) -> Markup {
    line("a", "", words).with("href", href)
}

impl Markup {
    /// The same element with one more attribute; a text has none.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        if let Self::Element { attributes, .. } = &mut self {
            attributes.push((name, value.into()));
        }
        self
    }

    /// The same element, of a language of its own and of the direction of that.
    pub(super) fn in_language(self, language: &str) -> Self {
        self.with("lang", language).with("dir", "auto")
    }

    /// As HTML.
    #[cfg(not(target_arch = "wasm32"))]
    fn write_html(&self, out: &mut String) {
        use crate::export::escaped;
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
    /// Whether what is made now takes over what the build has prerendered.
    static TAKES_OVER: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// Runs what takes over prerendered nodes: places made meanwhile keep what is prerendered in them. Nodes of others may have
/// content too, because Leptos reuses them.
#[cfg(target_arch = "wasm32")]
pub(super) fn taking_over<T>(run: impl FnOnce() -> T) -> T {
    TAKES_OVER.set(true);
    let result = run();
    TAKES_OVER.set(false);
    result
}

/// A place whose content is made anew when it changes; `live` has it announced. What is prerendered in it stays until then.
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

/// What the build prerenders in an element; nothing in the browser.
pub(super) struct Content(#[cfg(not(target_arch = "wasm32"))] pub(super) String);

/// Keeps the content of an element: made anew as a whole whenever it changes, so that nothing of it is told by nodes that
/// somebody else's script has replaced. What is prerendered stays until the first change. To be given to [`filled`].
pub(super) fn keep<E>(
    at: NodeRef<E>,
    content: impl Fn() -> Vec<Markup> + Send + Sync + 'static,
) -> Content
where
    E: html::ElementType,
    E::Output: JsCast + Clone + AsRef<web_sys::Element> + 'static,
{
    write(at, content, |element, _| element.has_child_nodes())
}

/// The same, where the page may have been asked for something else than is prerendered: that stays if it is what is wanted.
pub(super) fn follow<E>(
    at: NodeRef<E>,
    content: impl Fn() -> Vec<Markup> + Send + Sync + 'static,
) -> Content
where
    E: html::ElementType,
    E::Output: JsCast + Clone + AsRef<web_sys::Element> + 'static,
{
    #[cfg(target_arch = "wasm32")]
    return write(at, content, crate::browser::markup::is_there);
    #[cfg(not(target_arch = "wasm32"))]
    keep(at, content)
}

/// Writes content into an element, unless what was taken over may stay, which `stays` decides once.
fn write<E>(
    at: NodeRef<E>,
    content: impl Fn() -> Vec<Markup> + Send + Sync + 'static,
    stays: fn(&web_sys::Element, &[Markup]) -> bool,
) -> Content
where
    E: html::ElementType,
    E::Output: JsCast + Clone + AsRef<web_sys::Element> + 'static,
{
    let content: Box<dyn Fn() -> Vec<Markup> + Send + Sync> = Box::new(content);
    #[cfg(target_arch = "wasm32")]
    {
        let mut taken_over = TAKES_OVER.get();
        super::live::effect(move || {
            let markup = content();
            if let Some(element) = at.get() {
                let element: &web_sys::Element = element.as_ref();
                if !(std::mem::take(&mut taken_over) && stays(element, &markup)) {
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
        for part in untrack(content) {
            part.write_html(&mut prerendered);
        }
        Content(prerendered)
    }
}
