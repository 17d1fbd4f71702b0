# Stages of the bank and groups of answers, and why a question is raised in this record: one reason for
# each rule, with the arguments of its fact.

stage-starting = Empezar un tratamiento
stage-waiting = A la espera de la primera evaluación
stage-not_working = Cuando el tratamiento no da lo que se esperaba
stage-next_step = El siguiente paso
stage-transplant = Trasplante
stage-trial = Participar en un ensayo clínico
stage-living = Vivir con un SMD

answer-group-main = Cuando el tratamiento de un ensayo clínico no funciona
answer-group-related = Lo que otras personas preguntan
answer-group-counts = Qué significan los recuentos
answer-group-tests = Pruebas y transfusiones
answer-group-treatment = Tipos de tratamiento
answer-group-trial = Los ensayos clínicos y cómo se valora en ellos
answer-group-genes = Genes y cromosomas
answer-group-disease = Sobre el SMD
answer-group-living = Vivir con un SMD
answer-group-help = Ayuda
answer-group-files = Cómo obtener sus resultados

question-reason-window-over = Han pasado las semanas habituales y en estos resultados no se alcanza ningún criterio.
question-reason-weeks-over = Han pasado las semanas en que se suele valorar este tratamiento.
question-reason-flat = Más o menos igual que antes de la primera dosis: { counts-compared }.
question-reason-before-window = Está en la semana { $week }. La primera evaluación completa aún no ha llegado.
question-reason-before-first-dose = Aún no se ha dado la primera dosis.
question-reason-first-dose-unknown = La primera dosis no está en su registro.
question-reason-no-treatment = En su registro no hay ningún tratamiento.
question-reason-in-trial = Participa en un estudio.
question-reason-treatment-ended = Este tratamiento terminó el { $date }.
question-reason-left-study = El tratamiento del estudio terminó el { $date }.
question-reason-blinded-ended = El estudio era ciego y el tratamiento ha terminado.
question-reason-haemoglobin-low = La hemoglobina era de { $value } el { $date }.
question-reason-neutrophils-low = Los neutrófilos eran { $value } el { $date }.
question-reason-neutrophils-low-in-study = Los neutrófilos eran { $value } el { $date }, y participa en un estudio.
question-reason-platelets-below-20 = Las plaquetas eran { $value } el { $date }.
question-reason-platelets-below-10 = Las plaquetas eran { $value } el { $date }, por debajo de 10.
question-reason-transfusions-rising = { $last ->
    [one] { $last } unidad de glóbulos rojos en las últimas 8 semanas; antes, { $before }.
   *[other] { $last } unidades de glóbulos rojos en las últimas 8 semanas; antes, { $before }.
}
question-reason-many-units = { $count ->
    [one] { $count } unidad de glóbulos rojos en las últimas 8 semanas.
   *[other] { $count } unidades de glóbulos rojos en las últimas 8 semanas.
}
question-reason-improvement-reached = En estos resultados se alcanza una parte de los criterios IWG.
question-reason-improvement-lost = Se había alcanzado una parte de los criterios IWG, y desde el { $date } el valor es de nuevo más bajo.
question-reason-blasts-present = Los blastos en la sangre eran { $value } el { $date }.
question-reason-iron-load = La ferritina está por encima de 1000 ng/mL y en su lista hay 20 unidades o más.
question-reason-higher-risk = Su equipo médico considera su enfermedad de mayor riesgo.
question-reason-no-team-line = En su registro no hay ningún teléfono de su equipo médico.
question-reason-baseline-missing = En uno o más recuentos, su registro tiene menos de dos valores anteriores a la primera dosis que se puedan comparar.
question-reason-units-before-unknown = Los glóbulos rojos de las semanas anteriores a la primera dosis no están en su registro.
question-reason-genes-unknown = En su registro no hay ningún resultado de genes.
question-reason-idh1-unknown = En su registro no hay ningún resultado de IDH1.
question-reason-idh2-unknown = En su registro no hay ningún resultado de IDH2.
question-reason-idh1-found = El informe dice que se encontró un cambio en IDH1.
question-reason-idh2-found = El informe dice que se encontró un cambio en IDH2.
question-reason-sf3b1-found = El informe dice que se encontró un cambio en SF3B1.
question-reason-del5q-found = El informe dice que falta una parte del cromosoma 5.
question-reason-tp53-found = El informe dice que se encontró un cambio en TP53.
question-reason-tp53-unknown = Tiene del(5q) y en su registro no hay ningún resultado de TP53.
question-reason-risk-unknown = En su registro no hay ningún grupo de riesgo.
question-reason-subtype-unknown = En su registro no hay ningún subtipo.
question-reason-epo-unknown = En su registro no hay ningún valor de EPO.
question-reason-no-assessment-planned = En su registro no hay prevista ninguna otra evaluación.
question-reason-assessment-missing = La evaluación prevista para el { $date } no está en su registro.
question-reason-two-laboratories = Sus recuentos vienen de más de un laboratorio.
question-reason-gap-in-counts = Hay un hueco de { $days } días sin ningún recuento.
question-reason-log-incomplete = Su lista de glóbulos rojos solo está completa hasta el { $date }.
question-reason-log-unknown = Su registro no dice hasta qué fecha está completa su lista de glóbulos rojos.
question-reason-one-up-another-down = Un recuento es más alto que antes y otro es más bajo.
question-reason-thinner-and-low-platelets = Toma un anticoagulante o antiagregante y sus plaquetas están por debajo de 20.
question-reason-blood-thinner = En su lista de medicamentos hay un anticoagulante o antiagregante.

content-not-translated = Esta página todavía no está en su idioma. Está en inglés.
content-older-translation = La página en inglés ha cambiado desde que se tradujo. Donde sea importante, compare con la página en inglés o pregunte a su equipo médico.
