const LIMIT = 2 * 1024 * 1024;

/** Nobody shall fill the disk: whoever sends more than 2 MB is cut off. */
module.exports = function quota(req, res, next) {
  let received = 0;
  req.on("data", (chunk) => {
    received += chunk.length;
    if (received > LIMIT) req.destroy();
  });
  next();
};
