//! What a program says that it found, in each of the forms in which programs say it.

use anyhow::{Result, bail};

use super::material::Truth;
use super::panels::{TESTS, hundredths};

/// `20800 5812345`
pub(super) fn summed(heard: &str) -> Result<Truth> {
    let numbers: Vec<u64> = heard
        .split_whitespace()
        .map_while(|number| number.parse().ok())
        .collect();
    match numbers.as_slice() {
        &[count, sum] => Ok(Truth { count, sum }),
        _ => bail!("the peer said “{}”", heard.trim()),
    }
}

fn sum_of<'a>(values: impl Iterator<Item = &'a str>) -> Truth {
    let mut truth = Truth { count: 0, sum: 0 };
    for value in values.filter_map(hundredths) {
        truth.count += 1;
        truth.sum += value;
    }
    truth
}

/// Values behind a name of a test, line by line.
pub(super) fn in_text(text: &str) -> Truth {
    sum_of(text.lines().filter_map(|line| {
        let mut words = line.split_whitespace().filter(|word| *word != "|");
        let name = words.next()?;
        TESTS
            .iter()
            .any(|test| test.name == name)
            .then(|| words.next())
            .flatten()
    }))
}

/// The column `printed_value` of `mds results --format csv`; no cell before it has a comma.
pub(super) fn in_results(csv: &str) -> Truth {
    sum_of(
        csv.lines()
            .skip(1)
            .filter_map(|line| line.split(',').nth(5)),
    )
}

/// Of `mds read --json`, the values that are certain.
pub(super) fn in_reading(json: &str) -> Truth {
    sum_of(json.split("{\"analyte\":\"").skip(1).filter_map(|result| {
        let (_, value) = result.split_once("\"value\":\"")?;
        let (value, rest) = value.split_once('"')?;
        rest.contains("\"confidence\":\"certain\"").then_some(value)
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_found_is_counted_in_every_form_in_which_it_is_said() {
        let found = Truth {
            count: 2,
            sum: 5_390,
        };
        for said in [
            in_text("Test Result\n Hemoglobin   8.9  g/dL\nPlatelets 45 | L\nCollected: 2006\n"),
            in_results(
                "drawn,test,value,unit,n,printed_value\na,b,8.9,c,d,8.9,g/dL\na,b,1,c,d,45\n",
            ),
            in_reading(
                r#"{"results":[{"analyte":"hemoglobin","printed":{"name":"Hb","value":"8.9"},"confidence":"certain"},{"analyte":"platelets","printed":{"name":"P","value":"45"},"confidence":"certain"},{"analyte":"wbc","printed":{"name":"W","value":"2"},"confidence":"check"}]}"#,
            ),
            summed("2 5390\n").expect("two numbers"),
        ] {
            assert_eq!(said, found);
        }
        assert!(summed("Error: no such table").is_err());
    }
}
