import { chmod, mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pushLayout } from "./base-image.ts";
import { debianBase } from "./debian-base.ts";
import { removeFolder } from "./leftovers.ts";
import { succeed } from "./program.ts";

/** The languages that there are builder images of. */
export const languages = ["python", "node", "c", "ruby"] as const;
export type Language = (typeof languages)[number];

/** What the distribution's packages give to builder images. */
const packages = [
  "base-files",
  "busybox-static",
  "gcc",
  "libc6-dev",
  "make",
  "nodejs",
  "passwd",
  "python3-minimal",
  "ruby",
  "tar",
];
const pruned = [
  "usr/lib/*/gconv",
  "usr/lib/*/lib*san*",
  "usr/lib/gcc/*/*/lib*san*",
  "usr/lib/gcc/*/*/lto1",
  "usr/share/doc/*",
  "usr/share/info/*",
  "usr/share/locale/*",
  "usr/share/man/*",
  "var/cache/apt/*",
  "var/cache/debconf/*",
  "var/lib/apt/lists/*",
  "var/log/*",
];

/** A builder image: its protocol, and its scripts by their names in the second one. */
interface BuilderImage {
  readonly protocol: "first" | "second";
  readonly scripts: Readonly<Partial<Record<string, string>>>;
}

const shell = (...lines: readonly string[]): string => `#!/bin/sh\nset -e\n${lines.join("\n")}\n`;

/** Python and C follow the first protocol, Node and Ruby the second. */
export const builders: Readonly<Record<Language, BuilderImage>> = {
  python: {
    protocol: "first",
    scripts: {
      assemble: shell("mkdir -p /opt/app/src", "cp -R /tmp/src/. /opt/app/src/"),
      run: shell('exec python3 -B /opt/app/src/app.py "$PORT"'),
    },
  },
  c: {
    protocol: "first",
    scripts: {
      assemble: shell(
        "mkdir -p /opt/app/bin",
        "if [ -d /tmp/artifacts ]; then cp /tmp/artifacts/* /opt/app/bin/; fi",
        "cd /tmp/src && make OUT=/opt/app/bin",
      ),
      run: shell('exec /opt/app/bin/server "$PORT"'),
      "save-artifacts": shell("cd /opt/app/bin && exec tar -cf - ."),
    },
  },
  node: {
    protocol: "second",
    scripts: {
      assemble: shell("cp -R /tmp/src/. /opt/app/src/"),
      run: shell('exec node /opt/app/src/server.js "$PORT"'),
      "save-artifacts": shell("cd /opt/app/src && exec tar -cf - ."),
    },
  },
  ruby: {
    protocol: "second",
    scripts: {
      assemble: shell("mv /tmp/src/* /opt/app/src/"),
      run: shell('exec ruby /opt/app/src/server.rb "$PORT"'),
    },
  },
};

const firstNames: Readonly<Record<string, string>> = { assemble: "prepare" };

/** Makes the base of the builder images from the distribution's packages, once. @returns its layout */
export async function builderBase(): Promise<string> {
  return await debianBase(packages, pruned);
}

/** Makes a builder image and pushes it. @returns its reference */
export async function pushBuilder(
  language: Language,
  {
    base,
    registry,
    folder,
  }: { readonly base: string; readonly registry: string; readonly folder: string },
): Promise<string> {
  const { protocol, scripts } = builders[language];
  const work = await mkdtemp(join(folder, `builder-${language}-`));
  const place = protocol === "first" ? "usr/bin" : "usr/libexec/s2i";
  try {
    for (const [name, text = ""] of Object.entries(scripts)) {
      const file = protocol === "first" ? (firstNames[name] ?? name) : name;
      const path = join(work, "root", place, file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
      await chmod(path, 0o755);
    }
    const label = 'LABEL io.openshift.s2i.scripts-url="image:///usr/libexec/s2i"\n';
    await writeFile(
      join(work, "Containerfile"),
      [
        "FROM localhost/base",
        "COPY root /",
        "RUN mkdir -p /opt/app/src && chown -R 1001:0 /opt/app",
        `${protocol === "second" ? label : ""}ENV PORT=8080`,
        "USER 1001",
        "",
      ].join("\n"),
    );
    const store = [`--root=${work}/store`, `--runroot=${work}/run`, "--storage-driver=vfs"];
    const image = `localhost/s2i-${language}`;
    await succeed(["buildah", ...store, "pull", "--quiet", `oci:${base}:debian`]);
    const id = await succeed(["buildah", ...store, "images", "--quiet"]);
    await succeed(["buildah", ...store, "tag", id.trim(), "localhost/base"]);
    const build = [
      "build",
      "--timestamp=0",
      "--format=oci",
      "--isolation=chroot",
      `--tag=${image}`,
    ];
    await succeed(["buildah", ...store, ...build, work]);
    await succeed(["buildah", ...store, "push", image, `oci:${work}/layout:1`]);
    const reference = `${registry}/builder/${language}:1`;
    await pushLayout(`${work}/layout:1`, reference);
    return reference;
  } finally {
    await removeFolder(work);
  }
}
