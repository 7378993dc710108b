//! Browser entry of the pages that need the whole dataset: the data table, and the sources with their check.

fn main() {
    crossings::app::islands::dataset();
}
