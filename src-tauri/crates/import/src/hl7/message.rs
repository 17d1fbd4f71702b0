//! The state between the segments of a file: message, person, order, specimen, results.

use domain::draft::{DocumentPerson, Place, ProblemCode, Reason};
use domain::result::ResultStatus;
use domain::{Comparator, PartialDate};

use crate::dates::DateReading;
use crate::fold::folded;
use crate::material::{is_other_than_blood, is_perhaps_no_blood};
use crate::note::{needs_a_look, qualifies};
use crate::source::{Collected, SourceReading, SourceResult, Version};
use crate::table::is_loinc;

use super::charset::Charset;
use super::segment::{Delimiters, Segment};
use super::time_stamp;

/// A result whose order and specimen are not complete yet.
struct Open {
    result: SourceResult,
    /// OBX-14.
    own_time: Option<PartialDate>,
}

/// What an order says of all its results.
#[derive(Default)]
struct Order {
    collected: Option<PartialDate>,
    status: Option<ResultStatus>,
    /// The laboratory's number, else that of the ward.
    number: Option<String>,
    kind: String,
    is_other_material: bool,
    is_qualified: bool,
    /// A sample with which a laboratory checks its analyser.
    is_control: bool,
}

/// What the specimen says; in OUL it stands before its orders, in ORU behind its results.
#[derive(Default, Clone)]
struct Specimen {
    collected: Option<PartialDate>,
    number: Option<String>,
    is_other_material: bool,
}

#[derive(Default, PartialEq, Eq, Clone, Copy)]
enum Kind {
    #[default]
    Other,
    Results,
    /// OUL: a specimen and its orders.
    BySpecimen,
}

/// The state between the segments of a file.
#[derive(Default)]
pub(super) struct Batch {
    pub(super) messages: usize,
    signs: Option<Delimiters>,
    kind: Kind,
    sent: Option<Version>,
    person: Option<usize>,
    is_animal: bool,
    placer: Option<String>,
    order: Order,
    specimen: Specimen,
    open: Vec<Open>,
    /// The last segment, which may go on in the next line.
    pending: Option<(u32, String)>,
}

impl Batch {
    /// Takes a line: a segment, or what goes on from the one before.
    pub(super) fn segment(
        &mut self,
        number: u32,
        line: &str,
        charset: Charset,
        reading: &mut SourceReading,
    ) {
        if ["MSH", "FHS", "BHS"]
            .iter()
            .any(|start| line.starts_with(start))
        {
            self.end_message(reading);
            self.kind = Kind::Other;
            self.signs = Delimiters::of(line).map(|signs| signs.with_charset(charset));
            if !line.starts_with("MSH") {
                return;
            }
            let Some(signs) = self.signs else {
                reading.problem(ProblemCode::RowSkipped, None, Some(Place::Line(number)));
                return;
            };
            self.begin_message(&Segment::new(line, signs), charset);
            return;
        }
        let Some(signs) = self.signs.filter(|_| self.kind != Kind::Other) else {
            return;
        };
        if is_segment(line, signs.field) {
            self.end_segment(reading);
            self.pending = Some((number, line.to_owned()));
        } else if let Some((_, pending)) = &mut self.pending
            && pending.len() + line.len() < super::LONGEST_SEGMENT
        {
            // A text with plain line ends in it.
            pending.push(' ');
            pending.push_str(line);
        }
    }

    fn begin_message(&mut self, segment: &Segment<'_>, charset: Charset) {
        // MSH-1 is the delimiter itself, so that field 9 stands at place 8.
        let kind = segment.component(8, 1);
        let kind = kind.split('_').next().unwrap_or_default();
        let digits: String = segment
            .text(6)
            .chars()
            .take_while(char::is_ascii_digit)
            .chain(std::iter::repeat('0'))
            .take(14)
            .collect();
        *self = Self {
            messages: self.messages + 1,
            signs: self.signs,
            // What cannot be decoded is not read.
            kind: match kind {
                _ if charset == Charset::Unknown => Kind::Other,
                "" | "ORU" => Kind::Results,
                "OUL" => Kind::BySpecimen,
                _ => Kind::Other,
            },
            sent: digits
                .parse()
                .ok()
                .filter(|sent| *sent > 0)
                .map(Version::Time),
            ..Self::default()
        };
    }

    /// Ends the message: nothing that follows belongs to it.
    pub(super) fn end_message(&mut self, reading: &mut SourceReading) {
        self.end_segment(reading);
        self.end_order(reading);
    }

    fn end_segment(&mut self, reading: &mut SourceReading) {
        let (Some((number, line)), Some(signs)) = (self.pending.take(), self.signs) else {
            return;
        };
        let segment = Segment::new(&line, signs);
        match segment.raw(0) {
            "PID" => {
                self.end_order(reading);
                self.order = Order::default();
                self.specimen = Specimen::default();
                self.placer = None;
                self.person = person(&segment).map(|person| reading.person(person));
                self.is_animal = is_animal(&segment);
            }
            "ORC" => {
                self.end_order(reading);
                self.placer = segment.filled(3).or_else(|| segment.filled(2));
            }
            "OBR" => {
                self.end_order(reading);
                self.begin_order(&segment);
            }
            "SPM" => self.read_specimen(&segment, reading),
            "OBX" => {
                self.order.is_control |= names_control(&segment.whole(3));
                if let Some(result) = self.result(&segment, number) {
                    self.open.push(Open {
                        result,
                        own_time: time_stamp(&segment.text(14)),
                    });
                }
            }
            "NTE" => match self.open.last_mut() {
                Some(open) => {
                    if needs_a_look(&segment.whole(3)) {
                        open.result.reasons.push(Reason::NoteNearby);
                    }
                }
                // Before the first result: about the whole order.
                None => self.order.is_qualified |= qualifies(&segment.whole(3)),
            },
            _ => {}
        }
    }

    fn begin_order(&mut self, segment: &Segment<'_>) {
        if self.kind == Kind::Results {
            self.specimen = Specimen::default();
        }
        self.order = Order {
            collected: time_stamp(&segment.text(7)),
            status: status(&segment.text(25)),
            number: segment
                .filled(3)
                .or_else(|| segment.filled(2))
                .or_else(|| self.placer.clone()),
            kind: segment.text(4),
            // What was ordered names a material only where it is another one.
            is_other_material: is_other_than_blood(&segment.whole(4))
                || is_perhaps_no_blood(
                    &segment
                        .raw(15)
                        .replace([segment.signs.component, segment.signs.part], " "),
                ),
            is_qualified: false,
            is_control: names_control(&segment.whole(4)),
        };
    }

    fn read_specimen(&mut self, segment: &Segment<'_>, reading: &mut SourceReading) {
        if self.kind == Kind::BySpecimen {
            self.end_order(reading);
            self.order = Order::default();
        }
        self.specimen = Specimen {
            collected: time_stamp(&segment.text(17)),
            number: segment.filled(2).map(|number| {
                number
                    .split(segment.signs.part)
                    .next()
                    .unwrap_or_default()
                    .to_owned()
            }),
            is_other_material: is_perhaps_no_blood(&segment.whole(4)),
        };
    }

    /// The specimen may stand behind its results: they are complete only at the end of their order.
    fn end_order(&mut self, reading: &mut SourceReading) {
        let draw = self.order.collected.or(self.specimen.collected);
        let is_other = self.order.is_other_material || self.specimen.is_other_material;
        for Open {
            mut result,
            own_time,
        } in self.open.drain(..)
        {
            result.collected = match (draw, own_time) {
                (Some(date), _) => Collected::draw(date),
                (None, Some(date)) => Collected::Other(DateReading::Clear(date)),
                (None, None) => Collected::Missing,
            };
            // No result is older than its draw: one of the two times is of another draw.
            if let (Some(draw), Some(own)) = (
                draw.and_then(|date| date.day()),
                own_time.and_then(|date| date.day()),
            ) && own < draw
            {
                result.reasons.push(Reason::DateNotOfDraw);
            }
            if is_other {
                result.reasons.push(Reason::NameUnclear);
            }
            // A message without a person does not say whose its results are; analysers send such for controls.
            if self.is_animal || self.order.is_control || self.person.is_none() {
                result.reasons.push(Reason::PersonUnclear);
            }
            if self.order.is_qualified {
                result.reasons.push(Reason::NoteNearby);
            }
            if result.specimen.is_none() {
                result.specimen.clone_from(&self.specimen.number);
            }
            reading.results.push(result);
        }
    }

    fn result(&self, segment: &Segment<'_>, number: u32) -> Option<SourceResult> {
        let codes = [(1, 2, 3), (4, 5, 6)].map(|(code, name, system)| {
            (
                segment.component(3, code),
                segment.component(3, name),
                segment.component(3, system),
            )
        });
        let is_known = |code: &str| domain::analyte::loinc::by_loinc(code).is_some();
        let loinc = codes
            .iter()
            .find(|(code, _, system)| {
                is_loinc(code) && (["LN", "LOINC"].contains(&system.as_str()) || is_known(code))
            })
            .map(|(code, _, _)| code.clone());
        // The ninth component is the text as the sender shows it.
        let original = segment.component(3, 9);
        let mut names: Vec<String> = codes
            .iter()
            .map(|(_, name, _)| name.clone())
            .chain(Some(original))
            .filter(|name| !name.is_empty())
            .collect();
        if names.is_empty() {
            names.extend(
                codes
                    .iter()
                    .map(|(code, _, _)| code.clone())
                    .find(|code| !code.is_empty()),
            );
        }
        if names.is_empty() {
            return None;
        }
        names.dedup();
        let name = names.remove(0);
        let mut result = SourceResult {
            name,
            other_names: names,
            loinc,
            flag: segment.filled(8),
            range: segment.filled(7),
            specimen: self.order.number.clone(),
            laboratory: Some(segment.component(23, 1)).filter(|name| !name.is_empty()),
            person: self.person,
            place: Some(Place::Line(number)),
            version: self.sent,
            identifier: self.order.number.as_ref().map(|order| {
                let (kind, part) = (&self.order.kind, segment.text(4));
                format!("{order} {kind} {} {part}", segment.text(3))
            }),
            ..SourceResult::default()
        };
        (result.unit, result.unit_code) = unit(segment);
        let own_status = segment.filled(11);
        let taken_back = self.order.status.filter(|status| !status.can_count());
        result.status = taken_back.or_else(|| match &own_status {
            // A letter that no table has: it may still change, for all we know.
            Some(code) => status(code).or(Some(ResultStatus::Preliminary)),
            None => self.order.status,
        });
        fill_value(&mut result, segment);
        Some(result)
    }
}

/// A segment begins with three letters or digits and the field sign.
fn is_segment(line: &str, field: char) -> bool {
    let mut letters = line.chars();
    let is_name = (0..3).all(|at| {
        letters
            .next()
            .is_some_and(|letter| letter.is_ascii_uppercase() || at > 0 && letter.is_ascii_digit())
    });
    is_name && letters.next().is_none_or(|sign| sign == field)
}

/// `10^9/L`, whose caret many analysers do not escape, so that it comes as two components.
fn unescaped_power(segment: &Segment<'_>) -> Option<String> {
    let (base, power) = (segment.component(6, 1), segment.component(6, 2));
    let is_ten = ["10", "x10", "*10"].contains(&base.trim().to_ascii_lowercase().as_str());
    let (digits, per) = power.split_once('/')?;
    let is_power = (1..=2).contains(&digits.len())
        && digits.bytes().all(|digit| digit.is_ascii_digit())
        && per.starts_with(|letter: char| letter.is_alphabetic() || letter == 'µ');
    let digits = digits.trim_start_matches('0');
    (is_ten && is_power && !digits.is_empty()).then(|| format!("10^{digits}/{per}"))
}

/// The unit by its code, else by its name, and its form in UCUM where it has one.
fn unit(segment: &Segment<'_>) -> (Option<String>, Option<String>) {
    let part = |number| Some(segment.component(6, number)).filter(|text| !text.is_empty());
    if let Some(power) = unescaped_power(segment) {
        return (Some(power), None);
    }
    let ucum = [(1, 3), (4, 6)].into_iter().find_map(|(code, system)| {
        let system = part(system)?.to_ascii_uppercase();
        (system == "UCUM" || system == "UC").then(|| part(code))?
    });
    let printed = part(1)
        .or_else(|| part(2))
        .or_else(|| part(4))
        .or_else(|| part(5));
    let is_other = ucum != printed;
    (printed, ucum.filter(|_| is_other))
}

/// The value by its type in OBX-2.
fn fill_value(result: &mut SourceResult, segment: &Segment<'_>) {
    let repetitions: Vec<&str> = segment.repetitions(5).take(64).collect();
    if repetitions.len() > 1 {
        let all: Vec<String> = repetitions.iter().map(|one| segment.part(one, 1)).collect();
        result.value = all.join(" / ");
        return;
    }
    match segment.text(2).as_str() {
        "SN" => structured_number(result, segment),
        // A code's number is no measured value; its name may be a text result.
        "CE" | "CWE" | "CNE" | "CF" | "IS" | "ID" => {
            let part = |number| Some(segment.component(5, number)).filter(|text| !text.is_empty());
            let text = part(2)
                .or_else(|| part(9))
                .or_else(|| part(5))
                .or_else(|| part(1));
            result.value = text.unwrap_or_default();
            if result
                .value
                .contains(|letter: char| letter.is_ascii_digit())
            {
                result.reasons.push(Reason::NumberAmbiguous);
            }
        }
        // Dates, times, names, addresses, attachments.
        "DT" | "TM" | "TS" | "DTM" | "DR" | "ED" | "RP" | "CX" | "CK" | "XPN" | "XCN" | "XAD"
        | "XTN" | "XON" | "EI" | "PN" | "AD" | "TN" => {}
        "NR" => {
            let ends = [segment.component(5, 1), segment.component(5, 2)];
            result.value = ends.join(" - ");
        }
        "NM" => {
            let text = segment.text(5);
            result.value = text.strip_prefix('+').map_or(text.clone(), str::to_owned);
            if !segment.component(5, 2).is_empty() {
                result.reasons.push(Reason::NumberAmbiguous);
            }
        }
        "MA" | "NA" => result.value = segment.whole(5),
        _ => {
            result.value = segment.text(5);
            // More than one component is no plain text; what they mean is not said.
            if !segment.component(5, 2).is_empty() {
                result.value = segment.whole(5);
            }
        }
    }
}

/// SN: a comparator, a number, a sign and a second number.
fn structured_number(result: &mut SourceResult, segment: &Segment<'_>) {
    let sign = segment.component(5, 1);
    let number = segment.component(5, 2);
    let is_plain = segment.component(5, 3).is_empty() && segment.component(5, 4).is_empty();
    match Comparator::from_sign(&sign) {
        Some(comparator) if is_plain => {
            result.value = number;
            result.comparator = Some(comparator);
        }
        None if is_plain && (sign.is_empty() || sign == "=") => {
            // Only a first component: a plain number in a field for structured ones.
            result.value = number;
        }
        // A number that stands where its sign should.
        None if number.is_empty() && is_plain => result.value = sign,
        // A ratio or a range is no single number, and is kept as a text.
        Some(_) | None => result.value = segment.whole(5),
    }
}

/// Says whether an order or one of its results is that of a control sample.
fn names_control(text: &str) -> bool {
    const WORDS: &[&str] = &["qc", "qcr", "calibrator", "calibration", "kalibrator"];
    let text = folded(text);
    text.split(' ').any(|word| WORDS.contains(&word))
        || text.contains("quality control")
        || text.contains("qualitatskontrolle")
        || text.contains("control level")
        || text.contains("control lot")
}

/// Species or breed of the patient: laboratories of veterinarians send the same messages.
fn is_animal(segment: &Segment<'_>) -> bool {
    const HUMAN: &[&str] = &["human", "homo", "mensch", "337915000", "l 85b00"];
    [35, 36].iter().any(|field| {
        let said = folded(&segment.whole(*field));
        !said.is_empty() && !HUMAN.iter().any(|word| said.contains(word))
    })
}

fn person(segment: &Segment<'_>) -> Option<DocumentPerson> {
    // The legal name, else the first one; an alias or a maiden name only where there is no other.
    let kind_of = |name: &str| segment.part(name, 7);
    let names: Vec<&str> = segment.repetitions(5).take(16).collect();
    let name = names
        .iter()
        .find(|name| kind_of(name) == "L")
        .or_else(|| {
            names
                .iter()
                .find(|name| !["A", "M", "B"].contains(&kind_of(name).as_str()))
        })
        .or_else(|| names.first())
        .copied()
        .unwrap_or_default();
    // A double family name keeps its parts in the first one: `van der Meer&&van der Meer`.
    let part = |number| {
        let raw = name
            .split(segment.signs.component)
            .nth(number)
            .unwrap_or_default();
        segment
            .signs
            .plain(raw.split(segment.signs.part).next().unwrap_or_default())
    };
    let parts: Vec<String> = [part(1), part(0)]
        .into_iter()
        .filter(|name| !name.is_empty())
        .collect();
    let name = parts.join(" ");
    let mut ids: Vec<String> = segment
        .repetitions(3)
        .take(64)
        .map(|id| segment.part(id, 1))
        .filter(|id| !id.is_empty())
        .collect();
    if ids.is_empty() {
        ids.extend(segment.filled(2));
    }
    let person = DocumentPerson {
        name: (!name.is_empty()).then_some(name),
        birth_date: time_stamp(&segment.text(7)),
        ids,
    };
    (person != DocumentPerson::default()).then_some(person)
}

/// OBX-11 and OBR-25.
fn status(code: &str) -> Option<ResultStatus> {
    match code {
        "F" | "U" | "V" => Some(ResultStatus::Final),
        "C" => Some(ResultStatus::Corrected),
        "P" | "I" | "S" | "R" | "A" | "B" => Some(ResultStatus::Preliminary),
        "X" | "N" | "O" | "Y" | "Z" => Some(ResultStatus::Cancelled),
        "D" | "W" => Some(ResultStatus::EnteredInError),
        _ => None,
    }
}
