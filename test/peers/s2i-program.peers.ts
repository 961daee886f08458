import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import type { SourceFiles } from "../support/checkout.ts";
import { type LayoutImage, readLayout } from "../support/layout.ts";
import { hasPeer } from "../support/peers.ts";
import { builderImage, ownEntries, s2iImage, shell, writeSource } from "../support/s2i-program.ts";
import { newStory } from "../support/story.ts";

const story = newStory();
let builder = "";

beforeAll(async () => {
  const scripts = {
    "usr/libexec/s2i/assemble": shell(
      "cp -R /tmp/src/. /opt/app/",
      "env | grep '^APP_' | sort >/opt/app/environment || true",
    ),
    "usr/libexec/s2i/run": shell("exec cat /opt/app/environment"),
  };
  const label = 'LABEL io.openshift.s2i.scripts-url="image:///usr/libexec/s2i"';
  builder = await builderImage(story, scripts, [label]);
});

/** Builds a source by the command line. */
async function ours(source: string, ...more: readonly string[]): Promise<LayoutImage> {
  const output = join(await story.job(), "output");
  const args = ["build", "--recipe=s2i", `--builder-image=${builder}`, `--source=${source}`];
  const how = [`--insecure-registries=${inject("registry")}`, "--vary=none", `--output=${output}`];
  const call = await story.cli(story.folder(), [...args, ...how, ...more]);
  expect(call).toMatchObject({ code: 0 });
  return await readLayout(join(output, "layout"));
}

const sources: Readonly<Record<string, SourceFiles>> = {
  "plain files": { "app.py": "print()", "lib/a.py": "a", "lib/deep/er/b.py": "b" },
  "executables and odd names": {
    "start.sh": "#!/bin/sh",
    "a b.txt": "blank",
    "ü'\"$x.txt": "quoted",
    "-dash": "dash",
    "[q]*?": "pattern",
  },
  "links inside": {
    "data/a": "a",
    link: { link: "data/a" },
    "data/up": { link: "../data" },
    dangling: { link: "nothing" },
  },
  variables: {
    "app.py": "print()",
    ".s2i/environment":
      '# c\nAPP_A=1\nAPP_B= "q" $HOME \\ `x`\n\nAPP_C=a=b # no comment\nAPP_A=2\n',
  },
  "its own assemble": {
    "app.py": "print()",
    ".s2i/bin/assemble": shell("mkdir /opt/app/own", "cp -R /tmp/src/. /opt/app/own/"),
  },
  "both scripts and a helper": {
    "app.py": "print()",
    ".s2i/bin/assemble": shell("/usr/libexec/s2i/assemble", ". /tmp/src/.s2i/bin/helper"),
    ".s2i/bin/run": shell("exec true"),
    ".s2i/bin/helper": "echo helped >/opt/app/helped",
  },
  ".s2iignore": {
    ".s2iignore":
      "# c\n*.log\n!keep.log\ndocs\n!docs/index.md\n/tmp/*\n!tmp/b\n**/*.md\n.h?d\n\\#x\n",
    "a.log": "a",
    "keep.log": "k",
    "sub/b.log": "b",
    "docs/index.md": "i",
    "tmp/a": "a",
    "tmp/b": "b",
    "lib/x.md": "x",
    "lib/deep/y.md": "y",
    ".hid": "h",
    "#x": "x",
  },
  "an ignored file of variables, and ignored scripts": {
    ".s2iignore": ".s2i\n",
    ".s2i/environment": "APP_A=1\n",
    ".s2i/bin/assemble": shell("cp -R /tmp/src/. /opt/app/"),
    "app.py": "print()",
  },
  "ignore files of other tools": {
    ".dockerignore": "*.txt\n",
    ".containerignore": "*.txt\n",
    ".gitignore": "*.txt\n",
    "a.txt": "a",
    Containerfile: "FROM scratch\n",
  },
  "a folder whose files all stay out": {
    ".s2iignore": "logs/*\n",
    "logs/a": "a",
    "app.py": "print()",
  },
};

describe.skipIf(!hasPeer("s2i"))(
  "recipe s2i and the program s2i make the same files (skipped where the Go module proxy has none) of",
  () => {
    it.each(Object.keys(sources))("%s", async (name) => {
      const folder = await story.job();
      const source = join(folder, "source");
      await writeSource(source, sources[name] ?? {});
      const [theirs, built, ran] = [
        await s2iImage(source, { builder, folder }),
        await ours(source),
        await ours(source, "--method=run"),
      ];
      const entries = await ownEntries(built);
      expect(entries).toEqual(await ownEntries(theirs));
      expect(await ownEntries(ran)).toEqual(entries);
      expect(ran.config.rootfs.diff_ids).toEqual(built.config.rootfs.diff_ids);
      expect(entries.length).toBeGreaterThan(2);
    });
  },
);
