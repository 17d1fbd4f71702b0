//! Where the window stood and how large it was, so that it opens there again. Nothing else is kept, and nothing of
//! the record; what cannot be read, or lies on no screen any more, is left to the system.

use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager, PhysicalPosition, PhysicalSize, WebviewWindow};

use crate::kept_choice;

/// A window that is still being moved or drawn larger is not kept yet.
const REST: Duration = Duration::from_millis(400);
/// As small as the window may be.
const SMALLEST: (u32, u32) = (360, 480);
/// So much of the upper edge has to be on a screen, or nobody could take hold of it.
const GRIP: i32 = 80;

/// In pixels of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Place {
    x: i32,
    y: i32,
    width: u32,
    height: u32,
    is_maximized: bool,
}

/// A screen: left, top, width, height.
type Screen = (i32, i32, u32, u32);

impl Place {
    fn read(file: &Path) -> Option<Self> {
        let place: Self = kept_choice::read(file)?;
        (place.width >= SMALLEST.0 && place.height >= SMALLEST.1).then_some(place)
    }

    fn of(window: &WebviewWindow) -> Option<Self> {
        let (at, size) = (window.outer_position().ok()?, window.inner_size().ok()?);
        Some(Self {
            x: at.x,
            y: at.y,
            width: size.width,
            height: size.height,
            is_maximized: window.is_maximized().ok()?,
        })
    }

    /// Keeps the place. A maximised window keeps the size that it goes back to.
    fn write(self, file: &Path) {
        let place = match Self::read(file) {
            Some(before) if self.is_maximized => Self {
                is_maximized: true,
                ..before
            },
            Some(_) | None => self,
        };
        kept_choice::write(file, &place);
    }

    fn can_be_gripped_on(self, screen: Screen) -> bool {
        let (left, top, width, height) = screen;
        let (right, bottom) = (
            left.saturating_add_unsigned(width),
            top.saturating_add_unsigned(height),
        );
        let own_right = self.x.saturating_add_unsigned(self.width);
        self.x.saturating_add(GRIP) <= right
            && own_right >= left.saturating_add(GRIP)
            && self.y >= top
            && self.y.saturating_add(GRIP) <= bottom
    }
}

/// Hears that the window was moved or drawn to another size.
pub(crate) struct PlaceKeeper(Sender<()>);

impl PlaceKeeper {
    /// Puts the window where it was, and keeps its place from now on.
    pub(crate) fn start(app: &AppHandle, window: &WebviewWindow, file: &Path) -> Self {
        if let Some(place) = Place::read(file) {
            restore(window, place);
        }
        let (tell, told) = channel();
        let (app, file) = (app.clone(), file.to_owned());
        thread::spawn(move || keep(&app, &file, &told));
        Self(tell)
    }

    pub(crate) fn tell(&self) {
        let _ = self.0.send(());
    }
}

fn restore(window: &WebviewWindow, place: Place) {
    let _ = window.set_size(PhysicalSize::new(place.width, place.height));
    let screens = window.available_monitors().unwrap_or_default();
    let is_on_a_screen = screens.iter().any(|screen| {
        let (at, size) = (screen.position(), screen.size());
        place.can_be_gripped_on((at.x, at.y, size.width, size.height))
    });
    if is_on_a_screen {
        let _ = window.set_position(PhysicalPosition::new(place.x, place.y));
    }
    if place.is_maximized {
        let _ = window.maximize();
    }
}

fn keep(app: &AppHandle, file: &Path, told: &Receiver<()>) {
    while told.recv().is_ok() {
        while told.recv_timeout(REST).is_ok() {}
        if let Some(place) = app.get_webview_window("main").as_ref().and_then(Place::of) {
            place.write(file);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    const PLACE: Place = Place {
        x: 100,
        y: 50,
        width: 900,
        height: 700,
        is_maximized: false,
    };

    #[test]
    fn a_place_comes_back_and_a_maximised_window_keeps_its_former_size() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("settings/window.json");
        assert_eq!(Place::read(&file), None);
        PLACE.write(&file);
        assert_eq!(Place::read(&file), Some(PLACE));
        let large = Place {
            x: 0,
            y: 0,
            width: 1920,
            height: 1080,
            is_maximized: true,
        };
        large.write(&file);
        let kept = Place {
            is_maximized: true,
            ..PLACE
        };
        assert_eq!(Place::read(&file), Some(kept));
    }

    #[test]
    fn what_is_no_place_for_a_window_is_left_to_the_system() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("window.json");
        for text in [
            "",
            "{}",
            "[1]",
            r#"{"x":0,"y":0,"width":10,"height":10,"is_maximized":false}"#,
        ] {
            fs::write(&file, text).expect("it can be written");
            assert_eq!(Place::read(&file), None, "{text}");
        }
    }

    #[test]
    fn a_window_is_put_back_only_where_somebody_can_take_hold_of_it() {
        let screen = (0, 0, 1280, 800);
        for (x, y, is_there) in [
            (100, 50, true),
            (-820, 50, true),
            (-860, 50, false),
            (1190, 50, true),
            (1250, 50, false),
            (100, -20, false),
            (100, 790, false),
        ] {
            let place = Place { x, y, ..PLACE };
            assert_eq!(place.can_be_gripped_on(screen), is_there, "{x} {y}");
        }
    }
}
