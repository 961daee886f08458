import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { imageRequests } from "../../src/compose/image-requests.ts";
import { withSettingsFile } from "../../src/compose/settings.ts";
import { settingsFrom } from "../../src/options/settings/settings.ts";

let root = "";
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "twofold-images-")));
  mkdirSync(join(root, ".git"));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Parses two images of the file that are pushed. */
async function pushed(first: string, second: string) {
  const text = `images:\n  - {name: a, ${first}}\n  - {name: b, ${second}}\n`;
  writeFileSync(join(root, "twofold.yml"), text);
  const given = settingsFrom({ push: "true" }, () => ({ kind: "call" }));
  const settings = await withSettingsFile(given, { cwd: root, env: {} });
  const images = settings.images ?? [];
  return await imageRequests(images, { settings, cwd: root, variables: {} });
}

describe("images that are pushed to one repository", () => {
  it.each([
    ["image: r.example/x", "image: r.example/x", "r.example/x:(from the source)"],
    ["image: r.example/x, tags: '1'", "image: r.example/x", "r.example/x:(from the source)"],
    ["image: r.example/x, tags: [a, b]", "image: R.Example/x, tags: b", "r.example/x:b"],
    ["image: acme/x, tags: a", "image: docker.io/acme/x, tags: a", "docker.io/acme/x:a"],
  ])("are refused with %j and %j", async (first, second, name) => {
    await expect(pushed(first, second)).rejects.toThrow(
      `twofold.yml:3: images \`a\` and \`b\` would both be pushed as ${name}.`,
    );
  });

  it("are taken with tags of their own", async () => {
    const images = await pushed("image: r.example/x, tags: a", "image: r.example/x, tags: b");
    expect(images.map(({ name }) => name)).toEqual(["a", "b"]);
  });
});
