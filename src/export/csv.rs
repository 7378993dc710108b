//! CSV as [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180) has it.

/// A table with its header.
pub(super) fn table(columns: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
    let mut out = String::new();
    line(&mut out, columns.iter().copied());
    for row in rows {
        line(&mut out, row.iter().map(String::as_str));
    }
    out
}

fn line<'a>(out: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.push(',');
        }
        if cell.contains([',', '"', '\n', '\r']) {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(cell);
        }
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_with_commas_quotes_or_line_breaks_are_quoted() {
        let row = vec![
            "a,b".to_owned(),
            "say \"x\"".to_owned(),
            "two\nlines".to_owned(),
        ];
        assert_eq!(
            table(&["one", "two", "three"], std::iter::once(row)),
            "one,two,three\r\n\"a,b\",\"say \"\"x\"\"\",\"two\nlines\"\r\n"
        );
    }
}
