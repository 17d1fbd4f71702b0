//! Names that laboratories of the United States and the United Kingdom print.

use super::tests::all_are;

#[test]
fn english_names_of_american_laboratories_are_known() {
    all_are(
        "wbc",
        &[
            "WBC",
            "WBC 01",
            "White Blood Count (WBC)",
            "WHITE BLOOD CELL COUNT",
            "Leukocytes",
            "WBC'S AUTO",
            "Total WBC Count",
            "4001 WBC",
        ],
    );
    all_are(
        "rbc",
        &[
            "RED BLOOD CELL COUNT",
            "Red Blood Count",
            "RBC, AUTO",
            "Erythrocyte count",
        ],
    );
    all_are(
        "hemoglobin",
        &[
            "HGB",
            "Hemoglobin, Blood",
            "HEMOGLOBIN",
            "Total Hemoglobin",
            "Hgb (calculated)",
        ],
    );
    all_are(
        "hematocrit",
        &["HCT", "Hematocrit (HCT)", "HEMATOCRIT, AUTOMATED", "PCV"],
    );
    all_are("mcv", &["MCV", "Mean Corpuscular Volume (MCV)", "M.C.V."]);
    all_are(
        "rdw_cv",
        &["RDW", "RDW-CV", "RBC Distrib Width", "RDW (CV)", "RDW%"],
    );
    all_are(
        "rdw_sd",
        &["RDW-SD", "RDW (SD)", "Red Cell Distribution Width SD"],
    );
    all_are(
        "platelets",
        &[
            "PLATELET COUNT",
            "Platelet Count (PLT)",
            "PLATELETS, AUTOMATED COUNT",
            "Plts",
        ],
    );
    all_are(
        "neutrophils abs",
        &[
            "ABSOLUTE NEUTROPHILS",
            "Neutrophils (Absolute)",
            "Neutrophils Absolute Count",
            "NEUT,ABS",
            "Neut #",
            "NEUT#",
            "# Neutrophils",
            "ANC",
            "Absolute Neutrophil Count",
            "Absolute Neutrophil Count (ANC)",
            "NEUTROPHILS, ABSOLUTE, AUTOMATED COUNT",
            "Neutrophils Abs. (manual)",
            "NE#",
        ],
    );
    all_are(
        "neutrophils_percent",
        &[
            "NEUTROPHILS %",
            "% Neutrophils",
            "Neutrophils Relative",
            "NEUTROPHILS %, AUTOMATED COUNT",
            "NEUT%",
            "NE%",
        ],
    );
    all_are(
        "neutrophils",
        &["Neutrophils", "Polys", "NEUTROPHILS", "Neutrophils, total"],
    );
    all_are(
        "bands abs",
        &["ABSOLUTE BAND NEUTROPHILS", "Bands (Absolute)", "Bands #"],
    );
    all_are(
        "bands",
        &["BAND NEUTROPHILS", "Bands", "Stabs", "Band forms"],
    );
    all_are(
        "segs",
        &["Segs", "Segmented Neutrophils", "Neutrophils, Segmented"],
    );
    all_are(
        "lymphocytes abs",
        &[
            "Lymphs (Absolute)",
            "ABSOLUTE LYMPHOCYTES",
            "LYMPH, ABS",
            "ALC",
            "LY#",
        ],
    );
    all_are(
        "monocytes abs",
        &["Monocytes(Absolute)", "ABSOLUTE MONOCYTES", "MO#"],
    );
    all_are(
        "eosinophils abs",
        &["Eos (Absolute)", "ABSOLUTE EOSINOPHILS", "EO#"],
    );
    all_are(
        "basophils abs",
        &["Baso (Absolute)", "ABSOLUTE BASOPHILS", "BA#"],
    );
    all_are(
        "immature_granulocytes abs",
        &[
            "Immature Grans (Abs)",
            "IG #",
            "Absolute Immature Granulocytes",
            "IG#",
        ],
    );
    all_are(
        "immature_granulocytes_percent",
        &["Immature Grans %", "IG%", "Immature Granulocytes, percent"],
    );
    all_are(
        "blasts",
        &["Blasts", "Blast Cells", "Blasts (manual)", "BLASTS"],
    );
    all_are(
        "reticulocytes abs",
        &["ABSOLUTE RETICULOCYTE", "Abs Retic", "ARC", "Retic #"],
    );
    all_are("reticulocytes", &["Reticulocyte Count", "Retics"]);
    all_are(
        "nrbc abs",
        &["ABSOLUTE NUCLEATED RBC", "NRBC #", "nRBC Absolute"],
    );
    all_are(
        "nrbc_per_100_wbc",
        &["NRBC/100 WBC", "NRBC %", "Nucleated RBC/100 WBC"],
    );
    all_are(
        "ferritin",
        &["Ferritin", "FERRITIN, SERUM", "Ferritin level"],
    );
    all_are("epo", &["Erythropoietin (EPO), Serum", "EPO"]);
    all_are(
        "ldh",
        &[
            "LACTATE DEHYDROGENASE",
            "LD",
            "LDH, Serum",
            "Lactate Dehydrogenase (LDH)",
        ],
    );
    all_are("creatinine", &["Creatinine", "Creatinine, Serum"]);
    all_are(
        "bilirubin",
        &[
            "Bilirubin, Total",
            "T Bili",
            "BILIRUBIN, TOTAL",
            "Total Bilirubin",
        ],
    );
}

#[test]
fn english_names_of_british_laboratories_are_known() {
    all_are(
        "wbc",
        &[
            "White cell count",
            "Total white cell count",
            "WCC",
            "Total white blood count",
            "White blood cell count - observation",
        ],
    );
    all_are(
        "hemoglobin",
        &[
            "Haemoglobin",
            "Haemoglobin concentration",
            "Haemoglobin estimation",
            "Hb",
            "Haemoglobin level",
        ],
    );
    all_are(
        "hematocrit",
        &[
            "Haematocrit",
            "Packed cell volume",
            "Haematocrit (PCV)",
            "Haematocrit - PCV",
        ],
    );
    all_are(
        "mch",
        &[
            "MCH",
            "Mean corpusc. haemoglobin(MCH)",
            "Mean cell haemoglobin",
        ],
    );
    all_are(
        "mchc",
        &[
            "MCHC",
            "Mean corpusc. Hb. conc. (MCHC)",
            "Mean cell haemoglobin concentration",
        ],
    );
    all_are(
        "rdw_cv",
        &[
            "Red blood cell distribut width",
            "Red cell distribution width",
        ],
    );
    all_are(
        "platelets",
        &[
            "Platelet count",
            "Platelets",
            "Platelet count - observation",
        ],
    );
    all_are(
        "neutrophils",
        &["Neutrophil count", "Neutrophils", "Polymorphs"],
    );
    all_are("nrbc", &["Nucleated red blood cell count"]);
    all_are("ferritin", &["Serum ferritin", "Serum ferritin level"]);
    all_are(
        "creatinine",
        &["Serum creatinine level", "Plasma creatinine"],
    );
    all_are("bilirubin", &["Serum total bilirubin level", "Bilirubin"]);
    all_are("ldh", &["Serum lactate dehydrogenase level"]);
}
