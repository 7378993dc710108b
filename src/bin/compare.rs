//! Browser entry of the comparison, which holds the dataset and draws in the browser: hydrates it.

fn main() {
    crossings::app::islands::comparison();
}
