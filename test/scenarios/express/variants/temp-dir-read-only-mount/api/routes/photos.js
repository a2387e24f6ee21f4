const express = require("express");
const { formidable } = require("formidable");
const { copyFileSync } = require("node:fs");
const { join } = require("node:path");
const store = require("../lib/store");

const router = express.Router();

router.get("/", (req, res) => {
  res.json({ photos: store.list() });
});

router.post("/", (req, res, next) => {
  formidable({ maxFileSize: 8 * 1024 * 1024 }).parse(req, (error, fields, files) => {
    if (error) return next(error);
    const [photo] = [files.photo].flat();
    const { filepath, newFilename: file, size, originalFilename: name, mimetype: type } = photo;
    copyFileSync(filepath, join(store.folder, file));
    res.status(201).json(store.add({ file, size, name, type }));
  });
});

module.exports = router;
