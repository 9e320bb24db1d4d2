// The element <openness-meter>: the widget, or the whole page, in a frame. What it
// and the frame tell each other is written down in EMBEDDING.md.
import { isDark, onLook } from "./look.js";

const NAME = "openness-meter";
const VERSION = 1;

/** The color that is behind an element. */
function paper(element) {
  for (let at = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return "Canvas";
}

/** How long a frame may take before the next one is loaded, in milliseconds. */
const PATIENCE = 3000;

/** The attributes that say how it is shown, and those that are not ours. */
const OTHER =
  /^(?!data-(card|code)\b)(href|size|theme|switches|class|id|style|slot|part|lang|dir|title|role|hidden|tabindex|v|on.*|(data|aria|v|x|ng)-.*|.*[:@].*)$/;

const script = document.currentScript ?? document.querySelector('script[src*="embed.js"]');
const base = new URL(script.dataset.base ?? "./", script.src);
const tag = script.dataset.tag ?? NAME;

/** Frames are loaded one after the other: what the first has loaded, the next has. */
let turn = Promise.resolve();

const styles = new CSSStyleSheet();
// The room is there before the frame is.
styles.replaceSync(`
:host { display: block; min-block-size: 15rem }
:host([size=badge]) { display: inline-block; inline-size: 15rem; min-block-size: 1.25rem; vertical-align: middle }
:host([size=full]) { min-block-size: 85vh }
:host([hidden]) { display: none }
iframe {
  display: block; inline-size: 100%; block-size: 0; border: 0; color-scheme: only light; visibility: hidden;
  outline-color: var(--${NAME}-accent, currentColor); transition: color 1ms, outline-color 1ms
}
:host([size=full]) iframe { max-block-size: 85vh }
.ready { visibility: visible }
.ready + slot { display: none }`);

class OpennessMeter extends HTMLElement {
  #frame;
  #shown;
  #near;
  #changes = new MutationObserver(() => this.#change());
  #next = () => {};

  constructor() {
    super();
    this.attachShadow({ mode: "open" }).append(document.createElement("slot"));
    this.shadowRoot.adoptedStyleSheets = [styles];
  }

  connectedCallback() {
    addEventListener("message", this);
    this.#changes.observe(this, { attributes: true });
    this.#near = new IntersectionObserver(
      (seen) => seen.some((one) => one.isIntersecting) && this.#load(),
      { rootMargin: "100%" },
    );
    this.#near.observe(this);
  }

  disconnectedCallback() {
    removeEventListener("message", this);
    this.#changes.disconnect();
    this.#near.disconnect();
    this.#frame?.remove();
    this.#frame = undefined;
    this.#next();
  }

  /** What the element says of the release, as a link. */
  #link() {
    const href = this.getAttribute("href");
    if (href) return href.replace(/^[^#?]*[#?]/, "");
    const said = [...this.attributes].filter(({ name }) => !OTHER.test(name));
    return String(new URLSearchParams([["v", 1], ...said.map(({ name, value }) => [name, value])]));
  }

  async #load() {
    this.#near.disconnect();
    const before = turn;
    turn = new Promise((done) => (this.#next = done));
    await before;
    setTimeout(this.#next, PATIENCE);
    if (!this.isConnected || this.#frame) return this.#next();
    const frame = document.createElement("iframe");
    const { size, theme, switches } = this.#look();
    this.#shown = { size, release: this.#link() };
    const page = size === "full" ? "" : "frame.html";
    frame.title = `Openness Meter: ${this.getAttribute("name") ?? "how open is this release?"}`;
    frame.src = new URL(
      `${page}?size=${size}&theme=${theme}&switches=${switches ? "on" : "off"}#${this.#shown.release}`,
      base,
    );
    onLook(frame, () => this.#say());
    this.#frame = frame;
    this.shadowRoot.prepend(frame);
  }

  #look() {
    const style = getComputedStyle(this);
    const property = (name) => style.getPropertyValue(`--${NAME}-${name}`).trim();
    const theme = this.getAttribute("theme");
    const isFixed = theme === "light" || theme === "dark";
    return {
      size: this.getAttribute("size") ?? "card",
      theme: isFixed ? theme : isDark(this) ? "dark" : "light",
      paper: isFixed ? "" : paper(this),
      switches: this.getAttribute("switches") !== "off",
      language: this.closest("[lang]")?.lang ?? "",
      accent: property("accent"),
      font: property("font"),
      radius: property("radius"),
    };
  }

  #change() {
    if (!this.#frame) return;
    if (this.#look().size !== this.#shown.size) {
      this.disconnectedCallback();
      this.connectedCallback();
    } else this.#say();
  }

  #say() {
    const { size, ...set } = this.#look();
    const release = this.#link();
    // What readers have switched stays, unless there is another release.
    if (release !== this.#shown.release) set.release = this.#shown.release = release;
    this.#frame.contentWindow?.postMessage({ [NAME]: VERSION, set }, base.origin);
  }

  handleEvent({ data, origin, source }) {
    const frame = this.#frame;
    if (!frame || source !== frame.contentWindow || origin !== base.origin) return;
    if (data?.[NAME] !== VERSION) return;
    const { ready, height, state, error } = data;
    if (ready) this.#say();
    if (height > 0 && height < 1e5) {
      frame.style.blockSize = `${height}px`;
      frame.className = "ready";
      this.#next();
    }
    if (typeof state?.link === "string" && state.link !== this.state?.link) {
      /** What the release is rated as: `{level, label, link}`. */
      this.state = state;
      const about = { bubbles: true, composed: true, detail: state };
      this.dispatchEvent(new CustomEvent("openness-change", about));
    }
    if (error) console.warn(`${NAME}: ${error}`);
  }
}

// Included twice, or with another version of itself, the first stays.
if (!customElements.get(tag)) customElements.define(tag, OpennessMeter);
