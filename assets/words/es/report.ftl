# Words of the chart and of the visit summary.
# Numbers, dates and units arrive already written as people read them, unless a line says otherwise.

chart-title = Recuentos con { $treatment }, del { $from } al { $to }
chart-title-without-treatment = Recuentos, del { $from } al { $to }
chart-today = hoy
chart-first-dose = primera dosis
chart-window = semanas { $from }–{ $to }: momento habitual de la evaluación
chart-window-short = semanas { $from }–{ $to }
chart-assessment-done = evaluación hecha
chart-assessment-ahead = evaluación prevista, semana { $week }
chart-assessment-due = toca evaluación, semana { $week }
chart-assessment-missing = evaluación, semana { $week }: sin anotar
chart-assessment-usual = momento habitual de una evaluación, semana { $week }
chart-baseline = media antes del tratamiento { $value }
chart-baseline-short = media antes { $value }
chart-week = semana { $week }
chart-state-done = hecha
chart-state-ahead = prevista
chart-state-due = toca ahora
chart-state-missing = sin anotar
chart-state-usual = habitual
chart-strip-title = Línea de tiempo del tratamiento
chart-strip-description = Línea de tiempo desde la primera dosis. Hoy es la semana { $week }. Las frases de al lado dicen cómo están las evaluaciones.
chart-lab-range = rango del laboratorio
chart-general-range = rango general de adultos
chart-soon-after-transfusion = tras transfusión reciente
chart-gap = { $weeks ->
    [one] { $weeks } semana sin resultados
   *[other] { $weeks } semanas sin resultados
}
chart-gap-short = sin resultados
chart-red-cells = Glóbulos rojos, unidades
chart-platelets = Plaquetas, unidades
chart-other-product = Otro, unidades
chart-cycles = Ciclos
# Days of a treatment on which white cells and platelets often dip
chart-dip-short = suele bajar
chart-dip = aquí suelen bajar
chart-weeks = sem. desde la primera dosis

chart-none = { $analyte }: sin resultados en este tiempo.
chart-last = { $analyte }: { $sign }{ $value } { $unit } el { $date }.
chart-last-below = { $analyte }: { $sign }{ $value } { $unit } el { $date }, por debajo del rango del laboratorio.
chart-last-within = { $analyte }: { $sign }{ $value } { $unit } el { $date }, dentro del rango del laboratorio.
chart-last-above = { $analyte }: { $sign }{ $value } { $unit } el { $date }, por encima del rango del laboratorio.
chart-last-below-general = { $analyte }: { $sign }{ $value } { $unit } el { $date }, por debajo del rango general de adultos. El laboratorio no imprimió ninguno.
chart-last-within-general = { $analyte }: { $sign }{ $value } { $unit } el { $date }, dentro del rango general de adultos. El laboratorio no imprimió ninguno.
chart-last-above-general = { $analyte }: { $sign }{ $value } { $unit } el { $date }, por encima del rango general de adultos. El laboratorio no imprimió ninguno.
chart-to-check = Este valor leído todavía se tiene que comprobar con la hoja del laboratorio.
chart-not-comparable = Esta extracción fue demasiado pronto después de una transfusión para comparar.
# $low_sign, $high_sign: nothing, <, ≤, ≥ or >; $low, $high: numbers; $unit; $low_date, $high_date
chart-extremes = El más bajo en este tiempo: { $low_sign }{ $low } { $unit } el { $low_date }. El más alto: { $high_sign }{ $high } { $unit } el { $high_date }.
chart-dip-plan = En los días sombreados, los neutrófilos y las plaquetas suelen bajar con este tratamiento. Su plan para la fiebre y el sangrado sigue siendo válido.
chart-trend-higher = Los resultados posteriores son más altos que los anteriores.
chart-trend-lower = Los resultados posteriores son más bajos que los anteriores.
chart-trend-same = Los resultados posteriores están más o menos igual que los anteriores.
chart-trend-too-few = Hay muy pocos resultados para hablar de una tendencia.

report-title = Resumen para la cita, { $name }
report-kicker = Resumen para la cita, hecho el { $date }
report-colon = { $before }: { $after }
report-born = Nacimiento
report-treatment = Tratamiento
report-since = primera dosis el { $date }
report-no-first-dose = primera dosis sin anotar
report-study = Estudio
report-phase = fase { $phase }
report-arm = grupo: { $arm }
report-arm-blinded = ciego
report-arm-open = abierto
report-visit = Cita

report-position = En qué punto está el tratamiento
report-before-first-dose = No hay ninguna primera dosis anotada.
report-first-dose-planned = Primera dosis prevista para el { $date }.
report-week = Semana { $week } desde la primera dosis.
report-ended = Este tratamiento ha terminado.
report-assessment-missing = No hay ninguna evaluación anotada en la semana { $week }.
report-next-assessment = Próxima evaluación prevista: semana { $week }.
report-units-last-8-weeks = { $units ->
    [0] No hay ninguna transfusión de glóbulos rojos anotada en las últimas 8 semanas.
    [one] { $units } unidad de glóbulos rojos en las últimas 8 semanas.
   *[other] { $units } unidades de glóbulos rojos en las últimas 8 semanas.
}
report-units-before = { $units ->
    [0] No hay ninguna transfusión de glóbulos rojos anotada en las 8 semanas anteriores a la primera dosis.
    [one] { $units } unidad de glóbulos rojos en las 8 semanas anteriores a la primera dosis.
   *[other] { $units } unidades de glóbulos rojos en las 8 semanas anteriores a la primera dosis.
}
report-units-unknown = Glóbulos rojos en las últimas 8 semanas: la lista no está marcada como completa.

report-in-record = Lo que se desprende de este registro
report-in-record-left-out = { $count ->
    [one] { $count } frase más que se desprende de este registro no está impresa aquí.
   *[other] Otras { $count } frases que se desprenden de este registro no están impresas aquí.
}

report-results = Últimos resultados
report-no-results = No hay ningún resultado anotado.
report-column-test = Prueba
report-column-range = Valores de referencia
report-table-summary = Resultados de las últimas extracciones de sangre. Las pruebas en filas, las fechas en columnas, la más reciente a la derecha.
report-range = { $low }–{ $high }
report-range-from = desde { $low }
report-range-to = hasta { $high }
report-mark-flags = Las letras después de un número son marcas del propio laboratorio.
report-mark-typed = † introducido a mano.
report-mark-calculated = ‡ calculado a partir de los otros valores de ese día.
report-mark-doubtful = ? falta comprobarlo con la hoja del laboratorio.
report-mark-general-range = * rango general de adultos, el laboratorio no imprimió ninguno.
report-more-draws = { $count ->
    [one] En el registro hay { $count } extracción más antigua.
   *[other] En el registro hay { $count } extracciones más antiguas.
}
report-more-tests = { $count ->
    [one] En el registro hay { $count } prueba más.
   *[other] En el registro hay { $count } pruebas más.
}

report-chart = Recuentos a lo largo del tiempo
report-chart-lines = Línea de puntos: media antes del tratamiento. Banda sombreada: valores de referencia del laboratorio.
report-chart-left-out = El gráfico no cabe en estas páginas junto a todo lo demás; las cifras están en la tabla de arriba.
report-chart-left-out-alone = El gráfico no cabe en estas páginas junto a todo lo demás.
report-ask-first = Por favor, vea primero estas preguntas
report-questions = Otras preguntas
report-more-questions = { $count ->
    [one] En el registro hay { $count } pregunta más.
   *[other] En el registro hay { $count } preguntas más.
}

report-transfusions = Transfusiones
report-red-cells = { $units ->
    [one] { $units } unidad de glóbulos rojos
   *[other] { $units } unidades de glóbulos rojos
}
report-platelets = { $units ->
    [one] { $units } unidad de plaquetas
   *[other] { $units } unidades de plaquetas
}
report-other-product = { $units ->
    [one] { $units } unidad, otro componente
   *[other] { $units } unidades, otro componente
}
report-more-transfusions = { $count ->
    [one] En el registro hay { $count } más antigua.
   *[other] En el registro hay { $count } más antiguas.
}

report-medicines = Medicamentos
report-blood-thinner = anticoagulante o antiagregante
report-until = hasta { $date }
report-more-medicines = { $count ->
    [one] En el registro hay { $count } medicamento más. Esta lista no está completa.
   *[other] En el registro hay { $count } medicamentos más. Esta lista no está completa.
}
report-allergies = Alergias
report-more-allergies = { $count ->
    [one] En el registro hay { $count } alergia más. Esta lista no está completa.
   *[other] En el registro hay { $count } alergias más. Esta lista no está completa.
}
report-planned = Previsto
report-more-planned = { $count ->
    [one] Hay { $count } entrada prevista más en el registro.
   *[other] Hay { $count } entradas previstas más en el registro.
}
report-nothing-entered = Aquí no hay nada anotado en: { $lists }. Eso no quiere decir que no haya nada.
report-milestones = Desde la última cita
report-blood-needs = Requisitos especiales de transfusión
report-side-effects = Efectos secundarios
report-check-in = Último apunte sobre cómo está
report-notes = Notas
report-more-entries = { $count ->
    [one] En el registro hay { $count } anotación más antigua.
   *[other] En el registro hay { $count } anotaciones más antiguas.
}

report-in-record-only = { $count ->
    [one] Hay { $count } entrada en el registro.
   *[other] Hay { $count } entradas en el registro.
}

report-foot-who-born = { $name }; fecha de nacimiento: { $birth }. Hecho el { $made }.
report-foot-who = { $name }. Hecho el { $made }.
report-foot = Registro del paciente a partir de hojas del laboratorio; comprobar con la historia clínica del hospital antes de su uso clínico.
report-demonstration = Persona inventada.
report-page = página { $page } de { $pages }

## Emergency sheet. What is missing is said to be missing.

# $date: a date
report-card-kicker = Hoja de urgencias, { $date }
# $name: the person
report-card-title = Hoja de urgencias: { $name }
report-card-fever = Fiebre, sangrado o encontrarse muy mal de repente
report-card-call = Llamar
report-card-diagnosis = Diagnóstico
report-card-disease = Síndrome mielodisplásico (SMD)
report-card-allergies = Alergias
report-card-thinners = Anticoagulantes y antiagregantes
report-card-blood = Requisitos especiales de transfusión
report-card-counts = Últimos recuentos
report-card-missing = Aquí no hay nada anotado. No quiere decir que no haya nada.
