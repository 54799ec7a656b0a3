//! What a hostile page sends: every command with arguments that no honest page has.
//!
//! The commands are read from `src-tauri/build.rs`, their parameters from the shell, and what those are
//! made of from the types of the page, so that a new command is covered at once.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::{Map, Value, json};

use crate::{Result, root};

/// Texts that are the id, the name or the path of nothing. What begins with `@` is made in the page, as it
/// is too long or no text at all: see [`CALL`].
const TEXTS: [&str; 20] = [
    "",
    " ",
    "..",
    "../../etc/passwd",
    "/etc/passwd",
    "file:///etc/passwd",
    "'; DROP TABLE assessment; --",
    "\" OR 1=1",
    "\0",
    "a\0b",
    "\u{202e}gnp.exe",
    "\u{1b}[31m",
    "\u{feff}",
    "🥐",
    "__proto__",
    "99999999999999999999",
    "NaN",
    "<img src=x onerror=alert(1)>",
    "@huge",
    "@half",
];
const NUMBERS: [f64; 8] = [-1.0, 0.0, 1.5, 4_294_967_295.0, 4_294_967_296.0, 1e308, -1e308, 5e-324];

/// What stands in a parameter's place whatever it should be.
fn anything() -> Vec<Value> {
    vec![
        Value::Null,
        json!(true),
        json!(-1),
        json!(1e308),
        json!("@huge"),
        json!("../../etc/passwd"),
        json!([]),
        json!(["a", ["b"], {}]),
        json!({}),
        json!({ "__proto__": { "code": 1 }, "constructor": null }),
        json!("@deep"),
        json!("@bytes"),
    ]
}

/// Calls a command with each of some arguments, one after the other, and says how each ended: `answered`,
/// `refused` with a code or what Tauri says, `silent` when nothing came for a long while, or `leaked` when
/// the answer holds what stands in the file to which the paths above lead.
pub const CALL: &str = "
    const [command, calls, done] = arguments;
    const deep = () => { let all = []; for (let i = 0; i < 2000; i += 1) all = { all }; return all; };
    const MADE = new Map([['@huge', () => 'x'.repeat(1e6)], ['@half', () => '\\ud800'], ['@deep', deep],
        ['@bytes', () => new Uint8Array(1000).fill(255)]]);
    const grow = (value) => {
        if (typeof value === 'string') return MADE.get(value)?.() ?? value;
        if (Array.isArray(value)) return value.map(grow);
        if (value === null || typeof value !== 'object') return value;
        return Object.fromEntries(Object.entries(value).map(([key, one]) => [grow(key), grow(one)]));
    };
    const wait = () => new Promise((done) => setTimeout(done, 25000, ['silent', '']));
    const call = async ({ args, headers }) => {
        try {
            const answer = __TAURI_INTERNALS__.invoke(command, grow(args), headers && { headers });
            const value = await Promise.race([answer, wait()]);
            if (value?.[0] === 'silent') return value;
            const leaked = (JSON.stringify(value) ?? '').includes('root:x:0');
            return [leaked ? 'leaked' : 'answered', ''];
        } catch (refusal) {
            return ['refused', String(refusal?.code ?? refusal).slice(0, 500)];
        }
    };
    (async () => {
        const ends = [];
        for (const one of calls) ends.push(await call(one));
        done(ends);
    })();";

/// Names and types: the parameters of a command, or the fields of a structure.
type Fields = Vec<(String, String)>;

/// The commands of the program and how they are called.
pub struct Commands {
    names: Vec<String>,
    /// Name and type of what the page sends, by command.
    parameters: BTreeMap<String, Fields>,
    /// The fields of the structures of the page.
    structures: BTreeMap<String, Fields>,
    /// The first word of a choice of words.
    choices: BTreeMap<String, String>,
    /// The codes of refusals.
    codes: BTreeSet<String>,
}

impl Commands {
    /// Reads them from the sources.
    ///
    /// # Errors
    /// When a command is not found in the shell.
    pub fn read() -> Result<Self> {
        let source = |path: &str| fs::read_to_string(root().join(path));
        let build = source("src-tauri/build.rs")?;
        let list = build.split_once("COMMANDS: &[&str] = &[").ok_or("no list of commands")?.1;
        let list = list.split_once("];").ok_or("a list without end")?.0;
        let names: Vec<String> = list.split('"').skip(1).step_by(2).map(str::to_owned).collect();
        let mut shell = source("src-tauri/src/commands.rs")?;
        for entry in fs::read_dir(root().join("src-tauri/src/commands"))? {
            shell += &fs::read_to_string(entry?.path())?;
        }
        let mut parameters = BTreeMap::new();
        for name in &names {
            let start = format!("fn {name}(");
            let (_, rest) = shell.split_once(&start).ok_or(format!("the shell has no {name}"))?;
            parameters.insert(name.clone(), sent_by_the_page(rest));
        }
        let types = source("ui/src/api/generated/types.ts")?;
        let (structures, choices) = declared(&types);
        let codes = types.split("code: \"").skip(1).filter_map(|rest| rest.split('"').next());
        let codes: BTreeSet<String> = codes.map(str::to_owned).collect();
        if codes.len() < 20 || names.len() < 50 {
            return Err(format!("read only {} commands and {codes:?}", names.len()).into());
        }
        Ok(Self { names, parameters, structures, choices, codes })
    }

    /// All of them, in the order of the list.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// Whether a command can be reached by something else than a channel, which only Tauri makes.
    pub fn is_reachable(&self, command: &str) -> bool {
        let parameters = self.parameters.get(command).map(Vec::as_slice).unwrap_or_default();
        !parameters.iter().any(|(_, kind)| kind.starts_with("Channel<"))
    }

    /// Whether a code is that of a refusal that a person gets to read, and not the one of a defect.
    pub fn is_refusal(&self, code: &str) -> bool {
        code != "internal" && self.codes.contains(code)
    }

    /// The commands that a window may call.
    ///
    /// # Errors
    /// When its capability cannot be read.
    pub fn allowed(window: &str) -> Result<BTreeSet<String>> {
        let path = root().join(format!("src-tauri/capabilities/{window}.json"));
        let capability: Value = serde_json::from_str(&fs::read_to_string(path)?)?;
        let names = capability["permissions"].as_array().ok_or("no permissions")?.iter();
        let names = names.filter_map(|name| name.as_str()?.strip_prefix("allow-"));
        Ok(names.map(|name| name.replace('-', "_")).collect())
    }

    /// The hostile calls of a command. Where it wants an assessment, some name `assessment`, which exists, so
    /// that the rest of what they send is looked at as well.
    pub fn calls(&self, command: &str, assessment: &str) -> Vec<Value> {
        let parameters = self.parameters.get(command).map(Vec::as_slice).unwrap_or_default();
        let mut calls =
            vec![json!({ "args": {} }), json!({ "args": { "id": "x", "@huge": "@huge" } })];
        // Bytes, as a file that was dropped comes, with names in its headers.
        for name in ["..%2F..%2Fetc%2Fpasswd", "%00", "%E2%80%AE", "%FF", "x"] {
            let headers = json!({ "name": name, "id": assessment });
            calls.push(json!({ "args": "@bytes", "headers": headers }));
        }
        if parameters.is_empty() {
            return calls;
        }
        for value in anything() {
            let args: Map<String, Value> =
                parameters.iter().map(|(name, _)| (name.clone(), value.clone())).collect();
            calls.push(json!({ "args": args }));
        }
        for (at, text) in TEXTS.iter().enumerate() {
            let number = NUMBERS[at % NUMBERS.len()];
            calls.push(json!({ "args": self.formed(parameters, text, number, None) }));
            let more = parameters.len() > 1 || parameters[0].1.contains("Request");
            if more || at == 0 {
                let args = self.formed(parameters, text, number, Some(assessment));
                calls.push(json!({ "args": args }));
            }
        }
        calls
    }

    /// Arguments of the right form, whose texts and numbers are none that anybody means.
    fn formed(
        &self,
        fields: &[(String, String)],
        text: &str,
        number: f64,
        assessment: Option<&str>,
    ) -> Value {
        let one = |(name, kind): &(String, String)| {
            let value = match assessment {
                Some(id) if ["id", "assessment"].contains(&name.as_str()) => json!(id),
                _ => self.of_kind(kind, text, number, assessment),
            };
            (name.clone(), value)
        };
        Value::Object(fields.iter().map(one).collect())
    }

    /// A value of a type, as Rust or as TypeScript writes it.
    fn of_kind(&self, kind: &str, text: &str, number: f64, assessment: Option<&str>) -> Value {
        let of = |kind: &str| self.of_kind(kind, text, number, assessment);
        let kind = kind.trim().trim_end_matches("| null").trim().trim_start_matches('&');
        let inside = |start: &str| kind.strip_prefix(start)?.strip_suffix('>');
        if let Some(kind) = inside("Option<") {
            return of(kind);
        }
        if let Some(kind) = inside("Vec<").or_else(|| inside("Array<")) {
            return json!([of(kind), of(kind)]);
        }
        if inside("BTreeMap<").is_some() {
            return json!({ text: number, "x": number });
        }
        if let Some(fields) = self.structures.get(kind) {
            return self.formed(fields, text, number, assessment);
        }
        match kind {
            "bool" | "boolean" => json!(true),
            "u32" | "u16" | "u64" | "usize" | "f64" | "number" => json!(number),
            _ => json!(self.choices.get(kind).map_or(text, String::as_str)),
        }
    }
}

/// Name and type of each parameter that the page sends; `rest` begins after the opening bracket.
fn sent_by_the_page(rest: &str) -> Fields {
    let mut depth = 0_i32;
    let mut parts = vec![String::new()];
    for letter in rest.chars() {
        match letter {
            '<' | '(' => depth += 1,
            ')' if depth == 0 => break,
            '>' | ')' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(part) = parts.last_mut() {
            part.push(letter);
        }
    }
    let named = parts.iter().filter_map(|part| part.split_once(':'));
    named
        .map(|(name, kind)| (camel(name.trim()), kind.trim().to_owned()))
        // Tauri itself puts these there.
        .filter(|(_, kind)| {
            !["AppHandle", "State<", "WebviewWindow", "Request<"]
                .iter()
                .any(|own| kind.starts_with(own))
        })
        .collect()
}

/// The structures of the page's types, and the first word of each choice of words.
fn declared(types: &str) -> (BTreeMap<String, Fields>, BTreeMap<String, String>) {
    let (mut structures, mut choices) = (BTreeMap::new(), BTreeMap::new());
    for part in types.split("export type ").skip(1) {
        let Some((name, rest)) = part.split_once(" = ") else { continue };
        if let Some(fields) = rest.strip_prefix("{\n") {
            let fields = fields.split("\n};").next().unwrap_or_default();
            let lines = fields.lines().map(str::trim).filter(|line| line.ends_with(';'));
            let fields = lines.filter_map(|line| line.trim_end_matches(';').split_once(": "));
            let owned = fields.map(|(name, kind)| (name.to_owned(), kind.to_owned()));
            structures.insert(name.to_owned(), owned.collect());
        } else if let Some(word) = rest.strip_prefix('"').and_then(|rest| rest.split('"').next()) {
            choices.insert(name.to_owned(), word.to_owned());
        }
    }
    (structures, choices)
}

/// `first_last` as the page writes it, `firstLast`.
fn camel(name: &str) -> String {
    let mut parts = name.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| {
        let (head, tail) = part.split_at(part.len().min(1));
        format!("{all}{}{tail}", head.to_uppercase())
    })
}
