//! Tables as people have them, and what comes of each row.
#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use super::{RiskSystem, score_table};

fn lines(system: RiskSystem, table: &str) -> Vec<String> {
    let found = score_table(system, table.as_bytes()).unwrap();
    found.iter().map(ToString::to_string).collect()
}

#[test]
fn ipss_r_is_read_from_any_separator_and_from_json() {
    let expected = r#"{"age_adjusted":{"category":"intermediate","score":3.0125},"category":"intermediate","id":"A","score":3.5}"#;
    for table in [
        "ID,BM_BLAST,HB,PLT,ANC,CYTO_IPSSR,AGE\nA,4.9,8.5,60,1.0,Good,55\n",
        "\u{feff}ID;BM_BLAST;HB;PLT;ANC;CYTO_IPSSR;AGE;remarks\r\nA;4,9;8,5;60;1,0;good;55;any\r\n\r\n",
        r#"{"ID":"A","BM_BLAST":4.9,"HB":"8.5","PLT":60,"ANC":1,"CYTO_IPSSR":"GOOD","AGE":55}"#,
        r#"[{"id":"A","BM_BLAST":4.9,"HB":8.5,"PLT":60,"ANC":1.0,"CYTO_IPSSR":"Good","AGE":55}]"#,
    ] {
        assert_eq!(lines(RiskSystem::IpssR, table), [expected], "{table}");
    }
}

#[test]
fn what_is_missing_or_cannot_be_read_gives_no_score_and_is_named() {
    let table = "ID,BM_BLAST,HB,PLT,ANC,CYTO_IPSSR\nA,NA,8.5,,1.0,Good\nB,3,abc,60,-1,Fair\nC,3,3.5,60,1,Good\nD,3,85,60,1,Good\n";
    assert_eq!(
        lines(RiskSystem::IpssR, table),
        [
            r#"{"age_adjusted":null,"category":null,"id":"A","missing":["PLT","BM_BLAST"],"score":null}"#,
            r#"{"category":null,"id":"B","invalid":["HB","ANC","CYTO_IPSSR"],"missing":[],"score":null}"#,
            r#"{"age_adjusted":null,"category":"intermediate","id":"C","outside_limits":["HB"],"score":4.0}"#,
            r#"{"category":null,"id":"D","invalid":["HB"],"missing":[],"score":null}"#,
        ]
    );
}

#[test]
fn ipss_has_its_own_groups() {
    let table = "HB,PLT,ANC,BM_BLAST,CYTO_IPSS\n9,90,1,6,Intermediate\n9,90,1,31,Good\n";
    assert_eq!(
        lines(RiskSystem::Ipss, table),
        [
            r#"{"category":"int_2","id":1,"score":1.5}"#,
            r#"{"category":null,"id":2,"missing":[],"outside_limits":["BM_BLAST"],"score":null}"#,
        ]
    );
}

/// Three invented people whose values are those of the example that the authors of the score publish.
#[test]
fn ipss_m_gives_what_the_authors_give_for_their_example() {
    let table = "ID,HB,PLT,BM_BLAST,del5q,del7_7q,complex,CYTO_IPSSR,del17_17p,TP53mut,TP53maxvaf,TP53loh,MLL_PTD,FLT3,ASXL1,BCOR,BCORL1,CBL,CEBPA,DNMT3A,ETV6,EZH2,IDH1,IDH2,KRAS,NF1,NPM1,NRAS,RUNX1,SETBP1,SF3B1,SRSF2,STAG2,U2AF1,ETNK1,GATA2,GNB1,PHF6,PPM1D,PRPF8,PTPN11,WT1
first,9.6,281,9,0,0,0,Good,0,0,NA,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,NA,0,NA,0,0,NA,0,0
second,7.5,23,16,1,1,1,Very Poor,0,1,85,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0
third,10,10,10,0,0,0,Very Good,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0
";
    assert_eq!(
        lines(RiskSystem::IpssM, table),
        [
            r#"{"best":{"category":"moderate_high","score":0.3},"category":"moderate_high","id":"first","mean":{"category":"moderate_high","score":0.31},"missing":["ETNK1","GNB1","PRPF8"],"score":0.31,"worst":{"category":"high","score":0.63}}"#,
            r#"{"best":{"category":"very_high","score":4.55},"category":"very_high","id":"second","mean":{"category":"very_high","score":4.55},"score":4.55,"worst":{"category":"very_high","score":4.55}}"#,
            r#"{"best":{"category":"moderate_low","score":0.0},"category":"moderate_low","id":"third","mean":{"category":"moderate_low","score":0.0},"score":0.0,"worst":{"category":"moderate_low","score":0.0}}"#,
        ]
    );
}

#[test]
fn what_is_no_table_is_refused() {
    for bytes in [
        &b""[..],
        b"A,B\n1,2\n",
        b"[1]",
        b"{\"HB\": []}",
        b"\xff\xfe",
    ] {
        assert!(score_table(RiskSystem::IpssM, bytes).is_err(), "{bytes:?}");
    }
}

fn invalid_of(system: RiskSystem, table: &str) -> Vec<String> {
    let found = score_table(system, table.as_bytes()).unwrap();
    found
        .iter()
        .map(|line| match line.get("invalid") {
            Some(invalid) => {
                assert!(
                    line["score"].is_null() && line["category"].is_null(),
                    "{line}"
                );
                invalid.to_string()
            }
            None => String::new(),
        })
        .collect()
}

#[test]
fn a_number_that_cannot_be_is_never_scored() {
    let heading = "BM_BLAST,HB,PLT,ANC,CYTO_IPSSR,AGE\n";
    for (row, invalid) in [
        ("3,8.2,60,1,Good,70", ""),
        ("3,82,60,1,Good,70", r#"["HB"]"#),
        ("3,0,60,1,Good,70", r#"["HB"]"#),
        ("3,8.2,60000,1,Good,70", r#"["PLT"]"#),
        ("3,8.2,60,1000,Good,70", r#"["ANC"]"#),
        ("3,8.2,60,1,Good,720", r#"["AGE"]"#),
        ("101,8.2,60,1,Good,70", r#"["BM_BLAST"]"#),
    ] {
        let table = format!("{heading}{row}\n");
        assert_eq!(invalid_of(RiskSystem::IpssR, &table), [invalid], "{row}");
    }
}

#[test]
fn a_heading_that_stands_twice_counts_only_where_both_say_the_same() {
    let table = "HB,Hb,BM_BLAST,PLT,ANC,CYTO_IPSSR\n8.2,8.2,3,60,1,Good\n8.2,12,3,60,1,Good\n,8.2,3,60,1,Good\n";
    assert_eq!(
        invalid_of(RiskSystem::IpssR, table),
        ["", r#"["HB"]"#, r#"["HB"]"#]
    );
}

#[test]
fn a_comma_before_three_digits_of_a_count_may_part_thousands() {
    let table = "HB;BM_BLAST;PLT;ANC;CYTO_IPSSR\n8;3;1,200;1;Good\n8;3;60;1;Good\n";
    assert_eq!(invalid_of(RiskSystem::IpssR, table), [r#"["PLT"]"#, ""]);
    // Another cell shows what the comma of this table is.
    let table = "HB;BM_BLAST;PLT;ANC;CYTO_IPSSR\n8,2;3;60,125;1;Good\n";
    assert_eq!(invalid_of(RiskSystem::IpssR, table), [""]);
}

#[test]
fn what_is_not_known_may_be_written_in_many_ways_and_costs_no_row() {
    for unknown in [
        "", "NA", "N/A", "NaN", "nan", "NULL", ".", "-", "#N/A", "unknown",
    ] {
        let table = format!("HB,PLT,ANC,BM_BLAST,CYTO_IPSSR,AGE\n8.2,60,1,3,Good,{unknown}\n");
        assert_eq!(invalid_of(RiskSystem::IpssR, &table), [""], "{unknown}");
    }
    for (group, mutations) in [
        ("Very Good", "0.0"),
        ("VeryGood", "1.0"),
        ("very  good", "2.0"),
        ("Very\u{a0}Good", ">1"),
    ] {
        let table = format!("HB,PLT,BM_BLAST,CYTO_IPSSR,TP53mut\n8.2,60,3,{group},{mutations}\n");
        assert_eq!(invalid_of(RiskSystem::IpssM, &table), [""], "{group}");
    }
}

#[test]
fn one_row_that_does_not_fit_refuses_only_itself() {
    let table = "ID,BM_BLAST,HB,PLT,ANC,CYTO_IPSSR\nA,3,8.2,60,1,Good,\nB,3,8.2,60,1,Good,7\nC,3,8.2,60,1,Good\n";
    assert_eq!(
        invalid_of(RiskSystem::IpssR, table),
        ["", r#"["more cells than headings"]"#, ""]
    );
    // Without a column of haemoglobin each row names what it lacks.
    let found = lines(RiskSystem::IpssR, "PLT,ANC\n60,1\n");
    assert!(found.concat().contains(r#""missing":["HB""#), "{found:?}");
    // A sign of another encoding where nothing of ours stands.
    let found = score_table(
        RiskSystem::IpssR,
        b"NAME,BM_BLAST,HB,PLT,ANC,CYTO_IPSSR\nM\xfcller,3,8.2,60,1,Good\n",
    );
    let found = found.unwrap();
    let score = found.first().and_then(|line| line.get("score"));
    assert_eq!(score.and_then(serde_json::Value::as_f64), Some(3.5));
}

#[test]
fn a_share_of_less_than_one_among_percents_is_not_guessed() {
    let table = "HB,PLT,BM_BLAST,CYTO_IPSSR,TP53mut,TP53maxvaf\n8,60,3,Good,1,40\n8,60,3,Good,1,0.8\n8,60,3,Good,1,0.4\n8,60,3,Good,0,0.8\n";
    assert_eq!(
        invalid_of(RiskSystem::IpssM, table),
        ["", r#"["TP53maxvaf"]"#, "", ""]
    );
    let table = "HB,PLT,BM_BLAST,CYTO_IPSSR,TP53mut,TP53maxvaf\n8,60,3,Good,1,0.8\n";
    assert_eq!(invalid_of(RiskSystem::IpssM, table), [""]);
}
