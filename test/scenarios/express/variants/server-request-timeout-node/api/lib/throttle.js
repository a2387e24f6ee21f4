const { Transform } = require("node:stream");

/** The store takes a megabyte a second, and gets no more. */
module.exports = function throttle() {
  return new Transform({
    highWaterMark: 64 * 1024,
    transform(chunk, encoding, done) {
      setTimeout(done, chunk.length / 1024, null, chunk);
    },
  });
};
