import { defineConfig } from "vitest/config";
export default defineConfig({
  test: { include: ["test/ecosystems/probe.run.ts", "test/ecosystems/probe.probe.ts"] },
});
