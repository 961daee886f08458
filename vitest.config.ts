import { defineConfig } from "vitest/config";

/** Tests that load every module anew, to see what they do when they are loaded. */
const alone = ["test/regular-expressions.test.ts"];

export default defineConfig({
  test: {
    // Tests say what they need themselves; nothing is left over from one to the next.
    restoreMocks: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/e2e/**", ...alone],
          // Starting a process for each of three hundred files took longer than their tests.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "alone",
          include: alone,
          testTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.e2e.ts"],
          globalSetup: ["test/support/e2e-setup.ts"],
          // Half of a build's time is waiting (for the next second, a lag, a server), so that two
          // cores carry three.
          maxWorkers: 3,
          testTimeout: 300_000,
          sequence: { groupOrder: 2 },
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
