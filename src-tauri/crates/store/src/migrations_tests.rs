#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};

use super::*;

fn folder() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../migrations")
}

#[test]
fn the_list_of_migrations_is_what_the_folder_holds_without_gaps() {
    let in_folder: BTreeSet<String> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "schema.sql")
        .collect();
    let in_list: BTreeSet<String> = ALL.iter().map(|(name, _)| format!("{name}.sql")).collect();
    assert_eq!(in_list, in_folder);
    for (number, (name, _)) in (1..).zip(ALL) {
        assert!(name.starts_with(&format!("V{number}__")), "{name}");
    }
}

/// Removes comments and evens out white space.
fn bare(sql: &str) -> String {
    let without_comments: Vec<&str> = sql
        .lines()
        .map(|line| line.split_once("--").map_or(line, |(before, _)| before))
        .collect();
    without_comments
        .join(" ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn objects(connection: &Connection) -> BTreeMap<String, String> {
    connection
        .prepare(
            "SELECT name, sql FROM sqlite_schema
             WHERE sql IS NOT NULL AND name <> 'refinery_schema_history'",
        )
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, bare(&row.get::<_, String>(1)?))))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap()
}

#[test]
fn the_picture_of_the_schema_is_what_the_migrations_make() {
    let mut migrated = Connection::open_in_memory().unwrap();
    run(&mut migrated, ALL).unwrap();
    let picture = Connection::open_in_memory().unwrap();
    picture
        .execute_batch(&std::fs::read_to_string(folder().join("schema.sql")).unwrap())
        .unwrap();
    assert_eq!(objects(&picture), objects(&migrated));
}

#[test]
fn the_number_of_the_last_migration_is_in_the_database_and_running_again_changes_nothing() {
    let mut connection = Connection::open_in_memory().unwrap();
    run(&mut connection, ALL).unwrap();
    run(&mut connection, ALL).unwrap();
    let version: u32 = connection
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .unwrap();
    assert_eq!(version, last_number());
}

#[test]
fn every_table_is_strict_and_every_current_table_is_known() {
    let mut connection = Connection::open_in_memory().unwrap();
    run(&mut connection, ALL).unwrap();
    let log = [
        "installation",
        "change",
        "original",
        // Of shared records: what is kept beside the log.
        "space",
        "space_object",
        "space_stored",
        "space_agreed",
        "space_conflict",
        "space_note",
    ];
    let known: BTreeSet<String> = crate::tables::CURRENT
        .iter()
        .chain(log.iter())
        .map(|name| (*name).to_owned())
        .collect();
    let tables: BTreeSet<String> = objects(&connection)
        .into_iter()
        .filter(|(_, sql)| sql.starts_with("CREATE TABLE"))
        .map(|(name, sql)| {
            assert!(sql.ends_with("STRICT"), "{name}");
            name
        })
        .collect();
    assert_eq!(tables, known);
}
