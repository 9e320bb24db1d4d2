// What a frame and the page around it tell each other, at the frame's end. The
// messages are written down in EMBEDDING.md.

const NAME = "openness-meter";
const VERSION = 1;

const isText = (most) => (value) => typeof value === "string" && value.length <= most;
const isStyle = (property) => (value) =>
  isText(500)(value) && (value === "" || CSS.supports(property, value));

/** What the page around may set, and whether a value is one. */
const SET = {
  release: isText(32768),
  theme: (value) => value === "light" || value === "dark",
  language: isText(100),
  switches: (value) => typeof value === "boolean",
  paper: isStyle("color"),
  accent: isStyle("color"),
  font: isStyle("font-family"),
  radius: isStyle("border-radius"),
};

/** What a message sets, if all of it is of the right shape. */
function understood({ set = {}, get = "state" }) {
  if (typeof set !== "object" || !set || (get !== "state" && get !== "height")) return null;
  const known = Object.entries(set).filter(([key]) => Object.hasOwn(SET, key));
  return known.every(([key, value]) => SET[key](value)) ? Object.fromEntries(known) : null;
}

/**
 * Begins to talk with the page around. `height` is how high the content is, in
 * pixels, and `set` does what the page around asks for: many messages at once are
 * one call. Returns what tells of a new state, of a change of height and of errors.
 */
export function connect({ height, set }) {
  // Whoever greets first. Until then nothing is told but that the frame is there.
  let origin;
  let told = {};
  let asked;
  const post = (message, to) => parent.postMessage({ [NAME]: VERSION, ...message }, to);
  const tell = (message) => {
    told = { ...told, ...message };
    // A page without an origin can only be reached by whoever it is.
    if (origin) post(message, origin === "null" ? "*" : origin);
  };
  addEventListener("message", ({ data, origin: from, source }) => {
    if (source !== parent || parent === window) return;
    if (data?.[NAME] !== VERSION || from !== (origin ?? from)) return;
    const wanted = understood(data);
    if (!wanted) return;
    if (data.get) tell({ [data.get]: told[data.get] });
    if (!origin) {
      // At once: whoever greets shows the frame when it knows its height.
      set(wanted);
      origin = from;
      tell({ ...told, height: height() });
      return;
    }
    if (!asked) {
      setTimeout(() => {
        const all = asked;
        asked = undefined;
        set(all);
      });
    }
    asked = { ...asked, ...wanted };
  });
  post({ ready: true }, "*");
  return {
    state: (state) => tell({ state }),
    error: (error) => tell({ error }),
    resized() {
      if (height() !== told.height) tell({ height: height() });
    },
  };
}

/** What the address of a frame asks for. */
export function asked() {
  const { size, theme, switches } = Object.fromEntries(new URLSearchParams(location.search));
  return { size, switches: switches !== "off", theme: SET.theme(theme) ? theme : undefined };
}

/** Takes on what the page around asks the frame to look like. */
export function dress({ theme, paper, accent, font, radius }) {
  const root = document.documentElement;
  // Without a color of its own the page around is seen behind it.
  if (paper !== undefined) root.classList.toggle("transparent", paper !== "");
  // Of the body alone: a frame is only transparent while its root has the color
  // scheme that the element around it has.
  if (theme) document.body.style.colorScheme = theme;
  for (const [name, value] of Object.entries({ paper, accent, font, radius })) {
    if (value !== undefined) root.style.setProperty(`--openness-meter-${name}`, value);
  }
}
