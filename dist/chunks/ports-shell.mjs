import {
  shell
} from "./shared-ports-shell.mjs";
import "./shared-runtime.mjs";
export {
  shell
};
