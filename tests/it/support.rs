//! A site of its own for each test: the real binary, a copy of the seeds, an empty state folder.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};

use scraper::{Html, Selector};
use tempfile::TempDir;

/// How long anything may take before a test gives up on it: ten times what is promised.
pub(crate) const DEADLINE: Duration = Duration::from_secs(30);

pub(crate) const BINARY: &str = env!("CARGO_BIN_EXE_counterspeech");

/// The top of the source tree.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Waits until `found` finds something.
pub(crate) fn wait_for<T>(what: &str, mut found: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(value) = found() {
            return value;
        }
        assert!(start.elapsed() < DEADLINE, "waited in vain for {what}");
        std::thread::yield_now();
    }
}

/// A folder with a copy of the seeds, for editing.
pub(crate) struct Desk {
    folder: TempDir,
}

impl Desk {
    pub(crate) fn new() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        copy(&root().join("data"), &folder.path().join("data"));
        Desk { folder }
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    pub(crate) fn state(&self) -> PathBuf {
        self.folder.path().join("state")
    }

    /// Replaces a piece of a seed; the piece must be there.
    pub(crate) fn edit(&self, file: &str, from: &str, to: &str) {
        let path = self.data().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} does not contain {from}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }

    /// The line of a piece of a seed.
    pub(crate) fn line_of(&self, file: &str, piece: &str) -> usize {
        let text = fs::read_to_string(self.data().join(file)).unwrap();
        let at = text
            .find(piece)
            .unwrap_or_else(|| panic!("{file} does not contain {piece}"));
        1 + text[..at].matches('\n').count()
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(BINARY);
        command
            .arg("--data")
            .arg(self.data())
            .arg("--state")
            .arg(self.state())
            .args(arguments)
            .env_remove("COUNTERSPEECH_LISTEN");
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    pub(crate) fn serve(&self) -> TestSite<'_> {
        self.serve_with(&[])
    }

    pub(crate) fn serve_with(&self, arguments: &[&str]) -> TestSite<'_> {
        self.start(self.command(arguments))
    }

    /// Starts a site by a command of this desk.
    pub(crate) fn start(&self, command: Command) -> TestSite<'_> {
        self.start_at("127.0.0.1:0", command)
    }

    /// The same at an address.
    pub(crate) fn start_at(&self, address: &str, mut command: Command) -> TestSite<'_> {
        let mut process = command
            .args(["--listen", address])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let log = Arc::new(Mutex::new(String::new()));
        let errors = process.stderr.take().unwrap();
        let sink = Arc::clone(&log);
        std::thread::spawn(move || {
            for line in BufReader::new(errors).lines().map_while(Result::ok) {
                let mut log = sink.lock().unwrap();
                log.push_str(&line);
                log.push('\n');
            }
        });
        let mut ready = String::new();
        let mut output = BufReader::new(process.stdout.take().unwrap());
        output.read_line(&mut ready).unwrap();
        let Some((_, address)) = ready.trim().rsplit_once(' ') else {
            panic!("the server did not start: {}", log.lock().unwrap());
        };
        let sink = Arc::clone(&log);
        std::thread::spawn(move || {
            for line in output.lines().map_while(Result::ok) {
                sink.lock().unwrap().push_str(&line);
            }
        });
        TestSite {
            _desk: self,
            process,
            address: address.to_owned(),
            log,
        }
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// A running site. Killed when dropped.
pub(crate) struct TestSite<'a> {
    /// Keeps the folders while the site runs.
    _desk: &'a Desk,
    process: Child,
    /// `http://127.0.0.1:…`
    pub(crate) address: String,
    log: Arc<Mutex<String>>,
}

impl TestSite<'_> {
    pub(crate) fn get(&self, path: &str) -> Answer {
        self.get_with(path, &[])
    }

    /// What the page of a country is called.
    pub(crate) fn title(&self, country: &str) -> String {
        self.get(&format!("/en/locations/{country}")).text("h1")
    }

    pub(crate) fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = agent().get(format!("{}{path}", self.address));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        Answer::from(request.call())
    }

    /// How many bytes an answer takes, head included, when it is asked for as browsers ask.
    pub(crate) fn bytes_on_the_wire(&self, path: &str) -> usize {
        let host = self.address.trim_start_matches("http://");
        let mut stream = TcpStream::connect(host).unwrap();
        stream.set_read_timeout(Some(DEADLINE)).unwrap();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept-Encoding: gzip, deflate, br, zstd\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        assert!(bytes.starts_with(b"HTTP/1.1 200 OK"));
        bytes.len()
    }

    /// What the server has logged and printed so far.
    pub(crate) fn log(&self) -> String {
        self.log.lock().unwrap().clone()
    }

    /// How many connections the server holds open.
    pub(crate) fn open_connections(&self) -> usize {
        let files = fs::read_dir(format!("/proc/{}/fd", self.process.id())).unwrap();
        let sockets = files.filter_map(|file| fs::read_link(file.ok()?.path()).ok());
        // One of them listens.
        sockets
            .filter(|target| target.to_string_lossy().starts_with("socket:"))
            .count()
            .saturating_sub(1)
    }

    /// Asks the server to stop, and waits until it has.
    pub(crate) fn stop(mut self) -> i32 {
        tell_to_stop(&self.process);
        wait_for("the server to stop", || self.process.try_wait().unwrap())
            .code()
            .unwrap_or(-1)
    }
}

/// Sends the signal that asks a program to stop.
pub(crate) fn tell_to_stop(process: &Child) {
    let id = process.id().to_string();
    assert!(Command::new("kill").arg(id).status().unwrap().success());
}

impl Drop for TestSite<'_> {
    fn drop(&mut self) {
        // It may have ended by itself; that is what some tests are about.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

pub(crate) fn agent() -> ureq::Agent {
    ureq::Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .timeout_global(Some(DEADLINE))
        .build()
        .into()
}

/// An answer, read to its end.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: String,
    headers: Vec<(String, String)>,
    parsed: OnceLock<Html>,
}

impl From<Result<ureq::http::Response<ureq::Body>, ureq::Error>> for Answer {
    fn from(result: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Answer {
        Answer::read(result.expect("the server answers")).unwrap()
    }
}

impl Answer {
    fn read(mut response: ureq::http::Response<ureq::Body>) -> std::io::Result<Answer> {
        let headers = response
            .headers()
            .iter()
            .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
            .collect();
        let mut bytes = Vec::new();
        response.body_mut().as_reader().read_to_end(&mut bytes)?;
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Ok(Answer {
            status: response.status().as_u16(),
            body,
            headers,
            parsed: OnceLock::new(),
        })
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn html(&self) -> &Html {
        self.parsed.get_or_init(|| Html::parse_document(&self.body))
    }

    /// The texts of all elements that a selector finds, white space folded.
    pub(crate) fn texts(&self, selector: &str) -> Vec<String> {
        let selector = Selector::parse(selector).unwrap();
        self.html()
            .select(&selector)
            .map(|element| fold(&element.text().collect::<String>()))
            .collect()
    }

    /// The text of the first element that a selector finds.
    pub(crate) fn text(&self, selector: &str) -> String {
        self.texts(selector)
            .into_iter()
            .next()
            .unwrap_or_else(|| panic!("no {selector} on the page"))
    }

    /// The text of a text area as a browser takes it: one line break after the tag is not part of it.
    pub(crate) fn text_of(&self, selector: &str) -> String {
        let selector = Selector::parse(selector).unwrap();
        let html = self.html();
        let element = html.select(&selector).next().expect("a text area");
        element.text().collect()
    }

    /// An attribute of every element that a selector finds and that has it.
    pub(crate) fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let selector = Selector::parse(selector).unwrap();
        self.html()
            .select(&selector)
            .filter_map(|element| element.attr(name).map(str::to_owned))
            .collect()
    }
}

/// White space as one space; the kinds that French typography needs stay themselves.
fn fold(text: &str) -> String {
    text.split([' ', '\n', '\t'])
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The fields of the contact form.
pub(crate) type Fields<'a> = Vec<(&'a str, &'a str)>;

/// A form that keeps every rule.
pub(crate) fn good_form() -> Fields<'static> {
    vec![
        ("topic", "counterspeech"),
        ("country", "france"),
        ("name", "Ravenfeather Quill"),
        ("email", "quill@ravenfeather.example"),
        (
            "message",
            "We answered with a choir, marzipan and umbrellas.",
        ),
        ("consent", "yes"),
        ("page", "/en/locations/france"),
    ]
}

/// The same form with another value in one field.
pub(crate) fn form_with<'a>(field: &'a str, value: &'a str) -> Fields<'a> {
    let mut form: Fields<'a> = good_form();
    match form.iter_mut().find(|(name, _)| *name == field) {
        Some(entry) => entry.1 = value,
        None => form.push((field, value)),
    }
    form
}

/// A form as a browser spells it.
pub(crate) fn spell(fields: &[(&str, &str)]) -> String {
    let spell = |text: &str| {
        percent_encoding::percent_encode(text.as_bytes(), percent_encoding::NON_ALPHANUMERIC)
            .to_string()
    };
    fields
        .iter()
        .map(|(name, value)| format!("{}={}", spell(name), spell(value)))
        .collect::<Vec<_>>()
        .join("&")
}

impl TestSite<'_> {
    pub(crate) fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_raw(
            path,
            spell(fields).as_bytes(),
            &[("sec-fetch-site", "same-origin")],
        )
    }

    pub(crate) fn post_raw(&self, path: &str, body: &[u8], headers: &[(&str, &str)]) -> Answer {
        let mut request = agent().post(format!("{}{path}", self.address));
        if !headers.iter().any(|(name, _)| *name == "content-type") {
            request = request.header("content-type", "application/x-www-form-urlencoded");
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        Answer::from(request.send(body))
    }

    /// Gives the server a reason to look at its clock. Requests may fail while that jumps, for their time is over.
    pub(crate) fn wake(&self) {
        TcpStream::connect(self.address.trim_start_matches("http://")).unwrap();
    }

    /// Sends a form to a site that may be gone before it answers.
    pub(crate) fn try_post(&self, path: &str, body: &[u8]) -> Option<Answer> {
        let request = agent()
            .post(format!("{}{path}", self.address))
            .header("content-type", "application/x-www-form-urlencoded");
        request
            .send(body)
            .ok()
            .and_then(|response| Answer::read(response).ok())
    }

    /// Sends a form and follows the redirect.
    pub(crate) fn post_and_follow(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let answer = self.post(path, fields);
        assert_eq!(answer.status, 303, "{}", answer.body);
        self.get(answer.header("location").unwrap())
    }

    /// Sends a good form and returns its reference.
    pub(crate) fn send(&self, fields: &[(&str, &str)]) -> String {
        self.post_and_follow("/en/contact", fields)
            .text(".reference")
    }

    /// Ends the server without warning.
    pub(crate) fn kill(self) {
        self.kill_now();
    }

    /// The same, while others talk to it.
    pub(crate) fn kill_now(&self) {
        let id = self.process.id().to_string();
        let killed = Command::new("kill").args(["-9", &id]).status();
        assert!(killed.unwrap().success());
    }
}

impl Desk {
    /// What a command prints; it must succeed.
    pub(crate) fn print(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(
            output.status.success(),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).unwrap()
    }

    /// Waits until the site has looked at its messages for the first time: that ends with an empty log of the database.
    pub(crate) fn wait_for_first_look(&self) {
        let log = self.state().join("inbox.db-wal");
        wait_for("the first look", || {
            fs::metadata(&log)
                .is_ok_and(|about| about.len() == 0)
                .then_some(())
        });
    }

    /// `inbox list --json`.
    pub(crate) fn inbox(&self) -> Vec<serde_json::Value> {
        serde_json::from_str(&self.print(&["inbox", "list", "--json"])).unwrap()
    }
}
