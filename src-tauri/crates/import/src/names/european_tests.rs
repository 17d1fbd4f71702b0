//! Names that laboratories print in German, French, Spanish, Italian, Dutch, Portuguese and Swedish.

use super::tests::all_are;

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
