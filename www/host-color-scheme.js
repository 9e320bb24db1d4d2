// Detects the host page's color scheme at an element.

/**
 * Whether the text at an element is light, so that what is behind it must be dark.
 *
 * @param {Element} element
 */
export function isDark(element) {
  const { color } = getComputedStyle(element);
  // `rgb(…)` and `color(…)` are of red, green and blue; all others begin with the
  // lightness.
  const numbers = color.replace(/^.*?[( ](?=[\d.])/, "").match(/[\d.]+/g) ?? ["0"];
  const [a, b = 0, c = 0] = numbers.map(Number);
  const light = color[0] === "r" || color.startsWith("color(") ? 0.3 * a + 0.59 * b + 0.11 * c : a;
  return light > (color[0] === "r" ? 127 : light > 1 ? 50 : 0.5);
}

/**
 * Calls back when the color of the text at an element has changed, for whatever reason:
 * an inherited color starts a transition like any other. The element must have a
 * transition of its color.
 *
 * @param {Element} element
 * @param {() => void} callback
 */
export function onColorChange(element, callback) {
  /** @type {string | undefined} */
  let seen;
  // Some browsers end the transition while the host page is still changing.
  /** @param {number} unchangedFrames */
  const check = (unchangedFrames) => {
    const { color, outlineColor } = getComputedStyle(element);
    if (seen !== color + outlineColor) {
      seen = color + outlineColor;
      unchangedFrames = 0;
      callback();
    }
    if (unchangedFrames < 9) requestAnimationFrame(() => check(unchangedFrames + 1));
  };
  element.addEventListener("transitionend", () => check(0));
}
