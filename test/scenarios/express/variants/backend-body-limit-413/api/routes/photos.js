const express = require("express");
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");
const store = require("../lib/store");

const router = express.Router();

router.get("/", (req, res) => {
  res.json({ photos: store.list() });
});

router.use(express.raw({ type: "multipart/form-data" }));

router.post("/", (req, res) => {
  const file = `${Date.now()}.form`;
  writeFileSync(join(store.folder, file), req.body);
  res.status(201).json(store.add({ file, size: req.body.length, name: file, type: "form" }));
});

module.exports = router;
