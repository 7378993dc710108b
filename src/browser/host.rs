//! Messages between an embed and the host page, by [postMessage].
//!
//! [postMessage]: https://developer.mozilla.org/docs/Web/API/Window/postMessage

use js_sys::Function;
use wasm_bindgen::{JsValue, closure::Closure, prelude::wasm_bindgen};

use crate::{
    text::Language,
    view::{Inbound, Members, Outbound, PROTOCOL, Theme},
};

#[wasm_bindgen(module = "/web/embed/host.js")]
extern "C" {
    #[wasm_bindgen(js_name = tellHost)]
    fn tell_host(version: u8, kind: &str, names: Vec<String>, values: Vec<String>);
    #[wasm_bindgen(js_name = listenToHost)]
    fn listen_to_host(told: &Closure<Told>) -> Function;
    #[wasm_bindgen(js_name = setTheme)]
    fn set_theme_of_page(theme: &str);
    #[wasm_bindgen(js_name = switchLanguage)]
    fn switch_language_to(tag: &str);
}

type Told = dyn FnMut(Option<f64>, Option<String>, Option<String>, Option<String>, Option<String>);

/// Subscription to messages; ends when dropped.
pub(crate) struct Listening {
    stop: Function,
    // Kept alive for as long as messages may come.
    _told: Closure<Told>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        // It removes a listener, which cannot fail.
        let _ = self.stop.call0(&JsValue::NULL);
    }
}

/// Passes on the host page's requests; messages from elsewhere or of other shape are ignored.
pub(crate) fn listen(told: impl Fn(Inbound) + 'static) -> Listening {
    let told = Closure::<Told>::new(move |version, kind, theme, state, language| {
        let members = Members {
            version,
            kind,
            theme,
            state,
            language,
        };
        if let Some(message) = Inbound::read(members) {
            told(message);
        }
    });
    Listening {
        stop: listen_to_host(&told),
        _told: told,
    }
}

/// Sends a message to the host page, if there is one.
pub(crate) fn tell(message: &Outbound) {
    let (names, values) = message
        .members
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.clone()))
        .unzip();
    tell_host(PROTOCOL, message.kind, names, values);
}

/// Sets the theme of the page.
pub(crate) fn set_theme(theme: Theme) {
    set_theme_of_page(theme.name());
}

/// Navigates to the same page in another language.
pub(crate) fn set_language(language: Language) {
    switch_language_to(language.code());
}
