//! The HTML by which a page embeds a figure.

use crate::text::unmarked;

/// What a host pastes into its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Snippet<'a> {
    /// The figure's finding: the frame's title, and the words of the link.
    pub title: &'a str,
    /// Address of the embed, with its state.
    pub embed: &'a str,
    /// Address of the chart's own page, for readers who see no frame.
    pub page: &'a str,
    /// Height in CSS pixels where neither browser nor host script finds it.
    pub height: u16,
}

impl Snippet<'_> {
    /// The snippet: no script, and a link for where the frame is taken out, as feed readers do.
    #[must_use]
    pub fn html(&self) -> String {
        let Self { height, .. } = self;
        // The attribute would win over the frame's own size where a browser can find that.
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

    /// The frame alone, for hosts that ask by oEmbed and know their own width: all of it valid HTML.
    #[must_use]
    pub fn plain(&self, width: u16) -> String {
        let [title, embed] = [&unmarked(self.title), self.embed].map(escaped);
        let height = self.height;
        format!(
            "<iframe src=\"{embed}\" title=\"{title}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\"></iframe>"
        )
    }
}

/// A text as it stands between tags and in a quoted attribute.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(c),
        }
    }
    out
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
