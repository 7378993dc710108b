//! The languages of the interface.

/// A language of the interface: the six of the United Nations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// English, with British dates.
    English,
    /// Chinese in simplified characters.
    Chinese,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Russian.
    Russian,
    /// Arabic, from right to left, with the digits that the releases print.
    Arabic,
}

impl Language {
    /// Every language; first the one without a path prefix.
    pub const ALL: [Self; 6] = [
        Self::English,
        Self::Chinese,
        Self::French,
        Self::Spanish,
        Self::Russian,
        Self::Arabic,
    ];

    /// Returns the language code of pages, which is also the name of the file in `locales/`: `en`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Chinese => "zh",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Russian => "ru",
            Self::Arabic => "ar",
        }
    }

    /// Returns the language with this code; of a longer tag the first subtag counts: `zh-Hans-CN`.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        let first = code.split(['-', '_']).next().unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(first))
    }

    /// Returns the [BCP 47](https://www.rfc-editor.org/info/bcp47) tag for number and date formats.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en-GB",
            Self::Chinese => "zh-CN",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Russian => "ru",
            // Western digits, as in the sources, so that readers can compare them.
            Self::Arabic => "ar-u-nu-latn",
        }
    }

    /// Returns the same tag for ICU4X, which replaces `Intl` natively.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn locale_of_formats(self) -> icu_locale_core::Locale {
        // Tests parse each of them; without data for it, a format falls back to the root locale.
        self.tag()
            .parse()
            .unwrap_or(icu_locale_core::Locale::UNKNOWN)
    }

    /// Returns the locale in Open Graph notation: `en_GB`.
    #[must_use]
    pub const fn locale(self) -> &'static str {
        match self {
            Self::English => "en_GB",
            Self::Chinese => "zh_CN",
            Self::French => "fr_FR",
            Self::Spanish => "es_ES",
            Self::Russian => "ru_RU",
            Self::Arabic => "ar_AR",
        }
    }

    /// Returns the name of the language in the language itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Chinese => "中文",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Russian => "Русский",
            Self::Arabic => "العربية",
        }
    }

    /// Returns the direction of writing as a value of HTML's `dir`.
    #[must_use]
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Arabic => "rtl",
            _ => "ltr",
        }
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub fn is_right_to_left(self) -> bool {
        self.direction() == "rtl"
    }

    /// Returns the path prefix of its pages below the root of the site: empty for English, otherwise `fr/`.
    #[must_use]
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::English => "",
            Self::Chinese => "zh/",
            Self::French => "fr/",
            Self::Spanish => "es/",
            Self::Russian => "ru/",
            Self::Arabic => "ar/",
        }
    }

    /// Returns the decimal separator.
    #[must_use]
    pub(super) const fn decimal_point(self) -> char {
        match self {
            Self::English | Self::Chinese | Self::Arabic => '.',
            Self::French | Self::Spanish | Self::Russian => ',',
        }
    }

    /// Whether the language counts in millions; Chinese has words for other powers of ten.
    #[must_use]
    pub fn counts_in_millions(self) -> bool {
        self.steps().contains(&6)
    }

    /// Returns the powers of ten that have words of their own in running text, greatest first.
    pub(super) const fn steps(self) -> [i32; 2] {
        match self {
            Self::Chinese => [8, 4],
            _ => [9, 6],
        }
    }

    /// Returns how `Intl` writes those words: Russian text has млн and млрд, which fit every noun and case.
    #[cfg(target_arch = "wasm32")]
    pub(super) const fn steps_display(self) -> &'static str {
        match self {
            Self::Russian => "short",
            _ => "long",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_found_by_its_code_and_by_longer_tags() {
        for language in Language::ALL {
            assert_eq!(Language::of_code(language.code()), Some(language));
            assert_eq!(Language::of_code(language.tag()), Some(language));
        }
        assert_eq!(
            Language::of_code("zh-Hans-CN"),
            Some(Language::Chinese),
            "script and region are left out"
        );
        assert_eq!(Language::of_code("de"), None);
        assert_eq!(Language::of_code(""), None);
    }
}
