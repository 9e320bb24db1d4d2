/** The SPDX list, `src/release/spdx.txt`, which the build writes into a script. */
declare const list: string;
export default list;
