import {
  leftoverPorts,
  realPorts
} from "./shared-ports-docker-engine.mjs";
import "./shared-ports-ssh-options.mjs";
import "./shared-ports-http-open.mjs";
import "./shared-dockerode.mjs";
import "./shared-ports-shell.mjs";
import "./shared-ports-docker.mjs";
import "./shared-ports-files.mjs";
import "./shared-ports-ssh-destination.mjs";
import "./shared-runtime.mjs";
export {
  leftoverPorts,
  realPorts
};
