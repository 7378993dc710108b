//! Tests the configuration in `dist/deploy/nginx.conf`: a real nginx serves `dist/` by it, and answers requests.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};

use crate::process::{Programs, run as run_program};
use crate::project::Project;

/// Time for nginx to listen.
const LISTEN_TIMEOUT: Duration = Duration::from_secs(10);

/// Starts nginx on a free port, requests pages and files, and embeds a chart from it in a browser.
///
/// # Errors
///
/// When nginx refuses the configuration, or an answer differs from `deploy/README.md`.
pub(crate) fn check(project: &Project, programs: &Programs) -> Result<()> {
    let dist = project.path("dist");
    ensure!(
        dist.join("index.html.br").is_file(),
        "dist/ holds no packed site; run `cargo xtask test --only build` first"
    );
    let server = Nginx::start(project, programs, &dist)?;
    let mut node = programs.command("node")?;
    node.current_dir(project.root());
    node.arg("web/check/served.mjs").arg(&server.origin);
    run_program(node.arg(&dist)).context("asking nginx")?;

    let mut journey = programs.command("cargo")?;
    journey.current_dir(project.root());
    let line = "test --locked --package journeys -- --ignored deployed";
    journey.args(line.split(' '));
    journey.env("CROSSINGS_DIST", &dist);
    run_program(journey.env("CROSSINGS_ORIGIN", &server.origin)).context("embedding from nginx")
}

/// An nginx process, ended when dropped.
struct Nginx {
    /// `http://127.0.0.1:port/`
    origin: String,
    process: Child,
    folder: PathBuf,
}

impl Nginx {
    fn start(project: &Project, programs: &Programs, dist: &Path) -> Result<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let folder = project.path("target/nginx");
        fs::create_dir_all(&folder).with_context(|| format!("creating {}", folder.display()))?;
        let site = rendered(&project.read("dist/deploy/nginx.conf")?, port, dist)?;
        let module = PathBuf::from(programs.setting("CROSSINGS_NGINX_BROTLI")?);
        let file = folder.join("nginx.conf");
        fs::write(&file, around(&site, &module, &folder))
            .with_context(|| format!("writing {}", file.display()))?;
        let process = nginx(programs)?
            .arg("-p")
            .arg(&folder)
            .arg("-c")
            .arg(&file)
            .stdin(Stdio::null())
            .spawn()
            .context("starting nginx")?;
        let mut server = Self {
            origin: format!("http://127.0.0.1:{port}/"),
            process,
            folder,
        };
        server.wait(port)?;
        Ok(server)
    }

    /// Waits until it listens.
    fn wait(&mut self, port: u16) -> Result<()> {
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let ended = self.process.try_wait().context("waiting for nginx")?;
            if ended.is_some() || start.elapsed() > LISTEN_TIMEOUT {
                let log = fs::read_to_string(self.folder.join("error.log")).unwrap_or_default();
                bail!("nginx does not listen: {}", log.trim());
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // It is one process; it may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Returns a command for nginx, which Debian puts on root's path only.
fn nginx(programs: &Programs) -> Result<Command> {
    Ok(Command::new(programs.setting("CROSSINGS_NGINX")?))
}

/// Returns the site's configuration, for a port of this machine and a folder.
fn rendered(configuration: &str, port: u16, dist: &Path) -> Result<String> {
    let mut text = configuration.to_owned();
    for (example, ours) in [
        ("listen 80;", format!("listen 127.0.0.1:{port};")),
        (
            "root /srv/crossings/dist;",
            format!("root \"{}\";", dist.display()),
        ),
    ] {
        ensure!(
            text.matches(example).count() == 1,
            "nginx.conf has no line `{example}`"
        );
        text = text.replace(example, &ours);
    }
    Ok(text)
}

/// Returns the frame of a site's configuration: one process in the foreground, with all its files in a folder.
fn around(site: &str, module: &Path, folder: &Path) -> String {
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|kind| format!("    {kind}_temp_path \"{}/{kind}\";\n", folder.display()))
        .concat();
    format!(
        "load_module \"{}\";\ndaemon off;\nmaster_process off;\npid \"{folder}/nginx.pid\";\n\
         error_log \"{folder}/error.log\";\nevents {{}}\nhttp {{\n    access_log off;\n{temporary}{site}}}\n",
        module.display(),
        folder = folder.display(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn port_and_folder_of_the_example_are_replaced() {
        let text = "server {\n    listen 80;\n    root /srv/crossings/dist;\n}";
        let site = rendered(text, 8123, Path::new("/some/dist")).expect("a configuration");
        assert!(site.contains("listen 127.0.0.1:8123;"), "{site}");
        assert!(site.contains("root \"/some/dist\";"), "{site}");
        assert!(rendered("server {}", 8123, Path::new("/some/dist")).is_err());
    }

    #[test]
    fn the_configuration_that_is_shipped_has_both() {
        let shipped = include_str!("../../deploy/nginx.conf");
        assert!(rendered(shipped, 8123, Path::new("/some/dist")).is_ok());
    }
}
