const app = require("./app");

const port = Number(process.env.PORT || 3000);

const server = app.listen(port, () => {
  console.log(`Photo album API listening on port ${port}`);
});

process.on("unhandledRejection", (error) => console.error("unhandled", error));

require("./lib/phones").tellAll();

process.on("SIGTERM", () => server.close(() => process.exit(0)));
