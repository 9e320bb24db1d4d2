// Starts the page of the catalog. Until its program is there, the page is what the
// build has rendered: the whole list.
(() => {
  const { integrity } = document.currentScript.dataset;
  const at = (file) => new URL(file, document.baseURI);

  // Only this site's own files may become scripts.
  window.trustedTypes?.createPolicy("default", {
    createScriptURL: (url) => (at(url).origin === location.origin ? url : null),
  });

  const isFramed = parent !== window;
  if (isFramed) {
    // What is linked is read in a tab of its own.
    document.documentElement.dataset.framed = "";
    const base = document.createElement("base");
    base.target = "_blank";
    document.head.append(base);
  }
  const parsed = new Promise((done) => addEventListener("DOMContentLoaded", done));

  const start = async () => {
    const compile = async () => {
      const file = await fetch(at("releases_bg.wasm"), { integrity: integrity ?? "" });
      return WebAssembly.compile(await file.arrayBuffer());
    };
    const catalog = async () => {
      const file = await fetch(at("catalog.txt"));
      if (!file.ok) throw new Error(file.statusText);
      return file.text();
    };
    const [module, text, program] = await Promise.all([
      compile(),
      catalog(),
      import(at("releases.js")),
      parsed,
    ]);
    await program.default({ module_or_path: module });
    program.start_releases(text);
    isFramed || import(at("installed.js"));
  };
  start().catch(async (error) => {
    await parsed;
    document.getElementById("trouble").hidden = false;
    console.error(error);
  });
})();
