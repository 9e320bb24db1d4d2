import { licenses as list } from "./api.js";

export { advise, artifacts, evaluate, parseLink, toLink } from "./api.js";
export { mount } from "../widget.js";

// The SPDX list is half as large as all else, and few ask for it.
export const licenses = async () => list((await import("./spdx.js")).default);
