import { defineConfig } from "vitest/config";

/** `npm run packages`: roots that package managers fill, and what these say about them. */
export default defineConfig({
  test: { include: ["test/packages/*.run.ts"], testTimeout: 600_000, hookTimeout: 600_000 },
});
