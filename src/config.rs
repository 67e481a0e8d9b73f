//! Every setting, from flags or from the environment. Nobody else reads the environment.

use std::net::SocketAddr;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

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
    },
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
    pub log: String,
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
