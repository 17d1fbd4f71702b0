//! Results as a table that a spreadsheet opens.
