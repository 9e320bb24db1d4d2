// A badge or a card in a frame of its own.
import init, { parseLink } from "./api.js";
import { applyTheme, connect, frameOptions } from "./embed-protocol.js";
import { loadLanguage } from "./languages.js";
import { mount } from "./widget.js";

/** How long another frame may take to answer, in milliseconds. */
const ANSWER_TIMEOUT = 30;

/**
 * The WebAssembly, from another frame of this page if one has it: so it is loaded and
 * compiled once, even by browsers that cache nothing in frames.
 *
 * @returns {Promise<WebAssembly.Module>}
 */
async function loadModule() {
  const url = new URL("./api_bg.wasm", import.meta.url);
  const channel = new BroadcastChannel(url.href);
  /** @type {Promise<WebAssembly.Module | undefined>} */
  const answer = new Promise((resolve) => {
    channel.onmessage = ({ data }) => data instanceof WebAssembly.Module && resolve(data);
    setTimeout(resolve, ANSWER_TIMEOUT, undefined);
  });
  channel.postMessage("");
  const module = (await answer) ?? (await WebAssembly.compileStreaming(fetch(url)));
  channel.onmessage = ({ data }) => data === "" && channel.postMessage(module);
  return module;
}

/**
 * Tells what could not be read of a release, and returns whether it may be shown: one with
 * a misspelled attribute is not what its author means.
 *
 * @param {string | undefined} link
 * @param {string} [language]
 * @returns {link is string}
 */
function canShow(link, language) {
  if (link === undefined) {
    host.sendError("The catalog has no release of this name, or it could not be loaded.");
    return false;
  }
  const { notices, misspelled } = parseLink(link, language);
  for (const notice of notices) host.sendError(notice);
  return !isStrict || misspelled.length === 0;
}

/**
 * The id of the catalog's entry that a link follows, if it does.
 *
 * @param {string} link
 */
const followed = (link) => new URLSearchParams(link.replace(/^#/, "")).get("release");

/**
 * The link that is shown: this one, or that of the entry that it follows, as the catalog has
 * it by now; nothing if there is none, or none comes.
 *
 * @param {string} link
 * @returns {Promise<string | undefined>}
 */
async function current(link) {
  const id = followed(link);
  if (id === null) return link;
  try {
    const url = new URL(`./releases/${encodeURIComponent(id)}.json`, import.meta.url);
    const response = await fetch(url);
    if (response.ok) return String((await response.json()).link);
  } catch {
    // As if there were no such entry.
  }
  return undefined;
}

// What is followed comes while the program does.
const coming = current(location.hash || "v=1");
await init({ module_or_path: await loadModule() });
const { size, theme, switches, isStrict, language = "" } = frameOptions();
applyTheme({ theme });
await loadLanguage(language);
const link = await coming;
const widget = mount(document.body.querySelector("main") ?? document.body, {
  release: link ?? "v=1",
  size: size === "badge" ? "badge" : "card",
  switches,
  language,
  theme: "inherit",
  page: new URL("./", location.href).href,
  onchange: (state) => host.sendState(state),
});
/** Without a height the element around shows what its author has put in. */
let isShown = false;
const host = connect({
  getHeight: () => (isShown ? Math.ceil(document.body.getBoundingClientRect().height) : 0),
  onSettings({ release, switches, language, ...appearance }) {
    document.documentElement.classList.add("fitted");
    applyTheme(appearance);
    if (switches !== undefined) widget.set({ switches });
    if (release !== undefined) open(release, language);
    if (language !== undefined) loadLanguage(language).then(() => widget.set({ language }));
  },
});
/** The release that was asked for last. */
let asked = "";
/**
 * Shows another release, once it is known.
 *
 * @param {string} release
 * @param {string} [language]
 */
async function open(release, language) {
  asked = release;
  const link = await current(release);
  if (asked === release && canShow(link, language)) {
    widget.set({ release: link });
    show();
  }
}
function show() {
  isShown = true;
  host.sendState(widget.state);
  host.sendHeight();
}
if (canShow(link, language)) show();
new ResizeObserver(host.sendHeight).observe(document.body);
