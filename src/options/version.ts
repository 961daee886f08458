/**
 * Twofold's own version; a test ensures that it equals package.json. It is not read from there,
 * because the bundle has no such file.
 */
export const version = "0.1.0";
