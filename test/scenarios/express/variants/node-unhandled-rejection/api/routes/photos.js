const express = require("express");
const albumOf = require("../lib/albums");
const receive = require("../lib/receive");
const store = require("../lib/store");

const router = express.Router();
const upload = receive({ limits: { fileSize: 8 * 1024 * 1024 } });

router.get("/", (req, res) => {
  res.json({ photos: store.list() });
});

router.post("/", upload.single("photo"), async (req, res) => {
  const album = await albumOf(req.file.name);
  const photo = { ...store.add(req.file), album };
  res.status(201).json(photo);
});

module.exports = router;
