//! General adult ranges, used only when the laboratory printed none, and marked as such.
