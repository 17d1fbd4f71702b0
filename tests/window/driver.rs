//! WebKit's own driver, spoken to directly: as much of the WebDriver protocol as the tests need.

#![expect(clippy::indexing_slicing, reason = "tests stop at the first surprise")]

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

const DRIVER: &str = "WebKitWebDriver";
/// The program under test.
pub(super) const PROGRAM: &str = env!("CARGO_BIN_EXE_mds-companion");
/// A loaded machine may take long; a test that waits this long has failed.
const PATIENCE: Duration = Duration::from_secs(90);
/// Name that the protocol gives to the identity of an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

pub(super) fn is_installed() -> bool {
    path_of(DRIVER).is_some()
}

/// Finds a program on the search path.
pub(super) fn path_of(program: &str) -> Option<String> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|path| path.is_file())?
        .into_os_string()
        .into_string()
        .ok()
}

/// What tells a program that `home` is the only place it may keep anything in.
pub(super) fn at_home(home: &Path) -> [(&'static str, PathBuf); 5] {
    [
        ("HOME", home.to_owned()),
        ("XDG_DATA_HOME", home.join("data")),
        ("XDG_CONFIG_HOME", home.join("config")),
        ("XDG_CACHE_HOME", home.join("cache")),
        ("XDG_STATE_HOME", home.join("state")),
    ]
}

/// Returns the windows of the program that are on the screen, driven or not.
pub(super) fn shown_windows() -> Vec<String> {
    let found = Command::new("xdotool")
        .args(["search", "--onlyvisible", "--name", "MDS Companion"])
        .output()
        .expect("it starts");
    String::from_utf8_lossy(&found.stdout)
        .lines()
        .map(str::to_owned)
        .collect()
}

/// The program in its window, with `home` as the only place that it knows. Closed when dropped.
pub(super) struct Window {
    driver: Child,
    port: u16,
    session: String,
}

impl Window {
    pub(super) fn open(home: &Path) -> Self {
        Self::open_with(home, &[])
    }

    /// The same with some of the program's environment.
    pub(super) fn open_with(home: &Path, environment: &[(&str, &Path)]) -> Self {
        Self::open_under(&[], home, environment)
    }

    /// The same, started with words behind its name, as a file manager does.
    pub(super) fn open_given(home: &Path, environment: &[(&str, &Path)], given: &[&str]) -> Self {
        Self::start(&[], given, home, environment)
    }

    /// The same, started by another program that watches it. What is said goes to `said` in its home then.
    pub(super) fn open_under(before: &[&str], home: &Path, environment: &[(&str, &Path)]) -> Self {
        Self::start(before, &[], home, environment)
    }

    fn start(before: &[&str], given: &[&str], home: &Path, environment: &[(&str, &Path)]) -> Self {
        let port = free_port();
        let mut command = Command::new(DRIVER);
        if !before.is_empty() {
            let said = std::fs::File::create(home.join("said")).expect("a file");
            command
                .stderr(said.try_clone().expect("the same"))
                .stdout(said);
        }
        let driver = command
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            .envs(at_home(home))
            // The program lets itself be driven only where this is said.
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .envs(environment.iter().copied())
            .stdin(Stdio::null())
            .spawn()
            .expect("the driver starts");
        let mut window = Self {
            driver,
            port,
            session: String::new(),
        };
        let mut words = before
            .iter()
            .copied()
            .chain([PROGRAM])
            .chain(given.iter().copied());
        // No browserName: this driver refuses every name but its own.
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "webkitgtk:browserOptions": { "binary": words.next(), "args": words.collect::<Vec<_>>() }
        }}});
        window.wait_until_listening();
        let answer = window
            .call("POST", "/session", Some(&wanted))
            .expect("the program starts");
        window.session = answer["sessionId"].as_str().expect("a session").to_owned();
        let patience = json!({ "script": PATIENCE.as_millis() });
        window
            .in_session("POST", "timeouts", &patience)
            .expect("it can wait");
        window
    }

    /// Returns the processes of the program, by their names; the driver itself is not among them.
    pub(super) fn processes(&self) -> Vec<(u32, String)> {
        descendants(self.driver.id())
    }

    /// Waits until something is there.
    pub(super) fn wait_for(&self, selector: &str) {
        let selector = json!(selector);
        self.wait_until(&format!(
            "return document.querySelector({selector}) ? 'there' : ''"
        ));
    }

    /// Waits until the screen has its content, in place of what stands there meanwhile. Returns its heading.
    pub(super) fn opened(&self) -> String {
        self.wait_until(
            "const isLoading = [...document.querySelectorAll('#main [role=status]')]
                 .some((status) => status.textContent.trim() === 'One moment.');
             return isLoading ? '' : (document.querySelector('#main h1')?.textContent.trim() ?? '');",
        )
    }

    /// Waits until a script returns a text that is not empty, and returns it.
    pub(super) fn wait_until(&self, script: &str) -> String {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let text = self.run(script);
            if !text.is_empty() {
                return text;
            }
            assert!(
                Instant::now() < deadline,
                "waited in vain for: {script}\nthe page says:\n{}",
                self.run("return document.body ? document.body.innerText : ''")
            );
            thread::sleep(Duration::from_millis(100));
        }
    }

    pub(super) fn find_all(&self, selector: &str) -> Vec<String> {
        let wanted = json!({ "using": "css selector", "value": selector });
        let found = self
            .in_session("POST", "elements", &wanted)
            .unwrap_or_default();
        found
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|element| Some(element.get(ELEMENT)?.as_str()?.to_owned()))
            .collect()
    }

    pub(super) fn click(&self, selector: &str) {
        self.wait_for(selector);
        self.click_on(&self.find_all(selector).swap_remove(0));
    }

    /// Clicks the first button or link whose words begin with `words`, as soon as it can be clicked.
    pub(super) fn click_words(&self, words: &str) {
        let words = json!(words);
        self.wait_until(&format!(
            "const found = [...document.querySelectorAll('button, a')].find((one) =>
                 one.textContent.trim().startsWith({words}) && !one.disabled && one.ariaDisabled !== 'true');
             found?.click();
             return found ? 'clicked' : '';"
        ));
    }

    pub(super) fn click_on(&self, element: &str) {
        self.in_session("POST", &format!("element/{element}/click"), &json!({}))
            .expect("it can be clicked");
    }

    pub(super) fn type_into(&self, element: &str, text: &str) {
        self.in_session(
            "POST",
            &format!("element/{element}/value"),
            &json!({ "text": text }),
        )
        .expect("it takes text");
    }

    pub(super) fn clear(&self, element: &str) {
        self.in_session("POST", &format!("element/{element}/clear"), &json!({}))
            .expect("it can be cleared");
    }

    /// Draws the window to another size.
    pub(super) fn resize(&self, width: u32, height: u32) {
        self.in_session(
            "POST",
            "window/rect",
            &json!({ "width": width, "height": height }),
        )
        .expect("it can be drawn to another size");
    }

    pub(super) fn text(&self, selector: &str) -> String {
        self.run(&format!(
            "return document.querySelector('{selector}').textContent.trim()"
        ))
    }

    /// Runs a script in the page and returns its text.
    pub(super) fn run(&self, script: &str) -> String {
        self.script("execute/sync", script)
    }

    /// The same for a script that calls back.
    pub(super) fn run_and_wait(&self, script: &str) -> String {
        self.script("execute/async", script)
    }

    fn script(&self, way: &str, script: &str) -> String {
        let answer = self
            .in_session("POST", way, &json!({ "script": script, "args": [] }))
            .expect("the script runs");
        answer.as_str().unwrap_or_default().to_owned()
    }

    fn in_session(&self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        self.call(
            method,
            &format!("/session/{}/{path}", self.session),
            Some(body),
        )
    }

    fn wait_until_listening(&self) {
        let deadline = Instant::now() + PATIENCE;
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            assert!(Instant::now() < deadline, "the driver does not listen");
            thread::sleep(Duration::from_millis(50));
        }
    }

    /// One request, one answer, one connection.
    fn call(&self, method: &str, path: &str, body: Option<&Value>) -> Result<Value, String> {
        let body = body.map(Value::to_string).unwrap_or_default();
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).map_err(|e| e.to_string())?;
        stream
            .set_read_timeout(Some(PATIENCE))
            .map_err(|e| e.to_string())?;
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
            self.port,
            body.len()
        )
        .map_err(|e| e.to_string())?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).map_err(|e| e.to_string())?;
        let answer = String::from_utf8_lossy(&answer);
        let (head, body) = answer.split_once("\r\n\r\n").ok_or("no answer")?;
        let value: Value = serde_json::from_str(body).map_err(|e| format!("{e}: {body}"))?;
        let value = value["value"].clone();
        if head.starts_with("HTTP/1.1 200") {
            Ok(value)
        } else {
            Err(format!("{method} {path}: {value}"))
        }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        let processes = self.processes();
        if !self.session.is_empty() {
            let _closed = self.call("DELETE", &format!("/session/{}", self.session), None);
        }
        // The driver answers before it has ended what it started, and ends only that: where the program runs under
        // another one that watches it, it would go on. It holds the record for as long as it runs, and whoever opens
        // the same record next must not meet it.
        let _all_ended = wait_until_ended(&processes, Duration::from_secs(2));
        for (process, _) in processes.iter().filter(|(process, _)| is_alive(*process)) {
            let process = process.to_string();
            let _asked = Command::new("kill").args(["-KILL", &process]).status();
        }
        let _ended = self.driver.kill();
        let _status = self.driver.wait();
        assert!(
            wait_until_ended(&processes, PATIENCE) || thread::panicking(),
            "the program still runs: {processes:?}"
        );
    }
}

/// Returns whether all have ended within a time.
fn wait_until_ended(processes: &[(u32, String)], patience: Duration) -> bool {
    let deadline = Instant::now() + patience;
    loop {
        if !processes.iter().any(|(process, _)| is_alive(*process)) {
            return true;
        }
        if Instant::now() > deadline {
            return false;
        }
        thread::sleep(Duration::from_millis(20));
    }
}

/// Whether a process runs. One that has ended and waits to be counted by its parent does not.
fn is_alive(process: u32) -> bool {
    let state = std::fs::read_to_string(format!("/proc/{process}/stat"));
    state.is_ok_and(|state| {
        let after_name = state.rsplit(") ").next().unwrap_or_default();
        !after_name.starts_with(['Z', 'X'])
    })
}

/// Returns all processes below one, with their names.
pub(super) fn descendants(of: u32) -> Vec<(u32, String)> {
    let mut found = Vec::new();
    let mut parents = vec![of];
    while let Some(parent) = parents.pop() {
        for thread in std::fs::read_dir(format!("/proc/{parent}/task"))
            .into_iter()
            .flatten()
            .flatten()
        {
            let children = std::fs::read_to_string(thread.path().join("children"));
            for child in children.unwrap_or_default().split_whitespace() {
                let child: u32 = child.parse().expect("a number");
                let name = std::fs::read_to_string(format!("/proc/{child}/comm"));
                found.push((child, name.unwrap_or_default().trim().to_owned()));
                parents.push(child);
            }
        }
    }
    found
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .expect("a free port")
        .port()
}
