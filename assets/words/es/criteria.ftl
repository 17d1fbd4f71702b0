# How the counts compare with published definitions: plain words for codes, and the worked sum.
# Arithmetic on published definitions, never a judgement of a treatment.

verdict-met = alcanzado
verdict-lost = se alcanzó del { $from } al { $to }, y desde el { $since } está de nuevo más bajo
verdict-not_met = no alcanzado en estos resultados
verdict-not_yet = aún abierto
verdict-not_assessable = no se puede saber
verdict-not_eligible = no corresponde

criteria-not-a-decision = No es una decisión sobre su tratamiento. Solo su equipo médico puede decir qué significa para usted.
criteria-needs-marrow = Esta parte necesita un resultado de la médula ósea.
criteria-same-level = Solo se puede comparar si el equipo médico transfunde con el mismo nivel que antes.
criteria-convention = Esta es una regla nuestra, para un punto que los artículos dejan abierto.

definition-iwg2006 = IWG 2006 (Cheson y otros, Blood 2006)
    .short = IWG 2006
    .plain = La versión de 2006, que muchos estudios todavía usan
    .source = Fuente: Cheson y otros, Blood 2006, volumen 108, página 419, tablas 3 y 4.
definition-iwg2018 = IWG 2018 (Platzbecker y otros, Blood 2019)
    .short = IWG 2018
    .plain = La versión de 2018, hecha para el SMD de menor riesgo
    .source = Fuente: Platzbecker y otros, Blood 2019, volumen 133, página 1020, tablas 1 a 3.
definition-iwg2023 = IWG 2023 (Zeidan y otros, Blood 2023)
    .short = IWG 2023
    .plain = La versión de 2023, hecha para el SMD de mayor riesgo
    .source = Fuente: Zeidan y otros, Blood 2023, volumen 141, página 2047, tabla de los criterios, tablas 4 y 5.
definition-why-study = Se muestra primero porque su estudio la usa.
definition-why-lower = Se muestra primero porque está hecha para el SMD de menor riesgo.
definition-why-higher = Se muestra primero porque está hecha para el SMD con un 5 por ciento o más de blastos en la médula ósea.

criterion-hi_e = Glóbulos rojos
    .idea = ¿Han mejorado los glóbulos rojos, o hacen falta menos transfusiones, durante 8 semanas o más?
criterion-hi_p = Plaquetas
    .idea = ¿Han subido las plaquetas una cantidad fijada durante 8 semanas o más?
criterion-hi_n = Neutrófilos
    .idea = ¿Han subido los neutrófilos una cantidad fijada durante 8 semanas o más?

burden-ntd = ninguna unidad de glóbulos rojos en las 16 semanas anteriores a la primera dosis
burden-ltb = pocos glóbulos rojos en las 16 semanas anteriores a la primera dosis: de 3 a 7 unidades
burden-htb = muchos glóbulos rojos en las 16 semanas anteriores a la primera dosis: 8 unidades o más
burden-unclassified = no encaja en ninguna de las categorías publicadas: pregunte al equipo médico
burden-unknown = no se puede saber, porque la lista no cubre las 16 semanas anteriores a la primera dosis

drop-soon-after-red-cells = extraído después de recibir glóbulos rojos, como mucho 14 días más tarde
drop-soon-after-platelets = extraído en los 7 días después de recibir plaquetas
drop-soon-after-growth-factor = extraído poco después de un factor de crecimiento (G-CSF)
drop-too-close-to-next-baseline-value = a menos de 7 días del valor siguiente anterior a la primera dosis
drop-comparator-leaves-it-open = impreso con un signo como “<”, así que no se puede saber de qué lado del límite está
drop-other-draw-of-the-day = se usó otra extracción del mismo día

missing-red-cell-log = La lista de glóbulos rojos no cubre estas semanas. Indique desde qué día y hasta qué día está completa.
missing-platelet-log = La lista de plaquetas no cubre estas semanas. Indique desde qué día y hasta qué día está completa.
missing-growth-factor-log = La lista de factores de crecimiento no cubre estas semanas. Indique desde qué día y hasta qué día está completa.
missing-baseline-values = Hacen falta dos valores anteriores a la primera dosis, con al menos 7 días entre ellos. Pida los resultados antiguos.
missing-values-on-treatment = En el registro no hay valores posteriores a la primera dosis. Añada una hoja del laboratorio.
missing-values-not-influenced = Todos los valores posteriores a la primera dosis se tomaron poco después de una transfusión o de un factor de crecimiento. Pida un valor anterior a la siguiente.
missing-exact-baseline-values = Un valor anterior a la primera dosis está impreso con un signo como “<”. Pida el número exacto.
missing-values-for-certain = El número, la unidad o el día de un resultado no es seguro. Figura en la hoja del laboratorio.
missing-results-looked-at = Hay resultados que esperan a que los revise. Revíselos y contarán desde entonces.
missing-counts-in-the-gap = Hay un hueco de más de { $gap } días sin ningún recuento. Pregunte si se hizo algún hemograma en otro lugar.
missing-hemoglobin-before-transfusion = No se sabe la hemoglobina de antes de una transfusión. Figura en el formulario de la transfusión.

missing-log-around-these-counts = Las listas no cubren las dos semanas anteriores a estos recuentos. Indique desde qué día y hasta qué día están completas las de glóbulos rojos, plaquetas y factores de crecimiento.
missing-marrow-result = Esta parte necesita un resultado de la médula ósea. En su registro no hay ninguno posterior a la primera dosis. Pida el informe y escriba los blastos con el día del examen.
missing-marrow-before = En su registro no está cuántos blastos tenía la médula ósea antes de la primera dosis. Figura en el informe de la médula ósea.
missing-chromosome-result = Esta parte necesita el informe de cromosomas del examen de médula ósea. Pregunte a su equipo médico.
missing-counts-near-marrow = Hacen falta juntos la hemoglobina, las plaquetas y los neutrófilos de las dos semanas antes o después del examen de médula ósea. En su registro no están todos.
missing-all-three-counts = Algunos días no se midieron los tres valores: hemoglobina, plaquetas y neutrófilos. Deben estar juntos dentro de los límites. Pida las hojas de resultados completas.
missing-blasts-in-blood = En su registro no está si hay blastos en la sangre. Figura en una fórmula leucocitaria completa.

minor-true = menor: como mínimo la mitad menos de glóbulos rojos a lo largo de 16 semanas
minor-false = mayor: sin glóbulos rojos durante { $days } días o más
lasts-16-weeks = Dura 16 semanas o más. IWG 2018 solo considera clínicamente relevante esta duración.

criteria-lower-again = De nuevo más bajo a partir del día { $day }. El equipo médico debe descartar otras causas.

# The worked sum, step by step. Days are counted from the first dose; the numbers are in the units that the
# person chose, a limit of the definition with the published number beside it. The first three are parts
# of the sentences below. Every log is feminine (“la lista de…”).

criteria-analyte = { $analyte ->
    [hemoglobin] Hemoglobina
    [platelets] Plaquetas
    [blasts_percent] Blastos en la sangre
   *[neutrophils] Neutrófilos
}
criteria-published = { $published ->
    [none] {""}
   *[other] {" "}(publicado: { $published })
}
criteria-days = { $several ->
    [one] día { $days }
   *[other] días { $days }
}
criteria-log = { $log ->
    [red-cell-log] lista de glóbulos rojos
    [platelet-log] lista de plaquetas
   *[growth-factor-log] lista de factores de crecimiento
}

criteria-step-values-left-out = { criteria-analyte }: { $values } ({ criteria-days }) se deja fuera: { $reason ->
    [soon-after-red-cells] extraído después de recibir glóbulos rojos, como mucho 14 días más tarde
    [soon-after-platelets] extraído en los 7 días después de recibir plaquetas
    [soon-after-growth-factor] extraído poco después de un factor de crecimiento (G-CSF)
    [too-close-to-next-baseline-value] a menos de 7 días del valor siguiente anterior a la primera dosis
    [comparator-leaves-it-open] impreso con un signo como “<”, así que no se puede saber de qué lado del límite está
   *[other-draw-of-the-day] se usó otra extracción del mismo día
}.
criteria-step-undated = { criteria-analyte }: { $count ->
    [one] { $count } valor queda fuera: no se sabe su día.
   *[other] { $count } valores quedan fuera: no se saben sus días.
}
criteria-step-not-read = { criteria-analyte }: { $count ->
    [one] { $count } valor queda fuera: su número o su unidad no se pueden leer con certeza.
   *[other] { $count } valores quedan fuera: sus números o unidades no se pueden leer con certeza.
}
criteria-step-waiting = { criteria-analyte }: { $count ->
    [one] { $count } resultado espera a que lo revise y no se cuenta. Es del { $newest }.
   *[other] { $count } resultados esperan a que los revise y no se cuentan. El más reciente es del { $newest }.
}
criteria-step-unsure-decides = { criteria-analyte }: un valor que no se cuenta podría cambiar la respuesta. Por eso no se puede saber.
criteria-step-no-stretch-without-units = Se dieron glóbulos rojos tan a menudo que el tiempo más largo entre ellos es de { $days } días. Hacen falta al menos { $needed }.
criteria-step-baseline-mean = { criteria-analyte }: el valor de partida es el promedio de { $values } ({ criteria-days }). Da { $baseline } { $unit }.
criteria-step-baseline-lowest-pair = { criteria-analyte }: el valor de partida es el promedio más bajo de dos valores seguidos, { $values } ({ criteria-days }). Da { $baseline } { $unit }.
criteria-step-log-missing = La { criteria-log } no cubre el tiempo del { $from } al { $to }. Por eso no se puede saber.
criteria-step-baseline-too-few = { criteria-analyte }: { $count ->
    [0] no se puede usar ningún valor anterior a la primera dosis
    [one] solo se puede usar { $count } valor anterior a la primera dosis
   *[other] se pueden usar { $count } valores anteriores a la primera dosis
}. Hacen falta dos, con al menos 7 días entre ellos.
criteria-step-baseline-open = { criteria-analyte }: un valor anterior a la primera dosis está impreso con un signo como “<”. Por eso no se puede saber con exactitud el valor de partida.
criteria-step-applies = { criteria-analyte }: { $baseline } { $unit } está por debajo de { $limit } { $unit }{ criteria-published }, así que la regla se aplica.
criteria-step-does-not-apply = { criteria-analyte }: { $baseline } { $unit } no está por debajo de { $limit } { $unit }{ criteria-published }, así que la regla no se aplica.
criteria-step-target-rise = { criteria-analyte }: { $baseline } + { $rise } = { $at_least } { $unit }{ criteria-published }. Se cuentan los valores iguales o más altos.
criteria-step-target-platelets-doubled = Las plaquetas empezaron por debajo de 20. Los valores deben ser de al menos { $at_least } { $unit }, que es el doble de { $baseline }, y estar por encima de { $above }.
criteria-step-target-neutrophils = Los neutrófilos deben ser de al menos { $at_least } { $unit }, que es el doble de { $baseline }, y estar por encima de { $above }.
criteria-step-no-values = { criteria-analyte }: no se puede usar ningún valor posterior a la primera dosis.
criteria-step-reached = { criteria-analyte }: { $values } { $unit } ({ criteria-days }) cumplen.
criteria-step-none-reached = { criteria-analyte }: { $highest ->
    [none] ningún valor posterior a la primera dosis cumple.
   *[other] ningún valor posterior a la primera dosis cumple. El más alto es { $highest } { $unit }.
}
criteria-step-run-long-enough = Cumplen sin interrupción del día { $from } al día { $to }. Son { $days } días. Hacen falta al menos { $needed }, así que dura lo suficiente.
criteria-step-run-too-short = Cumplen sin interrupción del día { $from } al día { $to }. Son { $days } días. Hacen falta al menos { $needed }.
criteria-step-run-one-value = Un solo valor cumple, el día { $day }. Hacen falta al menos { $needed } días.
criteria-step-run-gap = Del día { $from } al día { $to } hay { $days } días, pero con un hueco de más de { $limit } días sin ningún recuento. Por eso no se puede saber.
criteria-step-run-outside-log = La { criteria-log } solo está completa hasta el día { $to }. Lo que viene después no se puede usar.
criteria-step-run-open = { criteria-analyte }: un hueco, o un valor con un signo como “<”, deja abierta la duración.
criteria-step-lasts-16-weeks = { $days } días son 16 semanas o más ({ $needed } días). IWG 2018 solo considera clínicamente relevante esta duración.
criteria-step-not-16-weeks = { $days } días son menos de 16 semanas ({ $needed } días). IWG 2018 solo considera clínicamente relevante esa duración.
criteria-step-lower-again = { criteria-analyte }: el día { $day } el valor es { $value } { $unit }, después de un valor más alto de { $best }. El equipo médico debe descartar otras causas.
criteria-step-units-again = Hasta el día { $day } hubo de nuevo 4 unidades de glóbulos rojos en 8 semanas. El equipo médico debe descartar otras causas.
criteria-step-counted-units-again = Hasta el día { $day } hubo de nuevo 4 unidades de glóbulos rojos en 8 semanas, dadas con una hemoglobina de 9 g/dL o menos, o con una que no se sabe. El equipo médico debe descartar otras causas.
criteria-step-hemoglobin-part = Solo los valores de hemoglobina: { $verdict ->
    [met] alcanzado
    [not_met] no alcanzado en estos resultados
    [not_yet] aún abierto
    [not_assessable] no se puede saber
   *[not_eligible] no corresponde
}.
criteria-step-units-before = En las 8 semanas anteriores a la primera dosis, { $units ->
    [one] se dio { $units } unidad de glóbulos rojos
   *[other] se dieron { $units } unidades de glóbulos rojos
} con una hemoglobina de { $limit } { $unit }{ criteria-published } o menos.
criteria-step-units-hemoglobin-unknown = En { $units } de estas unidades no se sabe la hemoglobina de antes.
criteria-step-units-lowest = La menor cantidad en 8 semanas seguidas desde entonces: { $units ->
    [one] { $units } unidad
   *[other] { $units } unidades
} (día { $from } a día { $to }), dadas con una hemoglobina de 9 g/dL o menos, o con una que no se sabe.
criteria-step-units-no-full-8-weeks = Desde la primera dosis todavía no hay 8 semanas completas dentro de la lista.
criteria-step-units-fewer-enough = Son { $fewer } menos. Hacen falta al menos { $needed }, así que esta parte cumple.
criteria-step-units-fewer-not-enough = Son { $fewer } menos. Hacen falta al menos { $needed }.
criteria-step-units-more = Son { $more } más. Hacen falta al menos { $needed } menos.
criteria-step-burden = En las 16 semanas anteriores a la primera dosis: { $units ->
    [one] { $units } unidad de glóbulos rojos
   *[other] { $units } unidades de glóbulos rojos
} en { $episodes ->
    [one] { $episodes } ocasión
   *[other] { $episodes } ocasiones
}, como máximo { $most } en 8 semanas seguidas. IWG 2018 lo llama: { $burden ->
    [NTD] no dependiente de transfusiones
    [LTB] pocas transfusiones (carga baja)
    [HTB] muchas transfusiones (carga alta)
    [unclassified] ninguna de sus categorías
   *[unknown] no se puede saber
}.
criteria-step-burden-unclassified = Por eso IWG 2018 no da ninguna regla para esta parte. Pregunte al equipo médico.
criteria-step-same-policy = Esto solo se puede comparar si el equipo médico da glóbulos rojos con el mismo nivel que antes.
criteria-step-free-long-enough = Sin glóbulos rojos del día { $from } al día { $to }. Son { $days } días. Hacen falta al menos { $needed }, así que dura lo suficiente.
criteria-step-free-too-short = El tiempo más largo sin glóbulos rojos va del día { $from } al día { $to }. Son { $days } días. Hacen falta al menos { $needed }.
criteria-step-half-the-units = En las 16 semanas completas con menos transfusiones { $units ->
    [one] hubo { $units } unidad
   *[other] hubo { $units } unidades
}; en las 16 semanas anteriores a la primera dosis, { $before }. Es un { $percent } por ciento menos. Hace falta al menos un 50 por ciento menos, así que esta parte cumple.
criteria-step-not-half-the-units = En las 16 semanas completas con menos transfusiones { $units ->
    [one] hubo { $units } unidad
   *[other] hubo { $units } unidades
}; en las 16 semanas anteriores a la primera dosis, { $before }. Es un { $percent } por ciento menos. Hace falta al menos un 50 por ciento menos.
criteria-step-not-fewer-units = En las 16 semanas completas con menos transfusiones hubo { $units } unidades, después de { $before } en las 16 semanas anteriores a la primera dosis. Son más. Hace falta al menos un 50 por ciento menos.
criteria-step-verdict = { $definition ->
    [iwg2006] IWG 2006
    [iwg2018] IWG 2018
   *[iwg2023] IWG 2023
}, { $criterion ->
    [hi_e] glóbulos rojos
    [hi_p] plaquetas
   *[hi_n] neutrófilos
}: { $verdict ->
    [met] alcanzado
    [lost] se alcanzó, y está de nuevo más bajo
    [not_met] no alcanzado en estos resultados
    [not_yet] aún abierto
    [not_assessable] no se puede saber
   *[not_eligible] no corresponde
}.
criteria-step-team-decides = Es un cálculo, no una decisión sobre su tratamiento. Solo su equipo médico puede decir qué significa para usted.

criteria-step-treatment-before = Otro tratamiento, { $name }, se extendió a las semanas anteriores, hasta el { $until }. Los valores anteriores a la primera dosis pueden estar bajo su efecto. Pregunte a su equipo médico qué valores cuentan.
criteria-step-rise-all-the-same = { criteria-analyte }: la regla no se aplica. El valor más alto posterior a la primera dosis es { $highest } { $unit } (día { $day }), después de { $baseline } antes de ella. Esta versión pide que también se diga eso.
criteria-step-baseline-given = { criteria-analyte }: se usa el valor de partida del propio estudio, { $baseline } { $unit }.
criteria-step-open-until = Las semanas habituales no han terminado. Esto sigue abierto hasta el día { $day }.
criteria-step-ended-early = El tratamiento terminó el día { $day }, antes de que pasaran las semanas habituales.
criteria-step-too-few-days = Hasta el día { $day } hubo muy pocos días: hacen falta al menos { $needed } seguidos. Por eso no se puede saber.
criteria-step-after-dose-change = Una bajada después de una pausa prevista o de una dosis menor no cuenta si la misma dosis u otra menor la revierte. Pregunte a su equipo médico.
criteria-step-eight-weeks-before = La lista no cubre las 16 semanas completas anteriores a la primera dosis. Cubre las últimas 8, y en las 16 semanas no consta ninguna unidad de glóbulos rojos. IWG 2023 acepta 8 semanas.
criteria-step-mean-long-enough = { criteria-analyte }: del día { $from } al día { $to }, sin glóbulos rojos, el promedio es { $mean } { $unit }. Cumple.
criteria-step-mean-none = { criteria-analyte }: ningún tramo de { $days } días sin glóbulos rojos tiene un promedio que cumpla.
criteria-step-blood-value = { criteria-analyte }: { $values } { $unit } (día { $day }).
criteria-step-blood-limits = Los límites de { $definition ->
    [iwg2006] IWG 2006
   *[iwg2023] IWG 2023
}: hemoglobina de al menos { $limit } { $unit }{ criteria-published }, plaquetas de al menos { $platelets }, neutrófilos de al menos { $neutrophils }, sin blastos en la sangre.
criteria-step-blood-range = { $range ->
    [complete] Los recuentos de sangre están en el rango de la remisión completa.
    [limited-two-counts] Dos de los tres recuentos están en el rango, y no hay blastos en la sangre.
    [limited-one-count] Uno de los tres recuentos está en el rango, y no hay blastos en la sangre.
    [partial-recovery] Ninguno de los tres recuentos está en el rango, pero las plaquetas son al menos 50 y los neutrófilos al menos 0,5, sin blastos en la sangre.
   *[none] Los recuentos de sangre no están en el rango de la remisión completa.
}
criteria-step-free-before = { $free ->
    [yes] Sin transfusiones y sin factores de crecimiento en los { $days } días anteriores a estos recuentos.
   *[no] En los { $days } días anteriores a estos recuentos se dio una transfusión o un factor de crecimiento. Por eso no se puede saber.
}
criteria-step-held = Los cuatro límites se mantienen del día { $from } al día { $to }. Son { $days } días. Hacen falta al menos { $needed }.
criteria-step-held-so-far = Los cuatro límites se mantienen juntos del día { $from } al día { $to }, y nada lo ha interrumpido todavía. Hasta ahora son { $days } días. Hacen falta al menos { $needed }.
criteria-step-held-open = Con este registro no se puede saber si los cuatro límites se mantienen el tiempo suficiente.
criteria-step-not-held = En estos resultados, los cuatro límites no se mantienen juntos durante { $needed } días.
criteria-step-lower-than-best = { criteria-analyte }: el valor más alto fue { $best } { $unit } el día { $day }, el último es { $value } el día { $last }. El equipo médico debe descartar otras causas.
criteria-step-needs-marrow = Esta parte necesita un resultado de la médula ósea.
criteria-step-marrow = Examen de médula ósea el día { $day }: { $values } por ciento de blastos.
criteria-step-marrow-before = { $day ->
    [none] Antes de la primera dosis, los blastos de la médula ósea eran el { $values } por ciento, según una carta.
   *[other] Antes de la primera dosis, los blastos de la médula ósea eran el { $values } por ciento (día { $day }).
}
criteria-step-marrow-others = Hay otros exámenes de médula ósea desde la primera dosis ({ criteria-days }), con { $values } por ciento de blastos. Aquí no se usan: se usa el último.
criteria-step-marrow-before-others = Hay otros exámenes de médula ósea antes de la primera dosis ({ criteria-days }), con { $values } por ciento de blastos. Aquí no se usan: se usa el último.
criteria-step-marrow-letter = Una carta sin día dice { $values } por ciento antes del tratamiento. Se usa el examen que tiene día.
criteria-step-marrow-recent = Todavía no han pasado las dos semanas después del examen de médula ósea del día { $day }. Los recuentos extraídos hasta el { $until } aún se pueden usar.
criteria-step-below-five-before = Antes, la médula ósea tenía menos del { $limit } por ciento de blastos. En ese caso, esta versión pide también los cromosomas.
criteria-step-remission-verdict = { $definition ->
    [iwg2006] IWG 2006
   *[iwg2023] IWG 2023
}, sangre y médula ósea: { $verdict ->
    [needs-marrow] necesita un resultado de la médula ósea
    [needs-chromosomes] necesita el informe de cromosomas
    [cannot-be-told] no se puede saber
    [none] los números no encajan en ninguna de sus categorías
   *[fits] los números encajan en: { $category ->
        [complete] remisión completa
        [partial] remisión parcial
        [marrow-complete] remisión completa de la médula ósea
        [limited-two-counts] remisión completa con dos de los tres recuentos recuperados
        [limited-one-count] remisión completa con uno de los tres recuentos recuperado
       *[partial-recovery] remisión completa con los recuentos recuperados en parte
    }
}.

# Blood and marrow together.

remission-title = Sangre y médula ósea
    .idea = ¿Están los recuentos de sangre en el rango de la remisión completa, y qué añade el examen de médula ósea?
remission-needs-marrow = necesita un resultado de la médula ósea
remission-needs-chromosomes = necesita el informe de cromosomas
remission-cannot-be-told = no se puede saber
remission-none = no encaja en ninguna de sus categorías
remission-fits = { $category ->
    [complete] números de remisión completa
    [partial] números de remisión parcial
    [marrow-complete] números de remisión completa de la médula ósea
    [limited-two-counts] números de remisión completa, dos de los tres recuentos recuperados
    [limited-one-count] números de remisión completa, uno de los tres recuentos recuperado
   *[partial-recovery] números de remisión completa, recuentos recuperados en parte
}
remission-only-team = Solo su equipo médico puede hablar de remisión. El equipo ve la médula ósea al microscopio y sabe qué más puede explicar los recuentos.

# What each sum rests on: settings, rules of our own, and what our source did not see.

criteria-own = { $own ->
    [own] Está puesto como en su estudio.
   *[usual] {""}
}
criteria-setting-day-zero = El día 0 es el día de la primera dosis, { $date }.
criteria-setting-evaluation = Comparado a fecha de { $date }, día { $day }. { criteria-own }
criteria-setting-look-back = Los valores anteriores a la primera dosis se toman de { $hemoglobin } días para la hemoglobina y de { $others } días para los otros recuentos. { criteria-own }
criteria-setting-baseline = { criteria-analyte }: el valor de partida del propio estudio es { $baseline } { $unit }.
criteria-setting-length = Un cambio debe durar { $days } días o más. { criteria-own }
criteria-setting-gap = Si entre dos recuentos pasan más de { $days } días, queda un hueco. { criteria-own }
criteria-setting-last-day = Los días sin glóbulos rojos se buscan hasta el día { $day }. { criteria-own }
criteria-setting-open-until = Lo que no se alcanza sigue abierto hasta el día { $day }, o hasta que la última evaluación de estas semanas esté en el registro. { criteria-own }
criteria-setting-modified = { $modified ->
    [on] La forma más estricta para los glóbulos rojos, como en algunos estudios, está activada.
   *[off] La forma más estricta para los glóbulos rojos, como en algunos estudios, está desactivada.
}

caveat-hemoglobin-after-red-cells = La hemoglobina extraída después de recibir glóbulos rojos, hasta 14 días más tarde, se deja fuera. Así se hace en algunos estudios. Aquí es una regla nuestra.
caveat-platelets-after-platelets = Las plaquetas extraídas en los 7 días después de recibir plaquetas se dejan fuera. Es una regla nuestra.
caveat-neutrophils-after-growth-factor = Los neutrófilos extraídos en los 7 días después de G-CSF se dejan fuera; en las formas de acción prolongada, 14 días. Es una regla nuestra.
caveat-one-draw-a-day = De varias extracciones de un día se usa una: en un día de transfusión, la de antes; en otro caso, la última. Si no se saben las horas, se usa la que hace más difícil cumplir la regla. Es una regla nuestra.
caveat-baseline-of-two-values = El valor de partida necesita dos valores con al menos 7 días entre ellos. Figura en una nota al pie del artículo de 2006 que no hemos visto directamente.
caveat-longest-gap = Un hueco de más de { $gap } días sin ningún recuento corta un tramo. Es una regla nuestra.
caveat-open-until-the-weeks-are-over = “No alcanzado” solo se dice cuando han pasado las semanas habituales. Es una regla nuestra.
caveat-platelets-of-exactly-twenty = El artículo no trata las plaquetas de exactamente 20. Aquí se usa la regla más estricta, una subida de 30.
caveat-either-part-is-enough = Aquí basta con la hemoglobina o con menos transfusiones, como en la tabla de 2006. Otro artículo lo entiende como las dos cosas juntas.
caveat-unknown-hemoglobin-counts = Si no se sabe la hemoglobina de antes de una unidad, esa unidad se cuenta. Es una regla nuestra.
caveat-independence-up-to-week-24 = Los días sin glóbulos rojos se buscan hasta el día { $last }. El artículo da de 16 a 24 semanas.
caveat-burden-outside-the-table = La tabla del artículo no incluye este número de unidades. Por eso aquí no se dice nada.
caveat-high-burden-seen-in-part = En el caso de muchas transfusiones, solo vimos en parte el final de la regla. Pregunte a su equipo médico.
caveat-eight-weeks-before = IWG 2023 acepta las 8 semanas anteriores a la primera dosis. Si en ellas no se dio ninguna unidad, contamos que no hacían falta glóbulos rojos. Es una regla nuestra.
caveat-modified-by-trials = La forma más estricta se conoce de estudios con luspatercept. No la hemos visto directamente en ningún artículo.
caveat-lower-again = A partir de 8 semanas, un valor está “de nuevo más bajo” si es la mitad del más alto, o si la hemoglobina está 1,5 g/dL por debajo de él. Empezar a las 8 semanas es una regla nuestra.
caveat-remission-held-four-weeks = Los cuatro límites se deben mantener 28 días. Los blastos de una extracción sirven para las extracciones cercanas, hasta dos semanas. Es una regla nuestra.
caveat-counts-nearest-to-marrow = Se usan los recuentos más cercanos al examen de médula ósea, a dos semanas como máximo. Cuáles de ellos se toman dentro de las dos semanas es una regla nuestra.
caveat-free-for-two-weeks = Nuestra fuente no dice cuánto tiempo antes no puede haber transfusiones. Aquí pedimos 14 días, como en el caso más corto del artículo.
caveat-maturing-not-seen = El informe también debe decir que todas las líneas de células maduran como deben. Los números solos no lo muestran.
caveat-last-marrow-test = De varios exámenes de médula ósea desde la primera dosis se usa el último. Es una regla nuestra.
caveat-studys-own-setting = Aquí hay algo puesto como en su estudio. Es distinto de la regla publicada.

not-covered-cytogenetic-2006 = Nuestra fuente no cubre esto aquí: el cambio en los cromosomas. Necesita el informe de cromosomas.
not-covered-progression-2006 = Nuestra fuente solo cubre esto en parte: cuándo se dice que la enfermedad ha avanzado o ha vuelto. Hace falta la médula ósea y su equipo médico.
not-covered-stable-2006 = La “enfermedad estable” necesita un resultado de la médula ósea a lo largo de 8 semanas. Aquí no se calcula.
not-covered-evaluation-2018 = Nuestra fuente no cubre esto: el texto completo sobre cuánto tiempo se mira, entre la semana 16 y la semana 24.
not-covered-note-2018 = Nuestra fuente no cubre esto: una nota sobre los grupos con ninguna o pocas transfusiones.
not-covered-progression-2023 = Nuestra fuente no cubre esto: cuándo se dice que la enfermedad ha avanzado, ha vuelto o no tiene respuesta.
not-covered-free-time-2023 = Nuestra fuente no cubre esto: cuánto tiempo antes no puede haber transfusiones ni factores de crecimiento.
not-covered-equivalent-2023 = Si antes había menos del 5 por ciento de blastos en la médula ósea, esta versión mira también los cromosomas. Aquí no se calcula.

# The sum in short, and red cells over time.

short-needed = Antes: { $before }. Hace falta: { $sign ->
    [above] por encima de { $needed }
   *[at-least] { $needed } o más
}, durante { $days } días o más.
short-longest = { $reached ->
    [some] El tramo más largo hasta ahora: { $days } días.
   *[none] Hasta ahora no lo ha alcanzado ningún valor.
}
short-does-not-apply = Antes: { $before }. Esta regla es solo para recuentos más bajos.
short-open = Queda abierto hasta el día { $day }, o hasta que la última evaluación de estas semanas esté en el registro.
short-fewer-units = Glóbulos rojos en 8 semanas: { $before } unidades antes, { $lowest } como mínimo desde entonces.
short-free = Tiempo más largo sin glóbulos rojos: { $days } días. Hacen falta: { $needed } días o más.

units-8-weeks-before = En las 8 semanas anteriores a la primera dosis: { $units ->
    [one] { $units } unidad
   *[other] { $units } unidades
}.
units-16-weeks-before = En las 16 semanas anteriores a la primera dosis: { $units ->
    [one] { $units } unidad
   *[other] { $units } unidades
}.
units-last-8-weeks = En las últimas 8 semanas: { $units ->
    [one] { $units } unidad
   *[other] { $units } unidades
}.
units-last-16-weeks = En las últimas 16 semanas: { $units ->
    [one] { $units } unidad
   *[other] { $units } unidades
}.
units-most-in-8-weeks = La mayor cantidad en 8 semanas seguidas desde entonces: { $units ->
    [one] { $units } unidad
   *[other] { $units } unidades
} (del día { $from } al día { $to }).
units-fewest-in-8-weeks = La menor cantidad en 8 semanas seguidas desde entonces: { $units ->
    [one] { $units } unidad
   *[other] { $units } unidades
} (del día { $from } al día { $to }).
units-most-in-16-weeks = La mayor cantidad en 16 semanas seguidas desde entonces: { $units ->
    [one] { $units } unidad
   *[other] { $units } unidades
} (del día { $from } al día { $to }).
units-fewest-in-16-weeks = La menor cantidad en 16 semanas seguidas desde entonces: { $units ->
    [one] { $units } unidad
   *[other] { $units } unidades
} (del día { $from } al día { $to }).
units-log-before = Su lista de glóbulos rojos no cubre las 16 semanas completas anteriores a la primera dosis. Pida las fechas al banco de sangre o a su equipo médico, e indique desde qué día está completa la lista.
