//! nginx, for testing its configuration.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use super::{Setup, system};

const DEBIAN: [&str; 2] = ["nginx-light", "libnginx-mod-http-brotli-static"];

/// Paths of the program beside the folders of `PATH`: Debian's is for root alone.
const PLACES: [&str; 2] = ["/usr/sbin/nginx", "/usr/local/sbin/nginx"];

/// Paths of the module that sends files compressed with brotli.
const MODULES: [&str; 3] = [
    "/usr/lib/nginx/modules",
    "/usr/lib64/nginx/modules",
    "/usr/local/libexec/nginx",
];

const INSTALL_HINT: &str = "Install nginx and its module for files packed with brotli:\n  \
    Debian:         apt-get install nginx-light libnginx-mod-http-brotli-static\n  \
    Fedora:         dnf install nginx nginx-mod-brotli\n  \
    Arch:           pacman -S nginx nginx-mod-brotli\n\
    or leave the configuration untried with `cargo xtask test --skip deploy`";

/// Finds nginx and the module, or installs them from Debian's packages.
///
/// Their files are passed on in `CROSSINGS_NGINX` and `CROSSINGS_NGINX_BROTLI`.
pub(super) fn nginx(setup: &mut Setup<'_>) -> Result<String> {
    let mut found = find(setup);
    if found.is_none() && system::apt_install(setup, &DEBIAN).context(INSTALL_HINT)? {
        found = find(setup);
    }
    let Some((program, module)) = found else {
        bail!("nginx or its brotli module is not installed. {INSTALL_HINT}");
    };
    setup.programs.set("CROSSINGS_NGINX", &program);
    setup.programs.set("CROSSINGS_NGINX_BROTLI", &module);
    Ok(program.display().to_string())
}

fn find(setup: &Setup<'_>) -> Option<(PathBuf, PathBuf)> {
    let places = PLACES.iter().map(PathBuf::from);
    let program = setup
        .programs
        .find("nginx")
        .or_else(|| places.into_iter().find(|file| file.is_file()))?;
    let module = MODULES
        .iter()
        .map(|folder| Path::new(folder).join("ngx_http_brotli_static_module.so"))
        .find(|file| file.is_file())?;
    Some((program, module))
}
