//! Parsing of query strings, up to a maximum length.

use std::borrow::Cow;

use form_urlencoded::byte_serialize;

use super::Notice;

/// Most characters of a query string, as this site would encode it; the rest is not read. Addresses of this site are
/// far shorter, even with all parameters that hosts add.
pub(super) const QUERY_LENGTH: usize = 8_000;

/// Name of the search of the data table.
pub(super) const FREE_TEXT: &str = "q";

/// A name and a value.
type Parameter<'a> = (Cow<'a, str>, Cow<'a, str>);

/// Parses the parameters of a query string, with or without its question mark; returns a notice if some were not read.
/// In the browser, `web/page/asked.js` has undone before what programs and texts do to addresses.
///
/// The length is that of the encoded output, so that the query string of anything that was read can be read in full.
pub(crate) fn parameters(query: &str) -> (Vec<Parameter<'_>>, Vec<Notice>) {
    let query = query.strip_prefix('?').unwrap_or(query);
    let mut read = Vec::new();
    let mut length = 0;
    for (key, value) in form_urlencoded::parse(query.as_bytes()) {
        // One for the equals sign, one for the ampersand.
        length += written(&key) + written(&value) + 2;
        if length > QUERY_LENGTH {
            return (read, vec![Notice::TooLong]);
        }
        read.push((key, value));
    }
    (read, Vec::new())
}

fn written(text: &str) -> usize {
    byte_serialize(text.as_bytes()).map(str::len).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(query: &str) -> (usize, bool) {
        let (read, notices) = parameters(query);
        (read.len(), notices == [Notice::TooLong])
    }

    #[test]
    fn a_query_string_of_usual_length_is_read_whole() {
        assert_eq!(count("?a=1&b=2&&c"), (3, false));
        assert_eq!(count(&"k=v&".repeat(QUERY_LENGTH / 4)), (2_000, false));
    }

    #[test]
    fn a_longer_one_is_cut_between_parameters_and_it_is_said() {
        assert_eq!(count(&"k=v&".repeat(1_000_000)), (2_000, true));
        let value = "x".repeat(QUERY_LENGTH);
        assert_eq!(count(&format!("a=1&b={value}&c=3")), (1, true));
        // Six characters each when encoded.
        assert_eq!(count(&"é=&".repeat(2_000)), (1_000, true));
    }
}
