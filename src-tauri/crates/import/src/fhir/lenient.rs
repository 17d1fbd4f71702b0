//! JSON read in one pass into the few fields that we want, whatever the rest looks like.
//!
//! A field of a wrong type is simply not there and never costs its neighbours. A field that stands twice
//! makes its object unreadable: nobody can say which of the two was meant.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// What can be read out of a JSON value of any type; `None` where the type is not the right one.
pub(super) trait Lenient<'de>: Sized {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error>;
}

/// An object with named fields; written by [`fields!`].
pub(super) trait Fields<'de>: Default {
    fn index(key: &str) -> Option<usize>;
    fn fill<A: MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<(), A::Error>;
}

/// A field that may be missing.
#[derive(Debug, Clone)]
pub(super) struct One<T>(pub(super) Option<T>);

impl<T> Default for One<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Deref for One<T> {
    type Target = Option<T>;

    fn deref(&self) -> &Option<T> {
        &self.0
    }
}

/// A list without its bad members; a single value counts as a list of one.
#[derive(Debug, Clone)]
pub(super) struct Many<T>(pub(super) Vec<T>);

impl<T> Default for Many<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Deref for Many<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

/// A field that knows whether it has been read already.
pub(super) trait Slot {
    fn is_filled(&self) -> bool;
}

impl<T> Slot for One<T> {
    fn is_filled(&self) -> bool {
        self.0.is_some()
    }
}

impl<T> Slot for Many<T> {
    fn is_filled(&self) -> bool {
        !self.0.is_empty()
    }
}

/// Reads the value of a field.
pub(super) fn fill<'de, A, S>(slot: &mut S, map: &mut A) -> Result<(), A::Error>
where
    A: MapAccess<'de>,
    S: Slot + Deserialize<'de>,
{
    if slot.is_filled() {
        return Err(Error::custom("a field stands twice"));
    }
    *slot = map.next_value()?;
    Ok(())
}

impl<'de, T: Lenient<'de>> Deserialize<'de> for One<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Self)
    }
}

impl<'de, T: Lenient<'de>> Deserialize<'de> for Many<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ManyVisitor(PhantomData))
    }
}

/// Consumes a value of a type that is not wanted.
macro_rules! unwanted {
    ($($name:ident: $type:ty),*) => {
        $(fn $name<E: Error>(self, _value: $type) -> Result<Self::Value, E> {
            Ok(Default::default())
        })*

        fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
            Ok(Default::default())
        }
    };
}

struct ManyVisitor<T>(PhantomData<T>);

impl<'de, T: Lenient<'de>> Visitor<'de> for ManyVisitor<T> {
    type Value = Many<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    unwanted!(visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64);

    fn visit_str<E: Error>(self, text: &str) -> Result<Many<T>, E> {
        let one = T::read(StrDeserializer::<E>::new(text))?;
        Ok(Many(one.into_iter().collect()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Many<T>, A::Error> {
        let one = T::read(MapAccessDeserializer::new(map))?;
        Ok(Many(one.into_iter().collect()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Many<T>, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = list.next_element::<One<T>>()? {
            members.extend(member.0);
        }
        Ok(Many(members))
    }
}

/// Reads an object; `None` where the value is none.
pub(super) fn read_object<'de, T: Fields<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    deserializer.deserialize_any(ObjectVisitor(PhantomData))
}

impl<'de, T: Lenient<'de>> Lenient<'de> for Box<T> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        Ok(T::read(deserializer)?.map(Box::new))
    }
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Fields<'de>> Visitor<'de> for ObjectVisitor<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    unwanted!(visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str);

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Option<T>, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<T>, A::Error> {
        let mut object = T::default();
        while let Some(key) = map.next_key::<Key<T>>()? {
            match key.0 {
                Some(index) => object.fill(index, &mut map)?,
                None => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(Some(object))
    }
}

/// The name of a field as its number.
struct Key<T>(Option<usize>, PhantomData<T>);

impl<'de, T: Fields<'de>> Deserialize<'de> for Key<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_identifier(KeyVisitor(PhantomData))
    }
}

struct KeyVisitor<T>(PhantomData<T>);

impl<'de, T: Fields<'de>> Visitor<'de> for KeyVisitor<T> {
    type Value = Key<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Key<T>, E> {
        Ok(Key(T::index(name), PhantomData))
    }
}

impl<'de> Lenient<'de> for String {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_any(TextVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    unwanted!(visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64);

    fn visit_str<E: Error>(self, text: &str) -> Result<Option<String>, E> {
        Ok(Some(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Option<String>, E> {
        Ok(Some(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Option<String>, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<String>, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(None)
    }
}

/// A JSON number with its digits as written; some systems put it into quotes.
#[derive(Debug, Clone, Default)]
pub(super) struct Digits(pub(super) String);

impl<'de> Lenient<'de> for Digits {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        let raw = <&RawValue>::deserialize(deserializer)?.get();
        let text = raw.trim_matches('"').trim();
        let is_number = text.starts_with(|letter: char| letter.is_ascii_digit() || letter == '-')
            && text
                .chars()
                .all(|letter| letter.is_ascii_digit() || ".-+eE".contains(letter));
        Ok(is_number.then(|| Self(text.to_owned())))
    }
}

impl<'de: 'a, 'a> Lenient<'de> for &'a RawValue {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        let raw = <&RawValue>::deserialize(deserializer)?;
        Ok((raw.get() != "null").then_some(raw))
    }
}

/// Writes an object with the fields that are wanted of it and their names in JSON.
macro_rules! fields {
    ($(#[$about:meta])* $object:ident $(<$life:lifetime>)? {
        $($field:ident: $kind:ty = $($name:literal)|+,)*
    }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Default)]
        pub(super) struct $object $(<$life>)? { $(pub(super) $field: $kind,)* }

        impl<'de $(: $life, $life)?> $crate::fhir::lenient::Lenient<'de> for $object $(<$life>)? {
            fn read<D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Option<Self>, D::Error> {
                $crate::fhir::lenient::read_object(deserializer)
            }
        }

        impl<'de $(: $life, $life)?> $crate::fhir::lenient::Fields<'de> for $object $(<$life>)? {
            fn index(key: &str) -> Option<usize> {
                let names: &[&[&str]] = &[$(&[$($name),+]),*];
                names.iter().position(|names| names.contains(&key))
            }

            fn fill<A: serde::de::MapAccess<'de>>(
                &mut self,
                index: usize,
                map: &mut A,
            ) -> Result<(), A::Error> {
                let mut number = 0;
                $(
                    if index == number {
                        return $crate::fhir::lenient::fill(&mut self.$field, map);
                    }
                    number += 1;
                )*
                let _ = number;
                Ok(())
            }
        }
    };
}
pub(super) use fields;
