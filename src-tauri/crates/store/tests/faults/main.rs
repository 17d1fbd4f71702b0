//! A vault under faults: killed programs, full and failing disks, power cuts, places that cannot be written, second
//! programs. Each test starts this very program again as a child, which works on a vault and says what it has stored.
//!
//! What a child does and what must hold afterwards stands in `operations`. `cargo xtask soak vault` runs the same
//! for longer (`soak`) and keeps the ledger.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

mod disk;
mod endurance;
mod kill;
mod operations;
mod places;
mod power;
mod soak;

use operations::{Child, work};

/// Does nothing unless it is started as the child of a test.
#[test]
fn child() {
    if let Some(child) = Child::from_environment() {
        work(&child);
    }
}
