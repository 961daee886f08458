import { spawn } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readImage } from "../../src/app/leaks/search-image.ts";
import type { RiskyFile } from "../../src/domain/findings/risky-file.ts";
import { streamedImage } from "../support/layers.ts";
import { root as project } from "../support/paths.ts";
import { realReaders } from "../support/readers.ts";
import { traces } from "../traces/traces.ts";
import { folder, run, write } from "./roots.ts";

/** What real roots have of what the advisories on images speak of, as a table for docs/precision.md. */
const rows: string[] = [];

afterAll(() => {
  mkdirSync(join(project, "build/roots"), { recursive: true });
  const head =
    "| root | files | setuid, setgid | writable by all | tools | credentials | left out |";
  const table = [head, "|---|--:|--:|--:|--:|--:|--:|", ...rows].join("\n");
  writeFileSync(join(project, "build/roots/table.md"), `${table}\n`);
});

/** Searches a root as the one layer of an image, and adds its row. */
async function risksOf(name: string, root: string): Promise<readonly RiskyFile[]> {
  const layer = async function* (): AsyncGenerator<Buffer> {
    const options = ["--sort=name", "--xattrs", "--xattrs-include=*", "--format=pax"];
    const child = spawn("tar", ["-C", root, ...options, "--exclude=./dev/*", "-cf", "-", "."], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    yield* child.stdout;
  };
  let files = 0;
  const { entries } = realReaders;
  const counting: typeof entries = async function* (...about) {
    for await (const entry of entries(...about)) {
      files += 1;
      yield entry;
    }
  };
  const { risks } = await readImage({
    ...{ image: streamedImage(name, layer), readers: { ...realReaders, entries: counting } },
    ...{ layers: [0], baseConfigs: [], planned: [], traces },
    signal: new AbortController().signal,
  });
  const count = (kind: RiskyFile["risk"]["kind"]): number =>
    risks.files.filter(({ risk }) => risk.kind === kind).length;
  const counts = [count("setuid"), count("world-writable"), count("tool"), count("credential")];
  rows.push(`| ${[name, files, ...counts, risks.published].join(" | ")} |`);
  return risks.files;
}

function debian(include: string): string {
  const root = join(folder(), "root");
  // A mirror may be older than its lists say that they may be.
  const valid = "--aptopt=Acquire::Check-Valid-Until false";
  // Nothing is kept of a root whose making is broken off.
  const options = [valid, "--dpkgopt=force-unsafe-io", "--variant=minbase"] as const;
  run(["mmdebstrap", ...options, `--include=${include}`, "stable", root]);
  return root;
}

/** What the s2i builder of Python by sclorg has, by Debian's names. */
const pythonBuilder = [
  ...["python3", "python3-dev", "python3-pip", "python3-venv", "python3-setuptools", "pipenv"],
  ...["gcc", "g++", "gfortran", "make", "patch", "git", "rsync", "tar", "unzip", "bsdmainutils"],
  ...["nodejs", "npm", "libpq-dev", "libsqlite3-dev", "libxml2-dev", "libxslt1-dev"],
  ...["libffi-dev", "libssl-dev", "liblapack-dev", "libopenblas-dev", "gettext", "apache2-dev"],
].join(",");

/** The paths of what gives access. */
function credentials(files: readonly RiskyFile[]): readonly string[] {
  return files.flatMap(({ path, risk }) =>
    risk.kind === "credential" ? [`${path}: ${risk.what}`] : [],
  );
}

describe("a root of Debian", () => {
  it.each([
    ["minbase", "tzdata"],
    ["python3, pip", "python3,python3-pip"],
    ["nodejs", "nodejs"],
    ["golang", "golang-go,golang-src"],
    ["openssl, curl, git", "openssl,ca-certificates,curl,git"],
    ["ruby, bundler", "ruby,ruby-bundler"],
    ["nginx, openssh-client", "nginx,openssh-client"],
    ["an s2i builder of Python", pythonBuilder],
  ])("has no credential: %s", async (name, include) => {
    const files = await risksOf(`Debian ${name}`, debian(include));
    expect(credentials(files)).toEqual([]);
    const writable = files.filter(({ risk }) => risk.kind === "world-writable");
    expect(writable.map(({ path }) => path)).toEqual([]);
    const paths = files.map(({ path }) => path);
    expect(paths).toContain("usr/bin/su");
    expect(paths).toContain("usr/bin/apt");
  });

  it("has the keys that its packages make when they are installed", async () => {
    const files = await risksOf(
      "Debian ssl-cert, openssh-server",
      debian("ssl-cert,openssh-server"),
    );
    const found = credentials(files);
    expect(found).toContain("etc/ssl/private/ssl-cert-snakeoil.key: a private key");
    expect(found.filter((text) => text.endsWith("of OpenSSH")).length).toBeGreaterThan(1);
  });
});

it("a root of busybox has a shell and its other programs, and no credential", async () => {
  const root = folder();
  for (const name of ["bin", "etc", "tmp"]) mkdirSync(join(root, name));
  chmodSync(join(root, "tmp"), 0o1777);
  copyFileSync("/bin/busybox", join(root, "bin/busybox"));
  run(["chroot", root, "/bin/busybox", "--install", "-s", "/bin"]);
  const files = await risksOf("busybox", root);
  expect(files.filter(({ risk }) => risk.kind !== "tool")).toEqual([]);
  expect(files.map(({ path }) => path)).toContain("bin/sh");
});

describe("a tree of packages", () => {
  it("has no credential: npm", async () => {
    const root = folder();
    write(root, { "package.json": '{"name":"shop","version":"1.0.0"}' });
    const packages = [
      "express",
      "webpack",
      "jest",
      "eslint",
      "jsonwebtoken",
      "node-forge",
      "aws-sdk",
    ];
    const more = [
      "selfsigned",
      "ssh2",
      "openpgp",
      "firebase-admin",
      "http-proxy",
      "npm",
      "request",
    ];
    const options = ["--ignore-scripts", "--no-audit", "--no-fund"] as const;
    run(["npm", "install", ...options, ...packages, ...more], { cwd: root });
    expect(credentials(await risksOf("npm", root))).toEqual([]);
  });

  it("has no credential: PyPI", async () => {
    const root = folder();
    const packages = [
      "boto3",
      "tornado",
      "twisted",
      "paramiko",
      "ansible-core",
      "django",
      "cryptography",
    ];
    const more = ["requests", "pip", "twine", "google-auth", "PyGithub", "docker", "kubernetes"];
    const target = join(root, "usr/lib/python3/site-packages");
    const pip = [".cache/venv/bin/pip", "--disable-pip-version-check"] as const;
    run([...pip, "install", "--quiet", "--target", target, ...packages, ...more]);
    expect(credentials(await risksOf("PyPI", root))).toEqual([]);
  });
});
