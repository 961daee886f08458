import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { scope } from "../../containerfile/containerfiles.ts";
import { testSourceReader } from "../../support/git.ts";

test("a requirements file of the context is read and judged, unless the ignore file keeps it out", async () => {
  const context = await realpath(await mkdtemp(join(tmpdir(), "requirements-")));
  onTestFinished(() => rm(context, { recursive: true, force: true }));
  await writeFile(join(context, "requirements.txt"), "flask\nx==1\n");
  const lines = ["FROM a", "COPY . /app", "RUN pip install -r requirements.txt"];
  const read = async (ignores: (path: string) => boolean) => {
    const { advisories } = await testSourceReader({}).read({
      context,
      ignores,
      recipe: { scope: scope(...lines), contexts: [], vcs: [], inputs: [], network: "default" },
    });
    return advisories.find(({ name }) => name === "floating-packages")?.evidence;
  };
  expect(await read(() => false)).toEqual([
    "Containerfile:3: pip install -r requirements.txt: flask",
  ]);
  expect(await read((path) => path === "requirements.txt")).toBeUndefined();
});
