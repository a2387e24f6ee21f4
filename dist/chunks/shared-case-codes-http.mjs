
// src/case/codes/http.ts
var UNNAMED = { method: "a", path: "request" };

export {
  UNNAMED
};
