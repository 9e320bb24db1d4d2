// The frame's end of the messages between a frame and the page around it. EMBEDDING.md
// specifies them.

/** @import { Appearance, FrameOptions, FromFrame, Settings, State, Theme, ToFrame } from "./types.d.ts" */

const NAME = "openness-meter";
const VERSION = 1;

/** @typedef {(value: unknown) => boolean} Validator */

/** @type {(maxLength: number) => Validator} */
const isText = (maxLength) => (value) => typeof value === "string" && value.length <= maxLength;
/** @type {(property: string) => Validator} */
const isStyle = (property) => (value) =>
  isText(500)(value) && (value === "" || CSS.supports(property, String(value)));

/**
 * Whether a value can be that of a setting. What comes from the page around is not trusted.
 *
 * @type {Record<keyof Settings, Validator>}
 */
const VALIDATORS = {
  release: isText(32768),
  theme: (value) => value === "light" || value === "dark",
  language: isText(100),
  switches: (value) => typeof value === "boolean",
  paper: isStyle("color"),
  accent: isStyle("color"),
  font: isStyle("font-family"),
  radius: isStyle("border-radius"),
};

/**
 * What a message sets and asks for; null if something in it has the wrong shape. Unknown
 * keys are left out.
 *
 * @param {unknown} data
 * @returns {Required<Pick<ToFrame, "set">> & Pick<ToFrame, "get"> | null}
 */
function parseMessage(data) {
  const message = /** @type {Partial<Record<string, unknown>> | null} */ (data);
  if (message?.[NAME] !== VERSION) return null;
  const { set = {}, get } = message;
  if (typeof set !== "object" || !set) return null;
  if (get !== undefined && get !== "state" && get !== "height") return null;
  /** @type {Record<string, unknown>} */
  const settings = {};
  for (const [key, isValid] of Object.entries(VALIDATORS)) {
    if (!Object.hasOwn(set, key)) continue;
    const value = /** @type {Record<string, unknown>} */ (set)[key];
    if (!isValid(value)) return null;
    settings[key] = value;
  }
  return { set: settings, get };
}

/**
 * Starts to talk with the page around.
 *
 * @param {object} frame
 * @param {() => number} frame.getHeight The height of the content, in CSS pixels.
 * @param {(settings: Settings) => void} frame.onSettings Several messages at once are one
 *   call.
 */
export function connect({ getHeight, onSettings }) {
  /**
   * The origin of whoever answers first. Until then only `ready` is sent.
   *
   * @type {string | undefined}
   */
  let origin;
  /** @type {Omit<FromFrame, typeof NAME>} */
  let latest = {};
  /** @type {Settings | undefined} */
  let pending;

  /**
   * @param {Omit<FromFrame, typeof NAME>} message
   * @param {string} to
   */
  const post = (message, to) => parent.postMessage({ [NAME]: VERSION, ...message }, to);
  /** @param {Omit<FromFrame, typeof NAME>} message */
  const send = (message) => {
    latest = { ...latest, ...message };
    // A page with an opaque origin cannot be addressed by it.
    if (origin) post(message, origin === "null" ? "*" : origin);
  };
  addEventListener("message", ({ data, origin: from, source }) => {
    if (source !== parent || parent === window || from !== (origin ?? from)) return;
    const message = parseMessage(data);
    if (!message) return;
    const { set, get } = message;
    if (get) send({ [get]: latest[get] });
    if (!origin) {
      // At once: the page around shows the frame when it knows the height.
      onSettings(set);
      origin = from;
      send({ ...latest, height: getHeight() });
      return;
    }
    if (!pending) {
      setTimeout(() => {
        const settings = pending ?? {};
        pending = undefined;
        onSettings(settings);
      });
    }
    pending = { ...pending, ...set };
  });
  post({ ready: true }, "*");
  return {
    /** @param {State} state */
    sendState: (state) => send({ state }),
    /** @param {string} error A sentence for people. */
    sendError: (error) => send({ error }),
    /** Sends the height if it has changed. */
    sendHeight: () => {
      const height = getHeight();
      if (height !== latest.height) send({ height });
    },
  };
}

/**
 * What the query of the frame's address asks for.
 *
 * @returns {FrameOptions}
 */
export function frameOptions() {
  const query = new URLSearchParams(location.search);
  const theme = query.get("theme");
  return {
    size: query.get("size") ?? undefined,
    switches: query.get("switches") !== "off",
    isStrict: query.get("spelling") === "strict",
    language: query.get("lang") ?? undefined,
    theme: VALIDATORS.theme(theme) ? /** @type {Theme} */ (theme) : undefined,
  };
}

/**
 * Makes the frame look as the page around asks.
 *
 * @param {Appearance} appearance
 */
export function applyTheme({ theme, paper, accent, font, radius }) {
  const root = document.documentElement;
  // Without a color of its own the page around is seen behind the frame.
  if (paper !== undefined) root.classList.toggle("transparent", paper !== "");
  // Of the body alone: a frame is transparent only while its root has the color scheme of
  // the element around it.
  if (theme) document.body.style.colorScheme = theme;
  for (const [name, value] of Object.entries({ paper, accent, font, radius })) {
    if (value !== undefined) root.style.setProperty(`--openness-meter-${name}`, value);
  }
}
