const { createHash } = require("node:crypto");

/** Stands for the cover of the album, made of all photos: work that nothing else can happen in. */
module.exports = function cover(photos) {
  const until = Date.now() + 5000;
  let hash = Buffer.from(JSON.stringify(photos));
  while (Date.now() < until) hash = createHash("sha512").update(hash).digest();
  return hash.toString("hex").slice(0, 12);
};
