/** CommonJS packages inside an ES module still ask for require and __dirname while they load. */
export const BANNER = `import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;`;
