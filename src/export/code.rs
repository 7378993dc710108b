//! Code by which a view is shown elsewhere: a frame, an element, a picture.

use super::Snippet;
use crate::text::{html::escaped, unmarked};

/// The form of the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeForm {
    /// A frame, as HTML.
    Frame,
    /// The custom element, as HTML.
    Element,
    /// A frame, as [JSX](https://react.dev/learn/writing-markup-with-jsx), for React and MDX.
    Jsx,
    /// A picture that links to the view, as HTML.
    Picture,
    /// A picture that links to the view, as Markdown.
    Markdown,
}

impl CodeForm {
    /// All forms, in the order of their control.
    pub const ALL: [Self; 5] = [
        Self::Frame,
        Self::Element,
        Self::Jsx,
        Self::Picture,
        Self::Markdown,
    ];

    /// The forms of a view that the reader selects, of which there is neither element nor picture.
    pub const OF_SELECTED: [Self; 2] = [Self::Frame, Self::Jsx];

    /// Returns its id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Frame => "frame",
            Self::Element => "element",
            Self::Jsx => "jsx",
            Self::Picture => "picture",
            Self::Markdown => "markdown",
        }
    }

    /// Returns its name, which is the same in every language.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Frame => "<iframe>",
            Self::Element => "<crossings-chart>",
            Self::Jsx => "JSX",
            Self::Picture => "<figure>",
            Self::Markdown => "Markdown",
        }
    }
}

/// What code for a view is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code<'a> {
    /// The frame.
    pub snippet: Snippet<'a>,
    /// The chart's id.
    pub chart: &'a str,
    /// The language's code; empty for that of the site's root.
    pub language: &'a str,
    /// The state of the view as a query string.
    pub state: &'a str,
    /// The address of the element's script.
    pub script: &'a str,
    /// The address of the view's picture, of 1200 by 630 pixels.
    pub picture: &'a str,
}

impl Code<'_> {
    /// Writes the code in a form.
    #[must_use]
    pub fn write(&self, form: CodeForm) -> String {
        let title = unmarked(self.snippet.title);
        let page = self.snippet.page;
        let link = format!("<a href=\"{}\">{}</a>", escaped(page), escaped(&title));
        match form {
            CodeForm::Frame => self.snippet.html(),
            CodeForm::Element => {
                let attribute = |name: &str, value: &str| {
                    if value.is_empty() {
                        String::new()
                    } else {
                        format!(" {name}=\"{}\"", escaped(value))
                    }
                };
                let attributes = [
                    ("chart", self.chart),
                    ("lang", self.language),
                    ("state", self.state),
                ]
                .map(|(name, value)| attribute(name, value))
                .concat();
                format!(
                    "<script type=\"module\" src=\"{}\"></script>\n\
                     <crossings-chart{attributes}>{link}</crossings-chart>",
                    escaped(self.script)
                )
            }
            CodeForm::Jsx => self.snippet.jsx(),
            CodeForm::Picture => format!(
                "<figure><a href=\"{}\"><img src=\"{}\" alt=\"{}\" width=\"1200\" height=\"630\" loading=\"lazy\" \
                 style=\"max-width:100%;height:auto\"></a><figcaption>{link}</figcaption></figure>",
                escaped(page),
                escaped(self.picture),
                escaped(&title)
            ),
            CodeForm::Markdown => {
                let title = title.replace('[', "\\[").replace(']', "\\]");
                format!("[![{title}]({})]({page})", self.picture)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: Code<'_> = Code {
        snippet: Snippet {
            title: "Cases & \"gangs\" [2022]",
            embed: "https://site.example/fr/embed/seizures/?a=1&b=2",
            page: "https://site.example/fr/charts/seizures/?a=1&b=2",
            height: 500,
        },
        chart: "seizures",
        language: "fr",
        state: "a=1&b=2",
        script: "https://site.example/embed.js",
        picture: "https://site.example/fr/charts/seizures/card.png",
    };

    #[test]
    fn an_element_has_its_script_its_state_and_a_link_inside() {
        assert_eq!(
            CODE.write(CodeForm::Element),
            "<script type=\"module\" src=\"https://site.example/embed.js\"></script>\n\
             <crossings-chart chart=\"seizures\" lang=\"fr\" state=\"a=1&amp;b=2\">\
             <a href=\"https://site.example/fr/charts/seizures/?a=1&amp;b=2\">Cases &amp; &quot;gangs&quot; [2022]</a></crossings-chart>"
        );
        let plain = Code {
            language: "",
            state: "",
            ..CODE
        };
        assert!(
            plain
                .write(CodeForm::Element)
                .contains("<crossings-chart chart=\"seizures\"><a ")
        );
    }

    #[test]
    fn jsx_has_a_style_as_an_object_and_each_property_once() {
        let code = CODE.write(CodeForm::Jsx);
        assert!(code.ends_with(
            "style={{ display: 'block', border: 0, frameSizing: 'content-height', \
             height: 'if(not supports(frame-sizing:content-height):clamp(500px,1000px - 100vw,880px))' }} />"
        ), "{code}");
        assert!(code.starts_with("<iframe src=\"https://site.example/fr/embed/seizures/?a=1&amp;b=2\" title=\"Cases &amp; &quot;gangs&quot; [2022]\" width=\"100%\" height=\"500\" loading=\"lazy\""), "{code}");
    }

    #[test]
    fn a_picture_links_to_its_view_and_says_what_it_shows() {
        assert_eq!(
            CODE.write(CodeForm::Markdown),
            "[![Cases & \"gangs\" \\[2022\\]](https://site.example/fr/charts/seizures/card.png)](https://site.example/fr/charts/seizures/?a=1&b=2)"
        );
        let html = CODE.write(CodeForm::Picture);
        assert!(html.starts_with("<figure><a href=\"https://site.example/fr/charts/seizures/?a=1&amp;b=2\"><img src=\"https://site.example/fr/charts/seizures/card.png\" alt=\"Cases &amp; &quot;gangs&quot; [2022]\""), "{html}");
        // Figures without frames pass every filter that leaves links and pictures.
        assert!(
            !html.contains("iframe") && !html.contains("script"),
            "{html}"
        );
    }
}
