//! What is read out of tables of every layout and language, one small table each.

use insta::assert_snapshot;

use crate::shown::shown;

fn csv(text: &str) -> String {
    shown(text.as_bytes(), "a.csv")
}

#[test]
fn portals_and_laboratories_head_their_tables_in_their_own_way() {
    let tables = [
        // Component, your value, standard range.
        "Collected: 03/16/2026 9:02 AM\n\nComponent,Your Value,Standard Range,Units,Flag\nWBC,2.4,4.0 - 11.0,K/uL,L\nHemoglobin,8.9,12.0 – 15.5,g/dL,L\nPlatelet Count,45,150 - 400,K/uL,L\n",
        // In range and out of range in columns of their own.
        "Test Name,In Range,Out Of Range,Reference Range,Lab\nCollected,03/16/2026,,,\nHEMOGLOBIN,,8.9 L,11.7-15.5 g/dL,EN\nMCV,92.1,,80.0-100.0 fL,EN\n",
        // French, with former results beside the present ones.
        "Nom : Exemple;Prénom : Anne\nDate de prélèvement;12/03/2026\nAnalyse;Résultat;Unités;Valeurs de référence;Antériorités\nLeucocytes;2,4;Giga/L;4,0 - 10,0;2,9\nHémoglobine;8,9;g/dL;12,0 - 16,0;9,4\nPlaquettes;45;Giga/L;150 - 400;52\nDate du rapport;17/03/2026\n",
        "Fecha de extracción;Prueba;Resultado;Unidades;Valores de referencia\n16/03/2026;Hemoglobina;8,9;g/dL;12,0 - 16,0\n16/03/2026;Plaquetas;45;10^3/µL;150 - 400\n02/03/2026;Leucocitos;2,4;10^3/µL;4,0 - 11,0\n",
        "Data prelievo\tEsame\tRisultato\tU.M.\tValori di riferimento\n16/03/2026\tEmoglobina\t8,9\tg/dL\t12,0 - 16,0\n16/03/2026\tPiastrine\t45\t10^3/uL\t150 - 400\n",
        "Afnamedatum;Bepaling;Uitslag;Eenheid;Referentiewaarden\n16-03-2026;Hemoglobine;5,5;mmol/L;7,5 - 10,0\n16-03-2026;Trombocyten;45;10^9/L;150 - 400\n",
        "Data da colheita;Análise;Resultado;Unidade;Valores de referência\n16/03/2026;Hemoglobina;8,9;g/dL;12,0 - 16,0\n16/03/2026;Plaquetas;45;10^3/µL;150 - 400\n",
        "Provtagningsdatum;Analys;Resultat;Enhet;Referensintervall\n2026-03-16;Hemoglobin;89;g/L;117 - 153\n2026-03-16;Trombocyter;45;10^9/L;150 - 400\n",
        "Datum;Parameter;Wert;Einheit;Untergrenze;Obergrenze;Vorwert\n16.03.2026;Hämoglobin;8,9;g/dl;12,3;15,3;9,4\n16.03.2026;Thrombozyten;45;Gpt/l;150;370;52\n",
    ];
    let shown: Vec<String> = tables.iter().map(|table| csv(table)).collect();
    assert_snapshot!(shown.join("\n\n"));
}

#[test]
fn draws_stand_in_rows_in_columns_and_in_groups() {
    let tables = [
        // Units in the headings, ranges and a mean among the draws.
        "Date,Hb (g/dL),WBC [10*9/L],PLT x10^9/L,Neut %\nReference,12.0-15.5,4.0-11.0,150-400,40-75\n2026-03-12,8.9,2.4,45,34.2\n2026-03-26,9.3 H,2.6,<5,36\nMean,9.1,2.5,25,35.1\n",
        // Each test with value, unit and flag below it.
        ",Hemoglobin,,,Platelets,,\nDate,Value,Unit,Flag,Value,Unit,Flag\n2026-03-12,8.9,g/dL,L,45,10*9/L,LL\n2026-03-26,9.3,g/dL,L,52,10*9/L,L\n",
        // Each draw with value and flag below it.
        ";;12.03.2026;;26.03.2026;\nParameter;Einheit;Wert;Bew.;Wert;Bew.\nHämoglobin;g/dl;8,9;-;9,3;-\nThrombozyten;Gpt/l;45;--;52;--\n",
        // Dates with times below them, and a day that words surround.
        "Test;Einheit;Do, 12.03.2026;Do, 26.03.2026\n;;07:45;08:10\nHämoglobin;g/dl;8,9;9,3\nUrinstatus;;;\nLeukozyten;/µl;25;30\n",
        // The columns are the results.
        "Test,Hemoglobin,Platelets\nDate,2026-03-12,2026-03-12\nResult,8.9,45\nUnit,g/dL,10*9/L\nReference Range,12.0-15.5,150-400\n",
        // Two tables below each other.
        "Blood count,,,\nDate,WBC (K/uL),HGB (g/dL),PLT (K/uL)\n2026-03-12,2.4,8.9,45\n\nIron,,,\nTest,Result,Units,Collected\nFerritin,412,ng/mL,2026-03-12\n",
        // Months of years across, prices and codes beside.
        "Price,LOINC,Analysis,Ref. Vals,Units,Nov 13,Dec 13,Jan 14\n25.00,-,White Blood Cells,4 - 11,x10³/μL,2.4,,2.6\n10.00,-,Platelets,150 - 400,x10³/μL,45,52,\n",
        // Companions behind each test.
        "Date,Hemoglobin,Unit,Flag,Platelets,Unit,Flag\n2026-03-12,8.9,g/dL,L,45,10*9/L,L\n",
    ];
    let shown: Vec<String> = tables.iter().map(|table| csv(table)).collect();
    assert_snapshot!(shown.join("\n\n"));
}

#[test]
fn people_sections_and_dates_that_stand_once_hold_for_the_rows_below() {
    let tables = [
        "Patient: Ann Example;;\nGeburtsdatum: 02.01.1950;;\nEntnahme: 12.03.2026 07:45;;\nAnalyse;Wert;Einheit\nHämoglobin;8,9;g/dl\nPatient: Ben Sample;;\nEntnahme: 13.03.2026;;\nHämoglobin;11,2;g/dl\n",
        "Last Name,First Name,DOB,Collected,Test,Result,Units\nExample,Ann,1950-01-02,2026-03-12,Hemoglobin,8.9,g/dL\nSample,Ben,1948-05-17,2026-03-12,Hemoglobin,11.2,g/dL\n",
        "Date,Test,Result,Units\n2026-03-12,Hemoglobin,8.9,g/dL\n,Platelets,45,K/uL\n2026-03-26,Hemoglobin,9.3,g/dL\n",
        "Name,Date,Hb (g/dL),PLT (K/uL)\nAnn Example,2026-03-12,8.9,45\nBen Sample,2026-03-12,11.2,210\n",
    ];
    let shown: Vec<String> = tables.iter().map(|table| csv(table)).collect();
    assert_snapshot!(shown.join("\n\n"));
}

#[test]
fn a_column_that_says_whose_a_row_is_keeps_people_apart() {
    for heading in ["Who", "Wer", "Qui", "Quién", "Belongs to"] {
        let found = csv(&format!(
            "Date,{heading},Hb (g/dL),PLT (10*9/L)\n2026-03-12,Mum,8.9,45\n2026-03-13,Dad,14.2,210\n"
        ));
        assert!(
            found.contains("Mum") && found.contains("Dad"),
            "{heading}: {found}"
        );
    }
}

#[test]
fn what_contradicts_itself_is_asked_about() {
    let tables = [
        // The cell has another unit than its column.
        "Date,Hb (g/dL),PLT (K/uL)\n2026-03-12,8.9,45\n2026-03-26,93 g/L,52\n",
        // A decimal comma that is also the separator.
        "Date,Hb (g/dL),PLT (K/uL)\n2026-03-12,8,9,45\n2026-03-26,9,3,52\n",
        // A heading that nobody knows above the only numbers.
        "Datum;Test;Zahl;Einheit\n12.03.2026;Hämoglobin;8,9;g/dl\n12.03.2026;Thrombozyten;45;Gpt/l\n",
        // A heading that nobody knows above the dates.
        "Wann war das;Test;Wert;Einheit\n12.03.2026;Hämoglobin;8,9;g/dl\n12.03.2026;Thrombozyten;45;Gpt/l\n",
        // Two values in one row.
        "Date,Test,Result,Numeric Result,Units\n2026-03-12,Hemoglobin,8.9,9.8,g/dL\n2026-03-12,Platelets,45,45.0,K/uL\n",
        // A comment about the whole sample.
        "Date,Hb (g/dL),PLT (K/uL),Comment\n2026-03-12,8.9,45,sample clotted\n2026-03-26,9.1,52,fine\n",
        // The day of the report, and dates as counted days.
        "Report Date,Test,Result,Units\n2026-03-12,Hemoglobin,8.9,g/dL\n",
    ];
    let shown: Vec<String> = tables.iter().map(|table| csv(table)).collect();
    assert_snapshot!(shown.join("\n\n"));
}

#[test]
fn draws_without_a_sure_day_stay_apart() {
    let tables = [
        // Equal values of draws whose days nobody has printed, in rows and in columns.
        "Analys;Resultat;Enhet\nLeukocyter;1,8;x10^9/L\nB-Hb;109;g/L\nMCV;100;fL\nLeukocyter;2,0;x10^9/L\nB-Hb;103;g/L\nMCV;100;fL\n",
        "Bepaling;Uitslag;Uitslag;Eenheid\nLeukocyten;1,52;1,54;10^9/l\nHemoglobine;5,1;5,0;mmol/l\n",
        // Days that can be read two ways, and equal values on them.
        "Collected,Test,Result,Units\n11/08/2023,MCHC,324,g/L\n04/10/2023,MCHC,324,g/L\n",
        // A copy of the very same results is one draw.
        "Analys;Resultat;Enhet\nLeukocyter;1,8;x10^9/L\nMCV;100;fL\nLeukocyter;1,8;x10^9/L\nMCV;100;fL\n",
    ];
    let shown: Vec<String> = tables.iter().map(|table| csv(table)).collect();
    assert_snapshot!(shown.join("\n\n"));
}

#[test]
fn what_analysers_write_is_read_in_its_unit_or_not_at_all() {
    let tables = [
        // Units in nameless columns.
        "Date;WBC;;HGB;;MCV;\n2026-03-12;6,4;10^9/L;8,9;g/dL;95;fL\n2026-03-26;6,6;10^9/L;9,1;g/dL;94;fL\n",
        // Factors before the unit, suspicions, prices.
        "Date,WBC(10/uL),HCT(10^(-1)%),Qflag(Blasts?),HGB(g/dL)\n2026-03-12,640,315,0,10.4\n",
        "Price,Test,Result,Unit,Date\n25.00,WBC,6.4,10*9/L,2026-03-12\n25.00,HGB,10.4,g/dL,2026-03-12\n",
        // A list of samples is a list of people.
        "Sample ID,Test,Result,Units,Date\n12345-001,WBC,6.4,10*9/L,2026-03-12\n12345-002,WBC,3.1,10*9/L,2026-03-12\n",
        // Another material, one that nobody knows, another creature.
        "BONE MARROW DIFFERENTIAL\nTest,Result,Units,Date\nBlasts,12,%,2026-03-12\nLymphocytes,15,%,2026-03-12\n",
        "Specimen,Test,Result,Units,Date\nPunktat,WBC,5.1,10*9/L,2026-03-12\nFoobar,WBC,5.2,10*9/L,2026-03-13\nEDTA,WBC,5.3,10*9/L,2026-03-14\n",
        "Treatment goals\nTest,Result,Units,Date\nHemoglobin,11,g/dL,2026-03-12\n",
        "Species,Test,Result,Units,Date\nCanine,WBC,6.4,10*9/L,2026-03-12\n",
        "Sample ID,Test,Result,Units,Date\n4711,WBC,6.4,10*9/L,2026-03-12\n4712,Ferritin,412,ng/mL,2026-03-12\n",
    ];
    let shown: Vec<String> = tables.iter().map(|table| csv(table)).collect();
    assert_snapshot!(shown.join("\n\n"));
}

#[test]
fn counts_that_could_be_times_of_the_day_are_counts() {
    let tables = [
        "Untersuchung;Einheit;29.08.2025;14.09.2025;18.10.2025\nLeuko;/µl;1907;2130;2004\nHb;g/dl;9,5;10,0;10,8\n",
        "Untersuchung;Einheit;29.08.2025;14.09.2025;18.10.2025\n;;0745;0810;0930\nHb;g/dl;9,5;10,0;10,8\n",
    ];
    let shown: Vec<String> = tables.iter().map(|table| csv(table)).collect();
    assert_snapshot!(shown.join("\n\n"));
}

#[test]
fn our_own_export_comes_back_as_it_went_out() {
    let text = "date,analyte,comparator,value,unit,range_low,range_high,printed_name,printed_comparator,printed_value,printed_unit,printed_range,printed_flag,laboratory,status,origin,before_transfusion,id\r\n\
        2026-03-05T08:10:00+01:00,hemoglobin,,8.9,g/dL,12.3,15.3,Hämoglobin,,\"8,90\",g/dl,\"12,3-15,3\",\"'--\",Labor Beispielhausen,final,imported,,00000000-0000-0000-0000-000000000001\r\n\
        2026-02,neutrophils,<,0.1,10*9/L,,,ANC,<,100,cells/uL,,,,corrected,imported,yes,00000000-0000-0000-0000-000000000002\r\n\
        2026-03-05,platelets,,45,10*9/L,,,PLT,,54,10*9/L,,,,unknown,typed,,00000000-0000-0000-0000-000000000003\r\n\
        2026-03-05,platelets,,45,g/dL,,,PLT,,45,g/dL,,,,unknown,typed,,00000000-0000-0000-0000-000000000004\r\n";
    assert_snapshot!(csv(text));
}
