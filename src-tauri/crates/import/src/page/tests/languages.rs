//! Sheets as they look in eight languages, and habits that would tempt a reader to guess.

use super::{Layout, compare};

const LANGUAGES: &[Layout] = &[
    (
        "French: relative and absolute counts in one row, former column without date",
        "
        LABORATOIRE DE LA PLACE
        Nom : EXEMPLE Jeanne               Née le : 21/05/1951
        Prélevé le 13/03/2026 à 07h45      Édité le 14/03/2026

        HEMATOLOGIE                        Résultats    Unités     Valeurs de référence    Antériorités
        Hématies                           2,71         T/L        3,80 - 5,20             2,85
        Hémoglobine                        8,9          g/dL       12,0 - 15,5             9,4
        Leucocytes                         2,40         G/L        4,00 - 10,00            2,90
        Plaquettes                         45           G/L        150 - 400               52
        ",
        "rbc 2.71 2026-03-13T07:45
         hemoglobin 8.9 2026-03-13T07:45
         wbc 2.4 2026-03-13T07:45
         platelets 45 2026-03-13T07:45",
    ),
    (
        "Spanish: flags in their own column before the value",
        "
        Paciente: Ejemplo, Ana             Fecha de nacimiento: 21/05/1951
        Fecha de extracción: 13/03/2026 07:45      Fecha de informe: 14/03/2026

        Prueba                      Resultado     Unidades       Valores de referencia
        Hemoglobina             *   8,9           g/dL           12,0 - 15,5
        Leucocitos              *   2,4           10^3/µL        4,0 - 10,0
        Plaquetas               *   45            10^3/µL        150 - 400
        V.C.M.                      98,9          fL             80,0 - 100,0
        ",
        "hemoglobin 8.9 2026-03-13T07:45
         wbc 2.4 2026-03-13T07:45
         platelets 45 2026-03-13T07:45
         mcv 98.9 2026-03-13T07:45",
    ),
    (
        "Italian: the range in brackets, asterisks behind",
        "
        Paziente: ESEMPIO ANNA             Data di nascita: 21/05/1951
        Data prelievo: 13/03/2026          Data referto: 14/03/2026

        Esame                      Esito           U.M.          Intervallo di riferimento
        Emoglobina                 8,9 *           g/dL          [12,0 - 15,5]
        Leucociti                  2,40 *          10^3/µL       [4,00 - 10,00]
        Piastrine                  45 **           10^3/µL       [150 - 400]
        ",
        "hemoglobin 8.9 2026-03-13
         wbc 2.4 2026-03-13
         platelets 45 2026-03-13",
    ),
    (
        "Portuguese",
        "
        Utente: Exemplo, Ana               Data de nascimento: 21/05/1951
        Data da colheita: 13/03/2026 07:45         Data de emissão: 14/03/2026

        Exame                      Resultado       Unidade       Valores de referência
        Hemoglobina                8,9             g/dL          12,0 - 15,5
        Leucócitos                 2,4             10^9/L        4,0 - 10,0
        Plaquetas                  45              10^9/L        150 - 400
        ",
        "hemoglobin 8.9 2026-03-13T07:45
         wbc 2.4 2026-03-13T07:45
         platelets 45 2026-03-13T07:45",
    ),
    (
        "Dutch: millimoles, flags glued",
        "
        Naam: Voorbeeld, A.                Geboortedatum: 21-05-1951
        Afnamedatum: 13-03-2026 07:45

        Bepaling                   Uitslag         Eenheid       Referentiewaarden
        Hemoglobine                5,5 L           mmol/L        7,5 - 10,0
        Leukocyten                 2,4 L           10^9/L        4,0 - 10,0
        Trombocyten                45 L            10^9/L        150 - 400
        ",
        "hemoglobin 8.862391234289397357396068321 2026-03-13T07:45
         wbc 2.4 2026-03-13T07:45
         platelets 45 2026-03-13T07:45",
    ),
    (
        "Swedish: prefixes of the material",
        "
        Namn: Exempel, Anna                Personnummer: 19510521-0000
        Provtagningsdatum: 2026-03-13 07:45

        Analys                     Resultat        Enhet         Referensintervall
        B-Hemoglobin               89              g/L           117 - 153
        B-Leukocyter               2,4             10E9/L        3,5 - 8,8
        B-Trombocyter              45              10E9/L        165 - 387
        ",
        "hemoglobin 8.9 2026-03-13T07:45
         wbc 2.4 2026-03-13T07:45
         platelets 45 2026-03-13T07:45",
    ),
];

const TEMPTATIONS: &[Layout] = &[
    (
        "only a former result is printed",
        "
        Patient: Example, Ann         Collected: 14 Mar 2026 08:12
        Test                Result    Previous     Units        Range
        Haemoglobin                   94           g/L          120 - 160
        Platelets           45        52           10*9/L       150 - 400
        ",
        "platelets 45 2026-03-14T08:12",
    ),
    (
        "two numbers and nothing that says which",
        "
        Patient: Example, Ann         Collected: 14 Mar 2026 08:12
        Haemoglobin         89        94         g/L          120 - 160
        ",
        "hemoglobin 8.9 2026-03-14T08:12 ? layout_unclear",
    ),
    (
        "the draw is printed on one person's page only",
        "
        Patient: Example, Ann         DOB: 21 May 1951
        Collected: 14 Mar 2026 08:12
        Haemoglobin         89         g/L          120 - 160
        \u{c}
        Patient: Muster, Karl         DOB: 3 Aug 1944
        Haemoglobin         91         g/L          120 - 160
        ",
        "hemoglobin 8.9 2026-03-14T08:12
         hemoglobin 9.1 - ? date_missing",
    ),
    (
        "dates of birth, receipt, report and print are not that of the draw",
        "
        Patient: Example, Ann         DOB: 21 May 1951
        Received: 14 Mar 2026 09:05   Reported: 15 Mar 2026   Printed: 20 Mar 2026
        Haemoglobin         89         g/L          120 - 160
        ",
        "hemoglobin 8.9 2026-03-14T09:05 ? date_not_of_draw",
    ),
    (
        "a limit alone is no value",
        "
        Patient: Example, Ann         Collected: 14 Mar 2026 08:12
        Test                Result     Units        Range
        Haemoglobin                    g/L          120 - 160
        Platelets                      10*9/L       > 150
        White Cell Count    2.1        10*9/L       4.0 - 10.0
        ",
        "wbc 2.1 2026-03-14T08:12",
    ),
    (
        "a test of ours in the name of another",
        "
        Patient: Example, Ann         Collected: 14 Mar 2026 08:12
        Test                        Result     Units        Range
        Haemoglobin A1c             38         mmol/mol     20 - 42
        Haemoglobin                 89         g/L          120 - 160
        Free Haemoglobin            20         mg/L         0 - 50
        Mean platelet volume        11.2       fL           7.0 - 12.0
        ",
        "hemoglobin 8.9 2026-03-14T08:12
         mpv 11.2 2026-03-14T08:12",
    ),
    (
        "two panels that were drawn at two times of one day",
        "
        Patient: Example, Ann         DOB: 21 May 1951
        Collected: 14 Mar 2026 08:12
        Haemoglobin         89         g/L          120 - 160
        Platelets           45         10*9/L       150 - 400
        Collected: 14 Mar 2026 17:40
        Haemoglobin         97         g/L          120 - 160
        Platelets           41         10*9/L       150 - 400
        ",
        "hemoglobin 8.9 2026-03-14T08:12
         platelets 45 2026-03-14T08:12
         hemoglobin 9.7 2026-03-14T17:40
         platelets 41 2026-03-14T17:40",
    ),
];

#[test]
fn sheets_of_other_countries_are_read_like_english_ones() {
    compare(LANGUAGES);
}

#[test]
fn what_a_sheet_does_not_say_is_not_guessed() {
    compare(TEMPTATIONS);
}
