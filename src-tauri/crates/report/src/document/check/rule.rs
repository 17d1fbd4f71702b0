//! The rules that a PDF is held to, with their numbers. How each is looked for belongs to the modules beside.

use std::fmt;

/// A rule that a PDF breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which rule.
    pub rule: Rule,
    /// Where, or what was found instead.
    pub detail: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(number) = self.rule.matterhorn() {
            write!(f, "Matterhorn {number}: ")?;
        }
        write!(f, "{:?} ({})", self.rule, self.detail)
    }
}

/// Declares the rules together with the list of all of them and the failure condition that each one is.
macro_rules! rules {
    ($($(#[$text:meta])+ $rule:ident $(= $number:literal)?,)+) => {
        /// The rules that are checked.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Rule {
            $($(#[$text])+ $rule,)+
        }

        impl Rule {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$rule,)+];

            /// The failure condition of the Matterhorn Protocol 1.1 that this rule looks for; none where
            /// the rule is our own or one of PDF/A.
            #[must_use]
            pub const fn matterhorn(self) -> Option<&'static str> {
                match self {
                    $(Self::$rule => rules!(@number $($number)?),)+
                }
            }
        }
    };
    (@number $number:literal) => { Some($number) };
    (@number) => { None };
}

rules! {
    /// It opens as a PDF.
    Readable,
    /// It is not encrypted.
    NotEncrypted,
    /// What is encrypted says what is permitted.
    PermissionsSaid = "26-001",
    /// What is encrypted may be read aloud.
    ReadingAloudPermitted = "26-002",
    /// It has pages, and no more than allowed.
    PageCount,
    /// The catalog names the language of the whole, as a language tag.
    Language,
    /// The language of every text on a page is known.
    ContentLanguage = "11-001",
    /// The language of words that stand for others is known.
    ReplacementLanguage = "11-002",
    /// The language of the outline is known.
    OutlineLanguage = "11-003",
    /// The language of the metadata is known.
    MetadataLanguage = "11-006",
    /// It is marked as tagged.
    Marked,
    /// Nothing is marked as suspect.
    NoSuspects = "01-007",
    /// It carries XMP metadata.
    Metadata = "06-001",
    /// The metadata says PDF/UA-1.
    AccessibleId = "06-002",
    /// The metadata has a title.
    Title = "06-003",
    /// It says whether the title is shown instead of the file name.
    TitleDisplaySaid = "07-001",
    /// The title is shown instead of the file name.
    TitleDisplayed = "07-002",
    /// The metadata says PDF/A-2a.
    ArchivalId,
    /// There is a structure tree with children.
    StructureTree,
    /// The structure tree leads from page content back to its elements.
    ParentTree,
    /// Each page has its content in the structure tree.
    PageStructure,
    /// Each page says in which order it is walked, with annotations or without.
    TabOrderSaid = "28-008",
    /// Each page is walked in the order of the structure.
    TabOrder = "28-009",
    /// Nothing inside tagged content is marked as artifact.
    NoArtifactInContent = "01-003",
    /// Nothing inside an artifact is tagged.
    NoContentInArtifact = "01-004",
    /// Every mark on the page is an artifact, or content that leads to an element.
    ContentMarked = "01-005",
    /// Each kind of element is a standard one or stands for one.
    RoleKnown = "02-001",
    /// No kind of element stands for itself.
    NoRoleCircle = "02-003",
    /// No standard kind stands for another.
    StandardRoleKept = "02-004",
    /// Rows hold cells, tables hold rows, and neither stands elsewhere.
    TableStructure = "09-004",
    /// Lists hold entries with a body, and neither stands elsewhere.
    ListStructure = "09-005",
    /// Tables of contents hold their entries, and these stand nowhere else.
    ContentsStructure = "09-006",
    /// Every character shown leads back to letters.
    LettersKnown = "10-001",
    /// Every figure has words that stand for it.
    FigureAlternative = "13-004",
    /// There are headings, and none is empty.
    Headings,
    /// The first heading is of the first level.
    FirstHeading = "14-002",
    /// Headings leave out no level.
    HeadingLevels = "14-003",
    /// A part has one heading without a level at most.
    OneHeading = "14-006",
    /// Headings with and without a level are not mixed.
    HeadingsOfOneKind = "14-007",
    /// Every header cell says what it heads.
    HeaderScope = "15-003",
    /// Every formula has words that stand for it.
    FormulaAlternative = "17-002",
    /// Every note has an identity.
    NoteId = "19-003",
    /// No two notes have the same identity.
    NoteIdUnique = "19-004",
    /// Every further arrangement of layers has a name.
    LayersNamed = "20-001",
    /// The first arrangement of layers has a name.
    FirstLayersNamed = "20-002",
    /// No layer shows or hides itself.
    LayersStay = "20-003",
    /// A file inside has its name in both ways of writing it.
    FileNamed = "21-001",
    /// Nothing is drawn out of another file.
    NothingFromElsewhere = "30-001",
    /// Tagged content that is drawn by name is drawn once.
    ContentOnce = "30-002",
    /// A glyph map is a stream or the same numbers.
    GlyphMap = "31-004",
    /// There is a glyph map.
    GlyphMapThere = "31-005",
    /// A map of character codes is a known one or in the file.
    CodeMap = "31-006",
    /// Every font is embedded.
    FontEmbedded = "31-009",
    /// Every font says which letters its glyphs are.
    FontToUnicode = "31-027",
    /// No glyph is the letter zero.
    NoZeroLetter = "31-028",
    /// No glyph is the mark of the order of bytes.
    NoOrderMark = "31-029",
    /// No text shows the glyph for what a font has not.
    NoMissingGlyph = "31-030",
    /// An outline leads to the headings.
    Outline,
    /// Nothing runs when it is opened or clicked.
    NoAction,
    /// There is no form, no attachment and no annotation.
    NoInteraction,
}
