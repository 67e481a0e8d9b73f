//! Every setting, from flags or from the environment. Nobody else reads the environment.

use std::net::{IpAddr, SocketAddr};
use std::num::{NonZeroU16, NonZeroUsize};
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use ipnet::IpNet;
use tracing_subscriber::filter::LevelFilter;

/// A civic directory of counterspeech: who answers hate, where, with what, and whether it worked.
#[derive(Debug, Parser)]
#[command(name = "counterspeech", version)]
pub struct CommandLine {
    #[command(flatten)]
    pub config: Config,

    /// `serve` when absent.
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Show the site.
    Serve,
    /// Say what is wrong with the seed files, without showing anything.
    Check {
        /// Fail on warnings too.
        #[arg(long)]
        strict: bool,
        /// How the problems are written.
        #[arg(long, value_enum, default_value = "text")]
        format: ReportFormat,
    },
    /// Read what visitors wrote.
    #[command(subcommand)]
    Inbox(InboxCommand),
}

/// How `check` writes what it finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// One line for each problem.
    Text,
    /// One JSON array.
    Json,
    /// Workflow commands, which code hosts show beside the line.
    Github,
}

/// What staff do with the inbox.
#[derive(Debug, Subcommand)]
pub enum InboxCommand {
    /// One line for each message: likely persons first, then what is unsure, then likely junk; in each, unread ones first.
    List {
        /// Print one JSON array.
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        key: IdentityArgument,
    },
    /// Show one message, and mark it as read.
    Read {
        /// The code that the sender was shown.
        reference: String,
        #[command(flatten)]
        key: IdentityArgument,
    },
    /// Print one message as it is sealed, to be opened elsewhere; or all, opened, as one JSON array.
    Export {
        /// The code that the sender was shown; all messages when absent.
        reference: Option<String>,
        #[command(flatten)]
        key: IdentityArgument,
    },
    /// Note what became of a message: its answer begins the time after which it is deleted.
    Mark {
        /// The code that the sender was shown.
        reference: String,
        #[arg(value_enum)]
        status: MarkedStatus,
    },
    /// Delete a message for good, as its sender may ask.
    Erase {
        /// The code that the sender was shown.
        reference: String,
    },
    /// Make a key pair for staff: the private key to a new file, the public key to standard output.
    Keygen {
        /// Where the private key goes. Keep it off the server.
        #[arg(long, value_name = "FILE", default_value = "staff-key.txt")]
        output: PathBuf,
    },
}

/// What staff may say of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum MarkedStatus {
    Unread,
    Read,
    Answered,
}

#[derive(Debug, Args)]
pub struct IdentityArgument {
    /// File with the private key; the key that `serve` made in the state folder when absent.
    #[arg(long, value_name = "FILE")]
    pub identity: Option<PathBuf>,
}

/// The settings. Each flag may stand before or after the command.
#[derive(Debug, Clone, Args)]
pub struct Config {
    /// Address on which the site answers; port 0 lets the system choose one
    #[arg(
        long,
        global = true,
        env = "COUNTERSPEECH_LISTEN",
        value_name = "ADDR",
        default_value = "127.0.0.1:3000"
    )]
    pub listen: SocketAddr,

    /// Folder of the seed files that staff edit
    #[arg(
        long,
        global = true,
        env = "COUNTERSPEECH_DATA",
        value_name = "DIR",
        default_value = "data"
    )]
    pub data: PathBuf,

    /// Folder for the databases and keys; made if absent
    #[arg(
        long,
        global = true,
        env = "COUNTERSPEECH_STATE",
        value_name = "DIR",
        default_value = "var"
    )]
    pub state: PathBuf,

    /// Address under which visitors know the site, such as <https://counterspeech.example>
    #[arg(long, global = true, env = "COUNTERSPEECH_PUBLIC_URL", value_name = "URL", value_parser = public_url)]
    pub public_url: Option<String>,

    /// Public key of a staff member (age1…), to whom messages are sealed; may be given several times
    #[arg(
        long = "staff-key",
        global = true,
        env = "COUNTERSPEECH_STAFF_KEY",
        value_name = "KEY",
        value_delimiter = ','
    )]
    pub staff_keys: Vec<String>,

    /// File with at least 32 random bytes from which references are derived; made in the state folder if not given
    #[arg(
        long,
        global = true,
        env = "COUNTERSPEECH_SECRET_FILE",
        value_name = "FILE"
    )]
    pub secret_file: Option<PathBuf>,

    /// Address or network of a proxy in front of the site (127.0.0.1, 10.0.0.0/8), whose X-Forwarded-For is believed; may be given several times
    #[arg(
        long = "trusted-proxy",
        global = true,
        env = "COUNTERSPEECH_TRUSTED_PROXY",
        value_name = "CIDR",
        value_delimiter = ',',
        value_parser = network
    )]
    pub trusted_proxies: Vec<IpNet>,

    /// Forms that one network (/24, or /48 of IPv6) may send in an hour; 0 is no limit
    #[arg(
        long,
        global = true,
        env = "COUNTERSPEECH_POSTS_PER_HOUR",
        value_name = "N",
        default_value = "60"
    )]
    pub posts_per_hour: u32,

    /// Days after which an answered message is deleted; said beside the form
    #[arg(
        long,
        global = true,
        env = "COUNTERSPEECH_ANSWERED_RETENTION_DAYS",
        value_name = "N",
        default_value = "30"
    )]
    pub answered_retention_days: NonZeroU16,

    /// Days after which a message is deleted, at the latest; said beside the form
    #[arg(
        long,
        global = true,
        env = "COUNTERSPEECH_RETENTION_DAYS",
        value_name = "N",
        default_value = "180"
    )]
    pub retention_days: NonZeroU16,

    /// Connections that may be open at once
    #[arg(
        long,
        global = true,
        env = "COUNTERSPEECH_CONNECTIONS_MAX",
        value_name = "N",
        default_value = "4096"
    )]
    pub connections_max: NonZeroUsize,

    /// What is logged: error, warn, info, debug or trace
    #[arg(
        long,
        global = true,
        env = "COUNTERSPEECH_LOG",
        value_name = "LEVEL",
        default_value = "info"
    )]
    pub log: LevelFilter,
}

impl Config {
    /// Whether browsers may be told to use nothing but TLS. Never on an onion address, where that would break the site.
    pub fn is_https(&self) -> bool {
        self.public_url.as_deref().is_some_and(|url| {
            let authority = url.trim_start_matches("https://");
            let host = authority.split(':').next().unwrap_or(authority);
            url.starts_with("https://") && !host.to_ascii_lowercase().ends_with(".onion")
        })
    }
}

/// Accepts a scheme and an authority, nothing after them.
fn public_url(text: &str) -> Result<String, String> {
    let url = text.trim_end_matches('/');
    let authority = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    match authority {
        Some(authority)
            if !authority.is_empty() && !authority.contains(['/', '?', '#', '@', ' ']) =>
        {
            Ok(url.to_owned())
        }
        _ => Err("write it as https://counterspeech.example, without a path".to_owned()),
    }
}

/// Reads a network in the notation `10.0.0.0/8`; a bare address is a network of one.
fn network(text: &str) -> Result<IpNet, String> {
    let text = text.trim();
    text.parse()
        .or_else(|_| text.parse::<IpAddr>().map(IpNet::from))
        .map_err(|_| {
            "write it as an address or a network, such as 127.0.0.1 or 10.0.0.0/8".to_owned()
        })
}
