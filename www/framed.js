// The whole page, in a frame on another page.
import { asked, connect, dress } from "./messages.js";
import css from "./framed.css";

const root = document.documentElement;
const { theme, switches } = asked();

const styles = new CSSStyleSheet();
styles.replaceSync(css);
document.adoptedStyleSheets = [styles];
dress({ theme });
root.dataset.switches = switches ? "on" : "off";

/** Leads to the page itself, with the release as it is by now. */
const more = document.createElement("a");
more.className = "more";
more.target = "_blank";
more.rel = "noopener";
more.textContent = "Openness Meter";

let desk;
let page;

/** Tells the page around of the release that is on this page. */
export function tell(link) {
  more.href = `./#${link}`;
  const { level, label } = document.querySelector("[data-level]").dataset;
  page?.state({ level, label, link });
  lock();
}

/** Begins to listen to the page around. */
export function start(loaded) {
  desk = loaded;
  const foot = document.createElement("footer");
  foot.append(more);
  document.body.append(foot);
  page = connect({
    height: () => Math.ceil(document.body.getBoundingClientRect().height),
    set({ release, switches, ...look }) {
      dress(look);
      if (switches !== undefined) {
        root.dataset.switches = switches ? "on" : "off";
        lock();
      }
      if (release !== undefined) open(release);
    },
  });
  if (location.hash) open(location.hash);
  new ResizeObserver(page.resized).observe(document.body);
}

/** Puts a release on the page, and tells what could not be read of it. */
function open(link) {
  for (const notice of desk.take(link)) page.error(notice);
}

/** Readers who may not switch anything see what is out, and cannot reach it. */
function lock() {
  document.querySelector(".release").inert = root.dataset.switches === "off";
}
