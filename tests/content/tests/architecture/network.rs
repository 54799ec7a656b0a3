//! Nothing that is shipped can speak to another machine: no library for that is in the graph, or it is
//! an exception that is explained here, below the one crate that needs something else of it.

use crate::graph::{Graph, SYSTEMS, name, resolved_for};

/// The programs that people get.
const PROGRAMS: [&str; 2] = ["tandem-desktop", "tandem-cli"];

/// Whatever could speak to another machine or would only be needed for that.
const NETWORK: [&str; 25] = [
    "attohttpc",
    "awc",
    "boring",
    "curl",
    "curl-sys",
    "h2",
    "h3",
    "hyper",
    "hyper-util",
    "isahc",
    "minreq",
    "native-tls",
    "openssl",
    "openssl-sys",
    "quinn",
    "reqwest",
    "rustls",
    "schannel",
    "security-framework",
    "surf",
    "tokio-tungstenite",
    "trust-dns-resolver",
    "tungstenite",
    "ureq",
    "webpki-roots",
];

/// A library of the list above that is there for something else.
struct Exception {
    crate_name: &'static str,
    /// The only crate that may name it.
    below: &'static str,
    /// The only system on which it may be there.
    system: &'static str,
    /// What it is needed for, and why it speaks to no other machine all the same.
    why: &'static str,
}

/// The exceptions. One that nothing uses any more fails the test.
///
/// The graph that Cargo tells does not know for which system a feature is switched on, so the ciphers of
/// Windows stand in all three; [`only_windows_brings_its_own_ciphers`] asks a tool that does.
const EXCEPTIONS: &[Exception] =
    &[ciphers("x86_64-unknown-linux-gnu"), ciphers(WINDOWS), ciphers(MAC), keychain()];

#[test]
fn only_windows_brings_its_own_ciphers() {
    for system in SYSTEMS {
        for program in PROGRAMS {
            let asked = ["tree", "--locked", "--edges", "normal", "--prefix", "none"];
            let tree = std::process::Command::new(env!("CARGO"))
                .args(asked)
                .args(["--package", program, "--target", system])
                .current_dir(tandem_content::root())
                .output()
                .expect("cargo tree");
            let tree = String::from_utf8(tree.stdout).expect("text");
            assert!(tree.contains("libsqlite3-sys "), "{program} on {system}: {tree}");
            assert_eq!(tree.contains("openssl-sys "), system == WINDOWS, "{program} on {system}");
        }
    }
}

#[test]
fn nothing_that_is_shipped_can_speak_to_another_machine() {
    let mut all = Vec::new();
    for system in SYSTEMS {
        let metadata = resolved_for(system);
        for program in PROGRAMS {
            let graph = Graph::of(&metadata, program);
            assert!(graph.packages().count() > 50, "{program} on {system} stands on something");
            all.push((system, graph));
        }
    }
    assert_eq!(faults(&all, EXCEPTIONS), Vec::<String>::new());
}

/// What is wrong: every way to a library of the network that no exception allows, every exception
/// that nothing uses, and every exception that says no reason.
fn faults(graphs: &[(&str, Graph)], exceptions: &[Exception]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut used = vec![false; exceptions.len()];
    for (system, graph) in graphs {
        for package in graph.packages().filter(|package| NETWORK.contains(&name(package))) {
            for from in graph.named_by(package) {
                let allowed = exceptions.iter().position(|exception| {
                    (exception.crate_name, exception.below, exception.system)
                        == (name(package), name(from), *system)
                });
                match allowed {
                    Some(at) => used[at] = true,
                    None => faults.push(format!("{system}: {} → {package}", graph.way_to(from))),
                }
            }
        }
    }
    for (exception, used) in exceptions.iter().zip(used) {
        let Exception { crate_name, below, system, why } = exception;
        if !used {
            faults.push(format!(
                "{crate_name} below {below} on {system}: nothing uses this exception"
            ));
        }
        if why.trim().is_empty() {
            faults.push(format!("{crate_name} below {below} on {system}: why?"));
        }
    }
    faults
}

/// A made-up program with an encrypted data file and a key store, which both rest on such libraries.
fn made_up(more: &[(&str, &str)]) -> Graph {
    let edges = [
        ("program 1.0.0", "store 1.0.0"),
        ("program 1.0.0", "apple-native-keyring-store 1.0.0"),
        ("store 1.0.0", "libsqlite3-sys 0.38.0"),
        ("libsqlite3-sys 0.38.0", "openssl-sys 0.9.111"),
        ("apple-native-keyring-store 1.0.0", "security-framework 3.5.0"),
        // What the program does not reach is none of its business.
        ("somebody-else 1.0.0", "reqwest 0.12.0"),
    ];
    let owned = |(from, to): &(&str, &str)| ((*from).to_owned(), (*to).to_owned());
    Graph::new("program 1.0.0", edges.iter().chain(more).map(owned))
}

const WINDOWS: &str = "x86_64-pc-windows-msvc";
const MAC: &str = "aarch64-apple-darwin";

const fn ciphers(system: &'static str) -> Exception {
    Exception {
        crate_name: "openssl-sys",
        below: "libsqlite3-sys",
        system,
        why: "SQLCipher takes its ciphers from libcrypto; nothing calls the part that speaks TLS.",
    }
}

const fn keychain() -> Exception {
    Exception {
        crate_name: "security-framework",
        below: "apple-native-keyring-store",
        system: MAC,
        why: "The Keychain keeps the key of the data file; nothing calls the part that speaks TLS.",
    }
}

#[test]
fn an_exception_holds_on_its_system_and_below_its_crate_only() {
    let both = [ciphers(WINDOWS), keychain()];
    // On Windows the key store is not an exception, on a Mac the ciphers are not.
    let found = faults(&[(WINDOWS, made_up(&[])), (MAC, made_up(&[]))], &both);
    assert_eq!(
        found,
        [
            "x86_64-pc-windows-msvc: program 1.0.0 → apple-native-keyring-store 1.0.0 → security-framework 3.5.0",
            "aarch64-apple-darwin: program 1.0.0 → store 1.0.0 → libsqlite3-sys 0.38.0 → openssl-sys 0.9.111",
        ]
    );
}

#[test]
fn every_way_to_a_library_is_looked_at() {
    // The allowed way is there, and two others that a search for one way would not have seen.
    let more = [
        ("program 1.0.0", "native-tls 0.2.14"),
        ("native-tls 0.2.14", "openssl-sys 0.9.111"),
        ("store 1.0.0", "openssl-sys 0.9.111"),
        ("openssl-sys 0.9.111", "program 1.0.0"),
    ];
    let graphs = [(WINDOWS, made_up(&more)), (MAC, made_up(&[]))];
    let found = faults(&graphs, &[ciphers(WINDOWS), keychain()]);
    for way in [
        "x86_64-pc-windows-msvc: program 1.0.0 → native-tls 0.2.14",
        "x86_64-pc-windows-msvc: program 1.0.0 → native-tls 0.2.14 → openssl-sys 0.9.111",
        "x86_64-pc-windows-msvc: program 1.0.0 → store 1.0.0 → openssl-sys 0.9.111",
    ] {
        assert!(found.iter().any(|fault| fault == way), "{way} is not in {found:#?}");
    }
    let allowed = "x86_64-pc-windows-msvc: program 1.0.0 → store 1.0.0 → libsqlite3-sys 0.38.0";
    assert!(!found.iter().any(|fault| fault.starts_with(allowed)), "{found:#?}");
}

#[test]
fn another_version_of_a_library_is_looked_at_as_well() {
    let more = [("program 1.0.0", "openssl-sys 0.10.0")];
    let found = faults(&[(WINDOWS, made_up(&more))], &[ciphers(WINDOWS)]);
    assert!(
        found.contains(&format!("{WINDOWS}: program 1.0.0 → openssl-sys 0.10.0")),
        "{found:#?}"
    );
}

#[test]
fn an_exception_that_nothing_uses_or_nobody_explains_is_a_fault() {
    let silent = Exception { why: " ", ..ciphers(WINDOWS) };
    let found = faults(&[(WINDOWS, made_up(&[]))], &[silent, keychain()]);
    let ends = ["nothing uses this exception", "why?"];
    for end in ends {
        assert!(found.iter().any(|fault| fault.ends_with(end)), "{end} is not in {found:#?}");
    }
}
