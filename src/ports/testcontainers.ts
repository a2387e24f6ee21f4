// Imported only when a stack is created: loading it takes longer than all the rest of a short run.
// A dynamic import of the CommonJS package itself would carry nothing but `default`.
export { DockerComposeEnvironment, getContainerRuntimeClient, log, Wait } from "testcontainers";
