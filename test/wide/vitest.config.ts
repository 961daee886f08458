import { defineConfig } from "vitest/config";

/**
 * `npm run test:wide`: the end-to-end tests on other users, isolations and buildahs, and those of a
 * step's time, which take long. CI runs them with `npm test`.
 */
export default defineConfig({
  test: {
    restoreMocks: true,
    unstubEnvs: true,
    include: ["test/wide/*.wide.ts"],
    globalSetup: ["test/support/e2e-setup.ts", "test/support/debian-setup.ts"],
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
});
