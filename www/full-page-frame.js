// The whole page, or a comparison on the catalog's page, in a frame on another page: talks
// with that page by messages.
import { applyTheme, connect, frameOptions } from "./embed-protocol.js";
import css from "./full-page-frame.css";

/** @import { Program } from "./types.d.ts" */

const root = document.documentElement;
const isCatalog = location.pathname.endsWith("releases.html");

if (document.readyState === "loading") {
  await new Promise((resolve) => addEventListener("DOMContentLoaded", resolve));
}
const styles = new CSSStyleSheet();
styles.replaceSync(css);
document.adoptedStyleSheets = [styles];
const { theme, switches } = frameOptions();
applyTheme({ theme });
setSwitches(switches);

/**
 * Starts to talk with the page around, once the program is there.
 *
 * @param {Program} program
 */
export function start(program) {
  const more = document.createElement("a");
  more.className = "more";
  more.target = "_blank";
  more.rel = "noopener";
  more.textContent = "Openness Meter";
  const foot = document.createElement("footer");
  foot.append(more);
  document.body.append(foot);

  /** @param {string} link */
  const openLink = (link) => {
    // The catalog's page follows its address.
    if (isCatalog) location.replace(`#${link}`);
    else for (const notice of program.openLink(link)) host.sendError(notice);
  };
  const host = connect({
    getHeight: () => Math.ceil(document.body.getBoundingClientRect().height),
    onSettings({ release, switches, ...appearance }) {
      applyTheme(appearance);
      if (switches !== undefined) setSwitches(switches);
      if (release !== undefined) openLink(release);
    },
  });
  if (isCatalog) {
    // Other pages open beside the page around, not in its frame.
    document.head.append(Object.assign(document.createElement("base"), { target: "_blank" }));
    more.href = "#";
    more.addEventListener("click", () => (more.href = location.pathname + location.hash));
  } else {
    program.onChange((state) => {
      // To the page itself, with the release as it is by now.
      more.href = `./#${state.link}`;
      host.sendState(state);
      lock();
    });
    if (location.hash) openLink(location.hash);
  }
  new ResizeObserver(host.sendHeight).observe(document.body);
}

/** @param {boolean} canSwitch Whether readers may switch artifacts. */
function setSwitches(canSwitch) {
  root.dataset.switches = canSwitch ? "on" : "off";
  lock();
}

/** Keeps readers who may not switch anything from reaching what is only to be seen. */
function lock() {
  document.querySelector(".release")?.toggleAttribute("inert", root.dataset.switches === "off");
}
