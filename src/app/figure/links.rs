//! Addresses of a figure in its present state.

/// Appends a query string to an address.
pub(super) fn in_state(address: String, query: &str) -> String {
    if query.is_empty() {
        address
    } else {
        format!("{address}?{query}")
    }
}
