import { defineConfig } from "vitest/config";

/** `npm run samples`: the causes of 100,000 mismatches, each through the whole way of one. */
export default defineConfig({
  test: { include: ["test/samples/*.run.ts"], testTimeout: 7_200_000 },
});
