//! One draw on a sheet.

use super::{Layout, compare};

const LAYOUTS: &[Layout] = &[
    (
        "units before ranges, flag behind all",
        "
        Name: EXAMPLE, Ann            DOB: 05/21/1951
        Date Collected: 03/14/2026 08:12     Date Reported: 03/15/2026

        Test                Result    Units        Reference Range    Flag
        WBC                 2.1       x10E3/uL     3.4-10.8           L
        Hemoglobin          8.9       g/dL         12.0-15.5          L
        Platelets           41        x10E3/uL     150-450            LL
        ",
        "wbc 2.1 2026-03-14T08:12
         hemoglobin 8.9 2026-03-14T08:12
         platelets 41 2026-03-14T08:12",
    ),
    (
        "ranges before units, flag before the value",
        "
        Name: EXAMPLE, Ann            DOB: 05/21/1951
        Collected: 03/14/2026 08:12

        Test                Flag   Result    Reference Range   Units
        WBC                 L      2.1       3.4-10.8          x10E3/uL
        Hemoglobin          L      8.9       12.0-15.5         g/dL
        MCV                        94        79-97             fL
        ",
        "wbc 2.1 2026-03-14T08:12
         hemoglobin 8.9 2026-03-14T08:12
         mcv 94 2026-03-14T08:12",
    ),
    (
        "a dash as the flag of low values, before ranges",
        "
        Paciente: Ejemplo, Ana        Fecha de nacimiento: 21/05/1951
        Fecha de toma de muestra: 14/03/2026

        Prueba              Resultado        Valores de referencia   Unidades
        Leucocitos          4,5              4,0-10,0                x10^3/µL
        Eritrocitos         3,43         -   4,20-5,70               x10^6/µL
        Hemoglobina         11,2         -   12,5-16,5               g/dL
        Plaquetas           420          +   150-390                 x10^3/µL
        ",
        "wbc 4.5 2026-03-14
         rbc 3.43 2026-03-14
         hemoglobin 11.2 2026-03-14
         platelets 420 2026-03-14",
    ),
    (
        "flags glued to the value",
        "
        Patient: Example, Ann         Collected: 14 Mar 2026 08:12
        Test                Result    Units        Range
        White Cell Count    2.1L      10*9/L       4.0 - 10.0
        Haemoglobin         *89       g/L          120 - 160
        Platelets           <10*      10*9/L       150 - 400
        ",
        "wbc 2.1 2026-03-14T08:12
         hemoglobin 8.9 2026-03-14T08:12
         platelets <10 2026-03-14T08:12",
    ),
    (
        "in range and out of range",
        "
        EXAMPLE, ANN
        DOB: 05/21/1951    AGE: 74
        SPECIMEN: AB123456C          REQUISITION: 0012345
        COLLECTED: 03/14/2026 08:12
        RECEIVED: 03/14/2026 21:10
        REPORTED: 03/15/2026 06:30

        Test Name                 In Range     Out Of Range     Reference Range           Lab
        WHITE BLOOD CELL COUNT                 2.1 L            3.8-10.8 Thousand/uL      EZ
        RED BLOOD CELL COUNT      4.10                          3.80-5.10 Million/uL
        HEMOGLOBIN                             8.9 L            11.7-15.5 g/dL
        MCV                       94                            80.0-100.0 fL
        ",
        "wbc 2.1 2026-03-14T08:12
         rbc 4.1 2026-03-14T08:12
         hemoglobin 8.9 2026-03-14T08:12
         mcv 94 2026-03-14T08:12",
    ),
    (
        "the former result before the present one",
        "
        Patient: Example, Ann         Collected: 14 Mar 2026 08:12
        Test             Previous     Current      Units        Reference
        WBC              3.1          2.4 L        K/uL         4.0 - 11.0
        Hemoglobin       9.4          8.9 L        g/dL         12.0 - 15.5
        Platelets        52           45 L         K/uL         150 - 400
        ",
        "wbc 2.4 2026-03-14T08:12
         hemoglobin 8.9 2026-03-14T08:12
         platelets 45 2026-03-14T08:12",
    ),
    (
        "units that go on in the next line",
        "
        Patient: Example, Ann         Collected: 14 Mar 2026 08:12
        Test             Result       Units        Reference
        WBC              2.4          Thousand/    4.0 - 11.0
                                      uL
        Hemoglobin       8.9          g/dL         12.0 - 15.5
        Platelets        45           Thousand/    150 - 400
                                      uL
        ",
        "wbc 2.4 2026-03-14T08:12
         hemoglobin 8.9 2026-03-14T08:12
         platelets 45 2026-03-14T08:12",
    ),
    (
        "a name over two lines",
        "
        Patient: Example, Ann         Collected: 14 Mar 2026 08:12
        Test                Result    Units        Range
        Haemoglobin         89        g/L          120 - 160
        Mean corpuscular
        volume              94        fL           80 - 100
        Mean corpuscular    332       g/L          315 - 345
        haemoglobin
        concentration
        Platelets           45        10*9/L       150 - 400
        ",
        "hemoglobin 8.9 2026-03-14T08:12
         mcv 94 2026-03-14T08:12
         mchc 33.2 2026-03-14T08:12
         platelets 45 2026-03-14T08:12",
    ),
    (
        "the unit in the line below the value",
        "
        Patient: Example, Ann         Collected: 14 Mar 2026 08:12
        Test                Result    Range
        Haemoglobin         89        120 - 160
                            g/L
        Platelets           45        150 - 400
                            10*9/L
        ",
        "hemoglobin 8.9 2026-03-14T08:12
         platelets 45 2026-03-14T08:12",
    ),
    (
        "two panels beside each other, each with its heading",
        "
        Patient: Example, Ann         Collected: 14 Mar 2026 08:12

        Test           Result   Units    Range            Test            Result   Units    Range
        Haemoglobin    89       g/L      120 - 160        Neutrophils     1.2      10*9/L   2.0 - 7.5
        MCV            94       fL       80 - 100         Lymphocytes     1.0      10*9/L   1.0 - 4.0
        Platelets      45       10*9/L   150 - 400        Sodium          140      mmol/L   135 - 145
        ",
        "hemoglobin 8.9 2026-03-14T08:12
         neutrophils 1.2 2026-03-14T08:12
         mcv 94 2026-03-14T08:12
         lymphocytes 1 2026-03-14T08:12
         platelets 45 2026-03-14T08:12",
    ),
    (
        "two reports beside each other",
        "
        Patient: Example, Ann         DOB: 21 May 1951

        Collected: 14 Mar 2026 08:12                      Collected: 28 Mar 2026 09:30
        Test           Result   Units    Range            Test            Result   Units    Range
        Haemoglobin    89       g/L      120 - 160        Haemoglobin     93       g/L      120 - 160
        Platelets      45       10*9/L   150 - 400        Platelets       52       10*9/L   150 - 400
        ",
        "hemoglobin 8.9 2026-03-14T08:12
         platelets 45 2026-03-14T08:12
         hemoglobin 9.3 2026-03-28T09:30
         platelets 52 2026-03-28T09:30",
    ),
    (
        "a section or a code stands before the name",
        "
        Patient: Beispiel, Erna          Entnahmedatum: 12.03.2026
        Kürzel    Bezeichnung       Ergebnis    Einheit    Normbereich
        LEU       Leukozyten        2,4         /nl        3,9 - 10,2
        HB        Hämoglobin        8,9         g/dl       12,3 - 15,3
        THRO      Thrombozyten      45          /nl        150 - 370
        ",
        "wbc 2.4 2026-03-12
         hemoglobin 8.9 2026-03-12
         platelets 45 2026-03-12",
    ),
    (
        "values wide of their heading",
        "
        Patient: Beispiel, Erna          Entnahmedatum: 12.03.2026
        Parameter           Wert                    Einheit         Referenzbereich
        Leukozyten                        2,4       /nl             3,9 - 10,2
        Hämoglobin                        8,9       g/dl            12,3 - 15,3
        ",
        "wbc 2.4 2026-03-12
         hemoglobin 8.9 2026-03-12",
    ),
    (
        "marrow and urine are no blood count",
        "
        Patient: Example, Ann         Collected: 14 Mar 2026 08:12
        Full blood count
        Test                Result    Units        Range
        Haemoglobin         89        g/L          120 - 160
        Bone marrow differential
        Blasts              7         %            0 - 5
        Neutrophils         41        %            30 - 60
        ",
        "hemoglobin 8.9 2026-03-14T08:12",
    ),
    (
        "Myélogramme is no blood count",
        "
        Patient: Example, Ann         Collected: 14 Mar 2026 08:12
        Haemoglobin         89        g/L          120 - 160
        Myélogramme
        Neutrophils (%)     41        %            30 - 60
        ",
        "hemoglobin 8.9 2026-03-14T08:12",
    ),
    (
        "Beenmerg is no blood count",
        "
        Patient: Example, Ann         Collected: 14 Mar 2026 08:12
        Haemoglobin         89        g/L          120 - 160
        Beenmerg
        Neutrophils (%)     41        %            30 - 60
        ",
        "hemoglobin 8.9 2026-03-14T08:12",
    ),
    (
        "Benmärg is no blood count",
        "
        Patient: Example, Ann         Collected: 14 Mar 2026 08:12
        Haemoglobin         89        g/L          120 - 160
        Benmärg
        Neutrophils (%)     41        %            30 - 60
        ",
        "hemoglobin 8.9 2026-03-14T08:12",
    ),
    (
        "Midollo osseo is no blood count",
        "
        Patient: Example, Ann         Collected: 14 Mar 2026 08:12
        Haemoglobin         89        g/L          120 - 160
        Midollo osseo
        Neutrophils (%)     41        %            30 - 60
        ",
        "hemoglobin 8.9 2026-03-14T08:12",
    ),
    (
        "Sedimento urinário is no blood count",
        "
        Patient: Example, Ann         Collected: 14 Mar 2026 08:12
        Haemoglobin         89        g/L          120 - 160
        Sedimento urinário
        Neutrophils (%)     41        %            30 - 60
        ",
        "hemoglobin 8.9 2026-03-14T08:12",
    ),
    (
        "Médula ósea is no blood count",
        "
        Patient: Example, Ann         Collected: 14 Mar 2026 08:12
        Haemoglobin         89        g/L          120 - 160
        Médula ósea
        Neutrophils (%)     41        %            30 - 60
        ",
        "hemoglobin 8.9 2026-03-14T08:12",
    ),
    (
        "a comment never becomes a result",
        "
        Patient: Example, Ann         Collected: 14 Mar 2026 08:12
        Test                Result    Units        Range
        Haemoglobin         89        g/L          120 - 160
        White Cell Count    2.1       10*9/L       4.0 - 10.0
        Platelets           45        10*9/L       150 - 400
        Comment: Platelets clumped, count may be low. Previously reported as 12.
        ",
        "hemoglobin 8.9 2026-03-14T08:12
         wbc 2.1 2026-03-14T08:12
         platelets 45 2026-03-14T08:12 ? note_nearby",
    ),
    (
        "a former result with its date behind the current one",
        "
        Patient: EXAMPLE, ANN      DOB: 05/21/1951
        Date Collected: 03/14/2026 0812   Date Received: 03/14/2026
        Test           Current Result and Flag     Previous Result and Date      Units       Reference Interval
        WBC            2.1         Low             3.4         01/10/2026        x10E3/uL    3.4-10.8
        Hemoglobin     8.9         Low             9.6         01/10/2026        g/dL        13.0-17.7
        MCV            94                          96          01/10/2026        fL          79-97
        ",
        "wbc 2.1 2026-03-14T08:12
         hemoglobin 8.9 2026-03-14T08:12
         mcv 94 2026-03-14T08:12",
    ),
    (
        "a portal: name and value, the range below, limits under a bar",
        "
        Collected on Mar 14, 2026 8:12 AM      Resulted on Mar 14, 2026 11:47 PM
        Results            Name: Ann Example | DOB: 5/21/1951 | MRN: 5550199

        WBC                                                      3.7
        Normal range: 4.0 - 11.0 K/uL                            Low
        View trends                   4.0            11.0

        Platelet Count                                           <10
        Normal range: 150 - 400 K/uL                             Low
        View trends                   150            400
        ",
        "wbc 3.7 2026-03-14T08:12
         platelets <10 2026-03-14T08:12",
    ),
    (
        "a remark below a row, and one at its end",
        "
        Patient: Example, Ann         Collected: 14 Mar 2026 08:12
        Test                Result    Units        Range
        Haemoglobin         89        g/L          120 - 160
        White Cell Count    2.1       10*9/L       4.0 - 10.0
              CORRECTED RESULT
        Platelets           45        10*9/L       150 - 400      CLUMPED
        ",
        "hemoglobin 8.9 2026-03-14T08:12
         wbc 2.1 2026-03-14T08:12 ? note_nearby
         platelets 45 2026-03-14T08:12 ? note_nearby",
    ),
    (
        "results listed in a letter, and a sentence",
        "
        Patientin: Beispiel, Erna         geb. 21.05.1951
        Labor vom 12.03.2026: Hb 8,9 g/dl, Leukozyten 2,4 /nl, Thrombozyten 45 /nl
        Die Thrombozyten sind seit der letzten Kontrolle von 63 /nl gefallen.
        ",
        "hemoglobin 8.9 2026-03-12 ? date_not_of_draw, layout_unclear
         wbc 2.4 2026-03-12 ? date_not_of_draw, layout_unclear
         platelets 45 2026-03-12 ? date_not_of_draw, layout_unclear, note_nearby",
    ),
    (
        "ranges for women and men",
        "
        Patient: Example, Ann         Collected: 14 Mar 2026 08:12
        Test                Result    Units        Range
        Haemoglobin         89        g/L          M: 130 - 170   F: 120 - 150
        Platelets           45        10*9/L       150 - 400
        ",
        "hemoglobin 8.9 2026-03-14T08:12
         platelets 45 2026-03-14T08:12",
    ),
];

#[test]
fn one_draw_is_read_whatever_the_order_of_its_columns() {
    compare(LAYOUTS);
}
