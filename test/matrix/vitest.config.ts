import { defineConfig } from "vitest/config";

/** `npm run matrix`: an honest image under every variation, on all that this machine can build with. */
export default defineConfig({
  test: {
    include: ["test/matrix/*.run.ts"],
    globalSetup: ["test/support/e2e-setup.ts", "test/support/debian-setup.ts"],
    maxConcurrency: 2,
    testTimeout: 1_800_000,
    hookTimeout: 600_000,
  },
});
