import { describe, expect, it } from "vitest";
import { licencesIn, looseIn, purlsIn } from "./listed.ts";

const release = { name: "etc/os-release", content: 'ID=debian\nVERSION_ID="12"\n' };

function status(...paragraphs: readonly string[]) {
  return { name: "var/lib/dpkg/status", content: paragraphs.join("\n") };
}

const bash = `Package: bash
Status: install ok installed
Architecture: amd64
Version: 5.2.15-2+b7
Source: bash (5.2.15-2)
Description: GNU Bourne Again SHell
 Version: 9 is no field
`;

describe("packages of dpkg", () => {
  it("have version, architecture, distribution, and the source package where it differs", async () => {
    expect(await purlsIn([release, status(bash)])).toEqual([
      "pkg:deb/debian/bash@5.2.15-2%2Bb7?arch=amd64&distro=debian-12&upstream=bash%405.2.15-2",
    ]);
  });

  it("are only those whose files are there", async () => {
    const paragraph = (name: string, state: string): string =>
      `Package: ${name}\nStatus: deinstall ok ${state}\nVersion: 1\n`;
    const states = [
      "config-files",
      "not-installed",
      "half-installed",
      "unpacked",
      "triggers-pending",
    ];
    const found = await purlsIn([status(...states.map((state) => paragraph(state, state)))]);
    expect(found).toEqual(["pkg:deb/triggers-pending@1", "pkg:deb/unpacked@1"]);
  });

  it("are read from the parts of the database that distroless images have", async () => {
    const part = {
      name: "var/lib/dpkg/status.d/tzdata",
      content: "Package: tzdata\nVersion: 2024a-0\n",
    };
    const sums = {
      name: "var/lib/dpkg/status.d/tzdata.md5sums",
      content: "d41d8cd98f00b204e9800998ecf8427e  usr/share/zoneinfo/UTC\n",
    };
    const files = [
      { name: "usr/share/zoneinfo/UTC", content: "TZif" },
      { name: "app/server", content: "x" },
    ];
    expect(await purlsIn([part, sums])).toEqual(["pkg:deb/tzdata@2024a-0"]);
    expect(await looseIn([part, sums, ...files])).toEqual(["app/server"]);
  });

  it("own the files of their lists, wherever /usr is merged, and what Python compiles of them", async () => {
    const found = await looseIn([
      status(bash),
      {
        name: "var/lib/dpkg/info/bash.list",
        content: "/.\n/bin\n/bin/bash\n/usr/lib/python3/a.py\n",
      },
      { name: "usr/bin/bash", content: "x" },
      { name: "usr/lib/python3/a.py", content: "x" },
      { name: "usr/lib/python3/__pycache__/a.cpython-311.pyc", content: "x" },
      { name: "usr/lib/python3/__pycache__/b.cpython-311.pyc", content: "x" },
    ]);
    expect(found).toEqual(["usr/lib/python3/__pycache__/b.cpython-311.pyc"]);
  });
});

describe("licences of Debian packages", () => {
  const copyright = (licences: readonly string[]) => ({
    name: "usr/share/doc/bash/copyright",
    content: [
      "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
      ...licences.map((licence) => `\nFiles: *\nCopyright: 2020 A\nLicense: ${licence}\n Text.`),
    ].join("\n"),
  });

  it.each([
    [["Expat"], ["MIT"]],
    [["GPL-2+", "GPL-2+"], ["GPL-2.0-or-later"]],
    [
      ["LGPL-2.1", "BSD-3-clause"],
      ["BSD-3-Clause", "LGPL-2.1-only"],
    ],
    [["GPL-2+ or Apache-2.0"], ["GPL-2.0-or-later OR Apache-2.0"]],
    [["Expat and Perl"], ["MIT AND (Artistic-1.0-Perl OR GPL-1.0-or-later)"]],
    [["public-domain"], ['"public-domain"']],
    [["GPL-2+ with OpenSSL exception"], ['"GPL-2+ with OpenSSL exception"']],
    [["GPL-2+, and MIT"], ['"GPL-2+, and MIT"']],
  ])("%j are %j", async (stated, expected) => {
    expect(await licencesIn([status(bash), copyright(stated)])).toEqual({ bash: expected });
  });

  it("are unknown where they are in prose", async () => {
    const prose = { ...copyright([]), content: "This is bash.\n\nLicense: GPL-3+\n" };
    expect(await licencesIn([status(bash), prose])).toEqual({ bash: [] });
  });

  it("are those of the folder that a package's folder of documents links to", async () => {
    const libgcc = "Package: libgcc-s1\nStatus: install ok installed\nVersion: 12\n";
    const link = { name: "usr/share/doc/libgcc-s1", type: "symlink", linkname: "bash" } as const;
    const found = await licencesIn([status(bash, libgcc), copyright(["ISC"]), link]);
    expect(found).toEqual({ bash: ["ISC"], "libgcc-s1": ["ISC"] });
  });
});
