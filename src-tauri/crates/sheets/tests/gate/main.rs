//! Gates: generated sheets, the same panel in six formats, and damaged files.

mod damage;
mod generated_sheets;
mod six_formats;
