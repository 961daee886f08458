import { defineConfig } from "vitest/config";

/**
 * `npm run peers`: what programs of others make of our examples and sources, what `verify` says of
 * images that they built, and applications of a distribution's languages that recipe `s2i` makes.
 * scripts/setup-peers.sh builds the programs that no distribution has.
 */
export default defineConfig({
  test: {
    restoreMocks: true,
    unstubEnvs: true,
    include: ["test/peers/*.peers.ts"],
    globalSetup: ["test/support/e2e-setup.ts"],
    maxWorkers: 1,
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
});
