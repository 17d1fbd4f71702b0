//! How the child gives up its rights, for ever, before it sees the first byte of a document.
//!
//! Three layers: resource limits, Landlock (no path may be opened) and a list of the few system calls
//! that parsing needs. A layer that the kernel lacks is reported, never passed over in silence.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

/// How well the child is confined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confinement {
    /// Limits, Landlock and the system call list are all in force.
    Full,
    /// Landlock or the system call list is in force, not both.
    Partly,
    /// Neither: the system offers none of it.
    None,
}

/// What a child may use, as it is passed on its command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ChildLimits {
    /// Address space in megabytes.
    pub(crate) memory_megabytes: u64,
    /// Processor time for all files of one child. The parent's clock is stricter for one file; this one
    /// also ends a child whose parent is gone.
    pub(crate) processor_seconds: u64,
}

impl ChildLimits {
    /// The usual limits.
    pub(crate) const USUAL: Self = Self {
        memory_megabytes: 512,
        processor_seconds: 20,
    };

    /// Reads the two arguments; anything odd gives the usual limit.
    pub(crate) fn from_arguments(mut arguments: impl Iterator<Item = String>) -> Self {
        let mut number = |allowed: RangeInclusive<u64>, usual: u64| {
            arguments
                .next()
                .and_then(|text| text.parse().ok())
                .filter(|number| allowed.contains(number))
                .unwrap_or(usual)
        };
        Self {
            memory_megabytes: number(64..=4096, Self::USUAL.memory_megabytes),
            processor_seconds: number(1..=3600, Self::USUAL.processor_seconds),
        }
    }

    /// Writes the two arguments.
    pub(crate) fn to_arguments(self) -> [String; 2] {
        [
            self.memory_megabytes.to_string(),
            self.processor_seconds.to_string(),
        ]
    }
}

#[cfg(target_os = "linux")]
pub(crate) use for_recogniser::for_recogniser;
#[cfg(target_os = "linux")]
pub(crate) use linux::{close_file_system, close_system_calls};
#[cfg(not(target_os = "linux"))]
pub(crate) use nowhere::{close_file_system, close_system_calls};

/// Puts the layers together.
pub(crate) fn judge(file_system_closed: bool, system_calls_closed: bool) -> Confinement {
    match (file_system_closed, system_calls_closed) {
        (true, true) => Confinement::Full,
        (true, false) | (false, true) => Confinement::Partly,
        (false, false) => Confinement::None,
    }
}

#[cfg(target_os = "linux")]
mod for_recogniser;

#[cfg(target_os = "linux")]
mod linux {
    use landlock::{
        ABI, Access, AccessFs, AccessNet, Ruleset, RulesetAttr, RulesetError, RulesetStatus, Scope,
    };
    use rlimit::Resource;
    use serde_json::{Value, json};

    use super::ChildLimits;

    /// Forbids this thread, and those it starts, every path and every TCP port.
    pub(crate) fn close_file_system() -> bool {
        let close = || -> Result<RulesetStatus, RulesetError> {
            let newest = ABI::V6;
            Ok(Ruleset::default()
                .handle_access(AccessFs::from_all(newest))?
                .handle_access(AccessNet::from_all(newest))?
                .scope(Scope::from_all(newest))?
                .create()?
                .restrict_self()?
                .ruleset)
        };
        // Partly enforced means an older kernel: paths are closed, ports may not be. The system call
        // list closes those as well.
        matches!(
            close(),
            Ok(RulesetStatus::FullyEnforced | RulesetStatus::PartiallyEnforced)
        )
    }

    /// Sets the resource limits and leaves all threads only the system calls that parsing needs.
    pub(crate) fn close_system_calls(limits: ChildLimits) -> bool {
        let memory = limits.memory_megabytes << 20;
        let seconds = limits.processor_seconds;
        let limits = [
            (Resource::AS, memory, memory),
            // One second later comes a signal that cannot be caught.
            (Resource::CPU, seconds, seconds + 1),
            (Resource::CORE, 0, 0),
            (Resource::FSIZE, 0, 0),
            // The three pipes are open already, and nothing else ever will be.
            (Resource::NOFILE, 3, 3),
            (Resource::NPROC, 0, 0),
        ];
        // Each is tried, also where one before it could not be had.
        let refused = limits
            .into_iter()
            .filter(|(resource, soft, hard)| resource.set(*soft, *hard).is_err())
            .count();
        let filtered = filter().is_some_and(|program| {
            // The child has two threads; both must obey.
            seccompiler::apply_filter_all_threads(&program).is_ok()
        });
        refused == 0 && filtered
    }

    fn filter() -> Option<seccompiler::BpfProgram> {
        let arch = std::env::consts::ARCH.try_into().ok()?;
        let text = allowed_calls(std::process::id()).to_string();
        seccompiler::compile_from_json(text.as_bytes(), arch)
            .ok()?
            .remove("reader")
    }

    /// Memory, the three pipes, waiting, the clock, random seeds for hash maps, and dying. Everything
    /// else fails with “not permitted”, which a parser survives and an intruder does not get around.
    fn allowed_calls(own_process: u32) -> Value {
        const ALWAYS: &[&str] = &[
            "read",
            "write",
            "readv",
            "writev",
            "close",
            "fstat",
            "lseek",
            "munmap",
            "mremap",
            "madvise",
            "brk",
            "futex",
            "set_robust_list",
            "rseq",
            "sched_yield",
            "sched_getaffinity",
            "restart_syscall",
            "nanosleep",
            "clock_nanosleep",
            "clock_gettime",
            "clock_getres",
            "gettimeofday",
            "getrandom",
            "getpid",
            "gettid",
            "getrusage",
            "sysinfo",
            "sigaltstack",
            "rt_sigaction",
            "rt_sigprocmask",
            "rt_sigreturn",
            "exit",
            "exit_group",
        ];
        const EXECUTABLE: u64 = 4;
        const PROTECTION_ARGUMENT: u8 = 2;
        let mut calls: Vec<Value> = ALWAYS
            .iter()
            .map(|name| json!({ "syscall": name }))
            .collect();
        for name in ["mmap", "mprotect"] {
            calls.push(json!({
                "syscall": name,
                "comment": "never memory that can be executed",
                "args": [{
                    "index": PROTECTION_ARGUMENT, "type": "dword",
                    "op": { "masked_eq": EXECUTABLE }, "val": 0,
                }],
            }));
        }
        calls.push(json!({
            "syscall": "tgkill",
            "comment": "aborting itself, and nobody else",
            "args": [{ "index": 0, "type": "dword", "op": "eq", "val": own_process }],
        }));
        json!({
            "reader": {
                "mismatch_action": { "errno": 1 },
                "match_action": "allow",
                "filter": calls,
            }
        })
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn the_list_of_system_calls_is_understood_on_every_architecture_we_build_for() {
            for arch in ["x86_64", "aarch64"] {
                let compiled = seccompiler::compile_from_json(
                    allowed_calls(42).to_string().as_bytes(),
                    arch.try_into().expect("known to the library"),
                );
                assert!(compiled.is_ok(), "{arch}: {compiled:?}");
            }
        }

        #[test]
        fn nothing_that_opens_connects_or_starts_is_on_the_list() {
            let text = allowed_calls(42).to_string();
            for name in [
                "open",
                "openat",
                "socket",
                "connect",
                "execve",
                "execveat",
                "fork",
                "clone",
                "clone3",
                "ptrace",
                "kill",
                "prlimit64",
                "io_uring_setup",
                "ioctl",
            ] {
                assert!(!text.contains(&format!("\"{name}\"")), "{name}");
            }
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod nowhere {
    /// There is no Landlock here.
    pub(crate) fn close_file_system() -> bool {
        false
    }

    /// There is no system call list here.
    pub(crate) fn close_system_calls(_limits: super::ChildLimits) -> bool {
        false
    }
}
