//! The fixed “tell your team” levels, and where a value stands against them.
//!
//! Clinical reference, section 5.4; all are conventions of this product, each a fact with a reason.

/// A level at which the product shows the team's line. Strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CallLevel {
    /// The laboratory itself marked the value critical.
    MarkedCriticalByLab,
    /// Haemoglobin below 7 g/dL: same-day contact wording.
    HemoglobinBelow7,
    /// Platelets below 10: same-day contact wording.
    PlateletsBelow10,
    /// Blood blasts 20 % or more: after checking the reading, call today.
    BlastsAtLeast20,
    /// Haemoglobin below 8: range in which transfusion is often discussed.
    HemoglobinBelow8,
    /// Platelets below 20: bleeding advice range.
    PlateletsBelow20,
    /// Neutrophils below 0.5: extra advice about infection and fever.
    NeutrophilsBelowHalf,
    /// Blood blasts above 0.
    BlastsPresent,
}
