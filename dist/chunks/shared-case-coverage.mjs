
// src/case/coverage.ts
var LOOKED = { is: "looked" };

export {
  LOOKED
};
