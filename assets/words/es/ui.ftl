# Words of the window: headings, labels, buttons, and what the window itself has to say.
# Names, codes and sentences about the record stand in the other files.

product-name = MDS Companion
loading = Un momento.
try-again = Intentar de nuevo
close = Cerrar
save = Guardar
cancel = Cancelar
continue = Siguiente
back = Atrás
undo = Deshacer
yes = Sí
no = No
change = Cambiar
change-name = Cambiar { $name }
remove = Quitar
remove-name = Quitar { $name }
history = Historial
history-name = Historial de { $name }
history-none = Todavía no se ha cambiado nada.
history-line = { $date }: { $what }
history-action-put = introducido o cambiado
history-action-typed = introducido a mano
history-action-read = leído de un archivo
history-action-draftCorrected = corregido antes de que contara
history-action-received = se añadió el archivo
history-action-draftRevised = se anuló una corrección
history-action-unconfirmed = espera otra vez una revisión
history-action-superseded = otro valor ocupa su lugar
history-action-withdrawn = anulado por el laboratorio
history-action-putBackWithdrawn = vuelve a contar
history-action-importUndone = retirado con su archivo
history-action-importRedone = vuelto a poner con su archivo
history-action-set = cambiado
history-action-removed = quitado
history-action-putBack = vuelto a poner
history-action-confirmed = confirmado
history-action-corrected = corregido
history-action-rejected = dejado fuera
choice-not-said = sin indicar
minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
trouble-unknown = Eso no funcionó.
trouble-unknown-hint = No se ha cambiado nada. Inténtelo otra vez. Si vuelve a pasar, cierre el programa y ábralo de nuevo.

nav-label = Partes del programa
nav-menu = Menú
nav-home = Inicio
nav-counts = Recuentos
nav-record = Registro
nav-answers = Respuestas
nav-questions = Preguntas
nav-visits = Citas
nav-settings = Ajustes
nav-lock = Bloquear
nav-key = Ctrl+{ $digit }
nav-lock-key = Ctrl+L
skip-to-page = Ir a la página
whose-record = De quién es el registro
demonstration-mark = Demostración: una persona inventada
team-line-add = Añada el teléfono de su equipo médico
team-line-is = { $label }: { $phone }
team-line-when = Su equipo médico dice: { $text }
team-line-missing = No hay ningún teléfono del equipo médico. Emergencias: { $emergency }
emergency = Emergencias
state-saved = Guardado en esta computadora
state-backup = última copia de seguridad { $date }
state-no-backup = todavía sin copia de seguridad
state-general = información general, no es consejo médico
nothing-leaves = Nada sale de esta computadora.
lock-warning-title = El registro se bloquea en un minuto
lock-warning = Hace un rato que nadie escribe ni hace clic. No se pierde nada de lo que guardó.
lock-warning-stay = Mantenerlo abierto

date-hint = Por ejemplo 12 de marzo de 2026, o 12.3.2026
date-hint-time = Por ejemplo 12 de marzo de 2026 8:10
date-hint-partial = Hasta donde la sepa: 12 de marzo de 2026, marzo de 2026 o 2026
date-unreadable = No pudimos leer “{ $typed }” como fecha. Escríbala así: 12 de marzo de 2026.
date-which-day = Esto se puede leer de dos maneras. ¿Qué día es?
number-unreadable = No pudimos leer “{ $typed }” como número. Escríbalo así: 8,9 o 8.9.
whole-number-unreadable = No pudimos leer “{ $typed }” como número entero. Escriba solo cifras, por ejemplo 14.
whole-numbers-unreadable = No pudimos leer “{ $typed }” como números enteros. Escriba solo cifras, por ejemplo 84, 112, 168.
passphrase = Frase de contraseña
passphrase-again = La misma frase otra vez
passphrase-show = Mostrar
passphrase-hint = Cuatro palabras o más que pueda recordar. También puede pegarla.

first-run-step = Pregunta { $step } de 3
first-run-whose = ¿De quién es este registro?
first-run-whose-lead = El nombre y la fecha de nacimiento ayudan a notar si una hoja del laboratorio es de otra persona.
person-name = Nombre
person-name-hint = Como figura en los informes del laboratorio
person-birth = Fecha de nacimiento
person-birth-hint = Por ejemplo 2 de junio de 1951. Puede dejarla vacía.
person-sex = ¿Qué valores de referencia usa el laboratorio?
person-sex-hint = Solo se usan cuando un informe no imprime los suyos.
sex-choice-female = Para mujeres
sex-choice-male = Para hombres
sex-choice-not-said = Sin indicar
first-run-name-missing = Escriba un nombre. Basta con el de pila.
first-run-demonstration = Ver primero el registro de demostración
first-run-dose = ¿Cuándo fue la primera dosis?
first-run-dose-lead = Las semanas se cuentan desde la primera dosis del tratamiento que se está valorando.
first-run-dose-legend = Primera dosis
first-run-dose-date = Sé la fecha
first-run-dose-not-yet = Todavía no
first-run-dose-none = Ahora no hay ningún tratamiento
first-run-dose-missing = Escriba la fecha o elija una de las otras respuestas.
first-dose = Primera dosis
treatment-name = Nombre del tratamiento o del estudio
treatment-name-hint = Como usted lo llame. Puede dejarlo vacío.
first-run-trial = ¿Es parte de un ensayo clínico?
first-run-passphrase = ¿Qué frase de contraseña lo mantiene bloqueado?
first-run-passphrase-lead = El registro está bloqueado en esta computadora desde el principio. Su frase de contraseña lo abre.
first-run-passphrase-warning = Nadie puede devolverle una frase olvidada; nosotros tampoco. Anótela y guárdela con sus papeles importantes. Más adelante puede hacer una llave de repuesto de 24 palabras.
passphrase-missing = Escriba una frase de contraseña. Bastan cuatro palabras.
first-run-restore = Tengo una copia de seguridad
first-run-passphrase-differs = Las dos no son iguales. Escriba la misma frase en las dos casillas.
first-run-create = Abrir mi registro
first-run-create-demonstration = Abrir el registro de demostración
first-run-busy = El bloqueo tarda un momento
look-before = Tamaño de la letra y colores
unlock-title = Abrir el registro
unlock = Abrir
unlock-busy = Abriendo
unlock-empty = Escriba su frase de contraseña.
unlock-hint = O escriba aquí las 24 palabras de su llave de repuesto.
unlock-wait = { $seconds ->
    [one] Podrá intentarlo de nuevo en un segundo. Nunca se borra nada.
   *[other] Podrá intentarlo de nuevo en { $seconds } segundos. Nunca se borra nada.
}
unlock-forgot = Olvidé mi frase de contraseña
unlock-restore = Restaurar una copia de seguridad
recover-title = Poner una frase de contraseña nueva
recover-lead = Las 24 palabras de su llave de repuesto abren el registro. Después usted elige una frase nueva.
recover-words-missing = Escriba las 24 palabras de su hoja.
recover-do = Abrir con la frase nueva
recover-without-words = Sin las palabras, solo la frase de contraseña abre el registro. Tómese su tiempo y pruebe las que pudo haber puesto: nunca se borra nada.

restore-title = Restaurar una copia de seguridad
restore-choose-lead = Elija la memoria USB o la carpeta donde está la copia de seguridad.
restore-choose = Elegir la carpeta
restore-which = ¿Qué copia de seguridad?
restore-none-found = No hay ninguna copia de seguridad en “{ $folder }”.
restore-none-found-hint = Busque en su memoria USB la carpeta “MDS Companion backups”, o elija otra carpeta.
restore-given = Copia de seguridad del { $date }
restore-over = El registro que hay aquí ahora no se borra. Se aparta entero, en una carpeta propia junto a las copias de seguridad.
restore-passphrase = Frase de contraseña de esta copia
restore-passphrase-hint = La que usted tenía cuando se hizo, o las 24 palabras de su llave de repuesto.
restore-do = Restaurar esta copia
restore-busy = Abriendo la copia de seguridad

home-title-noTreatment = Ahora no se está valorando ningún tratamiento
home-title-beforeFirstDose = Antes de la primera dosis
home-title-beforeWindow = Semana { $week } desde la primera dosis
home-title-inWindow = Semana { $week } desde la primera dosis
home-title-pastWindow = Semana { $week } desde la primera dosis
home-title-ended = Entre tratamientos
home-window = En qué punto está
home-counts = Sus recuentos más recientes
home-empty = Todavía no hay resultados.
home-empty-hint = Añada una hoja del laboratorio en PDF o un archivo de un portal de pacientes. También puede escribir los números.
home-add-treatment = Añadir un tratamiento
home-add-first-dose = Añadir la primera dosis
home-todo = Por favor, revise
home-no-questions = No hay ninguna pregunta marcada para hacerla primero.
strip-today = hoy
strip-first-dose = primera dosis
strip-before = antes
strip-window = semanas { $from } a { $to }: cuando se suele valorar
strip-window-studys-own = días { $from } a { $to }: las semanas del propio estudio
strip-week = semana { $week }
strip-assessment-done = hecha
strip-assessment-ahead = prevista
strip-assessment-due = toca ahora
strip-assessment-missing = sin anotar
strip-assessment-usual = habitual
strip-assessment-usualPassed = sin anotar
add-results = Añadir resultados del laboratorio
type-counts = Escribir un hemograma
next-visit = Próxima cita
next-visit-none = No hay ninguna cita en el registro.
add-appointment = Añadir una cita
prepare-visit = Preparar esta cita
choose-questions = Elegir preguntas
no-value-yet = Todavía sin resultado
drawn-ago = { $days ->
    [0] { $date }, hoy
    [one] { $date }, ayer
   *[other] { $date }, hace { $days } días
}
see-on-chart = Ver en el gráfico
todo-action = Revisarlo
todo-action-review = Revisarlos
todo-action-log = Poner la lista al día
todo-action-treatment = Añadir un tratamiento
todo-action-firstDose = Añadir la primera dosis
todo-action-firstResults = Añadir resultados del laboratorio
todo-action-assessment = Añadir la evaluación
todo-action-teamLine = Añadir el teléfono
todo-action-visit = Añadir una cita

add-title = ¿Qué resultados quiere añadir?
add-lead = Van al registro de { $name }. Nada cuenta hasta que usted lo haya revisado.
drop-here = Arrastre aquí los archivos o carpetas del laboratorio
drop-formats = PDF, foto, tabla o descarga de un portal de pacientes. Pueden ser cientos a la vez.
choose-files = Elegir archivos
reading-file = Leyendo el archivo { $done } de { $total }: { $name }
reading-progress = Archivos leídos
reading-cancel = Parar la lectura
reading-stopping = Se para después de este archivo
reading-meanwhile = Mientras tanto puede seguir con otras cosas. Lo que se lee se guarda.
outcome-title = Lo que se encontró
outcome-cancelled = Usted paró la lectura. Lo que se leyó antes queda guardado para su revisión.
outcome-file = { $found ->
    [0] No se encontró ningún resultado.
    [one] Se encontró un resultado.
   *[other] Se encontraron { $found } resultados.
} { $check ->
    [0] {""}
    [one] Por favor, revise uno de ellos.
   *[other] Por favor, revise { $check } de ellos.
}
outcome-already = { $count ->
    [one] Uno de ellos ya está en el registro o en otro archivo.
   *[other] { $count } de ellos ya están en el registro o en otro archivo.
}
outcome-course = { $count ->
    [one] Una transfusión, un tratamiento o un acontecimiento para revisar.
   *[other] { $count } transfusiones, tratamientos o acontecimientos para revisar.
}
outcome-known = { $found ->
    [one] Este archivo ya se añadió antes. Su único resultado ya se conoce; no hay nada nuevo.
   *[other] Este archivo ya se añadió antes. Sus { $found } resultados ya se conocen; no hay nada nuevo.
}
outcome-left-out = { $count ->
    [one] Se dejó fuera un archivo más: se pueden añadir como máximo mil a la vez.
   *[other] Se dejaron fuera { $count } archivos más: se pueden añadir como máximo mil a la vez. Añádalos después.
}
outcome-sum = { $found ->
    [0] Se leyeron { $files } archivos. No hay nada nuevo en ellos.
    [one] Se leyeron { $files } archivos. Hay un resultado nuevo.
   *[other] Se leyeron { $files } archivos. Hay { $found } resultados nuevos.
}
outcome-sum-check = { $count ->
    [one] Por favor, revise uno de ellos.
   *[other] Por favor, revise { $count } de ellos.
}
outcome-nothing = { $count ->
    [one] Un archivo sin ningún resultado
   *[other] { $count } archivos sin ningún resultado
}
outcome-read = { $count ->
    [one] Un archivo con resultados nuevos
   *[other] { $count } archivos con resultados nuevos
}
outcome-known-files = { $count ->
    [one] Un archivo sin nada nuevo
   *[other] { $count } archivos sin nada nuevo
}
look-through = Revisarlos
look-through-name = Revisar { $name }
type-beside = Escribir los valores junto a la página
type-beside-name = Escribir los valores junto a la página de { $name }
columns-open = Indicar qué son las columnas
columns-open-name = Indicar qué son las columnas: { $name }
imports-title = Archivos que añadió
imports-none = Todavía ninguno.
import-line = Añadido: { $date }. { $confirmed ->
    [one] Un resultado confirmado
   *[other] { $confirmed } resultados confirmados
}{ $waiting ->
    [0] .
   *[other] , { $waiting } a la espera.
}
import-line-aside = { $count ->
    [one] Uno más no aporta nada nuevo.
   *[other] { $count } más no aportan nada nuevo.
}
import-is-undone = Retirado.
import-undo = Retirar
import-undo-name = Retirar { $name }
import-redo = Volver a poner
import-redo-name = Volver a poner { $name }
import-undone = Se retiró { $name }. { $count ->
    [one] Con él se retiró un resultado.
   *[other] Con él se retiraron { $count } resultados.
}
import-undone-restored = { $count ->
    [one] Un resultado que había sustituido vuelve a contar.
   *[other] { $count } resultados que había sustituido vuelven a contar.
}
import-undone-entries = { $count ->
    [one] Una transfusión, un tratamiento o un acontecimiento se fue con él.
   *[other] { $count } transfusiones, tratamientos o acontecimientos se fueron con él.
}
import-course = Ver sus tratamientos y transfusiones
import-course-name = Ver los tratamientos y transfusiones de { $name }
import-undone-kept = { $count ->
    [one] Se conserva un resultado que usted cambió después.
   *[other] Se conservan { $count } resultados que usted cambió después.
}
import-redone = Se volvió a poner { $name }.

review-title = ¿Leyó bien el programa esta hoja?
review-lead = Compare con la página. Nada cuenta hasta que usted lo confirme.
review-lead-lines = Compare con su hoja. Nada cuenta hasta que usted lo confirme.
review-lines = Cómo está escrito en { $name }
review-which = Archivo (esperan { $count })
review-keys = Teclas
review-key-arrows = ↑ ↓
review-key-arrows-does = de fila en fila
review-key-enter = Enter
review-key-enter-does = es correcto, pasar al siguiente
review-key-space = Espacio
review-key-space-does = es correcto, o mirar otra vez
review-key-n = N
review-key-n-does = ir a la siguiente que hay que revisar
review-key-e = E
review-key-e-does = corregirlo
review-key-x = X
review-key-x-does = dejarlo fuera
review-key-u = U
review-key-u-does = deshacer el último paso
review-key-confirm = Ctrl+Enter
review-key-confirm-does = confirmar lo que está listo
source-lines = La línea del archivo, con su valor marcado
step-undo = Deshacer
step-undone = Deshecho: { $what }
step-confirmed = { $count ->
    [one] Un resultado confirmado
   *[other] { $count } resultados confirmados
}
step-dates = { $count ->
    [one] Día elegido para una fila
   *[other] Día elegido para { $count } filas
}
step-corrected = { $name }: corregido
step-rejected = { $name }: dejado fuera
step-kept-out = { $name }: queda fuera
step-named = Forma de escribir el nombre recordada
whose-one = Este archivo parece ser de { $printed }.
whose-one-detail = { $count ->
    [one] Este registro es de { $name }. Espera un resultado; no cuenta.
   *[other] Este registro es de { $name }. Esperan { $count } resultados; ninguno cuenta.
}
whose-several = En este archivo figuran varias personas. ¿Cuál es { $name }?
whose-several-detail = Solo entran los resultados de la persona que usted elija. Los de las demás quedan fuera.
whose-born = { $name }, fecha de nacimiento { $date }
whose-no-name = alguien sin nombre
whose-results = { $count ->
    [one] un resultado
   *[other] { $count } resultados
}
whose-keep-out = Dejarlo fuera
whose-same = Es { $name }: recordar esta forma de escribirlo
whose-nobody = Ninguna de ellas: dejarlo fuera
whose-more = y { $count } más
review-file = { $name }, { $count ->
    [one] un resultado
   *[other] { $count } resultados
}
review-page = Página { $page } de { $pages }
review-page-picture = Imagen de la página
page-picture = Página { $page } del informe del laboratorio
page-before = Página anterior
page-next = Página siguiente
review-rows = Lo que se leyó
review-only-followed = Mostrar solo los recuentos que sigo
review-hidden = { $count ->
    [one] Se leyó con claridad un resultado más; se guarda sin mostrarlo.
   *[other] Se leyeron con claridad { $count } resultados más; se guardan sin mostrarlos.
}
review-problems = { $count ->
    [one] Hay una cosa que no se usó
   *[other] Hay { $count } cosas que no se usaron
}
review-check-first = { $count ->
    [one] Una fila para revisar primero
   *[other] { $count } filas para revisar primero
}
review-confirm = { $count ->
    [0] Todavía nada que confirmar
    [one] Confirmar 1 resultado
   *[other] Confirmar { $count } resultados
}
review-confirm-looked = { $count ->
    [one] Confirmar 1 resultado que revisó
   *[other] Confirmar { $count } resultados
}
review-confirm-all = Los comparé todos: confirmar { $count }
review-nothing = Nada espera su revisión
review-nothing-lead = Todos los resultados leídos se han confirmado o se han dejado fuera.
course-title = También en { $name }
course-lead = Este archivo lo hizo este programa. Contiene entradas que no son resultados. Elija lo que pertenece a su registro.
course-of-treatment = Tratamientos
course-of-transfusion = Transfusiones
course-of-milestone = Acontecimientos
course-in-record = Su registro dice: { $text }
course-known-count = { $count ->
    [one] Una entrada ya está en su registro
   *[other] { $count } entradas ya están en su registro
}
course-add = { $count ->
    [0] No hay nada elegido
    [one] Añadir una entrada
   *[other] Añadir { $count } entradas
}
course-leave-out = Dejarlas todas fuera
course-added = { $count ->
    [one] Una entrada añadida.
   *[other] { $count } entradas añadidas.
}
course-left-out = Quedan fuera. El archivo las conserva.
review-more = Revisar el archivo siguiente
draft-check = Por favor, revise:
draft-waits-for-day = Falta el día de la extracción:
draft-looked = Usted lo revisó:
draft-certain = Leído con claridad:
draft-no-unit = sin unidad
draft-flag = marcado { $flag }
draft-range = valores de referencia { $range }
draft-correct = Corregir
draft-correct-name = Corregir { $name }
draft-printed-as = Impreso como “{ $printed }”
draft-read-as = Leído como { $value }, corregido a mano.
draft-means = Es { $value } { $unit }.
draft-keep = { $value } es correcto
draft-kept = Usted lo revisó
draft-kept-beside = Cuentan los dos: dos extracciones ese día
draft-kept-withdrawn = Se va a quitar
draft-keep-again = Añadir { $value } otra vez
draft-keep-record = { $value } es correcto
draft-take-new = { $value } es correcto
draft-both = Los dos: dos extracciones ese día
draft-withdraw = Quitar { $value }
draft-withdraw-not = Dejarlo en el registro
draft-is-own = Es mío
draft-not-own = No es mío
draft-unit-is = La unidad de { $name } es { $unit }
draft-look-again = Mirar otra vez
draft-leave-out = Dejar fuera
draft-leave-out-name = Dejar fuera { $name }
draw-on = Extracción: { $date }
draw-unknown = No se sabe el día de la extracción
draw-ambiguous = ¿Qué día se extrajo la sangre?
draw-ambiguous-detail = { $count ->
    [one] La fecha de la hoja se puede leer de dos maneras.
   *[other] La fecha de la hoja se puede leer de dos maneras. Su respuesta vale para las { $count } filas de este archivo.
}
draw-unknown-day = Día de la extracción de sangre
draw-unknown-use = { $count ->
    [one] Usar este día
   *[other] Usar este día para { $count } filas
}
correct-printed = La hoja dice: { $name } { $value } { $unit }
correct-test = Prueba
correct-choose = Elegir
correct-value = Número
correct-unit = Unidad
correct-date = Día de la extracción
correct-save = Guardar la corrección
correct-more = Valores de referencia, marca y nombre
correct-range = Valores de referencia
correct-range-hint = Como está impreso, por ejemplo 12,0-15,5. Déjelo vacío si no hay ninguno.
correct-flag = Marca del laboratorio
correct-name = Nombre como está impreso
correct-means = Contará como { $value }.
columns-title = ¿Qué son las columnas de esta tabla?
columns-lead = { $name }. Elija para cada columna qué contiene. Abajo ve enseguida lo que se lee.
columns-which = Tabla
columns-table = Tabla { $number }
columns-missing = No se entendió todo
columns-rows = Las primeras filas de la tabla
columns-no-heading = Columna { $number }
columns-role = Qué contiene “{ $heading }”
columns-unit = Unidad de “{ $heading }”
columns-unit-in-cell = sin indicar, o en cada celda
columns-layout = Cómo está ordenada la tabla
columns-dates = Fechas
columns-decimal = Signo decimal
columns-by-itself = como se lea mejor
columns-day-first = el día antes que el mes
columns-month-first = el mes antes que el día
columns-point = punto (8.9)
columns-comma = coma (8,9)
columns-preview = Lo que se leería
columns-found = { $found ->
    [0] Todavía nada.
    [one] Un resultado
   *[other] { $found } resultados
}{ $found ->
    [0] {""}
   *[other] , { $certain } sin ninguna duda.
}
columns-apply = { $count ->
    [0] Todavía nada que leer
    [one] Leer 1 resultado
   *[other] Leer { $count } resultados
}
columns-remembered = La respuesta se recuerda para el próximo archivo con los mismos títulos.
columns-none = En este archivo no hay ninguna tabla
columns-none-lead = Elija otro archivo, o escriba los valores.
column-values-of = { $name }
column-date = Fecha de la extracción
column-time = Hora de la extracción
column-other_date = Otra fecha
column-test_name = Nombre de la prueba
column-test_code = Código de la prueba
column-value = Resultado
column-comparator = Signo (< o >)
column-unit = Unidad
column-range = Valores de referencia
column-low = Límite inferior
column-high = Límite superior
column-flag = Marca del laboratorio
column-status = Estado
column-person = Nombre de la persona
column-person_id = Número de la persona
column-given_name = Nombre de pila
column-birth_date = Fecha de nacimiento
column-specimen = Qué se analizó
column-specimen_id = Número de la muestra
column-laboratory = Laboratorio
column-comment = Observación
column-previous = Resultado anterior (no se lee)
column-draw = Una extracción
column-ignore = No hace falta
column-unknown = Por favor, elija
layout-result_per_row = cada fila es un resultado
layout-draw_per_row = cada fila es una extracción de sangre
layout-draw_per_column = cada columna es una extracción de sangre
correct-title = Corregir { $name }
correct-kept = Lo que estaba impreso se conserva en el historial.
added-undo = Deshacer
withdrawn-title = { $count ->
    [one] Se quitó un resultado anulado
   *[other] Se quitaron { $count } resultados anulados
}
added-title = { $count ->
    [0] No se añadió nada
    [one] Un resultado está en el registro
   *[other] { $count } resultados están en el registro
}
added-refused = { $count ->
    [one] No se pudo añadir un resultado
   *[other] No se pudieron añadir { $count } resultados
}
see-chart = Ver el gráfico
any-blood = ¿Alguna transfusión desde el { $date }?
any-blood-why = Los recuentos de poco después de una transfusión se marcan, para que no se comparen.
any-blood-yes = Sí, añadirla
any-blood-no = No, ninguna
any-blood-noted = Anotado: sin glóbulos rojos hasta hoy.

counts-title = ¿Cómo se han movido los recuentos?
counts-treatment = Tratamiento
to-together = Mirar juntos
together-title = Mirar juntos
together-page = Página { $page } de { $pages }
together-questions = Lo que queremos preguntar primero
together-general = Información general, no es consejo médico. Decida con su equipo médico.
together-on = Siguiente
together-back = Atrás
together-close = Cerrar
together-keys = Las flechas pasan la página. Esc cierra.
counts-treatment-now = El actual
counts-empty = Todavía no hay resultados para dibujar.
counts-others = Mostrar otros recuentos en el gráfico
counts-table = Los mismos números en una tabla
counts-table-caption = Las pruebas en filas, las fechas en columnas, la más reciente al final
counts-test = Prueba
chart-section = Gráfico
chart-label = Gráfico de los recuentos
chart-choose = Elija un punto para ver de dónde viene.
chart-keys = En el gráfico, izquierda y derecha pasan de una extracción a otra; arriba y abajo, de un recuento a otro.
chart-enter-keys = Desde el título de la pantalla, izquierda o derecha lleva directamente al gráfico.
chart-points = Puntos del gráfico
chart-which = Mostrar
chart-which-main = Los tres recuentos principales
chart-which-own = Mi propia selección
chart-span = Tiempo mostrado
# $from, $to: dates
chart-span-dates = { $from } a { $to }
chart-usual = Semanas del tratamiento
chart-all = Todas las extracciones
chart-earlier = Antes
chart-later = Después
chart-closer = Más cerca
chart-wider = Más amplio
chart-span-keys = Re Pág y Av Pág van antes y después, más y menos acercan y amplían. También puede arrastrar el gráfico hacia un lado.
chart-save = Guardar este gráfico
chart-save-lead = Tal como está dibujado, con los colores para papel.
chart-save-svg = Como dibujo (SVG)
chart-save-png = Como imagen (PNG)
chart-save-pdf = Como página (PDF)
# $name: name of the file
chart-saved = Guardado como { $name }.
blood-calendar = Transfusiones por mes
blood-calendar-caption = Productos en filas, meses en columnas, el mes más reciente al final; los números son unidades
blood-calendar-product = Producto
blood-red_cells = Glóbulos rojos, unidades
blood-platelets = Plaquetas, unidades
blood-other = Otros, unidades
blood-open = lista incompleta
blood-at-least = al menos
point-name = { $name } { $value } { $unit }, { $date }
takeaways-title = En palabras
cell-below = bajo el rango
cell-above = sobre el rango
cell-soon = tras transfusión
cell-typed = introducido a mano
cell-none = sin resultado
compare-title = Comparar dos fechas
compare-first = Primera fecha
compare-second = Segunda fecha
compare-sentence = { $name }: { $before } { $unit } el { $first }, { $after } { $unit } el { $second }.
compare-soon = Uno de los dos se extrajo poco después de recibir glóbulos rojos.
compare-nothing = Ninguna prueba se hizo en las dos fechas.
to-definitions = Cómo se comparan sus recuentos
to-counts = Volver al gráfico
result-card = El resultado elegido
result-printed = Impreso
result-source = Origen
result-typed = introducido a mano
result-file = un archivo
result-corrected = La corrección está guardada. El valor anterior está en el historial.
result-removed = Se quitó { $name }.
show-me-where = Mostrar dónde está
show-where-title = Dónde figura en { $name }

definitions-title = Cómo se comparan sus recuentos con la definición publicada
definitions-lead = Es un cálculo con definiciones publicadas. Solo su equipo médico puede decir qué significa para usted.
definitions-for = { $name }, a fecha de { $date }. Es el día { $day } después de la primera dosis.
definitions-other = Otras versiones
definitions-units = Glóbulos rojos a lo largo del tiempo
definitions-medicine = Cuándo se suele valorar este medicamento
definitions-set-by-study = Aquí hay algo puesto como en su estudio. Es distinto de la regla publicada.
definitions-kept = Está guardado con el tratamiento.
definitions-set-usual = Volver a los ajustes habituales
definition-rests-on = En qué se basa
definition-not-covered-title = Lo que nuestra fuente no cubre
criterion-rests-on = Reglas nuestras, y lo que solo vimos en parte
compare-settings = Otro día, otro tratamiento, o como en mi estudio
compare-settings-lead = Un estudio puede contar a su manera. El personal de enfermería del estudio lo sabe. Deje vacío lo que no sepa. Puede guardarlo con el tratamiento y cambiarlo más tarde.
compare-treatment = Tratamiento
compare-treatment-choice = { $name }, primera dosis el { $date }
compare-on = Comparar a fecha de este día
compare-baseline-days = Días anteriores a la primera dosis para los valores de partida
compare-baseline-days-hint = Normalmente 56 días; para la hemoglobina en las versiones de 2018 y 2023, 112 días.
compare-baseline-hemoglobin = Hemoglobina de partida del propio estudio
compare-baseline-platelets = Plaquetas de partida del propio estudio
compare-baseline-neutrophils = Neutrófilos de partida del propio estudio
compare-response-days = Días que debe durar un cambio
compare-response-days-hint = Normalmente 56 días, que son 8 semanas.
compare-last-day = Último día en que se buscan días sin glóbulos rojos
compare-last-day-hint = Normalmente el día 168, que es la semana 24.
compare-modified = Usar la forma más estricta para los glóbulos rojos
compare-modified-hint = Algunos estudios piden más. Solo cambia la versión de 2006.
compare-as-in-study = Como en mi estudio
compare-evaluation = El día para el que compara el estudio
compare-evaluation-hint = Déjelo vacío para comparar con hoy.
compare-again = Comparar de nuevo
compare-keep = Guardar esto con el tratamiento
compare-kept = Guardado con el tratamiento.
definition-burden = Antes del tratamiento: { $burden }
criterion-to-logs = Indicar hasta qué día están completas las listas
criterion-steps = { $name }: paso a paso
criterion-used = Valores usados
criterion-dropped = Valores que se dejan fuera, y por qué
criterion-value = { $value } { $unit } el { $date }, día { $day }

record-title = ¿Qué se guarda en este registro?
record-lead = Todo lo que hay aquí lo escribe usted. Cada cambio se conserva en su historial.
record-parts = Partes del registro
part-treatment = Tratamiento
part-milestone = Fechas clave
part-transfusion = Transfusiones
part-medicine = Medicamentos
part-disease = Enfermedad
part-appointment = Citas
part-teamLine = Equipo médico
part-note = Notas
part-health = Cómo estoy
part-aboutMe = Sobre mí
list-treatment = Tratamientos y estudios
list-milestone = Fechas clave
list-transfusion = Transfusiones
list-medicine = Medicamentos
list-allergy = Alergias
list-disease = Ficha de mi enfermedad
list-gene = Genes y cromosomas
list-appointment = Citas
list-teamLine = A quién llamar
list-note = Notas
list-checkIn = Cómo fueron los días
list-sideEffect = Efectos secundarios
list-infection = Infecciones
list-hospitalStay = Ingresos en el hospital
list-bloodNeeds = Lo que debe saber el banco de sangre
list-aboutMe = Sobre mí
add-treatment = Añadir un tratamiento
add-milestone = Añadir una fecha clave
add-transfusion = Añadir una transfusión
add-medicine = Añadir un medicamento
add-allergy = Añadir una alergia
add-gene = Añadir un resultado de genes
add-teamLine = Añadir un teléfono
add-note = Añadir una nota
add-checkIn = ¿Cómo estoy hoy?
add-sideEffect = Añadir un efecto secundario
add-infection = Añadir una infección
add-hospitalStay = Añadir un ingreso en el hospital
change-treatment = Cambiar el tratamiento
change-milestone = Cambiar la fecha clave
change-transfusion = Cambiar la transfusión
change-medicine = Cambiar el medicamento
change-allergy = Cambiar la alergia
fill-disease = Rellenar la ficha
fill-aboutMe = Escribir sobre mí
fill-bloodNeeds = Rellenar estos datos
change-disease = Cambiar la ficha
change-gene = Cambiar el resultado de genes
change-appointment = Cambiar la cita
change-teamLine = Cambiar el teléfono
change-note = Cambiar la nota
change-checkIn = Cambiar el día
change-sideEffect = Cambiar el efecto secundario
change-infection = Cambiar la infección
change-hospitalStay = Cambiar el ingreso en el hospital
change-bloodNeeds = Cambiar estos datos
change-aboutMe = Cambiar lo que escribí
none-treatment = Todavía no hay ningún tratamiento. Las semanas se cuentan desde su primera dosis.
none-milestone = Todavía no hay ninguna fecha clave. Aquí van el consentimiento, los exámenes de médula ósea y las evaluaciones.
none-transfusion = Todavía no hay ninguna transfusión. Si no hubo ninguna, indique abajo desde cuándo y hasta cuándo.
none-medicine = Todavía no hay ningún medicamento.
none-allergy = Todavía no hay ninguna alergia.
none-disease = La ficha está vacía.
none-gene = Todavía no hay ningún resultado de genes.
none-appointment = Todavía no hay ninguna cita.
none-teamLine = Todavía no hay ningún teléfono. Cuando lo haya, aparecerá arriba en todas las pantallas.
none-note = Todavía no hay ninguna nota.
none-checkIn = Todavía no hay ningún día anotado. Basta medio minuto.
none-sideEffect = Todavía no hay ningún efecto secundario. El equipo del estudio pregunta primero por ellos.
none-infection = Todavía no hay ninguna infección anotada.
none-hospitalStay = Todavía no hay ningún ingreso anotado.
none-bloodNeeds = Todavía no hay nada anotado.
none-aboutMe = Todavía no hay nada escrito.
lead-bloodNeeds = Copie lo que dice el banco de sangre o su tarjeta. Aquí no se calcula nada.
lead-aboutMe = Con sus palabras, para quienes le ven por primera vez.
lead-disease = Copie lo que dice la carta. Aquí no se calcula nada a partir de los análisis.
entry-added = Añadido.
entry-changed = Guardado.
entry-removed = Se quitó “{ $name }”.
treatment-unnamed = Tratamiento sin nombre
disease-no-subtype = Subtipo aún sin anotar
line-first-dose = Primera dosis: { $date }
line-no-first-dose = Todavía sin primera dosis
line-ended = Terminó: { $date }
line-cycle = Ciclos de { $days } días
line-study = Estudio { $name }
line-phase = fase { $text }
line-arm = Grupo del estudio: { $arm }
line-definition = Definición del estudio: { $name }
line-schedule = Calendario propio del estudio: del día { $from } al día { $to }, evaluaciones en los días { $days }
line-units = { $count ->
    [one] { $count } unidad
   *[other] { $count } unidades
}
line-hemoglobin-before = Hemoglobina de antes: { $value } { $unit }
line-platelets-before = Plaquetas de antes: { $value } ×10⁹/L
line-reason = Motivo: { $text }
line-reaction = Reacción: { $text }
line-from-to = De { $from } a { $to }
line-since = Desde { $from }
line-until = Hasta { $to }
line-share = Porcentaje de las copias del gen: { $percent } %
line-report = Fecha del informe: { $date }
line-risk = Grupo de riesgo: { $text }
line-risk-side = El equipo médico la considera { $side }
line-blasts = Blastos en la médula ósea antes del tratamiento: { $percent } %
line-diagnosed = Diagnóstico: { $date }
line-call-when = Cuándo llamar: { $text }
arm-choice-notSaid = Grupo del estudio sin anotar
arm-choice-known = Se sabe el grupo del estudio
arm-choice-blinded = Ciego: nadie dice qué grupo es
arm-choice-open = Abierto: todas las personas reciben el tratamiento del estudio
definition-choice-iwg2006 = IWG 2006
definition-choice-iwg2018 = IWG 2018
definition-choice-iwg2023 = IWG 2023
risk-choice-lower = de menor riesgo
risk-choice-higher = de mayor riesgo
field-missing = Este dato hace falta.
field-group-study = Es parte de un estudio
field-group-schedule = El estudio tiene su propio calendario
field-treatment-name = Medicamento o medicamento del estudio
field-treatment-firstDose = Primera dosis
field-treatment-ended = Terminó
field-treatment-cycleDays = Duración de un ciclo en días
field-treatment-trialName = Nombre del estudio
field-treatment-registryNumber = Número de registro
field-treatment-registryNumber-hint = Por ejemplo un número NCT
field-treatment-phase = Fase
field-treatment-arm = Lo que se sabe del grupo del estudio
field-treatment-armName = Grupo del estudio
field-treatment-consent = Día del consentimiento
field-treatment-definition = Definición que usa el estudio
field-treatment-definition-hint = Figura en los documentos del estudio, o la sabe el personal de enfermería del estudio.
field-treatment-windowFromDay = Primer día de las semanas en que se valora
field-treatment-windowToDay = Último día de esas semanas
field-treatment-assessmentDays = Días de las evaluaciones previstas
field-treatment-assessmentDays-hint = Contados desde la primera dosis, por ejemplo 84, 112, 168
field-milestone-event = Qué
field-milestone-status = ¿Ya ocurrió?
field-milestone-actual = Día en que ocurrió
field-milestone-planned = Día para el que estaba previsto
field-milestone-note = Con sus propias palabras
field-transfusion-on = Día
field-transfusion-product = Qué se dio
field-transfusion-units = Unidades (bolsas)
field-transfusion-hemoglobinBefore = Hemoglobina de antes
field-transfusion-plateletsBefore = Plaquetas de antes
field-transfusion-reason = Por qué se dio
field-transfusion-reaction = Reacción, si la hubo
field-medicine-name = Medicamento
field-medicine-dose = Dosis y cada cuánto
field-medicine-class = Qué hace
field-medicine-from = Desde
field-medicine-until = Hasta
field-allergy-substance = Alergia a
field-allergy-reaction = Qué pasó
field-disease-subtype = Subtipo, como está escrito
field-disease-subtype-hint = Por ejemplo “SMD con pocos blastos”
field-disease-risk = Grupo de riesgo, como está escrito
field-disease-risk-hint = Con el sistema y la fecha, por ejemplo “IPSS-R 3,0, bajo, mayo de 2025”
field-disease-riskSide = Cómo la considera el equipo médico
field-disease-marrowBlastsPercent = Blastos en la médula ósea antes del tratamiento
field-disease-diagnosed = Diagnóstico
field-gene-gene = Cambio en un gen o cromosoma
field-gene-gene-hint = Por ejemplo SF3B1 o del(5q)
field-gene-status = Qué dice el informe
field-gene-sharePercent = Porcentaje (VAF), si está impreso
field-gene-reported = Fecha del informe
field-appointment-at = Día y hora
field-appointment-title = Con quién, dónde, para qué
field-appointment-note = Nota
field-teamLine-label = Quién contesta
field-teamLine-label-hint = Por ejemplo “Hospital de día” o “Noches y fines de semana”
field-teamLine-phone = Teléfono
field-teamLine-callWhen = Cuándo quieren que se les llame
field-teamLine-callWhen-hint = Con las palabras del propio equipo médico
field-note-on = Día al que se refiere
field-note-text = Nota
field-medicine-prescriber = Recetado por
field-disease-karyotype = Cromosomas (cariotipo), como está escrito
field-disease-karyotype-hint = Por ejemplo, “46,XX[20]”
field-disease-source = Copiado de
field-disease-source-hint = Qué carta o informe, y su fecha
field-checkIn-on = Día
field-checkIn-energy = Energía
field-checkIn-energy-hint = 0 es ninguna, 10 es como antes de la enfermedad.
field-checkIn-breathless = Falta de aire
field-checkIn-dizzy = Mareo
field-checkIn-bleeding = Sangrado o moratones nuevos
field-checkIn-fever = Fiebre, escalofríos o señales de infección
field-checkIn-words = Una línea con sus palabras
field-sideEffect-what = ¿Qué es?
field-sideEffect-from = Desde
field-sideEffect-until = Hasta
field-sideEffect-until-hint = Déjelo vacío mientras dure.
field-sideEffect-note = Cuánto molesta, qué ayudó, a quién se lo dijo
field-infection-what = ¿Qué fue?
field-infection-from = Desde
field-infection-until = Hasta
field-infection-until-hint = Déjelo vacío mientras dure.
field-infection-treated = Dónde se trató
field-infection-note = Con qué, y lo demás
field-hospitalStay-reason = Por qué
field-hospitalStay-from = Desde
field-hospitalStay-until = Hasta
field-hospitalStay-until-hint = Déjelo vacío mientras dure.
field-hospitalStay-place = Qué hospital
field-bloodNeeds-group = Grupo sanguíneo
field-bloodNeeds-antibodies = Anticuerpos
field-bloodNeeds-products = Productos especiales
field-bloodNeeds-products-hint = Por ejemplo, “solo sangre irradiada”
field-bloodNeeds-source = Quién lo dijo, o en qué tarjeta está
field-aboutMe-conditions = Otras enfermedades
field-aboutMe-fitness = Lo que permite un día normal
field-aboutMe-matters = Lo que más me importa
energy-0 = 0
energy-1 = 1
energy-2 = 2
energy-3 = 3
energy-4 = 4
energy-5 = 5
energy-6 = 6
energy-7 = 7
energy-8 = 8
energy-9 = 9
energy-10 = 10
felt-no = no
felt-a-little = un poco
felt-a-lot = mucho
felt-what-bleeding = sangrado o moratones
felt-what-breathless = falta de aire
felt-what-dizzy = mareo
yes-no-yes = sí
yes-no-no = no
treated-home = En casa
treated-clinic = En la consulta o el hospital de día
treated-hospital = En el hospital
treated-not-said = sin indicar
line-prescriber = Recetado por { $name }
line-karyotype = Cromosomas: { $text }
line-copied-from = Copiado de: { $text }
line-felt = { $what }: { $how }
line-fever = fiebre o señales de infección
line-energy = energía { $energy } de 10
line-antibodies = Anticuerpos: { $text }
line-products = Productos especiales: { $text }
line-conditions = Otras enfermedades: { $text }
line-fitness = Un día normal: { $text }
line-matters = Lo que más importa: { $text }
logs-title = ¿Hasta qué fecha está completa la lista?
logs-why = Una lista vacía no quiere decir que no hubo nada. Indique desde cuándo y hasta cuándo sabe con certeza que no falta nada.
log-span = está completa del { $from } al { $to }
log-unknown = aún sin indicar
log-title = { $name }: ¿completa desde cuándo y hasta cuándo?
log-from = Completa desde
log-to = Completa hasta
log-saved = Guardado.
fever-title = Fiebre, escalofríos o encontrarse muy mal de repente

typed-title = ¿Qué dice la hoja?
typed-lead = Escriba lo que está impreso, con coma o punto. La tecla Enter pasa a la casilla siguiente. Deje vacío lo que no aparezca.
typed-lead-beside = No se pudo leer { $name }. Escriba lo que usted pueda leer.
typed-page = Página { $page }
typed-date = Día de la extracción
typed-values = Resultados
typed-more = Laboratorio, transfusión de ese día, otras unidades
typed-laboratory = Laboratorio
typed-before = Extraído antes de la transfusión de ese día
typed-before-hint = Déjelo sin marcar si no hubo ninguna o si no lo sabe.
typed-unit = Unidad de { $name }
typed-date-missing = Escriba el día en que se extrajo la sangre.
typed-nothing = Escriba al menos un número.
typed-save = { $count ->
    [0] Guardar
    [one] Guardar 1 resultado
   *[other] Guardar { $count } resultados
}
typed-accept = Están impresos así: guardarlos
typed-save-changed = Guardar con mis cambios
typed-another = Escribir otro

answers-title = ¿Qué quiere entender?
answers-lead = Respuestas generales, cada una con lo que su propio registro tiene que ver con ella.
answers-back = Todas las respuestas
answers-sensitive = Sobre las perspectivas
answers-sensitive-hint = No todo el mundo quiere leer esto, y nadie tiene que hacerlo. También puede pedir a su equipo médico que le hable de ello.
glossary-title = Palabras médicas explicadas
in-your-record = En su registro
also-looked-at = También se miró
more-questions = Más preguntas sobre esto
as-of = a fecha de { $date }
ask-this = Preguntar esto
ask-this-name = Preguntar esto: { $question }
on-your-list = En su lista
answer-sources = Fuentes { $numbers }
answer-reviewed = revisado el { $date }
sources-title = Fuentes

questions-title = ¿Qué quiere preguntar?
questions-lead = Tres preguntas bastan para una cita. Las demás esperan detrás.
questions-lead-visit = Para el { $date }: { $title }
questions-first = Las tres que hará primero
questions-first-none = Todavía no hay ninguna marcada. Marque hasta tres en su lista.
questions-none = Su lista está vacía. Tome preguntas de las etapas de abajo o escriba la suya.
questions-own = Sus propias preguntas
questions-picked = También en su lista
questions-picked-none = No hay nada más en la lista.
questions-raised = Las que surgen de su registro
questions-raised-lead = Cada una dice por qué está aquí. Elija las que le importan.
questions-bank = Todas las preguntas, por etapas
stage-count = { $stage } ({ $count })
why-here = Por qué está aquí: { $reason }
heard = La última vez le dijeron: { $answer }
heard-by = La última vez le dijo { $who }: { $answer }
question-picked = Está en su lista.
question-unpicked = Ya no está en su lista.
own-question = Una pregunta suya
own-question-add = Añadirla
ask-first = Preguntar primero
ask-first-name = Preguntar primero: { $question }
not-first = No primero
not-first-name = No primero: { $question }
move-up = Subir
move-up-name = Subir: { $question }
unpick = Quitar
unpick-name = Quitar de la lista: { $question }
at-visit = En la cita
at-visit-title = ¿Qué le dijeron?
at-visit-lead = Anótelo mientras lo oye. Bastan pocas palabras.
at-visit-back = Volver a la lista
at-visit-none = Todavía no hay ninguna pregunta en su lista. Vuelva a la lista y elija primero algunas.
at-visit-answer = Respuesta
at-visit-who = Quién lo dijo
at-visit-next = Qué sigue
at-visit-due = Para cuándo
next-step = Qué sigue: { $step }
next-step-due = Qué sigue: { $step }, para el { $date }
next-step-was-due = Esto era para el { $date }: { $step }
question-visit = Para qué cita
question-visit-name = Para qué cita: { $question }
question-any-visit = cualquier cita
question-for-visit = Para el { $date }: { $title }
questions-left-over = { $count ->
    [one] Una pregunta no se hizo en una cita ya pasada.
   *[other] { $count } preguntas no se hicieron en citas ya pasadas.
}
question-change = Cambiar su pregunta
questions-carry = Llevarlas a la próxima cita
questions-carried = Llevadas a la próxima cita.
at-visit-asked = Preguntada
at-visit-save = Guardar
at-visit-save-name = Guardar la respuesta a: { $question }
answer-saved = La respuesta está guardada.

visits-title = ¿Qué lleva a la cita?
visits-next = Próxima cita: { $date }, { $title }
visits-none = Todavía no hay ninguna cita en el registro.
visits-appointments = Todas las citas
summary-choose = Elija qué incluir
summary-part-window = En qué punto de las semanas del tratamiento está
summary-part-table = Tabla de las últimas extracciones
summary-part-chart = Gráfico
summary-part-transfusions = Transfusiones
summary-part-medicines = Medicamentos y alergias
summary-part-milestones = Fechas clave
summary-part-questions = Preguntas
summary-part-notes = Notas
summary-part-genes = Genes y ficha de la enfermedad
summary-part-blood-needs = Requisitos especiales de transfusión
summary-part-side-effects = Efectos secundarios
summary-part-check-in = Último apunte sobre cómo está
summary-more = Qué más va con él
summary-originals = Informes originales, como imágenes de sus páginas
summary-originals-none = No hay páginas originales que añadir.
summary-fhir = Poner el registro como archivo FHIR dentro del PDF
summary-password = Contraseña para el PDF
summary-password-hint = Quien lo abra necesita esta contraseña. No se puede recuperar. Con originales, archivo adjunto o contraseña, el PDF ya no es de tipo archivo.
summary-print = Imprimir
summary-paper = Papel
paper-a4 = A4
paper-letter = Carta (US Letter)
summary-large = Letra grande
summary-large-hint = Ocupa hasta cuatro páginas.
summary-mono = Blanco y negro
summary-preview = Vista previa
summary-drawing = Dibujando las páginas
summary-pages = { $count ->
    [one] Una página
   *[other] { $count } páginas
}
summary-page = Página { $page } del resumen. El mismo texto está en el PDF que usted guarda.
summary-save = Guardar como PDF
summary-saved = Guardado como { $name }.
card-title = Hoja de urgencias
card-lead = Para una ambulancia, urgencias u otro hospital: la enfermedad, el tratamiento, a quién llamar, las alergias, los anticoagulantes y antiagregantes, los requisitos especiales de transfusión, los últimos recuentos y la frase sobre la fiebre.
card-page = Guardar como página
card-wallet = Guardar para la cartera
# $name: name of the file
card-saved = Guardado como { $name }.
export-title = Para otros programas
export-hint = Estos archivos no están bloqueados. Guárdelos donde solo usted pueda leerlos.
export-workbook = Guardar como hoja de cálculo
export-workbook-hint = Recuentos, transfusiones, tratamientos y fechas (XLSX).
export-csv = Guardar como tabla sencilla
export-csv-hint = Todos los recuentos (CSV). Este programa puede volver a leerla.
export-fhir = Guardar para una historia clínica electrónica
export-fhir-hint = Recuentos, transfusiones, tratamientos y fechas en la forma que intercambian los hospitales (FHIR R4).
export-calendar = Guardar las citas para un calendario
export-calendar-hint = Solo las citas, sin resultados (ICS).
export-saved = Guardado como { $name }.

settings-title = ¿Cómo debe verse y funcionar el programa?
settings-parts = Partes de los ajustes
settings-part-look = Aspecto
settings-part-units = Unidades y fechas
settings-part-grades = Equipo del estudio
settings-part-people = Personas
settings-part-locks = Bloqueo
settings-part-backups = Copias de seguridad
settings-part-protection = Qué está protegido
settings-part-about = Acerca del programa
settings-saved = Guardado.
text-size = Tamaño de la letra
text-size-hint = Todo lo que hay en la ventana crece con ella.
text-smaller = Más pequeña
text-larger = Más grande
text-size-now = { $percent } %
appearance = Colores
appearance-system = Como en la computadora
appearance-light = Claro
appearance-dark = Oscuro
appearance-contrast = Alto contraste
hemoglobin-unit = Hemoglobina en
count-unit = Recuentos de células en
units-hint = Lo que imprimió el laboratorio siempre se conserva al lado.
date-order = Fechas
date-day-first = 5 de marzo de 2026
date-month-first = marzo 5, 2026
decimal-mark = Signo decimal
language = Idioma
language-en = English
language-es = Español
language-fr = Français
language-de = Deutsch
emergency-number = Número de emergencias
emergency-number-hint = El número para pedir una ambulancia donde usted está, por ejemplo 112 o 911
people-title = De quién son los registros que se guardan aquí
person-line = { $count ->
    [0] Ningún resultado
    [one] Un resultado
   *[other] { $count } resultados
}
person-last = extracción más reciente { $date }
person-add = Añadir una persona
person-change = Cambiar la persona
demonstration-title = Registro de demostración
demonstration-what = El registro de una persona inventada, para probar el programa. Se guarda aparte del suyo y puede quitarlo en cualquier momento.
demonstration-open = Abrir el registro de demostración
demonstration-remove = Quitar el registro de demostración
demonstration-removed = Se quitó el registro de demostración.
passphrase-change = Cambiar la frase de contraseña
passphrase-current = Frase de contraseña actual
passphrase-new = Frase de contraseña nueva
passphrase-changed = La frase de contraseña se ha cambiado.
passphrase-change-what = El registro queda como está. Las copias de seguridad hechas hasta ahora se abren con la frase con la que se hicieron.
locks-title = Qué abre este registro
locks-change = Cambiar el bloqueo
spare-key-make = Hacer una llave de repuesto
spare-key-anew = Hacer una llave de repuesto nueva
second-title = Una frase de contraseña para otra persona
second-what = Una persona de su confianza puede abrir el registro con una frase de contraseña propia. Esa persona ve todo y puede cambiar todo, igual que usted.
second-passphrase = Frase de contraseña de la otra persona
second-set = Dar una frase a la otra persona
second-change = Cambiar la frase de la otra persona
second-set-done = La segunda persona ya puede abrir el registro.
second-take = Retirarla
second-taken = La frase de contraseña de la segunda persona ya no abre el registro. Las copias de seguridad hechas antes todavía se abren con ella.
key-store-title = Abrir con la sesión de esta computadora
key-store-what = Mientras usted tenga la sesión iniciada en esta computadora, el registro se abre solo al empezar el programa. Entonces puede abrirlo cualquiera que use la computadora con la sesión iniciada. Su frase de contraseña sigue sirviendo.
key-store-on = Abrirlo solo desde ahora
key-store-off = Volver a pedir la frase
key-store-on-done = Desde ahora esta computadora abre el registro al empezar.
key-store-off-done = Desde ahora se pide la frase de contraseña.
rekey-title = Una clave nueva para el registro
rekey-what = Hágalo si alguien que no debía tuvo su frase de contraseña, sus 24 palabras o esta computadora. El registro se vuelve a bloquear con una clave que nadie ha visto. Antes se hace una copia de seguridad.
rekey-not = No puede bloquear lo que alguien copió antes. Las copias de seguridad hechas hasta ahora conservan la clave anterior.
rekey-words = Las 24 palabras de su llave de repuesto
rekey-words-hint = Escríbalas para conservar esta llave de repuesto. Si deja la casilla vacía, la llave de repuesto deja de existir.
rekey-do = Bloquear con una clave nueva
rekey-busy = Bloqueando de nuevo

spare-key-title = Una llave de repuesto para su registro
spare-key-why = Si olvida su frase de contraseña, nadie puede abrir su registro: ni nosotros ni su clínica. Una llave de repuesto de 24 palabras en papel lo abre de todos modos.
spare-key-how = Verá 24 palabras. Anótelas o imprímalas. Después vuelva a escribirlas una vez, para que no quede ningún error sin ver. Lleva unos cinco minutos.
spare-key-replaces = Si antes hizo una llave de repuesto, la nueva ocupa su lugar.
spare-key-show = Mostrarme las palabras
spare-key-words-title = Sus 24 palabras
spare-key-words-lead = Anótelas en este orden, con sus números.
spare-key-once = Solo se muestran hasta que las haya vuelto a escribir. Quien tenga estas palabras puede abrir su registro y sus copias de seguridad.
spare-key-print = Imprimirlas
spare-key-print-hint = Al imprimir no se guarda nada en esta computadora. Si elige imprimir en un archivo, ese archivo no está bloqueado.
spare-key-written = Las tengo en papel
spare-key-sheet-title = Llave de repuesto de MDS Companion
spare-key-sheet-for = Estas 24 palabras abren el registro de { $name }. Hecha el { $date }.
spare-key-sheet-use = Para usarlas: abra MDS Companion, elija “Olvidé mi frase de contraseña” y escriba las palabras en este orden. También abren una copia de seguridad en otra computadora.
spare-key-sheet-keep = Guarde esta hoja con sus papeles importantes, y no junto a la computadora. Quien tenga la hoja y el registro puede leer el registro.
spare-key-back-title = Vuelva a escribir las palabras
spare-key-back-lead = Léalas de su papel. Bastan las cuatro primeras letras de cada palabra.
spare-key-words = Las 24 palabras
spare-key-words-hint = Con un espacio entre ellas. Las mayúsculas no importan.
spare-key-check = Comprobar las palabras
spare-key-again = Mostrar las palabras otra vez
spare-key-done-title = Su llave de repuesto funciona
spare-key-done = Guarde la hoja con sus papeles importantes. Si olvida su frase de contraseña, elija “Olvidé mi frase de contraseña” donde se abre el registro.
reminder-title = Una llave de repuesto, antes de que le haga falta
reminder-why = Si olvida su frase de contraseña, nadie puede abrir este registro. 24 palabras en papel lo abren de todos modos.
reminder-not-typed = Tiene una llave de repuesto, pero sus palabras no se volvieron a escribir. Haga una nueva, para saber que funciona.
reminder-tomorrow = Recordármelo mañana

care-damage = Una parte del registro está dañada
care-older = Este registro es más antiguo de lo que debería
care-older-why = Esto pasa cuando la carpeta se repuso desde una copia antigua del disco. Los resultados anotados desde entonces faltan aquí.
care-older-go-on = Seguir con este registro
care-newest = La copia de seguridad más reciente es del { $date }. Se abre entera antes de que ocupe el lugar de este registro, y este registro se aparta.
care-no-backup = No hay ninguna copia de seguridad junto a este registro. Quizá tenga una en una memoria USB.
care-restore = Elegir una copia para restaurar
care-backups = Ir a las copias de seguridad

lock-after = Bloquear después de
lock-after-hint = Cuando nadie escribe ni hace clic. Se le avisa un minuto antes.
backups-title = Copias de seguridad
backups-what = Una copia de seguridad es una copia bloqueada de todo el registro. Se abre con la misma frase de contraseña.
backups-none = Todavía no hay ninguna copia de seguridad.
backup-now = Hacer una copia ahora
backup-made = La copia de seguridad está hecha.
backup-check = Comprobar
backup-check-title = ¿Se abre esta copia de seguridad?
backup-check-why = La comprobación abre de verdad la copia. Para eso necesita su frase de contraseña.
backup-check-name = Comprobar la copia de seguridad del { $date }
backup-checking = Abriéndola
backup-opens = Esta copia de seguridad se abre, y todo lo que contiene está completo.
backup-does-not-open = No se puede contar con esta copia de seguridad.
restore = Restaurar
restore-name = Restaurar la copia de seguridad del { $date }
restore-elsewhere = Restaurar una copia desde una carpeta o una memoria USB
restored = La copia de seguridad está restaurada.
restored-aside = El registro anterior está apartado en la carpeta “{ $folder }”, junto a sus copias de seguridad.
place-title = Una segunda copia en otro lugar
place-what = Una copia en una memoria USB ayuda si esta computadora se pierde. Cada copia de seguridad automática se guarda entonces también allí. Está bloqueada como el registro.
place-choose = Elegir una carpeta o memoria USB
place-there = { $count ->
    [one] Ahora está disponible, con una copia de seguridad
   *[other] Ahora está disponible, con { $count } copias de seguridad
}
place-missing = Ahora no está disponible. Conecte la memoria USB cuando pueda.
place-now = Hacer ahora una copia allí
place-other = Elegir otra carpeta
place-forget = No hacer más copias allí
place-done = Hay una copia en esta carpeta, y se abre.
place-forgotten = Desde ahora no se copia nada allí. Lo que ya hay se queda.
take-title = Llévese todo
take-what = Un archivo con el registro entero: valores, documentos, notas, preguntas y cada cambio. No necesita ningún programa nuestro, y este programa puede volver a leerlo.
take-passphrase = Frase de contraseña para este archivo
take-passphrase-hint = Puede ser distinta de la del registro. Sin ella nadie puede abrir el archivo.
take-save = Guardar el archivo
take-busy = Se está escribiendo y volviendo a leer
take-saved = Guardado como “{ $name }”.
take-plain = Guardar sin frase de contraseña
take-plain-title = ¿Guardar un archivo que cualquiera puede leer?
take-plain-what = Quien tenga este archivo puede leer todo lo que contiene: su nombre, sus valores, sus documentos. Guárdelo solo donde no entre nadie más.
take-plain-yes = Guardarlo sin bloquear
take-plain-no = No guardarlo
bring-back-title = Recuperar un registro desde un archivo
bring-back-what = Elija el archivo que se guardó en “Llévese todo”. Su nombre termina en .zip.age o .zip.
bring-back-choose = Elegir el archivo
bring-back-sealed-with = Frase de contraseña de este archivo
bring-back-sealed-with-hint = La que se escribió al guardar el archivo.
bring-back-passphrase = Frase de contraseña para el registro a partir de ahora
bring-back-passphrase-hint = El registro recibe una cerradura nueva. Haga después una llave de repuesto nueva.
bring-back-do = Que sea mi registro
bring-back-busy = Se está abriendo y comprobando
bring-back-done = El registro ha vuelto.
bring-back-not = El archivo no se ha recuperado.
protected-lead = Esta es la lista completa: qué protege este programa, frente a quién, y qué no puede proteger.
protected-title = Qué está protegido
protected-disk = Frente a quien se lleve o copie el disco: el registro, con todos los archivos originales, está bloqueado con su frase de contraseña.
protected-locks = Frente a una frase de contraseña olvidada: la llave de repuesto de 24 palabras abre el registro, si hizo una. También la frase de una segunda persona, si le dio una.
protected-asleep = Frente a quien encuentre la computadora sin nadie delante: el registro se bloquea tras un rato sin escribir, cuando la computadora sale del reposo y con Ctrl+L. La ventana ya no muestra entonces nada de él.
protected-guesses = Frente a quien intente adivinar: cada intento cuesta mucho trabajo, y las frases equivocadas hacen esperar el intento siguiente. Nunca se borra nada.
protected-crash = Contra restos: si el programa termina por un fallo, nada de su memoria se escribe en el disco.
protected-backup = Frente a las pérdidas: las copias de seguridad se hacen solas y se bloquean como el registro. Cada una se abre entera antes de darse por válida. Una copia restaurada nunca borra lo que había.
protected-archive = Frente a depender de este programa: puede llevarse el registro entero en un archivo bloqueado que otros programas saben abrir.
protected-changes = Frente a los daños que no se notan: cada cambio está en una cadena. Todo el registro se comprueba después de abrirlo, y si hay un daño se dice.
protected-older = Contra una copia más antigua: si alguien pone un registro más antiguo en el lugar del suyo, el programa lo nota y le pregunta.
protected-network = Frente a la red: el programa no la usa. No tiene cuenta ni nube, y no envía nada.
protected-files = Frente a archivos dañinos: los archivos del laboratorio se leen en una parte del programa que no puede llegar ni a su registro ni a la red.
protected-window = Frente a la propia página: la ventana nunca ve dónde están sus archivos, y muestra el texto de los archivos solo como texto.
protected-shared = Al compartir: quien tiene la carpeta compartida solo ve archivos sellados. Nadie recibe acceso sin las seis palabras que los dos lados han comparado.
not-protected-title = Qué no está protegido
not-protected-open = Mientras el registro está abierto, quien esté delante de la computadora puede leerlo.
not-protected-sheet = Quien tenga sus 24 palabras, su frase de contraseña o la de la segunda persona, y además el registro o una copia de seguridad, puede leerlo.
not-protected-sign-in = Si la sesión de esta computadora abre el registro, puede abrirlo quien use su computadora con la sesión iniciada.
not-protected-forgotten = Sin frase de contraseña, llave de repuesto ni segunda frase, nadie puede abrir el registro.
not-protected-spy = Un programa que espíe en esta computadora podría ver lo que usted escribe y lo que se muestra.
not-protected-memory = El texto que mostró la ventana no se puede borrar con seguridad de la memoria de la computadora.
not-protected-prints = Lo que imprime o guarda como PDF no está bloqueado, salvo que ponga una contraseña al resumen para la cita. Tampoco lo está un archivo que guarde sin frase de contraseña. Guárdelo como guarda otros papeles.
not-protected-originals = Los archivos que eligió se quedan donde están en su disco. Solo está bloqueada la copia del registro.
not-protected-shared = Quien tuvo acceso a un registro compartido conserva lo que recibió. Todo el mundo ve los comentarios, y un texto libre puede nombrar lo que se dejó fuera.
not-protected-old-backups = Las copias de seguridad anteriores y los registros apartados se abren con la frase que tenían entonces. Una frase nueva o una clave nueva no los cambia.
not-protected-whole-folder = Si alguien cambia la carpeta entera por una copia más antigua, esta computadora por sí sola no puede notarlo.
not-protected-traces = Los tamaños, las fechas y el número de copias de seguridad se pueden ver sin la frase de contraseña.
about-version = Versión { $version }
about-what = MDS Companion guarda los recuentos de sangre, las transfusiones y las fechas clave del ensayo clínico en su propia computadora. Le ayuda a preparar sus citas.
about-not = No diagnostica, no predice ni dice qué hacer con un tratamiento. No está conectado con ningún estudio. Informe usted directamente al personal del estudio de los efectos secundarios.
about-sources-title = Fuentes y agradecimientos
about-loinc = Este programa usa contenido de LOINC. El aviso oficial está en inglés: This material contains content from LOINC (loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc.
about-font = El tipo de letra es Atkinson Hyperlegible Next, del Braille Institute, con la licencia SIL Open Font License.
about-definitions = Las definiciones de respuesta son las del International Working Group (2006, 2018, 2023). Las guías y fundaciones se nombran como fuentes. No respaldan este programa.

keys-open = Teclas
keys-title = Teclas
keys-lead = Todo se puede hacer sin el ratón. Tab avanza, Mayús y Tab retroceden, Enter pulsa lo que está marcado.
keys-search = Ctrl+K o /
keys-search-does = buscar una pantalla, una respuesta o una palabra
keys-places = Ctrl+1 a Ctrl+7
keys-places-does = Inicio, Recuentos, Registro, Respuestas, Preguntas, Citas, Ajustes
keys-size = Ctrl+más, Ctrl+menos
keys-size-does = texto más grande o más pequeño; Ctrl+0 para el tamaño habitual
keys-undo = Ctrl+Z
keys-undo-does = deshacer lo último que se hizo
keys-confirm = Ctrl+Enter
keys-confirm-does = confirmar lo que está listo, mientras revisa un informe
keys-lock = Ctrl+L
keys-lock-does = bloquear el registro
keys-list = ?
keys-list-does = mostrar esta lista
keys-close = Esc
keys-close-does = cerrar lo que está sobre la página
search-open = Buscar
search-title = Buscar
search-label = ¿Qué busca?
search-hint = Pantallas, respuestas, palabras, preguntas, notas y archivos. No importan los acentos ni las mayúsculas.
search-found = { $count ->
    [0] No se encontró nada. Pruebe con menos letras.
    [one] { $count } resultado.
   *[other] { $count } resultados.
}
search-go = Ir a
search-kind-answer = Respuesta
search-kind-glossary = Palabra explicada
search-kind-question = Pregunta
search-kind-own-question = En su lista
search-kind-note = Nota
search-kind-document = Archivo

# Keep covered until we are together.
cover-choice = Dejar tapados los resultados nuevos hasta mirarlos juntos
cover-choice-hint = Nadie ve antes ningún número de ellos. Si uno está en un nivel en que los equipos médicos piden que se les llame, se le dice, sin el número.
cover-until = ¿Hasta cuándo?
cover-until-opened = Hasta que los destapemos
cover-until-moment = Hasta un día y una hora
cover-moment = Día y hora
cover-is-opened = Lo que añada ahora queda tapado hasta que usted lo destape.
cover-is-moment = Lo que añada ahora queda tapado hasta el { $moment }.
covered-title = Resultados tapados
# $count: whole number
covered-store = { $count ->
    [one] Guardar sin mirar el que es seguro
   *[other] Guardar sin mirar los { $count } que son seguros
}
covered-exports = El archivo completo y las copias de seguridad lo contienen todo.
home-only-covered = Todos los resultados de este registro están tapados.
import-is-covered = Tapado.
# $found: whole number
outcome-covered = { $found ->
    [0] El archivo se guardó y está tapado.
    [one] Se encontró un resultado. Está tapado.
   *[other] Se encontraron { $found } resultados. Están tapados.
}
# $count: whole number
outcome-covered-files = { $count ->
    [one] Un archivo está tapado.
   *[other] { $count } archivos están tapados.
}
together-covered-hint = Destápelos cuando estén todos. Lo que se leyó con seguridad pasa al registro y se muestra valor por valor. El resto lo revisan después.
together-open = Destaparlos juntos
together-leave = Dejarlos tapados
together-waiting = Parte de lo destapado espera su revisión.
half-typed-back = Lo que había escrito vuelve a estar aquí.

# El registro compartido.
settings-part-sharing = Compartir
sharing-title = Un registro en varias computadoras
sharing-what = Su familia puede llevar este registro en común. Todo se sella en esta computadora antes de salir. No hay servidor ni cuenta.
sharing-begin-title = Compartir este registro
sharing-computer = Nombre de esta computadora
sharing-computer-hint = Las otras personas lo ven, por ejemplo “Ana, sala”.
sharing-computer-missing = Dé un nombre a esta computadora.
sharing-way = ¿Cómo llegan los cambios a las otras personas?
sharing-way-file = Un archivo sellado, por correo electrónico o en una memoria USB
sharing-way-file-hint = Usted guarda un archivo y las otras personas lo abren.
sharing-way-folder = Una carpeta que ya compartimos
sharing-way-folder-hint = Por ejemplo con Nextcloud o Syncthing. Se pone al día cuando usted pulsa el botón.
sharing-begin = Compartir este registro
sharing-join-title = Tengo una invitación
sharing-join-what = Abra la invitación que le dieron. El registro llega como uno aparte, junto al suyo.
sharing-join-name = ¿De quién es el registro?
sharing-join-name-missing = Escriba un nombre para el registro.
sharing-join = Elegir la invitación
sharing-words-title = Lea en voz alta estas seis palabras
sharing-words-what = Llame a la persona que le envió la invitación. Ella escribe estas palabras. Después devuélvale la respuesta.
sharing-save-reply = Guardar la respuesta
sharing-open = Abrir un archivo sellado
sharing-seal = Guardar un archivo sellado
sharing-meet = Ponerse al día con la carpeta
sharing-folder = Carpeta compartida: { $name }
sharing-choose-folder = Elegir una carpeta
sharing-noticed = Lo que se ha notado
sharing-members = Quién participa
sharing-this = esta computadora
sharing-invite = Invitar a una computadora
sharing-invite-name = Nombre de la otra computadora
sharing-invite-name-hint = Por ejemplo “Tom, cocina”. Todo el mundo lo ve.
sharing-invite-name-missing = Dé un nombre a la otra computadora.
sharing-invite-role = ¿Qué puede hacer esa persona?
sharing-role-reader = Leer
sharing-role-commenter = Leer y comentar
sharing-role-editor = Escribir
sharing-role-second-owner = Escribir, y seguir adelante si esta computadora se pierde
sharing-invite-without = ¿Qué no ve esa persona?
sharing-invite-sees = Lo que ve esta persona
sharing-invite-save = Guardar la invitación
sharing-saved = Guardado como { $name }.
sharing-admit = Dar acceso a una computadora
sharing-admit-what = Llame a la persona. Escriba las seis palabras que le lea en voz alta y elija después su respuesta.
sharing-admit-words = Las seis palabras
sharing-admit-words-missing = Escriba las seis palabras que le lean en voz alta.
sharing-admit-choose = Elegir la respuesta
sharing-remove = Quitar el acceso
sharing-remove-name = Quitar el acceso a { $name }
sharing-remove-title = ¿Quitar el acceso a { $name }?
sharing-remove-what = Lo que ha recibido se queda allí. Lo que se escriba desde ahora no se podrá leer allí. Cambie también el acceso a la carpeta compartida.
sharing-conflicts = Dos valores
sharing-conflicts-what = Dos personas cambiaron la misma entrada sin saber la una de la otra. Se conservan los dos valores. Un resultado con dos valores no se muestra en ningún otro sitio hasta que usted elija.
sharing-choose = Conservar este
sharing-choose-name = Conservar este: { $value }
sharing-told-twice = Parece que estas entradas dicen lo mismo dos veces. Conserve la correcta, o todas.
sharing-all-right = Todas son correctas
sharing-chosen = Se conserva. Las otras personas lo verán cuando se pongan al día.
sharing-comments = Comentarios
sharing-comments-none = Todavía no hay comentarios.
sharing-comment = Su comentario
sharing-comment-hint = Lo ven todas las personas que participan, con el nombre de esta computadora.
sharing-comment-missing = Escriba un comentario.
sharing-comment-add = Añadir el comentario
sharing-comment-new = nuevo
sharing-comments-read = Los he leído
sharing-renew = Hacer claves nuevas
sharing-renew-what = Si este registro es suyo y la computadora anterior ya no se usa, esta puede seguir con claves propias.
