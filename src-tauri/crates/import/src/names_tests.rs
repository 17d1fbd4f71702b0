//! Which analytes a printed name can mean.
#![expect(clippy::indexing_slicing, reason = "tests stop at the first surprise")]

use proptest::prelude::*;

use super::table::TABLES;
use super::*;

fn ids(name: &str) -> String {
    match recognise(name) {
        None => "-".to_owned(),
        Some(found) => {
            let ids: Vec<&str> = found.candidates.iter().map(|a| a.id()).collect();
            format!(
                "{}{}{}",
                ids.join("|"),
                match found.said {
                    Said::Absolute => " abs",
                    Said::Share => " %",
                    Said::Nothing => "",
                },
                if found.is_doubtful { " ?" } else { "" }
            )
        }
    }
}

/// The first candidate with what the name says of count or share.
fn first(name: &str) -> String {
    match recognise(name) {
        None => "-".to_owned(),
        Some(found) => format!(
            "{}{}{}",
            found.candidates[0].id(),
            if found.said == Said::Absolute {
                " abs"
            } else {
                ""
            },
            if found.is_doubtful { " ?" } else { "" }
        ),
    }
}

fn all_are(analyte: &str, names: &[&str]) {
    let wrong: Vec<String> = names
        .iter()
        .map(|name| (name, first(name)))
        .filter(|(_, found)| found != analyte)
        .map(|(name, found)| format!("{name} -> {found}"))
        .collect();
    assert_eq!(wrong, Vec::<String>::new(), "{analyte}");
}

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

#[test]
fn german_names_are_known() {
    all_are(
        "wbc",
        &[
            "Leukozyten",
            "Leuko",
            "Leukos",
            "Leukozyten i. EB",
            "Leukozyten (WBC)",
            "Leukozytenzahl",
            "Leukozyten gesamt",
            "WBC (Leukozyten)",
        ],
    );
    all_are(
        "rbc",
        &["Erythrozyten", "Ery", "Erys", "Ery's", "Erythrozyten i.EB"],
    );
    all_are(
        "hemoglobin",
        &[
            "Hämoglobin",
            "Haemoglobin",
            "Hb",
            "HÄMOGLOBIN",
            "Hämoglobin (Hb)",
            "Hämoglobin i. EDTA-Blut",
            "* Hämoglobin",
        ],
    );
    all_are(
        "hematocrit",
        &["Hämatokrit", "Hk", "Hkt", "Haematokrit", "Hämatokrit (Hkt)"],
    );
    all_are("mch", &["MCH (HbE)", "HbE", "MCH"]);
    all_are("mcv", &["mittl. Volumen", "MCV"]);
    all_are(
        "rdw_cv",
        &[
            "EVB (RDW)",
            "RDW",
            "Ery-Verteilungsbreite",
            "Erythrozytenverteilungsbreite",
        ],
    );
    all_are(
        "platelets",
        &[
            "Thrombozyten",
            "Thrombo",
            "Thrombos",
            "Thr",
            "Blutplättchen",
            "Thrombozyten (EDTA)",
        ],
    );
    all_are(
        "neutrophils abs",
        &[
            "Neutrophile abs.",
            "Neutrophile absolut",
            "Neutro abs.",
            "neutrophile Granulozyten absolut",
            "Neutrophile Granulozyten (abs.)",
        ],
    );
    all_are(
        "neutrophils",
        &[
            "Neutrophile",
            "Neutrophile Granulozyten",
            "Granulozyten (neutro.)",
            "Granulozyten, neutrophile",
        ],
    );
    all_are(
        "neutrophils_percent",
        &["Neutrophile %", "Neutrophile relativ", "Neutro %"],
    );
    all_are(
        "bands",
        &[
            "Stabkernige",
            "Stabkernige Granulozyten",
            "Stabk. Granulozyten",
            "Stab",
        ],
    );
    all_are(
        "segs",
        &["Segmentkernige", "Segmentkernige Granulozyten", "Segmentk."],
    );
    all_are("lymphocytes", &["Lymphozyten", "Lympho", "Ly"]);
    all_are(
        "immature_granulocytes",
        &["unreife Granulozyten", "IG", "Unreife Granulozyten (IG)"],
    );
    all_are(
        "immature_granulocytes abs",
        &["unreife Granulozyten absolut"],
    );
    all_are(
        "nrbc",
        &["Normoblasten", "Erythroblasten", "kernhaltige Erythrozyten"],
    );
    all_are("reticulocytes", &["Retikulozyten", "Retis", "Reti"]);
    all_are("blasts", &["Blasten"]);
    all_are(
        "ferritin",
        &["Ferritin", "Ferritin i.S.", "Ferritin im Serum"],
    );
    all_are(
        "creatinine",
        &[
            "Kreatinin",
            "Krea",
            "Kreatinin i.S.",
            "Kreatinin (enzymatisch)",
        ],
    );
    all_are(
        "bilirubin",
        &[
            "Bilirubin gesamt",
            "Bilirubin, gesamt",
            "Gesamt-Bilirubin",
            "Bilirubin ges.",
        ],
    );
    all_are("ldh", &["LDH", "Laktatdehydrogenase", "LDH i.S."]);
    all_are("epo", &["Erythropoetin", "Erythropoietin (EPO)"]);
}

#[test]
fn french_names_are_known() {
    all_are(
        "wbc",
        &[
            "Leucocytes",
            "Globules blancs",
            "GB",
            "Globules blancs (GB)",
            "Numération des leucocytes",
            "Leucocytes totaux",
        ],
    );
    all_are(
        "rbc",
        &[
            "Hématies",
            "Globules rouges",
            "GR",
            "Érythrocytes",
            "HEMATIES",
        ],
    );
    all_are(
        "hemoglobin",
        &["Hémoglobine", "HÉMOGLOBINE", "Hémoglobine (Hb)"],
    );
    all_are("hematocrit", &["Hématocrite", "Ht", "Hte"]);
    all_are(
        "mcv",
        &[
            "VGM",
            "V.G.M.",
            "Volume globulaire moyen",
            "Volume Globulaire Moyen (VGM)",
        ],
    );
    all_are("mch", &["TCMH", "TGMH", "T.C.M.H."]);
    all_are("mchc", &["CCMH", "C.C.M.H.", "CGMH"]);
    all_are(
        "rdw_cv",
        &["IDR", "Indice de distribution des GR", "IDR-CV"],
    );
    all_are(
        "platelets",
        &[
            "Plaquettes",
            "Numération plaquettaire",
            "Numération des plaquettes",
            "Thrombocytes",
        ],
    );
    all_are("mpv", &["VPM", "VMP", "Volume plaquettaire moyen"]);
    all_are(
        "neutrophils",
        &[
            "Polynucléaires neutrophiles",
            "PNN",
            "PN neutrophiles",
            "Granulocytes neutrophiles",
            "Neutrophiles",
            "Poly. neutrophiles",
        ],
    );
    all_are("neutrophils_percent", &["PNN %", "Neutrophiles (%)"]);
    all_are("eosinophils", &["Polynucléaires éosinophiles", "PNE"]);
    all_are("basophils", &["Polynucléaires basophiles", "PNB"]);
    all_are("bands", &["Non segmentés"]);
    all_are(
        "immature_granulocytes",
        &["Granulocytes immatures", "Myélémie"],
    );
    all_are("blasts", &["Blastes", "Cellules blastiques"]);
    all_are("nrbc", &["Érythroblastes"]);
    all_are(
        "reticulocytes",
        &["Réticulocytes", "Rétis", "Numération des réticulocytes"],
    );
    all_are(
        "ferritin",
        &["Ferritine", "Ferritinémie", "Ferritine sérique"],
    );
    all_are("epo", &["Érythropoïétine", "EPO"]);
    all_are(
        "ldh",
        &[
            "LDH",
            "Lactate déshydrogénase",
            "Lactate déshydrogénase (LDH)",
        ],
    );
    all_are(
        "creatinine",
        &["Créatinine", "Créatininémie", "Créatinine plasmatique"],
    );
    all_are("bilirubin", &["Bilirubine totale"]);
}

#[test]
fn spanish_names_are_known() {
    all_are(
        "wbc",
        &[
            "Leucocitos",
            "Glóbulos blancos",
            "Recuento de leucocitos",
            "Leucocitos totales",
        ],
    );
    all_are(
        "rbc",
        &[
            "Hematíes",
            "Eritrocitos",
            "Glóbulos rojos",
            "Recuento de hematíes",
        ],
    );
    all_are(
        "hemoglobin",
        &["Hemoglobina", "HEMOGLOBINA", "Hemoglobina (Hb)"],
    );
    all_are("hematocrit", &["Hematocrito", "Hto", "Hcto"]);
    all_are("mcv", &["VCM", "Volumen corpuscular medio", "V.C.M."]);
    all_are("mch", &["HCM", "Hemoglobina corpuscular media", "H.C.M."]);
    all_are(
        "mchc",
        &[
            "CHCM",
            "CCMH",
            "Concentración de hemoglobina corpuscular media",
        ],
    );
    all_are(
        "rdw_cv",
        &["ADE", "IDE", "Ancho distr. eritrocitaria", "RDW"],
    );
    all_are(
        "platelets",
        &["Plaquetas", "Recuento de plaquetas", "PLAQUETAS"],
    );
    all_are("neutrophils", &["Neutrófilos"]);
    all_are(
        "neutrophils_percent",
        &["Neutrófilos %", "Neutrófilos (%)", "% Neutrófilos"],
    );
    all_are(
        "neutrophils abs",
        &[
            "Neutrófilos (absoluto)",
            "N. absolutos",
            "Neutrófilos #",
            "Neutrófilos absolutos",
        ],
    );
    all_are(
        "bands",
        &["Cayados", "Bandas", "En banda", "Neutrófilos en banda"],
    );
    all_are("segs", &["Segmentados", "Neutrófilos segmentados"]);
    all_are("immature_granulocytes", &["Granulocitos inmaduros"]);
    all_are("nrbc", &["Eritroblastos", "Normoblastos"]);
    all_are("reticulocytes", &["Reticulocitos"]);
    all_are("epo", &["Eritropoyetina"]);
    all_are(
        "ldh",
        &[
            "Láctico deshidrogenasa",
            "LDH",
            "Lactato deshidrogenasa (LDH)",
        ],
    );
    all_are("creatinine", &["Creatinina", "Creatinina en suero"]);
    all_are("bilirubin", &["Bilirrubina total"]);
}

#[test]
fn italian_names_are_known() {
    all_are(
        "wbc",
        &[
            "Leucociti",
            "Globuli bianchi",
            "GLOBULI BIANCHI (WBC)",
            "Leucociti totali",
        ],
    );
    all_are("rbc", &["Eritrociti", "Globuli rossi", "Emazie"]);
    all_are("hemoglobin", &["EMOGLOBINA", "Emoglobina (Hb)"]);
    all_are("hematocrit", &["Ematocrito", "Ematocrito (Hct)"]);
    all_are(
        "mcv",
        &["Volume globulare medio", "Volume corpuscolare medio (MCV)"],
    );
    all_are(
        "mch",
        &[
            "Contenuto medio di Hb",
            "Contenuto emoglobinico medio (MCH)",
        ],
    );
    all_are(
        "mchc",
        &[
            "CONCENTRAZIONE MEDIA DI HB (MCHC)",
            "Concentrazione emoglobinica media",
        ],
    );
    all_are(
        "platelets",
        &["Piastrine", "Conta piastrinica", "Conta delle piastrine"],
    );
    all_are("neutrophils", &["Neutrofili", "Granulociti neutrofili"]);
    all_are(
        "neutrophils abs",
        &["NEUTROFILI #", "Neutrofili assoluti", "Neutrofili ass."],
    );
    all_are(
        "neutrophils_percent",
        &["Neutrofili %", "Neutrofili percentuale"],
    );
    all_are("immature_granulocytes", &["Granulociti immaturi"]);
    all_are("reticulocytes", &["Reticolociti"]);
    all_are("nrbc", &["Eritroblasti"]);
    all_are("epo", &["Eritropoietina"]);
    all_are("ldh", &["Lattato deidrogenasi", "LDH"]);
    all_are("bilirubin", &["Bilirubina totale"]);
}

#[test]
fn dutch_names_are_known() {
    all_are(
        "wbc",
        &["Leukocyten", "Leucocyten", "Leuko's", "Witte bloedcellen"],
    );
    all_are(
        "rbc",
        &["Erytrocyten", "Erythrocyten", "Ery's", "Rode bloedcellen"],
    );
    all_are("hemoglobin", &["Hemoglobine", "Hb"]);
    all_are("hematocrit", &["Hematocriet", "Ht"]);
    all_are(
        "platelets",
        &["Trombocyten", "Thrombocyten", "Trombo's", "Bloedplaatjes"],
    );
    all_are(
        "neutrophils",
        &[
            "Neutrofielen",
            "Neutrofiele granulocyten",
            "Granulocyten neutrofiel",
        ],
    );
    all_are(
        "neutrophils abs",
        &["Neutrofielen absoluut", "Neutrofielen abs."],
    );
    all_are(
        "bands",
        &["stafkernige", "Staafkernigen", "Staafkernige granulocyten"],
    );
    all_are("segs", &["Segmentkernigen", "Segmentkernige granulocyten"]);
    all_are("lymphocytes", &["Lymfocyten"]);
    all_are("immature_granulocytes", &["Onrijpe granulocyten"]);
    all_are("reticulocytes", &["Reticulocyten", "Reti's"]);
    all_are("nrbc", &["Normoblasten", "Erytroblasten"]);
    all_are("ferritin", &["Ferritine"]);
    all_are("ldh", &["LD", "LDH", "Lactaatdehydrogenase"]);
    all_are("creatinine", &["Kreatinine", "Creatinine"]);
    all_are("bilirubin", &["Bilirubine totaal", "Totaal bilirubine"]);
}

#[test]
fn portuguese_names_are_known() {
    all_are(
        "wbc",
        &["Leucócitos", "Glóbulos brancos", "Leucócitos totais"],
    );
    all_are("rbc", &["Hemácias", "Eritrócitos", "Glóbulos vermelhos"]);
    all_are("hemoglobin", &["Hemoglobina", "HEMOGLOBINA"]);
    all_are("hematocrit", &["Hematócrito"]);
    all_are("mcv", &["V.C.M.", "VGM", "Volume corpuscular médio"]);
    all_are("mch", &["H.C.M.", "HGM", "Hemoglobina globular média"]);
    all_are(
        "mchc",
        &[
            "C.H.C.M.",
            "CHGM",
            "Concentração de hemoglobina corpuscular média",
        ],
    );
    all_are("platelets", &["Plaquetas", "Contagem de plaquetas"]);
    all_are(
        "bands",
        &["Bastonetes", "Neutrófilos bastonetes", "Bastões"],
    );
    all_are("segs", &["Segmentados", "Neutrófilos segmentados"]);
    all_are("neutrophils", &["Neutrófilos", "Neutrófilos totais"]);
    all_are(
        "reticulocytes",
        &["Reticulócitos", "Contagem de reticulócitos"],
    );
    all_are("immature_granulocytes", &["Granulócitos imaturos"]);
    all_are(
        "ldh",
        &["DHL", "Desidrogenase láctica", "Desidrogenase lática (DHL)"],
    );
    all_are("epo", &["Eritropoetina"]);
    all_are("bilirubin", &["Bilirrubina total"]);
}

#[test]
fn swedish_names_are_known_with_the_letter_of_their_specimen() {
    all_are(
        "wbc",
        &[
            "B-LPK",
            "LPK",
            "Leukocyter",
            "B-Leukocyter",
            "Lkc",
            "B-Leukocyter (LPK)",
        ],
    );
    all_are("rbc", &["B-EPK", "Erytrocyter", "Erc"]);
    all_are(
        "hemoglobin",
        &["B-Hemoglobin", "B-Hb", "Hb", "B-Hemoglobin (Hb)"],
    );
    all_are("hematocrit", &["B-EVF", "EVF", "Erc-EVF"]);
    all_are("mcv", &["Erc(B)-MCV", "B-MCV", "Ery-MCV"]);
    all_are("mch", &["Erc(B)-MCH"]);
    all_are(
        "platelets",
        &["B-TPK", "Tpk", "Trc", "B-Trombocyter", "Trombocyter"],
    );
    all_are(
        "neutrophils",
        &[
            "Neutrofila granulocyter",
            "B-Neutrofila",
            "B-Neutrofila granulocyter",
            "Lkc(B)-Neutrofila granulocyter",
        ],
    );
    all_are("bands", &["Stavkärniga", "Stavkärniga neutrofila"]);
    all_are("segs", &["Segmentkärniga neutrofila"]);
    all_are("lymphocytes", &["B-Lymfocyter"]);
    all_are("eosinophils", &["Eosinofila granulocyter"]);
    all_are("blasts", &["B-Blaster"]);
    all_are("reticulocytes", &["B-Retikulocyter"]);
    all_are("nrbc", &["Erytroblaster"]);
    all_are("ferritin", &["S-Ferritin", "P-Ferritin"]);
    all_are(
        "creatinine",
        &["P-Kreatinin", "S-Kreatinin", "fP-Kreatinin"],
    );
    all_are("bilirubin", &["P-Bilirubin", "S-Bilirubin"]);
    all_are("ldh", &["P-LD", "S-LD", "P-Laktatdehydrogenas"]);
    all_are("epo", &["S-Erytropoietin", "P-EPO"]);
}

#[test]
fn names_of_further_languages_and_of_the_code_list_are_known() {
    for (printed, expected) in [
        ("血小板数", "platelets"),
        ("血色素量 (Hb)", "hemoglobin"),
        ("red_blood_cell_count", "rbc"),
        ("Leukocytes [#/volume] in Blood by Automated count", "wbc"),
        ("Hemoglobin [Mass/volume] in Blood", "hemoglobin"),
        (
            "Hematocrit [Volume Fraction] of Blood by Automated count",
            "hematocrit",
        ),
        (
            "Platelets [#/volume] in Blood by Automated count",
            "platelets",
        ),
        (
            "Neutrophils [#/volume] in Blood by Automated count",
            "neutrophils|neutrophils_percent abs",
        ),
        (
            "Neutrophils/100 leukocytes in Blood by Automated count",
            "neutrophils_percent|neutrophils %",
        ),
        (
            "Erythrocyte distribution width [Ratio] by Automated count",
            "rdw_cv",
        ),
        ("MCV [Entitic volume] by Automated count", "mcv"),
        ("Ferritin [Mass/volume] in Serum or Plasma", "ferritin"),
        (
            "Lactate dehydrogenase [Enzymatic activity/volume] in Serum or Plasma",
            "ldh",
        ),
        (
            "Neutrophils (Absolute)",
            "neutrophils|neutrophils_percent abs",
        ),
        ("LYMp", "lymphocytes_percent|lymphocytes %"),
        ("Platelets (optical)", "platelets ?"),
        ("Hb (g/dl)", "hemoglobin"),
    ] {
        assert_eq!(ids(printed), expected, "{printed}");
    }
}

/// Names of other tests that share words with ours.
const OTHERS: &[&str] = &[
    "Hemoglobin A1c",
    "Hb A1c",
    "HbA1c",
    "HbA1c (IFCC)",
    "Glycated haemoglobin",
    "Glycosylated hemoglobin",
    "Glykiertes Hämoglobin",
    "Hémoglobine glyquée",
    "Hemoglobina glicosilada",
    "Hemoglobina glicada",
    "Emoglobina glicata",
    "Geglyceerd hemoglobine",
    "B-HbA1c",
    "Hemoglobin A",
    "Hemoglobin A2",
    "Hb A2",
    "HbF",
    "Haemoglobin F",
    "Hemoglobin S",
    "Hb S",
    "Hemoglobin electrophoresis",
    "Hämoglobin-Elektrophorese",
    "Fetal hemoglobin",
    "Hemoglobin (fetal)",
    "Fetales Hämoglobin",
    "Plasma hemoglobin",
    "P-Hb",
    "P-Hemoglobin",
    "Free hemoglobin",
    "Freies Hämoglobin",
    "Hémoglobine libre",
    "Hemoglobin, plasma",
    "Carboxyhemoglobin",
    "Methemoglobin",
    "MetHb",
    "COHb",
    "Reticulocyte Hemoglobin",
    "Ret-He",
    "CHr",
    "Reticulocyte hemoglobin equivalent",
    "RET-HE",
    "Immature reticulocyte fraction",
    "IRF",
    "IPF",
    "IPF%",
    "Immature Platelet Fraction",
    "P-LCR",
    "Plateletcrit",
    "PCT",
    "PLT clumps",
    "Platelet clumps",
    "Giant platelets",
    "Large platelets",
    "Platelet-rich plasma",
    "Platelet antibodies",
    "Platelet function",
    "Leukocytes, urine",
    "Leukozyten im Urin",
    "Leukozyten (Urin)",
    "Leukocyten urine",
    "U-Leukocyter",
    "U-Erytrocyter",
    "Leucocytes urinaires",
    "Leucocitos en orina",
    "Leucociti urine",
    "Hematíes en orina",
    "Hb (urine)",
    "Hemoglobin, urine",
    "U-Hb",
    "WBC, CSF",
    "RBC CSF",
    "Erythrozyten im Liquor",
    "Csv-Erytrocyter",
    "WBC, body fluid",
    "WBC fluid",
    "Leukocytes pleural fluid",
    "Blasts, bone marrow",
    "Blasten im Knochenmark",
    "Blastes moelle",
    "Blastos medula ósea",
    "Creatinine, urine",
    "Urine creatinine",
    "U-Kreatinin",
    "Kreatinin im Urin",
    "Creatinine clearance",
    "Kreatinin-Clearance",
    "Clairance de la créatinine",
    "eGFR (creatinine)",
    "eGFR",
    "GFR (Kreatinin)",
    "BUN/Creatinine Ratio",
    "Albumin/Creatinine ratio",
    "Creatine kinase",
    "Bilirubin direct",
    "Direct bilirubin",
    "Bilirubin, direkt",
    "Bilirubine directe",
    "Bilirrubina directa",
    "Bilirubina diretta",
    "Conjugated bilirubin",
    "Bilirubin indirect",
    "Bilirubin, urine",
    "Bilirubin D",
    "Transferrin",
    "Transferrin saturation",
    "Soluble transferrin receptor",
    "Haptoglobin",
    "Isoferritin",
    "LDH isoenzymes",
    "LDH-1",
    "LDH (CSF)",
    "Atypical lymphocytes",
    "Lymphocytes (atypical)",
    "Reactive lymphocytes",
    "Lymphocyte markers",
    "Lymphocytes CD4",
    "CD34 cells",
    "Granulocytes",
    "Granulozyten",
    "Polynucléaires",
    "Granulocytes %",
    "Metamyelocytes",
    "Myelocytes",
    "Promyelocytes",
    "Metamyelozyten",
    "Mielocitos",
    "Plasma cells",
    "Smudge cells",
    "Antinukleäre Antikörper",
    "Anti-neutrophil cytoplasmic antibody",
    "Leukocyte esterase",
    "Leukozyten-Esterase",
    "Mean platelet volume ratio",
    "Glucose",
    "wbcs",
    "rbcs",
    "RBC morphology",
    "Platelet morphology",
    "RBC folate",
    "Erythrocyte sedimentation rate",
    "Units of red cells transfused",
    "100 WBC",
    "Neutrophil elastase",
    "Eosinophils, urine",
    "Date",
    "Basophilic stippling",
    "Monocytoid cells",
    "NE",
    "Hb Bart's",
    "O2 saturation Hb",
    "",
];

#[test]
fn other_tests_with_a_similar_name_are_not_ours() {
    let taken: Vec<String> = OTHERS
        .iter()
        .map(|name| (name, ids(name)))
        .filter(|(_, found)| found != "-")
        .map(|(name, found)| format!("{name} -> {found}"))
        .collect();
    assert_eq!(taken, Vec::<String>::new());
    // The mean volume of platelets is not their number, nor is it that of red cells.
    assert_eq!(ids("Mean platelet volume"), "mpv");
}

#[test]
fn a_name_that_was_cut_off_stays_open_until_the_unit_decides() {
    assert_eq!(ids("Mean Corpuscular Hemoglob"), "mch|mchc");
    assert_eq!(ids("Mean Corpuscular Hemoglobin Co"), "mchc");
    assert_eq!(ids("Mean Corpuscular Hemoglobin Conc..."), "mchc");
    assert_eq!(ids("Mean Corpuscular Hemoglobin"), "mch|mchc");
    assert_eq!(ids("Hemoglo"), "-");
}

#[test]
fn all_aliases_are_folded_and_one_that_stands_in_two_languages_means_the_same() {
    let mut seen: std::collections::BTreeMap<&str, Target> = std::collections::BTreeMap::new();
    for (target, aliases) in TABLES.iter().flat_map(|table| table.iter()) {
        for alias in *aliases {
            assert_eq!(&folded(alias), alias);
            assert!(!is_other_test(alias), "{alias} is a name of another test");
            let known = seen.insert(*alias, *target);
            assert!(known.is_none_or(|known| known == *target), "{alias}");
        }
    }
    assert_eq!(PAIRS[0].0, A::Neutrophils);
}

fn aliases() -> Vec<&'static str> {
    TABLES
        .iter()
        .flat_map(|table| table.iter())
        .flat_map(|(_, aliases)| aliases.iter().copied())
        .collect()
}

proptest! {
    #[test]
    fn case_blanks_and_punctuation_do_not_change_what_a_name_means(
        index in 0..aliases().len(), upper in any::<bool>(), before in "[ *>]{0,2}", after in "[ :.*]{0,2}",
    ) {
        let name = aliases()[index];
        let decorated = if upper { name.to_uppercase() } else { name.to_owned() };
        let decorated = format!("{before}{}{after}", decorated.replace(' ', "  "));
        prop_assert_eq!(ids(&decorated), ids(name), "{}", decorated);
    }

    #[test]
    fn no_decoration_makes_another_test_one_of_ours(
        index in 0..OTHERS.len(), upper in any::<bool>(),
        before in prop::sample::select(vec!["", "* ", "Total ", "Serum ", "B-", "01 ", "Absolute ", "% "]),
        after in prop::sample::select(vec!["", " (%)", " abs.", " count", " 01", " #", ":", " (automated)", " in Blood"]),
    ) {
        let name = OTHERS[index];
        prop_assume!(name.len() > 3 && name != "100 WBC");
        let decorated = format!("{before}{name}{after}");
        let decorated = if upper { decorated.to_uppercase() } else { decorated };
        prop_assert_eq!(ids(&decorated), "-", "{}", decorated);
    }

    #[test]
    fn no_text_makes_it_stop(text in "\\PC{0,60}") {
        let _ = recognise(&text);
    }
}
