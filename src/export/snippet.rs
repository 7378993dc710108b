//! HTML for embedding a figure.

use crate::text::{html::escaped, unmarked};

/// HTML snippet for the host page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Snippet<'a> {
    /// Finding of the figure: title of the frame and text of the link.
    pub title: &'a str,
    /// Address of the embed, with its state.
    pub embed: &'a str,
    /// Address of the chart's own page, for readers without the frame.
    pub page: &'a str,
    /// Fallback height in CSS px, if neither browser nor host script determines it.
    pub height: u16,
}

/// How much higher an embed is in a narrow column than in a wide one, at most, in CSS px.
const NARROW_EXTRA_PX: u16 = 380;

impl Snippet<'_> {
    /// Returns the snippet: no script; and a link after the frame for readers whose software removes frames, such as feed
    /// readers. Inside the frame it would be text to HTML parsers, which sanitizers show as code.
    #[must_use]
    pub fn html(&self) -> String {
        let Self { height, .. } = self;
        let style = self.style();
        let [title, embed, page] = [&unmarked(self.title), self.embed, self.page].map(escaped);
        format!(
            "<iframe src=\"{embed}\" title=\"{title}\" width=\"100%\" height=\"{height}\" loading=\"lazy\" \
             allow=\"clipboard-write; web-share\" style=\"{style}\"></iframe>\
             <p><a href=\"{page}\">{title}</a></p>"
        )
    }

    /// Returns the frame for hosts that request it by oEmbed. `WordPress` takes a quote before it as the sign that the frame
    /// tells its height, and shows the quote until it has; everywhere else the quote is hidden.
    #[must_use]
    pub fn answer(&self) -> String {
        let Self { height, .. } = self;
        let style = self.style();
        let [title, embed, page] = [&unmarked(self.title), self.embed, self.page].map(escaped);
        format!(
            "<blockquote style=\"display:none\"><a href=\"{page}\">{title}</a></blockquote>\
             <iframe src=\"{embed}\" title=\"{title}\" width=\"100%\" height=\"{height}\" frameborder=\"0\" \
             loading=\"lazy\" style=\"{style}\"></iframe>"
        )
    }

    /// Returns the frame as [JSX](https://react.dev/learn/writing-markup-with-jsx), whose style is an object.
    #[must_use]
    pub fn jsx(&self) -> String {
        let Self { height, .. } = self;
        let by_width = self.height_by_width();
        let [title, embed] = [&unmarked(self.title), self.embed].map(escaped);
        format!(
            "<iframe src=\"{embed}\" title=\"{title}\" width=\"100%\" height=\"{height}\" loading=\"lazy\" \
             allow=\"clipboard-write; web-share\" style={{{{ display: 'block', border: 0, frameSizing: 'content-height', \
             height: 'if(not supports(frame-sizing:content-height):{by_width})' }}}} />"
        )
    }

    /// Returns the height by the width of the window: an embed is higher in a narrow column.
    fn height_by_width(&self) -> String {
        let Self { height, .. } = self;
        format!(
            "clamp({height}px,{}px - 100vw,{}px)",
            2 * height,
            height + NARROW_EXTRA_PX
        )
    }

    /// Returns the style of the frame. The height is that of its content in browsers that know `frame-sizing`: for them the
    /// last declaration has no value, which is `auto`. For others it goes by the width of the window. No value has a
    /// semicolon, at which some filters would split it.
    fn style(&self) -> String {
        let by_width = self.height_by_width();
        format!(
            "display:block;border:0;frame-sizing:content-height;height:{by_width};\
             height:if(not supports(frame-sizing:content-height):{by_width})"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SNIPPET: Snippet<'_> = Snippet {
        title: "Cases & \"gangs\" <2022>",
        embed: "https://site.example/embed/seizures/?a=1&b=2",
        page: "https://site.example/charts/seizures/",
        height: 500,
    };

    #[test]
    fn a_snippet_is_a_titled_lazy_frame_with_a_link_after_it() {
        assert_eq!(
            SNIPPET.html(),
            "<iframe src=\"https://site.example/embed/seizures/?a=1&amp;b=2\" \
             title=\"Cases &amp; &quot;gangs&quot; &lt;2022&gt;\" width=\"100%\" height=\"500\" loading=\"lazy\" \
             allow=\"clipboard-write; web-share\" style=\"display:block;border:0;frame-sizing:content-height;\
             height:clamp(500px,1000px - 100vw,880px);\
             height:if(not supports(frame-sizing:content-height):clamp(500px,1000px - 100vw,880px))\"></iframe>\
             <p><a href=\"https://site.example/charts/seizures/\">Cases &amp; &quot;gangs&quot; &lt;2022&gt;</a></p>"
        );
    }

    /// The pattern by which `WordPress` finds quote and frame in an answer (`wp_filter_oembed_result`).
    #[test]
    fn wordpress_finds_a_quote_before_the_frame() {
        let answer = SNIPPET.answer();
        // It takes the attributes of the quote away before it looks.
        let (quote, frame) = answer.split_once("</blockquote>").expect("a quote");
        assert!(quote.starts_with("<blockquote style=\"display:none\"><a href="));
        assert!(frame.starts_with("<iframe ") && frame.ends_with("\"></iframe>"));
        assert!(
            frame.contains("frameborder=\"0\""),
            "a border of two pixels"
        );
        assert!(frame.contains("width=\"100%\""), "wider than a phone");
    }

    #[test]
    fn filters_that_split_styles_at_semicolons_find_whole_declarations() {
        for html in [SNIPPET.html(), SNIPPET.answer()] {
            let (_, style) = html.rsplit_once("style=\"display:block").expect("a style");
            let style = style.split('"').next().expect("its end");
            for declaration in style.split(';') {
                let [open, close] = ['(', ')'].map(|sign| declaration.matches(sign).count());
                assert_eq!(open, close, "{declaration}");
            }
        }
    }
}
