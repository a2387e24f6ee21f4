const { resolve } = require("node:path");

const folder = resolve(process.env.UPLOAD_DIR || "uploads");
const photos = [];

function add({ file, size, name, type }) {
  const photo = { id: photos.length + 1, file, size, name, type, at: new Date().toISOString() };
  photos.push(photo);
  return photo;
}

module.exports = { folder, add, list: () => photos };
