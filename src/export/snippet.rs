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

impl Snippet<'_> {
    /// Returns the snippet: no script, and a link for readers whose software removes frames, such as feed readers.
    #[must_use]
    pub fn html(&self) -> String {
        let Self { height, .. } = self;
        // The attribute would override the frame's intrinsic size in browsers that support it.
        let sizing = format!(
            "frame-sizing:content-height;height:if(supports(frame-sizing:content-height):auto;else:{height}px)"
        );
        let [title, embed, page] = [&unmarked(self.title), self.embed, self.page].map(escaped);
        format!(
            "<iframe src=\"{embed}\" title=\"{title}\" width=\"100%\" height=\"{height}\" loading=\"lazy\" \
             allow=\"clipboard-write; web-share\" style=\"border:0;{sizing}\">\
             <a href=\"{page}\">{title}</a></iframe>"
        )
    }

    /// Returns the frame alone, `width` CSS px wide, for hosts that request it by oEmbed: all of it valid HTML.
    #[must_use]
    pub fn plain(&self, width: u16) -> String {
        let [title, embed] = [&unmarked(self.title), self.embed].map(escaped);
        let height = self.height;
        format!(
            "<iframe src=\"{embed}\" title=\"{title}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\"></iframe>"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snippet_is_a_titled_lazy_frame_with_a_link_inside() {
        let snippet = Snippet {
            title: "Cases & \"gangs\" <2022>",
            embed: "https://site.example/embed/seizures/?a=1&b=2",
            page: "https://site.example/charts/seizures/",
            height: 500,
        };
        assert_eq!(
            snippet.html(),
            "<iframe src=\"https://site.example/embed/seizures/?a=1&amp;b=2\" \
             title=\"Cases &amp; &quot;gangs&quot; &lt;2022&gt;\" width=\"100%\" height=\"500\" loading=\"lazy\" \
             allow=\"clipboard-write; web-share\" style=\"border:0;frame-sizing:content-height;\
             height:if(supports(frame-sizing:content-height):auto;else:500px)\">\
             <a href=\"https://site.example/charts/seizures/\">Cases &amp; &quot;gangs&quot; &lt;2022&gt;</a></iframe>"
        );
    }
}
