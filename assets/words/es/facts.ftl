# Facts of this record: the sentence when it holds, `.not` when it is known not to hold, `.missing` when
# the record does not say, with what to do about it. The argument names are those of the fact.

fact-first-dose = Su primera dosis fue el { $date }. Esta es la semana { $week } desde entonces.
    .not = Su primera dosis está prevista para el { $date }.
    .missing = En su registro no hay ninguna primera dosis. Escríbala en Tratamiento.
fact-window-phase = { $phase ->
    [before_first_dose] Aún no se ha dado la primera dosis.
    [before_window] Está en la semana { $week } desde la primera dosis. Las semanas en que un equipo médico suele valorar un tratamiento todavía no han empezado.
    [in_window] Está en la semana { $week } desde la primera dosis. En estas semanas un equipo médico suele valorar un tratamiento.
    [past_window] Está en la semana { $week } desde la primera dosis. Ya pasaron las semanas en que un equipo médico suele valorar un tratamiento.
   *[ended] Este tratamiento ha terminado.
}
    .not = No está en las semanas en que un equipo médico suele valorar un tratamiento.
    .missing = No se puede saber en qué punto de las semanas de su tratamiento está. Escriba la primera dosis en Tratamiento.
fact-next-assessment = Su próxima evaluación prevista es el { $date }, en la semana { $week }.
    .not = En su registro no hay prevista ninguna otra evaluación.
    .missing = En su registro no hay ninguna evaluación prevista. Pida las fechas a su equipo médico y escríbalas.
fact-assessment-missing = La evaluación prevista para el { $date } (semana { $week }) no está en su registro.
    .not = No ha pasado ninguna evaluación prevista sin una anotación.
    .missing = Sin una primera dosis no se pueden seguir las evaluaciones previstas. Escríbala en Tratamiento.
fact-window-over = Ya pasaron las semanas en que un equipo médico suele valorar este tratamiento.
    .not = Todavía no han pasado las semanas en que un equipo médico suele valorar este tratamiento.
    .missing = No se puede saber si han pasado estas semanas. Escriba la primera dosis en Tratamiento.
fact-window-over-without-response = Han pasado las semanas habituales y en estos resultados no se alcanza ningún criterio. Solo su equipo médico puede decir qué significa eso.
    .not = No han pasado las semanas habituales, o en estos resultados se alcanza un criterio.
    .missing = Todavía no se puede saber. Hace falta la primera dosis, dos recuentos anteriores a ella y una lista de transfusiones completa.
fact-treatment-ended = Este tratamiento terminó el { $date }.
    .not = Este tratamiento no ha terminado.
    .missing = En su registro no hay ningún tratamiento. Escríbalo en Tratamiento.
fact-in-trial = Participa en el estudio { $study }.
    .not = Este tratamiento no es un estudio.
    .missing = Su registro no dice si su tratamiento es un estudio. Indíquelo en Tratamiento.
fact-arm-blinded = Su estudio es ciego. Nadie le dice en qué grupo del estudio está.
    .not = Su estudio no es ciego.
    .missing = Su registro no dice qué sabe usted de su grupo del estudio. Indíquelo en Tratamiento.
fact-red-cell-units-last-8-weeks = { $count ->
    [0] No recibió glóbulos rojos en las últimas 8 semanas.
    [one] Recibió { $count } unidad de glóbulos rojos en las últimas 8 semanas.
   *[other] Recibió { $count } unidades de glóbulos rojos en las últimas 8 semanas.
}
    .not = No recibió glóbulos rojos en las últimas 8 semanas.
    .missing = Su lista de glóbulos rojos no está completa para las últimas 8 semanas. Indique hasta qué día está completa.
fact-red-cell-units-before = { $count ->
    [0] No recibió glóbulos rojos en las 8 semanas anteriores a la primera dosis.
    [one] Recibió { $count } unidad de glóbulos rojos en las 8 semanas anteriores a la primera dosis.
   *[other] Recibió { $count } unidades de glóbulos rojos en las 8 semanas anteriores a la primera dosis.
}
    .not = No recibió glóbulos rojos en las 8 semanas anteriores a la primera dosis.
    .missing = Su lista de glóbulos rojos no cubre las 8 semanas anteriores a la primera dosis. Pida las fechas al banco de sangre o a su equipo médico.
fact-transfusions-rising = Últimamente recibió más glóbulos rojos: { $last ->
    [one] { $last } unidad
   *[other] { $last } unidades
} en las últimas 8 semanas; en las 8 semanas anteriores, { $before }.
    .not = No recibió más glóbulos rojos que en las 8 semanas anteriores.
    .missing = No se puede saber si necesita glóbulos rojos con más frecuencia. Indique hasta qué día está completa su lista.
fact-log-incomplete = Su lista de glóbulos rojos solo está completa hasta el { $date }. Añada lo que vino después, o indique que no hubo ninguna transfusión.
    .not = Su lista de glóbulos rojos está completa hasta el { $date }.
    .missing = Su registro no dice hasta qué fecha está completa su lista de glóbulos rojos. Una lista vacía no quiere decir que no hubo ninguna transfusión. Indique desde qué día y hasta qué día está completa.
fact-last-hemoglobin = La hemoglobina lleva el oxígeno. La suya era de { $value } el { $date }.
    .not = En su registro no hay ningún valor de hemoglobina.
    .missing = En su registro no hay ningún valor de hemoglobina. Añada una hoja del laboratorio o escríbalo.
fact-last-neutrophils = Los neutrófilos son los glóbulos blancos que primero se enfrentan a los gérmenes. Los suyos eran { $value } el { $date }.
    .not = En su registro no hay ningún recuento de neutrófilos.
    .missing = En su registro no hay ningún recuento de neutrófilos. Añada una hoja del laboratorio que muestre los glóbulos blancos por tipos.
fact-last-platelets = Las plaquetas ayudan a que la sangre coagule. Las suyas eran { $value } el { $date }.
    .not = En su registro no hay ningún recuento de plaquetas.
    .missing = En su registro no hay ningún recuento de plaquetas. Añada una hoja del laboratorio o escríbalo.
fact-hemoglobin-below-8 = Su última hemoglobina, { $value } el { $date }, está por debajo de { $hb-8 }. En este rango se habla a menudo de una transfusión.
    .not = Su última hemoglobina, { $value } el { $date }, no está por debajo de { $hb-8 }.
    .missing = Con su registro no se puede saber si su última hemoglobina está por debajo de { $hb-8 }. Añada una hoja del laboratorio o escriba el valor.
fact-neutrophils-below-half = Su último recuento de neutrófilos, { $value } el { $date }, está por debajo de 0,5. En este rango los equipos médicos suelen dar consejos adicionales sobre infección y fiebre.
    .not = Su último recuento de neutrófilos, { $value } el { $date }, no está por debajo de 0,5. El plan para la fiebre vale con cualquier recuento.
    .missing = Con su registro no se puede saber si su último recuento de neutrófilos está por debajo de 0,5. Añada una hoja del laboratorio. El plan para la fiebre vale con cualquier recuento.
fact-platelets-below-20 = Su último recuento de plaquetas, { $value } el { $date }, está por debajo de 20. En este rango los equipos médicos dan consejos sobre el sangrado.
    .not = Su último recuento de plaquetas, { $value } el { $date }, no está por debajo de 20.
    .missing = Con su registro no se puede saber si su último recuento de plaquetas está por debajo de 20. Añada una hoja del laboratorio o escriba el valor.
fact-platelets-below-10 = Su último recuento de plaquetas, { $value } el { $date }, está por debajo de 10. En este nivel los equipos médicos piden que se les llame el mismo día.
    .not = Su último recuento de plaquetas, { $value } el { $date }, no está por debajo de 10.
    .missing = Con su registro no se puede saber si su último recuento de plaquetas está por debajo de 10. Añada una hoja del laboratorio o escriba el valor.
fact-blasts-present = Blastos en la sangre: { $value } el { $date }. Pregunte qué significa para usted.
    .not = El último informe, del { $date }, no muestra blastos en la sangre.
    .missing = Con su registro no se puede saber si hay blastos en la sangre. Los blastos figuran en una fórmula leucocitaria completa, donde los glóbulos blancos aparecen por tipos.
fact-flat-at-12-weeks = En la semana 12 o después, más o menos igual que antes de la primera dosis: { counts-compared }.
    .not = No todos los recuentos están más o menos igual que antes de la primera dosis, o la semana 12 todavía no ha llegado.
    .missing = Todavía no se puede saber. Hace falta la primera dosis, dos recuentos de las 8 semanas anteriores a ella y dos de las últimas 8 semanas.
counts-compared = { $counts ->
    [hemoglobin] hemoglobina
    [platelets] plaquetas
    [neutrophils] neutrófilos
    [hemoglobin-platelets] hemoglobina y plaquetas
    [hemoglobin-neutrophils] hemoglobina y neutrófilos
    [platelets-neutrophils] plaquetas y neutrófilos
   *[all-three] hemoglobina, plaquetas y neutrófilos
}
fact-improvement-reached = { $criterion ->
    [hi_e] La parte de los glóbulos rojos
    [hi_p] La parte de las plaquetas
   *[hi_n] La parte de los neutrófilos
} de { $definition ->
    [iwg2006] IWG 2006
    [iwg2018] IWG 2018
   *[iwg2023] IWG 2023
} se alcanza en estos resultados. Es un cálculo, no una decisión sobre su tratamiento.
    .not = { $before ->
        [lost] Lo que se alcanzó en estos resultados está de nuevo más bajo.
       *[never] Hasta ahora, en estos resultados no se alcanza ninguna parte de los criterios IWG.
    }
    .missing = Todavía no se puede saber cómo quedan sus recuentos frente a los criterios IWG. Hace falta la primera dosis, dos recuentos anteriores a ella y una lista de transfusiones completa.
fact-one-up-another-down = Uno de sus recuentos es más alto que antes de la primera dosis, y otro es más bajo.
    .not = No ocurre que un recuento sea más alto y otro más bajo.
    .missing = Todavía no se puede saber si sus recuentos se mueven de forma distinta. Hacen falta dos recuentos de las 8 semanas anteriores a la primera dosis y dos de las últimas 8 semanas.
fact-baseline-missing = En uno o más de sus recuentos, su registro tiene menos de dos valores anteriores a la primera dosis que se puedan comparar. Pida los resultados antiguos.
    .not = En hemoglobina, plaquetas y neutrófilos, su registro tiene dos o más valores anteriores a la primera dosis que se pueden comparar.
    .missing = Todavía no se puede distinguir qué recuentos son anteriores a la primera dosis. Escriba la primera dosis en Tratamiento.
fact-gap-in-counts = Desde la primera dosis hay un hueco de { $days } días sin ningún recuento. Pregunte si se hizo algún hemograma en otro lugar.
    .not = Desde la primera dosis no hay ningún hueco de más de { $limit } días entre dos recuentos.
    .missing = Todavía no se pueden ver los huecos entre recuentos. Escriba la primera dosis en Tratamiento.
fact-results-waiting = { $count ->
    [one] { $count } resultado espera a que lo revise y todavía no cuenta. Es del { $date }.
   *[other] { $count } resultados esperan a que los revise y todavía no cuentan. El más reciente es del { $date }.
}
    .not = Ningún recuento espera a que lo revise.
    .missing = En su registro no hay resultados. Añada una hoja del laboratorio.
fact-two-laboratories = Sus recuentos vienen de más de un laboratorio: { $names }. Las diferencias pequeñas entre laboratorios pueden deberse a los aparatos.
    .not = Todos sus recuentos vienen de un solo laboratorio.
    .missing = Su registro no dice qué laboratorio hizo los recuentos. El nombre figura en la hoja del laboratorio.
fact-gene-idh1 = El informe dice que se encontró un cambio en el gen IDH1.
    .not = El informe dice que se analizó IDH1 y no se encontró ningún cambio.
    .missing = { $status ->
        [not-tested] Su registro dice que IDH1 no se analizó. Pregunte si es útil analizarlo ahora.
       *[unknown] En su registro no hay ningún resultado de IDH1. Pregunte si se analizó, y escríbalo en Enfermedad.
    }
fact-gene-idh2 = El informe dice que se encontró un cambio en el gen IDH2.
    .not = El informe dice que se analizó IDH2 y no se encontró ningún cambio.
    .missing = { $status ->
        [not-tested] Su registro dice que IDH2 no se analizó. Pregunte si es útil analizarlo ahora.
       *[unknown] En su registro no hay ningún resultado de IDH2. Pregunte si se analizó, y escríbalo en Enfermedad.
    }
fact-gene-sf3b1 = El informe dice que se encontró un cambio en el gen SF3B1.
    .not = El informe dice que se analizó SF3B1 y no se encontró ningún cambio.
    .missing = { $status ->
        [not-tested] Su registro dice que SF3B1 no se analizó. Pregunte si es útil analizarlo ahora.
       *[unknown] En su registro no hay ningún resultado de SF3B1. Pregunte si se analizó, y escríbalo en Enfermedad.
    }
fact-gene-tp53 = El informe dice que se encontró un cambio en el gen TP53.
    .not = El informe dice que se analizó TP53 y no se encontró ningún cambio.
    .missing = { $status ->
        [not-tested] Su registro dice que TP53 no se analizó. Pregunte si es útil analizarlo ahora.
       *[unknown] En su registro no hay ningún resultado de TP53. Pregunte si se analizó, y escríbalo en Enfermedad.
    }
fact-chromosome-del5q = El informe dice que falta una parte del cromosoma 5, lo que se llama del(5q).
    .not = El informe dice que se buscó del(5q) y no se encontró.
    .missing = { $status ->
        [not-tested] Su registro dice que del(5q) no se analizó. Pida el informe de cromosomas del examen de médula ósea.
       *[unknown] En su registro no hay ningún resultado de del(5q). Figura en el informe de cromosomas del examen de médula ósea.
    }
fact-genes-known = Su registro tiene resultados de genes.
    .not = Su registro dice que los genes no se analizaron.
    .missing = En su registro no hay ningún resultado de genes. Pregunte si se hizo un panel de genes, y pida una copia.
fact-risk-side = { $side ->
    [lower] Su equipo médico considera su enfermedad de menor riesgo.
   *[higher] Su equipo médico considera su enfermedad de mayor riesgo.
}
    .not = Su registro no tiene ningún grupo de riesgo.
    .missing = En su registro no hay ningún grupo de riesgo. Figura en la carta de su equipo médico. Escríbalo en Enfermedad.
fact-subtype = La carta nombra así su enfermedad: { $text }.
    .not = Su registro no tiene ningún subtipo.
    .missing = En su registro no hay ningún subtipo. Figura en el informe de la médula ósea. Escríbalo en Enfermedad.
fact-epo = Su EPO era de { $value } el { $date }.
    .not = En su registro no hay ningún valor de EPO.
    .missing = En su registro no hay ningún valor de EPO. Pregunte si se midió, y cuándo.
fact-iron-load = Su última ferritina está por encima de 1000 ng/mL, y en su lista hay 20 unidades o más de glóbulos rojos. A estas alturas los equipos médicos hablan a menudo del hierro.
    .not = Su registro no muestra a la vez una ferritina por encima de 1000 ng/mL y 20 unidades o más de glóbulos rojos.
    .missing = No se puede saber si hay que hablar del hierro. Hace falta un valor de ferritina y su lista de transfusiones.
fact-next-visit = Su próxima cita es el { $date }: { $text }.
    .not = En su registro no hay ninguna cita prevista.
    .missing = En su registro no hay ninguna cita prevista. Escriba la próxima, para que sus preguntas estén listas.
fact-team-line = Teléfono de su equipo médico: { $phone }.
    .not = En su registro no hay ningún teléfono de su equipo médico. Pídalo y escríbalo, también el de las noches.
    .missing = En su registro no hay ningún teléfono de su equipo médico. Pídalo y escríbalo, también el de las noches.
fact-blood-thinner = En su lista de medicamentos hay un anticoagulante o antiagregante: { $name }.
    .not = En su lista de medicamentos no hay marcado ningún anticoagulante ni antiagregante.
    .missing = En su registro no hay ningún medicamento. Escriba todos los que toma, también anticoagulantes, antiagregantes y analgésicos.
fact-improvement-lost = { $criterion ->
    [hi_e] La parte de los glóbulos rojos
    [hi_p] La parte de las plaquetas
   *[hi_n] La parte de los neutrófilos
} de { $definition ->
    [iwg2006] IWG 2006
    [iwg2018] IWG 2018
   *[iwg2023] IWG 2023
} se alcanzó en estos resultados, del { $from } al { $to }. Desde el { $date } el valor es de nuevo más bajo. El equipo médico debe descartar otras causas.
    .not = Lo que se alcanzó en estos resultados no ha vuelto a bajar según la regla publicada.
    .missing = Hasta ahora no se ha alcanzado nada en estos resultados, así que nada puede haber vuelto a bajar.
fact-off-study = Salió del estudio el { $date }. Las citas de seguimiento pueden seguir siendo parte de él.
    .not = Su registro no dice que haya salido de un estudio.
    .missing = En su registro no hay ningún tratamiento. Escríbalo en Tratamiento.
fact-expected-dip = Con { $drug ->
    [azacitidine] azacitidina
    [decitabine] decitabina
    [decitabine-cedazuridine] decitabina-cedazuridina
    [venetoclax-azacitidine] venetoclax con azacitidina
    [lenalidomide] lenalidomida
   *[other] este medicamento
}, los recuentos bajan a menudo en estos días. Su plan para la fiebre y el sangrado sigue siendo válido.
    .not = Estos no son días en que los recuentos bajen a menudo con este medicamento. Su plan para la fiebre y el sangrado vale todos los días.
    .missing = Aquí no se sabe en qué días bajan a menudo los recuentos con su medicamento. Pregunte a su equipo médico.
fact-platelet-log-incomplete = Su lista de transfusiones de plaquetas solo está completa hasta el { $date }. Añada lo que vino después, o indique que no hubo ninguna.
    .not = Su lista de transfusiones de plaquetas está completa hasta el { $date }.
    .missing = Su registro no dice hasta qué fecha está completa su lista de transfusiones de plaquetas. Indique desde qué día y hasta qué día.
fact-growth-factor-log-incomplete = Su lista de factores de crecimiento (G-CSF) solo está completa hasta el { $date }. Añada lo que vino después, o indique que no hubo ninguno.
    .not = Su lista de factores de crecimiento (G-CSF) está completa hasta el { $date }.
    .missing = Su registro no dice hasta qué fecha está completa su lista de factores de crecimiento (G-CSF). Indique desde qué día y hasta qué día.
fact-red-cell-category = En las 16 semanas anteriores a la primera dosis: { $burden ->
    [NTD] ninguna unidad de glóbulos rojos
    [LTB] pocos glóbulos rojos, de 3 a 7 unidades
    [HTB] muchos glóbulos rojos, 8 unidades o más
   *[unclassified] una cantidad de glóbulos rojos que no encaja en ninguno de los grupos publicados
}.
    .not = En su registro no está cuántos glóbulos rojos recibió en las 16 semanas anteriores a la primera dosis.
    .missing = No se puede saber cuántos glóbulos rojos recibió en las 16 semanas anteriores a la primera dosis. Pida las fechas al banco de sangre, e indique desde qué día está completa su lista.
fact-blasts-rising = Los blastos en la sangre son más altos que en el informe anterior: { $before } por ciento, ahora { $value } ({ $date }). Pregunte qué significa para usted.
    .not = Los blastos en la sangre no son más altos que en el informe anterior.
    .missing = No se puede saber si suben los blastos en la sangre. Hacen falta dos fórmulas leucocitarias completas.
fact-marrow-blasts = Su último examen de médula ósea en este registro, del { $date }, muestra { $value } de blastos.
    .not = En su registro no hay blastos de ningún examen de médula ósea.
    .missing = En su registro no hay ningún valor de blastos de la médula ósea con fecha. Figura en el informe de la médula ósea. Escríbalo con el día del examen.
