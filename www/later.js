// The rest of the page: the desk, a WebAssembly of its own that is loaded, with its
// styles, once this page can be used. It is told how to ask the page for something,
// and where the worker is that reads files.
export function load(run, ready, failed) {
  const at = (file) => new URL(file, document.baseURI);
  const style = document.createElement("link");
  const styled = new Promise((resolve, reject) => {
    style.onload = resolve;
    style.onerror = reject;
  });
  style.rel = "stylesheet";
  style.href = at("desk.css");
  document.head.append(style);
  import(at("desk.js"))
    .then((desk) => Promise.all([desk, desk.default(), styled]))
    .then(([desk]) => {
      desk.start(run, String(at("reader_loader.js")));
      ready(desk);
    })
    .catch(failed);
}
