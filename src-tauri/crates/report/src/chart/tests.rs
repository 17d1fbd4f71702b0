//! What the chart promises.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests stop at the first surprise"
)]

use std::collections::BTreeSet;

use domain::result::Origin;
use domain::trend::Trend;
use domain::unit::ShownScale;
use domain::{Analyte, Decimal};

use super::*;
use crate::samples::{English, chart, later, number, point};

fn drawn(chart: &WindowChart) -> ChartDrawing {
    window_chart(chart, &ChartOptions::default(), &English::new())
}

fn small() -> WindowChart {
    let mut chart = chart();
    chart.panels.truncate(1);
    chart.panels[0].points.drain(..9);
    chart.panels[0].points.truncate(3);
    chart.transfusions.truncate(1);
    chart.milestones.truncate(1);
    chart.assessments.clear();
    chart.cycles.truncate(1);
    chart
}

#[test]
fn the_same_values_give_the_same_bytes() {
    let (one, other) = (drawn(&chart()), drawn(&chart()));
    assert_eq!(one, other);
    assert_eq!(
        chart_png(&one, 1.0).unwrap(),
        chart_png(&other, 1.0).unwrap()
    );
}

#[test]
fn a_small_chart_is_drawn_as_before() {
    let options = ChartOptions {
        width: 640.0,
        height: 300.0,
        ..ChartOptions::default()
    };
    insta::assert_snapshot!(window_chart(&small(), &options, &English::new()).svg);
}

#[test]
fn only_the_listed_elements_and_attributes_are_written() {
    let svg = drawn(&chart()).svg;
    let tree = resvg::usvg::roxmltree::Document::parse(&svg).unwrap();
    for node in tree.descendants().filter(|node| node.is_element()) {
        assert!(
            SVG_ELEMENTS.contains(&node.tag_name().name()),
            "{:?}",
            node.tag_name()
        );
        for attribute in node.attributes() {
            assert!(SVG_ATTRIBUTES.contains(&attribute.name()), "{attribute:?}");
        }
    }
    let root = tree.root_element();
    assert_eq!(root.attribute("role"), Some("img"));
    let first: Vec<&str> = root
        .children()
        .filter(|n| n.is_element())
        .map(|n| n.tag_name().name())
        .take(2)
        .collect();
    assert_eq!(first, ["title", "desc"]);
}

#[test]
fn words_out_of_documents_stay_words() {
    let mut chart = chart();
    chart.treatment = "</title><script>alert(1)</script>".to_owned();
    chart.milestones[0].label = "\"><image href='x'/>\u{0}\u{202E}".to_owned();
    let svg = drawn(&chart).svg;
    assert!(!svg.contains("<script") && !svg.contains("<image"), "{svg}");
    resvg::usvg::roxmltree::Document::parse(&svg).unwrap();
}

#[test]
fn no_line_crosses_a_gap_a_comparator_or_a_reading_to_check() {
    let lines = |chart: &WindowChart| drawn(chart).svg.matches("stroke-linejoin").count();
    let first = chart().first_dose.unwrap();
    let mut chart = small();
    chart.transfusions.clear();
    let mut with = |points: Vec<ChartPoint>| {
        chart.panels[0].points = points;
        lines(&chart)
    };
    let at = |days, value| point(1, first, days, value, "12", "15");
    assert_eq!(with(vec![at(0, "8"), at(35, "9")]), 1);
    assert_eq!(with(vec![at(0, "8"), at(36, "9")]), 0);
    assert_eq!(
        with(vec![at(0, "8"), at(7, "9"), at(50, "8"), at(57, "9")]),
        2
    );
    // The arrow of the comparator is the one line that remains.
    assert_eq!(with(vec![at(0, "8"), at(7, "<9"), at(14, "8")]), 1);
    let unsure = ChartPoint {
        doubtful: true,
        ..at(7, "9")
    };
    assert_eq!(with(vec![at(0, "8"), unsure, at(14, "8")]), 0);
}

#[test]
fn every_draw_in_the_time_shown_is_placed_in_order_of_time() {
    let mut chart = chart();
    let outside = point(1, chart.first_dose.unwrap(), -200, "9.9", "12", "15");
    chart.panels[0].points.insert(0, outside);
    let drawing = drawn(&chart);
    assert_eq!(drawing.points.len(), 48);
    let first = &drawing.points[0];
    assert_eq!(
        (first.analyte, first.on),
        (Analyte::Hemoglobin, chart.panels[0].points[1].on)
    );
    for (one, other) in drawing.points.iter().zip(drawing.points.iter().skip(1)) {
        assert!(one.analyte != other.analyte || one.x < other.x);
    }
    for point in &drawing.points {
        assert!(
            (0.0..drawing.size.0).contains(&point.x) && (0.0..drawing.size.1).contains(&point.y)
        );
    }
}

#[test]
fn a_point_is_placed_exactly_where_it_is_drawn() {
    let drawing = drawn(&chart());
    let circles: Vec<_> = drawing
        .points
        .iter()
        .filter(|point| point.analyte == Analyte::Hemoglobin)
        .collect();
    assert!(circles.len() > 10);
    for point in circles {
        let circle = format!("<circle cx=\"{}\" cy=\"{}\"", point.x, point.y);
        assert!(drawing.svg.contains(&circle), "{circle}");
    }
}

#[test]
fn a_point_soon_after_red_cells_is_hollow_and_the_mark_is_named() {
    let mut chart = small();
    chart.panels[0]
        .points
        .iter_mut()
        .for_each(|point| point.hollow = false);
    assert_eq!(
        drawn(&chart)
            .svg
            .matches("fill=\"#FBFAF7\" stroke=\"#A83400\"")
            .count(),
        0
    );
    chart.panels[0].points[1].hollow = true;
    let svg = drawn(&chart).svg;
    assert_eq!(
        svg.matches("fill=\"#FBFAF7\" stroke=\"#A83400\"").count(),
        2
    );
    assert!(svg.contains("soon after transfusion"));
}

#[test]
fn words_do_not_overlap_at_any_size() {
    for (width, text_scale) in [
        (1040.0, 1.0),
        (700.0, 1.0),
        (360.0, 1.0),
        (1040.0, 2.0),
        (480.0, 0.8),
        (1400.0, 1.25),
    ] {
        let options = ChartOptions {
            width,
            height: 700.0,
            theme: Theme::Light,
            text_scale,
        };
        let svg = window_chart(&chart(), &options, &English::new()).svg;
        let tree = svg_tree(&svg).unwrap();
        let mut boxes = Vec::new();
        collect_texts(tree.root(), &mut boxes);
        assert!(boxes.len() > 20);
        for (index, (one, words)) in boxes.iter().enumerate() {
            assert!(
                one.left() >= -0.5 && one.right() <= width + 0.5,
                "{width}: {words} leaves the drawing"
            );
            for (other, others) in &boxes[index + 1..] {
                let apart = one.right() <= other.left() + 0.5
                    || other.right() <= one.left() + 0.5
                    || one.bottom() <= other.top() + 0.5
                    || other.bottom() <= one.top() + 0.5;
                assert!(apart, "{width} × {text_scale}: {words} meets {others}");
            }
        }
    }
}

fn collect_texts(group: &resvg::usvg::Group, boxes: &mut Vec<(resvg::usvg::Rect, String)>) {
    for node in group.children() {
        match node {
            resvg::usvg::Node::Group(group) => collect_texts(group, boxes),
            resvg::usvg::Node::Text(text) => {
                let words = text
                    .chunks()
                    .iter()
                    .map(|chunk| chunk.text().to_owned())
                    .collect();
                // The outline, without the room that the font keeps above and below its letters.
                boxes.push((text.flattened().abs_bounding_box(), words));
            }
            resvg::usvg::Node::Path(_) | resvg::usvg::Node::Image(_) => {}
        }
    }
}

#[test]
fn the_sentences_say_value_place_and_trend_and_nothing_more() {
    let english = English::new();
    let said: Vec<String> = takeaways(&chart())
        .iter()
        .map(|sentence| sentence.say(&english))
        .collect();
    assert_eq!(
        said[..3],
        [
            "Haemoglobin: 8.9 g/dL on 11 May 2026, below the lab’s range.".to_owned(),
            "This was too soon after a transfusion to compare.".to_owned(),
            "Later results are about the same as earlier ones.".to_owned(),
        ]
    );
    let mut one = small();
    one.panels[0].points.clear();
    one.panels[0].trend = Trend::TooFewPoints;
    let said: Vec<String> = takeaways(&one)
        .iter()
        .map(|sentence| sentence.say(&english))
        .collect();
    assert_eq!(said, ["Haemoglobin: no results in this time."]);
}

#[test]
fn the_table_has_every_value_and_rounds_none_to_zero() {
    let table = table(&chart());
    assert_eq!((table.rows.len(), table.dates.len()), (3, 16));
    assert_eq!(
        table.rows[2].cells[7][0].comparator,
        Some(domain::Comparator::Below)
    );
    let unit = DisplayUnit::canonical(Analyte::Platelets);
    for (value, shown) in [
        ("45", "45"),
        ("45.4", "45"),
        ("44.5", "45"),
        ("45.5", "46"),
        ("0.4", "0.4"),
        ("0", "0"),
        ("0.03", "0.03"),
    ] {
        let rounded = unit.shown(Analyte::Platelets, number(value), None);
        assert_eq!(rounded.to_string(), shown);
    }
    let litre = DisplayUnit {
        ucum: "g/L".to_owned(),
        scale: ShownScale {
            multiply: Decimal::TEN,
            decimals: 0,
        },
    };
    let rounded = litre.shown(Analyte::Hemoglobin, number("8.9"), None);
    assert_eq!(rounded.to_string(), "89");
}

#[test]
fn no_value_is_rounded_to_or_across_a_level() {
    for (analyte, value, shown) in [
        (Analyte::Platelets, "9.6", "9.6"),
        (Analyte::Platelets, "10", "10"),
        (Analyte::Platelets, "10.4", "10.4"),
        (Analyte::Platelets, "19.6", "19.6"),
        (Analyte::Platelets, "49.96", "49.96"),
        (Analyte::Platelets, "99.7", "99.7"),
        (Analyte::Platelets, "33.6", "34"),
        (Analyte::Hemoglobin, "7.96", "7.96"),
        (Analyte::Hemoglobin, "8.00", "8.0"),
        (Analyte::Hemoglobin, "8.96", "8.96"),
        (Analyte::Hemoglobin, "8.46", "8.5"),
        (Analyte::Neutrophils, "0.496", "0.496"),
        (Analyte::Neutrophils, "0.9996", "0.9996"),
        (Analyte::Neutrophils, "0.456", "0.46"),
        (Analyte::BlastsPercent, "19.96", "19.96"),
        (Analyte::Ferritin, "999.6", "999.6"),
    ] {
        let unit = DisplayUnit::canonical(analyte);
        let rounded = unit.shown(analyte, number(value), None);
        assert_eq!(rounded.to_string(), shown, "{analyte:?} {value}");
    }
    let millimoles = DisplayUnit {
        ucum: "mmol/L".to_owned(),
        scale: ShownScale {
            multiply: number("0.6206"),
            decimals: 1,
        },
    };
    for (value, shown) in [("7.99", "4.96"), ("8", "5.0")] {
        let rounded = millimoles.shown(Analyte::Hemoglobin, number(value), None);
        assert_eq!(rounded.to_string(), shown, "{value}");
    }
}

#[test]
fn no_value_is_rounded_to_the_other_side_of_its_own_range() {
    let unit = DisplayUnit::canonical(Analyte::Hemoglobin);
    for (value, shown) in [
        ("11.94", "11.9"),
        ("11.96", "11.96"),
        ("12.04", "12.0"),
        ("15.46", "15.5"),
        ("15.54", "15.54"),
        ("15.57", "15.6"),
    ] {
        let range = domain::ReferenceRange {
            low: Some(number("12.0")),
            high: Some(number("15.5")),
            source: domain::quantity::RangeSource::Printed,
        };
        let rounded = unit.shown(Analyte::Hemoglobin, number(value), Some(range));
        assert_eq!(rounded.to_string(), shown, "{value}");
    }
    let mut chart = small();
    let point = chart.panels[0].points.last_mut().unwrap();
    point.quantity.value = number("11.96");
    let said = takeaways(&chart)[0].say(&English::new());
    assert!(
        said.contains("11.96 g/dL") && said.contains("below the lab’s range"),
        "{said}"
    );
    assert!(drawn(&chart).svg.contains("11.96 g/dL"));
    let table = table(&chart);
    let last = table.rows[0].cells.last().unwrap();
    assert_eq!(last[0].value, number("11.96"));
}

#[test]
fn a_chart_with_nothing_on_it_is_still_a_chart() {
    let mut chart = chart();
    chart.panels.iter_mut().for_each(|panel| {
        panel.points.clear();
        panel.baseline = None;
    });
    chart.first_dose = None;
    chart.window = None;
    chart.treatment.clear();
    chart.milestones.clear();
    chart.assessments.clear();
    chart.transfusions.clear();
    chart.cycles.clear();
    assert!(drawn(&chart).svg.contains("today"));
    chart.panels.clear();
    chart.to = chart.from;
    assert!(drawn(&chart).points.is_empty());
}

#[test]
fn one_value_alone_and_equal_values_have_a_scale() {
    let mut chart = small();
    let first = chart.first_dose.unwrap();
    for values in [
        vec!["8.0"],
        vec!["0", "0"],
        vec!["8", "8", "8"],
        vec!["1000000", "0.0001"],
    ] {
        chart.panels[0].points = values
            .iter()
            .zip(0_i64..)
            .map(|(value, index)| ChartPoint {
                range: None,
                origin: Origin::Typed,
                ..point(1, first, index * 7, value, "1", "2")
            })
            .collect();
        chart.panels[0].baseline = None;
        let drawing = drawn(&chart);
        assert!(
            drawing
                .points
                .iter()
                .all(|point| point.y.is_finite() && point.y > 0.0),
            "{values:?}"
        );
        assert!(
            !drawing.svg.contains("NaN") && !drawing.svg.contains("inf"),
            "{values:?}"
        );
    }
}

#[test]
fn the_axis_reaches_from_sixteen_weeks_before_to_week_26_or_past_today() {
    let first = chart().first_dose.unwrap();
    assert_eq!(
        default_span(Some(first), later(first, 30)),
        (later(first, -112), later(first, 182))
    );
    assert_eq!(
        default_span(Some(first), later(first, 300)).1,
        later(first, 307)
    );
    assert_eq!(
        default_span(None, first),
        (later(first, -182), later(first, 7))
    );
}

#[test]
fn all_keys_of_the_catalogue_belong_to_something() {
    let source = include_str!("../../../../../assets/words/en/report.ftl");
    let keys: BTreeSet<&str> = source
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(key, _)| key)
        .filter(|key| key.starts_with("chart-"))
        .collect();
    let code = [
        include_str!("draw.rs"),
        include_str!("flags.rs"),
        include_str!("lanes.rs"),
        include_str!("panel.rs"),
        include_str!("takeaway.rs"),
        include_str!("strip.rs"),
    ]
    .join("\n");
    for key in &keys {
        assert!(code.contains(&format!("\"{key}\"")), "nothing says {key}");
    }
}

/// A panel of `count` invented draws over 20 years, several a day where there are more than days.
fn twenty_years(count: u32) -> WindowChart {
    let mut chart = small();
    let first = chart.first_dose.unwrap();
    chart.from = later(first, -7300);
    chart.to = first;
    chart.today = first;
    chart.window = None;
    chart.dips.clear();
    let mut state = 7_u64;
    let points = (0..count)
        .map(|index| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            let value = Decimal::new(i64::try_from(70 + (state >> 40) % 50).unwrap(), 1);
            let day = i64::from(index) * 7300 / i64::from(count);
            ChartPoint {
                id: domain::Uuid::from_u128(u128::from(index) + 1),
                on: later(chart.from, day),
                quantity: domain::Quantity {
                    value,
                    comparator: None,
                },
                range: None,
                ..chart.panels[0].points[0].clone()
            }
        })
        .collect();
    chart.panels[0].points = points;
    chart
}

fn picture(drawing: &ChartDrawing, scale: f32) -> resvg::tiny_skia::Pixmap {
    let tree = svg_tree(&drawing.svg).unwrap();
    let (wide, high) = (drawing.size.0 * scale, drawing.size.1 * scale);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "sizes of a picture"
    )]
    let mut picture = resvg::tiny_skia::Pixmap::new(wide as u32, high as u32).unwrap();
    let transform = resvg::tiny_skia::Transform::from_scale(scale, scale);
    resvg::render(&tree, transform, &mut picture.as_mut());
    picture
}

/// Says where two pictures differ first.
fn first_difference(
    one: &resvg::tiny_skia::Pixmap,
    other: &resvg::tiny_skia::Pixmap,
) -> Option<(u32, u32)> {
    assert_eq!((one.width(), one.height()), (other.width(), other.height()));
    let at = one
        .pixels()
        .iter()
        .zip(other.pixels())
        .position(|(one, other)| one != other)?;
    let at = u32::try_from(at).unwrap();
    Some((at % one.width(), at / one.width()))
}

/// A crowd with everything in it that a line does not show: comparators, draws soon after red cells, doubtful ones,
/// ranges of two laboratories, a year without any.
fn mixed_crowd(count: u32) -> WindowChart {
    let mut chart = twenty_years(count);
    for (index, point) in chart.panels[0].points.iter_mut().enumerate() {
        point.hollow = index % 211 == 0;
        point.doubtful = index % 503 == 0;
        point.quantity.comparator = match index % 1009 {
            7 => Some(domain::Comparator::Below),
            11 => Some(domain::Comparator::AtLeast),
            _ => None,
        };
        point.range = (index % 1511 > 200).then(|| domain::ReferenceRange {
            low: Some(number(if index % 3001 > 1000 { "12.0" } else { "11.5" })),
            high: Some(number("15.5")),
            source: domain::quantity::RangeSource::Printed,
        });
    }
    let gap = (later(chart.from, 2000), later(chart.from, 2400));
    chart.panels[0]
        .points
        .retain(|point| point.on < gap.0 || gap.1 < point.on);
    chart
}

#[test]
fn the_picture_of_fewer_draws_is_that_of_all_of_them_pixel_for_pixel() {
    let plain = twenty_years(40_000);
    let mixed = mixed_crowd(40_000);
    // All within three weeks: fewer places than a line has points.
    let mut narrow = twenty_years(40_000);
    narrow.from = later(narrow.to, -21);
    for (index, point) in narrow.panels[0].points.iter_mut().enumerate() {
        point.on = later(narrow.from, i64::try_from(index).unwrap() * 21 / 40_000);
    }
    for (what, mut chart) in [("plain", plain), ("mixed", mixed), ("narrow", narrow)] {
        // Three peaks of one draw each, far outside the others.
        for (index, value) in [(4_321, "3.1"), (15_003, "19.5"), (29_998, "2.2")] {
            chart.panels[0].points[index].quantity.value = number(value);
        }
        for (theme, width) in [(Theme::Light, 320.0), (Theme::Print, 640.0)] {
            let options = ChartOptions {
                width,
                height: 320.0,
                theme,
                ..ChartOptions::default()
            };
            let fewer = window_chart(&chart, &options, &English::new());
            let whole = draw::drawn_whole(&chart, &options, &English::new());
            assert!(fewer.svg.len() < whole.svg.len(), "{what}");
            assert_eq!(fewer.points, whole.points, "{what}: what can be chosen");
            for scale in [1.0, 2.0] {
                let pictures = (picture(&fewer, scale), picture(&whole, scale));
                let place = first_difference(&pictures.0, &pictures.1);
                assert_eq!(place, None, "{what}, {width} wide, {scale} times");
            }
        }
    }
}

#[test]
fn a_million_draws_leave_six_a_day_and_every_peak() {
    let mut chart = twenty_years(1_000_000);
    let peaks = [(43_210, "3.1"), (500_003, "19.5"), (999_998, "2.2")];
    for (index, value) in peaks {
        chart.panels[0].points[index].quantity.value = number(value);
    }
    let fewer = super::thin::thinned(&chart, 900.0);
    let points = &fewer.panels[0].points;
    assert!(points.len() <= 7_301 * 6, "{}", points.len());
    for (index, _) in peaks {
        let peak = &chart.panels[0].points[index];
        assert!(points.iter().any(|point| point.id == peak.id));
    }
}

#[test]
fn expected_dips_are_shaded_and_named_with_the_counts_that_dip_and_the_plan_is_said() {
    let with = drawn(&chart());
    assert!(with.svg.contains("often dip"));
    assert!(
        with.description
            .contains("Your fever and bleeding plan still applies")
    );
    let mut without = chart();
    without.dips.clear();
    assert!(!drawn(&without).svg.contains("often dip"));
    assert!(!drawn(&without).description.contains("dip"));
    let mut hemoglobin = chart();
    hemoglobin.panels.truncate(1);
    let drawing = drawn(&hemoglobin);
    assert!(!drawing.svg.contains("often dip") && !drawing.description.contains("often dip"));
}

#[test]
fn the_lowest_and_the_highest_draw_are_named_with_their_dates() {
    let said: Vec<String> = takeaways(&chart())
        .iter()
        .map(|sentence| sentence.say(&English::new()))
        .collect();
    assert!(
        said.contains(
            &"Lowest in this time: 7.6 g/dL on 16 February 2026. Highest: 9.1 g/dL on 27 April 2026."
                .to_owned()
        ),
        "{said:#?}"
    );
    let mut two = small();
    two.panels[0].points.truncate(2);
    assert!(!drawn(&two).description.contains("Lowest"));
}

/// The words of English, with names as long as they get in German.
struct LongNames(English);

impl crate::Text for LongNames {
    fn say(&self, key: &str, arguments: &[(&str, domain::fact::FactArgument)]) -> String {
        match key {
            "chart-soon-after-transfusion" => "kurz nach einer Transfusion".to_owned(),
            "chart-weeks" => "Wochen seit der ersten Dosis".to_owned(),
            "chart-red-cells" => "Rote Blutzellen, Beutel".to_owned(),
            _ => self.0.say(key, arguments),
        }
    }
    fn number(&self, value: Decimal, decimals: u32) -> String {
        self.0.number(value, decimals)
    }
    fn date(&self, date: chrono::NaiveDate) -> String {
        self.0.date(date)
    }
    fn short_date(&self, date: chrono::NaiveDate) -> String {
        self.0.short_date(date)
    }
    fn partial(&self, date: domain::PartialDate) -> String {
        self.0.partial(date)
    }
    fn unit(&self, ucum: &str) -> String {
        self.0.unit(ucum)
    }
    fn analyte(&self, analyte: Analyte) -> String {
        if analyte == Analyte::Platelets {
            "Blutplättchen (Thrombozyten)".to_owned()
        } else if analyte == Analyte::Neutrophils {
            "Neutrophile Granulozyten".to_owned()
        } else {
            self.0.analyte(analyte)
        }
    }
}

#[test]
fn long_names_go_on_in_a_second_line_and_are_not_cut() {
    // As wide as the chart of the visit summary, and as on the screen.
    for (width, text_scale) in [(503.0, 11.0 / 14.0), (1040.0, 1.0), (700.0, 1.0)] {
        let options = ChartOptions {
            width,
            height: width * 0.8,
            theme: Theme::Print,
            text_scale,
        };
        let svg = window_chart(&chart(), &options, &LongNames(English::new())).svg;
        for word in ["Blutplättchen", "(Thrombozyten)", "Granulozyten"] {
            assert!(svg.contains(word), "{width}: {word}");
        }
        assert!(
            !svg.contains("Thrombo…") && !svg.contains("Granulo…"),
            "{width}"
        );
    }
}
