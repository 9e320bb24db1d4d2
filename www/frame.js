// A badge or a card in a frame of its own.
import init, { parseLink } from "./api.js";
import { asked, connect, dress } from "./messages.js";
import { mount } from "./widget.js";

/** How long another frame may take to answer, in milliseconds. */
const PATIENCE = 30;

/**
 * The WebAssembly, from another frame of ours on the same page if one has it: it
 * need be loaded and compiled only once, and some browsers keep nothing.
 */
async function compiled() {
  const url = new URL("./api_bg.wasm", import.meta.url);
  const frames = new BroadcastChannel(String(url));
  const other = new Promise((resolve) => {
    frames.onmessage = ({ data }) => data instanceof WebAssembly.Module && resolve(data);
    setTimeout(resolve, PATIENCE);
  });
  frames.postMessage("");
  const module = (await other) ?? (await WebAssembly.compileStreaming(fetch(url)));
  frames.onmessage = ({ data }) => data === "" && frames.postMessage(module);
  return module;
}

await init({ module_or_path: await compiled() });
const { size, theme, switches } = asked();
dress({ theme });
const link = location.hash || "v=1";
const widget = mount(document.querySelector("main"), {
  release: link,
  size: size === "badge" ? "badge" : "card",
  switches,
  // The frame's own color scheme, which the theme above is.
  theme: "",
  page: String(new URL("./", location.href)),
  onchange: () => page.state(widget.state),
});
const page = connect({
  height: () => Math.ceil(document.body.getBoundingClientRect().height),
  set({ release, switches, ...look }) {
    dress(look);
    if (switches !== undefined) widget.set({ switches });
    if (release !== undefined) {
      widget.set({ release });
      report(release);
    }
  },
});
const report = (link) => {
  page.state(widget.state);
  for (const notice of parseLink(link).notices) page.error(notice);
};
report(link);
new ResizeObserver(page.resized).observe(document.body);
