const app = require("./app");

const port = Number(process.env.PORT || 3000);

const server = app.listen(port, () => {
  console.log(`Photo album API listening on port ${port}`);
});

// Idle connections of phones shall not pile up.
server.keepAliveTimeout = 1000;

process.on("SIGTERM", () => server.close(() => process.exit(0)));
