// The rest of the page: the same library that other pages can use, in a
// WebAssembly of its own that is loaded once this page can be used.
export function load(ready, failed) {
  import(new URL("library.js", document.baseURI))
    .then((library) => library.default().then(() => ready(library)))
    .catch(failed);
}
