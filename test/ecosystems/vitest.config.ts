import { defineConfig } from "vitest/config";

/** `npm run ecosystems`: ordinary projects of each ecosystem, one at a time. */
export default defineConfig({
  test: {
    include: ["test/ecosystems/*.run.ts"],
    globalSetup: ["test/support/e2e-setup.ts"],
    testTimeout: 1_800_000,
    hookTimeout: 600_000,
  },
});
