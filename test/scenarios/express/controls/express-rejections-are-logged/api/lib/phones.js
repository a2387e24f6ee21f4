/** The phones that want to hear of new photos; nobody has entered one yet. */
async function tellAll() {
  setInterval(async () => {
    const [phone] = [];
    console.log(phone.number);
  }, 400);
}

module.exports = { tellAll };
