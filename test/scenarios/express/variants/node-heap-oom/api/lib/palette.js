const { readFileSync } = require("node:fs");

/** How often each colour occurs, for the album's cover. */
module.exports = function palette(path) {
  const pixels = [];
  const data = readFileSync(path);
  for (let scale = 1; scale <= 64; scale += 1) {
    for (let at = 0; at + 2 < data.length; at += 1) {
      pixels.push({ scale, red: data[at], green: data[at + 1], blue: data[at + 2] });
    }
  }
  const counts = new Map();
  for (const { red, green, blue } of pixels) {
    const colour = (red << 16) | (green << 8) | blue;
    counts.set(colour, (counts.get(colour) || 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, 5);
};
