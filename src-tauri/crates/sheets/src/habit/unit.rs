//! Units as laboratories print them, with what one of them is in the canonical unit.

use domain::{Analyte as A, Decimal};

/// A printed unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unit {
    /// As printed.
    pub text: &'static str,
    /// In UCUM.
    pub ucum: &'static str,
    /// The printed number times this …
    times: &'static str,
    /// … and through this is the canonical one.
    through: &'static str,
}

const fn unit(
    text: &'static str,
    ucum: &'static str,
    times: &'static str,
    through: &'static str,
) -> Unit {
    Unit {
        text,
        ucum,
        times,
        through,
    }
}

impl Unit {
    /// Grams in a decilitre.
    pub const G_PER_DL: Self = G_DL;
    /// Grams in a litre.
    pub const G_PER_L: Self = G_L;

    /// Turns a printed number into the canonical one, exactly.
    #[must_use]
    pub fn canonical(&self, printed: Decimal) -> Decimal {
        let read = |text: &str| text.parse::<Decimal>().expect("a factor of our own table");
        printed * read(self.times) / read(self.through)
    }

    /// What one canonical unit is in this one.
    #[must_use]
    pub fn from_canonical(&self) -> f64 {
        let read = |text: &str| text.parse::<f64>().expect("a factor of our own table");
        read(self.through) / read(self.times)
    }

    /// How many decimals are printed, where the canonical unit has `decimals`.
    #[must_use]
    pub fn decimals(&self, decimals: i32) -> u32 {
        let shift = (1.0 / self.from_canonical()).log10().round();
        // Between -9 and 3.
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a logarithm of our own factors"
        )]
        let shift = shift as i32;
        u32::try_from((decimals + shift).clamp(0, 4)).unwrap_or(0)
    }
}

/// The units of one laboratory.
#[derive(Debug)]
pub struct Units {
    white: Unit,
    part: Unit,
    platelets: Unit,
    red: Unit,
    hemoglobin: Unit,
    hematocrit: Unit,
    mch: Unit,
    mchc: Unit,
    creatinine: Unit,
    bilirubin: Unit,
    ferritin: Unit,
    ldh: Unit,
}

impl Units {
    /// The unit of a test.
    #[must_use]
    pub fn of(&self, analyte: A) -> Unit {
        match analyte {
            A::Wbc => self.white,
            A::Platelets => self.platelets,
            A::Neutrophils
            | A::Bands
            | A::Segs
            | A::Lymphocytes
            | A::Monocytes
            | A::Eosinophils
            | A::Basophils
            | A::ImmatureGranulocytes
            | A::Blasts
            | A::Nrbc => self.part,
            // Counted like white cells, printed like them.
            A::Reticulocytes => self.white,
            A::Rbc => self.red,
            A::Hemoglobin => self.hemoglobin,
            A::Hematocrit => self.hematocrit,
            A::Mch => self.mch,
            A::Mchc => self.mchc,
            A::Mcv | A::RdwSd | A::Mpv | A::Pdw => FL,
            A::NrbcPer100Wbc => PER_100,
            A::RdwCv
            | A::NeutrophilsPercent
            | A::BandsPercent
            | A::SegsPercent
            | A::LymphocytesPercent
            | A::MonocytesPercent
            | A::EosinophilsPercent
            | A::BasophilsPercent
            | A::ImmatureGranulocytesPercent
            | A::BlastsPercent
            | A::MarrowBlastsPercent
            | A::ReticulocytesPercent => PERCENT,
            A::Ferritin => self.ferritin,
            A::Epo => unit("mIU/mL", "m[IU]/mL", "1", "1"),
            A::Ldh => self.ldh,
            A::Creatinine => self.creatinine,
            A::Bilirubin => self.bilirubin,
        }
    }
}

const PERCENT: Unit = unit("%", "%", "1", "1");
const FL: Unit = unit("fL", "fL", "1", "1");
const PER_100: Unit = unit("/100 WBC", "/100{WBCs}", "1", "1");
const PG: Unit = unit("pg", "pg", "1", "1");
const FMOL: Unit = unit("fmol", "fmol", "1", "0.06206");
const G_DL: Unit = unit("g/dL", "g/dL", "1", "1");
const G_DL_LOW: Unit = unit("g/dl", "g/dL", "1", "1");
const G_L: Unit = unit("g/L", "g/L", "0.1", "1");
const G_L_LOW: Unit = unit("g/l", "g/L", "0.1", "1");
const MMOL: Unit = unit("mmol/L", "mmol/L", "1", "0.6206");
const MMOL_LOW: Unit = unit("mmol/l", "mmol/L", "1", "0.6206");
const L_L: Unit = unit("L/L", "L/L", "100", "1");
const L_L_LOW: Unit = unit("l/l", "L/L", "100", "1");
const MG_DL: Unit = unit("mg/dL", "mg/dL", "1", "1");
const CREATININE_MOL: Unit = unit("µmol/L", "umol/L", "1", "88.40");
const BILIRUBIN_MOL: Unit = unit("µmol/L", "umol/L", "1", "17.10");
const NG_ML: Unit = unit("ng/mL", "ng/mL", "1", "1");
const UG_L: Unit = unit("µg/L", "ug/L", "1", "1");
const U_L: Unit = unit("U/L", "U/L", "1", "1");
const UKAT: Unit = unit("µkat/L", "ukat/L", "60", "1");

const fn giga(text: &'static str) -> Unit {
    unit(text, "10*9/L", "1", "1")
}

const fn thousand(text: &'static str) -> Unit {
    unit(text, "10*3/uL", "1", "1")
}

const fn single(text: &'static str) -> Unit {
    unit(text, "/uL", "0.001", "1")
}

const fn tera(text: &'static str) -> Unit {
    unit(text, "10*12/L", "1", "1")
}

const fn million(text: &'static str) -> Unit {
    unit(text, "10*6/uL", "1", "1")
}

const fn units(count: Unit, part: Unit, red: Unit, hemoglobin: Unit, hematocrit: Unit) -> Units {
    Units {
        white: count,
        part,
        platelets: count,
        red,
        hemoglobin,
        hematocrit,
        mch: PG,
        mchc: hemoglobin,
        creatinine: MG_DL,
        bilirubin: MG_DL,
        ferritin: NG_ML,
        ldh: U_L,
    }
}

const fn moles(units: Units) -> Units {
    Units {
        mch: FMOL,
        creatinine: CREATININE_MOL,
        bilirubin: BILIRUBIN_MOL,
        ferritin: UG_L,
        ..units
    }
}

const fn chemistry_in_moles(units: Units) -> Units {
    Units {
        creatinine: CREATININE_MOL,
        bilirubin: BILIRUBIN_MOL,
        ferritin: UG_L,
        ..units
    }
}

const fn katal(units: Units) -> Units {
    Units { ldh: UKAT, ..units }
}

const US: &[Units] = &[
    units(
        thousand("10*3/uL"),
        thousand("10*3/uL"),
        million("10*6/uL"),
        G_DL,
        PERCENT,
    ),
    units(
        thousand("K/uL"),
        thousand("K/uL"),
        million("M/uL"),
        G_DL,
        PERCENT,
    ),
    units(
        thousand("x10E3/uL"),
        thousand("x10E3/uL"),
        million("x10E6/uL"),
        G_DL,
        PERCENT,
    ),
    units(
        thousand("Thousand/uL"),
        single("cells/uL"),
        million("Million/uL"),
        G_DL,
        PERCENT,
    ),
    units(
        thousand("10^3/µL"),
        thousand("10^3/µL"),
        million("10^6/µL"),
        G_DL,
        PERCENT,
    ),
    units(
        thousand("K/mm3"),
        thousand("K/mm3"),
        million("M/mm3"),
        G_DL,
        PERCENT,
    ),
    units(
        thousand("x10(3)/mcL"),
        thousand("x10(3)/mcL"),
        million("x10(6)/mcL"),
        G_DL,
        PERCENT,
    ),
    units(
        thousand("thou/mcL"),
        thousand("thou/mcL"),
        million("mil/mcL"),
        G_DL,
        PERCENT,
    ),
];
const UK: &[Units] = &[
    chemistry_in_moles(units(
        giga("10*9/L"),
        giga("10*9/L"),
        tera("10*12/L"),
        G_L,
        L_L,
    )),
    chemistry_in_moles(units(
        giga("10^9/L"),
        giga("10^9/L"),
        tera("10^12/L"),
        G_L,
        L_L,
    )),
    chemistry_in_moles(units(
        giga("x10^9/L"),
        giga("x10^9/L"),
        tera("x10^12/L"),
        G_L,
        L_L,
    )),
    chemistry_in_moles(units(
        giga("x10*9/L"),
        giga("x10*9/L"),
        tera("x10*12/L"),
        G_L,
        PERCENT,
    )),
    chemistry_in_moles(units(
        giga("10e9/L"),
        giga("10e9/L"),
        tera("10e12/L"),
        G_L,
        L_L,
    )),
];
const DE: &[Units] = &[
    units(giga("/nl"), giga("/nl"), tera("/pl"), G_DL_LOW, PERCENT),
    units(giga("G/l"), giga("G/l"), tera("T/l"), G_DL_LOW, PERCENT),
    moles(units(
        giga("Gpt/l"),
        giga("Gpt/l"),
        tera("Tpt/l"),
        MMOL_LOW,
        L_L_LOW,
    )),
    units(
        thousand("Tsd/µl"),
        single("/µl"),
        million("Mio/µl"),
        G_DL_LOW,
        PERCENT,
    ),
    units(
        giga("10^9/l"),
        giga("10^9/l"),
        tera("10^12/l"),
        G_L_LOW,
        L_L_LOW,
    ),
    units(
        giga("x10^3/µl"),
        giga("x10^3/µl"),
        tera("x10^6/µl"),
        G_DL_LOW,
        PERCENT,
    ),
    units(
        single("/µl"),
        single("/µl"),
        million("Mio/µl"),
        G_DL_LOW,
        PERCENT,
    ),
];
const FR: &[Units] = &[
    chemistry_in_moles(units(giga("G/L"), giga("G/L"), tera("T/L"), G_DL, PERCENT)),
    units(
        giga("10^9/L"),
        giga("10^9/L"),
        tera("10^12/L"),
        G_DL,
        PERCENT,
    ),
    units(
        single("/mm3"),
        single("/mm3"),
        million("10^6/mm3"),
        G_DL,
        PERCENT,
    ),
    chemistry_in_moles(units(
        giga("Giga/L"),
        giga("Giga/L"),
        tera("Tera/L"),
        G_L,
        L_L,
    )),
    units(
        giga("10³/mm³"),
        giga("10³/mm³"),
        million("10^6/mm³"),
        unit("g/100mL", "g/dL", "1", "1"),
        PERCENT,
    ),
];
const ES: &[Units] = &[
    units(
        thousand("x10^3/µL"),
        thousand("x10^3/µL"),
        million("x10^6/µL"),
        G_DL,
        PERCENT,
    ),
    units(
        thousand("10e3/µL"),
        thousand("10e3/µL"),
        million("10e6/µL"),
        G_DL,
        PERCENT,
    ),
    units(
        giga("10^9/L"),
        giga("10^9/L"),
        tera("10^12/L"),
        G_DL,
        PERCENT,
    ),
    units(
        single("/mm3"),
        single("/mm3"),
        million("mill/mm3"),
        G_DL,
        PERCENT,
    ),
    units(
        thousand("x1000/µL"),
        thousand("x1000/µL"),
        million("mill/µL"),
        G_DL,
        PERCENT,
    ),
];
const IT: &[Units] = &[
    units(
        thousand("x10^3/µL"),
        thousand("x10^3/µL"),
        million("x10^6/µL"),
        G_DL,
        PERCENT,
    ),
    units(
        thousand("10^3/mmc"),
        thousand("10^3/mmc"),
        million("10^6/mmc"),
        G_DL_LOW,
        PERCENT,
    ),
    units(
        giga("10^9/L"),
        giga("10^9/L"),
        tera("10^12/L"),
        G_L,
        PERCENT,
    ),
    units(
        single("/mmc"),
        single("/mmc"),
        million("mil/mmc"),
        G_DL_LOW,
        PERCENT,
    ),
    units(
        thousand("migl/mmc"),
        thousand("migl/mmc"),
        million("mil/mmc"),
        G_DL_LOW,
        PERCENT,
    ),
];
const NL: &[Units] = &[
    moles(units(
        giga("10^9/l"),
        giga("10^9/l"),
        tera("10^12/l"),
        MMOL_LOW,
        L_L_LOW,
    )),
    moles(units(
        giga("x10^9/L"),
        giga("x10^9/L"),
        tera("x10^12/L"),
        MMOL,
        L_L,
    )),
    moles(units(
        giga("/nl"),
        giga("/nl"),
        tera("/pl"),
        MMOL_LOW,
        L_L_LOW,
    )),
    moles(units(
        giga("10E9/l"),
        giga("10E9/l"),
        tera("10E12/l"),
        MMOL_LOW,
        L_L_LOW,
    )),
];
const PT: &[Units] = &[
    units(
        giga("x10^9/L"),
        giga("x10^9/L"),
        tera("x10^12/L"),
        G_DL,
        PERCENT,
    ),
    units(
        single("/mm3"),
        single("/mm3"),
        million("milhões/mm3"),
        G_DL,
        PERCENT,
    ),
    units(
        thousand("10^3/uL"),
        thousand("10^3/uL"),
        million("10^6/uL"),
        G_DL,
        PERCENT,
    ),
    units(
        single("/µL"),
        single("/µL"),
        million("x10^6/µL"),
        G_DL,
        PERCENT,
    ),
];
const SV: &[Units] = &[
    katal(chemistry_in_moles(units(
        giga("10^9/L"),
        giga("10^9/L"),
        tera("10^12/L"),
        G_L,
        PERCENT,
    ))),
    katal(chemistry_in_moles(units(
        giga("x10^9/L"),
        giga("x10^9/L"),
        tera("x10^12/L"),
        G_L,
        L_L,
    ))),
    katal(chemistry_in_moles(units(
        giga("10E9/L"),
        giga("10E9/L"),
        tera("10E12/L"),
        G_L,
        PERCENT,
    ))),
];

/// The units of the laboratories of a language.
#[must_use]
pub fn units_of(code: &str) -> &'static [Units] {
    match code {
        "en-GB" => UK,
        "de" => DE,
        "fr" => FR,
        "es" => ES,
        "it" => IT,
        "nl" => NL,
        "pt" => PT,
        "sv" => SV,
        _ => US,
    }
}
