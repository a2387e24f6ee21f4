function store(upload) {
  return upload.name.toLowerCase();
}

module.exports = { store };
