const { setTimeout } = require("node:timers/promises");

/** Stands for the call that tells the family's phones of a new photo. */
module.exports = async function publish({ id }) {
  await setTimeout(1500);
  console.log(`photo ${id} published`);
};
