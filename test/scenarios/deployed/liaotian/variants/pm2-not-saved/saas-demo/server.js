// Stands in for `next start`: the pages, and 404 for what is none of them.
require("compression");
const { createServer } = require("node:http");

const port = Number(process.env.PORT ?? 3000);
createServer((request, response) => {
  const isPage = /^\/(\?|$)/.test(request.url);
  response.writeHead(isPage ? 200 : 404, { "content-type": "text/html", "x-powered-by": "Next.js" });
  response.end(`<!DOCTYPE html><html><body id="__next">${isPage ? "聊天" : "404"}</body></html>`);
}).listen(port, "0.0.0.0", () => console.log(`> Ready on http://localhost:${port}`));
