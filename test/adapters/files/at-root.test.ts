import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { buildFilesReader } from "../../../src/adapters/files/build-files.ts";
import { ignoreFileNames, ignoreRules } from "../../../src/containerfile/ignore.ts";
import { temporaryFolder } from "../../support/layers.ts";

it("tells how to build from the root, where only that has a path", async () => {
  const root = await temporaryFolder();
  const checkout = join(root, "checkout");
  const context = "services/cart";
  await mkdir(join(checkout, ".git"), { recursive: true });
  await mkdir(join(checkout, context), { recursive: true });
  await writeFile(join(checkout, "go.mod"), "");
  await writeFile(join(root, "outside"), "");
  const reader = (cwd: string) =>
    buildFilesReader({ cwd, workspace: undefined, ignoreFileNames, ignoreRules });
  const asked = (path: string, of = context) => reader(checkout).atRoot({ context: of, path });
  const rooted = { context: ".", offset: context };
  expect(await asked("go.mod")).toEqual(rooted);
  expect(await asked("services/cart")).toEqual(rooted);
  expect(await asked("go.sum")).toBeUndefined();
  expect(await asked("go.mod", ".")).toBeUndefined();
  expect(await asked("../outside")).toBeUndefined();
  const inside = reader(join(checkout, context));
  expect(await inside.atRoot({ context: ".", path: "go.mod" })).toEqual({
    context: "../..",
    offset: context,
  });
});
