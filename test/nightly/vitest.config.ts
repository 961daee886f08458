import { defineConfig } from "vitest/config";

/**
 * `npm run test:nightly`: end-to-end tests that take minutes each, because they make bases with the
 * distributions' tools, build this project itself, or repeat many builds.
 */
export default defineConfig({
  test: {
    restoreMocks: true,
    unstubEnvs: true,
    include: ["test/nightly/*.nightly.ts"],
    globalSetup: ["test/support/e2e-setup.ts", "test/support/debian-setup.ts"],
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
});
