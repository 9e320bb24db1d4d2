// The widget, without a frame: drawn into a shadow root, as the WebAssembly
// describes it.
import { pressed, toLink, widget } from "./api.js";
import { isDark, onLook } from "./look.js";
import css from "./widget.css";

/** What each part of what is described begins with, as `PART` in src/panels. */
const PART = "\u0001";

let styles;

/** Puts the widget into an element. The types are in `index.d.ts`. */
export function mount(element, options = {}) {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  if (!styles) {
    styles = new CSSStyleSheet();
    styles.replaceSync(css);
  }
  root.adoptedStyleSheets = [styles];
  const shown = { size: "card", theme: "auto", switches: true, page: "", ...options };
  let link;
  let isOpen = false;

  const state = () => {
    const { level, label } = root.firstElementChild.dataset;
    return { level, label, link };
  };
  const draw = () => {
    const { size, switches, page } = shown;
    patch(root, parse(widget(link, size, switches, isOpen, page)));
  };
  const dress = () => {
    const { theme } = shown;
    host.toggleAttribute("data-own", theme === "light" || theme === "dark");
    host.style.colorScheme = theme === "auto" ? (isDark(host) ? "dark" : "light") : theme;
  };
  const set = (changes) => {
    // What cannot be read changes nothing.
    const next = "release" in changes ? toLink(changes.release) : link;
    Object.assign(shown, changes);
    link = next;
    draw();
    dress();
  };

  root.addEventListener("change", ({ target: { dataset } }) => {
    link = pressed(link, dataset.artifact, "partly" in dataset);
    draw();
    shown.onchange?.(state());
  });
  root.addEventListener("click", (event) => {
    if (event.target.closest("[data-open]")) {
      event.preventDefault();
      isOpen = !isOpen;
      draw();
    }
  });
  // By the color of the page's own text.
  host.style.transition = "color 1ms";
  onLook(host, dress);

  link = toLink(options.release ?? { v: 1 });
  draw();
  element.append(host);
  dress();
  return {
    get state() {
      return state();
    },
    set,
    unmount: () => host.remove(),
  };
}

/** What is described, as a tree. */
function parse(written) {
  const root = { children: [] };
  const open = [root];
  let name;
  for (const part of written.split(PART).slice(1)) {
    const text = part.slice(1);
    const top = open.at(-1);
    if (part[0] === "T") {
      open.push({ tag: text, attributes: new Map(), children: [] });
      top.children.push(open.at(-1));
    } else if (part[0] === "A") {
      name = text;
    } else if (part[0] === "V") {
      top.attributes.set(name, text);
    } else if (part[0] === "C") {
      top.children.push(text);
    } else if (part[0] === "E") {
      open.pop();
    }
  }
  return root.children;
}

/** Has an element contain what is wanted, keeping what is there: the focus, too. */
function patch(parent, wanted) {
  wanted.forEach((want, place) => {
    let node = parent.childNodes[place];
    if (typeof want === "string") {
      if (node?.nodeType !== Node.TEXT_NODE) node = put(parent, node, new Text());
      if (node.data !== want) node.data = want;
      return;
    }
    if (node?.localName !== want.tag) node = put(parent, node, document.createElement(want.tag));
    dress(node, want.attributes);
    patch(node, want.children);
  });
  while (parent.childNodes.length > wanted.length) parent.lastChild.remove();
}

function put(parent, before, node) {
  if (before) before.replaceWith(node);
  else parent.append(node);
  return node;
}

function dress(node, attributes) {
  for (const name of node.getAttributeNames()) {
    if (!attributes.has(name) && name !== "style") node.removeAttribute(name);
  }
  for (const [name, value] of attributes) {
    // A strict content security policy lets a property be, not a `style`.
    if (name.startsWith("--")) node.style.setProperty(name, value);
    else if (node.getAttribute(name) !== value) node.setAttribute(name, value);
  }
  // What was pressed is as it was left, not as its attribute says.
  if (node.localName === "input") node.checked = attributes.has("checked");
}
