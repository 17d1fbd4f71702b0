//! What stands around the table, in eight languages: person, draw, laboratory, number of the specimen.

use crate::drawn::Sheet;
use crate::read;
use crate::shown::options;

/// A letterhead, and person, birth, draw, laboratory and specimen as read.
const LETTERHEADS: &[(&str, &str)] = &[
    (
        "
        Example Reference Laboratory                    Patient Report
        Patient: EXAMPLE, ANN        Specimen ID: 073-555-0142      DOB: 05/21/1951
        Date Collected: 03/14/2026 08:12    Date Received: 03/14/2026   Date Reported: 03/15/2026
        ",
        "EXAMPLE, ANN * 1951-05-21 | 2026-03-14T08:12 | Example Reference Laboratory | 073-555-0142",
    ),
    (
        "
        EXAMPLE TEACHING HOSPITALS NHS TRUST      DEPARTMENT OF HAEMATOLOGY
        Name: EXAMPLE, Ann            NHS No: 999 000 0123
        Date of birth: 21-May-1951    Lab No: 25H0314771
        Sample taken: Sat 14 Mar 2026 at 08:12    Received: 14-Mar-2026 09:05   Reported: 15-Mar-2026
        ",
        "EXAMPLE, Ann * 1951-05-21 | 2026-03-14T08:12 | EXAMPLE TEACHING HOSPITALS NHS TRUST | 25H0314771",
    ),
    (
        "
        MVZ Musterlabor Beispielstadt
        Patient: Beispiel, Erna            geb.: 21.05.1951
        Auftragsnummer: 4711-0815          Entnahme am: Do., 12.03.2026 um 07:45 Uhr
        Eingang: 12.03.2026 10:20          Befund vom: 13.03.2026
        ",
        "Beispiel, Erna * 1951-05-21 | 2026-03-12T07:45 | MVZ Musterlabor Beispielstadt | 4711-0815",
    ),
    (
        "
        Laboratoire de la Place
        Nom : EXEMPLE Jeanne               Née le : 21/05/1951
        Prélevé le 13/03/2026 à 07h45      Édité le 14/03/2026      N° de dossier : 260313-017
        ",
        "EXEMPLE Jeanne * 1951-05-21 | 2026-03-13T07:45 | Laboratoire de la Place | 260313-017",
    ),
    (
        "
        Laboratorio Clínico del Valle
        Paciente: Ejemplo, Ana             Fecha de nacimiento: 21/05/1951
        Fecha de extracción: 13/03/2026    Hora: 07:45
        Fecha de informe: 14/03/2026       N.º de petición: 88123
        ",
        "Ejemplo, Ana * 1951-05-21 | 2026-03-13T07:45 | Laboratorio Clínico del Valle | 88123",
    ),
    (
        "
        Azienda Ospedaliera di Prova
        Cognome e nome: ESEMPIO ANNA       Data di nascita: 21/05/1951
        Data prelievo: 13/03/2026 07:45    Data referto: 14/03/2026     Numero campione: 55-1234
        ",
        "ESEMPIO ANNA * 1951-05-21 | 2026-03-13T07:45 | Azienda Ospedaliera di Prova | 55-1234",
    ),
    (
        "
        Voorbeeld Ziekenhuis
        Naam: Voorbeeld, A.                Geboortedatum: 21-05-1951
        Afnamedatum: 13-03-2026 07:45      Rapportdatum: 14-03-2026     Monsternummer: 2603131
        ",
        "Voorbeeld, A. * 1951-05-21 | 2026-03-13T07:45 | Voorbeeld Ziekenhuis | 2603131",
    ),
    (
        "
        Laboratório Exemplo
        Utente: Exemplo, Ana               Data de nascimento: 21/05/1951
        Data da colheita: 13/03/2026 07:45   Data de emissão: 14/03/2026    N.º da amostra: 77881
        ",
        "Exemplo, Ana * 1951-05-21 | 2026-03-13T07:45 | Laboratório Exemplo | 77881",
    ),
    (
        "
        Exempel Universitetssjukhus
        Namn: Exempel, Anna                Personnummer: 19510521-0000
        Provtagningsdatum: 2026-03-13 07:45   Svarsdatum: 2026-03-14     Provnummer: 260313-9
        ",
        "Exempel, Anna * - | 2026-03-13T07:45 | Exempel Universitetssjukhus | 260313-9",
    ),
    (
        "
        Acme Diagnostics
        PATIENT INFORMATION            SPECIMEN INFORMATION          CLIENT INFORMATION
        EXAMPLE, ANN                   SPECIMEN: AB123456C           CLINIC OF THE SQUARE
        DOB: 05/21/1951                COLLECTED: 03/14/2026 08:12
        GENDER: F                      RECEIVED: 03/14/2026
        ",
        "EXAMPLE, ANN * 1951-05-21 | 2026-03-14T08:12 | Acme Diagnostics | AB123456C",
    ),
    (
        "
        Patient: Example, Ann          DOB: 21 May 1951
        Printed: 20 Mar 2026           Collection date        Report date
                                       14 Mar 2026 08:12      15 Mar 2026
        ",
        "Example, Ann * 1951-05-21 | 2026-03-14T08:12 | - | -",
    ),
    (
        "
        Patient: Example, Ann          DOB: 21 May 1951
        Collected: 12 Mar 2026 - 14 Mar 2026
        ",
        "Example, Ann * 1951-05-21 | 2026-03-12 not sure | - | -",
    ),
];

#[test]
fn person_draw_laboratory_and_specimen_are_found_in_eight_languages() {
    let mut faults = Vec::new();
    for (head, wanted) in LETTERHEADS {
        let text = format!("{head}\n\n        Leukocytes      2.4      10*9/L      4.0 - 10.0\n");
        let reading = read(&Sheet::new(&text).pdf(), "sheet.pdf", &options());
        let shown = |text: Option<&str>| text.unwrap_or("-").to_owned();
        let person = reading.people.first().cloned().unwrap_or_default();
        let Some(draft) = reading.drafts.first() else {
            faults.push(format!("nothing found: {head}"));
            continue;
        };
        let found = format!(
            "{} * {} | {}{} | {} | {}",
            shown(person.name.as_deref()),
            person
                .birth_date
                .map_or("-".to_owned(), |date| date.to_string()),
            draft
                .collected
                .map_or("-".to_owned(), |date| date.to_string()),
            if draft.reasons.is_empty() {
                ""
            } else {
                " not sure"
            },
            shown(draft.laboratory.as_deref()),
            shown(draft.specimen.as_deref()),
        );
        if found != *wanted {
            faults.push(format!(
                "found  {found}\nwanted {wanted}\n{:?}",
                draft.reasons
            ));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
