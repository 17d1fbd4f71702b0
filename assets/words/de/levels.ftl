# Feste Schwellen „Sagen Sie Ihrem Team Bescheid“, Fieber und Notfälle. Jede ist eine Tatsache mit einem Grund,
# nie eine Anordnung. Der Wortlaut zum Fieber ist überall gleich.

level-marked-critical-by-lab = Das Labor hat diesen Wert als dringend markiert. Rufen Sie jetzt Ihr Team an.
level-hemoglobin-below-7 = Hämoglobin unter { $hb-7 }. Teams bitten in diesem Fall um einen Anruf am selben Tag. In diesem Bereich wird oft über eine Transfusion gesprochen.
level-platelets-below-10 = Blutplättchen unter 10. Teams bitten in diesem Fall um einen Anruf am selben Tag. Rufen Sie bei jeder Blutung sofort an.
level-blasts-at-least-20 = Auf diesem Befund stehen 20 Prozent Blasten im Blut oder mehr. Prüfen Sie zuerst die Zahl auf der Seite. Rufen Sie dann heute Ihr Team an, es sei denn, es hat schon mit Ihnen darüber gesprochen.
level-hemoglobin-below-8 = Hämoglobin unter { $hb-8 }. In diesem Bereich wird oft über eine Transfusion gesprochen.
level-platelets-below-20 = Blutplättchen unter 20. In diesem Bereich geben Teams Hinweise zu Blutungen. Rufen Sie bei jeder Blutung noch am selben Tag Ihr Team an.
level-neutrophils-below-half = Neutrophile unter 0,5. In diesem Bereich geben Teams meist zusätzliche Hinweise zu Infektionen und Fieber.
level-blasts-present = Auf diesem Befund stehen Blasten im Blut. Fragen Sie, was das für Sie bedeutet.

level-hemoglobin-fall = Das Hämoglobin liegt um mehr als { $hb-3 } niedriger als in den 7 Tagen davor. Prüfen Sie zuerst beide Zahlen auf der Seite. Wenn sie stimmen, rufen Sie heute Ihr Team an und achten Sie auf Blutungen.
level-covered = Einer der verdeckten Werte liegt in einem Bereich, in dem Teams noch heute um einen Anruf bitten.
level-covered-several = Mehrere der verdeckten Werte liegen in einem Bereich, in dem Teams noch heute um einen Anruf bitten.

fever-fixed = Bei einer Temperatur von 38,0 °C / 100,4 °F oder mehr, oder ab der niedrigeren Grenze Ihres Teams, oder bei Schüttelfrost, oder wenn Sie sich plötzlich sehr krank fühlen, auch ohne Fieber oder bei weniger als 36 °C: Rufen Sie jetzt an, bei Tag und bei Nacht: { $team }. Keine Nummer, oder niemand antwortet: Rufen Sie { $emergency } an, oder lassen Sie sich in die Notaufnahme bringen. Sagen Sie: „Ich habe MDS, meine weißen Blutzellen können niedrig sein, ich bekomme { $drug }.“
fever-any-count = Das gilt unabhängig von Ihren letzten Blutwerten. Blutwerte ändern sich innerhalb von Tagen. Fiebersenkende Mittel können Fieber verdecken.
fever-team-missing = Ihr Team
fever-drug-missing = eine Behandlung gegen MDS

emergency-signs = Rufen Sie { $emergency } an bei Schmerzen in der Brust, Atemnot, einer Blutung, die nicht aufhört, Erbrechen von Blut, schwarzem oder blutigem Stuhl, einem Schlag auf den Kopf oder einem Sturz bei niedrigen Blutplättchen, plötzlichen sehr starken Kopfschmerzen, Schwäche auf einer Seite oder Problemen beim Sprechen, Verwirrtheit oder Ohnmacht.
team-warned-signs = Bei einem IDH-Hemmer oder einem Studienmedikament, vor dem Ihr Team Sie entsprechend gewarnt hat: Rufen Sie bei Fieber, Kurzatmigkeit, Schwellungen, schneller Gewichtszunahme, Hautausschlag oder wenn Ihnen schwarz vor Augen wird jetzt Ihr Team an. Das gilt bei jeder Zahl weißer Blutzellen, auch Monate nach Beginn. Eine schnell steigende Zahl weißer Blutzellen ist ein Grund mehr anzurufen.
