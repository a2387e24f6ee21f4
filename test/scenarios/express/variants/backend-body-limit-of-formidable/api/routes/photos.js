const express = require("express");
const { formidable } = require("formidable");
const store = require("../lib/store");

const router = express.Router();

router.get("/", (req, res) => {
  res.json({ photos: store.list() });
});

router.post("/", (req, res, next) => {
  const form = formidable({ uploadDir: store.folder, maxFileSize: 48 * 1024 });
  form.parse(req, (error, fields, files) => {
    if (error) return next(error);
    const [photo] = [files.photo].flat();
    const { newFilename: file, size, originalFilename: name, mimetype: type } = photo;
    res.status(201).json(store.add({ file, size, name, type }));
  });
});

module.exports = router;
