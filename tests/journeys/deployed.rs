//! A chart in a sandboxed frame, served as the site is deployed: by a server that `cargo xtask test --only deploy`
//! starts.

use std::{env, fs};

use anyhow::{Context, Result};
use tempfile::TempDir;

use crate::reader::{Reader, in_project, journey_in};

#[tokio::test]
#[ignore = "needs a server at CROSSINGS_ORIGIN: `cargo xtask test --only deploy` starts one"]
async fn deployed_an_embed_comes_to_life_in_a_sandboxed_frame() -> Result<()> {
    let origin = env::var("CROSSINGS_ORIGIN").context("CROSSINGS_ORIGIN")?;
    let host = TempDir::new()?;
    fs::copy(
        in_project("tests/hosts/wordpress.html"),
        host.path().join("index.html"),
    )?;
    fs::copy(
        in_project("tests/hosts/host.css"),
        host.path().join("host.css"),
    )?;
    let folder = host.path().to_path_buf();
    journey_in("deployed", folder, async |reader: &Reader| {
        reader.server().replace("{{CROSSINGS}}", &origin);
        reader.open("").await?;
        reader.driver().enter_frame(0).await?;
        reader.live("policy-change").await?;
        reader.choose("metric", "applications").await?;
        reader.see(".drawing-live", "341,000").await?;
        reader.no_error().await
    })
    .await
}
