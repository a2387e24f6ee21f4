
// src/ports/github.ts
var GithubRefusal = class extends Error {
  name = "GithubRefusal";
  is;
  constructor(is, message, options) {
    super(message, options);
    this.is = is;
  }
};

export {
  GithubRefusal
};
