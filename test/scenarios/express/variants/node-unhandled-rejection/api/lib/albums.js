/** The album that a photo belongs to, by the year in its name: 2024-05-06-beach.jpg. */
module.exports = async function albumOf(name) {
  const dated = /^(\d{4})-\d\d-\d\d-/.exec(name);
  if (!dated) throw new Error(`No date in the name ${name}`);
  return `album-${dated[1]}`;
};
