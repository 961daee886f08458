import { describe, expect, it } from "vitest";
import { digestOf, hexOf } from "../../../src/domain/oci/digest.ts";
import {
  debianArchitecture,
  imageConfig,
  labelOfPackages,
} from "../../../src/recipes/base/image.ts";
import { poolIndex, poolRelease } from "../../../src/recipes/base/pool.ts";
import { readUris } from "../../../src/recipes/base/print-uris.ts";
import { sourceLines, sourcesOf } from "../../../src/recipes/base/sources.ts";
import { bookworm, declared } from "./declared.ts";

const digest = digestOf(Buffer.from("a package"));

describe("the archives of a base", () => {
  it("are those of the release, with Debian's security updates beside them", async () => {
    const { archive } = await declared(`${bookworm}pockets: [updates, security]\n`);
    expect(sourceLines(archive, { architecture: "amd64", options: "" })).toBe(
      "deb http://deb.debian.org/debian bookworm main\n" +
        "deb http://deb.debian.org/debian bookworm-updates main\n" +
        "deb http://deb.debian.org/debian-security bookworm-security main\n",
    );
  });

  it("are those of a time", async () => {
    const at = "snapshot: 2026-11-01T06:07:08Z\npockets: [security]\n";
    const { archive } = await declared(bookworm + at);
    expect(sourcesOf(archive, "amd64").map(({ uri }) => uri)).toEqual([
      "https://snapshot.debian.org/archive/debian/20261101T060708Z",
      "https://snapshot.debian.org/archive/debian-security/20261101T060708Z",
    ]);
    const ubuntu = await declared(`distribution: ubuntu\nsuite: noble\n${at}`);
    expect(sourcesOf(ubuntu.archive, "arm64").map(({ uri, suite }) => `${uri} ${suite}`)).toEqual([
      "https://snapshot.ubuntu.com/ubuntu/20261101T060708Z noble",
      "https://snapshot.ubuntu.com/ubuntu/20261101T060708Z noble-security",
    ]);
  });

  it("are Ubuntu's ports for other machines than PCs", async () => {
    const { archive } = await declared("distribution: ubuntu\nsuite: noble\n");
    expect(sourceLines(archive, { architecture: "amd64", options: "" })).toBe(
      "deb http://archive.ubuntu.com/ubuntu noble main universe\n",
    );
    expect(sourceLines(archive, { architecture: "arm64", options: "" })).toBe(
      "deb http://ports.ubuntu.com/ubuntu-ports noble main universe\n",
    );
  });
});

describe("what apt-get would download", () => {
  const sources = [
    { archive: "main", uri: "http://deb.test/debian", suite: "bookworm" },
    { archive: "security", uri: "http://deb.test/debian-security", suite: "bookworm-security" },
  ] as const;
  const line = (uri: string, file: string): string => `'${uri}' ${file} 12 SHA256:${hexOf(digest)}`;

  it("is read with versions that have an epoch, and with the archive that has it", () => {
    const output = [
      "Reading package lists...",
      line("http://deb.test/debian-security/pool/z_1_all.deb", "z_1_all.deb"),
      line("http://deb.test/debian/pool/a_1%3a2%2bb1_amd64.deb", "a_1%3a2+b1_amd64.deb"),
    ].join("\n");
    const shared = { digest, size: 12 };
    expect(readUris(output, sources)).toEqual({
      packages: [
        {
          ...shared,
          ...{ name: "a", version: "1:2+b1", architecture: "amd64" },
          ...{ archive: "main", path: "pool/a_1%3a2%2bb1_amd64.deb" },
        },
        {
          ...shared,
          ...{ name: "z", version: "1", architecture: "all" },
          ...{ archive: "security", path: "pool/z_1_all.deb" },
        },
      ],
    });
  });

  it("is not believed in any other form", () => {
    const elsewhere = line("http://other.test/pool/a_1_all.deb", "a_1_all.deb");
    expect(readUris(elsewhere, sources)).toEqual({ unread: elsewhere });
    expect(
      readUris("'http://deb.test/debian/a_1_all.deb' a_1_all.deb 12 MD5Sum:0", sources),
    ).toEqual({
      unread: "'http://deb.test/debian/a_1_all.deb' a_1_all.deb 12 MD5Sum:0",
    });
  });
});

describe("the pool of packages", () => {
  const control = "Package: a\nVersion: 1\nEssential: yes\nDepends: b,\n c\nDescription: d\n e\n";
  const pooled = {
    ...{ name: "a", version: "1", architecture: "all", digest, size: 12 },
    ...{ archive: "main" as const, path: "pool/a_1_all.deb", control },
  };

  it("says of each package where it is and what its bytes are", () => {
    expect(poolIndex([pooled], "install")).toBe(
      `${control}Filename: ./${hexOf(digest)}.deb\nSize: 12\nSHA256: ${hexOf(digest)}\n`,
    );
  });

  it("has no dependencies where no script runs", () => {
    expect(poolIndex([pooled], "unpack")).toMatch(
      /^Package: a\nVersion: 1\nDescription: d\n e\nFilename/,
    );
  });

  it("is of the suite that it was taken from", async () => {
    const { archive } = await declared(bookworm);
    expect(poolRelease(archive, "index")).toBe(
      `Suite: bookworm\nCodename: bookworm\nSHA256:\n ${hexOf(digestOf(Buffer.from("index")))} 5 Packages\n`,
    );
  });
});

describe("the image of a base", () => {
  const locked = {
    name: "a",
    version: "1",
    architecture: "all",
    digest,
    size: 1,
    archive: "main",
    path: "a",
  } as const;

  it("names its packages, and only their number where they are very many", () => {
    expect(labelOfPackages([locked, { ...locked, name: "b" }]).value).toBe("a=1,b=1");
    const many = Array.from({ length: 9000 }, (_, at) => ({ ...locked, name: `package-${at}` }));
    expect(labelOfPackages(many).value).toMatch(/^9000 packages sha256:[0-9a-f]{64}$/);
  });

  it("has the time of the snapshot, and runs as its user", async () => {
    const text = `${bookworm}packages: distroless\nsnapshot: 2026-11-01T00:00:00Z\n`;
    const declaration = await declared(text);
    const made = { declaration, architecture: "armhf", labels: [], diffId: digest };
    expect(JSON.parse(imageConfig(made))).toMatchObject({
      architecture: "arm",
      variant: "v7",
      created: "2026-11-01T00:00:00Z",
      config: { User: "65532:65532" },
      rootfs: { diff_ids: [digest] },
    });
  });

  it("is for a platform by Debian's name of its architecture", () => {
    const platforms = ["linux/amd64", "linux/arm/v7", "linux/arm64", "linux/ppc64le", "linux/386"];
    expect(platforms.map(debianArchitecture)).toEqual([
      "amd64",
      "armhf",
      "arm64",
      "ppc64el",
      "i386",
    ]);
  });
});
