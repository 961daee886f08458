import type { SourceFile } from "./checkout.ts";
import { debianBase, pushDebianBase } from "./debian-base.ts";
import { pushImage } from "./s2i-program.ts";
import type { Story } from "./story.ts";

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

/** Pushes the base to a registry on loopback. @returns its reference */
export async function pushBuilderBase(registry: string): Promise<string> {
  return await pushDebianBase(await debianBase(packages, pruned), registry, "s2i");
}

/** Makes a builder image on a base and pushes it. @returns its reference */
export async function pushBuilder(
  language: Language,
  { base, story }: { readonly base: string; readonly story: Story },
): Promise<string> {
  const { protocol, scripts } = builders[language];
  const place = protocol === "first" ? "usr/bin" : "usr/libexec/s2i";
  const label = 'LABEL io.openshift.s2i.scripts-url="image:///usr/libexec/s2i"';
  const files = Object.entries(scripts).map(([name, text = ""]): [string, SourceFile] => {
    const file = protocol === "first" ? (firstNames[name] ?? name) : name;
    return [`root/${place}/${file}`, { text, mode: 0o755 }];
  });
  const lines = [
    `FROM ${base}`,
    "COPY root /",
    "RUN mkdir -p /opt/app/src && chown -R 1001:0 /opt/app",
    ...(protocol === "second" ? [label] : []),
    "ENV PORT=8080",
    "USER 1001",
    "",
  ];
  return await pushImage(`${story.image()}:1`, {
    folder: await story.job(),
    files: { ...Object.fromEntries(files), Containerfile: lines.join("\n") },
  });
}
