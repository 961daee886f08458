import { describe, expect, it } from "vitest";
import type { AdvisoryName } from "../../../src/domain/source/advisory.ts";
import { checkedToken, privateKey } from "../../support/credentials.ts";
import type { LayerEntry } from "../../support/layers.ts";
import { make, searched } from "../../support/searched-image.ts";

const su: LayerEntry = { name: "usr/bin/su", mode: 0o4755, content: "base" };
const ping: LayerEntry = { name: "usr/bin/ping", mode: 0o4755, content: "own" };
const key = privateKey();

interface Found {
  readonly forbid?: readonly AdvisoryName[];
  readonly config?: Readonly<Record<string, unknown>>;
}

/** What gives rights or access in an image of a base and a layer of `RUN make`. */
async function risks(base: readonly LayerEntry[], own: readonly LayerEntry[], more: Found = {}) {
  const found = await searched({ layers: [base, own], own: [1], ...more });
  return found.risks;
}

describe("the search of an image for what gives rights", () => {
  it("names the instruction that brought a file", async () => {
    const { files } = await risks([su], [ping]);
    expect(files).toMatchObject([
      { path: "usr/bin/ping", layer: 1, isOfBase: false, instruction: make },
      { path: "usr/bin/su", layer: 0, isOfBase: true },
    ]);
  });

  it("reads a base only where the build's own layers, or policy, give a reason", async () => {
    expect((await risks([su], [{ name: "srv/shop" }])).files).toEqual([]);
    const forbid = ["setuid-file"] as const;
    expect((await risks([su], [{ name: "srv/shop" }], { forbid })).files).toMatchObject([
      { path: "usr/bin/su", isOfBase: true },
    ]);
  });

  it("tells that a base's file is mended", async () => {
    const mended = { ...su, mode: 0o755 };
    const forbid = ["setuid-file"] as const;
    expect((await risks([su], [mended], { forbid })).files).toEqual([]);
  });
});

describe("the search of an image for what gives access", () => {
  it("finds keys, tokens and passwords, each file once", async () => {
    const { files } = await risks(
      [],
      [
        { name: "srv/server.key", content: `${key}${key}` },
        { name: "srv/shop.js", content: `const token = "${checkedToken("ghp_")}";` },
        { name: "root/.npmrc", content: `//a/:_authToken=${checkedToken("npm_")}` },
        { name: "root/.netrc", content: "machine a login b password c" },
      ],
    );
    expect(files.map(({ path, risk }) => [path, risk])).toEqual([
      ["srv/server.key", { kind: "credential", what: "a private key" }],
      ["srv/shop.js", { kind: "credential", what: "a GitHub token" }],
      ["root/.npmrc", { kind: "credential", what: "a password or token of npm" }],
      ["root/.netrc", { kind: "credential", what: "a password of netrc" }],
    ]);
  });

  it("finds what a later layer hides: whoever pulls the image has it", async () => {
    const { risks: found } = await searched({
      layers: [[{ name: "srv/server.key", content: key }], [{ name: "srv/.wh.server.key" }]],
    });
    expect(found.files).toMatchObject([{ path: "srv/server.key", layer: 0 }]);
  });

  it("finds what the config has", async () => {
    const config = { config: { Env: [`TOKEN=${checkedToken("ghp_")}`] } };
    const { files } = await risks([], [], { config });
    expect(files).toMatchObject([{ path: "config", layer: undefined }]);
  });

  it("never keeps the value", async () => {
    const token = checkedToken("ghp_");
    const { files } = await risks([], [{ name: "a", content: token }]);
    expect(JSON.stringify(files)).not.toContain(token.slice(4));
  });

  it("only counts what packages bring for their own tests, or the distribution's", async () => {
    const list = { name: "var/lib/dpkg/info/ssl.list", content: "/usr/share/ssl/test.pem\n" };
    const found = await risks(
      [],
      [
        list,
        { name: "usr/share/ssl/test.pem", content: key },
        { name: "app/node_modules/tls/test/key.pem", content: key },
      ],
    );
    expect(found).toMatchObject({ files: [], published: 2 });
  });

  it("reads what a base brought only where that is forbidden", async () => {
    const base = [{ name: "root/.ssh/id_rsa", content: key }];
    expect((await risks(base, [])).files).toEqual([]);
    const forbid = ["credential-in-image"] as const;
    expect((await risks(base, [], { forbid })).files).toMatchObject([
      { path: "root/.ssh/id_rsa", isOfBase: true },
    ]);
  });
});
