// The build puts these before `sw.js`.

declare const VERSION: string;
/** The files of this version and the digest of each, as in `integrity`. */
declare const FILES: readonly (readonly [file: string, integrity: string])[];
/** By the tag of a language, its files; the page of one release first. */
declare const LANGUAGES: Readonly<Record<string, typeof FILES>>;
