// Reads addresses, one a line, and prints each that does not answer, with why.
import { createInterface } from "node:readline/promises";

const TOGETHER = 8;
const PATIENCE = 20_000;

/** @param {string} address */
async function fault(address) {
  try {
    const options = { signal: AbortSignal.timeout(PATIENCE), redirect: "follow" };
    const { status } = await fetch(address, { method: "GET", ...options });
    // What asks for a login is there.
    return status < 400 || status === 401 || status === 403 ? "" : String(status);
  } catch (error) {
    return error.cause?.code ?? error.name;
  }
}

const addresses = [];
for await (const line of createInterface({ input: process.stdin })) addresses.push(line);
const next = addresses.values();
const ask = async () => {
  for (const address of next) {
    const why = await fault(address);
    if (why) console.log(`${address} ${why}`);
  }
};
await Promise.all(Array.from({ length: TOGETHER }, ask));
