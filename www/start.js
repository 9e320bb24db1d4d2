// Starts the page's program, and stays for what no program can do: to tell that there
// is none. Until it is there, the page is what the build has rendered, which is all of
// it: so the program is fetched once nothing else is to do, and runs with the first sign
// that somebody is there, or at once for what the build could not know.
(() => {
  const { program, wasm, integrity } = document.currentScript.dataset;
  const root = document.documentElement;
  const at = (file) => new URL(file, document.baseURI);
  const find = (selector) => document.querySelector(selector);
  const isFramed = parent !== window;

  // Only this page's own files may become scripts.
  window.trustedTypes?.createPolicy("default", {
    createScriptURL: (url) => (at(url).origin === location.origin ? url : null),
  });

  /** The link of the release that the page will show, if it is not the example. */
  const link = () => {
    const { state } = history;
    if (typeof state === "string") return state.slice(1);
    const said = [location.hash, location.search].find((text) => /[#?&;]v=|public=/.test(text));
    if (said || isFramed) return said?.slice(1);
    try {
      return localStorage.getItem("openness-meter/release");
    } catch {
      return undefined;
    }
  };

  /** Tells what went wrong, in words that are in the page. */
  const tell = (what) => {
    const taken = link();
    for (const said of document.querySelectorAll("[data-trouble]")) {
      said.hidden = said.dataset.trouble !== what;
    }
    find("#taken").hidden = !taken;
    find("#taken").href = `#${taken}`;
    find("#retry").onclick = async () => {
      // A newer version may do better.
      const registration = await navigator.serviceWorker?.getRegistration().catch(() => {});
      registration?.waiting?.postMessage("take");
      // Some browsers keep what broke off half-way.
      const modules = JSON.parse(find("[type=importmap]")?.textContent ?? "{}");
      const files = [wasm, ...Object.keys(modules.integrity ?? {})];
      await Promise.allSettled(files.map((file) => fetch(at(file), { cache: "reload" })));
      location.reload();
    };
    find("#app").inert = true;
    find("#trouble").hidden = false;
    delete root.dataset.coming;
  };
  const isStop = (error) => window.WebAssembly && error instanceof WebAssembly.RuntimeError;
  const watch = (error) => isStop(error) && tell("stopped");
  addEventListener("error", ({ error }) => watch(error));
  addEventListener("unhandledrejection", ({ reason }) => watch(reason));

  const coming = link();
  if (isFramed) root.dataset.framed = "";
  if (coming) root.dataset.coming = "";
  const parsed = new Promise((done) => addEventListener("DOMContentLoaded", done)).then(() => {
    if (!coming) return;
    const said = new URLSearchParams(coming);
    find("#name").value = find(".headline").textContent = said.get("name") ?? "";
    find("#producer").value = said.get("by") ?? "";
  });

  // What is pressed and typed before the program is there is done again then.
  const done = new Map();
  const remember = ({ target }) => {
    const { id, dataset, value } = target.closest("button, input") ?? {};
    const artifact = target.closest("[data-artifact]")?.dataset.artifact;
    if (id) done.set(`#${id}`, value);
    else if (dataset?.start) done.set(`[data-start="${dataset.start}"]`);
    else if (artifact) done.set(`[data-artifact="${artifact}"] .partial input`);
  };
  const again = ([selector, value]) => {
    const element = find(selector);
    if (element?.type !== "text") return element?.click();
    element.value = value;
    for (const kind of ["input", "change"]) element.dispatchEvent(new Event(kind, { bubbles: true }));
  };
  const KINDS = ["click", "input"];
  for (const kind of KINDS) document.addEventListener(kind, remember);

  const SIGNS = "pointerover touchstart keydown focusin click scroll paste dragover hashchange";
  const wanted = new Promise((resolve) => {
    if (coming || isFramed || location.search) return resolve();
    for (const kind of SIGNS.split(" ")) addEventListener(kind, resolve, { once: true, capture: true });
  });
  const idle = new Promise((resolve) => {
    addEventListener("load", () => (window.requestIdleCallback ?? setTimeout)(resolve));
  });

  const start = async () => {
    await Promise.race([wanted, idle]);
    const compile = async () => {
      const file = await fetch(at(wasm), { integrity: integrity ?? "" });
      return WebAssembly.compile(await file.arrayBuffer());
    };
    const [module, { default: init }] = await Promise.all([compile(), import(at(program)), parsed]);
    // What keeps the page must not compete with it, nor what it looks like on paper.
    idle.then(() => {
      isFramed || import(at("installed.js"));
      const paper = document.createElement("link");
      document.head.append(Object.assign(paper, { rel: "stylesheet", media: "print", href: at("print.css") }));
    });
    await wanted;
    const { id } = document.activeElement;
    await init({ module_or_path: module });
    setTimeout(() => {
      for (const kind of KINDS) document.removeEventListener(kind, remember);
      delete root.dataset.coming;
      [...done].forEach(again);
      if (id) document.getElementById(id)?.focus();
    });
  };
  start().catch(async (error) => {
    await parsed;
    const isNone = !window.WebAssembly || error instanceof WebAssembly.CompileError;
    tell(isStop(error) ? "stopped" : isNone ? "unsupported" : "unloaded");
    console.error(error);
  });
})();
