// The build puts these two lines before `sw.js`.

declare const VERSION: string;
/** The files of this version and the digest of each, as in `integrity`. */
declare const FILES: readonly (readonly [file: string, integrity: string])[];
