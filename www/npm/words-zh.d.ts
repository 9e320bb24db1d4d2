/** The texts of a language, which the build writes into a script. */
declare const texts: string;
export default texts;
