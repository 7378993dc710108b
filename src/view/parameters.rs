//! Parsing of query strings, up to a maximum length.

use std::borrow::Cow;

use form_urlencoded::byte_serialize;

use super::Notice;

/// Most characters of a query string, as this site would encode it; the rest is not read. Addresses of this site are
/// far shorter, even with all parameters that hosts add.
pub(super) const QUERY_LENGTH: usize = 8_000;

/// Parameters that services and apps add to the addresses they pass on, one a line; `*` stands for any end.
/// `web/embed/lazy.js` reads the same file.
const FOREIGN: &str = include_str!("foreign-parameters.txt");

/// Punctuation that a text leaves at the end of an address.
const TRAILING: &[char] = &[
    '.', ',', ';', ':', '!', '?', ')', ']', '}', '>', '"', '\'', '*', '’', '”', '»', '。', '，',
    '、', '；', '！', '？', '）', '》', '」',
];

/// An address is read again this many times, where programs have encoded it as a whole.
const ENCODED_AGAIN: u8 = 2;

/// The search of the data table may end as it likes.
pub(super) const FREE_TEXT: &str = "q";

/// A name and a value.
type Parameter<'a> = (Cow<'a, str>, Cow<'a, str>);

/// Parses the parameters of a query string, with or without its question mark; returns a notice if some were not read.
///
/// Foreign parameters are left out. Marks of HTML, a second encoding and punctuation at the end are undone, as
/// addresses have them that were sent, pasted or printed.
///
/// The length is that of the encoded output, so that the query string of anything that was read can be read in full.
pub(crate) fn parameters(query: &str) -> (Vec<Parameter<'_>>, Vec<Notice>) {
    let query = query.strip_prefix('?').unwrap_or(query);
    let mut read = Vec::new();
    let mut length = 0;
    for (key, value) in form_urlencoded::parse(query.as_bytes())
        .flat_map(|parameter| decoded_again(parameter, ENCODED_AGAIN))
    {
        if is_foreign(&key) {
            continue;
        }
        // One for the equals sign, one for the ampersand.
        length += written(&key) + written(&value) + 2;
        if length > QUERY_LENGTH {
            return (read, vec![Notice::TooLong]);
        }
        read.push((key, value));
    }
    if let Some((key, value)) = read.last_mut() {
        let trimmed = value.trim_end_matches(TRAILING);
        if key != FREE_TEXT && !trimmed.is_empty() && trimmed.len() < value.len() {
            *value = trimmed.to_owned().into();
        }
    }
    (read, Vec::new())
}

/// A parameter as it was meant: without what is left of `&amp;`, and read again where it was encoded `times` too often.
fn decoded_again((key, value): Parameter<'_>, times: u8) -> Vec<Parameter<'_>> {
    let key = match key.strip_prefix("amp;") {
        Some(key) => key.to_owned().into(),
        None => key,
    };
    if times == 0 || !value.is_empty() || !key.contains(['=', '%']) {
        return vec![(key, value)];
    }
    form_urlencoded::parse(key.as_bytes())
        .map(|(key, value)| (key.into_owned().into(), value.into_owned().into()))
        .flat_map(|parameter| decoded_again(parameter, times - 1))
        .collect()
}

fn is_foreign(key: &str) -> bool {
    FOREIGN.lines().any(|name| match name.strip_suffix('*') {
        Some(start) => key.starts_with(start),
        None => key == name,
    })
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

    fn read(query: &str) -> String {
        let (read, _) = parameters(query);
        let pairs = read.iter().map(|(key, value)| format!("{key}={value}"));
        pairs.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_services_add_to_an_address_is_ignored() {
        let added = "utm_source=news&fbclid=IwAR0&ref=share&_hsenc=p2&mc_cid=1&from=timeline&isappinstalled=0";
        assert_eq!(
            read(&format!("?{added}&metric=applications&igsh=x")),
            "metric=applications"
        );
        assert_eq!(read("?reference=1&fbclids=2"), "reference=1 fbclids=2");
    }

    #[test]
    fn an_address_is_read_as_it_was_meant() {
        assert_eq!(
            read("?metric=applications&amp;show=table"),
            "metric=applications show=table"
        );
        assert_eq!(
            read("?metric%3Dapplications%26show%3Dtable"),
            "metric=applications show=table"
        );
        assert_eq!(
            read("?metric%253Dapplications%2526show%253Dtable"),
            "metric=applications show=table"
        );
        for end in [".", ").", "?", "”", "。", "**", "…)"] {
            let end = end.trim_start_matches('…');
            assert_eq!(
                read(&format!("?metric=applications{end}")),
                "metric=applications",
                "{end}"
            );
        }
        assert_eq!(
            read("?metric=applications.&show=table"),
            "metric=applications. show=table"
        );
        assert_eq!(read("?q=U.S."), "q=U.S.");
        assert_eq!(read("?q=100%25"), "q=100%");
        assert_eq!(read("?100%25"), "100%=");
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
