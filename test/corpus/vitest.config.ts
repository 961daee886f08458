import { defineConfig } from "vitest/config";

/** `npm run corpus`: every source of the corpus, two at a time. */
export default defineConfig({
  test: {
    include: ["test/corpus/*.run.ts"],
    globalSetup: ["test/support/e2e-setup.ts", "test/support/debian-setup.ts"],
    maxConcurrency: 2,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
