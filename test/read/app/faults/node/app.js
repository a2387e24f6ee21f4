const fs = require("node:fs");
const http = require("node:http");
const { store } = require("./store.js");

http
  .createServer((request, response) => {
    request.resume();
    if (request.url === "/missing-folder") fs.createWriteStream("/nowhere/x.png");
    if (request.url === "/throw") store(undefined);
    if (request.url === "/reject") Promise.reject(new TypeError("nobody caught this"));
    if (request.url === "/permission") fs.writeFileSync("/srv/uploads/x.png", "x");
    if (request.url === "/refused") http.get("http://127.0.0.1:5432/");
    if (request.url === "/unresolved") http.get("http://database.invalid:5432/");
    if (request.url === "/caught") {
      try {
        store(undefined);
      } catch (error) {
        console.error("upload failed", error);
      }
    }
    response.end("ok");
  })
  .listen(3000, "127.0.0.1", () => console.log("Server listening at http://127.0.0.1:3000"));
