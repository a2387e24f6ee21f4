const busboy = require("busboy");
const { createWriteStream } = require("node:fs");
const { randomUUID } = require("node:crypto");
const { extname, join } = require("node:path");
const throttle = require("./throttle");
const { folder } = require("./store");

/** Writes one file of a multipart form to the disk, as multer does. */
module.exports = function receive({ limits }) {
  return {
    single: (field) => (req, res, next) => {
      const form = busboy({ headers: req.headers, limits });
      let saved = null;
      form.on("file", (name, stream, info) => {
        if (name !== field) return stream.resume();
        const file = `${randomUUID()}${extname(info.filename)}`;
        const path = join(folder, file);
        const target = createWriteStream(path);
        saved = new Promise((resolve, reject) => {
          let size = 0;
          stream.on("data", (chunk) => {
            size += chunk.length;
          });
          stream.on("limit", () => {
            reject(Object.assign(new Error("File too large"), { status: 413 }));
          });
          target.on("error", reject);
          target.on("close", () => {
            resolve({ file, path, size, name: info.filename, type: info.mimeType });
          });
        });
        saved.catch(() => stream.resume());
        stream.pipe(throttle()).pipe(target);
      });
      form.on("close", async () => {
        try {
          req.file = await saved;
          if (!req.file) throw Object.assign(new Error(`Field ${field} is missing`), { status: 400 });
          next();
        } catch (error) {
          next(error);
        }
      });
      form.on("error", next);
      req.pipe(form);
    },
  };
};
