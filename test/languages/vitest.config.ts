import { defineConfig } from "vitest/config";

/** `npm run languages`: a program of each language, compiled as usual and as docs/executables.md advises. */
export default defineConfig({
  test: { include: ["test/languages/*.run.ts"], testTimeout: 300_000 },
});
