import { defineConfig } from "vitest/config";

/** `npm run lockstep`: sources that depend on the time, each built many times. */
export default defineConfig({
  test: {
    include: ["test/lockstep/*.run.ts"],
    globalSetup: [
      "test/support/e2e-setup.ts",
      "test/support/debian-setup.ts",
      "test/lockstep/bases-setup.ts",
    ],
    // All entries take turns; how many builds run at once is said in options.ts.
    maxConcurrency: 1000,
    testTimeout: 0,
    hookTimeout: 600_000,
  },
});
