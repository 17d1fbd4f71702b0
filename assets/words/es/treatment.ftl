# Treatments, milestones, transfusions, phases and trends.

milestone-consent = Consentimiento informado
milestone-screening = Pruebas de selección
milestone-randomisation = Asignación al azar
milestone-dose = Dosis
milestone-dose_held = Dosis en pausa
milestone-dose_delayed = Dosis aplazada
milestone-dose_reduced = Dosis reducida
milestone-marrow = Examen de médula ósea
milestone-assessment = Evaluación de la respuesta
milestone-end_of_treatment = Fin del tratamiento
milestone-follow_up = Cita de seguimiento
milestone-off_study = Salida del estudio
milestone-other = Otra fecha clave

milestone-status-planned = se ha previsto
milestone-status-done = se hizo
milestone-status-missed = no se hizo

assessment-done = hecha el { $date }
assessment-ahead = prevista para el { $date }
assessment-due = toca ahora
assessment-missing = estaba prevista para el { $date }; no hay ninguna en el registro
assessment-usual = momento habitual, según nuestra propia regla
assessment-usual-passed = momento habitual, según nuestra propia regla; no hay ninguna en el registro

product-red_cells = Glóbulos rojos
product-platelets = Plaquetas
product-other = Otro componente de la sangre
units = { $count ->
    [one] { $count } unidad
   *[other] { $count } unidades
}

log-red_cells = Lista de glóbulos rojos
log-platelets = Lista de plaquetas
log-growth_factors = Lista de factores de crecimiento

phase-before_first_dose = Antes de la primera dosis
phase-before_window = Antes de las semanas en que el equipo médico suele hacer la primera evaluación completa
phase-in_window = En las semanas en que el equipo médico suele valorar el tratamiento
phase-past_window = Después de esas semanas
phase-ended = Este tratamiento ha terminado

trend-higher = más alto
trend-lower = más bajo
trend-about-the-same = más o menos igual
trend-too-few-points = muy pocos puntos para hablar de una tendencia
trend-sentence = { $trend ->
    [higher] { $analyte }: más alto que antes. El valor central pasó de { $earlier } a { $later }.
    [lower] { $analyte }: más bajo que antes. El valor central pasó de { $earlier } a { $later }.
    [about-the-same] { $analyte }: más o menos igual. El valor central era { $earlier } y es { $later }.
   *[too-few-points] { $analyte }: muy pocos puntos para hablar de una tendencia.
}

arm-known = Grupo del estudio: { $arm }
arm-blinded = El estudio es ciego. Nadie en la clínica dice en qué grupo del estudio está usted, y este programa no intenta adivinarlo.
arm-open = Estudio abierto: todo el mundo sabe qué tratamiento se da.
arm-not_said = Grupo del estudio aún sin anotar

gene-found = encontrado
gene-not_found = se buscó y no se encontró
gene-not_tested = no analizado

risk-lower = de menor riesgo
risk-higher = de mayor riesgo

medicine-growth_factor = Factor de crecimiento (G-CSF)
medicine-long_acting_growth_factor = Factor de crecimiento de acción prolongada (G-CSF)
medicine-blood_thinner = Anticoagulante o antiagregante
medicine-painkiller = Analgésico que puede favorecer el sangrado
medicine-chelator = Medicamento que elimina hierro
medicine-other = Otro medicamento

dips-often = Los recuentos bajan a menudo en estos días.
dips-plan = Su plan para la fiebre y el sangrado sigue siendo válido.

study-no-link = Este programa no está conectado con su estudio. Informe usted directamente al personal del estudio de los efectos secundarios.
general-end = Información general, no es consejo médico. Decida con su equipo médico.
general-seed = De una respuesta general que cita NCCN Guidelines for Patients: MDS (2026); no la hemos comprobado con ese libro.
print-foot = Registro del paciente a partir de hojas del laboratorio; comprobar con la historia clínica del hospital antes de su uso clínico.

# When a medicine is usually judged, and what dips in the counts mean. Clinical reference, section 6. The
# study's own schedule always comes first.

drug-esa = epoetina o darbepoetina
    .judged = Un primer efecto se ve a menudo después de 6 a 8 semanas. Se suele valorar después de unos 3 meses.
    .dips = La hemoglobina sube despacio. Con G-CSF, los neutrófilos pueden subir de golpe durante unos días. Eso no se cuenta.
drug-luspatercept = luspatercept
    .judged = Se suele valorar en la semana 24. El equipo médico puede subir la dosis antes.
    .dips = La hemoglobina llega a su punto más alto entre 1 y 2 semanas después de una dosis. Cuenta el valor de antes de la dosis siguiente.
drug-imetelstat = imetelstat
    .judged = Se suele valorar después de 24 semanas, que son 6 dosis.
    .dips = Los neutrófilos y las plaquetas bajan mucho a menudo en los 3 primeros ciclos. La dosis siguiente puede esperar a que se recuperen.
drug-lenalidomide = lenalidomida
    .judged = Se suele valorar después de 2 a 4 meses.
    .dips = Los neutrófilos y las plaquetas bajan mucho a menudo en las 8 primeras semanas. En ese tiempo los análisis de sangre son a menudo semanales.
drug-azacitidine = azacitidina
    .judged = Se suele valorar después de 4 a 6 ciclos o más.
    .dips = Los neutrófilos y las plaquetas bajan a menudo en las semanas 2 y 3 de un ciclo y se recuperan hacia el día 28. Los dos primeros ciclos son a menudo los más duros. Solo los recuentos de antes de un ciclo muestran cómo va la evolución.
drug-decitabine = decitabina
    .judged = Se suele valorar después de 4 ciclos o más.
    .dips = Los neutrófilos y las plaquetas llegan a menudo a su punto más bajo entre los días 14 y 21 de un ciclo. Solo los recuentos de antes de un ciclo muestran cómo va la evolución.
drug-decitabine-cedazuridine = decitabina-cedazuridina
    .judged = Se suele valorar después de 4 ciclos o más.
    .dips = Los neutrófilos y las plaquetas llegan a menudo a su punto más bajo entre los días 14 y 21 de un ciclo, sobre todo en los dos primeros ciclos.
drug-ivosidenib = ivosidenib
    .judged = A menudo se valora después de 6 meses. Un primer efecto puede llegar antes.
    .dips = Los glóbulos blancos pueden subir, y los blastos pueden subir antes de bajar. Con fiebre, falta de aire, hinchazón o aumento rápido de peso: llame ahora a su equipo médico.
drug-olutasidenib = olutasidenib
    .judged = A menudo se valora después de 6 meses.
    .dips = Los glóbulos blancos pueden subir, y los blastos pueden subir antes de bajar. Con fiebre, falta de aire, hinchazón o aumento rápido de peso: llame ahora a su equipo médico.
drug-enasidenib = enasidenib
    .judged = A menudo se valora después de 6 meses.
    .dips = La bilirrubina puede subir sin que haya daño en el hígado. Con fiebre, falta de aire, hinchazón o aumento rápido de peso: llame ahora a su equipo médico.
drug-venetoclax-azacitidine = venetoclax con azacitidina
    .judged = A menudo se hace un examen de médula ósea después del ciclo 1 o 2, y después del ciclo 3.
    .dips = Los recuentos bajan a menudo mucho y durante mucho tiempo. La médula ósea puede limpiarse antes de que la sangre se recupere, y los ciclos pueden esperar.
drug-atg-ciclosporin = ATG con ciclosporina
    .judged = Se suele valorar después de 3 a 6 meses, a veces más tarde.
    .dips = Los linfocitos bajan casi a cero, y las plaquetas pueden bajar durante la ATG. Al principio hacen falta a menudo más transfusiones.
drug-plan-applies = Su plan para la fiebre y el sangrado sigue siendo válido, sea cual sea el recuento.
drug-study-first = El calendario de su propio estudio siempre va antes que esto.
