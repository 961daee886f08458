import { describe, expect, it } from "vitest";
import { licencesIn, looseIn, purlsIn } from "./listed.ts";

describe("packages of apk", () => {
  const database = `P:musl
V:1.2.5-r0
A:x86_64
L:MIT
o:musl
F:lib
R:ld-musl-x86_64.so.1

P:ssl_client
V:1.36.1-r29
A:x86_64
L:GPL-2.0-only
o:busybox
F:usr/bin
R:ssl_client
`;

  it.each(["lib/apk/db/installed", "usr/lib/apk/db/installed"])(
    "are read from %s",
    async (name) => {
      const release = { name: "etc/os-release", content: "ID=alpine\nVERSION_ID=3.20.3\n" };
      expect(await purlsIn([release, { name, content: database }])).toEqual([
        "pkg:apk/alpine/musl@1.2.5-r0?arch=x86_64&distro=alpine-3.20.3",
        "pkg:apk/alpine/ssl_client@1.36.1-r29?arch=x86_64&distro=alpine-3.20.3&upstream=busybox",
      ]);
    },
  );

  it("have licences and own their files", async () => {
    const installed = { name: "lib/apk/db/installed", content: database };
    expect(await licencesIn([installed])).toEqual({ musl: ["MIT"], ssl_client: ["GPL-2.0-only"] });
    const files = ["lib/ld-musl-x86_64.so.1", "usr/bin/ssl_client", "usr/bin/own"];
    const entries = files.map((name) => ({ name, content: "x" }));
    expect(await looseIn([installed, ...entries])).toEqual(["usr/bin/own"]);
  });
});

describe("packages of npm", () => {
  const manifest = (folder: string, content: object | string) => ({
    name: `${folder}/package.json`,
    content: typeof content === "string" ? content : JSON.stringify(content),
  });

  it("are those directly below node_modules, at any depth and with scopes", async () => {
    const found = await purlsIn([
      manifest("app", { name: "app", version: "1.0.0" }),
      manifest("app/node_modules/a", { name: "a", version: "1.0.0" }),
      manifest("app/node_modules/a/lib/esm", { name: "esm", version: "1.0.0", type: "module" }),
      manifest("app/node_modules/a/node_modules/b", { name: "b", version: "2.0.0-rc.1" }),
      manifest("app/node_modules/.pnpm/c@1.0.0/node_modules/@s/c", {
        name: "@s/c",
        version: "1.0.0",
      }),
    ]);
    expect(found).toEqual(["pkg:npm/%40s/c@1.0.0", "pkg:npm/a@1.0.0", "pkg:npm/b@2.0.0-rc.1"]);
  });

  it("are one package where they are installed twice", async () => {
    const twice = ["x/node_modules/a", "y/node_modules/a"];
    const found = await purlsIn(
      twice.map((path) => manifest(path, { name: "a", version: "1.0.0" })),
    );
    expect(found).toEqual(["pkg:npm/a@1.0.0"]);
  });

  it.each([
    [{ license: "MIT" }, ["MIT"]],
    [{ license: "(MIT OR Apache-2.0)" }, ["(MIT OR Apache-2.0)"]],
    [{ license: { type: "ISC", url: "https://example.org" } }, ["ISC"]],
    [{ licenses: [{ type: "MIT" }, { type: "ISC AND 0BSD" }] }, ["MIT OR (ISC AND 0BSD)"]],
    [{ licenses: [{ type: "MIT" }, { type: "Apache2" }] }, ['"MIT OR Apache2"']],
    [{ licenses: [{ type: "MIT" }] }, ["MIT"]],
    [{ licenses: [] }, []],
    [{ license: "SEE LICENSE IN LICENSE.md" }, ['"SEE LICENSE IN LICENSE.md"']],
    [{ license: 7 }, []],
    [{}, []],
  ])("have the licence that %j says", async (stated, expected) => {
    const entry = manifest("node_modules/a", { name: "a", version: "1.0.0", ...stated });
    expect(await licencesIn([entry])).toEqual({ a: expected });
  });

  it("own what is in their folder", async () => {
    const found = await looseIn([
      manifest("app/node_modules/a", { name: "a", version: "1.0.0" }),
      { name: "app/node_modules/a/dist/index.js", content: "x" },
      { name: "app/node_modules/.package-lock.json", content: "{}" },
    ]);
    expect(found).toEqual(["app/node_modules/.package-lock.json"]);
  });

  it.each([
    "",
    "{",
    "[]",
    '{"name": "a"}',
    '{"name": 1, "version": "1"}',
    '{"name": "a\\u0000", "version": "1"}',
    '{"name": "../a", "version": "1"}',
  ])("are not what %j says", async (text) => {
    expect(await purlsIn([manifest("node_modules/a", text)])).toEqual([]);
  });
});

describe("projects of Python", () => {
  const folder = "usr/lib/python3/site-packages";
  const metadata = (headers: string) => ({
    name: `${folder}/Flask_Login-0.6.dist-info/METADATA`,
    content: `Metadata-Version: 2.1\nName: Flask_Login\nVersion: 0.6\n${headers}\nName: no header\n`,
  });

  it("have the normalized name in their package URL", async () => {
    expect(await purlsIn([metadata("")])).toEqual(["pkg:pypi/flask-login@0.6"]);
  });

  it.each(["x.egg-info/PKG-INFO", "x.egg-info"])("are read from %s too", async (file) => {
    const name = `${folder}/${file}`;
    expect(await purlsIn([{ name, content: "Name: x\nVersion: 1\n" }])).toEqual(["pkg:pypi/x@1"]);
  });

  it.each([
    ["License-Expression: MIT OR Apache-2.0\n", ["MIT OR Apache-2.0"]],
    ["License: BSD-3-Clause\n", ["BSD-3-Clause"]],
    ["License: UNKNOWN\nClassifier: License :: OSI Approved :: MIT License\n", ["MIT"]],
    ["License: BSD\nClassifier: License :: OSI Approved :: BSD License\n", ['"BSD License"']],
    ["License: BSD\nClassifier: License :: OSI Approved\n", ['"BSD"']],
    [`License: ${"text ".repeat(100)}\n`, []],
  ])("have the licence of %j", async (headers, expected) => {
    expect(await licencesIn([metadata(headers)])).toEqual({ Flask_Login: expected });
  });

  it("own the files of their list", async () => {
    const found = await looseIn([
      metadata(""),
      {
        name: `${folder}/Flask_Login-0.6.dist-info/RECORD`,
        content: `flask_login.py,sha256=x,1\n../../../bin/login,,\n"a,b.py",,\n/opt/absolute,,\n`,
      },
      ...[`${folder}/flask_login.py`, "usr/bin/login", `${folder}/a,b.py`, "opt/absolute"].map(
        (name) => ({ name, content: "x" }),
      ),
      { name: "usr/bin/other", content: "x" },
    ]);
    expect(found).toEqual(["usr/bin/other"]);
  });
});
