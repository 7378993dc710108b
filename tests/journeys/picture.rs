//! Pictures of pages, compared pixel by pixel.

use std::fs;

use anyhow::{Result, ensure};

use crate::reader::in_project;

/// A screenshot.
pub(crate) struct Picture {
    /// The PNG file.
    png: Vec<u8>,
    width: u32,
    height: u32,
    /// Bytes of each pixel after the other, as many as `depth`.
    pixels: Vec<u8>,
    depth: usize,
}

/// Tolerance of a channel, of 255, below which colours look equal: edges of letters are smoothed a little differently
/// each time.
const SAME: u8 = 24;

impl Picture {
    /// Reads a PNG file.
    pub(crate) fn decode(bytes: &[u8]) -> Result<Self> {
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info()?;
        let mut pixels = vec![0; reader.output_buffer_size().unwrap_or_default()];
        let info = reader.next_frame(&mut pixels)?;
        pixels.truncate(info.buffer_size());
        Ok(Self {
            png: bytes.to_vec(),
            width: info.width,
            height: info.height,
            pixels,
            depth: info.color_type.samples(),
        })
    }

    /// Saves it beside the screenshots of failed journeys.
    pub(crate) fn keep(&self, name: &str) -> Result<()> {
        let folder = &in_project("target/journeys");
        fs::create_dir_all(folder)?;
        Ok(fs::write(folder.join(format!("{name}.png")), &self.png)?)
    }

    /// Returns width and height in pixels.
    pub(crate) fn size(&self) -> (u32, u32) {
        (self.width, self.height)
    }

    /// Returns the colour of a pixel, channel by channel.
    pub(crate) fn colour(&self, x: u32, y: u32) -> &[u8] {
        let at = (y * self.width + x) as usize * self.depth;
        &self.pixels[at..at + self.depth]
    }

    /// Returns the fraction of pixels that differ in the other picture, from 0 to 1.
    pub(crate) fn difference(&self, other: &Self) -> Result<f64> {
        ensure!(
            (self.size(), self.depth) == (other.size(), other.depth),
            "{:?} is not as large as {:?}",
            self.size(),
            other.size()
        );
        let differ = |(a, b): &(&[u8], &[u8])| a.iter().zip(*b).any(|(a, b)| a.abs_diff(*b) > SAME);
        let count: usize = self
            .rows()
            .zip(other.rows())
            // Most rows are the same, byte for byte.
            .filter(|(ours, theirs)| ours != theirs)
            .map(|(ours, theirs)| {
                let pairs = ours
                    .chunks_exact(self.depth)
                    .zip(theirs.chunks_exact(self.depth));
                pairs.filter(differ).count()
            })
            .sum();
        Ok(count as f64 / f64::from(self.width * self.height))
    }

    /// Returns the pixels of each row.
    fn rows(&self) -> std::slice::ChunksExact<'_, u8> {
        self.pixels.chunks_exact(self.width as usize * self.depth)
    }

    /// Returns whether it has more than one colour.
    pub(crate) fn shows_something(&self) -> bool {
        let first = &self.pixels[..self.depth];
        self.pixels
            .chunks_exact(self.depth)
            .any(|pixel| pixel != first)
    }
}
