// The package in browsers and bundlers, which find the WebAssembly beside this file.
import init from "./api.js";
await init();
export * from "./common.js";
