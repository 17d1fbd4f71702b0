# What the program could not do, and the next step. Codes are those of the app.

error-wrong_passphrase = Esta frase de contraseña no abre el registro.
error-wrong_passphrase-hint = No se ha perdido nada. Compruebe las mayúsculas y el idioma del teclado, e inténtelo de nuevo.
error-too_soon = Varias frases de contraseña no abrieron el registro. El siguiente intento tiene que esperar unos segundos.
error-too_soon-hint = No se ha perdido nada, y nunca se borra nada. Espere un momento e inténtelo de nuevo.
error-wrong_spare_key = Estas 24 palabras no son la llave de repuesto de este registro.
error-wrong_spare_key-hint = No se ha perdido nada. Busque la hoja más reciente: una llave de repuesto nueva sustituye a la anterior.
error-spare_key_mistyped = { $fault ->
    [count] La llave de repuesto tiene 24 palabras; aquí hay { $count }.
    [unknown] No está en la lista de palabras: número { $positions }.
   *[order] Una palabra no es correcta, o dos han cambiado de lugar.
}
error-spare_key_mistyped-hint = No se ha perdido nada. Compare con su hoja palabra por palabra. Bastan las cuatro primeras letras de cada una.
error-key_store_unreachable = El almacén de claves de esta computadora no responde.
error-key_store_unreachable-hint = No se ha cambiado nada. Su frase de contraseña abre el registro como antes.
error-backup_damaged = Esta copia de seguridad no está entera.
error-backup_damaged-hint = No se ha cambiado nada. Elija otra copia de seguridad: una más antigua, o la que está en una memoria USB.
error-not_an_archive = Este archivo no contiene un registro guardado entero.
error-not_an_archive-hint = No se ha cambiado nada. Elija el archivo que guardó este programa; su nombre termina en .zip.age o .zip.
error-archive_damaged = Este archivo del registro no está entero.
error-archive_damaged-hint = No se ha cambiado nada. Elija otra copia de él, o una copia de seguridad.
error-archive_newer = Este archivo se guardó con una versión más nueva del programa.
error-archive_newer-hint = No se ha cambiado nada. Instale la versión más nueva y vuelva a elegir el archivo.
error-wrong_archive_passphrase = Esta frase de contraseña no abre el archivo.
error-wrong_archive_passphrase-hint = No se ha cambiado nada. Es la frase que se escribió al guardar el archivo.
error-place_missing = Este lugar no está disponible.
error-place_missing-hint = Conecte la memoria USB o elija otra carpeta. Su registro queda intacto.
error-vault_damaged = El registro de este disco está dañado.
error-vault_damaged-hint = No lo hemos cambiado. Restaure la copia de seguridad más reciente. Si no hay ninguna, conserve esta carpeta y pida ayuda.
error-vault_newer = Este registro se guardó con una versión más nueva del programa.
error-vault_newer-hint = No se ha cambiado nada. Instale la versión más nueva y vuelva a abrir el registro.
error-already_open = Este registro está abierto en otra ventana.
error-already_open-hint = Vaya a esa ventana, o ciérrela e inténtelo de nuevo.
error-not_a_vault = En esta carpeta no hay ningún registro.
error-not_a_vault-hint = Elija la carpeta donde está su registro, o empiece uno nuevo.
error-vault_exists = En esta carpeta ya hay un registro.
error-vault_exists-hint = No se ha cambiado nada. Abra ese registro, o elija una carpeta vacía para uno nuevo.
error-locked = El registro está bloqueado.
error-locked-hint = Escriba su frase de contraseña para abrirlo.
error-not_found = Lo que pidió no está en el registro.
error-not_found-hint = Puede que se haya quitado. Vuelva a la lista y elija de nuevo.
error-invalid_input = Lo que se escribió no se puede usar aquí.
error-invalid_input-hint = No se ha cambiado nada. Corrija la casilla marcada e inténtelo de nuevo.
error-file_too_large = Este archivo es más grande de lo que lee este programa.
error-file_too_large-hint = No se ha guardado nada. Elija solo las páginas con los recuentos de sangre.
error-cannot_read_file = No se pudo leer el archivo.
error-cannot_read_file-hint = Compruebe que todavía existe y que usted tiene permiso para leerlo. Después elíjalo de nuevo.
error-cannot_write_file = No se pudo guardar el archivo.
error-cannot_write_file-hint = Su registro queda intacto. Elija otra carpeta e inténtelo de nuevo.
error-disk_full = El disco está lleno.
error-disk_full-hint = Lo último que hizo no se guardó. El resto del registro está entero. Libere espacio e inténtelo de nuevo.
error-read_only = En este lugar se puede leer, pero no guardar.
error-read_only-hint = Elija una carpeta de su propio disco.
error-reader_failed = No se pudo iniciar la parte del programa que lee los archivos.
error-reader_failed-hint = Su registro queda intacto. Inicie el programa de nuevo. En cualquier momento puede introducir los valores a mano.
error-draft_incomplete = Esta fila todavía no está completa.
error-draft_incomplete-hint = Necesita la prueba, el número, la unidad y el día de la extracción de sangre.
error-no_person = No se ha elegido a ninguna persona.
error-no_person-hint = Elija de quién es este registro, o empiece uno nuevo.
error-no_treatment = Para esto hace falta un tratamiento con una primera dosis.
error-no_treatment-hint = Escriba el día de la primera dosis, o elija otro tratamiento.
error-nothing_to_show = Todavía no hay nada que mostrar.
error-nothing_to_show-hint = Añada una hoja del laboratorio o escriba un hemograma.
error-internal = Algo salió mal en el programa. El error es nuestro.
error-internal-hint = Lo que guardó antes se conserva. Cierre el programa e inícielo de nuevo.
