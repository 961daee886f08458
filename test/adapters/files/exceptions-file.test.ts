import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readExceptions } from "../../../src/adapters/files/exceptions-file.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import { draftExceptions } from "../../../src/report/exceptions-draft.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-exceptions-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(text: string) {
  await writeFile(join(folder, "exceptions.yaml"), text);
  return readExceptions({ path: "exceptions.yaml", cwd: folder, today: "2026-11-21" });
}

async function complaint(text: string): Promise<string> {
  return read(text).then(
    () => "no complaint",
    (error: unknown) => (error instanceof Failure ? error.message : Promise.reject(error)),
  );
}

describe("the exceptions file", () => {
  it("is YAML, with comments and plain dates", async () => {
    const { file, exceptions } = await read(`# ours
exceptions:
  - path: opt/app/build.info
    cause: clock
    reason: the vendor's installer writes its time # until version 4
    owner: Ada
    expires: 2026-12-31
`);
    expect(file).toBe("exceptions.yaml");
    expect(exceptions).toEqual([
      {
        path: "opt/app/build.info",
        cause: "clock",
        reason: "the vendor's installer writes its time",
        owner: "Ada",
        expires: "2026-12-31",
        line: 3,
      },
    ]);
  });

  it.each(["[", "{a: ", "- ", "? "])("is told to be nested too deeply (%s)", async (level) => {
    expect(await complaint(`exceptions:\n  - path: ${level.repeat(50_000)}`)).toMatch(
      /exceptions\.yaml:2: it is nested too deeply/,
    );
  });

  it("may list nothing", async () => {
    expect((await read("exceptions: []\n")).exceptions).toEqual([]);
  });

  it.each([
    ["is no YAML", "exceptions: [\n", "exceptions.yaml:"],
    ["has another list", "allowed: []\n", "it must have one list, `exceptions`"],
    ["is a list itself", "- path: a\n", "it must have one list, `exceptions`"],
    [
      "has an entry that is a word",
      "exceptions:\n  - all\n",
      "exceptions.yaml:2: it is not an entry",
    ],
    ["is empty", "", "it must have one list, `exceptions`"],
  ])("that %s is refused with its line", async (_, text, said) => {
    expect(await complaint(text)).toContain(said);
  });

  it("that is a link is refused, and none of its lines is shown", async () => {
    await writeFile(join(folder, "of-the-machine"), "hunter-2-4491: [\n");
    await symlink(join(folder, "of-the-machine"), join(folder, "link.yaml"));
    const asked = readExceptions({ path: "link.yaml", cwd: folder, today: "2026-11-21" });
    await expect(asked).rejects.toMatchObject({
      message: "Input `exceptions`: link.yaml is not a file of at most 1 MiB.",
    });
  });

  it("that does not exist is named", async () => {
    const asked = readExceptions({ path: "none.yaml", cwd: folder, today: "2026-11-21" });
    await expect(asked).rejects.toThrow("none.yaml does not exist");
  });

  it("is drafted from differences; the draft is refused until somebody writes reasons", async () => {
    const differences = [
      ...["a", "b", "c", "d"].map((name) => ({
        path: `var/log/app/${name}.log`,
        cause: "clock" as const,
      })),
      { path: "opt/[odd] name\n", cause: "random" as const },
    ].map((found) => ({
      ...found,
      kind: "content" as const,
      evidence: ["first difference at offset 3"],
    }));
    const draft = draftExceptions(differences, "2027-02-19");
    expect(await complaint(draft)).toContain("`reason` is empty");
    const written = draft
      .replaceAll('reason: ""', "reason: known")
      .replaceAll('owner: ""', "owner: Ada");
    const { exceptions } = await read(written);
    expect(exceptions.map(({ path, cause }) => `${cause} ${path}`)).toEqual([
      "clock var/log/app/*",
      "random opt/\\[odd\\] name\n",
    ]);
  });
});
