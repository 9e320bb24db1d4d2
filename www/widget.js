// The badge and the card, drawn from plain data into a shadow root: in a frame, and on
// any page by `mount`.
import { card, press, toLink } from "./api.js";
import { isDark, onColorChange } from "./host-color-scheme.js";
import css from "./widget.css";

/** @import { Card, CardArtifact, Group, Meter, MountOptions, Phrases, State } from "./types.d.ts" */
/** @import { Widget } from "./npm/index.js" */

/**
 * A part of the widget. It is created once and then updated in place, so that the focus
 * stays where it is.
 *
 * @template Data
 * @typedef {object} View
 * @property {HTMLElement} element
 * @property {(data: Data) => void} update
 */

/**
 * Handles a press on the switch of an artifact, or on the checkbox beside it.
 *
 * @typedef {(artifact: string, isPartial: boolean) => void} OnPress
 */

/** How much of a square is filled, by availability. */
const MARKS = { withheld: "unmet", partial: "partly", public: "met" };

/** The options that decide which elements there are. */
const STRUCTURAL = /** @type {const} */ (["size", "switches", "page", "language"]);

/**
 * Shared by all widgets of a page.
 *
 * @type {CSSStyleSheet | undefined}
 */
let styles;

/**
 * Puts the widget into an element. `npm/index.d.ts` documents what it takes.
 *
 * @param {Element} parent
 * @param {MountOptions} options
 * @returns {Widget}
 */
export function mount(parent, options = {}) {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  if (!styles) {
    styles = new CSSStyleSheet();
    styles.replaceSync(css);
  }
  root.adoptedStyleSheets = [styles];

  let settings = { ...options };
  let data = card(toLink(options.release ?? { v: 1 }), options.language);
  let view = create();

  /** @returns {State} */
  function getState() {
    const { level, label, link } = data;
    return { level, label, link };
  }
  function create() {
    const { size, switches = true, page = "" } = settings;
    const isUnfolded = root.querySelector("details")?.open ?? false;
    const created =
      size === "badge"
        ? createBadge(data, page)
        : createCard(data, page, switches, isUnfolded, onPress);
    root.replaceChildren(created.element);
    return created;
  }
  /** @type {OnPress} */
  function onPress(artifact, isPartial) {
    data = card(press(data.link, artifact, isPartial), settings.language);
    view.update(data);
    settings.onchange?.(getState());
  }
  function applyTheme() {
    const { theme = "auto" } = settings;
    host.toggleAttribute("data-own", theme === "light" || theme === "dark");
    host.style.colorScheme =
      theme === "auto" ? (isDark(host) ? "dark" : "light") : theme === "inherit" ? "" : theme;
  }
  /** @param {MountOptions} changes */
  function set(changes) {
    // A release that cannot be read throws, before anything is changed.
    const link = changes.release === undefined ? data.link : toLink(changes.release);
    const before = settings;
    settings = { ...settings, ...changes };
    data = card(link, settings.language);
    if (STRUCTURAL.some((key) => settings[key] !== before[key])) view = create();
    else view.update(data);
    applyTheme();
  }

  // The theme `auto` goes by the color of the text on the page.
  host.style.transition = "color 1ms";
  onColorChange(host, applyTheme);
  parent.append(host);
  applyTheme();
  return {
    get state() {
      return getState();
    },
    set,
    unmount: () => host.remove(),
  };
}

/**
 * The verdict in one line. It links to the page that rates the release, if there is one.
 *
 * @param {Card} card
 * @param {string} page
 * @returns {View<Card>}
 */
function createBadge(card, page) {
  const description = element("span", { class: "visually-hidden" });
  const label = new Text();
  const steps = card.meter.stops.map(() => element("span", { class: "step" }));
  const badge = element(
    page ? "a" : "span",
    { class: "badge", lang: card.language, dir: card.direction },
    description,
    element("span", { class: "about", "aria-hidden": "true" }, card.badge.name),
    element(
      "span",
      { class: "says", "aria-hidden": "true" },
      label,
      element("span", { class: "steps" }, ...steps),
    ),
  );
  /** @param {Card} card */
  const update = (card) => {
    Object.assign(badge.dataset, { level: card.level, label: card.label });
    if (page) setLink(badge, page, card);
    setText(description, card.badge.description);
    setText(label, card.badge.label);
    steps.forEach((step, place) => {
      step.dataset.mark = place <= card.meter.stop ? "met" : "unmet";
    });
  };
  update(card);
  return { element: badge, update };
}

/**
 * The verdict, the meter and the artifacts.
 *
 * @param {Card} card
 * @param {string} page The address that it links to, or empty.
 * @param {boolean} canSwitch Whether readers may switch artifacts.
 * @param {boolean} isUnfolded Whether the list of artifacts is.
 * @param {OnPress} onPress
 * @returns {View<Card>}
 */
function createCard(card, page, canSwitch, isUnfolded, onPress) {
  const name = element("strong", { dir: "auto" });
  const producer = element("span", { dir: "auto" });
  const nameLine = element("p", { class: "name" }, name);
  const label = element("p", { class: "label" });
  const levelNumber = new Text();
  const levelName = element("strong");
  const meter = createMeter(card.meter);
  const reasons = new Text();
  const builtOn = element("span", { class: "built-on", dir: "auto" });
  const headline = element("p", { class: "headline" });
  const strip = card.groups.map(createStripRow);
  const list = createList(card, canSwitch, isUnfolded, onPress);
  const foot = element("footer", { class: "foot" }, list.element);
  const about = new Text();
  const more = element(
    "a",
    { class: "more" },
    card.phrases.page,
    element("span", { class: "visually-hidden" }, about),
  );
  if (page) foot.append(more);
  const article = element(
    "article",
    { class: "card", lang: card.language, dir: card.direction },
    nameLine,
    element(
      "div",
      { class: "verdict", "aria-live": "polite" },
      label,
      element("p", { class: "level" }, levelNumber, levelName),
    ),
    meter.element,
    headline,
    element("ul", { class: "strip", "aria-hidden": "true" }, ...strip.map((row) => row.element)),
    foot,
  );
  /** @param {Card} card */
  const update = (card) => {
    Object.assign(article.dataset, { level: card.level, label: card.label });
    article.setAttribute("aria-label", card.title);
    setText(name, card.title);
    setText(producer, card.producer);
    nameLine.replaceChildren(name, ...(card.producer ? [" ", producer] : []));
    setText(label, card.labelName);
    setText(levelNumber, `${card.levelNumber}: `);
    setText(levelName, card.levelName);
    meter.update(card.meter);
    setText(reasons, card.headline);
    setText(builtOn, card.builtOn);
    headline.replaceChildren(reasons, ...(card.builtOn ? [" ", builtOn] : []));
    strip.forEach((row, place) => row.update(card.groups[place]));
    list.update(card);
    setText(about, `: ${card.title}`);
    if (page) setLink(more, page, card);
  };
  update(card);
  return { element: article, update };
}

/**
 * A line with a stop for each level, and a pointer.
 *
 * @param {Meter} meter
 * @returns {View<Meter>}
 */
function createMeter({ name, stops }) {
  const labels = stops.map((stop) => element("span", {}, stop));
  const meter = element(
    "div",
    {
      class: "meter",
      role: "meter",
      "aria-label": name,
      "aria-valuemin": "0",
      "aria-valuemax": "100",
    },
    element("div", { class: "track" }, element("div", { class: "reached" })),
    element("div", { class: "pointer" }, element("div", { class: "knob" })),
    element("div", { class: "stops", "aria-hidden": "true" }, ...labels),
  );
  /** @param {Meter} meter */
  const update = ({ place, value, stop }) => {
    meter.setAttribute("aria-valuenow", place);
    meter.setAttribute("aria-valuetext", value);
    // A strict content security policy allows this, and no `style` attribute.
    meter.style.setProperty("--place", place);
    labels.forEach((label, level) => label.classList.toggle("here", level === stop));
  };
  return { element: meter, update };
}

/**
 * A square for each artifact of a group.
 *
 * @param {Group} group
 * @returns {View<Group>}
 */
function createStripRow({ title, artifacts }) {
  const marks = artifacts.map(createMark);
  const row = element(
    "li",
    {},
    element("span", {}, title),
    element("span", { class: "marks" }, ...marks.map((mark) => mark.element)),
  );
  /** @param {Group} group */
  const update = ({ artifacts }) => {
    marks.forEach((mark, place) => mark.update(artifacts[place]));
  };
  return { element: row, update };
}

/**
 * The artifacts, which can be unfolded; they are created when they are first.
 *
 * @param {Card} card
 * @param {boolean} canSwitch
 * @param {boolean} isUnfolded
 * @param {OnPress} onPress
 * @returns {View<Card>}
 */
function createList(card, canSwitch, isUnfolded, onPress) {
  const { phrases } = card;
  let latest = card;
  /** @type {View<CardArtifact>[]} */
  const rows = [];
  const summary = element("summary", {}, canSwitch ? phrases.tryChanges : phrases.artifacts);
  const details = element("details", {}, summary);
  const createRows = () => {
    const groups = latest.groups.map(({ title, artifacts }) => {
      const added = artifacts.map((artifact) => createRow(artifact, phrases, canSwitch, onPress));
      rows.push(...added);
      const list = element("ul", {}, ...added.map((row) => row.element));
      return element("fieldset", {}, element("legend", {}, title), list);
    });
    details.append(element("div", { class: "groups" }, ...groups));
  };
  if (isUnfolded) createRows();
  details.open = isUnfolded;
  // Before the browser unfolds it, so that it has its height at once.
  summary.onclick = () => rows.length || createRows();
  /** @param {Card} card */
  const update = (card) => {
    latest = card;
    const artifacts = card.groups.flatMap((group) => group.artifacts);
    rows.forEach((row, place) => row.update(artifacts[place]));
  };
  return { element: details, update };
}

/**
 * @param {CardArtifact} artifact
 * @param {Phrases} phrases
 * @param {boolean} canSwitch
 * @param {OnPress} onPress
 * @returns {View<CardArtifact>}
 */
function createRow(artifact, phrases, canSwitch, onPress) {
  const { id, title } = artifact;
  const license = element("span", { class: "license" });
  const row = element("li", { "data-artifact": id });
  /** @type {(artifact: CardArtifact) => void} */
  let updateControls;
  if (canSwitch) {
    /** @type {(attributes: Record<string, string>, isPartial: boolean) => HTMLInputElement} */
    const checkbox = (attributes, isPartial) => {
      const input = element("input", { type: "checkbox", "data-artifact": id, ...attributes });
      input.onchange = () => onPress(id, isPartial);
      return input;
    };
    const isOut = checkbox({ role: "switch", class: "switch" }, false);
    const isPartial = checkbox({ "data-partly": "" }, true);
    row.append(
      element("label", { class: "what" }, isOut, title),
      element("label", { class: "partial" }, isPartial, hiddenName(title), phrases.partial),
    );
    updateControls = ({ availability }) => {
      isOut.checked = availability !== "withheld";
      isPartial.checked = availability === "partial";
    };
  } else {
    const mark = createMark();
    const availability = hiddenName("");
    row.append(mark.element, availability, element("span", { class: "what" }, title));
    updateControls = (artifact) => {
      mark.update(artifact);
      setText(availability, `${artifact.availabilityName}: `);
    };
  }
  row.append(license);
  /** @param {CardArtifact} artifact */
  const update = (artifact) => {
    row.dataset.availability = artifact.availability;
    updateControls(artifact);
    setText(license, artifact.license);
  };
  update(artifact);
  return { element: row, update };
}

/**
 * An empty, half or full square. Text says the same.
 *
 * @returns {View<Pick<CardArtifact, "availability">>}
 */
function createMark() {
  const mark = element("span", { class: "mark", "aria-hidden": "true" });
  return {
    element: mark,
    update: ({ availability }) => {
      mark.dataset.mark = MARKS[availability];
    },
  };
}

/**
 * Something's name before it, for those who cannot see what it belongs to.
 *
 * @param {string} name
 */
function hiddenName(name) {
  return element("span", { class: "visually-hidden" }, `${name}: `);
}

/**
 * Has a link lead to the page that rates the release.
 *
 * @param {HTMLElement} link
 * @param {string} page
 * @param {Card} card
 */
function setLink(link, page, card) {
  link.setAttribute("href", `${page}#${card.link}`);
  // The page that the widget is on stays.
  link.setAttribute("target", "_blank");
  link.setAttribute("rel", "noopener");
}

/**
 * Changes a text only if it is another: a live region is read again whenever its content
 * is replaced.
 *
 * @param {Node} node
 * @param {string} text
 */
function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} children
 */
function element(tag, attributes = {}, ...children) {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
  created.append(...children);
  return created;
}
