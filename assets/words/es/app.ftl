# Sentences of the use cases: home, what waits, what came of an import, checks and backups.

treatment-without-name = Mi tratamiento

home-no-treatment = No hay ningún tratamiento en el registro. Puede guardar recuentos y preguntas sin él.
home-before-first-dose = { $treatment }: antes de la primera dosis. Los recuentos a partir de ahora serán el punto de partida.
home-before-window = { $treatment }: semana { $week } desde la primera dosis. Los equipos médicos suelen hacer la primera evaluación en la semana 12.
home-in-window = { $treatment }: semana { $week } desde la primera dosis. En estas semanas los equipos médicos suelen valorarlo.
home-past-window = { $treatment }: semana { $week } desde la primera dosis. Ya pasaron las semanas en que se suele valorar.
home-ended = { $treatment } ha terminado. Sus recuentos siguen aquí para consultarlos.
home-next-assessment = Próxima evaluación prevista: semana { $week }, { $date }.
home-usual-look = En el registro no hay fecha para la próxima evaluación. Según nuestra propia regla, un momento habitual es la semana { $week }, hacia el { $date }. Pregunte a su equipo médico por su fecha.
home-no-next-assessment = En este registro no hay prevista ninguna otra evaluación.
home-assessment-missing = La evaluación de la semana { $week } no está en el registro.
home-units-both = { $last ->
    [0] Ninguna unidad de glóbulos rojos
    [one] { $last } unidad de glóbulos rojos
   *[other] { $last } unidades de glóbulos rojos
} en las últimas 8 semanas, { $before ->
    [0] ninguna
   *[other] { $before }
} en las 8 semanas anteriores al tratamiento.
home-units-last = { $last ->
    [0] Ninguna unidad de glóbulos rojos
    [one] { $last } unidad de glóbulos rojos
   *[other] { $last } unidades de glóbulos rojos
} en las últimas 8 semanas.
home-units-unknown = Unidades de glóbulos rojos en las últimas 8 semanas: no se sabe. La lista no está completa para estas semanas.
home-results-waiting = { $count ->
    [one] { $count } resultado espera a que lo revise y no se cuenta aquí. Es del { $date }.
   *[other] { $count } resultados esperan a que los revise y no se cuentan aquí. El más reciente es del { $date }.
}
home-no-count = Todavía sin resultado.

count-below-range = Por debajo del rango del laboratorio.
count-within-range = Dentro del rango del laboratorio.
count-above-range = Por encima del rango del laboratorio.
count-general-range = Comparado con un rango general: el laboratorio no imprimió ninguno.
count-calculated = Calculado a partir de los glóbulos blancos de la misma extracción.
count-soon-after-red-cells = Extraído poco después de recibir glóbulos rojos: no se compara.
count-soon-after-platelets = Extraído poco después de recibir plaquetas: no se compara.
count-soon-after-growth-factor = Extraído poco después de un factor de crecimiento: no se compara.
count-trend-higher = Más alto que al principio.
count-trend-lower = Más bajo que al principio.
count-trend-same = Más o menos igual que al principio.
count-trend-too-few = Hay muy pocos puntos para hablar de una tendencia.
count-printed = Impreso como { $printed }.
count-printed-range = Valores de referencia del laboratorio: { $range }.
# $count: whole number
counts-table-left-out = { $count ->
    [one] Se muestran los días más recientes. { $count } día anterior no está en esta tabla: elija arriba un tiempo más corto.
   *[other] Se muestran los días más recientes. { $count } días anteriores no están en esta tabla: elija arriba un tiempo más corto.
}
count-typed = Introducido a mano.
count-from-file = De { $file }.
count-drawn = Extracción: { $date }.

todo-review = { $count ->
    [one] Se leyó un resultado, que espera su revisión.
   *[other] Se leyeron { $count } resultados, que esperan su revisión.
}
todo-first-results = Todavía no hay resultados del laboratorio. Añada su primer archivo o escriba un hemograma.
todo-treatment = Todavía no hay ningún tratamiento. Con su primera dosis se pueden contar las semanas.
todo-first-dose = Cuando se dé la primera dosis, anote el día. Las semanas se cuentan desde entonces.
todo-log-unknown = ¿Están anotadas todas las transfusiones? Indique desde cuándo y hasta cuándo está completa su lista.
todo-log-until = Su lista de transfusiones está completa hasta el { $date }. ¿Alguna transfusión desde entonces?
todo-assessment-due = Toca la evaluación de la semana { $week }.
todo-assessment-missing = Ya pasó la fecha de la evaluación de la semana { $week }. ¿Se hizo?
todo-usual-look-passed = Hacia la semana { $week } los equipos médicos suelen volver a mirarlo todo. Si el suyo lo hizo, añádalo.
todo-team-line = Anote el teléfono de su equipo médico. Así aparecerá en todas las pantallas.
todo-visit = Anote su próxima cita, para que las preguntas y el resumen estén listos.

so-what-added = Añadido: { $date }.
so-what-added-range = Se añadió { $count ->
    [one] una extracción
   *[other] un total de { $count } extracciones
}, del { $from } al { $to }.
so-what-value = { $name }: { $value }.
so-what-next-visit = Próxima cita: { $date }.
confirm-refused = { $name } { $value }: { $why }

check-sound = El registro está en orden: { $changes ->
    [one] un cambio
   *[other] { $changes } cambios
} y todo lo que sale de ahí concuerdan.
check-not-sound = El registro tiene errores. No anote nada más hasta que se restaure una copia de seguridad.
check-page = Una página del archivo no es la que se guardó: { $what }
check-structure = La estructura interna del archivo no es correcta: { $what }
check-link = Una fila de la tabla { $what } no apunta a nada.
check-change = El cambio { $what } no es el que se guardó, o falta uno anterior.
check-table = La tabla { $what } no concuerda con la lista de cambios.
check-document = Un original conservado no es el que se guardó: { $what }
check-unreadable = No se pudo leer una parte: { $what }

archive-good = El archivo se abrió y se comprobó que está entero.
archive-holds = { $people ->
    [one] Una persona
   *[other] { $people } personas
}, { $results ->
    [one] un resultado
   *[other] { $results } resultados
}, { $documents ->
    [one] un documento
   *[other] { $documents } documentos
}, { $changes ->
    [one] un cambio
   *[other] { $changes } cambios
} en el historial.
backup-good = Esta copia de seguridad se abre y está completa.
backup-trouble = No se hizo la copia de seguridad automática. { $why }
backup-place-trouble = No se hizo la segunda copia de seguridad; la de esta computadora sí. { $why }
backup-bad = Esta copia de seguridad no se puede usar: { $why }
backup-holds = { $people ->
    [one] Una persona
   *[other] { $people } personas
}, { $results ->
    [one] un resultado
   *[other] { $results } resultados
}, { $transfusions ->
    [one] una transfusión
   *[other] { $transfusions } transfusiones
}.

definition-why-usual = Se muestra primero porque solo mira los recuentos de sangre y no hay ningún grupo de riesgo anotado.

undo-kept = { $name } ({ $date }): se cambió después de añadir el archivo y se queda.
undo-kept-entry = { $entry }: se cambió después de añadir el archivo y se queda.
course-new = Nuevo: su registro no lo tiene.
course-known = Su registro ya lo tiene.
course-similar = Su registro tiene una entrada que puede ser la misma. Añádala solo si las dos son ciertas.
course-differs = Su registro dice otra cosa aquí. Si añade esta, ocupa el lugar de la otra, que queda en el historial.
course-other_person = El archivo dice que esto es de otra persona.
course-without-treatment = Pertenece a un tratamiento que no está en su registro. Añada también el tratamiento.
course-refused = No se añadió: { $entry }. { $why }

typed-refused = { $name }: este número no puede ser correcto con esta unidad. Compruebe los dos.
typed-unusual = { $name } { $value } es poco habitual. ¿Es correcto? ¿Es correcta la unidad?
typed-not-a-number = { $name }: “{ $typed }” no es un número que podamos leer.
typed-two-ways = { $name }: “{ $typed }” se puede leer como { $first } o { $second }. Escríbalo sin el signo, o con dos decimales.
typed-cross-check = { $name } no encaja con los otros números de esta extracción. Compruébelo otra vez.
typed-in-future = El día de la extracción está en el futuro.
typed-already = { $name }: el registro ya tiene { $value } para esta extracción.

refused-incomplete = la fecha, la unidad, la prueba o el número falta o no puede ser correcto
refused-in-future = el día de la extracción está en el futuro
refused-other-person = el informe lleva el nombre de otra persona
refused-already = este resultado ya está en el registro
refused-outdated = el registro, u otro archivo, tiene una versión posterior
refused-cancelled = el laboratorio lo anuló y no hay nada que quitar
refused-conflict = también se eligió otro valor de la misma extracción; elija uno de los dos
refused-person-unclear = el archivo no dice de quién es el resultado

# What was typed and cannot be used, by the box it was typed in.
error-invalid_input-passphrase = La frase de contraseña está vacía.
error-invalid_input-passphrase-hint = Escriba una frase de varias palabras que pueda recordar.
error-invalid_input-person-name = El nombre está vacío.
error-invalid_input-person-name-hint = Escriba el nombre como figura en las hojas del laboratorio.
error-invalid_input-birth-date = “{ $typed }” no se puede usar como fecha de nacimiento.
error-invalid_input-birth-date-hint = Escríbala así: 2 de junio de 1951. O déjela vacía.
error-invalid_input-name = El nombre está vacío.
error-invalid_input-from = “{ $typed }” no es una fecha que podamos leer.
error-invalid_input-from-hint = Escríbala así: 12 de marzo de 2026.
error-invalid_input-until = “{ $typed }” no se puede usar como último día.
error-invalid_input-until-hint = Escriba un día, por ejemplo 12 de marzo de 2026, posterior al primer día y no posterior a hoy.
error-invalid_input-date = “{ $typed }” no es una fecha que podamos leer.
error-invalid_input-date-hint = Escríbala así: 12 de marzo de 2026.
error-invalid_input-date-either = “{ $typed }” se puede leer de más de una manera: { $readings }.
error-invalid_input-date-either-hint = Escriba el mes con letras, por ejemplo 12 de marzo de 2026.
error-invalid_input-text-too-long = Es más texto del que cabe en una entrada.
error-invalid_input-text-too-long-hint = No se ha guardado nada. Acórtelo o repártalo en varias entradas.
error-invalid_input-date-in-future = “{ $typed }” está en el futuro.
error-invalid_input-date-in-future-hint = Anote la transfusión cuando ya se haya hecho.
error-invalid_input-units = “{ $typed }” no es un número de unidades.
error-invalid_input-units-hint = Escriba el número de bolsas, de 1 a 50.
error-invalid_input-hemoglobin-before = “{ $typed }” no puede ser la hemoglobina de antes de la transfusión.
error-invalid_input-hemoglobin-before-hint = Compruebe el número y su unidad, o deje la casilla vacía.
error-invalid_input-platelets-before = “{ $typed }” no pueden ser las plaquetas de antes de la transfusión.
error-invalid_input-platelets-before-hint = Compruebe el número y su unidad, o deje la casilla vacía.
error-invalid_input-first-dose = “{ $typed }” no es un día que podamos leer.
error-invalid_input-first-dose-hint = Escriba el día de la primera dosis, por ejemplo 12 de marzo de 2026, o deje la casilla vacía.
error-invalid_input-ended = “{ $typed }” no puede ser el último día de este tratamiento.
error-invalid_input-ended-hint = Escriba un día posterior a la primera dosis, o deje la casilla vacía.
error-invalid_input-window-from = “{ $typed }” no puede ser el primer día de esas semanas.
error-invalid_input-window-to = “{ $typed }” no puede ser el último día de esas semanas.
error-invalid_input-window-to-hint = Escriba el número de días después de la primera dosis; el último debe ser posterior al primero.
error-invalid_input-assessments = “{ $typed }” no puede ser el día de una evaluación.
error-invalid_input-cycle = “{ $typed }” no puede ser la duración de un ciclo.
error-invalid_input-cycle-hint = Escriba el número de días, de 1 a 366.
error-invalid_input-consent = “{ $typed }” no es un día que podamos leer.
error-invalid_input-planned = “{ $typed }” no es una fecha que podamos leer.
error-invalid_input-actual = “{ $typed }” no es una fecha que podamos leer.
error-invalid_input-event = Elija qué tipo de fecha clave es.
error-invalid_input-share = “{ $typed }” no es un porcentaje.
error-invalid_input-marrow-blasts = “{ $typed }” no es un porcentaje.
error-invalid_input-substance = Escriba a qué es la alergia.
error-invalid_input-text = La nota está vacía.
error-invalid_input-gene = Escriba el nombre del gen.
error-invalid_input-title = Escriba para qué es la cita.
error-invalid_input-label = Escriba de quién es el número.
error-invalid_input-phone = Escriba el número de teléfono.
error-invalid_input-drawn = “{ $typed }” no es un día que podamos leer.
error-invalid_input-drawn-hint = Escriba el día de la extracción de sangre, por ejemplo 12 de marzo de 2026.
error-invalid_input-drawn-in-future = “{ $typed }” está en el futuro.
error-invalid_input-drawn-in-future-hint = Escriba el día de la extracción de sangre como figura en la hoja.
error-invalid_input-analyte = “{ $typed }” no es una prueba que conozcamos.
error-invalid_input-unit = La unidad “{ $typed }” no corresponde a esta prueba.
error-invalid_input-unit-hint = Elija una de las unidades de la lista.
error-invalid_input-value = “{ $typed }” no puede ser el valor de esta prueba.
error-invalid_input-value-hint = Compruebe el número y la unidad en la hoja.
error-invalid_input-range = “{ $typed }” no es un rango que podamos leer.
error-invalid_input-range-hint = Escríbalo así: 12,0-15,5. O déjelo vacío.
error-invalid_input-mapping = Esto no es una descripción de columnas que podamos leer.
error-invalid_input-mapping-hint = Parta de lo que “mds read --json” muestra en tables y cambie las funciones de las columnas.
error-invalid_input-question = La pregunta está vacía.
error-invalid_input-not-yet = “{ $typed }” está en el futuro.
error-invalid_input-not-yet-hint = Escriba el día en que empezó, como muy tarde hoy.
error-invalid_input-energy = “{ $typed }” no es un número para la energía.
error-invalid_input-energy-hint = Elija un número del 0 al 10.
error-invalid_input-check-in = Todavía no hay nada rellenado.
error-invalid_input-check-in-hint = Rellene al menos una casilla.
error-invalid_input-what = Escriba qué es.
error-invalid_input-why = Escriba por qué fue.
error-invalid_input-due = “{ $typed }” no es una fecha que podamos leer.
error-invalid_input-due-hint = Escríbala como 12 de marzo de 2026, o déjela vacía.
error-invalid_input-question-of-the-bank = Las palabras de una pregunta propuesta no se pueden cambiar.
error-invalid_input-question-of-the-bank-hint = Añada una pregunta con sus propias palabras.
error-invalid_input-three-first = Ya hay tres preguntas marcadas.
error-invalid_input-three-first-hint = Primero quite la marca de una de ellas.
error-invalid_input-part = No hay ninguna parte “{ $typed }”.
error-invalid_input-original = Uno de los originales no se puede añadir: { $typed }.
error-invalid_input-original-hint = Déjelo fuera, o ábralo e imprímalo usted.
error-invalid_input-pdf-password = Una contraseña necesita al menos ocho signos.
error-invalid_input-pdf-password-hint = Elija una más larga y désela a la persona por otro camino.
side-effect-until = { $what }, hasta { $date }
side-effect-goes-on = { $what }, continúa
check-in-own-words = { $answers }. Con sus propias palabras: «{ $words }»
summary-medicines-now = Medicamentos actuales
summary-side-effects-lately = Efectos secundarios desde la última cita

# The locks of the record.
lock-passphrase = Su frase de contraseña abre este registro.
lock-second-passphrase = Una segunda persona puede abrirlo con su propia frase de contraseña.
lock-no-spare-key = Todavía no hay llave de repuesto. Si olvida la frase de contraseña, nadie podrá abrir este registro.
lock-spare-key-not-confirmed = Hay una llave de repuesto, pero sus palabras todavía no se han vuelto a escribir para comprobarlas.
lock-spare-key = La llave de repuesto de 24 palabras lo abre si olvida la frase de contraseña.
lock-key-store = Esta computadora lo abre sola mientras usted tiene la sesión iniciada.
rekeyed = El registro tiene una clave nueva. Su frase de contraseña sigue siendo la misma.
rekeyed-gone-passphrase = Hay que volver a poner la frase de contraseña.
rekeyed-gone-second-passphrase = La frase de contraseña de la segunda persona ya no existe. Vuelva a ponerla si debe tener una.
rekeyed-gone-spare-key = La llave de repuesto anterior ya no existe. Haga una nueva y anótela.
rekeyed-gone-key-store = Esta computadora vuelve a pedir la frase de contraseña.
record-is-older = { $changes ->
    [one] Este registro es más antiguo que el último que estuvo aquí: falta un cambio.
   *[other] Este registro es más antiguo que el último que estuvo aquí: faltan { $changes } cambios.
}
strength-0 = Se adivina al instante. Use varias palabras que no tengan nada que ver entre sí.
strength-1 = Se adivina pronto. Añada una o dos palabras.
strength-2 = Alguien con tiempo podría adivinarla. Con una palabra más será fuerte.
strength-3 = Fuerte.
strength-4 = Muy fuerte.

# Keep covered until we are together.
# $count: whole number
covered-until = { $count ->
    [0] Un archivo está tapado hasta el { $date }, { $time }.
    [one] Un resultado está tapado hasta el { $date }, { $time }.
   *[other] { $count } resultados están tapados hasta el { $date }, { $time }.
}
# $count: whole number
covered-until-opened = { $count ->
    [0] Un archivo está tapado hasta que usted lo destape.
    [one] Un resultado está tapado hasta que usted lo destape.
   *[other] { $count } resultados están tapados hasta que usted los destape.
}
# $count: whole number
covered-to-check = { $count ->
    [one] Uno de ellos no se pudo leer con seguridad. Alguien tiene que revisarlo cuando se destape.
   *[other] { $count } de ellos no se pudieron leer con seguridad. Alguien tiene que revisarlos cuando se destapen.
}
# $count: whole number
covered-stored = { $count ->
    [0] Nada nuevo se pudo guardar en el registro sin mirarlo.
    [one] Un resultado está ahora en el registro. No se mostró su número a nadie.
   *[other] { $count } resultados están ahora en el registro. No se mostraron sus números a nadie.
}
# $count: whole number
covered-left-out = { $count ->
    [one] Un resultado está tapado y no aparece aquí.
   *[other] { $count } resultados están tapados y no aparecen aquí.
}
covered-value = tapado
error-invalid_input-cover-until = “{ $typed }” no es un día con hora.
error-invalid_input-cover-until-hint = Elija el día y la hora, por ejemplo 26 de noviembre de 2026 y 18:00.
error-invalid_input-cover-until-past = Ese momento ya pasó.
error-invalid_input-cover-until-past-hint = No se cambió nada. Elija un día o una hora posterior.
error-invalid_input-cover-until-late = Ese momento queda a más de un mes.
error-invalid_input-cover-until-late-hint = No se cambió nada. Elija un día anterior, o deje los resultados tapados hasta que usted los destape.
