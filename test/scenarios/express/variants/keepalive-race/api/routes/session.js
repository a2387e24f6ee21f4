const { randomUUID, scrypt } = require("node:crypto");
const express = require("express");
const cover = require("../lib/cover");
const store = require("../lib/store");

const router = express.Router();
const tokens = new Set();

/** Who comes in finds a fresh cover, which is made when the answer is on its way. */
router.post("/", express.json(), (req, res, next) => {
  scrypt(req.body.name, "album", 32, (error) => {
    if (error) return next(error);
    const token = randomUUID();
    tokens.add(token);
    res.on("finish", () => setImmediate(cover, store.list()));
    res.status(201).json({ token });
  });
});

function authorize(req, res, next) {
  if (tokens.has((req.headers.authorization || "").replace("Bearer ", ""))) return next();
  res.status(401).json({ error: "Who are you?" });
}

module.exports = { session: router, authorize };
