//! Files of data: one writer for each format.

pub mod ccda;
pub mod csv;
pub mod fhir;
pub mod hl7;
pub mod table;
pub mod xlsx;

use domain::Analyte as A;

/// The code that laboratories send for a test.
#[must_use]
pub fn loinc(analyte: A) -> &'static str {
    match analyte {
        A::Wbc => "6690-2",
        A::Rbc => "789-8",
        A::Hemoglobin => "718-7",
        A::Hematocrit => "4544-3",
        A::Mcv => "787-2",
        A::Mch => "785-6",
        A::Mchc => "786-4",
        A::RdwCv => "788-0",
        A::RdwSd => "21000-5",
        A::Platelets => "777-3",
        A::Mpv => "32623-1",
        A::Pdw => "32207-3",
        A::Neutrophils => "751-8",
        A::NeutrophilsPercent => "770-8",
        A::Bands => "763-3",
        A::BandsPercent => "764-1",
        A::Segs => "768-2",
        A::SegsPercent => "769-0",
        A::Lymphocytes => "731-0",
        A::LymphocytesPercent => "736-9",
        A::Monocytes => "742-7",
        A::MonocytesPercent => "5905-5",
        A::Eosinophils => "711-2",
        A::EosinophilsPercent => "713-8",
        A::Basophils => "704-7",
        A::BasophilsPercent => "706-2",
        A::ImmatureGranulocytes => "53115-2",
        A::ImmatureGranulocytesPercent => "71695-1",
        A::Blasts => "30376-8",
        A::BlastsPercent => "26446-5",
        A::MarrowBlastsPercent => "11150-4",
        A::Reticulocytes => "60474-4",
        A::ReticulocytesPercent => "17849-1",
        A::Nrbc => "771-6",
        A::NrbcPer100Wbc => "58413-6",
        A::Ferritin => "2276-4",
        A::Epo => "15061-5",
        A::Ldh => "2532-0",
        A::Creatinine => "2160-0",
        A::Bilirubin => "1975-2",
    }
}

/// Text between tags.
#[must_use]
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
