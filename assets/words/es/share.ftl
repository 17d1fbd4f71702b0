# Un registro que llevan varias computadoras: cómo está, quién participa, qué se ha notado.

share-met = { $received ->
    [0] Puesto al día. No hay nada nuevo en este registro.
    [one] Puesto al día. { $received } entrada es nueva o ha cambiado.
   *[other] Puesto al día. { $received } entradas son nuevas o han cambiado.
}
share-nothing-yet = El registro aún no ha llegado. Llegará la próxima vez que se ponga al día, cuando esta computadora tenga acceso.
share-not-admitted = Esta computadora aún no tiene acceso. Lea las seis palabras en voz alta a la persona que le envió la invitación y devuélvale la respuesta.
share-out = Esta computadora ya no tiene acceso. Conserva lo que tiene. No llega nada nuevo ni sale nada.
share-other-copy = Esta es una copia restaurada. No puede enviar ni recibir con las claves de la copia anterior. Pida una invitación nueva a la persona que administra el registro.
share-conflicts = { $count ->
    [one] { $count } entrada tiene dos valores. Se conservan los dos hasta que alguien elija.
   *[other] { $count } entradas tienen dos valores. Se conservan los dos hasta que alguien elija.
}
share-by-file = No se ha elegido ninguna carpeta. Los cambios se entregan en archivos sellados.
share-never-met = Todavía no se ha puesto al día con la carpeta compartida.
share-last-met = { $day ->
    [today] Última puesta al día: hoy a las { $time }.
    [yesterday] Última puesta al día: ayer a las { $time }.
   *[other] Última puesta al día: el { $date } a las { $time }.
}
share-device = { $day ->
    [today] { $name }: últimas noticias hoy a las { $time }
    [yesterday] { $name }: últimas noticias ayer a las { $time }
   *[other] { $name }: últimas noticias el { $date } a las { $time }
}
share-device-clock = { $name }: su reloj no está en hora
share-device-nothing = { $name }: aún no ha escrito nada
share-device-removed = { $name }: ya no tiene acceso
share-left = { $day ->
    [today] { $name }, hoy a las { $time }
    [yesterday] { $name }, ayer a las { $time }
   *[other] { $name }, el { $date } a las { $time }
}
share-left-clock = { $name }, hora dudosa: su reloj no está en hora
share-role-owner = administra el registro
share-role-second-owner = también administra el registro
share-role-editor = puede escribir
share-role-commenter = puede leer y comentar
share-role-reader = puede leer
share-part-genes = genes y cromosomas
share-part-notes = notas
share-part-prognosis = grupo y valores de riesgo
share-sees-all = Ve todo el registro. Las hojas del laboratorio no se envían.
share-sees-without = Ve el registro sin: { $parts }. Las hojas del laboratorio no se envían.
share-value-removed = se quitó
share-value-unreadable = un valor que esta versión no puede leer
share-value-covered = tapado
share-value-import = el archivo { $name }
share-value-import-undone = el archivo { $name }, retirado
share-value-cover = lo que está tapado
share-created = Este registro se comparte desde ahora. Nadie más lo tiene hasta que usted invite a alguien.
share-invited = La invitación está guardada. Entréguela y pida la respuesta. La invitación no contiene nada del registro.
share-joined = Lea estas seis palabras en voz alta a la persona que le envió la invitación: { $words }. Después devuélvale la respuesta. Si allí las palabras son otras, alguien cambió algo por el camino.
share-admitted = { $name } ya tiene acceso.
share-removed = { $name } ya no tiene acceso. Lo que ha recibido se queda allí. Lo que se escriba desde ahora no se podrá leer allí.
share-removed-place = Cambie también el acceso a la carpeta compartida.
share-sealed = El archivo está sellado. Contiene lo que las otras personas necesitan, y solo ellas pueden abrirlo.
share-nowhere = Aquí no se comparte ningún registro.
share-no-conflicts = Ninguna entrada tiene dos valores.
share-drafts-stay = Los resultados por revisar y las hojas del laboratorio se quedan en esta computadora.

# Lo que se notó. Nada de lo aceptado se pierde por ello.

share-finding-damaged = { $count ->
    [one] Un archivo de { $name } ya no está como se dejó allí. Se dejó fuera.
   *[other] { $count } archivos de { $name } ya no están como se dejaron allí. Se dejaron fuera.
}
share-finding-forged = { $count ->
    [one] Un archivo dice ser de { $name }, pero no lo es. Se dejó fuera.
   *[other] { $count } archivos dicen ser de { $name }, pero no lo son. Se dejaron fuera.
}
share-finding-gone = { $count ->
    [one] Faltaba un archivo en la carpeta compartida. Se volvió a poner.
   *[other] Faltaban { $count } archivos en la carpeta compartida. Se volvieron a poner.
}
share-finding-not-fetched = { $count ->
    [one] No se pudo traer un archivo. Se intentará de nuevo la próxima vez.
   *[other] No se pudieron traer { $count } archivos. Se intentará de nuevo la próxima vez.
}
share-finding-not-stored = { $count ->
    [one] No se pudo dejar allí un archivo. Se intentará de nuevo la próxima vez.
   *[other] No se pudieron dejar allí { $count } archivos. Se intentará de nuevo la próxima vez.
}
share-finding-withheld = Todavía falta algo de { $name } que otras personas ya han visto. Inténtelo más tarde.
share-finding-forked = { $name } se copió o volvió a un estado anterior, y escribió dos veces con el mismo número. Se conservan las dos.
share-finding-not-allowed = { $name } escribió algo que no puede escribir. Se dejó fuera.
share-finding-unreadable = Nadie puede leer un archivo de { $name }. Se dejó fuera.
share-finding-key-missing = Hay algo que espera una clave. Llega cuando se pone al día una computadora que administra el registro.
share-finding-new-key-needed = Alguien ya no tiene acceso. Las entradas nuevas esperan a que se ponga al día una computadora que administra el registro.
share-finding-stranger = En la carpeta compartida hay archivos de una computadora sin acceso. No se tocaron.
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
    [one] Un resultado tiene un número que no es posible. No se muestra.
   *[other] { $count } resultados tienen un número que no es posible. No se muestran.
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
    [one] Una entrada se cambió aquí y no se puede enviar. Solo está en esta computadora.
   *[other] { $count } entradas se cambiaron aquí y no se pueden enviar. Solo están en esta computadora.
}
share-refused-no_key = { $count ->
    [one] Lo que se cambió aquí espera a que haya una clave nueva.
   *[other] Lo que se cambió aquí espera a que haya una clave nueva.
}
share-two-values = { $values } (anotado de forma distinta en dos computadoras; nadie ha elegido todavía)
share-choose-first = Un tratamiento o una fecha clave tiene dos valores. Hasta que alguien elija uno (Ajustes, Compartir), no se calculan las semanas del tratamiento ni la comparación.
share-count-two-values = Para el { $date } hay dos valores: { $values }. Nadie ha elegido todavía.
