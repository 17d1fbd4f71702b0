//! Choices from a seed: the same seed gives the same sheet on every computer.

/// The source of all choices of one sheet.
pub type Chance = fastrand::Rng;

/// Picks one of `items`, which must not be empty.
pub fn pick<T: Copy>(chance: &mut Chance, items: &[T]) -> T {
    *one_of(chance, items)
}

/// Picks one of `items`, which must not be empty, and leaves it where it is.
pub fn one_of<'a, T>(chance: &mut Chance, items: &'a [T]) -> &'a T {
    items
        .get(chance.usize(..items.len().max(1)))
        .expect("a list to pick from is never empty")
}

/// True in about `percent` of a hundred cases.
pub fn sometimes(chance: &mut Chance, percent: u8) -> bool {
    chance.u8(..100) < percent
}

/// A number between the two.
pub fn between(chance: &mut Chance, low: f64, high: f64) -> f64 {
    low + (high - low) * chance.f64()
}
