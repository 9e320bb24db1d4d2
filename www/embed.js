// The element <openness-meter>: a badge, a card or the whole page, in a frame. The
// attributes, and the messages between it and the frame, are specified in EMBEDDING.md.
import { isDark, onColorChange } from "./host-color-scheme.js";

/** @import { FromFrame, Settings, State } from "./types.d.ts" */

const NAME = "openness-meter";
const VERSION = 1;

/** How long the next frame waits for the one before, in milliseconds. */
const FRAME_TIMEOUT = 3000;

/**
 * Attributes that are not part of the release: those that say how it is shown, and those
 * that any element may have.
 */
const OTHER_ATTRIBUTES =
  /^(?!data-(card|code)\b)(href|size|theme|switches|class|id|style|slot|part|lang|dir|title|role|hidden|tabindex|v|on.*|(data|aria|v|x|ng)-.*|.*[:@].*)$/;

const script = /** @type {HTMLScriptElement} */ (
  document.currentScript ?? document.querySelector('script[src*="embed.js"]')
);
const base = new URL(script.dataset.base ?? "./", script.src);
const tag = script.dataset.tag ?? NAME;

/**
 * Resolves when the next frame may load: one after the other, since what the first has
 * loaded the next ones find in the cache.
 */
let queue = Promise.resolve();

const styles = new CSSStyleSheet();
// The height is reserved before the frame is there.
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

/**
 * The color behind an element.
 *
 * @param {Element} element
 */
function colorBehind(element) {
  for (let at = /** @type {Element | null} */ (element); at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return "Canvas";
}

class OpennessMeter extends HTMLElement {
  #root = this.attachShadow({ mode: "open" });
  /** @type {HTMLIFrameElement | undefined} */
  #frame;
  /** The size that the frame was loaded for, and the release that it was sent last. */
  #size = "";
  #release = "";
  #attributes = new MutationObserver(() => this.#update());
  #visibility = new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.#load(),
    { rootMargin: "100%" },
  );
  /** Lets the next frame load. */
  #next = () => {};
  /**
   * What the release is rated as, once that is known.
   *
   * @type {State | undefined}
   */
  state;

  constructor() {
    super();
    this.#root.append(document.createElement("slot"));
    this.#root.adoptedStyleSheets = [styles];
  }

  connectedCallback() {
    addEventListener("message", this);
    this.#attributes.observe(this, { attributes: true });
    this.#visibility.observe(this);
  }

  disconnectedCallback() {
    removeEventListener("message", this);
    this.#attributes.disconnect();
    this.#visibility.disconnect();
    this.#frame?.remove();
    this.#frame = undefined;
    this.#next();
  }

  /** Whether it shows a comparison of the catalog's page. */
  #isComparison() {
    return /^[^?#]*releases\.html/.test(this.getAttribute("href") ?? "");
  }

  /** The release that the attributes describe, as a link; or what is compared. */
  #link() {
    const href = this.getAttribute("href");
    if (href) return href.replace(/^[^#?]*[#?]/, "");
    const link = new URLSearchParams();
    for (const { name, value } of this.attributes) {
      if (!OTHER_ATTRIBUTES.test(name)) link.append(name, value);
    }
    // Last: whatever is last in a link may have been cut.
    link.append("v", "1");
    return String(link);
  }

  #getSize() {
    return this.getAttribute("size") ?? "card";
  }

  /** @returns {Settings} */
  #settings() {
    const style = getComputedStyle(this);
    /** @param {string} name */
    const property = (name) => style.getPropertyValue(`--${NAME}-${name}`).trim();
    const theme = this.getAttribute("theme");
    const isFixed = theme === "light" || theme === "dark";
    return {
      theme: isFixed ? theme : isDark(this) ? "dark" : "light",
      paper: isFixed ? "" : colorBehind(this),
      switches: this.getAttribute("switches") !== "off",
      language: /** @type {HTMLElement | null} */ (this.closest("[lang]"))?.lang ?? "",
      accent: property("accent"),
      font: property("font"),
      radius: property("radius"),
    };
  }

  async #load() {
    this.#visibility.disconnect();
    const before = queue;
    queue = new Promise((resolve) => (this.#next = resolve));
    await before;
    setTimeout(this.#next, FRAME_TIMEOUT);
    if (!this.isConnected || this.#frame) return this.#next();
    const frame = document.createElement("iframe");
    const { theme, switches, language } = this.#settings();
    const size = (this.#size = this.#getSize());
    this.#release = this.#link();
    frame.title = `Openness Meter: ${this.getAttribute("name") ?? "how open is this release?"}`;
    const page = this.#isComparison() ? "releases.html" : size === "full" ? "" : "frame.html";
    const spelling = this.hasAttribute("href") ? "any" : "strict";
    frame.src = new URL(
      `${page}?size=${size}&theme=${theme}&switches=${switches ? "on" : "off"}&spelling=${spelling}&lang=${language}#${this.#release}`,
      base,
    ).href;
    onColorChange(frame, () => this.#send());
    this.#frame = frame;
    this.#root.prepend(frame);
  }

  #update() {
    if (!this.#frame) return;
    if (this.#getSize() !== this.#size) {
      this.disconnectedCallback();
      this.connectedCallback();
    } else this.#send();
  }

  #send() {
    const set = this.#settings();
    const release = this.#link();
    // What readers have switched stays, unless there is another release.
    if (release !== this.#release) set.release = this.#release = release;
    this.#frame?.contentWindow?.postMessage({ [NAME]: VERSION, set }, base.origin);
  }

  /** @param {MessageEvent<FromFrame | null>} event */
  handleEvent({ data, origin, source }) {
    const frame = this.#frame;
    if (!frame || source !== frame.contentWindow || origin !== base.origin) return;
    if (data?.[NAME] !== VERSION) return;
    const { ready, height, state, error } = data;
    if (ready) this.#send();
    if (height && height > 0 && height < 1e5) {
      frame.style.blockSize = `${height}px`;
      frame.className = "ready";
      this.#next();
    }
    if (typeof state?.link === "string" && state.link !== this.state?.link) {
      this.state = state;
      const init = { bubbles: true, composed: true, detail: state };
      this.dispatchEvent(new CustomEvent("openness-change", init));
    }
    if (error) {
      console.warn(`${NAME}: ${error}`);
      this.#next();
    }
  }
}

// If the script is included twice, or in another version, the first one stays.
if (!customElements.get(tag)) customElements.define(tag, OpennessMeter);
