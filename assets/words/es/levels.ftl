# Fixed “tell your team” levels, fever and emergencies. Each is a fact with a reason, never an order.
# Clinical reference, sections 5.2 and 5.4. The wording of fever is the same wherever fever is named.

level-marked-critical-by-lab = El laboratorio marcó este valor para atención urgente. Llame ahora a su equipo médico.
level-hemoglobin-below-7 = Hemoglobina por debajo de { $hb-7 }. Los equipos médicos piden que se les llame el mismo día. En este rango se habla a menudo de una transfusión.
level-platelets-below-10 = Plaquetas por debajo de 10. Los equipos médicos piden que se les llame el mismo día. Con cualquier sangrado, llame ahora.
level-blasts-at-least-20 = En este informe, los blastos en la sangre son el 20 por ciento o más. Primero compruebe el número en la hoja. Después llame hoy a su equipo médico, salvo que ya hayan hablado con usted de esto.
level-hemoglobin-below-8 = Hemoglobina por debajo de { $hb-8 }. En este rango se habla a menudo de una transfusión.
level-platelets-below-20 = Plaquetas por debajo de 20. En este rango los equipos médicos dan consejos sobre el sangrado. Con cualquier sangrado, llame a su equipo médico el mismo día.
level-neutrophils-below-half = Neutrófilos por debajo de 0,5. En este rango los equipos médicos suelen dar consejos adicionales sobre infección y fiebre.
level-blasts-present = En este informe hay blastos en la sangre. Pregunte qué significa para usted.

level-hemoglobin-fall = La hemoglobina ha bajado más de { $hb-3 } respecto a los 7 días anteriores. Primero compruebe los dos números en las hojas. Si son correctos, llame hoy a su equipo médico y fíjese si tiene algún sangrado.
level-covered = Un resultado tapado está en un nivel en que los equipos médicos piden que se les llame hoy.
level-covered-several = Varios resultados tapados están en un nivel en que los equipos médicos piden que se les llame hoy.

fever-fixed = Temperatura de 38,0 °C / 100,4 °F o más, o el límite más bajo que le haya dado su equipo médico, o escalofríos con temblores, o sentirse de pronto muy mal aunque no haya fiebre o con menos de 36 °C: llame ahora a { $team }, de día o de noche. Si no tiene el número o nadie contesta: llame al { $emergency } o vaya a urgencias. Diga: “Tengo SMD (síndrome mielodisplásico), mis glóbulos blancos pueden estar bajos, recibo { $drug }”.
fever-any-count = Esto vale sea cual sea su último recuento. Los recuentos cambian en pocos días. Los medicamentos que bajan la fiebre pueden ocultarla.
fever-team-missing = su equipo médico
fever-drug-missing = un tratamiento para el SMD

emergency-signs = Llame al { $emergency } en caso de dolor en el pecho, dificultad para respirar, sangrado que no para, vómitos con sangre, heces negras o con sangre, un golpe en la cabeza o una caída con las plaquetas bajas, un dolor de cabeza repentino y muy fuerte, debilidad de un lado del cuerpo o dificultad para hablar, confusión o desmayo.
team-warned-signs = Si toma un inhibidor de IDH, o un medicamento del estudio sobre el que su equipo médico le avisó: con fiebre, falta de aire, hinchazón, aumento rápido de peso, una erupción en la piel o sensación de desmayo, llame ahora a su equipo médico. Esto vale con cualquier recuento de glóbulos blancos, también meses después de empezar. Unos glóbulos blancos que suben rápido son un motivo más para llamar.
