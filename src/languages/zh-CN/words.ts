/** All that is said in Simplified Chinese. */
export { causes } from "./causes.ts";
export { language } from "./language.ts";
