# Un registro que llevan varios ordenadores: cómo está, quién participa, qué se ha notado.

share-met = { $received ->
    [0] Al día. No hay nada nuevo para este registro.
    [one] Al día. Llegó o cambió { $received } entrada.
   *[other] Al día. Llegaron o cambiaron { $received } entradas.
}
share-nothing-yet = El registro aún no ha llegado. Llega con la próxima puesta al día, después de que le den acceso.
share-not-admitted = Este ordenador aún no tiene acceso. Lea en voz alta las seis palabras y devuelva la respuesta.
share-out = Este ordenador ya no participa. Conserva lo que tiene. No llega nada nuevo ni sale nada.
share-other-copy = Esta es una copia recuperada. No envía ni recibe con las claves de la copia anterior. Pida una nueva invitación.
share-conflicts = { $count ->
    [one] { $count } entrada tiene dos valores. Se guardan los dos hasta que alguien elija.
   *[other] { $count } entradas tienen dos valores. Se guardan los dos hasta que alguien elija.
}
share-by-file = No hay carpeta elegida. Los cambios van de mano en mano en archivos sellados.
share-never-met = Todavía no se ha usado la carpeta.
share-last-met = { $day ->
    [today] Última puesta al día: hoy a las { $time }.
    [yesterday] Última puesta al día: ayer a las { $time }.
   *[other] Última puesta al día: { $date } a las { $time }.
}
share-device = { $day ->
    [today] { $name }: última noticia hoy a las { $time }
    [yesterday] { $name }: última noticia ayer a las { $time }
   *[other] { $name }: última noticia { $date } a las { $time }
}
share-device-clock = { $name }: su reloj no está en hora
share-device-nothing = { $name }: aún no ha escrito nada
share-device-removed = { $name }: ya no participa
share-left = { $day ->
    [today] { $name }, hoy a las { $time }
    [yesterday] { $name }, ayer a las { $time }
   *[other] { $name }, { $date } a las { $time }
}
share-left-clock = { $name }, a una hora que su reloj da mal
share-role-owner = comparte el registro
share-role-second-owner = también comparte el registro
share-role-editor = puede escribir
share-role-commenter = puede mirar y comentar
share-role-reader = puede mirar
share-part-genes = genes y cromosomas
share-part-notes = notas
share-part-prognosis = grupo y valores de riesgo
share-sees-all = Ve todo el registro. Las hojas del laboratorio no se envían.
share-sees-without = Ve el registro sin: { $parts }. Las hojas del laboratorio no se envían.
share-value-removed = quitado
share-value-unreadable = un valor que esta versión no puede leer
share-value-covered = tapado
share-value-import = el archivo { $name }
share-value-import-undone = el archivo { $name }, deshecho
share-value-cover = lo que está tapado
share-created = Este registro se comparte desde ahora. Nadie más la tiene hasta que usted invite a alguien.
share-invited = La invitación está escrita. Entréguela y pida la respuesta. No contiene nada del registro.
share-joined = Lea en voz alta estas seis palabras: { $words }. Devuelva la respuesta. Si allí son otras, alguien cambió algo por el camino.
share-admitted = { $name } ya tiene acceso.
share-removed = { $name } ya no participa. Conserva lo que ha recibido. No puede leer lo que se escriba desde ahora.
share-removed-place = Cambie también el acceso a la carpeta compartida.
share-sealed = El archivo está sellado. Contiene lo que los demás necesitan, y solo ellos pueden abrirlo.
share-nowhere = Aquí no se comparte ningún registro.
share-no-conflicts = Ninguna entrada tiene dos valores.
share-drafts-stay = Los resultados por revisar y las hojas del laboratorio se quedan en este ordenador.

# Lo que se notó. Nada de lo aceptado se pierde por ello.

share-finding-damaged = { $count ->
    [one] Un archivo de { $name } no es el que se dejó allí. Se dejó fuera.
   *[other] { $count } archivos de { $name } no son los que se dejaron allí. Se dejaron fuera.
}
share-finding-forged = { $count ->
    [one] Un archivo dice ser de { $name } y no lo es. Se dejó fuera.
   *[other] { $count } archivos dicen ser de { $name } y no lo son. Se dejaron fuera.
}
share-finding-gone = { $count ->
    [one] Faltaba un archivo en la carpeta. Se volvió a poner.
   *[other] Faltaban { $count } archivos en la carpeta. Se volvieron a poner.
}
share-finding-not-fetched = { $count ->
    [one] No se pudo traer un archivo. Se intentará la próxima vez.
   *[other] No se pudieron traer { $count } archivos. Se intentará la próxima vez.
}
share-finding-not-stored = { $count ->
    [one] No se pudo dejar un archivo. Se intentará la próxima vez.
   *[other] No se pudieron dejar { $count } archivos. Se intentará la próxima vez.
}
share-finding-withheld = Algo de { $name } aún no ha llegado. Otros lo han visto. Pruebe más tarde.
share-finding-forked = { $name } se copió o volvió atrás: escribió dos veces con un mismo número. Se guardan las dos.
share-finding-not-allowed = { $name } escribió lo que no puede escribir. Se dejó fuera.
share-finding-unreadable = Nadie puede leer un archivo de { $name }. Se dejó fuera.
share-finding-key-missing = Algo espera una clave. Llega cuando se ponga al día quien comparte el registro.
share-finding-new-key-needed = Alguien ya no participa. Lo nuevo espera a que se ponga al día quien comparte el registro.
share-finding-stranger = Allí hay archivos de un ordenador sin acceso. No se tocaron.
share-refused-too_large = { $count ->
    [one] Una entrada es demasiado grande. No se muestra.
   *[other] { $count } entradas son demasiado grandes. No se muestran.
}
share-refused-not_readable = { $count ->
    [one] Esta versión no puede leer una entrada. No se muestra. Quizá la escribió una versión más nueva.
   *[other] Esta versión no puede leer { $count } entradas. No se muestran. Quizá las escribió una versión más nueva.
}
share-refused-of_another = { $count ->
    [one] Una entrada no es de este registro. No se muestra.
   *[other] { $count } entradas no son de este registro. No se muestran.
}
share-refused-impossible = { $count ->
    [one] Un resultado tiene un número que no puede ser. No se muestra.
   *[other] { $count } resultados tienen un número que no puede ser. No se muestran.
}
share-refused-waits = { $count ->
    [one] Una entrada espera algo que aún no ha llegado.
   *[other] { $count } entradas esperan algo que aún no ha llegado.
}
share-refused-not_taken = { $count ->
    [one] Una entrada no se pudo pasar al registro. No se muestra.
   *[other] { $count } entradas no se pudieron pasar al registro. No se muestran.
}
share-refused-kept_back = { $count ->
    [one] Una entrada se cambió aquí y no se puede enviar. Solo está aquí.
   *[other] { $count } entradas se cambiaron aquí y no se pueden enviar. Solo están aquí.
}
share-refused-no_key = { $count ->
    [one] Lo que se cambió aquí espera una clave nueva.
   *[other] Lo que se cambió aquí espera una clave nueva.
}
share-two-values = { $values } (anotado de forma distinta en dos ordenadores; nadie ha elegido todavía)
share-choose-first = Un tratamiento o un hito tiene dos valores. Hasta que alguien elija uno (Ajustes, Compartir), no se calculan la ventana ni la comparación.
share-count-two-values = El { $date } tiene dos valores: { $values }. Nadie ha elegido todavía.
