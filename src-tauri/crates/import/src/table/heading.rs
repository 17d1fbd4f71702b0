//! What the heading of a column says: a role, or the name of a test with its unit.

use domain::Analyte;
use domain::unit::conversion;

use crate::fold::folded;
use crate::names;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    Name,
    Code,
    Value,
    Unit,
    Range,
    Low,
    High,
    Flag,
    Status,
    Date,
    Time,
    OtherDate,
    Patient,
    PatientId,
    BirthDate,
    Comment,
    Specimen,
    SpecimenId,
    Laboratory,
}

const HEADINGS: &[(Column, &[&str])] = &[
    (
        Column::Name,
        &[
            "test",
            "test name",
            "name",
            "analyte",
            "parameter",
            "component",
            "component name",
            "untersuchung",
            "bezeichnung",
            "laborwert",
            "messgrosse",
            "analyse",
            "analysis",
            "analisi",
            "esame",
            "examen",
            "analyse name",
            "prueba",
            "determinacion",
            "description",
            "metric",
            "observation",
            "item",
            "lab",
            "lab test",
            "result name",
            "measure",
            "bepaling",
        ],
    ),
    (Column::Code, &["code", "loinc", "loinc code", "test code"]),
    (
        Column::Value,
        &[
            "value",
            "result",
            "results",
            "result value",
            "numeric value",
            "wert",
            "ergebnis",
            "messwert",
            "resultat",
            "valeur",
            "resultado",
            "valor",
            "risultato",
            "valore",
            "uitslag",
            "current result",
            "observation value",
        ],
    ),
    (
        Column::Unit,
        &[
            "unit",
            "units",
            "einheit",
            "einheiten",
            "unite",
            "unites",
            "unidad",
            "unidades",
            "u m",
            "um",
            "uom",
            "unita",
            "unita di misura",
            "eenheid",
            "result unit",
        ],
    ),
    (
        Column::Range,
        &[
            "range",
            "reference",
            "reference range",
            "reference interval",
            "ref range",
            "normal range",
            "normal",
            "referenz",
            "referenzbereich",
            "normbereich",
            "normwert",
            "norm",
            "valeurs de reference",
            "normes",
            "valores de referencia",
            "rango de referencia",
            "valori di riferimento",
            "intervallo di riferimento",
            "ref",
            "referentie",
        ],
    ),
    (
        Column::Low,
        &[
            "low",
            "min",
            "reference low",
            "ref low",
            "lower limit",
            "range low",
            "untergrenze",
        ],
    ),
    (
        Column::High,
        &[
            "high",
            "max",
            "reference high",
            "ref high",
            "upper limit",
            "range high",
            "obergrenze",
        ],
    ),
    (
        Column::Flag,
        &[
            "flag",
            "flags",
            "abnormal",
            "abnormal flag",
            "bew",
            "bewertung",
            "interpretation",
        ],
    ),
    (Column::Status, &["status", "result status"]),
    (
        Column::Date,
        &[
            "date",
            "datum",
            "collected",
            "collection date",
            "date collected",
            "collected on",
            "collected at",
            "collection",
            "collection time stamp",
            "collection datetime",
            "collection date time",
            "date time",
            "datetime",
            "date of draw",
            "draw date",
            "drawn",
            "drawn on",
            "sample date",
            "specimen date",
            "date drawn",
            "entnahme",
            "entnahmedatum",
            "abnahme",
            "abnahmedatum",
            "probenentnahme",
            "date de prelevement",
            "prelevement",
            "fecha",
            "fecha de extraccion",
            "extraccion",
            "data",
            "data prelievo",
            "prelievo",
            "effective date",
            "test date",
            "lab date",
            "day",
            "tag",
            "afnamedatum",
            "timestamp",
        ],
    ),
    (
        Column::Time,
        &[
            "time",
            "uhrzeit",
            "zeit",
            "collection time",
            "hora",
            "heure",
            "ora",
            "time collected",
        ],
    ),
    (
        Column::OtherDate,
        &[
            "report date",
            "reported",
            "date reported",
            "result date",
            "resulted",
            "result time",
            "received",
            "date received",
            "befunddatum",
            "eingang",
            "issued",
            "order date",
            "ordered",
            "print date",
            "entered",
            "release date",
            "verified",
        ],
    ),
    (
        Column::Patient,
        &[
            "patient",
            "patient name",
            "patientname",
            "person",
            "subject",
            "paciente",
            "paziente",
            "nom",
            "member",
            "full name",
        ],
    ),
    (
        Column::PatientId,
        &[
            "patient id",
            "patientid",
            "mrn",
            "subject id",
            "person id",
            "patientennummer",
            "nhs no",
            "nhs number",
        ],
    ),
    (
        Column::BirthDate,
        &[
            "dob",
            "birth date",
            "birthdate",
            "date of birth",
            "geburtsdatum",
            "geb",
            "fecha de nacimiento",
        ],
    ),
    (
        Column::Comment,
        &[
            "comment",
            "comments",
            "note",
            "notes",
            "kommentar",
            "bemerkung",
            "remark",
            "remarks",
            "comentario",
            "commentaire",
        ],
    ),
    (
        Column::Specimen,
        &[
            "specimen",
            "specimen type",
            "sample",
            "sample type",
            "material",
            "probe",
            "probenmaterial",
            "panel",
            "group",
        ],
    ),
    (
        Column::SpecimenId,
        &[
            "specimen id",
            "sample id",
            "accession",
            "accession number",
            "lab no",
            "order id",
            "auftragsnr",
        ],
    ),
    (
        Column::Laboratory,
        &[
            "laboratory",
            "labor",
            "performing lab",
            "performing laboratory",
            "lab name",
            "laboratoire",
            "laboratorio",
        ],
    ),
];

/// Finds what a column holds by its heading.
pub(super) fn role_of(heading: &str) -> Option<Column> {
    let wanted = folded(heading);
    HEADINGS
        .iter()
        .find(|(_, names)| names.contains(&wanted.as_str()))
        .map(|(column, _)| *column)
}

/// The name of a test with the unit printed beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Heading {
    pub(crate) name: String,
    pub(crate) unit: Option<String>,
}

/// Reads `WBC (K/uL)`, `HGB, g/dL`, `PLT [10*9/L]`, `Hct %`, `Hb_g/dl`; `None` where no test is named.
pub(crate) fn split_heading(cell: &str) -> Option<Heading> {
    let cell = cell.trim();
    let with_unit = |name: &str, unit: &str| {
        let name = name.trim().trim_end_matches([',', ':', '-', '_']).trim();
        let unit = unit.trim();
        let found = names::recognise(name)?;
        let fits = found
            .candidates
            .iter()
            .any(|analyte| conversion(*analyte, unit).is_ok());
        fits.then(|| Heading {
            name: name.to_owned(),
            unit: Some(unit.to_owned()),
        })
    };
    for (open, close) in [('(', ')'), ('[', ']')] {
        if let Some((name, unit)) = cell
            .strip_suffix(close)
            .and_then(|inner| inner.rsplit_once(open))
            && let Some(heading) = with_unit(name, unit)
        {
            return Some(heading);
        }
    }
    for mark in [',', ' ', '_'] {
        // Units may hold blanks (`x10^3 / uL`): try from the first mark on.
        for (at, _) in cell.match_indices(mark) {
            let (name, unit) = cell.split_at(at);
            let unit = unit.strip_prefix(mark).unwrap_or(unit);
            if let Some(heading) = with_unit(name, unit) {
                return Some(heading);
            }
        }
    }
    names::recognise(cell).map(|_| Heading {
        name: cell.to_owned(),
        unit: None,
    })
}

/// Says whether a cell is a unit and nothing else.
pub(super) fn is_unit(cell: &str) -> bool {
    let cell = cell.trim();
    !cell.is_empty()
        && cell.chars().count() <= 24
        && !cell
            .chars()
            .all(|c| c.is_ascii_digit() || c == '.' || c == ',')
        && Analyte::ALL
            .iter()
            .any(|analyte| conversion(*analyte, cell).is_ok())
}

/// Says whether a text has the form of a LOINC code.
pub(crate) fn is_loinc(text: &str) -> bool {
    text.split_once('-').is_some_and(|(number, check)| {
        (1..=7).contains(&number.len())
            && number.bytes().all(|b| b.is_ascii_digit())
            && check.len() == 1
            && check.bytes().all(|b| b.is_ascii_digit())
    })
}

/// Says whether a heading or specimen is not blood: cells are counted there as well.
pub(crate) fn is_urine(text: &str) -> bool {
    const OTHERS: &[&str] = &[
        "urine",
        "urin",
        "urinstatus",
        "urinsediment",
        "orina",
        "urina",
        "urines",
        "urinalysis",
        "sediment",
        "liquor",
        "csf",
        "cerebrospinal",
        "stool",
        "stuhl",
        "faeces",
        "synovial",
        "pleural",
        "ascites",
        "punktat",
        "knochenmark",
        "marrow",
        "myelogramm",
    ];
    folded(text).split(' ').any(|word| OTHERS.contains(&word))
}
