// What TypeScript's own libraries do not declare.

/** esbuild's text loader, with what the style sheet imports. */
declare module "*.css" {
  const css: string;
  export default css;
}

/** All that the package takes from Node. */
declare module "node:fs/promises" {
  export function readFile(path: URL): Promise<BufferSource>;
}

// Files that an installed page is opened with.
interface LaunchParams {
  readonly files: readonly FileSystemFileHandle[];
}
interface LaunchQueue {
  setConsumer(consumer: (params: LaunchParams) => void): void;
}

interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: { createScriptURL?(url: string): string | null }): unknown;
}

// Not in every browser.
interface Window {
  readonly launchQueue?: LaunchQueue;
  readonly trustedTypes?: TrustedTypePolicyFactory;
}
