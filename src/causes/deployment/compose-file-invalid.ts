import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "compose-file-invalid",
  layer: "deployment",
  severity: "error",
  needs: ["compose.service"],
  text: {
    summary: "docker compose refuses these files: {message}",
    fix: "Correct this line; `docker compose config --quiet` says whether compose takes it.",
  },
  doc: {
    title: "docker compose refuses its files",
    what: "A key stands twice, a service that is named does not exist, a variable that is required has no value, or a file that is named is not there. Compose then starts nothing at all.",
    confusedWith: {
      "build-input-missing": "there compose takes the files, and the image cannot be built",
      "bind-mount-source-missing": "there compose takes the files, and the container cannot start",
    },
  },
  judge: () => SILENT,
});
