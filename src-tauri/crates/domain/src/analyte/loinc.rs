//! LOINC codes of the analytes, and codes that must not be imported as values.
//!
//! This material contains content from LOINC (http://loinc.org). LOINC is copyright Regenstrief
//! Institute, Inc. and the LOINC Committee and is available at no cost under its licence.
//! Clinical reference, section 1.2. Where code and printed unit disagree, the printed unit wins.

use super::Analyte;

/// The kind of property that a code stands for; the printed unit is checked against it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Property {
    /// Mass per volume.
    Mass,
    /// Moles per volume.
    Moles,
    /// Cells per volume.
    CellCount,
    /// Percent, or a share of 100 cells.
    Percent,
    /// A fraction of one.
    Fraction,
    /// Volume of one cell, or its width.
    CellVolume,
    /// Mass in one cell.
    MassPerCell,
    /// International units or enzyme units per volume.
    Units,
}

/// How the value was obtained, as far as the code says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// By an analyser.
    Automated,
    /// Counted by a person under the microscope.
    Manual,
    /// Estimated from a smear.
    Estimated,
    /// Corrected for nucleated red cells.
    Corrected,
    /// The code does not say.
    NotSaid,
}

/// What a code stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loinc {
    /// The code.
    pub code: &'static str,
    /// The analyte.
    pub analyte: Analyte,
    /// The property that it expects.
    pub expects: Property,
    /// The method that it names.
    pub method: Method,
}

/// Finds what `code` stands for. `30451-9` is segmented neutrophils, not the ANC; granulocytes
/// (`20482-6`) and codes of tests that the product does not know give `None`.
#[must_use]
pub fn by_loinc(code: &str) -> Option<Loinc> {
    let code = code.trim();
    CODES.iter().find(|loinc| loinc.code == code).copied()
}

/// Returns the code under which a value in the canonical unit goes out: one that names no method where there is one.
/// `None` where the code list has none that we know.
#[must_use]
pub fn preferred(analyte: Analyte) -> Option<&'static str> {
    let own = || CODES.iter().filter(|loinc| loinc.analyte == analyte);
    let first = own().next()?;
    own()
        .find(|loinc| loinc.expects == first.expects && loinc.method == Method::NotSaid)
        .or(Some(first))
        .map(|loinc| loinc.code)
}

/// Says whether a value in the canonical unit of `analyte` may carry `code`.
#[must_use]
pub fn fits(code: &str, analyte: Analyte) -> bool {
    let expected = preferred(analyte).and_then(by_loinc);
    by_loinc(code).is_some_and(|loinc| {
        loinc.analyte == analyte && expected.is_some_and(|other| other.expects == loinc.expects)
    })
}

/// Says whether `code` is a panel or a free text, never a value.
#[must_use]
pub fn is_not_a_value(code: &str) -> bool {
    matches!(
        code.trim(),
        "24360-0" | "58410-2" | "57021-8" | "57022-6" | "6742-1"
    )
}

/// Says whether `code` is that of a test that shares words with one of ours and is none: glycated, free or
/// fetal haemoglobin, direct bilirubin, creatinine in urine, filtration rates, cells in urine and other
/// fluids. Not in the table of section 1.2; from general knowledge of the code list.
#[must_use]
pub fn is_other_test(code: &str) -> bool {
    OTHER_TESTS.contains(&code.trim())
}

const OTHER_TESTS: &[&str] = &[
    // Glycated, fetal, A2, free, met- and carboxyhaemoglobin, haemoglobin in urine and reticulocytes.
    "4548-4", "17856-6", "59261-8", "4549-2", "4576-5", "4551-2", "721-1", "2614-6", "2030-5",
    "5794-3", "57751-0", "42810-2", // Direct and indirect bilirubin.
    "1968-7", "14629-0", "1971-1", "14630-8",
    // Creatinine in urine, clearance, estimated filtration.
    "2161-8", "14683-7", "2164-2", "33914-3", "48642-3", "48643-1", "62238-1", "77147-7", "88293-6",
    "88294-4", "98979-8",
    // Cells in urine, cerebrospinal and other fluids; leukocyte esterase.
    "5821-4", "13945-1", "30405-5", "5799-2", "26465-5", "26454-9", "26466-3", "806-0", "792-2",
];

macro_rules! codes {
    ($($code:literal $analyte:ident $expects:ident $method:ident;)*) => {
        const CODES: &[Loinc] = &[$(Loinc {
            code: $code,
            analyte: Analyte::$analyte,
            expects: Property::$expects,
            method: Method::$method,
        },)*];
    };
}

codes! {
    "6690-2" Wbc CellCount Automated;
    "33765-9" Wbc CellCount NotSaid;
    "26464-8" Wbc CellCount NotSaid;
    "804-5" Wbc CellCount Manual;
    "33256-9" Wbc CellCount Corrected;
    "49498-9" Wbc CellCount Estimated;
    "789-8" Rbc CellCount Automated;
    "26453-1" Rbc CellCount NotSaid;
    "790-6" Rbc CellCount Manual;
    "718-7" Hemoglobin Mass NotSaid;
    "20509-6" Hemoglobin Mass NotSaid;
    "30313-1" Hemoglobin Mass NotSaid;
    "30350-3" Hemoglobin Mass NotSaid;
    "30351-1" Hemoglobin Mass NotSaid;
    "30352-9" Hemoglobin Mass NotSaid;
    "55782-7" Hemoglobin Mass NotSaid;
    "35183-3" Hemoglobin Mass NotSaid;
    "14775-1" Hemoglobin Mass NotSaid;
    "59260-0" Hemoglobin Moles NotSaid;
    "75928-2" Hemoglobin Moles NotSaid;
    "4544-3" Hematocrit Percent Automated;
    "20570-8" Hematocrit Percent NotSaid;
    "32354-3" Hematocrit Percent NotSaid;
    "31100-1" Hematocrit Percent Automated;
    "4545-0" Hematocrit Percent Manual;
    "787-2" Mcv CellVolume Automated;
    "30428-7" Mcv CellVolume NotSaid;
    "785-6" Mch MassPerCell Automated;
    "28539-5" Mch MassPerCell NotSaid;
    "786-4" Mchc Mass Automated;
    "28540-3" Mchc Mass NotSaid;
    "788-0" RdwCv Percent Automated;
    "30385-9" RdwCv Percent NotSaid;
    "21000-5" RdwSd CellVolume Automated;
    "30384-2" RdwSd CellVolume NotSaid;
    "777-3" Platelets CellCount Automated;
    "26515-7" Platelets CellCount NotSaid;
    "778-1" Platelets CellCount Manual;
    "49497-1" Platelets CellCount Estimated;
    "32207-3" Pdw CellVolume Automated;
    "32623-1" Mpv CellVolume Automated;
    "28542-9" Mpv CellVolume NotSaid;
    "776-5" Mpv CellVolume NotSaid;
    "751-8" Neutrophils CellCount Automated;
    "26499-4" Neutrophils CellCount NotSaid;
    "753-4" Neutrophils CellCount Manual;
    "768-2" Segs CellCount Manual;
    "30451-9" Segs CellCount NotSaid;
    "26507-4" Bands CellCount NotSaid;
    "763-3" Bands CellCount Manual;
    "26508-2" BandsPercent Percent NotSaid;
    "764-1" BandsPercent Percent Manual;
    "35332-6" BandsPercent Percent Automated;
    "32200-8" SegsPercent Percent Automated;
    "769-0" SegsPercent Percent Manual;
    "770-8" NeutrophilsPercent Percent Automated;
    "26511-6" NeutrophilsPercent Percent NotSaid;
    "23761-0" NeutrophilsPercent Percent Manual;
    "71676-1" NeutrophilsPercent Fraction NotSaid;
    "731-0" Lymphocytes CellCount Automated;
    "26474-7" Lymphocytes CellCount NotSaid;
    "732-8" Lymphocytes CellCount Manual;
    "736-9" LymphocytesPercent Percent Automated;
    "26478-8" LymphocytesPercent Percent NotSaid;
    "737-7" LymphocytesPercent Percent Manual;
    "742-7" Monocytes CellCount Automated;
    "26484-6" Monocytes CellCount NotSaid;
    "743-5" Monocytes CellCount Manual;
    "5905-5" MonocytesPercent Percent Automated;
    "26485-3" MonocytesPercent Percent NotSaid;
    "744-3" MonocytesPercent Percent Manual;
    "711-2" Eosinophils CellCount Automated;
    "26449-9" Eosinophils CellCount NotSaid;
    "712-0" Eosinophils CellCount Manual;
    "713-8" EosinophilsPercent Percent Automated;
    "26450-7" EosinophilsPercent Percent NotSaid;
    "714-6" EosinophilsPercent Percent Manual;
    "704-7" Basophils CellCount Automated;
    "26444-0" Basophils CellCount NotSaid;
    "705-4" Basophils CellCount Manual;
    "706-2" BasophilsPercent Percent Automated;
    "30180-4" BasophilsPercent Percent NotSaid;
    "707-0" BasophilsPercent Percent Manual;
    "53115-2" ImmatureGranulocytes CellCount NotSaid;
    "51584-1" ImmatureGranulocytes CellCount NotSaid;
    "34165-1" ImmatureGranulocytes CellCount NotSaid;
    "71695-1" ImmatureGranulocytesPercent Percent NotSaid;
    "38518-7" ImmatureGranulocytesPercent Percent NotSaid;
    "30376-8" Blasts CellCount NotSaid;
    "30444-4" Blasts CellCount NotSaid;
    "26446-5" BlastsPercent Percent NotSaid;
    "709-6" BlastsPercent Percent Manual;
    "60474-4" Reticulocytes CellCount Automated;
    "14196-0" Reticulocytes CellCount NotSaid;
    "17849-1" ReticulocytesPercent Percent Automated;
    "4679-7" ReticulocytesPercent Percent NotSaid;
    "771-6" Nrbc CellCount Automated;
    "30392-5" Nrbc CellCount NotSaid;
    "58413-6" NrbcPer100Wbc Percent Automated;
    "19048-8" NrbcPer100Wbc Percent NotSaid;
    "26461-4" NrbcPer100Wbc Percent NotSaid;
    "2276-4" Ferritin Mass NotSaid;
    "24373-3" Ferritin Mass NotSaid;
    "20567-4" Ferritin Mass NotSaid;
    "14723-1" Ferritin Moles NotSaid;
    "15061-5" Epo Units NotSaid;
    "2532-0" Ldh Units NotSaid;
    "14804-9" Ldh Units NotSaid;
    "2160-0" Creatinine Mass NotSaid;
    "14682-9" Creatinine Moles NotSaid;
    "38483-4" Creatinine Mass NotSaid;
    "59826-8" Creatinine Moles NotSaid;
    "1975-2" Bilirubin Mass NotSaid;
    "14631-6" Bilirubin Moles NotSaid;
    "42719-5" Bilirubin Mass NotSaid;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segmented_neutrophils_granulocytes_and_immature_forms_are_not_the_anc() {
        for (code, analyte) in [
            ("751-8", Some(Analyte::Neutrophils)),
            ("26499-4", Some(Analyte::Neutrophils)),
            ("753-4", Some(Analyte::Neutrophils)),
            ("30451-9", Some(Analyte::Segs)),
            ("768-2", Some(Analyte::Segs)),
            ("20482-6", None),
            ("34165-1", Some(Analyte::ImmatureGranulocytes)),
            ("53115-2", Some(Analyte::ImmatureGranulocytes)),
            ("718-7", Some(Analyte::Hemoglobin)),
            (" 777-3 ", Some(Analyte::Platelets)),
            ("1968-7", None),
            ("58410-2", None),
        ] {
            assert_eq!(by_loinc(code).map(|loinc| loinc.analyte), analyte, "{code}");
        }
    }

    #[test]
    fn a_code_is_listed_once_and_a_panel_is_never_a_value() {
        let mut codes: Vec<_> = CODES.iter().map(|loinc| loinc.code).collect();
        codes.sort_unstable();
        let count = codes.len();
        codes.dedup();
        assert_eq!(codes.len(), count);
        for panel in ["24360-0", "58410-2", "57021-8", "57022-6", "6742-1"] {
            assert!(
                is_not_a_value(panel) && by_loinc(panel).is_none(),
                "{panel}"
            );
        }
        assert!(!is_not_a_value("718-7"));
        for code in OTHER_TESTS {
            assert!(by_loinc(code).is_none() && !is_not_a_value(code), "{code}");
        }
        assert!(is_other_test(" 4548-4 ") && !is_other_test("718-7"));
    }
}
