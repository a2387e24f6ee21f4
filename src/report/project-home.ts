/** OWNER is a placeholder until the project has a home; it stands here and nowhere else. */
export const REPOSITORY = "OWNER/bad-gateway";

export const HOME = `https://github.com/${REPOSITORY}`;
