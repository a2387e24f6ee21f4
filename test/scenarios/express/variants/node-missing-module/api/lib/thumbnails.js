const sharp = require("sharp");
const { join } = require("node:path");
const { folder } = require("./store");

/** A square of 320 pixels beside the photo. */
module.exports = async function thumbnail({ path, file }) {
  const target = join(folder, `thumb-${file}`);
  await sharp(path).resize(320, 320).toFile(target);
  return target;
};
