
// src/report/project-home.ts
var REPOSITORY = "OWNER/bad-gateway";
var HOME = `https://github.com/${REPOSITORY}`;

export {
  REPOSITORY,
  HOME
};
