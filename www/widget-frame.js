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
 * @param {string} link
 * @param {string} [language]
 */
function check(link, language) {
  const { notices, misspelled } = parseLink(link, language);
  for (const notice of notices) host.sendError(notice);
  return !isStrict || misspelled.length === 0;
}

await init({ module_or_path: await loadModule() });
const { size, theme, switches, isStrict, language = "" } = frameOptions();
applyTheme({ theme });
await loadLanguage(language);
const link = location.hash || "v=1";
const widget = mount(document.body.querySelector("main") ?? document.body, {
  release: link,
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
    applyTheme(appearance);
    const isOther = release !== undefined && check(release, language);
    widget.set({
      ...(switches !== undefined && { switches }),
      ...(isOther && { release }),
    });
    if (isOther) show();
    if (language !== undefined) loadLanguage(language).then(() => widget.set({ language }));
  },
});
function show() {
  isShown = true;
  host.sendState(widget.state);
  host.sendHeight();
}
if (check(link, language)) show();
new ResizeObserver(host.sendHeight).observe(document.body);
