import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { withSource } from "../../src/compose/s2i.ts";
import { request } from "../support/request.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-test-"));
});

afterEach(() => rm(folder, { recursive: true }));

it("belongs to no repository around its copy", async () => {
  await writeFile(join(folder, "app"), "#!/bin/sh\n");
  const inputs = { runtimeArtifacts: [], method: "build", incremental: false } as const;
  const recipe = { kind: "s2i", source: "app", builderImage: "node:20", ...inputs } as const;
  const run = { env: {}, cwd: folder, signal: new AbortController().signal };
  const opened = await withSource({ ...run, request: request({ recipe }) }, folder);
  expect(opened).toMatchObject({ request: { context: join(folder, "source") }, ceiling: folder });
});
