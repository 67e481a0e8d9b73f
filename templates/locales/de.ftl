# Die Wörter der Oberfläche auf Deutsch. Kein HTML. Zahlen und Daten kommen fertig geschrieben von ICU; $category ist
# die Pluralkategorie der Zahl vor dem Wort. Anrede: Sie.

site-name = Verzeichnis der Gegenrede
site-description = Wer dem Hass im Netz etwas entgegensetzt, wo, womit und mit welcher Wirkung: Initiativen, Kampagnen, Zahlen mit ihren Quellen.
skip-link = Zum Inhalt springen
languages-label = Sprachen
menu-label = Hauptmenü
menu-countries = Länder
menu-resources = Materialien
menu-about = Über das Verzeichnis
menu-contact = Kontakt
crumbs-label = Sie sind hier
crumbs-home = Startseite
footer-label = Über diese Website
footer-privacy = Datenschutz
footer-accessibility = Barrierefreiheit
footer-coverage = Übersetzungen
footer-correct = Fehler auf dieser Seite melden
footer-licence = Texte und Zahlen: Creative Commons Namensnennung 4.0 (CC BY 4.0). Bei jeder Zahl steht ihre Quelle.
partly-in-english = Teile dieser Seite gibt es bisher nur auf Englisch. Sie sind gekennzeichnet.

home-title = Wer dem Hass widerspricht, auch in Ihrer Nähe
home-lead = Dieses Verzeichnis zeigt, wer in vielen Ländern auf Hass im Netz antwortet: womit, mit welcher Reichweite und woher jede Zahl stammt.
home-doors = Was führt Sie hierher?
home-door-find = Engagement in Ihrer Nähe finden
home-door-find-how = Jedes Land mit seinen Initiativen, Kampagnen und Partnern.
home-door-answer = Auf Hass antworten, der Ihnen begegnet ist
home-door-answer-how = Leitfäden und Werkzeugkästen, die andere aus Erfahrung geschrieben haben.
home-door-tell = Von Ihrer Arbeit erzählen
home-door-tell-how = Wir möchten gern erfahren, was Sie getan haben, und es hier mit Quellenangaben aufnehmen.
home-countries = Länder
home-map-credit = Umrisse: Natural Earth, vereinfacht. Sie sind keine Aussage über den Verlauf von Grenzen.
home-initiatives = Initiativen in mehreren Ländern
home-numbers = Das Verzeichnis in Zahlen
home-numbers-how = Gezählt nach dem jetzigen Stand der Einträge. Für die erreichten Menschen sind die Angaben der Kampagnen zusammengezählt; die Summe ist abgerundet.
campaigns-here = { $category ->
    [one] { $n } Kampagne
   *[other] { $n } Kampagnen
  }
count-countries = { $category ->
    [one] Land
   *[other] Länder
  }
count-initiatives = { $category ->
    [one] Initiative
   *[other] Initiativen
  }
count-campaigns = { $category ->
    [one] Kampagne
   *[other] Kampagnen
  }
count-partners = { $category ->
    [one] Partner
   *[other] Partner
  }
count-resources = { $category ->
    [one] Material
   *[other] Materialien
  }
count-sources = { $category ->
    [one] Quelle
   *[other] Quellen
  }
region-africa = Afrika
region-americas = Amerika
region-asia = Asien
region-europe = Europa
region-oceania = Ozeanien

contents-title = Auf dieser Seite
contents-up = Zurück zur Übersicht
country-glance = Auf einen Blick
chart-title = Erreichte Menschen, nach Kampagne
chart-title-largest = Erreichte Menschen: die { $n } Kampagnen mit den höchsten Zahlen
chart-campaign = Kampagne
chart-value = Erreichte Menschen
chart-how = Nach eigenen Angaben der Kampagnen. Die Balken sind maßstäblich; jede Zahl führt zu ihrer Quelle.
places-title = Wo es stattfand
places-not-drawn = nicht auf der Karte
places-more = { $category ->
    [one] und { $n } weiterer Ort
   *[other] und { $n } weitere Orte
  }
gaps-title = Was wir nicht wissen
country-thin = Von hier wissen wir wenig. Das sagt etwas über unsere Quellen, aber nichts über die Arbeit, die hier geleistet wird.
total-how = Summe der Menschen, die die Kampagnen auf dieser Seite nach eigenen Angaben erreicht haben, auf zwei Stellen abgerundet. Wer zwei davon gesehen hat, zählt doppelt.
total-how-all = Summe der Menschen, die alle Kampagnen in diesem Land nach eigenen Angaben erreicht haben, auf zwei Stellen abgerundet. Wer zwei davon gesehen hat, zählt doppelt.
learn-more = Mehr dazu: { $name }
status-active = läuft
status-ended = beendet
status-unknown = unbekannt, ob noch aktiv
themes-label = Themen:
campaign-part-of = Teil von:
campaign-in = Land:
earlier-counts = Frühere Zählungen
initiative-where = Wo sie läuft
initiative-nowhere = Wir wissen von keinem Land im Verzeichnis, in dem sie läuft.
campaign-description = { $headline }: die Kampagne { $name } ({ $country }).
initiative-description = { $name }: was dahintersteckt, wo die Initiative läuft und was sie erreicht hat.
partner-description = { $name }: { $kind }. Der Beitrag zur Gegenrede, Land für Land.
partner-home = Sitz: { $country }
partner-parts = Beitrag nach Ländern
partner-site = Website: { $name }
participants = Beteiligte aus diesem Land: { $names }.
total-stated = Gesamtzahl laut der Vorgänger-Website:

presences-more = Weitere Initiativen
presence-all = { $category ->
    [one] { $name }: zur Kampagne
   *[other] { $name }: zu den { $n } Kampagnen
  }
presence-title = { $name }: Kampagnen ({ $country })
in-country = { $name } ({ $country })
presence-description = { $name } ({ $country }): was getan wurde, Kampagne für Kampagne, mit Zahlen und Quellen.
presence-description-none = { $name } ({ $country }): was getan wurde, mit Zahlen und Quellen.
presence-range = Kampagnen { $from } bis { $to } von { $all }
presence-pages = Seiten mit Kampagnen
page-title = { $title }, Seite { $page }
page-place = Seite { $page } von { $pages }
page-number = Seite
page-previous = Vorige Seite
page-next = Nächste Seite
address-unknown = (keine Quelle nennt die Adresse)
date-unknown = Datum unbekannt
date-range = { $from }–{ $to }
reviewed = Zuletzt durchgesehen am { $date }.

resources-title = Materialien und Forschung
resources-all = Alle { $n } Materialien
resources-description = Leitfäden, Berichte und Werkzeugkästen für Antworten auf Hass im Netz, mit Jahr, Sprache und der Angabe, wer sie herausgegeben hat.
resources-lead = Was andere aus Erfahrung oder Forschung aufgeschrieben haben. Wo keine Quelle eine Adresse nennt, steht der Titel ohne Link.
resources-pages = Seiten mit Materialien
resources-range = Materialien { $from } bis { $to } von { $all }
resources-shown = Zu finden unter:
resources-year-unknown = Jahr unbekannt
resource-guide = Leitfaden
resource-report = Bericht
resource-toolkit = Werkzeugkasten
resource-title-in = Titel auf { $language }
resources-guides = Leitfäden
resources-reports = Berichte
resources-toolkits = Werkzeugkästen

partners-title = Partner
partners-all = Alle { $n } Partner
partner-ngo = Gemeinnützige Organisation
partner-university = Hochschule
partner-think-tank = Denkfabrik
partner-foundation = Stiftung
partner-agency = Werbeagentur
partner-media = Medienhaus
partner-company = Unternehmen
partner-programme-manager = Programmleitung
partner-public-body = Öffentliche Einrichtung
partner-network = Netzwerk
partner-school = Bildungszentrum
partner-home-unknown = Sitz in unseren Quellen nicht genannt
role-organiser = federführend
role-participant = beteiligt
role-creative = Idee und Umsetzung
role-support = unterstützend

sources-title = Quellen
sources-of-text = Der Text stützt sich auf:
source-number = Quelle { $number }
source-untitled = Webseite: { $publisher }
source-offline = nicht mehr online
source-read = Abgerufen am { $date }.

qualifier-at-least = mehr als { $amount }
qualifier-nearly = knapp { $amount }
qualifier-approx = etwa { $amount }
qualifier-forecast = geplant: { $amount }
percent = { $amount } %
area-europe = in ganz Europa
area-world = weltweit
period-whole-campaign = über die gesamte Kampagne
period-whole-initiative = seit Beginn
period-unknown = Zeitraum nicht genannt
period-first-hours = in den ersten { $count } Stunden
period-first-days = in den ersten { $count } Tagen
figure-as-of = Stand: { $date }
figure-undated = ohne Datum
note-mark = Anmerkung zu: { $figures }

error-not-found-title = Seite nicht gefunden
error-not-found-what = Unter dieser Adresse gibt es keine Seite. Vielleicht enthält sie einen Tippfehler, oder die Seite heißt anders.
error-method-title = Das geht hier nicht
error-method-what = Diese Adresse lässt sich so nicht verwenden.
error-request-title = Wir haben diese Anfrage nicht verstanden
error-request-what = Die Anfrage war fehlerhaft aufgebaut. Es wurde nichts gespeichert.
error-internal-title = Bei uns ist etwas schiefgegangen
error-internal-what = Diese Seite konnte nicht angezeigt werden. Versuchen Sie es in ein paar Minuten noch einmal. Falls Sie gerade eine Nachricht gesendet und keine Kennung gesehen haben, senden Sie die Nachricht noch einmal: Es schadet nicht, wenn sie zweimal ankommt.
error-opening = Das Verzeichnis startet gerade. Es wurde nichts gespeichert. Gehen Sie zurück und versuchen Sie es gleich noch einmal.
error-home = Zu den Ländern im Verzeichnis
error-contact = Schreiben Sie uns
error-gone-title = Dieser Eintrag wurde entfernt
error-gone-on = Entfernt am { $date }.
error-gone-what = Hier stand: { $title }

contact-title = Möchten Sie mitmachen?
contact-page-title = Schreiben Sie uns
contact-lead = Haben Sie eine Frage zu diesen Initiativen oder Materialien? Oder haben Sie selbst dem Hass widersprochen? Schreiben Sie uns: Wir freuen uns, von Ihnen zu hören.

promises-title = Bevor Sie schreiben
promise-who = Nur das Team dieses Verzeichnisses kann Ihre Nachricht lesen. Sie wird für das Team verschlüsselt, bevor sie gespeichert wird.
promise-what = Wir speichern, was Sie hier eingeben, die Seite, von der aus Sie schreiben, und die Stunde. Wir speichern weder Ihre IP-Adresse noch, welchen Browser oder welches Gerät Sie benutzen.
promise-how-long = Wir löschen Ihre Nachricht { $answered } nach unserer Antwort, spätestens aber { $arrived } nach ihrem Eingang.
days-after = { $category ->
    [one] einen Tag
   *[other] { $n } Tage
  }
promise-draft = Wenn im Formular noch etwas fehlt, bleibt Ihr Text fünfzehn Minuten lang erhalten, so verschlüsselt, dass er sich nur mit der Adresse Ihrer Seite öffnen lässt.
promise-not = Was wir nicht schützen können: Ihr eigenes Gerät, den Verlauf Ihres Browsers und Ihr Netz, in dem zu sehen ist, dass Sie diese Website besuchen. E-Mails können von den Anbietern gelesen werden, über die sie laufen.

form-all-required = Bitte beantworten Sie alle Fragen. Lassen Sie sich so viel Zeit, wie Sie möchten.
form-topic = Worum geht es?
form-topic-hint = Wählen Sie, was am besten passt.
topic-question = Eine Frage zu Initiativen oder Materialien
topic-counterspeech = Meine eigene Gegenrede oder die unserer Gruppe
topic-partner = Partner werden
topic-correction = Eine Korrektur zu einer Seite
topic-other = Etwas anderes
form-country = Um welches Land geht es?
form-country-hint = Sie müssen nicht sagen, wo Sie sind.
form-country-choose = Wählen Sie ein Land
form-country-none = Ein anderes Land oder keines
form-name = Wie dürfen wir Sie nennen?
form-name-hint = Ein erfundener Name genügt. Höchstens { $limit } Zeichen.
form-email = Ihre E-Mail-Adresse
form-email-hint = Nur, um Ihnen zu antworten. Nehmen Sie eine, die zu Hause oder bei der Arbeit sonst niemand lesen kann. Höchstens { $limit } Zeichen.
form-message = Ihre Nachricht
form-message-hint = Nennen Sie Namen und Adressen anderer Menschen nur, wenn wir sie brauchen. Schreiben Sie, in welcher Sprache Sie möchten. Höchstens { $limit } Zeichen.
form-consent-hint = Was Sie schreiben, kann Ihre politischen oder religiösen Überzeugungen erkennen lassen. Sie entscheiden, ob wir es speichern dürfen.
form-consent = Ich bin einverstanden, dass das Team dieses Verzeichnisses speichert und liest, was ich geschrieben habe, um mir zu antworten.
form-send = Nachricht senden
form-shared-device = Auf einem gemeinsam genutzten Gerät nutzen Sie bitte die Kontaktseite

error-title = Fehler: { $title }
summary-title = Es gibt ein Problem
summary-not-stored = Es wurde nichts gespeichert. Ihr Text ist noch da.
summary-not-known = Wir wissen noch nicht, ob Ihre Nachricht gespeichert wurde. Ihr Text ist noch da.
summary-draft = Es wurde noch keine Nachricht gespeichert. Was Sie eingegeben haben, bleibt hier fünfzehn Minuten lang erhalten.
summary-beginning = Es wurde nichts gespeichert. Der Anfang Ihres Textes ist noch da.
summary-no-text = Es wurde nichts gespeichert, und es gab keinen Text, den wir Ihnen zurückgeben könnten.
draft-gone = Was hier eingegeben wurde, ist nicht mehr da: Es wird nach fünfzehn Minuten gelöscht, oder sobald die Nachricht gesendet ist.
problem-mark = Fehler:
problem-foreign-origin = Wir konnten nicht sicher feststellen, dass dieses Formular von unserer eigenen Seite kam. Prüfen Sie Ihren Text und senden Sie ihn dann von hier aus
problem-too-large = Ihr Text ist größer, als dieses Formular aufnehmen kann. Kürzen Sie ihn oder senden Sie ihn in mehreren Teilen
problem-too-slow = Ihr Text war zu lange unterwegs. Prüfen Sie, was unten steht, und senden Sie es dann noch einmal
problem-not-a-form = Was hier ankam, war kein ausgefülltes Formular. Benutzen Sie das Formular unten
problem-not-stored = Wir konnten Ihre Nachricht gerade nicht speichern. Kopieren Sie Ihren Text und versuchen Sie es in einer Minute noch einmal
problem-not-known = Unser Datenträger hat nicht rechtzeitig geantwortet. Kopieren Sie Ihren Text und senden Sie ihn in einer Minute unverändert noch einmal: Wurde er inzwischen doch gespeichert, so wird er nicht doppelt gespeichert, und Sie erhalten die Kennung
problem-too-many = Aus Ihrem Netz sind viele Formulare gekommen, deshalb konnten wir Ihres noch nicht annehmen. Kopieren Sie Ihren Text und senden Sie ihn in { $category ->
    [one] einer Minute
   *[other] { $n } Minuten
  } noch einmal
problem-unknown-field = Das Formular enthielt etwas, das wir nicht kennen. Es wurde weggelassen: Prüfen Sie Ihren Text und senden Sie ihn dann noch einmal
problem-repeated-field = Das Formular enthielt eine Antwort doppelt. Prüfen Sie Ihre Antworten und senden Sie sie dann noch einmal
problem-topic-missing = Wählen Sie, worum es in Ihrer Nachricht geht
problem-topic-unknown = Wählen Sie aus der Liste, worum es in Ihrer Nachricht geht
problem-country-missing = Wählen Sie ein Land oder „Ein anderes Land oder keines“
problem-country-unknown = Wählen Sie ein Land aus der Liste
problem-name-missing = Geben Sie einen Namen ein, den wir benutzen können. Er darf erfunden sein
problem-name-long = Der Name darf höchstens { $limit } Zeichen haben
problem-name-unshowable = Der Name enthielt Zeichen, die sich nicht anzeigen lassen. Sie wurden entfernt: Prüfen Sie ihn und senden Sie das Formular dann noch einmal
problem-email-missing = Geben Sie Ihre E-Mail-Adresse ein
problem-email-long = Die E-Mail-Adresse darf höchstens { $limit } Zeichen haben
problem-email-format = Geben Sie eine E-Mail-Adresse im richtigen Format ein, zum Beispiel name@example.com
problem-email-unshowable = Die E-Mail-Adresse enthielt Zeichen, die sich nicht anzeigen lassen. Sie wurden entfernt: Prüfen Sie sie und senden Sie das Formular dann noch einmal
problem-message-missing = Geben Sie Ihre Nachricht ein
problem-message-long = Ihre Nachricht darf höchstens { $limit } Zeichen haben. Sie hat { $typed }; kürzen Sie sie um { $over }
problem-message-large = Ihre Nachricht braucht mehr Platz, als dieses Formular hat. Kürzen Sie sie oder senden Sie sie in mehreren Teilen
problem-message-unshowable = Ihre Nachricht enthielt Zeichen, die sich nicht anzeigen lassen oder unterwegs beschädigt wurden. Sie wurden entfernt: Prüfen Sie Ihren Text und senden Sie ihn dann noch einmal
problem-consent-missing = Kreuzen Sie das Kästchen an, wenn Sie einverstanden sind. Sonst können wir Ihre Nachricht nicht speichern

received-title = Ihre Nachricht ist angekommen
received-none-title = Hier gibt es keine Kennung
received-reference = Ihre Kennung:
received-write-down = Schreiben Sie sie auf: Mit ihr finden wir Ihre Nachricht, wenn Sie uns wieder schreiben. Wir können sie Ihnen später nicht schicken.
received-next-title = Wie es weitergeht
received-next-read = Jemand aus unserem Team liest Ihre Nachricht.
received-next-answer = Wenn sie eine Antwort braucht, antworten wir an die E-Mail-Adresse, die Sie angegeben haben.
received-fifteen = Diese Seite zeigt die Kennung fünfzehn Minuten lang.
received-none = Falls Sie eine Nachricht gesendet haben, ist sie nur dann angekommen, wenn Sie eine Kennung gesehen haben. Haben Sie keine gesehen, senden Sie die Nachricht noch einmal: Es schadet nicht, wenn sie zweimal ankommt.
received-again = Eine Nachricht schreiben

about-title = Über dieses Verzeichnis
about-description = Was hier als Gegenrede gilt, wie die Einträge ausgewählt werden und was „erreicht“ bedeutet.
about-lead = Dieses Verzeichnis folgt auf eine Seite über Frankreich, die nicht mehr online ist. Es bewahrt, was dort zu lesen war, nimmt weitere Länder hinzu und nennt zu jeder Zahl die Stelle, an der sie steht.
about-what-title = Was hier als Gegenrede gilt
about-what-1 = Gegenrede ist jede Antwort auf Hass, die dem Gegenüber nicht die Stimme nimmt: Fakten, Humor, eine Geschichte, Solidarität mit den Angegriffenen, ein Hilfsangebot an alle, die aussteigen wollen.
about-what-2 = Auch Vorbeugung gehört dazu, wenn sie Menschen anspricht: Fortbildungen, Schulprojekte, Leitfäden. Löschen und Strafverfolgung können nötig sein, aber um sie geht es in diesem Verzeichnis nicht.
about-choice-title = Wie die Einträge ausgewählt werden
about-choice-1 = Ein Eintrag braucht eine Quelle, die andere nachprüfen können: die eigene Seite der Verantwortlichen, einen Bericht oder die Presse. Was keine Quelle nennt, nehmen wir nicht auf: keine Organisation, keine Zahl, kein Datum, keinen Link.
about-choice-2 = Deshalb stehen große Programme und ihre Partner im Vordergrund. Ein Verein, der nie etwas in einer Sprache veröffentlicht hat, die wir lesen, fehlt vielleicht. Wenn Sie einen kennen, sagen Sie es uns.
about-choice-3 = Wir führen eine Organisation unter dem Land auf, in dem sie gearbeitet hat, und sagen, wo sie ihren Sitz hat. Wer gefährdet ist, kann uns bitten, nicht mehr genannt zu werden; Privatpersonen nennen wir nie und Orte nie genauer als bis zur Stadt.
about-figures-title = Was die Zahlen bedeuten
about-figures-1 = Fast alle Zahlen stammen von den Organisationen selbst. Was „erreicht“ heißt, hat die Seite, die das Wort am häufigsten benutzte, nie erklärt: Es können Menschen gemeint sein oder Aufrufe, von denen viele auf eine einzige Person zurückgehen können.
about-figures-2 = Darum steht bei jeder Zahl, was ihre Quelle sagt: wie sicher sie ist, was sie zählt, für welchen Zeitraum sie gilt und von wann sie stammt. Was keine Quelle datiert, steht hier „ohne Datum“.
about-figures-3 = Gesamtzahlen werden berechnet und nie von Hand eingetragen: Die Hauptzahlen einer Einheit werden ohne Prognosen zusammengezählt, und die Summe wird auf die ersten zwei Stellen abgerundet. Wo sich Quellen widersprechen, stehen beide Zahlen nebeneinander, und eine Anmerkung sagt, welche wir bevorzugen und warum.
about-qualifiers-title = Wie sicher eine Zahl ist
about-qualifier-exact = Ohne ein Wort davor: die Zahl so, wie die Quelle sie zeigt.
about-qualifier-at-least = „Mehr als“: Die Quelle sagt „mehr als“ oder „mindestens“ oder setzt ein Pluszeichen.
about-qualifier-nearly = „Knapp“: Laut der Quelle fehlte nur wenig.
about-qualifier-approx = „Etwa“: Die Quelle rundet oder schätzt.
about-qualifier-forecast = „Geplant“: im Voraus gesagt. Wird nie mitgezählt.
about-units-title = Was gezählt wird
about-units-lead = Zahlen derselben Einheit dürfen zusammengezählt werden, Zahlen verschiedener Einheiten nie.
about-units-people = Menschen
about-units-events = Ereignisse, von denen viele auf eine Person zurückgehen können
about-units-groups = Organisationen, Orte und Werke
about-units-percent = Anteile
about-open-title = Zum Nutzen und Nachprüfen
about-open-1 = Texte und Zahlen dürfen alle verwenden, die dieses Verzeichnis nennen (CC BY 4.0). Auf jeder Seite gibt es einen Link, um Fehler zu melden.

privacy-title = Datenschutz
privacy-description = Was diese Website über ihre Besucherinnen und Besucher festhält und was mit einer Nachricht geschieht.
privacy-lead = Wer diese Website liest, hinterlässt bei uns nichts. Was Sie uns schreiben, bewahren wir verschlüsselt auf, und wir sagen Ihnen, wie lange.
privacy-reading-title = Wenn Sie lesen
privacy-reading-1 = Wir speichern weder Ihre IP-Adresse noch Ihren Browser, Ihr Gerät, die Seite, von der Sie kamen, oder Ihre Suchen. Es gibt keine Cookies und keine Skripte, und nichts wird von Dritten geladen.
privacy-reading-2 = Im Netz zwischen Ihnen und uns ist zu sehen, dass Sie diese Website besuchen. Das sieht auch, wer sich den Verlauf Ihres Browsers anschaut.
privacy-writing-title = Wenn Sie schreiben
privacy-writing-1 = Ihre Nachricht wird für das Team dieses Verzeichnisses verschlüsselt, bevor sie auf einen Datenträger gelangt. Unverschlüsselt speichern wir nur ihre Kennung, die Stunde ihres Eingangs, ihre ungefähre Größe, das Fach, in das sie einsortiert wurde, ob sie gelesen wurde und die Stunde, in der sie beantwortet wurde; außerdem einen Tag lang einen Code, der mit einem geheimen Schlüssel aus dem ganzen Formular berechnet wird, damit wir dasselbe Formular nicht zweimal speichern.
privacy-writing-2 = Ihren Namen, der erfunden sein darf, und Ihre E-Mail-Adresse braucht das Team nur, um Ihnen zu antworten. Es gibt beides nicht weiter.
privacy-writing-3 = Was Sie schreiben, kann Ihre politischen oder religiösen Überzeugungen erkennen lassen. Wir speichern es nur, weil Sie einverstanden sind, und Sie können Ihr Einverständnis zurücknehmen: Schreiben Sie uns und nennen Sie die Kennung.
privacy-writing-4 = Was niemand gelesen hat, wird erst nach drei Warnungen an das Team gelöscht. Gelöschtes wird überschrieben. Springt die Uhr unseres Rechners um mehr als einen Tag oder steht er länger als einen Tag still, wartet das Löschen eine Woche, damit eine falsche Uhr nichts löscht.
privacy-sorting-title = Wie Nachrichten sortiert und gebremst werden
privacy-sorting-1 = Ein Programm auf unserem Rechner legt jede Nachricht in eines von drei Fächern: wohl von einem Menschen, unsicher, wohl unerwünscht. Es achtet auf Links, auf Floskeln von Verkäufern und auf Texte, die immer wieder kommen. Es löscht nichts, und das Team sieht alle drei Fächer. Dazu bleiben Hashwerte von Textstücken höchstens zwei Stunden im Arbeitsspeicher, nie auf einem Datenträger.
privacy-sorting-2 = Damit niemand den Posteingang überschwemmt, nehmen wir aus einem Netz nur eine bestimmte Zahl von Formularen pro Stunde an. Dazu bleibt ein Hashwert vom Anfang Ihrer IP-Adresse höchstens zwei Stunden im Arbeitsspeicher, unter einem Schlüssel, der jede Stunde wechselt. Er wird nie aufgeschrieben.
privacy-device-title = Auf einem gemeinsam genutzten Gerät
privacy-device-1 = Die Kontaktseite fordert den Browser auf, nichts aufzubewahren. Benutzen Sie trotzdem ein privates Fenster und schließen Sie es danach.

accessibility-title = Barrierefreiheit
accessibility-description = Was diese Website tut, damit alle sie benutzen können, wie das geprüft wird und wie Sie eine Barriere melden.
accessibility-lead = Alle sollen diese Website benutzen können: mit der Tastatur, einem Screenreader, großer Schrift, einem alten Telefon oder einer langsamen Verbindung.
accessibility-status-title = Wo wir stehen
accessibility-status-1 = Unser Ziel ist Stufe AA der Richtlinien für barrierefreie Webinhalte (WCAG) 2.2 und Stufe AAA für den Kontrast von Fließtext.
accessibility-status-2 = Bei jeder Änderung prüfen Programme alle Seiten: axe-core, der Prüfdienst des W3C und ein Browser, in dem jede Art von Seite in drei Breiten gezeigt wird, in hellen, dunklen und vom System erzwungenen Farben, bei 400 % Vergrößerung, auf Papier und nur mit der Tastatur bedient.
accessibility-status-3 = Programme finden etwa die Hälfte aller Barrieren. Menschen, die Hilfsmittel benutzen, haben die Website bisher nicht getestet, und auch von außen hat sie noch niemand geprüft.
accessibility-limits-title = Bekannte Grenzen
accessibility-limits-1 = Das Kontaktformular schaltet die Hilfe des Browsers beim Ausfüllen von Namen und Adressen ab. Auf einem gemeinsam genutzten Gerät würde sie anderen verraten, wer uns geschrieben hat; hier geht Sicherheit vor.
accessibility-limits-2 = Die Karten lassen sich nicht mit der Tastatur bedienen; die Listen daneben enthalten dieselben Links. Texte, die in einer Sprache fehlen, erscheinen auf Englisch und sind so gekennzeichnet.
accessibility-report-title = Eine Barriere melden
accessibility-report-1 = Wenn Sie nicht weiterkommen, schreiben Sie uns. Sagen Sie, was Sie tun wollten und was im Weg stand; zu wissen, welche Hilfsmittel Sie benutzen, hilft uns beim Suchen.

coverage-title = Sprachen dieses Verzeichnisses
coverage-description = Wie vollständig das Verzeichnis in jeder Sprache ist.
coverage-lead = Die Wörter der Oberfläche sind in jeder Sprache vollständig. Die Texte der Einträge werden von Menschen geschrieben, und einige fehlen noch; dann erscheint der englische Text und ist gekennzeichnet.
coverage-countries = Länder
coverage-initiatives = Initiativen
coverage-campaigns = Kampagnen
coverage-parts = Beiträge der Partner
coverage-resources = Materialien
coverage-notes = Anmerkungen
coverage-of = { $done } von { $all }
coverage-how = Gezählt nach dem jetzigen Stand der Einträge.
coverage-whole = Länder, die in dieser Sprache vollständig sind:

search-title = Im Verzeichnis suchen
search-title-of = „{ $text }“ – Suche
search-description = Länder, Initiativen, Kampagnen, Partner und Leitfäden finden: nach Wort, Ort, Thema oder Jahr.
search-lead = Ein halb vergessenes Wort genügt, auch nur sein Anfang. Akzente und kleine Tippfehler spielen keine Rolle, und durchsucht werden die Texte aller Sprachen.
search-words = Was suchen Sie?
search-button = Suchen
search-browse = Im Verzeichnis stöbern
search-narrow = Eingrenzen
search-choices = Eingegrenzt auf
search-choice = { $facet }: { $value }
search-remove = entfernen
search-more = Mehr: { $facet }
search-left-out = { $category ->
    [one] { $n } weitere Möglichkeit. Ein Wort mehr grenzt die Suche ein.
   *[other] { $n } weitere Möglichkeiten. Ein Wort mehr grenzt die Suche ein.
  }
search-results = { $category ->
    [one] { $n } Treffer
   *[other] { $n } Treffer
  }
search-found = { $results } für „{ $text }“
search-countries = { $category ->
    [one] { $n } Land
   *[other] { $n } Länder
  }
search-in-language = Gefunden in einem Text auf { $language }:
search-only-language = Text auf { $language }:
search-none = Für „{ $text }“ wurde nichts gefunden.
search-none-chosen = Für diese Auswahl wurde nichts gefunden.
search-most = Kein Eintrag enthält alle Wörter von „{ $text }“. Diese enthalten die meisten davon.
search-did-you-mean = Meinten Sie:
search-offer = { $text } ({ $results })
search-looser = Suche erweitern
search-without = ohne „{ $word }“
search-without-choices = ohne diese Auswahl
search-missing-title = Fehlt etwas?
search-missing = Das Verzeichnis führt nur auf, was eine Quelle belegt. Wenn Sie Arbeit gegen Hass kennen, die hier stehen sollte, sagen Sie es uns.
search-missing-contact = Schreiben Sie uns
search-unknown = „{ $choice }“ aus der Adresse gibt es in diesem Verzeichnis nicht. Die Angabe wurde weggelassen.
search-many-words = Gesucht wurde nur nach den ersten { $n } Wörtern.
search-cut = Nicht alle Wörter wurden berücksichtigt, denn das hätte zu lange gedauert. Seltenere Wörter helfen weiter.
search-too-long = Das ist zu lang für eine Suche. Höchstens { $limit } Zeichen sind möglich.
search-pages = Seiten mit Treffern
opensearch-name = Gegenrede
facet-kind = Art
facet-country = Land
facet-initiative = Initiative
facet-theme = Thema
facet-year = Jahr
facet-status = Stand
facet-language = Sprache
kind-country = Land
kind-initiative = Initiative
kind-campaign = Kampagne
kind-partner = Partner
kind-resource = Material
