// The languages that badges and cards speak beside English, each a file that loads when it is
// wanted.
import { addTexts, speaks } from "./api.js";

/** @type {Record<string, string>} */
const FILES = { de: "./words-de.txt", fr: "./words-fr.txt", zh: "./words-zh.txt" };

/**
 * Loads a language, so that it is spoken from then on. If it is not known or does not come,
 * English is.
 *
 * @param {string} tag As in the `lang` attribute.
 */
export async function loadLanguage(tag) {
  const [language] = tag.toLowerCase().split(/[-_]/);
  if (!Object.hasOwn(FILES, language) || speaks(language)) return;
  try {
    const response = await fetch(new URL(FILES[language], import.meta.url));
    if (response.ok) addTexts(language, await response.text());
  } catch {
    // There is no connection.
  }
}
