//! `cargo xtask gallery paper`: every chart and every page in all themes, sizes and languages as pictures, on sheets to
//! be looked at. Screens belong to `gallery`.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use crate::program::{Program, is_installed, target_folder};

/// Where everything of it lies; made anew each time.
const FOLDER: &str = "target/gallery-paper";
const LANGUAGES: [&str; 4] = ["en", "de", "es", "fr"];
const THEMES: [&str; 4] = ["light", "dark", "contrast", "print"];
/// Width and height of a chart in points: a thumbnail, a telephone, a window, a wall.
const SIZES: [&str; 4] = ["320x240", "390x700", "1000x760", "1920x1080"];
/// Charts of other contents, each in one theme and size.
const CONTENTS: [(&str, &[&str]); 3] = [
    ("one-count", &["--analytes", "hemoglobin"]),
    (
        "six-counts",
        &[
            "--analytes",
            "hemoglobin,neutrophils,platelets,wbc,lymphocytes,monocytes",
        ],
    ),
    (
        "two-years",
        &["--analytes", "platelets", "--from", "2024-06-01"],
    ),
];
/// Pixels in an inch of a page.
const DENSITY: &str = "80";

/// A sheet: its heading and its pictures with what stands below them.
struct Sheet {
    heading: String,
    pictures: Vec<(String, String)>,
}

/// Draws everything with the program and writes `index.html` beside it.
pub(crate) fn paper(root: &Path) -> Result<()> {
    ensure!(
        is_installed("pdftoppm"),
        "`pdftoppm` is missing; `cargo xtask setup` installs it"
    );
    Program::new(
        root,
        &["cargo", "build", "--locked", "-p", "cli", "-p", "reader"],
    )
    .run()?;
    let target = target_folder(root);
    let folder = root.join(FOLDER);
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("cannot empty {FOLDER}"))?;
    }
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {FOLDER}"))?;
    let passphrase = folder.join("passphrase.txt");
    fs::write(&passphrase, "an invented person's record\n")?;
    let studio = Studio {
        root,
        mds: target.join("debug/mds").display().to_string(),
        vault: folder.join("vault").display().to_string(),
        passphrase: passphrase.display().to_string(),
        folder: &folder,
    };
    let secret = studio.passphrase.clone();
    studio.mds(&["init", "--demo", "--new-passphrase-file", &secret])?;
    let mut sheets = charts(&studio)?;
    sheets.extend(pages(&studio)?);
    fs::write(folder.join("index.html"), index(&sheets))?;
    let count: usize = sheets.iter().map(|sheet| sheet.pictures.len()).sum();
    eprintln!("\n{count} pictures; look at {FOLDER}/index.html");
    Ok(())
}

/// What draws, and where the pictures go.
struct Studio<'a> {
    root: &'a Path,
    mds: String,
    vault: String,
    passphrase: String,
    folder: &'a Path,
}

impl Studio<'_> {
    fn mds(&self, words: &[&str]) -> Result<()> {
        let all: Vec<&str> = [
            self.mds.as_str(),
            "--vault",
            &self.vault,
            "--passphrase-file",
            &self.passphrase,
        ]
        .into_iter()
        .chain(words.iter().copied())
        .collect();
        Program::new(self.root, &all).run()
    }

    fn place(&self, name: &str) -> String {
        self.folder.join(name).display().to_string()
    }

    fn chart(&self, language: &str, name: &str, words: &[&str]) -> Result<(String, String)> {
        let file = format!("chart-{language}-{name}.png");
        let place = self.place(&file);
        let all: Vec<&str> = ["--lang", language, "chart", "--out", &place]
            .into_iter()
            .chain(words.iter().copied())
            .collect();
        self.mds(&all)?;
        Ok((file, name.to_owned()))
    }

    /// Writes a PDF and returns a picture of each of its pages.
    fn pages(&self, name: &str, words: &[&str]) -> Result<Vec<(String, String)>> {
        let pdf = self.place(&format!("{name}.pdf"));
        let all: Vec<&str> = words.iter().copied().chain(["--out", &pdf]).collect();
        self.mds(&all)?;
        let pictures = self.place(name);
        Program::new(
            self.root,
            &["pdftoppm", "-r", DENSITY, "-png", &pdf, &pictures],
        )
        .run()?;
        let mut files: Vec<String> = fs::read_dir(self.folder)?
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|file| file.ends_with(".png") && file.starts_with(&format!("{name}-")))
            .collect();
        files.sort();
        ensure!(!files.is_empty(), "{name}: no page");
        Ok(files
            .into_iter()
            .map(|file| (file.clone(), file.trim_end_matches(".png").to_owned()))
            .collect())
    }
}

fn charts(studio: &Studio<'_>) -> Result<Vec<Sheet>> {
    let mut sheets = Vec::new();
    for language in LANGUAGES {
        let mut pictures = Vec::new();
        for size in SIZES {
            for theme in THEMES {
                let name = format!("{theme}-{size}");
                let words = ["--theme", theme, "--size", size];
                pictures.push(studio.chart(language, &name, &words)?);
            }
        }
        for (name, words) in CONTENTS {
            pictures.push(studio.chart(language, name, words)?);
        }
        sheets.push(Sheet {
            heading: format!("Charts, {language}"),
            pictures,
        });
    }
    Ok(sheets)
}

fn pages(studio: &Studio<'_>) -> Result<Vec<Sheet>> {
    let mut sheets = Vec::new();
    for language in LANGUAGES {
        let mut pictures = Vec::new();
        for paper in ["a4", "letter"] {
            for (print, large) in [("normal", false), ("large", true)] {
                for (ink, mono) in [("colour", false), ("grey", true)] {
                    let mut words = vec!["summary", "--language", language, "--paper", paper];
                    words.extend(large.then_some("--large"));
                    words.extend(mono.then_some("--mono"));
                    let name = format!("summary-{language}-{paper}-{print}-{ink}");
                    pictures.extend(studio.pages(&name, &words)?);
                }
            }
        }
        sheets.push(Sheet {
            heading: format!("Visit summary, {language}"),
            pictures,
        });
        let card = ["card", "--language", language, "--paper", "a4"];
        let mut pictures = studio.pages(&format!("card-{language}-a4"), &card)?;
        let wallet = ["card", "--language", language, "--wallet"];
        pictures.extend(studio.pages(&format!("card-{language}-wallet"), &wallet)?);
        let chart = ["--lang", language, "chart"];
        pictures.extend(studio.pages(&format!("chart-page-{language}"), &chart)?);
        sheets.push(Sheet {
            heading: format!("Emergency sheet, wallet and chart as a page, {language}"),
            pictures,
        });
    }
    Ok(sheets)
}

fn index(sheets: &[Sheet]) -> String {
    let mut page = String::from(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Charts and paper</title>\n<style>\n\
         body { font: 16px sans-serif; margin: 1rem; background: #ddd }\n\
         section { display: grid; grid-template-columns: repeat(4, 1fr); gap: 1rem; align-items: start }\n\
         figure { margin: 0 } img { width: 100%; box-shadow: 0 0 4px #666 }\n</style>\n",
    );
    for sheet in sheets {
        // Writing to a string cannot fail.
        let _ = writeln!(page, "<h2>{}</h2>\n<section>", sheet.heading);
        for (file, words) in &sheet.pictures {
            let _ = writeln!(
                page,
                "<figure><a href=\"{file}\"><img src=\"{file}\" alt=\"{words}\" loading=\"lazy\"></a>\
                 <figcaption>{words}</figcaption></figure>"
            );
        }
        page.push_str("</section>\n");
    }
    page.push_str("</html>\n");
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_picture_stands_on_its_sheet() {
        let sheets = [Sheet {
            heading: "Charts, en".to_owned(),
            pictures: vec![
                ("a.png".to_owned(), "light".to_owned()),
                ("b.png".to_owned(), "dark".to_owned()),
            ],
        }];
        let page = index(&sheets);
        assert!(page.contains("<h2>Charts, en</h2>"));
        assert_eq!(page.matches("<figure>").count(), 2);
        assert!(page.contains("src=\"b.png\" alt=\"dark\""));
    }
}
