//! Page pictures made readable: decoded, straightened, evened out, and every place led back to the picture.
//!
//! Pixels only: what words mean, and who recognises them, belongs elsewhere. A crate of its own so that
//! its loops are optimised in development builds too.

mod blobs;
mod curve;
mod decode;
mod even;
mod grey;
mod map;
mod page;
mod rules;
mod threshold;

pub use blobs::Blob;
pub use decode::{DecodeError, dimensions, drawn, grey, page_count};
pub use grey::Grey;
pub use map::PageMap;
pub use page::{ReadyPage, Turn, ready};
