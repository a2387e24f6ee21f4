const express = require("express");
const receive = require("../lib/receive");
const store = require("../lib/store");
const { authorize } = require("./session");

const router = express.Router();
const upload = receive({ limits: { fileSize: 8 * 1024 * 1024 } });

router.get("/", (req, res) => {
  res.json({ photos: store.list() });
});

router.post("/", authorize, upload.single("photo"), (req, res) => {
  const photo = store.add(req.file);
  res.status(201).json(photo);
});

module.exports = router;
