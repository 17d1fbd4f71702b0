# Names of what is measured, in Spanish: the full name, a short one for tables, and one line on what it is.
#
# Terms, the same in all files of this language (neutral Spanish, “usted”):
#   MDS = SMD; blood counts = recuentos; a blood count (the test) = hemograma; lab sheet = hoja del
#   laboratorio; draw = extracción; range = rango, valores de referencia (rótulos); marrow = médula ósea; marrow test = examen de médula
#   ósea; blasts = blastos; full differential = fórmula leucocitaria completa; unit (bag) = unidad (bolsa);
#   white cells, red cells = glóbulos blancos, glóbulos rojos; growth factor = factor de crecimiento.
#   team = equipo médico; clinical trial = ensayo clínico; study = estudio; arm = grupo del estudio;
#   blinded = ciego; visit = cita; assessment (by the team) = evaluación; to judge = valorar; to check (by
#   the person) = comprobar, revisar; criterion = criterio; baseline = valor de partida; lower-risk,
#   higher-risk = de menor riesgo, de mayor riesgo; response = respuesta; remission = remisión.
#   reached = alcanzado; not reached in these results = no alcanzado en estos resultados; still open = aún
#   abierto; cannot be told = no se puede saber; does not apply = no corresponde.
#   record = registro; log = lista; history = historial; computer = computadora; passphrase = frase de
#   contraseña; spare key = llave de repuesto; backup = copia de seguridad; typed by hand = introducido a mano.

analyte-wbc = Glóbulos blancos
    .short = GB
    .idea = Los glóbulos blancos defienden al cuerpo de los gérmenes.
analyte-rbc = Glóbulos rojos
    .short = GR
    .idea = Los glóbulos rojos llevan el oxígeno.
analyte-hemoglobin = Hemoglobina
    .short = Hb
    .idea = La hemoglobina es la parte roja de la sangre. Lleva el oxígeno.
analyte-hematocrit = Hematocrito
    .short = Hto
    .idea = El hematocrito es la parte de la sangre que ocupan los glóbulos rojos.
analyte-mcv = Volumen corpuscular medio
    .short = VCM
    .idea = Es el tamaño habitual de un glóbulo rojo.
analyte-mch = Hemoglobina corpuscular media
    .short = HCM
    .idea = Es la cantidad de hemoglobina que lleva un glóbulo rojo.
analyte-mchc = Concentración de hemoglobina corpuscular media
    .short = CHCM
    .idea = Muestra lo llenos de hemoglobina que están los glóbulos rojos.
analyte-rdw_cv = Ancho de distribución de los glóbulos rojos (CV)
    .short = RDW-CV
    .idea = Muestra cuánto varía el tamaño de los glóbulos rojos, en porcentaje.
analyte-rdw_sd = Ancho de distribución de los glóbulos rojos (SD)
    .short = RDW-SD
    .idea = Muestra cuánto varía el tamaño de los glóbulos rojos.
analyte-platelets = Plaquetas
    .short = Plaq
    .idea = Las plaquetas ayudan a que la sangre coagule y una herida se cierre.
analyte-mpv = Volumen plaquetario medio
    .short = VPM
    .idea = Es el tamaño habitual de una plaqueta.
analyte-pdw = Ancho de distribución de las plaquetas
    .short = PDW
    .idea = Muestra cuánto varía el tamaño de las plaquetas.
analyte-neutrophils = Neutrófilos
    .short = Neut
    .idea = Los neutrófilos son los glóbulos blancos que primero se enfrentan a los gérmenes.
analyte-neutrophils_percent = Neutrófilos, porcentaje
    .short = Neut %
    .idea = Es el porcentaje de los glóbulos blancos que son neutrófilos.
analyte-bands = Neutrófilos en banda (cayados)
    .short = Cayados
    .idea = Los cayados son neutrófilos jóvenes.
analyte-bands_percent = Neutrófilos en banda (cayados), porcentaje
    .short = Cayados %
    .idea = Es el porcentaje de los glóbulos blancos que son neutrófilos jóvenes.
analyte-segs = Neutrófilos segmentados
    .short = Segm
    .idea = Los segmentados son neutrófilos maduros, sin contar los jóvenes.
analyte-segs_percent = Neutrófilos segmentados, porcentaje
    .short = Segm %
    .idea = Es el porcentaje de los glóbulos blancos que son neutrófilos maduros.
analyte-lymphocytes = Linfocitos
    .short = Linf
    .idea = Los linfocitos son glóbulos blancos que recuerdan a los gérmenes.
analyte-lymphocytes_percent = Linfocitos, porcentaje
    .short = Linf %
    .idea = Es el porcentaje de los glóbulos blancos que son linfocitos.
analyte-monocytes = Monocitos
    .short = Mono
    .idea = Los monocitos son glóbulos blancos que retiran gérmenes y células viejas.
analyte-monocytes_percent = Monocitos, porcentaje
    .short = Mono %
    .idea = Es el porcentaje de los glóbulos blancos que son monocitos.
analyte-eosinophils = Eosinófilos
    .short = Eos
    .idea = Los eosinófilos son glóbulos blancos que suben con las alergias, entre otras cosas.
analyte-eosinophils_percent = Eosinófilos, porcentaje
    .short = Eos %
    .idea = Es el porcentaje de los glóbulos blancos que son eosinófilos.
analyte-basophils = Basófilos
    .short = Baso
    .idea = Los basófilos son los glóbulos blancos más escasos.
analyte-basophils_percent = Basófilos, porcentaje
    .short = Baso %
    .idea = Es el porcentaje de los glóbulos blancos que son basófilos.
analyte-immature_granulocytes = Granulocitos inmaduros
    .short = IG
    .idea = Son glóbulos blancos que salieron jóvenes de la médula ósea. No se cuentan como neutrófilos.
analyte-immature_granulocytes_percent = Granulocitos inmaduros, porcentaje
    .short = IG %
    .idea = Es el porcentaje de los glóbulos blancos que salieron jóvenes de la médula ósea.
analyte-blasts = Blastos en la sangre
    .short = Blastos
    .idea = Los blastos son células muy jóvenes. Su lugar es la médula ósea.
analyte-blasts_percent = Blastos en la sangre, porcentaje
    .short = Blastos %
    .idea = Es el porcentaje de los glóbulos blancos de la sangre que son blastos.
analyte-marrow_blasts_percent = Blastos en la médula ósea, porcentaje
    .short = Blastos médula %
    .idea = Es el porcentaje de las células de la médula ósea que son blastos. Figura en el informe de la médula.
analyte-reticulocytes = Reticulocitos
    .short = Retic
    .idea = Los reticulocitos son glóbulos rojos que acaban de salir de la médula ósea.
analyte-reticulocytes_percent = Reticulocitos, porcentaje
    .short = Retic %
    .idea = Es el porcentaje de los glóbulos rojos que son nuevos.
analyte-nrbc = Glóbulos rojos con núcleo (eritroblastos)
    .short = Eritrobl
    .idea = Son glóbulos rojos que salieron demasiado jóvenes de la médula ósea.
analyte-nrbc_per_100_wbc = Glóbulos rojos con núcleo (eritroblastos) por cada 100 glóbulos blancos
    .short = Eritrobl/100
    .idea = Son glóbulos rojos que salieron demasiado jóvenes de la médula ósea, por cada 100 glóbulos blancos.
analyte-ferritin = Ferritina
    .short = Ferritina
    .idea = La ferritina muestra cuánto hierro guarda el cuerpo. Cada bolsa de glóbulos rojos aporta hierro.
analyte-epo = Eritropoyetina
    .short = EPO
    .idea = La EPO es la señal que le pide a la médula ósea que produzca glóbulos rojos.
analyte-ldh = Lactato deshidrogenasa
    .short = LDH
    .idea = La LDH sube cuando se descomponen muchas células.
analyte-creatinine = Creatinina
    .short = Creat
    .idea = La creatinina muestra cómo limpian la sangre los riñones.
analyte-bilirubin = Bilirrubina
    .short = Bili
    .idea = La bilirrubina viene de los glóbulos rojos viejos. El hígado la elimina.

unit-per-100-white-cells = por cada 100 glóbulos blancos

range-printed = rango impreso en su informe
range-general = rango general de adultos, porque su informe no trae ninguno
position-below = por debajo del rango
position-within = dentro del rango
position-above = por encima del rango

flag-typed = introducido a mano
flag-calculated = calculado a partir de otros resultados de esta extracción
origin-typed = introducido a mano
origin-imported = leído de un archivo y confirmado
origin-calculated = calculado a partir de otros resultados

sex-female = mujer
sex-male = hombre
sex-not_said = sin indicar

format-fhir = archivo de historia clínica (FHIR)
format-ccda = resumen clínico (C-CDA)
format-hl7v2 = mensaje de laboratorio (HL7)
format-apple_health = exportación de Apple Salud
format-csv = tabla en texto (CSV)
format-text = texto
format-spreadsheet = hoja de cálculo
format-pdf_text = PDF
format-pdf_scan = PDF escaneado
format-image = imagen
format-archive = archivo guardado por este programa
format-zip = archivo zip con varios archivos
format-unknown = tipo de archivo desconocido
