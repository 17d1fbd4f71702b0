//! The window chart: small panels above one another on one true time axis.
//!
//! Nothing is smoothed, nothing is forecast, and no line crosses a gap. The same drawing serves the
//! window, the PNG and the PDF. Plotters draws it, behind `canvas`.

mod canvas;
mod draw;
mod flags;
mod lanes;
mod model;
mod palette;
mod panel;
mod png;
mod scale;
mod space;
mod strip;
mod table;
mod takeaway;
mod thin;

pub use canvas::{SVG_ATTRIBUTES, SVG_ELEMENTS};
pub use draw::{ChartDrawing, PlacedPoint, window_chart};
pub use model::{
    ChartOptions, ChartPoint, Cycle, DisplayUnit, MilestoneMark, MilestoneShape, Panel, Theme,
    TransfusionMark, WindowChart, default_span,
};
pub use palette::{Palette, Series, Shape};
pub use png::{chart_png, svg_tree};
pub use strip::{StripDrawing, window_strip};
pub use table::{ChartTable, TableCell, TableRow, table};
pub use takeaway::takeaways;

#[cfg(test)]
mod tests;
