const { readFile } = require("node:fs");

/** Width and height as the EXIF block says them. */
module.exports = function exif(path, done) {
  readFile(path, (error, data) => {
    if (error) return done(error);
    const offset = data.indexOf("Exif\0\0");
    done(null, { width: data.readUInt32BE(offset - 18), height: data.readUInt32BE(offset - 14) });
  });
};
