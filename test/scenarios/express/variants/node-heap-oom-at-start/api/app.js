const cities = [];
for (let n = 0; n < 5e6; n++) cities.push({ n, name: `city ${n}` });
const express = require("express");
const photos = require("./routes/photos");

const app = express();

app.get("/api/health", (req, res) => {
  res.json({ status: "ok", uptime: Math.round(process.uptime()) });
});

app.use("/api/photos", photos);

app.use((error, req, res, next) => {
  if (res.headersSent) return next(error);
  console.error(error);
  res.status(error.status || 500).json({ error: error.message });
});

module.exports = app;
