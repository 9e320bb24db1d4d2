//! nginx with the configuration that README shows.

use std::{
    fs,
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result};

use crate::size;

/// A running nginx. Ends with the value.
pub(crate) struct Nginx {
    /// The address of the page.
    pub(crate) url: String,
    process: Child,
}

impl Nginx {
    /// Serves the page on this machine, as README says.
    pub(crate) fn start(root: &Path, page: &Path) -> Result<Self> {
        let folder = root.join("target").join("nginx");
        size::copy(page, &folder.join("meter"))?;
        fs::copy("/etc/nginx/mime.types", folder.join("mime.types"))
            .context("nginx has no mime.types")?;
        let readme = fs::read_to_string(root.join("README.md"))?;
        let block = readme.split_once("```nginx\n").and_then(|(_, rest)| rest.split_once("```"));
        let (block, _) = block.context("README has no configuration of nginx")?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let here = folder.display().to_string();
        let paths: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|name| format!("{name}_temp_path {here}/temp;"))
            .concat();
        let config = folder.join("nginx.conf");
        let text = format!(
            "daemon off; master_process off; pid {here}/pid; error_log stderr;\n\
             events {{}}\n\
             http {{ access_log off; {paths}\n\
             server {{ listen 127.0.0.1:{port};\n{}\n}} }}\n",
            block.replace("/var/www", &here)
        );
        fs::write(&config, text)?;
        let process = Command::new("nginx")
            .arg("-c")
            .arg(&config)
            .args(["-e", "stderr"])
            .stdin(Stdio::null())
            .spawn()
            .context("nginx could not be started")?;
        Ok(Self { url: format!("http://127.0.0.1:{port}/meter/"), process })
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // It may have ended by itself.
        drop(self.process.kill());
        drop(self.process.wait());
    }
}
