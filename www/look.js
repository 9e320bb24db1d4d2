// What the page around looks like, where an element stands.

/** Whether the text there is light, so that what is behind it must be dark. */
export function isDark(element) {
  const { color } = getComputedStyle(element);
  // `rgb(…)` and `color(…)` are of red, green and blue; all else begins with how
  // light it is.
  const [a, b, c] = color.replace(/^.*?[( ](?=[\d.])/, "").match(/[\d.]+/g).map(Number);
  const light = color[0] === "r" || color.startsWith("color(") ? 0.3 * a + 0.59 * b + 0.11 * c : a;
  return light > (color[0] === "r" ? 127 : light > 1 ? 50 : 0.5);
}

/**
 * Calls back when the color of the text there has changed, however that came to be:
 * a color that is inherited makes a transition like any other. `element` must have
 * a transition of its color.
 */
export function onLook(element, run) {
  let seen;
  // Some browsers end it while the page around is still changing.
  const look = (still) => {
    const { color, outlineColor } = getComputedStyle(element);
    if (seen !== color + outlineColor) {
      seen = color + outlineColor;
      still = 0;
      run();
    }
    if (still < 9) requestAnimationFrame(() => look(still + 1));
  };
  element.addEventListener("transitionend", () => look(0));
}
