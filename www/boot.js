// Boots the app, and reports when it cannot be loaded or has crashed. Until the app has
// drawn, the page is what the build has rendered, which is all of it. So the app starts
// once the browser is idle, or with the first sign of a reader, or at once where the build
// could not know what to show.
(() => {
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const { program = "", wasm = "", integrity = "" } = script.dataset;
  const root = document.documentElement;
  const isFramed = parent !== window;
  const isCatalog = location.pathname.endsWith("releases.html");

  /** @param {string} file */
  const resolve = (file) => new URL(file, document.baseURI);
  /** @param {string} selector @returns {any} */
  const find = (selector) => document.querySelector(selector);

  /** The languages that the page is in, and the file name of each. */
  const LANGUAGES = ["en", "de", "fr", "zh"];
  const LANGUAGE = "openness-meter/language";
  /** @param {string | null} [tag] */
  const known = (tag) => LANGUAGES.find((language) => tag?.toLowerCase().split("-")[0] === language);

  /** The language that the reader has chosen on an earlier visit, if storage tells. */
  const chosen = () => {
    try {
      return localStorage.getItem(LANGUAGE);
    } catch {
      return null;
    }
  };

  /**
   * The address of this page in the reader's language, if that is another: in the one that
   * the address asks for, else, on a page that is in English since nobody has asked, in the one
   * that was chosen or that the browser is set to.
   */
  const otherLanguage = () => {
    const url = new URL(location.href);
    const here = known(root.lang);
    const asked = known(url.searchParams.get("lang"));
    url.searchParams.delete("lang");
    const preferred = () => known(chosen()) ?? navigator.languages.map(known).find(Boolean);
    const wanted = asked ?? (here === "en" && !isFramed ? preferred() : here);
    if (asked) {
      if (!isFramed) {
        try {
          localStorage.setItem(LANGUAGE, asked);
        } catch {
          // It is asked for again next time.
        }
      }
      if (asked === here) history.replaceState(history.state, "", url);
    }
    if (!wanted || wanted === here) return;
    const isEnglish = wanted === "en";
    const page = isCatalog
      ? `${isEnglish ? "" : `${wanted}-`}releases.html`
      : isEnglish
        ? ""
        : `${wanted}.html`;
    url.pathname = url.pathname.replace(/[^/]*$/, page);
    return url;
  };
  const other = otherLanguage();
  if (other) return location.replace(other);

  // Only this page's own files may become scripts.
  window.trustedTypes?.createPolicy("default", {
    createScriptURL: (url) => (resolve(url).origin === location.origin ? url : null),
  });

  /**
   * The link of the release that the app will show, if it may be another than the example.
   * What the address says is judged by the app alone: here, whatever has a key and a value,
   * however it is encoded, may be a link.
   * @returns {string | null | undefined}
   */
  const pendingLink = () => {
    const { state } = history;
    if (typeof state === "string") return state.slice(1).split("\n")[0];
    const text = [location.hash, location.search].find((part) => /=|%\w/.test(part));
    if (text || isFramed || isCatalog) return text?.slice(1);
    try {
      return localStorage.getItem("openness-meter/release");
    } catch {
      return undefined;
    }
  };

  /**
   * Tells the reader what went wrong, in words that are in the page.
   * @param {string} what
   */
  const report = (what) => {
    const link = isCatalog ? undefined : pendingLink();
    for (const error of /** @type {NodeListOf<HTMLElement>} */ (
      document.querySelectorAll("[data-error]")
    )) {
      error.hidden = error.dataset.error !== what;
    }
    const recovery = find("#recovery-link");
    recovery.hidden = !link;
    recovery.href = `#${link}`;
    find("#retry").onclick = async () => {
      // A newer version may do better.
      const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
      registration?.waiting?.postMessage("take");
      // Some browsers keep what broke off half-way.
      const modules = JSON.parse(find("[type=importmap]")?.textContent ?? "{}");
      const files = [wasm, ...Object.keys(modules.integrity ?? {})];
      await Promise.allSettled(files.map((file) => fetch(resolve(file), { cache: "reload" })));
      location.reload();
    };
    find("#app").inert = !isCatalog;
    find("#error-banner").hidden = false;
    delete root.dataset.coming;
  };
  /** @param {unknown} error */
  const isCrash = (error) => window.WebAssembly && error instanceof WebAssembly.RuntimeError;
  /** @param {unknown} error */
  const watch = (error) => isCrash(error) && report("stopped");
  addEventListener("error", ({ error }) => watch(error));
  addEventListener("unhandledrejection", ({ reason }) => watch(reason));
  addEventListener("load-failed", () => report("unloaded"));

  const pending = pendingLink();
  if (isFramed) root.dataset.framed = "";
  if (pending) root.dataset.coming = "";
  const parsed = new Promise((done) => addEventListener("DOMContentLoaded", done)).then(() => {
    if (!pending || isCatalog) return;
    const stated = new URLSearchParams(pending);
    find("#name").value = find("#verdict-heading").textContent = stated.get("name") ?? "";
    find("#producer").value = stated.get("by") ?? "";
  });

  // What is pressed and typed before the app is there is done again then.
  /** @type {Map<string, string | undefined>} */
  const early = new Map();
  /** @param {Event} event */
  const remember = ({ target }) => {
    if (!(target instanceof Element)) return;
    const control = /** @type {HTMLInputElement | null} */ (target.closest("button, input"));
    if (control?.id) early.set(`#${control.id}`, control.value);
    else if (control?.dataset.start) early.set(`[data-start="${control.dataset.start}"]`, undefined);
  };
  /** @param {[string, string | undefined]} entry */
  const repeat = ([selector, value]) => {
    const element = find(selector);
    if (element?.type !== "text") return element?.click();
    element.value = value;
    for (const kind of ["input", "change"]) {
      element.dispatchEvent(new Event(kind, { bubbles: true }));
    }
  };
  const KINDS = ["click", "input"];
  for (const kind of KINDS) document.addEventListener(kind, remember);

  const SIGNS = "pointerover touchstart keydown focusin click scroll paste dragover hashchange";
  const wanted = new Promise((done) => {
    if (pending || isFramed || location.search) return done(undefined);
    for (const kind of SIGNS.split(" ")) {
      addEventListener(kind, done, { once: true, capture: true });
    }
  });
  const idle = new Promise((done) => {
    addEventListener("load", () => (window.requestIdleCallback ?? setTimeout)(done));
  });
  const drawn = new Promise((done) => addEventListener("app-drawn", done));

  /** @param {string} file @param {string} media */
  const addStyles = (file, media) => {
    const link = document.createElement("link");
    document.head.append(Object.assign(link, { rel: "stylesheet", media, href: resolve(file) }));
  };

  const start = async () => {
    await Promise.race([wanted, idle]);
    const compile = async () => {
      const file = await fetch(resolve(wasm), { integrity });
      return WebAssembly.compile(await file.arrayBuffer());
    };
    const url = String(resolve(program));
    const [module, app] = await Promise.all([compile(), import(url), parsed]);
    const focused = document.activeElement?.id;
    addStyles("dialogs.css", "all");
    await app.default({ module_or_path: module });
    await drawn;
    setTimeout(() => {
      for (const kind of KINDS) document.removeEventListener(kind, remember);
      delete root.dataset.coming;
      [...early].forEach(repeat);
      if (focused) document.getElementById(focused)?.focus();
    });
    if (isFramed) {
      (await import(String(resolve("full-page-frame.js")))).start(app);
    } else if (!isFramed) {
      // What keeps the page must not compete with it, nor what it looks like on paper.
      await idle;
      addStyles("print.css", "print");
      (await import(String(resolve("pwa.js")))).start();
    }
  };
  start().catch(async (error) => {
    await parsed;
    const isUnsupported = !window.WebAssembly || error instanceof WebAssembly.CompileError;
    report(isCrash(error) ? "stopped" : isUnsupported ? "unsupported" : "unloaded");
    console.error(error);
  });
})();
