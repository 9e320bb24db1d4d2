// What the package exports, wherever it runs.
import { licenses as parseLicenses } from "./api.js";

export { advise, artifacts, evaluate, parseLink, toLink } from "./api.js";
export { mount } from "../widget.js";

// The SPDX list is half as large as all else, and few ask for it.
export const licenses = async () => parseLicenses((await import("./spdx.js")).default);
