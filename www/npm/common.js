// What the package exports, wherever it runs.
import { addTexts, licenses as parseLicenses, speaks } from "./api.js";

export { advise, artifacts, evaluate, parseLink, toLink } from "./api.js";
export { mount } from "../widget.js";

// The SPDX list is half as large as all else, and few ask for it.
export const licenses = async () => parseLicenses((await import("./spdx.js")).default);

/** @type {Record<string, () => Promise<{ default: string }>>} */
const WORDS = {
  de: () => import("./words-de.js"),
  fr: () => import("./words-fr.js"),
  zh: () => import("./words-zh.js"),
};

/** @param {string} tag */
export async function loadLanguage(tag) {
  const [language] = tag.toLowerCase().split(/[-_]/);
  if (!speaks(language) && Object.hasOwn(WORDS, language)) {
    addTexts(language, (await WORDS[language]()).default);
  }
  return speaks(language);
}
