//! `mds init`: makes an encrypted vault.

use std::path::PathBuf;

use app::people::SexView;
use app::vault::{self, CreateVaultRequest, FirstTreatment, VaultState};
use serde::Serialize;
use zeroize::Zeroizing;

use crate::context::Context;
use crate::failure::{Failure, Status};
use crate::passphrase;
use crate::values::{self, Sex};

/// What `mds init` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Start with the record of an invented person, to try everything on. Its passphrase is printed
    /// unless one was given.
    #[arg(long, conflicts_with_all = ["name", "birth_date", "sex", "treatment", "first_dose", "trial"])]
    demo: bool,
    /// Whose record it is, as on the lab reports. People can be added later too.
    #[arg(long)]
    name: Option<String>,
    /// Date of birth, for example 1951-06-02.
    #[arg(long, requires = "name", value_parser = values::date)]
    birth_date: Option<String>,
    /// For the ranges that laboratories use.
    #[arg(long, requires = "name", value_enum)]
    sex: Option<Sex>,
    /// Name of the present treatment or study.
    #[arg(long, requires = "name")]
    treatment: Option<String>,
    /// Day of its first dose.
    #[arg(long, requires = "treatment", value_parser = values::date)]
    first_dose: Option<String>,
    /// The treatment is a study.
    #[arg(long, requires = "treatment")]
    trial: bool,
    /// File with the passphrase of the new vault. Else --passphrase-file, else it is asked twice.
    #[arg(long, value_name = "FILE")]
    new_passphrase_file: Option<PathBuf>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Made<'a> {
    vault: String,
    passphrase: Option<&'a str>,
    is_demonstration: bool,
}

/// Makes the vault.
pub(crate) fn run(context: &mut Context, arguments: Arguments) -> Result<Status, Failure> {
    let folder = context.folder()?;
    if vault::state(&folder) != VaultState::None {
        return Err(Failure::AlreadyAVault { folder });
    }
    let named = arguments
        .new_passphrase_file
        .clone()
        .or_else(|| context.passphrase_file());
    let (phrase, is_invented) = match (named, arguments.demo) {
        (Some(file), _) => (passphrase::new(Some(&file))?, false),
        (None, true) => (passphrase::invented()?, true),
        (None, false) => (passphrase::new(None)?, false),
    };
    make(context, &folder, &arguments, &phrase)?;
    context.out.value(&Made {
        vault: folder.display().to_string(),
        passphrase: is_invented.then_some(phrase.as_str()),
        is_demonstration: arguments.demo,
    })?;
    context
        .out
        .say(&format!("Made an encrypted vault in {}", folder.display()))?;
    if arguments.demo {
        context
            .out
            .say("It holds the record of an invented person.")?;
    }
    if is_invented {
        context
            .out
            .say(&format!("Its passphrase: {}", phrase.as_str()))?;
    } else {
        context.out.say(
            "Without the passphrase nobody can open it, and we cannot either. Keep it in a safe place.",
        )?;
    }
    context.out.say(if arguments.demo {
        "Next: “mds window”, “mds results”, “mds summary --out visit.pdf”."
    } else if arguments.name.is_some() {
        "Next: “mds import FILE…” with your lab files."
    } else {
        "Next: “mds person add --name NAME”, then “mds import FILE…” with the lab files."
    })?;
    Ok(Status::Done)
}

fn make(
    context: &Context,
    folder: &std::path::Path,
    arguments: &Arguments,
    phrase: &Zeroizing<String>,
) -> Result<(), Failure> {
    let options = context.options()?;
    if !arguments.demo && arguments.name.is_none() {
        vault::create_without_person(folder, phrase, options)?;
        return Ok(());
    }
    let treatment = arguments.treatment.as_ref().map(|name| FirstTreatment {
        name: name.clone(),
        first_dose: arguments.first_dose.clone(),
        is_trial: arguments.trial,
    });
    let request = CreateVaultRequest {
        passphrase: phrase.to_string(),
        person_name: arguments.name.clone().unwrap_or_default(),
        birth_date: arguments.birth_date.clone(),
        sex: arguments.sex.map_or(SexView::NotSaid, SexView::from),
        treatment,
        with_demonstration: arguments.demo,
    };
    vault::create(folder, &request, options, context.now)?;
    Ok(())
}
