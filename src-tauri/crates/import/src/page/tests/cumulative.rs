//! Several draws on a sheet.

use super::{Layout, compare};

const LAYOUTS: &[Layout] = &[
    (
        "dates across, unit and range first",
        "
        Patient: Beispiel, Erna            geb.: 21.05.1951
        Kumulativbefund

        Analyse        Einheit   Referenz        12.02.2026   26.02.2026   12.03.2026
        Leukozyten     /nl       3,9 - 10,2      3,1          2,9          2,4 -
        Hämoglobin     g/dl      12,3 - 15,3     9,6          9,4          8,9 -
        Thrombozyten   /nl       150 - 370       63                        45 --
        ",
        "wbc 3.1 2026-02-12
         wbc 2.9 2026-02-26
         wbc 2.4 2026-03-12
         hemoglobin 9.6 2026-02-12
         hemoglobin 9.4 2026-02-26
         hemoglobin 8.9 2026-03-12
         platelets 63 2026-02-12
         platelets 45 2026-03-12",
    ),
    (
        "a second table with one date, in words",
        "
        Naam: de Vries, Anneke             geboren: 04-07-1936

        Bepaling       Eenheid   Referentie      4 februari 2026   11 maart 2026
        Leukocyten     x10^9/L   4,0 - 10,0      7,7               8,2
        Hemoglobine    g/dL      12,0 - 16,0     7,4               6,9

        Bepaling       Eenheid   2 mei 2026
        Leukocyten     x10^9/L   7,2
        Hemoglobine    g/dL      6,8
        ",
        "wbc 7.7 2026-02-04
         wbc 8.2 2026-03-11
         hemoglobin 7.4 2026-02-04
         hemoglobin 6.9 2026-03-11
         wbc 7.2 2026-05-02
         hemoglobin 6.8 2026-05-02",
    ),
    (
        "the names headed in a word that nobody knows",
        "
        Nome: Tavares, Joaquim             nascido: 28/05/1958

        Determinando    Unidades    26/01/2026   14/02/2026
        Leucócitos      10^3/uL     3,58         3,16
        Hemoglobina     g/dL        7,6          7,8
        ",
        "wbc 3.58 2026-01-26
         wbc 3.16 2026-02-14
         hemoglobin 7.6 2026-01-26
         hemoglobin 7.8 2026-02-14",
    ),
    (
        "counts that could be times of the day",
        "
        Patient: Beispiel, Erna            geb.: 21.05.1951

        Analyse        Einheit   Referenz        12.02.2026   26.02.2026   12.03.2026
        Leukozyten     /µl       3900 - 10200    1821         1535         1733
        Hämoglobin     g/dl      12,3 - 15,3     9,6          9,4          8,9
        ",
        "wbc 1.821 2026-02-12
         wbc 1.535 2026-02-26
         wbc 1.733 2026-03-12
         hemoglobin 9.6 2026-02-12
         hemoglobin 9.4 2026-02-26
         hemoglobin 8.9 2026-03-12",
    ),
    (
        "counts beside the day in a table of draws",
        "
        Patient: Beispiel, Erna            geb.: 21.05.1951

        Entnahme        Leukozyten     Hämoglobin
                        /µl            g/dl
        12.02.2026      2059           9,6
        26.02.2026      1555           9,4
        ",
        "wbc 2.059 2026-02-12
         hemoglobin 9.6 2026-02-12
         wbc 1.555 2026-02-26
         hemoglobin 9.4 2026-02-26",
    ),
    (
        "one date across",
        "
        Patient: Beispiel, Erna            geb.: 21.05.1951

        Analyse        Einheit   Referenz        12.02.2026
        Leukozyten     /nl       3,9 - 10,2      3,1
        Hämoglobin     g/dl      12,3 - 15,3     9,6
        ",
        "wbc 3.1 2026-02-12
         hemoglobin 9.6 2026-02-12",
    ),
    (
        "weekdays above, times below, numbers of the orders",
        "
        Patient: Beispiel, Erna            geb.: 21.05.1951

                       Do           Do           Do
        Datum          12.02.2026   26.02.2026   12.03.2026
        Uhrzeit        07:45        08:10        07:30
        Auftrag        4711         4802         4977
        Leukozyten     3,1          2,9          2,4          /nl       3,9 - 10,2
        Hämoglobin     9,6          9,4          8,9          g/dl      12,3 - 15,3
        ",
        "wbc 3.1 2026-02-12T07:45
         wbc 2.9 2026-02-26T08:10
         wbc 2.4 2026-03-12T07:30
         hemoglobin 9.6 2026-02-12T07:45
         hemoglobin 9.4 2026-02-26T08:10
         hemoglobin 8.9 2026-03-12T07:30",
    ),
    (
        "the year in a line of its own",
        "
        Patient: Beispiel, Erna            geb.: 21.05.1951

        Datum          12.02.       26.02.       12.03.
                       2026         2026         2026
        Leukozyten     3,1          2,9          2,4          /nl       3,9 - 10,2
        Hämoglobin     9,6          9,4          8,9          g/dl      12,3 - 15,3
        ",
        "wbc 3.1 2026-02-12
         wbc 2.9 2026-02-26
         wbc 2.4 2026-03-12
         hemoglobin 9.6 2026-02-12
         hemoglobin 9.4 2026-02-26
         hemoglobin 8.9 2026-03-12",
    ),
    (
        "dates down, names and units across",
        "
        Patient: Example, Ann              DOB: 21 May 1951
        Full blood count

        Date          Hb      WCC       Plt      MCV
                      g/L     10*9/L    10*9/L   fL
        12 Feb 2026   96      3.1       63       94
        26 Feb 2026   94      2.9                95
        12 Mar 2026   89      2.4*      45       96
        ",
        "hemoglobin 9.6 2026-02-12
         wbc 3.1 2026-02-12
         platelets 63 2026-02-12
         mcv 94 2026-02-12
         hemoglobin 9.4 2026-02-26
         wbc 2.9 2026-02-26
         mcv 95 2026-02-26
         hemoglobin 8.9 2026-03-12
         wbc 2.4 2026-03-12
         platelets 45 2026-03-12
         mcv 96 2026-03-12",
    ),
    (
        "dates down, units in the headings, times in their own cells",
        "
        Patient: Esempio, Anna           Data di nascita: 21/05/1951

        Data         Ora     Emoglobina (g/dL)   Leucociti (10^3/uL)   Piastrine (10^3/uL)
        12/02/2026   07:45   9,6                 3,1                   63
        26/02/2026   08:10   9,4                 2,9                   58
        ",
        "hemoglobin 9.6 2026-02-12T07:45
         wbc 3.1 2026-02-12T07:45
         platelets 63 2026-02-12T07:45
         hemoglobin 9.4 2026-02-26T08:10
         wbc 2.9 2026-02-26T08:10
         platelets 58 2026-02-26T08:10",
    ),
    (
        "a second table of tests that are none of ours, with dates of its own",
        "
        Patient: Example, Ann              DOB: 21 May 1951

        Drawn         Hb      WCC       Plt
                      g/L     10*9/L    10*9/L
        12 Feb 2026   96      3.1       63

        Drawn         Amylase   Lipase    Zinc
        26 Feb 2026   94        2.9       58
        ",
        "hemoglobin 9.6 2026-02-12
         wbc 3.1 2026-02-12
         platelets 63 2026-02-12",
    ),
    (
        "a second table of one test",
        "
        Patient: Example, Ann              DOB: 21 May 1951

        Drawn         Hb      WCC
                      g/L     10*9/L
        12 Feb 2026   96      3.1

        Drawn         Plt
                      10*9/L
        12 Feb 2026   63
        ",
        "hemoglobin 9.6 2026-02-12
         wbc 3.1 2026-02-12
         platelets 63 2026-02-12",
    ),
    (
        "a list in a letter that is broken at the ends of its lines",
        "
        Patient: Example, Ann              DOB: 21 May 1951
        Reported: 27 Feb 2026
        Laboratory results of 26 Feb 2026: Haemoglobin 94 g/L,
        White cell count 2.9 10*9/L, MCV 95 fL,
        Platelets 58 10*9/L.
        ",
        "hemoglobin 9.4 2026-02-26 ? date_not_of_draw, layout_unclear
         wbc 2.9 2026-02-26 ? date_not_of_draw, layout_unclear
         mcv 95 2026-02-26 ? date_not_of_draw, layout_unclear
         platelets 58 2026-02-26 ? date_not_of_draw, layout_unclear",
    ),
    (
        "name and unit stand in one cell",
        "
        Paciente: Ejemplo, Ana           Fecha de nacimiento: 21/05/1951

        Prueba             2026-02-12   2026-02-26
        Hemoglobina g/dL   9,6          9,4
        Plaquetas /mm3     63000        58000
        ",
        "hemoglobin 9.6 2026-02-12
         hemoglobin 9.4 2026-02-26
         platelets 63 2026-02-12
         platelets 58 2026-02-26",
    ),
    (
        "label and names stand so close that they are one cell",
        "
        Paziente: Esempio, Anna          Data di nascita: 21/05/1951

        Data del prelievo Emoglobina (g/dL)   Leucociti   Piastrine
                                              10^3/uL     10^3/uL
        12/02/2026        9,6                 3,1         63
        26/02/2026        9,4                 2,9         58
        ",
        "hemoglobin 9.6 2026-02-12
         wbc 3.1 2026-02-12
         platelets 63 2026-02-12
         hemoglobin 9.4 2026-02-26
         wbc 2.9 2026-02-26
         platelets 58 2026-02-26",
    ),
    (
        "a date with a label that is not known, between the rows of a draw and others",
        "
        Patient: Example, Ann              DOB: 21 May 1951
        Collected: 12 Feb 2026             Batch of: 13 Feb 2026

        Test            Result    Units     Range
        Haemoglobin     96        g/L       120 - 160
        Phlebotomised by nurse on: 26 Feb 2026
        White cells     3.1       10*9/L    4.0 - 11.0
        Platelets       58        10*9/L    150 - 400
        ",
        "hemoglobin 9.6 2026-02-12
         wbc 3.1 2026-02-12 ? date_not_of_draw
         platelets 58 2026-02-12 ? date_not_of_draw",
    ),
    (
        "the heading stands on the first page only",
        "
        Patient: Beispiel, Erna            geb.: 21.05.1951

        Analyse        Einheit   Referenz        12.02.2026   26.02.2026
        Leukozyten     /nl       3,9 - 10,2      3,1          2,9
        \u{c}
        Patient: Beispiel, Erna            Seite 2
        Hämoglobin     g/dl      12,3 - 15,3     9,6          9,4
        Thrombozyten   /nl       150 - 370       63           58
        ",
        "wbc 3.1 2026-02-12
         wbc 2.9 2026-02-26
         hemoglobin 9.6 2026-02-12
         hemoglobin 9.4 2026-02-26
         platelets 63 2026-02-12
         platelets 58 2026-02-26",
    ),
    (
        "the heading is printed again on every page, with other dates",
        "
        Patient: Beispiel, Erna            geb.: 21.05.1951
        Analyse        Einheit   Referenz        12.02.2026   26.02.2026
        Hämoglobin     g/dl      12,3 - 15,3     9,6          9,4
        \u{c}
        Patient: Beispiel, Erna            geb.: 21.05.1951
        Analyse        Einheit   Referenz        12.03.2026   26.03.2026
        Hämoglobin     g/dl      12,3 - 15,3     8,9          9,1
        ",
        "hemoglobin 9.6 2026-02-12
         hemoglobin 9.4 2026-02-26
         hemoglobin 8.9 2026-03-12
         hemoglobin 9.1 2026-03-26",
    ),
    (
        "columns of one person end where the next begins",
        "
        Patient: Beispiel, Erna            geb.: 21.05.1951
        Analyse        Einheit   Referenz        12.02.2026   26.02.2026
        Hämoglobin     g/dl      12,3 - 15,3     9,6          9,4
        \u{c}
        Patient: Muster, Karl              geb.: 03.08.1944
        Entnahme: 01.03.2026
        Hämoglobin     g/dl      12,3 - 15,3     8,1
        ",
        "hemoglobin 9.6 2026-02-12
         hemoglobin 9.4 2026-02-26
         hemoglobin 8.1 2026-03-01",
    ),
    (
        "former results keep the date that heads them",
        "
        Patient: Beispiel, Erna            geb.: 21.05.1951
        Entnahme: 12.03.2026 07:45
        Analyse        Ergebnis   Einheit   Referenz       Vorwert 12.02.2026
        Leukozyten     2,4        /nl       3,9 - 10,2     3,1
        Hämoglobin     8,9        g/dl      12,3 - 15,3    9,6
        ",
        "wbc 2.4 2026-03-12T07:45
         wbc 3.1 2026-02-12 ? date_not_of_draw
         hemoglobin 8.9 2026-03-12T07:45
         hemoglobin 9.6 2026-02-12 ? date_not_of_draw",
    ),
    (
        "a list of several people is nobody's history",
        "
        Ward list

        Date          Patient          Hb (g/L)   WCC (10*9/L)
        12 Feb 2026   Example, Ann     96         3.1
        12 Feb 2026   Muster, Karl     88         2.2
        ",
        "",
    ),
    (
        "a period is no pair of draws",
        "
        Patient: Beispiel, Erna            geb.: 21.05.1951
        Datum 12.02.2026 - 12.03.2026
        Leukozyten     2,4        /nl        3,9 - 10,2
        ",
        "wbc 2.4 2026-02-12 ? date_not_of_draw",
    ),
    (
        "a value between two dates",
        "
        Patient: Beispiel, Erna            geb.: 21.05.1951
        Analyse        Einheit   Referenz        12.02.2026    26.02.2026
        Leukozyten     /nl       3,9 - 10,2                3,1
        ",
        "wbc 3.1 2026-02-12 ? layout_unclear",
    ),
    (
        "a row for each result, with its own date",
        "
        Paciente: Ejemplo, Ana       Fecha de nacimiento: 21/05/1951
        Fecha de toma   Prueba           Resultado   Unidad     Valores de referencia
        12/02/2026      Hemoglobina      9,6         g/dL       12,0 - 15,5
        12/02/2026      Plaquetas        63          10^3/uL    150 - 400
        26/02/2026      Hemoglobina      9,4         g/dL       12,0 - 15,5
        ",
        "hemoglobin 9.6 2026-02-12
         platelets 63 2026-02-12
         hemoglobin 9.4 2026-02-26",
    ),
];

#[test]
fn every_value_of_many_draws_keeps_its_own_date() {
    compare(LAYOUTS);
}
