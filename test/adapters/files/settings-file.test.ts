import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSettingsFile } from "../../../src/adapters/files/settings-file.ts";
import { settingsPlace } from "../../../src/adapters/files/settings-place.ts";
import { Failure } from "../../../src/domain/text/failure.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "twofold-settings-"));
  mkdirSync(join(folder, "shop/.git"), { recursive: true });
  mkdirSync(join(folder, "shop/services/cart"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(text: string | Uint8Array, path = "shop/twofold.yml"): void {
  writeFileSync(join(folder, path), text);
}

async function read(where: { readonly cwd?: string; readonly context?: string } = {}) {
  const root = await settingsPlace({
    cwd: join(folder, where.cwd ?? "shop"),
    workspace: undefined,
    context: where.context ?? ".",
  });
  return root === undefined ? undefined : await readSettingsFile(root);
}

async function settings(text: string) {
  write(text);
  return (await read())?.settings;
}

async function refusal(text?: string | Uint8Array): Promise<string> {
  if (text !== undefined) write(text);
  const failure: unknown = await read().catch((error: unknown) => error);
  if (!(failure instanceof Failure)) throw new Error(`no failure: ${JSON.stringify(failure)}`);
  expect(failure.code).toBe("usage");
  expect(failure.message.startsWith(`twofold.yml:${failure.place?.line}: `)).toBe(true);
  return failure.message;
}

describe("the settings file", () => {
  it("gives texts and lists of texts with their lines, and reads nothing as a number", async () => {
    expect(
      await settings(
        'defaults:\n  context: services/cart\n  hermetic: true\n  timestamp: 0123\n  fetch-stages: [deps, "a,b"]\n  labels: |\n    a=1\n    b=2\n',
      ),
    ).toEqual([
      { name: "context", line: 2, value: "services/cart" },
      { name: "hermetic", line: 3, value: "true" },
      { name: "timestamp", line: 4, value: "0123" },
      { name: "fetch-stages", line: 5, value: ["deps", "a,b"] },
      { name: "labels", line: 6, value: "a=1\nb=2\n" },
    ]);
  });

  it("gives images with the lines of their names and settings", async () => {
    write("images:\n  - name: cart\n    tags: [latest]\n  - context: services/api\n");
    expect((await read())?.images).toEqual([
      { name: "cart", line: 2, settings: [{ name: "tags", line: 3, value: ["latest"] }] },
      { name: "", line: 4, settings: [{ name: "context", line: 4, value: "services/api" }] },
    ]);
  });

  it.each(["", "# nothing\n", "defaults:\n", "defaults: {}\n"])(
    "may be empty: %j",
    async (text) => {
      expect(await settings(text)).toEqual([]);
    },
  );

  it("marks what is neither a text nor a list of texts", async () => {
    expect(await settings("defaults:\n  labels: {a: 1}\n  image: [[a]]\n  file:\n")).toEqual([
      { name: "labels", line: 2, value: undefined },
      { name: "image", line: 3, value: undefined },
      { name: "file", line: 4, value: "" },
    ]);
  });

  it.each([
    ["default:\n  file: a\n", "twofold.yml:1: `default` is not known; did you mean `defaults`?"],
    ["image:\n", "twofold.yml:1: `image` is not known; did you mean `images`?"],
    ["defaults: {}\nimages:\n  cart: {}\n", "twofold.yml:2: `images` must be a list."],
    ["images: []\n", "twofold.yml:1: `images` has no entry."],
    ["images:\n", "twofold.yml:1: `images` must be a list."],
    ["images:\n  - cart\n", "twofold.yml:2: an entry of `images` must have names and values."],
    [
      "images:\n  - name: a\n    file: a\n    file: b\n",
      "twofold.yml:4: it is not valid YAML: Map keys must be unique.",
    ],
    ["defaults: text\n", "twofold.yml:1: `defaults` must have names and values."],
    ["- defaults\n", "twofold.yml:1: the file must have names and values."],
    [
      "\ndefaults:\n  file: a\n  file: b\n",
      "twofold.yml:4: it is not valid YAML: Map keys must be unique.",
    ],
    ["defaults:\n\tfile: a\n", /^twofold\.yml:2: it is not valid YAML: /],
    ["defaults: {\n", /^twofold\.yml:\d: it is not valid YAML: /],
    ["a: &a [x]\n", "twofold.yml:1: anchors, aliases and tags are not taken."],
    [
      "defaults:\n  file: &a x\n  target: *a\n",
      "twofold.yml:2: anchors, aliases and tags are not taken.",
    ],
    ["defaults:\n  file: !!str x\n", "twofold.yml:2: anchors, aliases and tags are not taken."],
    ["defaults: {}\n---\ndefaults: {}\n", /^twofold\.yml:\d: it is not valid YAML: /],
    [`defaults: ${"[".repeat(200)}`, "twofold.yml:1: it is nested too deeply."],
    ["defaults:\n  \u001b[31m: x\n  \u001b[31m: y\n", /^twofold\.yml:\d: it is not valid YAML: /],
  ])("is refused at its line: %j", async (text, message) => {
    expect(await refusal(text)).toEqual(
      typeof message === "string" ? message : expect.stringMatching(message),
    );
  });

  it("is refused where it lists very many images", async () => {
    expect(await refusal(`images:\n${"  - name: a\n".repeat(257)}`)).toBe(
      "twofold.yml:1: `images` has 257 entries, more than 256.",
    );
  });

  it("is refused where it is large, a folder, a link, or not UTF-8", async () => {
    expect(await refusal("#".repeat(64 * 1024 + 1))).toContain("it is larger than 64 KiB");
    expect(await refusal(Uint8Array.of(0x23, 0xff))).toContain("it is not UTF-8");
    rmSync(join(folder, "shop/twofold.yml"));
    mkdirSync(join(folder, "shop/twofold.yml"));
    expect(await refusal()).toContain("it is not a plain file");
    rmSync(join(folder, "shop/twofold.yml"), { recursive: true });
    write("defaults: {}\n", "shop/other.yml");
    symlinkSync("other.yml", join(folder, "shop/twofold.yml"));
    expect(await refusal()).toContain("it is not a plain file");
    rmSync(join(folder, "shop/twofold.yml"));
    symlinkSync("nowhere", join(folder, "shop/twofold.yml"));
    expect(await refusal()).toContain("it is not a plain file");
  });

  it("is told that its name ends otherwise", async () => {
    write("defaults: {}\n", "shop/twofold.yaml");
    expect(await refusal()).toBe(
      "twofold.yml:1: the file is called twofold.yaml, and is not read.",
    );
  });
});

describe("the place of the settings file", () => {
  it("is the root of the context's repository, wherever the command runs", async () => {
    write("defaults:\n  file: a\n");
    const found = await read();
    expect(found?.root).toBe(join(folder, "shop"));
    expect(await read({ cwd: "shop/services/cart" })).toEqual(found);
    expect(await read({ cwd: ".", context: "shop/services/cart" })).toEqual(found);
    expect(await read({ cwd: "shop", context: join(folder, "shop/services") })).toEqual(found);
  });

  it("is the working folder where there is no repository", async () => {
    rmSync(join(folder, "shop/.git"), { recursive: true });
    write("defaults:\n  file: a\n");
    expect((await read({ context: "services/cart" }))?.settings).toHaveLength(1);
    expect(await read({ cwd: "shop/services/cart" })).toBeUndefined();
  });

  it("is never above a job's workspace", async () => {
    rmSync(join(folder, "shop/.git"), { recursive: true });
    mkdirSync(join(folder, ".git"));
    write("defaults:\n  file: a\n", "twofold.yml");
    const [cwd, workspace] = [join(folder, "shop"), join(folder, "shop")];
    expect(await settingsPlace({ cwd, workspace, context: "services" })).toBeUndefined();
  });
});

it("any text is read or refused with a line", async () => {
  const piece = fc.constantFrom(
    "defaults:",
    "\n",
    "  ",
    "file: ",
    "a",
    "- ",
    "[",
    "]",
    "{",
    "}",
    '"',
    "'",
    "|",
    "&a",
    "*a",
    "!!str",
    "#",
    "\t",
    ": ",
    "images",
    "---",
    "%",
    "\u0000",
    "é",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      write(pieces.join(""));
      const found: unknown = await read().catch((error: unknown) => error);
      if (found instanceof Failure) expect(found.place?.line).toBeGreaterThan(0);
      else expect(found).toHaveProperty("settings");
    }),
    { numRuns: 300 },
  );
});
