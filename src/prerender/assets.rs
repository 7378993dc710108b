//! The folder of the site, the bundles that Trunk and esbuild left in it, and files named by content hash.

use std::{fs, io::Write as _, path::PathBuf};

use flate2::{Compression, write::ZlibEncoder};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use super::PrerenderError;
use crate::{app::pages::Part, repeats};

/// The list of bundles that `web/build/assemble.mjs` leaves.
const LIST: &str = "bundles.json";

/// The window of deflate, in bytes.
const WINDOW: usize = 32_768;

/// The folder that the site is prerendered into.
#[derive(Debug)]
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) fn new(path: PathBuf) -> Self {
        Self(path)
    }

    /// Returns the path of a file below it.
    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Writes a file, and creates its parent folders.
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

    /// Writes a file under a name with its content hash, so that it may be cached for ever; returns its path below the
    /// root.
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

    /// Does the same for the files of a chart that the app fetches: deflated, with an extension that says so, and unpacked
    /// by `web/edge/asset.js`. So it is one file, small on every server. Repeats farther apart than the window of
    /// deflate are taken out before.
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

/// An app: its script, with its glue, and its WebAssembly.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct App {
    pub(super) script: Asset,
    pub(super) wasm: Asset,
}

/// The bundles that pages load.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Bundles {
    /// The stylesheet of the site's own pages.
    pub(super) style: Asset,
    /// The stylesheet of embeds.
    pub(super) frame: Asset,
    /// The content of that stylesheet: embeds carry it inline.
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
    /// The script that saves pictures.
    pub(super) save: Asset,
    /// The script that plays a figure.
    pub(super) listen: Asset,
    /// The script that compares two marks, with the app of the comparison.
    pub(super) pair: Asset,
    /// The script that keeps the site for offline use.
    pub(super) offline: Asset,
    /// The script of the page for addresses that lead nowhere.
    pub(super) nearest: Asset,
    /// The script of pages about policy changes.
    pub(super) policies: Asset,
    /// The script that copies lines on the data page.
    pub(super) lines: Asset,
    /// The script of the data table in a browser without WebAssembly.
    pub(super) figures: Asset,
    /// The site's icon.
    pub(super) icons: Icons,
    /// The background colour of the light theme.
    pub(super) paper: String,
    /// Third-party parts of the apps.
    pub(super) parts: Vec<Part>,
}

/// The site's icon in its forms: paths below the root.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Icons {
    /// A drawing, for tabs of any size.
    pub(super) svg: String,
    /// 192 pixels wide and high.
    pub(super) small: String,
    /// 512 pixels wide and high.
    pub(super) large: String,
    /// 512 pixels wide and high, with corners that systems may crop.
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
