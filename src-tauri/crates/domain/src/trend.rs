//! Fair comparison of counts over time. Clinical reference, section 6, “fair trend rules”.

/// The only words used for a trend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Trend {
    /// Later median above the earlier one by more than the margin.
    Higher,
    /// Later median below the earlier one by more than the margin.
    Lower,
    /// Within the margin.
    AboutTheSame,
    /// Fewer than 3 comparable points, or less than 28 days.
    TooFewPoints,
}
