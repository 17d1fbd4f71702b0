# What was read out of a file: what went wrong with it (problem-), and why a row must be looked at (reason-).
# Codes are those of the reader; hints say the next step.

problem-empty = Este archivo está vacío.
problem-empty-hint = No se ha guardado nada. Descargue el archivo de nuevo o elija otro.
problem-too_large = Este archivo es más grande de lo que lee este programa.
problem-too_large-hint = No se ha guardado nada. Elija solo las páginas con los recuentos de sangre, o pida al laboratorio un archivo más pequeño.
problem-unknown_format = No conocemos este tipo de archivo.
problem-unknown_format-hint = No se ha guardado nada. Pida un PDF, o haga una foto de la página y guárdela como JPEG o PNG.
problem-not_read_yet = Conocemos este tipo de archivo, pero todavía no podemos leerlo.
problem-not_read_yet-hint = No se ha guardado nada. Guárdelo como JPEG, PNG o PDF, o escriba los valores.
problem-damaged = Este archivo está dañado. No se pudo leer hasta el final.
problem-damaged-hint = Abajo se muestra lo que se pudo leer. Descargue el archivo de nuevo para tener el resto.
problem-password_needed = Este archivo está protegido con una contraseña.
problem-password_needed-hint = No se ha guardado nada. Guarde una copia sin contraseña y añada esa, o pídasela al laboratorio.
problem-nothing_found = No encontramos ningún hemograma en este archivo.
problem-nothing_found-hint = Compruebe que es el archivo correcto, o escriba los valores.
problem-no_text = Estas páginas son imágenes. No contienen texto que se pueda leer.
problem-no_text-hint = Las páginas se conservan. Escriba los valores al lado de la imagen, o pida al laboratorio el PDF que envía.
problem-hostile = Este archivo está hecho de un modo que podría dañar una computadora, por eso no lo leímos.
problem-hostile-hint = No se ha guardado nada. Pida al laboratorio una copia nueva, o escriba los valores.
problem-timed_out = La lectura de este archivo duró demasiado y la interrumpimos.
problem-timed_out-hint = No se ha guardado nada. Pruebe con un archivo de menos páginas, o escriba los valores.
problem-reader_crashed = La parte del programa que lee los archivos se cerró antes de terminar.
problem-reader_crashed-hint = No se ha guardado nada y su registro queda intacto. Inténtelo otra vez, o escriba los valores.
problem-reader_limit = Este archivo necesita más memoria de la que permitimos para leer.
problem-reader_limit-hint = No se ha guardado nada. Pruebe con un archivo de menos páginas, o escriba los valores.
problem-results_elsewhere = Este archivo menciona resultados que no están en él.
problem-results_elsewhere-hint = Pida una exportación que incluya los resultados, o elija los otros archivos de la misma descarga.
problem-row_skipped = No se pudo leer una fila. Las demás sí.
problem-row_skipped-hint = Compare con su hoja y escriba lo que falta.
problem-no_number = Un resultado no tiene número, por eso se dejó fuera.
problem-no_number-hint = Quizá el laboratorio escribió una observación en su lugar. Mire la página.
problem-not_a_result = El laboratorio anuló este resultado, por eso se dejó fuera.
problem-not_a_result-hint = No cuenta. Si el laboratorio envió un valor nuevo, añada ese informe.
problem-several_people = En este archivo figura más de una persona.
problem-several_people-hint = Indique cuál de ellas es la persona de este registro. Los resultados de las demás quedan fuera.
problem-rows_without_person = No pudimos saber qué fila corresponde a qué persona o a qué día.
problem-rows_without_person-hint = Elija las filas que son suyas y compruebe cada fecha.
problem-cannot_open = No se pudo abrir este archivo.
problem-cannot_open-hint = Compruebe que todavía existe y que usted tiene permiso para leerlo. Después elíjalo de nuevo.
problem-in_sentence = Hay un valor dentro de una frase. No lo hemos usado.
problem-in_sentence-hint = Lea la frase en la página. Escriba el valor si es un resultado de ese día.
problem-columns_unclear = Solo entendimos una parte de esta tabla.
problem-columns_unclear-hint = Indique qué contienen sus columnas. Lo recordaremos para el próximo archivo de este tipo.
problem-hidden_cells = En este archivo hay filas u hojas ocultas. Las dejamos fuera.
problem-hidden_cells-hint = Si son suyas, muéstrelas en su programa de hojas de cálculo y añada el archivo otra vez.
problem-unknown_encoding = No podemos leer las letras de una parte de este archivo.
problem-unknown_encoding-hint = Esa parte se dejó fuera. Pida al laboratorio una copia en Unicode (UTF-8), o escriba los valores.
problem-replaced = El laboratorio envió este resultado más de una vez. Un valor anterior se dejó fuera.
problem-replaced-hint = El valor más reciente está abajo. Compárelo con su hoja.
problem-member_not_read = No se leyó un archivo que está dentro de este zip.
problem-member_not_read-hint = Abra el zip en su computadora. Después añada ese archivo por separado.
problem-member_twice = Este zip contiene dos archivos con el mismo nombre, por eso no se leyó ninguno de los dos.
problem-member_twice-hint = Descargue el zip de nuevo, o añada sus archivos uno por uno.
problem-picture_reader_missing = El programa que lee imágenes no está en esta computadora.
problem-picture_reader_missing-hint = Instale “tesseract-ocr” con el idioma de su hoja y añada el archivo de nuevo. O escriba los valores al lado de la imagen.
problem-picture_format = No podemos leer este tipo de imagen.
problem-picture_format-hint = Envíe la foto a esta computadora como JPEG. En un iPhone, elija Ajustes (o Configuración), Cámara, Formatos, Más compatible. O escriba los valores.
problem-picture_unclear = La letra de esta página es demasiado pequeña o está demasiado borrosa para leerla.
problem-picture_unclear-hint = Haga la foto otra vez desde arriba, con luz de día y con la hoja llenando la imagen. O escriba los valores al lado.
problem-handwriting = La mayor parte de esta página parece escrita a mano. No intentamos adivinar la letra manuscrita.
problem-handwriting-hint = Escriba los valores al lado de la imagen. Si la página está impresa, haga la foto otra vez con mejor luz.
problem-page_skipped = No se pudo leer una página. Las demás sí.
problem-page_skipped-hint = Mire esta página y escriba lo que falta.
problem-too_many_results = Este archivo contiene más de { $detail } resultados. Solo leemos los primeros { $detail }.
problem-too_many_results-hint = El resto no se guardó. Tráigalo en archivos más pequeños, por ejemplo uno por cada año.
problem-course_found = Este archivo contiene también { $detail ->
    [1] una entrada
   *[other] { $detail } entradas
} del curso: transfusiones, tratamientos o acontecimientos.
problem-course_found-hint = Mírelas debajo de los resultados. No se añade nada antes de que usted lo elija.

reason-unit_missing = No hay ninguna unidad impresa.
reason-unit_missing-hint = Elija la unidad en la lista. Quizá figure en otras hojas de su laboratorio.
reason-unit_unknown = No conocemos esta unidad.
reason-unit_unknown-hint = Elija la unidad que significa lo mismo.
reason-unit_mismatch = Esta unidad no corresponde a esta prueba.
reason-unit_mismatch-hint = Compruebe en la página el nombre de la prueba y la unidad.
reason-unit_doubtful = La unidad está impresa de una forma poco habitual.
reason-unit_doubtful-hint = La leímos de la forma que encaja con esta prueba. Compruébela en la página.
reason-code_conflict = El código y el nombre impreso no concuerdan.
reason-code_conflict-hint = Compruebe qué prueba es.
reason-name_unclear = No sabemos con seguridad qué prueba es.
reason-name_unclear-hint = Elija la prueba en la lista.
reason-date_missing = No se encontró la fecha de la extracción de sangre.
reason-date_missing-hint = Escriba el día en que se extrajo la sangre.
reason-date_ambiguous = La fecha se puede leer de dos maneras.
reason-date_ambiguous-hint = Elija el día en que se extrajo la sangre.
reason-date_not_of_draw = La única fecha es la del informe, no la de la extracción de sangre.
reason-date_not_of_draw-hint = Escriba el día en que se extrajo la sangre, o confirme este.
reason-date_in_future = La fecha está en el futuro.
reason-date_in_future-hint = Escriba el día en que se extrajo la sangre.
reason-person_unclear = No pudimos saber de quién es este resultado.
reason-person_unclear-hint = Indique si es suyo, o déjelo fuera.
reason-number_ambiguous = El número se puede leer de dos maneras.
reason-number_ambiguous-hint = Elija el que está impreso en la página.
reason-not_a_number = El laboratorio escribió un texto en lugar de un número.
reason-not_a_number-hint = Se conserva como texto y no se dibuja en el gráfico.
reason-implausible = Este número es poco habitual para esta prueba.
reason-implausible-hint = Compruebe el número y la unidad en la página. Confírmelo si está impreso así.
reason-impossible = Este número no puede ser cierto para esta prueba.
reason-impossible-hint = Compruebe el número y la unidad en la página, y corríjalo.
reason-cross_check = Este número no encaja con los otros valores de la misma extracción.
reason-cross_check-hint = Compruebe en la página esta fila y las de al lado.
reason-range_mismatch = El número y el rango impreso a su lado no parecen estar en la misma unidad.
reason-range_mismatch-hint = Compruebe la unidad en la página.
reason-conflict = Este archivo da dos valores distintos para la misma prueba.
reason-conflict-hint = Elija el que está impreso en la página.
reason-not_final = El laboratorio anuló este resultado o lo retiró.
reason-not_final-hint = No cuenta. Déjelo fuera.
reason-preliminary = El laboratorio dice que este resultado todavía puede cambiar.
reason-preliminary-hint = Puede guardarlo ahora. Añada el informe definitivo cuando llegue.
reason-layout_unclear = No sabemos con seguridad si este valor corresponde a esta fila.
reason-layout_unclear-hint = Mire el recuadro en la página.
reason-ocr_doubt = Esto se leyó de una imagen, y no estamos seguros de que sea correcto.
reason-ocr_doubt-hint = Compare cada cifra con la página.
reason-far_from_history = Está lejos de sus valores anteriores.
reason-far_from_history-hint = Compruebe en la página el número, la unidad y el nombre.
reason-other_person = El nombre o la fecha de nacimiento de esta página no son los de este registro.
reason-other_person-hint = Compruebe de quién es la hoja antes de confirmar.
reason-already_in_record = Este resultado ya está en el registro.
reason-already_in_record-hint = Déjelo fuera. No se contaría dos veces.
reason-differs_from_record = El registro tiene otro valor para esta prueba y esta hora.
reason-differs_from_record-hint = Elija el valor que cuenta. El otro se conserva en el historial.
reason-note_nearby = Una observación cerca de este valor puede cambiar lo que significa.
reason-note_nearby-hint = Lea la observación en la página.

confidence-certain = leído con claridad
confidence-check = por favor, mírelo

# How a result that waits stands against the record and against other files.
standing-in_record = El registro ya tiene este resultado: { $value }.
standing-refines = El registro tiene { $value } para esta extracción. Este informe es posterior o más completo, y ocupa su lugar.
standing-replaces = El laboratorio corrigió este resultado. El valor nuevo ocupa el lugar de { $value } en el registro. El anterior se conserva en el historial.
standing-outdated = El registro tiene una versión posterior de este resultado: { $value }.
standing-twin = { $file } da el mismo resultado.
standing-outdated_by_draft = { $file } da una versión posterior de este resultado: { $value }.
standing-differs = El registro tiene { $value } para esta prueba y esta extracción. ¿Cuál es el correcto?
standing-differs_from_draft = { $file } da { $value } para esta prueba y esta extracción. ¿Cuál es el correcto?
standing-was_removed = Usted quitó antes este resultado del registro.
standing-was_withdrawn = El laboratorio anuló este resultado, y se quitó del registro.
standing-cancelled_elsewhere = { $file } dice que el laboratorio anuló este resultado.
standing-withdraws = El laboratorio anuló este resultado. El registro aún tiene { $value }. ¿Quitar ese valor del registro?
standing-nothing_to_withdraw = El laboratorio anuló este resultado. En el registro no hay nada de él.
standing-of_another = Este resultado es de otra persona.

aside-in_record = { $count ->
    [one] Un resultado ya está en el registro.
   *[other] { $count } resultados ya están en el registro.
}
aside-outdated = { $count ->
    [one] Un resultado es una versión anterior de lo que tiene el registro.
   *[other] { $count } resultados son versiones anteriores de lo que tiene el registro.
}
aside-twin = { $count ->
    [one] Un resultado está igual en otro archivo que espera.
   *[other] { $count } resultados están igual en otro archivo que espera.
}
aside-outdated_by_draft = { $count ->
    [one] Un resultado es una versión anterior de lo que da otro archivo.
   *[other] { $count } resultados son versiones anteriores de lo que da otro archivo.
}
aside-nothing_to_withdraw = { $count ->
    [one] El laboratorio anuló un resultado. No cuenta.
   *[other] El laboratorio anuló { $count } resultados. No cuentan.
}
aside-of_another = { $count ->
    [one] Un resultado de otra persona queda fuera.
   *[other] { $count } resultados de otra persona quedan fuera.
}

table-gap-test_name = Ninguna columna parece contener los nombres de las pruebas.
table-gap-value = Ninguna columna parece contener los resultados.
table-gap-date = Ninguna columna parece contener el día de la extracción de sangre.
table-gap-day_order = En todas las fechas, el día y el mes se pueden leer de dos maneras.
table-gap-unit = Algunos resultados no llevan unidad.
table-gap-decimal = En estos números, un punto o una coma puede significar dos cosas.
table-gap-person = Varias filas tienen el mismo día, y ninguna columna dice de quién son.
table-gap-column = Una columna tiene un título que no entendemos.
