//! Invented lab sheets as pictures: drawn by ourselves, then photographed badly by ourselves.
//!
//! The same seed gives the same sheet. Nothing in them is of any person.

use std::fmt::Write as _;

use fastrand::Rng;
use image::codecs::jpeg::JpegEncoder;
use image::{ExtendedColorType, GrayImage, ImageEncoder as _, Luma};

/// A row as it is printed, and what it means.
pub(crate) struct Row {
    pub(crate) analyte: &'static str,
    pub(crate) name: &'static str,
    pub(crate) value: String,
    pub(crate) unit: &'static str,
    pub(crate) range: String,
}

/// A sheet and its truth.
pub(crate) struct Sheet {
    pub(crate) rows: Vec<Row>,
    /// ISO.
    pub(crate) day: String,
    /// The page as PDF with text.
    pub(crate) pdf: Vec<u8>,
}

struct Habit {
    heading: [&'static str; 4],
    drawn: &'static str,
    /// How a day is written: year, month, day.
    day: fn(u32, u32, u32) -> String,
    comma: bool,
    tests: &'static [Test],
}

/// Analyte, name, unit, decimals, and low and high limit in the last decimal.
type Test = (&'static str, &'static str, &'static str, usize, u32, u32);

const HABITS: &[Habit] = &[
    Habit {
        heading: ["Test", "Result", "Units", "Reference range"],
        drawn: "Collected:",
        day: |year, month, day| format!("{year}-{month:02}-{day:02}"),
        comma: false,
        tests: &[
            ("wbc", "White Cell Count", "10^9/L", 1, 40, 110),
            ("rbc", "Red Cell Count", "10^12/L", 2, 380, 580),
            ("hemoglobin", "Haemoglobin", "g/L", 0, 115, 165),
            ("hematocrit", "Haematocrit", "L/L", 3, 370, 470),
            ("mcv", "MCV", "fL", 1, 800, 1000),
            ("mch", "MCH", "pg", 1, 270, 320),
            ("platelets", "Platelet Count", "10^9/L", 0, 150, 400),
            ("neutrophils", "Neutrophils", "10^9/L", 2, 200, 750),
            ("lymphocytes", "Lymphocytes", "10^9/L", 2, 150, 400),
            ("monocytes", "Monocytes", "10^9/L", 2, 20, 80),
        ],
    },
    Habit {
        heading: ["Component", "Value", "Units", "Reference Interval"],
        drawn: "Date Collected:",
        day: |year, month, day| {
            const MONTHS: [&str; 12] = [
                "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
            ];
            let month = MONTHS.get(month as usize - 1).unwrap_or(&"Jan");
            format!("{day:02}-{month}-{year}")
        },
        comma: false,
        tests: &[
            ("wbc", "WBC", "K/uL", 1, 34, 108),
            ("rbc", "RBC", "M/uL", 2, 377, 528),
            ("hemoglobin", "Hemoglobin", "g/dL", 1, 111, 159),
            ("hematocrit", "Hematocrit", "%", 1, 340, 466),
            ("mcv", "MCV", "fL", 0, 79, 97),
            ("mchc", "MCHC", "g/dL", 1, 315, 357),
            ("rdw_cv", "RDW", "%", 1, 117, 154),
            ("platelets", "Platelets", "K/uL", 0, 150, 450),
            ("neutrophils", "Neutrophils (Absolute)", "K/uL", 1, 14, 70),
        ],
    },
    Habit {
        heading: ["Untersuchung", "Ergebnis", "Einheit", "Referenzbereich"],
        drawn: "Entnahme:",
        day: |year, month, day| format!("{day:02}.{month:02}.{year}"),
        comma: true,
        tests: &[
            ("wbc", "Leukozyten", "Gpt/l", 1, 39, 102),
            ("rbc", "Erythrozyten", "Tpt/l", 2, 430, 575),
            ("hemoglobin", "H\u{e4}moglobin", "g/dl", 1, 135, 172),
            ("hematocrit", "H\u{e4}matokrit", "%", 1, 395, 505),
            ("mcv", "MCV", "fl", 1, 800, 990),
            ("platelets", "Thrombozyten", "Gpt/l", 0, 150, 370),
            ("neutrophils", "Neutrophile absolut", "Gpt/l", 2, 150, 770),
            ("lymphocytes", "Lymphozyten absolut", "Gpt/l", 2, 110, 450),
        ],
    },
    Habit {
        heading: [
            "Analyse",
            "R\u{e9}sultat",
            "Unit\u{e9}s",
            "Valeurs de r\u{e9}f\u{e9}rence",
        ],
        drawn: "Date de pr\u{e9}l\u{e8}vement :",
        day: |year, month, day| format!("{day:02}/{month:02}/{year}"),
        comma: true,
        tests: &[
            ("wbc", "Leucocytes", "G/L", 2, 400, 1000),
            ("rbc", "H\u{e9}maties", "T/L", 2, 450, 580),
            ("hemoglobin", "H\u{e9}moglobine", "g/dL", 1, 130, 170),
            ("hematocrit", "H\u{e9}matocrite", "%", 1, 400, 520),
            ("platelets", "Plaquettes", "G/L", 0, 150, 400),
            ("lymphocytes", "Lymphocytes", "G/L", 2, 100, 400),
        ],
    },
];

fn printed(number: u32, decimals: usize, comma: bool) -> String {
    let text = format!("{number:0width$}", width = decimals + 1);
    let (whole, part) = text.split_at(text.len() - decimals);
    match (part.is_empty(), comma) {
        (true, _) => whole.to_owned(),
        (false, true) => format!("{whole},{part}"),
        (false, false) => format!("{whole}.{part}"),
    }
}

/// Makes an invented sheet.
pub(crate) fn sheet(random: &mut Rng) -> Sheet {
    let habit = random.choice(HABITS).expect("some habits");
    // Days above the twelfth, so that day and month cannot be mistaken.
    let (year, month, day) = (
        random.u32(2021..=2025),
        random.u32(1..=12),
        random.u32(13..=28),
    );
    let rows: Vec<Row> = habit
        .tests
        .iter()
        .map(|(analyte, name, unit, decimals, low, high)| {
            let value = random.u32(low * 7 / 10..=high * 13 / 10);
            let limit = |number: u32| printed(number, *decimals, habit.comma);
            Row {
                analyte,
                name,
                value: printed(value, *decimals, habit.comma),
                unit,
                range: format!("{} - {}", limit(*low), limit(*high)),
            }
        })
        .collect();
    let font = random
        .choice(["Helvetica", "Times-Roman", "Courier"])
        .expect("three");
    let size = random.choice([9.0_f32, 10.0, 11.0, 12.0]).expect("four");
    let has_rules = random.bool();
    let mut page = Page::new(font, size);
    page.text(60.0, 60.0, "Laboratory of Exampletown");
    page.text(
        60.0,
        90.0,
        &format!("{} {}", habit.drawn, (habit.day)(year, month, day)),
    );
    let columns = [60.0, 250.0, 330.0, 420.0];
    let mut y = 140.0;
    for (x, heading) in columns.iter().zip(habit.heading) {
        page.text(*x, y, heading);
    }
    for row in &rows {
        y += size * 1.8;
        if has_rules {
            page.rule(55.0, 560.0, y - size * 1.15);
        }
        for (x, cell) in columns
            .iter()
            .zip([row.name, &row.value, row.unit, &row.range])
        {
            page.text(*x, y, cell);
        }
    }
    Sheet {
        rows,
        day: format!("{year}-{month:02}-{day:02}"),
        pdf: page.pdf(),
    }
}

struct Page {
    content: Vec<u8>,
    font: &'static str,
    size: f32,
}

const HIGH: f32 = 842.0;

impl Page {
    fn new(font: &'static str, size: f32) -> Self {
        Self {
            content: Vec::new(),
            font,
            size,
        }
    }

    fn text(&mut self, x: f32, y: f32, text: &str) {
        let place = format!("BT /F1 {} Tf {x} {} Td <", self.size, HIGH - y);
        self.content.extend(place.bytes());
        for letter in text.chars() {
            // Latin letters have the same number in the encoding of the page.
            let code = u8::try_from(u32::from(letter)).unwrap_or(b'?');
            self.content.extend(format!("{code:02x}").bytes());
        }
        self.content.extend(b"> Tj ET\n");
    }

    fn rule(&mut self, from: f32, to: f32, y: f32) {
        let y = HIGH - y;
        self.content
            .extend(format!("0.6 w {from} {y} m {to} {y} l S\n").bytes());
    }

    fn pdf(&self) -> Vec<u8> {
        let font = format!(
            "<</Type/Font/Subtype/Type1/BaseFont/{}/Encoding/WinAnsiEncoding>>",
            self.font
        );
        let page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>";
        pdf_of(&[
            page.as_bytes().to_vec(),
            stream("", &self.content),
            font.into_bytes(),
        ])
    }
}

fn stream(entries: &str, bytes: &[u8]) -> Vec<u8> {
    let mut object = format!("<</Length {}{entries}>>\nstream\n", bytes.len()).into_bytes();
    object.extend(bytes);
    object.extend(b"\nendstream");
    object
}

/// A document of one page; the first object given is the page, and has the number 3.
fn pdf_of(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut all = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
    ];
    all.extend(objects.iter().cloned());
    let mut bytes = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (index, object) in all.iter().enumerate() {
        places.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n", index + 1).bytes());
        bytes.extend(object);
        bytes.extend(b"\nendobj\n");
    }
    let start = bytes.len();
    let mut end = format!("xref\n0 {}\n0000000000 65535 f \n", all.len() + 1);
    for place in places {
        let _written = writeln!(end, "{place:010} 00000 n ");
    }
    let _written = write!(
        end,
        "trailer<</Root 1 0 R/Size {}>>\nstartxref\n{start}\n%%EOF\n",
        all.len() + 1
    );
    bytes.extend(end.bytes());
    bytes
}

/// A document of one page that is nothing but a picture.
pub(crate) fn scanned(jpeg: &[u8], width: u32, height: u32) -> Vec<u8> {
    let page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>";
    let entries = format!(
        "/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode"
    );
    pdf_of(&[
        page.as_bytes().to_vec(),
        stream("", b"q 595 0 0 842 0 0 cm /I Do Q"),
        stream(&entries, jpeg),
    ])
}

/// How badly a page was photographed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Camera {
    /// Width of the picture in pixels.
    pub(crate) width: u32,
    /// Turned by so many degrees.
    pub(crate) degrees: f32,
    /// One side nearer than the other, as share of the height.
    pub(crate) lean: f32,
    /// Share of light lost from one edge to the other.
    pub(crate) shadow: f32,
    /// Spread of the noise, in steps of lightness.
    pub(crate) noise: f32,
    /// How often the picture is smoothed.
    pub(crate) blur: u32,
    /// Quality of the JPEG.
    pub(crate) quality: u8,
}

impl Camera {
    /// A careful scan.
    pub(crate) const SCANNER: Self = Self {
        width: 2480,
        degrees: 0.6,
        lean: 0.0,
        shadow: 0.0,
        noise: 3.0,
        blur: 0,
        quality: 85,
    };

    /// Anything from a scanner to a shaking hand at dusk.
    pub(crate) fn any(random: &mut Rng) -> Self {
        Self {
            width: random.u32(1000..=2600),
            degrees: (random.f32() - 0.5) * 8.0,
            lean: (random.f32() - 0.5) * 0.06,
            shadow: random.f32() * 0.5,
            noise: random.f32() * 14.0,
            blur: random.u32(0..=2),
            quality: random.u8(35..=92),
        }
    }

    /// Takes the picture of a page that was drawn as PNG.
    pub(crate) fn take(&self, png: &[u8], random: &mut Rng) -> (Vec<u8>, u32, u32) {
        let page = image::load_from_memory(png)
            .expect("our own page")
            .into_luma8();
        let (wide, high) = (page.width() as f32, page.height() as f32);
        let scale = self.width as f32 / wide;
        let (width, height) = (self.width, (high * scale) as u32);
        let (sine, cosine) = self.degrees.to_radians().sin_cos();
        let mut picture = GrayImage::from_fn(width, height, |x, y| {
            let (dx, dy) = (
                x as f32 - width as f32 / 2.0,
                y as f32 - height as f32 / 2.0,
            );
            let (dx, dy) = (dx / scale, dy / scale);
            let (u, v) = (dx * cosine + dy * sine, dy * cosine - dx * sine);
            let lean = 1.0 + self.lean * u / wide;
            let light = 1.0 - self.shadow * x as f32 / width as f32;
            let paper = between(&page, u + wide / 2.0, v * lean + high / 2.0);
            Luma([(paper * light) as u8])
        });
        for _ in 0..self.blur {
            picture = smoothed(&picture);
        }
        for pixel in picture.pixels_mut() {
            let Luma([light]) = pixel;
            let noise: f32 = (0..4).map(|_| random.f32() - 0.5).sum::<f32>() * self.noise * 1.7;
            *light = (f32::from(*light) + noise).clamp(0.0, 255.0) as u8;
        }
        let mut jpeg = Vec::new();
        JpegEncoder::new_with_quality(&mut jpeg, self.quality)
            .write_image(picture.as_raw(), width, height, ExtendedColorType::L8)
            .expect("memory takes it");
        (jpeg, width, height)
    }
}

fn between(page: &GrayImage, x: f32, y: f32) -> f32 {
    let (left, top) = (x.floor(), y.floor());
    let at = |x: f32, y: f32| -> f32 {
        if x < 0.0 || y < 0.0 || x >= page.width() as f32 || y >= page.height() as f32 {
            return 255.0;
        }
        let Luma([light]) = *page.get_pixel(x as u32, y as u32);
        f32::from(light)
    };
    let (part, down) = (x - left, y - top);
    let upper = at(left, top) * (1.0 - part) + at(left + 1.0, top) * part;
    let lower = at(left, top + 1.0) * (1.0 - part) + at(left + 1.0, top + 1.0) * part;
    upper * (1.0 - down) + lower * down
}

fn smoothed(picture: &GrayImage) -> GrayImage {
    let (right, bottom) = (picture.width() - 1, picture.height() - 1);
    GrayImage::from_fn(picture.width(), picture.height(), |x, y| {
        let mut sum = 0;
        for across in [x.saturating_sub(1), x, (x + 1).min(right)] {
            for down in [y.saturating_sub(1), y, (y + 1).min(bottom)] {
                let Luma([light]) = *picture.get_pixel(across, down);
                sum += u32::from(light);
            }
        }
        Luma([(sum / 9) as u8])
    })
}
