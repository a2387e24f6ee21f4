const app = require("./app");

const port = Number(process.env.PORT || 3000);

const server = app.listen(port, () => {
  console.log(`Photo album API listening on port ${port}`);
});

// Longer than nginx keeps idle connections (60 s).
server.keepAliveTimeout = 75_000;
server.headersTimeout = 80_000;

process.on("SIGTERM", () => server.close(() => process.exit(0)));
