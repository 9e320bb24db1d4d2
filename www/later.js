// The rest of the page: the desk, a WebAssembly of its own that is loaded, with its
// styles, once this page can be used. It is told how to ask the page for something,
// and where the worker is that reads files; in a frame on another page also what
// to tell that page.
const at = (file) => new URL(file, document.baseURI);
const isFramed = parent !== window;

export function load(run, ready, failed) {
  const rest = import(at(isFramed ? "framed.js" : "installed.js"));
  const style = document.createElement("link");
  const styled = new Promise((resolve, reject) => {
    style.onload = resolve;
    style.onerror = reject;
  });
  style.rel = "stylesheet";
  style.href = at("desk.css");
  document.head.append(style);
  import(at("desk.js"))
    .then((desk) => Promise.all([desk, rest, desk.default(), styled]))
    .then(([desk, rest]) => {
      // A file of the catalog that fails is asked for again with the next change.
      const catalog = async () => (await fetch(at("catalog.txt"))).text();
      desk.start(run, catalog, String(at("reader_loader.js")), isFramed ? rest.tell : undefined);
      ready(desk);
      for (const tool of document.querySelectorAll(".masthead button")) tool.setAttribute("aria-disabled", "false");
      rest.start(desk);
    })
    .catch(failed);
}
