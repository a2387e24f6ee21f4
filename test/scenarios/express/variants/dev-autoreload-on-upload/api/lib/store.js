const { writeFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
const catalog = require("./catalog.json");

const folder = resolve(process.env.UPLOAD_DIR || "uploads");

/** The catalog is a file, so that it is still there after a restart. */
function add({ file, size, name, type }) {
  const id = catalog.photos.length + 1;
  const photo = { id, file, size, name, type, at: new Date().toISOString() };
  catalog.photos.push(photo);
  writeFileSync(join(__dirname, "catalog.json"), JSON.stringify(catalog));
  return photo;
}

module.exports = { folder, add, list: () => catalog.photos };
