//! The folder of the site, the bundles that Trunk and esbuild left in it, and files named by their content.

use std::{fs, io::Write as _, path::PathBuf};

use flate2::{Compression, write::ZlibEncoder};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use super::PrerenderError;
use crate::{app::pages::Part, repeats};

/// The list that `web/build/assemble.mjs` leaves.
const LIST: &str = "bundles.json";

/// How far inflating looks back, in bytes.
const WINDOW: usize = 32_768;

/// The folder that the site is prerendered into.
#[derive(Debug)]
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) fn new(path: PathBuf) -> Self {
        Self(path)
    }

    /// The path of a file below it.
    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Writes a file, with the folders that lead to it.
    pub(super) fn write(&self, name: &str, bytes: &[u8]) -> Result<(), PrerenderError> {
        let path = self.path(name);
        let write = || {
            fs::create_dir_all(path.parent().unwrap_or(&self.0))?;
            fs::write(&path, bytes)
        };
        write().map_err(|source| PrerenderError::File {
            path: path.clone(),
            source,
        })
    }

    /// Writes a file under a name that its content decides, so that it may be kept for ever; gives its
    /// path below the root.
    pub(super) fn write_hashed(&self, name: &str, bytes: &[u8]) -> Result<String, PrerenderError> {
        let digest = Sha256::digest(bytes);
        let hash: Vec<String> = digest
            .iter()
            .take(8)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let hash = hash.concat();
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let path = format!("assets/{stem}-{hash}.{ending}");
        self.write(&path, bytes)?;
        Ok(path)
    }

    /// The same for what the app fetches of a chart: deflated, which the name ends by, and unpacked by
    /// `web/edge/asset.js`. So it is one file, small on every server. Where it repeats itself over more than inflating looks
    /// back, its repeats are taken out before.
    pub(super) fn write_packed(&self, stem: &str, bytes: &[u8]) -> Result<String, PrerenderError> {
        let is_long = bytes.len() > WINDOW;
        let name = &format!("{stem}.{}", if is_long { "rz" } else { "zz" });
        let bytes = if is_long {
            &repeats::take_out(bytes)
        } else {
            bytes
        };
        let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
        let packed = packed.write_all(bytes).and_then(|()| packed.finish());
        let packed = packed.map_err(|source| PrerenderError::File {
            path: self.path(name),
            source,
        })?;
        self.write_hashed(name, &packed)
    }
}

/// A file with its checksum for subresource integrity.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Asset {
    /// Its path below the root.
    pub(super) path: String,
    /// `sha384-…`
    pub(super) integrity: String,
}

/// An app: its script, glue and all, and its WebAssembly.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct App {
    pub(super) script: Asset,
    pub(super) wasm: Asset,
}

/// What the pages load.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Bundles {
    /// The stylesheet of the site's own pages.
    pub(super) style: Asset,
    /// The stylesheet of embeds.
    pub(super) frame: Asset,
    /// What it says: embeds carry it within them.
    #[serde(skip)]
    pub(super) frame_text: String,
    /// The app of pages with figures.
    pub(super) crossings: App,
    /// The app of embeds pinned to a day.
    pub(super) pinned: App,
    /// The app of the data table.
    pub(super) table: App,
    /// The app of the comparison.
    pub(super) compare: App,
    /// `ECharts`.
    pub(super) charts: Asset,
    /// The maker of pictures.
    pub(super) save: Asset,
    /// What plays a figure.
    pub(super) listen: Asset,
    /// What keeps the site for offline use.
    pub(super) offline: Asset,
    /// The site's mark.
    pub(super) icons: Icons,
    /// The colour of the paper in the light theme.
    pub(super) paper: String,
    /// What the apps hold of others.
    pub(super) parts: Vec<Part>,
}

/// The site's mark in its forms: paths below the root.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Icons {
    /// A drawing, for tabs of any size.
    pub(super) svg: String,
    /// 192 pixels wide and high.
    pub(super) small: String,
    /// 512 pixels wide and high.
    pub(super) large: String,
    /// 512 pixels wide and high, of which systems may cut off the corners.
    pub(super) maskable: String,
}

impl Bundles {
    /// Reads the list and removes it: it is no part of the site.
    pub(super) fn take(folder: &Folder) -> Result<Self, PrerenderError> {
        let list = Self::read(folder)?;
        let path = folder.path(LIST);
        fs::remove_file(&path).map_err(|source| PrerenderError::File { path, source })?;
        Ok(list)
    }

    /// Reads the list.
    pub(super) fn read(folder: &Folder) -> Result<Self, PrerenderError> {
        let path = folder.path(LIST);
        let problem = |source| PrerenderError::File {
            path: path.clone(),
            source,
        };
        let text = fs::read_to_string(&path).map_err(problem)?;
        let mut list: Self =
            serde_json::from_str(&text).map_err(|error| PrerenderError::Bundles {
                path: path.clone(),
                reason: error.to_string(),
            })?;
        let frame = folder.path(&list.frame.path);
        list.frame_text = fs::read_to_string(&frame).map_err(|source| PrerenderError::File {
            path: frame,
            source,
        })?;
        Ok(list)
    }
}
