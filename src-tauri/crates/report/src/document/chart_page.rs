//! The window chart alone on a page of its own size, as vectors, tagged as one figure.

use krilla::Document;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{Point, Rect, Size};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::tagging::{BBox, ContentTag, Tag, TagGroup, TagTree};
use krilla_svg::{SurfaceExt, SvgSettings};

use crate::chart::{ChartDrawing, svg_tree};
use crate::error::ReportError;

/// Returns the chart as a PDF of one page; its description is the alternative text of the figure.
///
/// # Errors
/// When the drawing has no size or the writer refuses it.
pub fn chart_page(drawing: &ChartDrawing, language: &str) -> Result<Vec<u8>, ReportError> {
    let (width, height) = drawing.size;
    let no_size = || ReportError::PictureSize { width, height };
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| ReportError::Pdf(format!("{error:?}")))?;
    let mut document = Document::new_with(krilla::SerializeSettings {
        configuration,
        enable_tagging: true,
        ..krilla::SerializeSettings::default()
    });
    let tree = svg_tree(&drawing.svg)?;
    let mut page =
        document.start_page_with(PageSettings::from_wh(width, height).ok_or_else(no_size)?);
    let mut surface = page.surface();
    let figure = surface.start_tagged(ContentTag::Other);
    surface.draw_svg(
        &tree,
        Size::from_wh(width, height).ok_or_else(no_size)?,
        SvgSettings::default(),
    );
    surface.end_tagged();
    surface.finish();
    page.finish();
    let area = Rect::from_xywh(0.0, 0.0, width, height).map(|area| BBox::new(0, area));
    let mut group = TagGroup::new(Tag::Figure(Some(drawing.description.clone())).with_bbox(area));
    group.push(figure);
    let mut tags = TagTree::new().with_lang(Some(language.to_owned()));
    tags.push(group);
    document.set_tag_tree(tags);
    document.set_metadata(
        Metadata::new()
            .title(drawing.title.clone())
            .language(language.to_owned())
            .creator("MDS Companion".to_owned()),
    );
    let mut outline = Outline::new();
    outline.push_child(OutlineNode::new(
        drawing.title.clone(),
        XyzDestination::new(0, Point::from_xy(0.0, 0.0)),
    ));
    document.set_outline(outline);
    document
        .finish()
        .map_err(|error| ReportError::Pdf(format!("{error:?}")))
}
