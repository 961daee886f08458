/** Twofold's own version; a test holds it equal to package.json. Not read from there: the bundle has no such file. */
export const version = "0.1.0";
