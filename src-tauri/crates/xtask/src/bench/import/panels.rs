//! Invented weekly panels whose values fit each other, always the same ones. How they are written is not
//! known here.

/// A test as laboratories write it, in the unit that a record keeps, so that sums can be compared.
pub(super) struct Test {
    pub(super) name: &'static str,
    pub(super) loinc: &'static str,
    pub(super) unit: &'static str,
    pub(super) range: (&'static str, &'static str),
    pub(super) decimals: u32,
}

const fn test(
    name: &'static str,
    loinc: &'static str,
    unit: &'static str,
    range: (&'static str, &'static str),
    decimals: u32,
) -> Test {
    Test {
        name,
        loinc,
        unit,
        range,
        decimals,
    }
}

pub(super) const TESTS: [Test; 20] = [
    test("Hemoglobin", "718-7", "g/dL", ("12.0", "15.5"), 1),
    test("Hematocrit", "4544-3", "%", ("36.0", "46.0"), 1),
    test("RBC", "789-8", "10*12/L", ("3.80", "5.10"), 2),
    test("MCV", "787-2", "fL", ("80.0", "100.0"), 1),
    test("MCH", "785-6", "pg", ("27.0", "33.0"), 1),
    test("MCHC", "786-4", "g/dL", ("31.0", "36.0"), 1),
    test("RDW", "788-0", "%", ("11.5", "15.0"), 1),
    test("WBC", "6690-2", "10*9/L", ("4.00", "11.00"), 2),
    test("Neutrophils", "751-8", "10*9/L", ("1.80", "7.50"), 2),
    test("Lymphocytes", "731-0", "10*9/L", ("1.00", "4.00"), 2),
    test("Monocytes", "742-7", "10*9/L", ("0.20", "1.00"), 2),
    test("Eosinophils", "711-2", "10*9/L", ("0.02", "0.50"), 2),
    test("Basophils", "704-7", "10*9/L", ("0.01", "0.10"), 2),
    test("Neutrophils", "770-8", "%", ("40.0", "75.0"), 1),
    test("Platelets", "777-3", "10*9/L", ("150", "400"), 0),
    test("MPV", "32623-1", "fL", ("7.0", "12.0"), 1),
    test("Ferritin", "2276-4", "ng/mL", ("15", "300"), 0),
    test("Creatinine", "2160-0", "mg/dL", ("0.50", "1.10"), 2),
    test("LDH", "2532-0", "U/L", ("120", "250"), 0),
    test("Bilirubin", "1975-2", "mg/dL", ("0.1", "1.2"), 1),
];

/// One result: the test, and its value counted in the last digit that is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Value {
    pub(super) test: usize,
    units: u64,
}

impl Value {
    pub(super) fn test(self) -> &'static Test {
        TESTS.get(self.test).unwrap_or(&TESTS[0])
    }

    pub(super) fn printed(self) -> String {
        match self.test().decimals {
            0 => self.units.to_string(),
            1 => format!("{}.{}", self.units / 10, self.units % 10),
            _ => format!("{}.{:02}", self.units / 100, self.units % 100),
        }
    }

    /// For sums without rounding.
    pub(super) fn hundredths(self) -> u64 {
        self.units * 10_u64.pow(2 - self.test().decimals.min(2))
    }

    /// `L`, `H` or nothing, as the range says.
    pub(super) fn flag(self) -> &'static str {
        let (low, high) = self.test().range;
        let own = self.hundredths();
        match (hundredths(low), hundredths(high)) {
            (Some(low), _) if own < low => "L",
            (_, Some(high)) if own > high => "H",
            _ => "",
        }
    }
}

/// A draw: a day, a minute of it, and twenty values.
pub(super) struct Panel {
    pub(super) day: (u32, u32, u32),
    pub(super) minute: u32,
    pub(super) values: Vec<Value>,
}

impl Panel {
    pub(super) fn date(&self) -> String {
        let (year, month, day) = self.day;
        format!("{year}-{month:02}-{day:02}")
    }

    pub(super) fn time(&self) -> String {
        format!("{:02}:{:02}", self.minute / 60, self.minute % 60)
    }

    /// `200601040810`
    pub(super) fn stamp(&self) -> String {
        format!("{}{}", self.date(), self.time()).replace(['-', ':'], "")
    }
}

/// Twenty years of weekly draws.
pub(super) fn weekly() -> impl Iterator<Item = Panel> {
    panels(1040, (2006, 1, 4), 7 * 24 * 60)
}

/// Draws every six hours, for a load that no person has.
pub(super) fn six_hourly(count: u32) -> impl Iterator<Item = Panel> {
    panels(count, (1990, 1, 1), 6 * 60)
}

fn panels(count: u32, first: (u32, u32, u32), every_minutes: u32) -> impl Iterator<Item = Panel> {
    let mut chance = Chance(20_060_104);
    let mut day = first;
    let mut minute = 8 * 60 + 10;
    (0..count).map(move |_| {
        let panel = Panel {
            day,
            minute,
            values: values(&mut chance),
        };
        minute += every_minutes;
        while minute >= 24 * 60 {
            minute -= 24 * 60;
            day = next_day(day);
        }
        panel
    })
}

/// Red-cell values that follow from each other, and a differential that comes to its sum.
fn values(chance: &mut Chance) -> Vec<Value> {
    let rbc = chance.between(250, 420);
    let hematocrit = rbc * chance.between(900, 1_100) / 1_000;
    let hemoglobin = hematocrit * chance.between(322, 344) / 1_000;
    let neutrophils = chance.between(50, 500);
    let lymphocytes = chance.between(50, 250);
    let monocytes = chance.between(10, 60);
    let eosinophils = chance.between(2, 30);
    let basophils = chance.between(1, 9);
    let wbc = neutrophils + lymphocytes + monocytes + eosinophils + basophils;
    let ratio = |over: u64, under: u64, times: u64| (over * times + under / 2) / under;
    [
        hemoglobin,
        hematocrit,
        rbc,
        ratio(hematocrit, rbc, 1_000),
        ratio(hemoglobin, rbc, 1_000),
        ratio(hemoglobin, hematocrit, 1_000),
        chance.between(125, 190),
        wbc,
        neutrophils,
        lymphocytes,
        monocytes,
        eosinophils,
        basophils,
        ratio(neutrophils, wbc, 1_000),
        chance.between(30, 250),
        chance.between(80, 115),
        chance.between(100, 2_500),
        chance.between(60, 130),
        chance.between(130, 420),
        chance.between(3, 16),
    ]
    .into_iter()
    .enumerate()
    .map(|(test, units)| Value { test, units })
    .collect()
}

/// Reads digits with at most two decimals; anything else is no value of ours.
pub(super) fn hundredths(printed: &str) -> Option<u64> {
    let (whole, part) = printed.split_once('.').unwrap_or((printed, ""));
    let part: u64 = match part.len() {
        0 => 0,
        1 => part.parse::<u64>().ok()? * 10,
        2 => part.parse().ok()?,
        _ => return None,
    };
    Some(whole.parse::<u64>().ok()? * 100 + part)
}

fn next_day((year, month, day): (u32, u32, u32)) -> (u32, u32, u32) {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    match (month, day) {
        (12, 31) => (year + 1, 1, 1),
        (_, day) if day == last => (year, month + 1, 1),
        _ => (year, month, day + 1),
    }
}

/// Marsaglia's xorshift: the same numbers everywhere, from a seed.
struct Chance(u64);

impl Chance {
    fn between(&mut self, low: u64, high: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        low + self.0 % (high - low + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twenty_years_of_weeks_give_every_day_once_and_the_same_values_again() {
        let panels: Vec<Panel> = weekly().collect();
        let first = panels.first().expect("there are panels");
        let last = panels.last().expect("there are panels");
        assert_eq!(first.date(), "2006-01-04");
        assert_eq!(last.date(), "2025-12-03");
        let days: std::collections::BTreeSet<_> = panels.iter().map(|panel| panel.day).collect();
        assert_eq!(days.len(), 1040);
        let again: Vec<_> = weekly().map(|panel| panel.values).collect();
        assert!(panels.iter().map(|panel| &panel.values).eq(again.iter()));
    }

    #[test]
    fn values_are_printed_with_the_digits_that_they_are_counted_in() {
        for panel in weekly().take(50) {
            for value in panel.values {
                assert_eq!(hundredths(&value.printed()), Some(value.hundredths()));
            }
        }
        assert_eq!(hundredths("8.9"), Some(890));
        assert_eq!(hundredths("8.915"), None);
        assert_eq!(hundredths("x"), None);
    }

    #[test]
    fn six_hourly_draws_never_share_a_minute() {
        let stamps: Vec<String> = six_hourly(3_000).map(|panel| panel.stamp()).collect();
        assert!(stamps.is_sorted() && stamps.first() < stamps.last());
        let once: std::collections::BTreeSet<_> = stamps.iter().collect();
        assert_eq!(once.len(), stamps.len());
    }
}
