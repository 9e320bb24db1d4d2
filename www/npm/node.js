// The package in Node, which cannot fetch files.
import { readFile } from "node:fs/promises";
import init from "./api.js";
await init({ module_or_path: await readFile(new URL("./api_bg.wasm", import.meta.url)) });
export * from "./common.js";
