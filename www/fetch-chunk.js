// Fetches a part of the program. The build bundles it with the script that loads them.

/** Parts that did not come as they should: some browsers keep what broke off half-way. */
const broken = new Set();

/**
 * @param {URL} url
 * @param {string} integrity What must be in it.
 */
export async function fetchChunk({ href }, integrity) {
  try {
    return await fetch(href, { integrity, cache: broken.has(href) ? "reload" : "default" });
  } catch (error) {
    broken.add(href);
    throw error;
  }
}
