//! A PostgreSQL of the tests' own: one server per test program, one database per test. It ends with the program.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::OnceLock;

pub struct Server {
    port: u16,
    // Closed when the program ends, however it ends; the script waits for that and stops the server.
    orders: ChildStdin,
    replies: BufReader<ChildStdout>,
    _script: Child,
}

/// initdb refuses root, so root becomes `postgres` (Debian's package makes that user).
const SCRIPT: &str = r#"
set -e
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
"$bin/initdb" -D "$dir/data" -A trust -U postgres -E UTF8 --no-locale --no-sync >/dev/null
begin() {
    "$bin/postgres" -D "$dir/data" -p "$1" -c listen_addresses=127.0.0.1 -k "$dir" -c fsync="$2" -c max_connections=100 >"$dir/log" 2>&1 &
    server=$!
    for _ in $(seq 200); do
        "$bin/pg_isready" -q -h 127.0.0.1 -p "$1" && break
        kill -0 $server || { cat "$dir/log" >&2; exit 1; }
        sleep 0.05
    done
    echo ready
}
end() { kill -INT $server; wait $server || true; }
begin "$1" "$2"
while read -r word; do
    case $word in
        stop) end; echo stopped ;;
        start) begin "$1" "$2" ;;
    esac
done
end
"#;

fn server() -> &'static Server {
    static SERVER: OnceLock<Server> = OnceLock::new();
    SERVER.get_or_init(|| Server::start("off"))
}

impl Server {
    /// `fsync`: "off" for tests, which need nothing after the machine has gone.
    pub fn start(fsync: &str) -> Server {
        let port = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let root = Command::new("id").arg("-u").output().unwrap().stdout == b"0\n";
        let mut command = if root {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--", "bash"]);
            command
        } else {
            Command::new("bash")
        };
        let mut script = command
            .args(["-c", SCRIPT, "postgres", &port.to_string(), fsync])
            .current_dir("/tmp")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut replies = BufReader::new(script.stdout.take().unwrap());
        replies.read_line(&mut line).unwrap();
        assert_eq!(
            line, "ready\n",
            "PostgreSQL starts; `tests/run` installs it (Debian: postgresql)"
        );
        Server {
            port,
            orders: script.stdin.take().unwrap(),
            replies,
            _script: script,
        }
    }

    /// The database goes away, with every connection to it.
    pub fn stop(&mut self) {
        self.order("stop", "stopped");
    }

    /// And comes back at the same place.
    pub fn start_again(&mut self) {
        self.order("start", "ready");
    }

    fn order(&mut self, word: &str, reply: &str) {
        writeln!(self.orders, "{word}").unwrap();
        let mut line = String::new();
        self.replies.read_line(&mut line).unwrap();
        assert_eq!(line.trim(), reply);
    }

    /// The URL of a fresh database.
    pub fn database(&self, name: &str) -> String {
        let port = self.port;
        let made = Command::new("psql")
            .args(["-q", "-h", "127.0.0.1", "-U", "postgres", "-p", &port.to_string()])
            .args(["-c", &format!("create database {name}")])
            .status()
            .unwrap();
        assert!(made.success());
        format!("postgres://postgres@127.0.0.1:{port}/{name}")
    }
}

/// The URL of a fresh database.
pub async fn database(name: &str) -> String {
    let name = name.to_owned();
    tokio::task::spawn_blocking(move || server().database(&name))
        .await
        .unwrap()
}
