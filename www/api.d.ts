// The types of `api.js`, which the build makes from `src/api.rs`.
import type { License } from "./npm/index.js";
import type { Card } from "./types.d.ts";

export { advise, artifacts, evaluate, parseLink, toLink } from "./npm/index.js";

/** Loads the WebAssembly; from beside the script, if no module is given. */
export default function init(options?: {
  module_or_path: WebAssembly.Module | BufferSource;
}): Promise<unknown>;

/** The known licenses; `spdx` is `src/release/spdx.txt`. */
export function licenses(spdx: string): License[];

/** All that a badge or a card shows of the release of a link. */
export function addTexts(language: string, file: string): boolean;
export function speaks(language: string): boolean;
export function card(link: string, language?: string): Card;

/**
 * The canonical link of a release once the switch of an artifact, or the checkbox
 * beside it, has been pressed.
 */
export function press(link: string, artifact: string, isPartial: boolean): string;
