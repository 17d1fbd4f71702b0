//! What the recogniser wrote, read with suspicion: words, their boxes, and how sure it was of each.

/// A word that was recognised, with its box on the readied page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct SeenWord {
    pub(super) text: String,
    pub(super) x0: f32,
    pub(super) y0: f32,
    pub(super) x1: f32,
    pub(super) y1: f32,
    /// 0 to 100.
    pub(super) sure: f32,
}

/// More words than this are no page.
const MOST_WORDS: usize = 20_000;
/// Longer ones are no words.
const LONGEST: usize = 200;

/// Reads the words of a page of the given size. Lines that are not understood are left out.
pub(super) fn words(tsv: &str, width: usize, height: usize) -> Vec<SeenWord> {
    const WORD: &str = "5";
    let (right, bottom) = (width as f32, height as f32);
    tsv.lines()
        .filter_map(|line| {
            let mut fields = line.split('\t');
            if fields.next()? != WORD {
                return None;
            }
            let mut number = |skipped: usize| -> Option<f32> {
                let value: f32 = fields.nth(skipped)?.trim().parse().ok()?;
                (value.is_finite() && value >= 0.0).then_some(value)
            };
            let (x0, y0) = (number(5)?, number(0)?);
            let (wide, high) = (number(0)?, number(0)?);
            let sure = number(0)?;
            let text: String = fields
                .next()?
                .chars()
                .filter(|c| !c.is_control())
                .take(LONGEST)
                .collect();
            let text = text.trim().to_owned();
            let word = SeenWord {
                text,
                x0: x0.min(right),
                y0: y0.min(bottom),
                x1: (x0 + wide).min(right),
                y1: (y0 + high).min(bottom),
                sure: sure.min(100.0),
            };
            let has_area = word.x1 > word.x0 && word.y1 > word.y0;
            (has_area && !word.text.is_empty()).then_some(word)
        })
        .take(MOST_WORDS)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_with_box_and_sureness_and_the_rest_is_left_out() {
        let tsv = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n\
            4\t1\t1\t1\t1\t0\t10\t20\t300\t30\t-1\t\n\
            5\t1\t1\t1\t1\t1\t10\t20\t80\t30\t96.5\tHämoglobin\n\
            5\t1\t1\t1\t1\t2\t100\t20\t40\t30\t89\t9,2\n\
            5\t1\t1\t1\t1\t3\t190\t20\t40\t30\t89\tcut off at the edge\n\
            5\t1\t1\t1\t1\t4\t10\t20\t0\t30\t89\tno box\n\
            5\t1\t1\t1\t1\t5\tNaN\t20\t10\t30\t89\tno number\n\
            5\t1\t1\t1\t1\t6\t10\t20\t10\t30\t-1\tnot sure at all\n\
            5\t1\t1\n\
            nonsense\n";
        let found: Vec<_> = words(tsv, 200, 100)
            .into_iter()
            .map(|word| (word.text, word.x0, word.x1, word.sure))
            .collect();
        assert_eq!(
            found,
            [
                ("Hämoglobin".to_owned(), 10.0, 90.0, 96.5),
                ("9,2".to_owned(), 100.0, 140.0, 89.0),
                ("cut off at the edge".to_owned(), 190.0, 200.0, 89.0),
            ]
        );
    }

    #[test]
    fn whatever_comes_is_read_without_a_panic() {
        let mut random = fastrand::Rng::with_seed(5);
        for _ in 0..500 {
            let text: String = (0..random.usize(0..200))
                .map(|_| {
                    *random
                        .choice(&['5', '\t', '\n', '9', '.', '-', 'x', 'é', '\u{0}'])
                        .unwrap_or(&'5')
                })
                .collect();
            for word in words(&text, 50, 50) {
                assert!(word.x1 <= 50.0 && word.y1 <= 50.0);
            }
        }
    }
}
