import { describe, expect, it } from "vitest";
import { riskAdvisories } from "../../src/advise/image-risks.ts";
import type { Risk, RiskyFile } from "../../src/domain/findings/risky-file.ts";
import type { AdvisoryName } from "../../src/domain/source/advisory.ts";
import { scope } from "../containerfile/containerfiles.ts";

const containerfile = "FROM debian:12\nRUN apt-get install -y iputils-ping\nCOPY . /srv\n";
const run = { file: "Containerfile", line: 2, text: "RUN apt-get install -y iputils-ping" };
const copy = { file: "Containerfile", line: 3, text: "COPY . /srv" };

const asRoot: Risk = { kind: "setuid", setuid: true, setgid: false, uid: 0, gid: 0 };
const shell: Risk = { kind: "tool", sort: "shell" };
const key: Risk = { kind: "credential", what: "a private key" };

function file(path: string, risk: Risk, more: Partial<RiskyFile> = {}): RiskyFile {
  return { path, layer: 1, risk, isOfBase: false, instruction: run, ...more };
}

function ofBase(path: string, risk: Risk): RiskyFile {
  return { path, layer: 0, risk, isOfBase: true };
}

function advised(
  files: readonly RiskyFile[],
  forbid: readonly AdvisoryName[] = [],
  counts: { readonly published?: number; readonly omitted?: number } = {},
) {
  const risks = { files, published: 0, omitted: 0, ...counts };
  return riskAdvisories({ risks, scope: scope(containerfile), forbid });
}

describe("the advisories on an image's files", () => {
  it("have the line of what the build brings, and the number of what the base has", () => {
    const files = [
      file("usr/bin/ping", asRoot),
      file("usr/bin/ping6", asRoot),
      ofBase("usr/bin/passwd", asRoot),
      ofBase("usr/bin/su", asRoot),
    ];
    expect(advised(files)).toMatchObject([
      {
        name: "setuid-file",
        evidence: [
          "Containerfile:2: /usr/bin/ping runs as user 0; the same holds for 1 other file",
          "2 files of the base, the first being /usr/bin/passwd",
        ],
        places: [{ file: "Containerfile", line: 2 }],
      },
    ]);
  });

  it("leave out what only the base has, unless it is forbidden", () => {
    const files = [ofBase("usr/bin/su", asRoot)];
    expect(advised(files)).toEqual([]);
    expect(advised(files, ["world-writable"])).toEqual([]);
    const [advisory] = advised(files, ["setuid-file"]);
    expect(advisory?.evidence).toEqual(["1 file of the base: /usr/bin/su"]);
    expect(advisory?.fix).toContain("chmod a-s");
  });

  it("name a tool only where the base has none of its sort", () => {
    const manager: Risk = { kind: "tool", sort: "package manager" };
    const files = [file("usr/bin/bash", shell), file("usr/bin/npm", manager)];
    expect(advised([...files, ofBase("usr/bin/sh", shell)])).toMatchObject([
      {
        name: "tools-in-image",
        evidence: [
          "Containerfile:2: /usr/bin/npm is a package manager",
          "1 file of the base: /usr/bin/sh",
        ],
      },
    ]);
    const all = [...files, ofBase("usr/bin/sh", shell), ofBase("usr/bin/apt", manager)];
    expect(advised(all)).toEqual([]);
    expect(advised(all, ["tools-in-image"])).toHaveLength(1);
  });

  it("say what gives access and where, also without a line", () => {
    const files = [
      file("srv/server.key", key, { instruction: copy }),
      { path: "config", layer: undefined, risk: key, isOfBase: false },
    ];
    expect(advised(files, [], { published: 2 })[0]?.evidence).toEqual([
      "Containerfile:3: /srv/server.key has a private key",
      "the image's config has a private key",
      "left out: 2 files of packages' own tests and examples",
    ]);
  });

  it("count what there was no room for where it is forbidden: an unknown is no pass", () => {
    expect(advised([], [], { omitted: 3 })).toEqual([]);
    expect(advised([], ["world-writable"], { omitted: 3 })).toMatchObject([
      { name: "world-writable", evidence: ["and 3 files that there was no room for"] },
    ]);
  });

  it("take paths as untrusted text", () => {
    const files = [file("srv/\n::error::x", key)];
    expect(advised(files)[0]?.evidence.join("")).not.toMatch(/\n/);
  });
});
