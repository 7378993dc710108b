//! Browser entry of the comparison, which holds the dataset and draws in the browser: brings it to life.

fn main() {
    crossings::app::islands::comparison();
}
