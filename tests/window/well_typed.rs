//! Arguments of the right form for every command, made from the bindings of the page: only what is of the right form
//! gets past the first door.

#![expect(
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests stop at the first surprise"
)]

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

const BINDINGS: &str = include_str!("../../ui/src/ipc/bindings.ts");

/// What a value may be.
#[derive(Debug, Clone, PartialEq)]
enum Form {
    Text,
    Number,
    Truth,
    Null,
    Word(String),
    List(Box<Form>),
    Object(Vec<(String, Form)>),
    All(Vec<Form>),
    OneOf(Vec<Form>),
    Named(String),
}

/// A command: its name, and the names and forms of its arguments.
pub(super) struct Command {
    pub(super) name: String,
    arguments: Vec<(String, Form)>,
}

/// All commands, with what is known of their arguments.
pub(super) struct Commands {
    pub(super) all: Vec<Command>,
    named: BTreeMap<String, Form>,
}

impl Commands {
    pub(super) fn of_the_bindings() -> Self {
        let text = without_comments(BINDINGS);
        let mut named = BTreeMap::new();
        for part in text.split("\nexport type ").skip(1) {
            let (name, rest) = part.split_once(" = ").expect("a type");
            if !name.contains('<') {
                named.insert(name.trim().to_owned(), Parser::of(rest).form());
            }
        }
        let (_, list) = text
            .split_once("export const commands = {")
            .expect("the commands");
        let list = list.split("\n};").next().expect("its end");
        let all = list
            .lines()
            .filter(|line| line.contains("__TAURI_INVOKE"))
            .map(|line| {
                let (_, rest) = line.split_once('(').expect("arguments");
                let (arguments, rest) = rest.split_once(") =>").expect("their end");
                let name = rest.split('"').nth(1).expect("a name").to_owned();
                let mut parser = Parser::of(arguments);
                Command {
                    name,
                    arguments: parser.fields(),
                }
            })
            .collect();
        Self { all, named }
    }

    /// All arguments in the right form, with `text` in the place of every text; one for each variant of an argument.
    pub(super) fn well_formed(&self, command: &Command, text: &str) -> Vec<Value> {
        let mut all = vec![Map::new()];
        for (name, form) in &command.arguments {
            let values = self.variants(form, text);
            all = values
                .iter()
                .flat_map(|value| {
                    all.iter().map(move |before| {
                        let mut now = before.clone();
                        now.insert(name.clone(), value.clone());
                        now
                    })
                })
                .collect();
        }
        all.into_iter().map(Value::Object).collect()
    }

    /// The same value in the place of every argument.
    pub(super) fn all_the_same(command: &Command, value: &Value) -> Value {
        let names = command.arguments.iter();
        Value::Object(
            names
                .map(|(name, _)| (name.clone(), value.clone()))
                .collect(),
        )
    }

    pub(super) fn takes_something(command: &Command) -> bool {
        !command.arguments.is_empty()
    }

    fn variants(&self, form: &Form, text: &str) -> Vec<Value> {
        if let Form::Named(name) = form {
            return self.variants(&self.named[name], text);
        }
        if let Form::OneOf(forms) = form
            && forms
                .iter()
                .all(|form| matches!(form, Form::All(_) | Form::Object(_)))
        {
            return forms.iter().map(|form| self.value(form, text)).collect();
        }
        vec![self.value(form, text)]
    }

    fn value(&self, form: &Form, text: &str) -> Value {
        match form {
            Form::Text => json!(text),
            Form::Number => json!(1),
            Form::Truth => json!(true),
            Form::Null => Value::Null,
            Form::Word(word) => json!(word),
            Form::List(form) => json!([self.value(form, text)]),
            Form::Object(fields) => Value::Object(
                fields
                    .iter()
                    .map(|(name, form)| (name.clone(), self.value(form, text)))
                    .collect(),
            ),
            Form::All(forms) => {
                let mut all = Map::new();
                for form in forms {
                    if let Value::Object(fields) = self.value(form, text) {
                        all.extend(fields);
                    }
                }
                Value::Object(all)
            }
            Form::OneOf(forms) => {
                let first = forms.iter().find(|form| **form != Form::Null);
                first.map_or(Value::Null, |form| self.value(form, text))
            }
            Form::Named(name) => self.value(&self.named[name], text),
        }
    }
}

fn without_comments(text: &str) -> String {
    let mut kept = String::new();
    for (index, part) in text.split("/**").enumerate() {
        kept.push_str(if index == 0 {
            part
        } else {
            part.split_once("*/").expect("its end").1
        });
    }
    kept
}

/// Reads as much of TypeScript as the bindings use.
struct Parser<'a> {
    words: Vec<&'a str>,
    next: usize,
}

impl<'a> Parser<'a> {
    fn of(text: &'a str) -> Self {
        let mut words = Vec::new();
        let mut rest = text;
        loop {
            rest = rest.trim_start();
            let Some(sign) = rest.chars().next() else {
                break;
            };
            let length = if sign == '"' {
                rest[1..].find('"').expect("its end") + 2
            } else if sign.is_alphanumeric() || sign == '_' {
                rest.find(|sign: char| !sign.is_alphanumeric() && sign != '_')
                    .unwrap_or(rest.len())
            } else {
                sign.len_utf8()
            };
            words.push(&rest[..length]);
            rest = &rest[length..];
        }
        Self { words, next: 0 }
    }

    fn peek(&self) -> &'a str {
        self.words.get(self.next).copied().unwrap_or_default()
    }

    fn takes(&mut self, word: &str) -> bool {
        let is_it = self.peek() == word;
        self.next += usize::from(is_it);
        is_it
    }

    fn form(&mut self) -> Form {
        self.takes("|");
        let mut forms = vec![self.all()];
        while self.takes("|") {
            forms.push(self.all());
        }
        if forms.len() == 1 {
            forms.swap_remove(0)
        } else {
            Form::OneOf(forms)
        }
    }

    fn all(&mut self) -> Form {
        let mut forms = vec![self.one()];
        while self.takes("&") {
            forms.push(self.one());
        }
        if forms.len() == 1 {
            forms.swap_remove(0)
        } else {
            Form::All(forms)
        }
    }

    fn one(&mut self) -> Form {
        let word = self.peek();
        self.next += 1;
        let mut form = match word {
            "string" => Form::Text,
            "number" => Form::Number,
            "boolean" => Form::Truth,
            "null" => Form::Null,
            "(" => {
                let form = self.form();
                assert!(self.takes(")"));
                form
            }
            "{" => {
                let fields = self.fields();
                assert!(self.takes("}"), "{:?}", self.peek());
                Form::Object(fields)
            }
            word => match word.strip_prefix('"') {
                Some(word) => Form::Word(word.trim_end_matches('"').to_owned()),
                None => Form::Named(word.to_owned()),
            },
        };
        while self.takes("[") {
            assert!(self.takes("]"));
            form = Form::List(Box::new(form));
        }
        form
    }

    fn fields(&mut self) -> Vec<(String, Form)> {
        let mut fields = Vec::new();
        while self.words.get(self.next + 1) == Some(&":")
            || self.words.get(self.next + 1) == Some(&"?")
        {
            let name = self.peek().to_owned();
            self.next += 1;
            self.takes("?");
            assert!(self.takes(":"));
            fields.push((name, self.form()));
            let _between = self.takes(",") || self.takes(";");
        }
        fields
    }
}

#[test]
fn every_command_of_the_program_has_its_arguments() {
    let commands = Commands::of_the_bindings();
    let mut names: Vec<&str> = commands
        .all
        .iter()
        .map(|command| command.name.as_str())
        .collect();
    names.sort_unstable();
    let mut expected = mds_companion::command_names().to_vec();
    expected.sort_unstable();
    assert_eq!(names, expected);
    for command in &commands.all {
        assert!(
            !commands.well_formed(command, "x").is_empty(),
            "{}",
            command.name
        );
    }
    let save = commands
        .all
        .iter()
        .find(|command| command.name == "save_entry")
        .expect("it is there");
    let entries = commands.well_formed(save, "x");
    assert!(entries.len() > 8, "one for each kind of entry");
    assert!(
        entries
            .iter()
            .all(|arguments| arguments["entry"]["kind"].is_string())
    );
}
