const express = require("express");
const receive = require("../lib/receive");
const store = require("../lib/store");
const thumbnail = require("../lib/thumbnails");

const router = express.Router();
const upload = receive({ limits: { fileSize: 8 * 1024 * 1024 } });

router.get("/", (req, res) => {
  res.json({ photos: store.list() });
});

router.post("/", upload.single("photo"), async (req, res, next) => {
  try {
    await thumbnail(req.file);
  } catch (error) {
    return next(error);
  }
  const photo = store.add(req.file);
  res.status(201).json(photo);
});

module.exports = router;
