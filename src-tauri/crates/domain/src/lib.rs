//! The vocabulary of a blood-count record, and what follows from it.
//!
//! What an analyte, a unit, a draw, a transfusion, a treatment and an evaluation window are, and the
//! arithmetic of the published response criteria. Knows nothing of files, SQL, JSON, the window, or
//! what time it is: the day is always a parameter. Sentences are made elsewhere; from here come codes
//! with arguments.

pub mod analyte;
mod codes;
pub mod criteria;
pub mod ctcae;
pub mod cycle;
pub mod date;
pub mod derived;
pub mod draft;
pub mod fact;
pub mod health;
pub mod influence;
pub mod level;
pub mod person;
pub mod quantity;
pub mod question;
pub mod result;
pub mod risk;
pub mod table;
pub mod transfusion;
pub mod treatment;
pub mod trend;
pub mod unit;
pub mod window;

pub use analyte::Analyte;
pub use date::PartialDate;
pub use quantity::{Comparator, Quantity, ReferenceRange};
pub use rust_decimal::Decimal;
pub use uuid::Uuid;
