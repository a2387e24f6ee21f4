const express = require("express");
const photos = require("./routes/photos");
const { session } = require("./routes/session");

const app = express();

app.get("/api/health", (req, res) => {
  res.json({ status: "ok", uptime: Math.round(process.uptime()) });
});

app.use("/api/session", session);
app.use("/api/photos", photos);

app.use((error, req, res, next) => {
  if (res.headersSent) return next(error);
  console.error(error);
  res.status(error.status || 500).json({ error: error.message });
});

module.exports = app;
