//! LOINC codes of the analytes, and codes that must not be imported as values.
//!
//! This material contains content from LOINC (http://loinc.org). LOINC is copyright Regenstrief
//! Institute, Inc. and the LOINC Committee and is available at no cost under its licence.
