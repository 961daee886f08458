import { defineConfig } from "vitest/config";

/** `npm run real`: the rules over the Containerfiles of real projects. */
export default defineConfig({
  test: {
    include: ["test/real/*.run.ts"],
    testTimeout: 1_800_000,
  },
});
