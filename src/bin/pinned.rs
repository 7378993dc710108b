//! Browser entry of embeds pinned to a day, which hold the dataset and draw in the browser: brings them to life.

fn main() {
    crossings::app::islands::pinned();
}
