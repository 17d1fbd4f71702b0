# Risk scores worked through from values of the time of diagnosis, and grades for a study team.
# Clinical reference, sections 4 and 5.1. A score describes groups of people; survival is never named.

risk-title = Calcularlo paso a paso
risk-lead = Aquí se calcula la puntuación que su equipo médico puede haberle dado en el momento del diagnóstico.
risk-open = Calcularlo paso a paso
risk-open-hint = Si su carta trae los valores de las pruebas pero ninguna puntuación, puede calcularla a partir de ellos.
risk-back = Volver a la ficha de la enfermedad
risk-which = ¿Qué puntuación?
risk-system-ipss = IPSS
    .hint = La más antigua de las tres, de 1997. Algunos documentos de estudios todavía la usan.
risk-system-ipssR = IPSS-R
    .hint = De 2012; es la que nombran la mayoría de las cartas.
risk-system-ipssM = IPSS-M
    .hint = De 2022. Añade los genes que se analizaron.
risk-source-ipss = Fuente del IPSS: Greenberg y otros, Blood 89:2079, 1997.
risk-source-ipssR = Fuente del IPSS-R: Greenberg y otros, Blood 120:2454, 2012.
risk-source-ipssM = Fuente del IPSS-M: Bernard y otros, NEJM Evidence 1(7), 2022.

risk-frame-time = Escriba solo valores anteriores al primer tratamiento. Los recuentos de esta semana no van aquí, y el programa no rellena ninguno.
risk-frame-groups = Una puntuación describe a un grupo grande de personas. No puede decir cómo le irá a una persona.
risk-frame-letter = Compárela con la carta. Si no coinciden, vale la carta. Pregunte a su equipo médico.

risk-blood = Sangre en el diagnóstico
risk-marrow = Médula ósea en el diagnóstico
risk-chromosomes = Cromosomas en el diagnóstico
risk-genes = Genes
risk-age-part = Edad
risk-blood-hint = Del análisis de sangre de antes de empezar el tratamiento.
risk-marrow-hint = Del informe del primer examen de médula ósea.
risk-chromosomes-hint = El informe puede decir “cariotipo” o “citogenética”.
risk-genes-hint = Cada gen empieza como “no analizado”. Cambie solo los que nombra el informe de genes.
risk-genes-others-button = Marcar el resto como no encontrados
risk-genes-others-hint = Solo si su informe dice que estos genes se analizaron. Cambia todos los que todavía dicen “no analizado”.
risk-genes-found-group = Encontrados
risk-genes-not-found-group = No encontrados
risk-genes-not-tested-group = No analizados
risk-gene-found = encontrado
risk-gene-not_found = no encontrado
risk-gene-not_tested = no analizado
risk-gene-MLL_PTD = KMT2A PTD (también MLL PTD)
risk-gene-FLT3 = FLT3 (ITD o TKD)
risk-unit = Unidad de la hemoglobina
risk-not-known = no se sabe
risk-yes = sí
risk-no = no

risk-value-HB = Hemoglobina
risk-value-PLT = Plaquetas
risk-value-ANC = Neutrófilos (ANC)
risk-value-BM_BLAST = Blastos en la médula ósea
risk-value-AGE = Edad en el diagnóstico
    .hint = Para la forma de la puntuación que cuenta la edad. Puede dejarla vacía.
risk-value-CYTO_IPSS = Grupo del cariotipo
risk-value-CYTO_IPSSR = Grupo citogenético
risk-value-del5q = del(5q): falta un trozo del cromosoma 5
risk-value-del7_7q = −7 o del(7q): falta el cromosoma 7 o un trozo de él
risk-value-complex = Cariotipo complejo: tres cambios o más
risk-value-del17_17p = −17 o del(17p): falta el cromosoma 17 o un trozo de él
risk-value-TP53mut = Cambios en TP53
risk-value-TP53maxvaf = Mayor porcentaje de TP53 (VAF)
risk-value-TP53loh = Se perdió la otra copia de TP53 (LOH)
risk-years = años

risk-karyotype-good = “Favorable”: normal, o solo −Y, solo del(5q) o solo del(20q)
risk-karyotype-intermediate = “Intermedio”: todos los demás
risk-karyotype-poor = “Desfavorable”: tres cambios o más, o un cambio en el cromosoma 7
risk-cytogenetics-very_good = “Muy favorable”: −Y o del(11q)
risk-cytogenetics-good = “Favorable”: normal, del(5q), del(12p), del(20q), o del(5q) y otro más
risk-cytogenetics-intermediate = “Intermedio”: del(7q), +8, +19, i(17q), u otros cambios únicos o dobles
risk-cytogenetics-poor = “Desfavorable”: −7, un cambio en 3q, −7 o del(7q) y otro más, o tres cambios
risk-cytogenetics-very_poor = “Muy desfavorable”: más de tres cambios
risk-tp53-none = ninguno
risk-tp53-one = uno
risk-tp53-two_or_more = dos o más

risk-group-very_low = muy bajo
risk-group-low = bajo
risk-group-int_1 = intermedio-1
risk-group-int_2 = intermedio-2
risk-group-intermediate = intermedio
risk-group-moderate_low = moderado bajo
risk-group-moderate_high = moderado alto
risk-group-high = alto
risk-group-very_high = muy alto

risk-work = Calcular
risk-result = Lo que resulta
risk-score-worked = { $system } { $score }, grupo “{ $group }”.
risk-score-group-only = { $system }: faltan demasiados datos para dar un solo número. En cualquier caso, el grupo es “{ $group }”.
risk-score-open = { $system }: faltan demasiados datos para dar un solo número o un solo grupo.
risk-score-missing = Todavía no hay puntuación. Falta: { $names }.
risk-score-check = No hay puntuación. Primero compruebe lo que está marcado.
risk-score-beyond = No hay puntuación. El IPSS llega hasta el 30 por ciento de blastos en la médula ósea.
risk-score-age = La forma que cuenta la edad: { $score }, grupo “{ $group }”. Sus límites son los mismos.
risk-score-age-missing = Sin la edad, se deja fuera la forma que cuenta la edad.
risk-outside = { $name }: { $value } está fuera del intervalo de { $low } a { $high }. Compruebe el número y su unidad. Las calculadoras publicadas no aceptan nada fuera de él.
risk-unreadable = “{ $typed }” no es un solo número.
risk-two-ways = “{ $typed }” se puede leer como { $first } o como { $second }. Escríbalo sin signo de miles.
risk-check-complex = Un cariotipo complejo tiene tres cambios o más. Corresponde a “desfavorable” o “muy desfavorable”. Compruebe el informe.
risk-check-chromosome-7 = Una pérdida en el cromosoma 7 no va con “favorable” ni con “muy favorable”. Compruebe el informe.
risk-convention-blasts = El artículo deja un hueco en este porcentaje de blastos. Tomamos la fila más alta, por decisión nuestra.
risk-convention-neutrophils = El artículo cuenta como bajos los neutrófilos por debajo de 1,8. Algunos textos posteriores usan 1,5. Este valor está entre los dos.

risk-points = Los puntos de cada valor
risk-points-hint = Los puntos por encima de 0 suben la puntuación.
risk-parts-ipssM-hint = Lo que cada valor suma (+) o resta (−), comparado con la persona promedio del estudio. El redondeo puede dejar una pequeña diferencia.
risk-points-value = Valor
risk-points-typed = Escrito
risk-points-points = Puntos
risk-low-counts = Recuentos bajos
risk-low-counts-value = { $count } de 3
risk-part-sf3b1-alone = SF3B1 solo
risk-part-sf3b1-del5q = SF3B1 con del(5q)
risk-part-tp53 = TP53 afectado más de una vez
risk-part-residual = Otros genes, según su número
risk-part-average = no se sabe: promedio del estudio
risk-three-ways = Lo que no se sabe, puesto de tres maneras
risk-way-best = lo más bajo posible
risk-way-mean = como en el promedio del estudio
risk-way-worst = lo más alto posible
risk-way-line = { $score }, grupo “{ $group }”

risk-save = Anotarlo en la ficha de mi enfermedad
risk-save-lead = En la ficha quedaría esto:
risk-save-beside = Junto a lo que hay ahora
risk-save-instead = En su lugar
risk-save-how = La ficha ya tiene un grupo de riesgo: { $text }
risk-saved = La puntuación está en la ficha de la enfermedad. La ficha anterior está en el historial.
risk-card-line = { $system } { $score }, { $group }; calculado por mi cuenta el { $date }
risk-card-line-group = { $system }, { $group }; calculado por mi cuenta el { $date }

grade-title = Grados para el equipo del estudio
grade-setting = Grado al lado de cada recuento (CTCAE)
grade-off = No mostrar
grade-v5 = CTCAE v5
grade-v6 = CTCAE v6
grade-setting-hint = Un estudio da grados a los recuentos bajos según una lista llamada CTCAE. Pregunte al equipo del estudio qué edición usa. El grado se muestra entonces al lado de sus recuentos y en el resumen para la cita.
grade-edition-v5 = CTCAE v5
grade-edition-v6 = CTCAE v6
grade-is = grado { $grade }, { $edition }
grade-none = sin grado, { $edition }
grade-needs-lower-limit = grado 1 o ninguno, { $edition }: falta el límite inferior del laboratorio
grade-open = grado abierto, { $edition }: el signo lo deja abierto
grade-not-covered = { $edition }: nuestra fuente no da límites para esta prueba
grade-explained = Los grados son para el equipo del estudio. En esta lista, grado 4 significa que puede poner en peligro la vida, para cualquier persona. La lista se hizo para los efectos secundarios de los tratamientos. En el SMD, los recuentos bajos pueden deberse a la propia enfermedad.
grade-explained-anaemia = En la hemoglobina, el grado 4 depende de cómo está la persona, no de un número. El grado 1 empieza en el límite inferior que imprime su propio laboratorio.
grade-mark-note = G1 a G4: grado según { $edition }, para el equipo del estudio; 4 significa que puede poner en peligro la vida. G–: sin grado. G?: falta el límite inferior del laboratorio, o un signo lo deja abierto. Sin G: nuestra fuente no da límites.

risk-group-word-very_good = “muy favorable”
risk-group-word-good = “favorable”
risk-group-word-intermediate = “intermedio”
risk-group-word-poor = “desfavorable”
risk-group-word-very_poor = “muy desfavorable”
risk-share-outside = Un porcentaje de { $typed } por ciento no es posible. Está entre 0 y 100.
risk-words = ¿Qué significan estas palabras?
risk-score-nothing = Todavía no hay nada escrito.
risk-genes-number = { $count ->
    [one] un gen
   *[other] { $count } genes
}
risk-missing = { $count ->
    [one] Hay un dato que no se sabe
   *[other] Hay { $count } datos que no se saben
}
