//! Browser entry of embeds pinned to a day, which hold the dataset and draw in the browser: hydrates them.

fn main() {
    crossings::app::islands::pinned();
}
