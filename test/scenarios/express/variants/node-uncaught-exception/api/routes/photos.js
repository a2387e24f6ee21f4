const express = require("express");
const receive = require("../lib/receive");
const exif = require("../lib/exif");
const store = require("../lib/store");

const router = express.Router();
const upload = receive({ limits: { fileSize: 8 * 1024 * 1024 } });

router.get("/", (req, res) => {
  res.json({ photos: store.list() });
});

router.post("/", upload.single("photo"), (req, res, next) => {
  exif(req.file.path, (error, size) => {
    if (error) return next(error);
    res.status(201).json({ ...store.add(req.file), ...size });
  });
});

module.exports = router;
