/** Family members only. */
module.exports = function authorize(req, res, next) {
  if (req.headers.authorization === `Bearer ${process.env.FAMILY_TOKEN}`) return next();
  res.status(401).json({ error: "Who are you?" });
};
