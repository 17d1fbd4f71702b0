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
    let table = "ID,BM_BLAST,HB,PLT,ANC,CYTO_IPSSR\nA,NA,8.5,,1.0,Good\nB,3,abc,60,-1,Fair\nC,3,85,60,1,Good\n";
    assert_eq!(
        lines(RiskSystem::IpssR, table),
        [
            r#"{"age_adjusted":null,"category":null,"id":"A","missing":["PLT","BM_BLAST"],"score":null}"#,
            r#"{"category":null,"id":"B","invalid":["HB","ANC","CYTO_IPSSR"],"missing":[],"score":null}"#,
            r#"{"age_adjusted":null,"category":"low","id":"C","outside_limits":["HB"],"score":2.5}"#,
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
        b"HB,PLT\n1,2,3\n",
        b"\xff\xfe",
    ] {
        assert!(score_table(RiskSystem::IpssM, bytes).is_err(), "{bytes:?}");
    }
}
