//! How the recogniser of pictures is confined: a foreign program, so it may open its own libraries and
//! languages, and nothing else; it may write to no file, reach no network, and start nothing.

use std::path::Path;

use landlock::{
    ABI, Access, AccessFs, AccessNet, Ruleset, RulesetAttr, RulesetCreatedAttr, RulesetError,
    RulesetStatus, Scope, path_beneath_rules,
};
use rlimit::Resource;
use serde_json::{Value, json};

/// Where systems keep libraries; what is not there is passed over.
const LIBRARIES: &[&str] = &["/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib"];
const LIST_OF_LIBRARIES: &str = "/etc/ld.so.cache";
/// The programs by which systems start programs; nothing else but the recogniser itself may be started.
const LOADERS: &[&str] = &[
    "/lib64/ld-linux-x86-64.so.2",
    "/lib/ld-linux-aarch64.so.1",
    "/lib/ld-musl-x86_64.so.1",
    "/lib/ld-musl-aarch64.so.1",
];

/// Gives up all rights but those of the recogniser. False where the limits or the system call list could not
/// be had; a kernel without Landlock is passed over, since the list already closes the network.
pub(crate) fn for_recogniser(
    memory_megabytes: u64,
    processor_seconds: u64,
    program: &Path,
    data: &Path,
) -> bool {
    let memory = memory_megabytes << 20;
    let limits = [
        (Resource::AS, memory, memory),
        (Resource::CPU, processor_seconds, processor_seconds + 1),
        (Resource::CORE, 0, 0),
        (Resource::FSIZE, 0, 0),
        (Resource::NOFILE, 64, 64),
    ];
    let are_limited = limits
        .into_iter()
        .all(|(resource, soft, hard)| resource.set(soft, hard).is_ok());
    let _closed = close_file_system(program, data);
    are_limited && close_system_calls()
}

fn close_file_system(program: &Path, data: &Path) -> Result<RulesetStatus, RulesetError> {
    let newest = ABI::V6;
    let read = AccessFs::ReadFile | AccessFs::ReadDir;
    let own: Vec<&Path> = LOADERS
        .iter()
        .map(Path::new)
        .chain(std::iter::once(program))
        .collect();
    Ok(Ruleset::default()
        .handle_access(AccessFs::from_all(newest))?
        .handle_access(AccessNet::from_all(newest))?
        .scope(Scope::from_all(newest))?
        .create()?
        .add_rules(path_beneath_rules(LIBRARIES, read))?
        .add_rules(path_beneath_rules(
            [Path::new(LIST_OF_LIBRARIES), data],
            read,
        ))?
        .add_rules(path_beneath_rules(own, read | AccessFs::Execute))?
        .restrict_self()?
        .ruleset)
}

fn close_system_calls() -> bool {
    let Ok(arch) = std::env::consts::ARCH.try_into() else {
        return false;
    };
    seccompiler::compile_from_json(refused_calls().to_string().as_bytes(), arch)
        .ok()
        .and_then(|mut programs| programs.remove("recogniser"))
        .is_some_and(|program| seccompiler::apply_filter(&program).is_ok())
}

/// What no recogniser of pictures needs: networks, other processes, mounts, keys, and the newer doors to
/// the kernel. A list of what it does need would break with each of its versions.
fn refused_calls() -> Value {
    const REFUSED: &[&str] = &[
        "socket",
        "socketpair",
        "connect",
        "bind",
        "listen",
        "accept",
        "accept4",
        "sendto",
        "sendmsg",
        "sendmmsg",
        "recvfrom",
        "recvmsg",
        "recvmmsg",
        "ptrace",
        "process_vm_readv",
        "process_vm_writev",
        "kill",
        "tkill",
        "mount",
        "umount2",
        "pivot_root",
        "chroot",
        "unshare",
        "setns",
        "bpf",
        "userfaultfd",
        "perf_event_open",
        "keyctl",
        "add_key",
        "request_key",
        "io_uring_setup",
        "io_uring_enter",
        "io_uring_register",
        "open_by_handle_at",
        "init_module",
        "finit_module",
        "delete_module",
        "kexec_load",
        "memfd_create",
        "execveat",
    ];
    let calls: Vec<Value> = REFUSED
        .iter()
        .map(|name| json!({ "syscall": name }))
        .collect();
    json!({
        "recogniser": {
            "mismatch_action": "allow",
            "match_action": { "errno": 1 },
            "filter": calls,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_understood_on_every_architecture_we_build_for() {
        for arch in ["x86_64", "aarch64"] {
            let compiled = seccompiler::compile_from_json(
                refused_calls().to_string().as_bytes(),
                arch.try_into().expect("known to the library"),
            );
            assert!(compiled.is_ok(), "{arch}: {compiled:?}");
        }
    }
}
