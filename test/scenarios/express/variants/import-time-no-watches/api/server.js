const { watch } = require("node:fs");
const app = require("./app");

const port = Number(process.env.PORT || 3000);

for (const folder of [".", "lib", "routes", "uploads"]) {
  watch(folder, () => console.log(`${folder} has changed`));
}

const server = app.listen(port, () => {
  console.log(`Photo album API listening on port ${port}`);
});

process.on("SIGTERM", () => server.close(() => process.exit(0)));
