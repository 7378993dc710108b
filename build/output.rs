//! Writing of what the build packs.

use std::{fs, path::Path};

/// Returns the bytes of a value as the app unpacks them.
pub(crate) fn packed<T: serde::Serialize>(value: &T) -> Result<Vec<u8>, Vec<String>> {
    postcard::to_allocvec(value).map_err(|error| vec![format!("packing failed: {error}")])
}

/// Writes a file.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Vec<String>> {
    fs::write(path, bytes).map_err(|error| vec![format!("{}: {error}", path.display())])
}
