//! Colours and text size of the window while no record is open: whoever needs large letters needs them to unlock. The
//! settings of the record have the last word once it is open.

use std::path::{Path, PathBuf};

use app::settings::AppearanceView;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::kept_choice;

/// How the window looks before a record is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WindowLook {
    /// Colours.
    pub(crate) appearance: AppearanceView,
    /// In percent of the usual.
    pub(crate) text_size: u32,
}

impl WindowLook {
    fn within_limits(self) -> Self {
        Self {
            text_size: self.text_size.clamp(100, 200),
            ..self
        }
    }

    fn read(file: &Path) -> Option<Self> {
        kept_choice::read(file).map(Self::within_limits)
    }

    fn write(self, file: &Path) {
        kept_choice::write(file, &self.within_limits());
    }
}

/// Returns what was kept, if anything.
pub(crate) fn kept() -> Option<WindowLook> {
    WindowLook::read(&file()?)
}

/// Keeps it from now on.
pub(crate) fn keep(look: WindowLook) {
    if let Some(file) = file() {
        look.write(&file);
    }
}

fn file() -> Option<PathBuf> {
    app::place::window_file(cfg!(debug_assertions)).map(|place| place.with_file_name("look.json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_comes_back_within_its_limits_and_what_is_none_is_left_out() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("settings/look.json");
        assert_eq!(WindowLook::read(&file), None);
        let look = WindowLook {
            appearance: AppearanceView::Contrast,
            text_size: 175,
        };
        look.write(&file);
        assert_eq!(WindowLook::read(&file), Some(look));
        for (text, size) in [
            (r#"{"appearance":"dark","textSize":9000}"#, Some(200)),
            (r#"{"appearance":"dark","textSize":1}"#, Some(100)),
            (r#"{"appearance":"green","textSize":100}"#, None),
            (r#"{"appearance":"dark"}"#, None),
            ("", None),
        ] {
            std::fs::write(&file, text).expect("it can be written");
            let read = WindowLook::read(&file).map(|look| look.text_size);
            assert_eq!(read, size, "{text}");
        }
    }
}
