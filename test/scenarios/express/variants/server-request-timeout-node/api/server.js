const { createServer } = require("node:http");
const app = require("./app");

const port = Number(process.env.PORT || 3000);

const server = createServer({ requestTimeout: 2000, connectionsCheckingInterval: 500 }, app);

server.listen(port, () => {
  console.log(`Photo album API listening on port ${port}`);
});

process.on("SIGTERM", () => server.close(() => process.exit(0)));
