// The rest of the page: the same library that other pages can use, in a
// WebAssembly of its own that is loaded, with its styles, once this page can be
// used.
export function load(ready, failed) {
  const at = (file) => new URL(file, document.baseURI);
  const style = document.createElement("link");
  const styled = new Promise((resolve, reject) => {
    style.onload = resolve;
    style.onerror = reject;
  });
  style.rel = "stylesheet";
  style.href = at("library.css");
  document.head.append(style);
  import(at("library.js"))
    .then((library) => Promise.all([library, library.default(), styled]))
    .then(([library]) => ready(library))
    .catch(failed);
}
