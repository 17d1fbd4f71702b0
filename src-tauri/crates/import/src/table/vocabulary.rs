//! How columns are headed, in the languages that we read. Folded texts ([`crate::fold`]), data only.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use domain::table::ColumnField as F;

use crate::fold::folded;

/// What a heading means, and whether it can only mean that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Meaning {
    pub(super) field: F,
    /// False for `Date` or `Name`, which a more telling heading beside it overrules.
    pub(super) is_telling: bool,
}

/// Finds what a column holds by its heading.
pub(super) fn meaning(heading: &str) -> Option<Meaning> {
    if heading.len() > 80 {
        return None;
    }
    let plain = folded(heading);
    let known = |text: &str| BY_HEADING.get(text).copied();
    if let Some(found) = known(&plain) {
        return Some(found);
    }
    // `Result / Ergebnis` and `Datum (Abnahme)` say it twice: all parts that mean something agree.
    let mut parts = heading
        .split(['/', '(', ')', '[', ']', '|', '\n'])
        .map(folded)
        .filter(|part| !part.is_empty());
    let first = parts.next().and_then(|part| known(&part));
    let rest: Vec<Option<Meaning>> = parts.map(|part| known(&part)).collect();
    let mut meanings = std::iter::once(first).chain(rest.iter().copied()).flatten();
    let one = meanings.next()?;
    if first.is_some() && !rest.is_empty() && meanings.all(|other| other.field == one.field) {
        return Some(one);
    }
    None
}

static BY_HEADING: LazyLock<BTreeMap<&'static str, Meaning>> = LazyLock::new(|| {
    let mut map = BTreeMap::new();
    for (field, is_telling, headings) in HEADINGS {
        for heading in headings.split('|') {
            map.entry(heading).or_insert(Meaning {
                field: *field,
                is_telling: *is_telling,
            });
        }
    }
    map
});

/// Headings by what they mean, and whether they can only mean that; parted by bars.
const HEADINGS: &[(F, bool, &str)] = &[
    (
        F::TestName,
        true,
        "test|test name|testname|tests|analyte|analyt|parameter|parametre|parametro|parametri|\
         parametros|component|component name|untersuchung|untersuchungen|bezeichnung|laborwert|\
         laborparameter|messgrosse|analyse|analyses|analysis|analisi|analisis|analito|esame|\
         esami|examen|examens|exame|analyse name|prueba|determinacion|determinazione|description|\
         metric|observation|item|lab|lab test|laboratory test|result name|measure|measurement|\
         marker|biomarker|biomarqueur|bepaling|test description|investigation|procedure|\
         procedure name|analys|analysnamn|undersokning|provnamn|onderzoek|test bezeichnung|\
         kurzbezeichnung|langbezeichnung|verfahren|methode bezeichnung|libelle|nom de l examen|\
         nombre de la prueba|estudio|nome do exame|ensaio|test component|order component|\
         observation name|loinc name|long common name|display|lab name test|name des tests|\
         testbezeichnung|analysebezeichnung|blutwert|wert name|printed name",
    ),
    (
        F::TestName,
        false,
        "name|nombre|nome|naam|namn|title|type|typ|label",
    ),
    (
        F::TestCode,
        true,
        "code|loinc|loinc code|test code|loinc num|observation code|kurzel|kurzname|codigo|\
         codice|analysekode|component id|result code",
    ),
    (
        F::Value,
        true,
        "value|result|results|result value|numeric value|wert|werte|ergebnis|ergebnisse|messwert|\
         befund|resultat|resultats|valeur|valeurs|resultado|resultados|valor|valores|risultato|\
         risultati|valore|uitslag|uitslagen|waarde|resultaat|current result|current value|\
         observation value|your value|your result|ihr wert|ihr ergebnis|votre resultat|\
         su resultado|seu resultado|varde|provsvar|svar|in range|out of range|result in range|\
         result out of range|value numeric|numeric result|measured value|test result|lab result|\
         aktueller wert|reading|level|konzentration|mesure|printed value|esito|quantity|\
         observation value numeric|result val|istwert",
    ),
    (
        F::Comparator,
        true,
        "comparator|operator|prefix|vergleich|qualifier sign",
    ),
    (
        F::Unit,
        true,
        "unit|units|einheit|einheiten|unite|unites|unidad|unidades|unidade|u m|um|uom|unita|\
         unita di misura|unita misura|eenheid|eenheden|result unit|enhet|enheter|unit of measure|\
         units of measure|unit of measurement|masseinheit|dimension|result units|unite de mesure|\
         unidad de medida|value unit|ucum|unit name|printed unit",
    ),
    (
        F::Range,
        true,
        "range|reference|reference range|reference ranges|reference interval|reference intervals|\
         ref range|ref interval|normal range|normal values|normal|standard range|referenz|\
         referenzbereich|referenzbereiche|referenzwert|referenzwerte|referenzintervall|\
         normbereich|normalbereich|normwert|normwerte|norm|sollwert|sollbereich|\
         valeurs de reference|valeurs usuelles|valeurs normales|intervalle de reference|normes|\
         valores de referencia|valor de referencia|intervalo de referencia|rango de referencia|\
         rango|rango normal|referencia|valori di riferimento|intervallo di riferimento|\
         intervalli di riferimento|riferimento|ref|refs|referentie|referentiewaarde|\
         referentiewaarden|referentie interval|referentiebereik|referensintervall|referensvarde|\
         referensomrade|biological reference interval|expected range|reference values|ref values|\
         valores normais|printed range|normaalwaarden",
    ),
    (
        F::Low,
        true,
        "low|min|minimum|reference low|ref low|lower limit|range low|untergrenze|untere grenze|\
         unterer grenzwert|referenz untergrenze|reference range low|normal low|low limit|lower|\
         lower bound|limite inferieure|limite inferior|limite inferiore|borne inferieure|\
         ondergrens|nedre grans|norm min|ref min|reference min|minimo|von|normal min|\
         reference range min|range min|lln|normal range low|standard range low",
    ),
    (
        F::High,
        true,
        "high|max|maximum|reference high|ref high|upper limit|range high|obergrenze|obere grenze|\
         oberer grenzwert|referenz obergrenze|reference range high|normal high|high limit|upper|\
         upper bound|limite superieure|limite superior|limite superiore|borne superieure|\
         bovengrens|ovre grans|norm max|ref max|reference max|maximo|massimo|bis|normal max|\
         reference range max|range max|uln|normal range high|standard range high",
    ),
    (
        F::Flag,
        true,
        "flag|flags|abnormal|abnormal flag|abnormal flags|bew|bewertung|interpretation|\
         markierung|kennung|kennzeichen|auffallig|h l|hl|high low|out of range flag|indicator|\
         alarm|pathologisch|path|anormal|indicateur|alerte|indicador|alerta|segnalazione|\
         fuori norma|afwijkend|vlag|avvikande|flagga|is abnormal|abnormality|result flag|\
         printed flag",
    ),
    (
        F::Status,
        true,
        "status|result status|befundstatus|ergebnisstatus|statut|etat|estado|stato|\
         observation status|resultatstatus|validation",
    ),
    (
        F::Date,
        true,
        "collected|collection date|date collected|collected on|collected at|collected date|\
         collection|collection time stamp|collection timestamp|collection datetime|\
         collection date time|collected datetime|collected date time|date time collected|\
         date of collection|date of draw|draw date|drawn|drawn on|date drawn|drawn date|\
         sample date|sampled|sample taken|sampling date|date of sample|date taken|specimen date|\
         specimen collected|specimen collection date|blood draw|blood drawn|entnahme|\
         entnahmedatum|entnahmezeit|entnahmezeitpunkt|entnommen|entnommen am|abnahme|\
         abnahmedatum|abnahmezeit|abnahmezeitpunkt|abgenommen am|blutentnahme|blutabnahme|\
         probenentnahme|probenahme|probennahme|probenahmedatum|datum der entnahme|\
         datum der abnahme|probendatum|date de prelevement|date prelevement|date du prelevement|\
         prelevement|preleve le|fecha de extraccion|fecha extraccion|extraccion|fecha de toma|\
         fecha toma|toma de muestra|fecha de la muestra|fecha muestra|data prelievo|\
         data del prelievo|data di prelievo|prelievo|data da coleta|data coleta|data de coleta|\
         coleta|data da colheita|data colheita|data de colheita|colheita|afnamedatum|\
         datum afname|afname|afnamedatum tijd|afgenomen|afgenomen op|provtagning|\
         provtagningsdatum|provtagningstid|provdatum|provtagen|effective date|\
         effective date time|effectivedatetime|service date|date of service|collection start|\
         start date|startdate",
    ),
    (
        F::Date,
        false,
        "date|dates|datum|dato|datum zeit|datum uhrzeit|datum und uhrzeit|date time|datetime|\
         date and time|date heure|fecha|fecha hora|fecha y hora|data|data ora|data hora|\
         data e hora|test date|date of test|lab date|day|tag|jour|dia|giorno|dag|timestamp|\
         zeitpunkt|zeitstempel|untersuchungsdatum|messdatum|date tested|observation date|\
         date examen|date de l examen|date analyse|datum tid|datum tijd|datum en tijd|tidpunkt|\
         measurement date|when|tested|datum labor|labordatum",
    ),
    (
        F::Time,
        true,
        "time|uhrzeit|zeit|collection time|hora|heure|ora|orario|time collected|collected time|\
         tijd|tijdstip|tid|klockslag|draw time|sample time|heure de prelevement|\
         hora de extraccion|ora prelievo|time drawn|afnametijd",
    ),
    (
        F::OtherDate,
        true,
        "report date|reported|reported date|date reported|result date|result datetime|\
         date of result|resulted|result time|results date|received|date received|received date|\
         befunddatum|berichtsdatum|ergebnisdatum|eingang|eingangsdatum|auftragsdatum|druckdatum|\
         freigabe|freigabedatum|issued|order date|ordered|date ordered|print date|printed|\
         entered|release date|released|verified|date du rapport|date du resultat|\
         date de reception|date d edition|fecha de informe|fecha informe|fecha de resultado|\
         fecha resultado|fecha de recepcion|fecha de validacion|data referto|data del referto|\
         data accettazione|data do resultado|data de emissao|data do laudo|rapportdatum|\
         uitslagdatum|datum uitslag|datum rapport|svarsdatum|ankomstdatum|visit date|\
         admission date|creation date|creationdate|end date|enddate|created|modified|updated|\
         last updated|besuchsdatum|validated|request date|date requested",
    ),
    (
        F::Person,
        true,
        "patient|patient name|patientname|patienten|person|subject|paciente|paziente|nom|\
         nom du patient|member|full name|familienname|nachname|family name|last name|lastname|\
         surname|apellido|apellidos|cognome|sobrenome|achternaam|efternamn|patient last name|\
         nom patient|name des patienten|name patient|nombre del paciente|nome do paciente|\
         nome paziente|patientnaam|patientnamn|family member|nom de famille|who|whose|for whom|\
         belongs to|wer|wessen|fur wen|qui|pour qui|quien|de quien|para quien|chi|di chi|per chi|\
         voor wie|vem|quem|de quem|relation|relationship|familienmitglied|familiare|familiar",
    ),
    (
        F::GivenName,
        true,
        "given name|first name|firstname|forename|vorname|prenom|nombres|nombre de pila|voornaam|\
         fornamn|patient first name",
    ),
    (
        F::PersonId,
        true,
        "patient id|patientid|patient no|patient number|mrn|subject id|subjectid|person id|\
         patientennummer|patienten id|patientennr|patienten nr|pat id|pat nr|nhs no|nhs number|\
         medical record number|record number|fallnummer|aufnahmenummer|id patient|\
         numero de patient|historia clinica|nhc|codice fiscale|numero paziente|bsn|patientnummer|\
         personnummer|hospital number|chart number|participant|participant id",
    ),
    (
        F::BirthDate,
        true,
        "dob|birth date|birthdate|date of birth|birthday|geburtsdatum|geburtstag|geb|geb datum|\
         geboren|geboren am|date de naissance|naissance|ne le|nee le|fecha de nacimiento|\
         fecha nacimiento|nacimiento|data di nascita|data nascita|nato il|nata il|\
         data de nascimento|nascimento|geboortedatum|fodelsedatum|fodd|patient dob",
    ),
    (
        F::Comment,
        true,
        "comment|comments|note|notes|kommentar|kommentare|bemerkung|bemerkungen|anmerkung|remark|\
         remarks|comentario|comentarios|commentaire|commentaires|observations|observaciones|\
         observacoes|osservazioni|commento|opmerking|opmerkingen|anmarkning|notiz|notizen|\
         remarque|remarques|nota|notas|result comment|lab comment|result note",
    ),
    (
        F::Specimen,
        true,
        "fluid|matrix|specimen|specimen type|sample|sample type|specimen source|source|material|materiaal|\
         probe|probenmaterial|probenart|untersuchungsmaterial|panel|panel name|group|gruppe|\
         category|kategorie|categorie|categoria|bereich|section|muestra|tipo de muestra|campione|\
         materiale|amostra|echantillon|nature|provmaterial|test group|order name|battery|profil|\
         profile|system",
    ),
    (
        F::SpecimenId,
        true,
        "specimen id|sample id|specimen number|sample number|accession|accession number|\
         accession no|accession id|lab no|lab number|order id|order number|auftragsnr|\
         auftragsnummer|probennummer|probennr|labornummer|tagesnummer|numero de peticion|\
         numero peticion|peticion|numero de dossier|numero richiesta|report number|\
         request number|monsternummer|requisition",
    ),
    (
        F::Laboratory,
        true,
        "laboratory|labor|performing lab|performing laboratory|lab name|laboratory name|\
         laboratoire|laboratorio|laboratorium|performed by|performed at|testing laboratory|\
         resulting agency|hospital|facility|provider lab|sourcename|source name",
    ),
    (
        F::Previous,
        true,
        "previous|previous result|previous results|previous value|prior|prior result|prior value|\
         last result|last value|vorwert|vorwerte|vorbefund|vorbefunde|letzter wert|voriger wert|\
         fruherer wert|anteriorite|anteriorites|resultat anterieur|resultats anterieurs|\
         valeur anterieure|anterieur|anterior|resultado anterior|valor anterior|\
         resultados anteriores|precedente|risultato precedente|risultati precedenti|\
         valore precedente|vorige|vorige uitslag|vorige waarde|foregaende|tidigare|\
         tidigare varde|historic|history|historique|delta|change|anderung|veranderung|trend|\
         previous date|prior date|vorwert datum|datum vorwert",
    ),
    (
        F::Ignore,
        true,
        "id|nr|no|row|index|lfd nr|sex|gender|geschlecht|sexe|sexo|sesso|geslacht|kon|age|alter|\
         edad|eta|idade|leeftijd|alder|origin|before transfusion|encounter|doctor|physician|arzt|\
         ordering provider|provider|method|methode|metodo|device|url|link|account|diagnosis|\
         price|cost|costs|preis|kosten|prix|precio|prezzo|preco|prijs|pris|fee|symbol|\
         loinc code url|qty|qte|priority|prioritat|priorite|prioridad|cpt|cpt code|billing code",
    ),
];

/// Says whether the first cell of a row marks it as computed from the rows above, and not as a draw.
pub(super) fn is_summary(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "mean",
        "average",
        "avg",
        "median",
        "min",
        "max",
        "minimum",
        "maximum",
        "sum",
        "total",
        "sd",
        "std",
        "stdev",
        "count",
        "n",
        "mittelwert",
        "mittel",
        "durchschnitt",
        "summe",
        "gesamt",
        "anzahl",
        "standardabweichung",
        "moyenne",
        "somme",
        "ecart type",
        "media",
        "promedio",
        "suma",
        "soma",
        "somma",
        "gemiddelde",
        "gemiddeld",
        "totaal",
        "medel",
        "medelvarde",
        "summa",
        "totale",
        "goal",
        "target",
        "ziel",
        "zielwert",
        "objectif",
        "objetivo",
        "change",
        "trend",
        "delta",
        "grand total",
        "overall",
        "totals",
        "subtotal",
    ];
    WORDS.contains(&folded(text).trim_end_matches([' ', ':']))
}

/// Says whether the first cell of a row of a table of draws announces the units of the columns.
pub(super) fn announces_units(text: &str) -> bool {
    meaning(text).is_some_and(|meaning| meaning.field == F::Unit)
}

/// Says which limits the first cell of a row of a table of draws announces.
pub(super) fn announces_limits(text: &str) -> Option<F> {
    meaning(text)
        .map(|meaning| meaning.field)
        .filter(|field| [F::Range, F::Low, F::High].contains(field))
}
