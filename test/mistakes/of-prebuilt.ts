import type { Mistake } from "./mistake.ts";

const image = `--runtime-image=ghcr.io/acme/base@sha256:${"0".repeat(64)}`;
const build = `build --recipe=prebuilt ${image} --command=/srv/shop`;
const made = "Flag `--prebuilt-command`:";

/** Mistakes with files that a process makes. */
export const ofPrebuilt: readonly Mistake[] = [
  {
    call: build,
    says: "Flag `--prebuilt`: it is empty, and `--recipe=prebuilt` needs it.",
    fix: "Write e.g. `--prebuilt=dist:/srv`.",
  },
  {
    call: `${build} --prebuilt=dist`,
    says: 'Flag `--prebuilt`: entry 1, "dist", is not `path:/to`.',
    fix: "Write a path from the context, without `.`, `..` and `.git` in it, and an absolute path of the image; neither may have white space, wildcards, quotes, `$` and backslashes.",
  },
  {
    call: `${build} --prebuilt=dist:/srv`,
    says: "Flag `--prebuilt`, entry 1: `dist` is not there.",
    fix: "Make it before Twofold runs, or name the command that makes it: `--prebuilt-command='make dist'`. A path is from `--context`.",
  },
  {
    call: `${build} --prebuilt=hello:/srv/hello`,
    says: "Flag `--prebuilt`, entry 1: git tracks everything in `hello`, so it is source and nothing that a process made.",
    fix: "Copy it in a Containerfile (`--recipe=containerfile`), or remove it from git (`git rm -r --cached`) if a process makes it.",
  },
  {
    call: `${build} --prebuilt=dist:/srv --file=Containerfile`,
    says: "Flag `--file`: it belongs to `--recipe=containerfile` or `--recipe=runpack`, but this is `--recipe=prebuilt`.",
    fix: "Leave `--file` out, or write `--recipe=containerfile`.",
  },
  {
    call: `${build} --prebuilt=dist:/srv --prebuilt-command=false`,
    says: `${made} the first run of the command failed: exit status 1.`,
    fix: "Read what it printed. It starts in a clean checkout of the commit with an empty home and an empty `/tmp`, without the variables of this job: what else it needs has to be in the repository or in the command, `env NAME=value make dist`.",
  },
  {
    call: `${build} --prebuilt=dist:/srv --prebuilt-command=true`,
    says: "Flag `--prebuilt`, entry 1: `dist` is not there.",
    fix: "Check that `--prebuilt-command` makes it: a path is from `--context`, in a clean checkout of the commit.",
  },
  {
    call: `${build} --prebuilt=dist:/srv "--prebuilt-command=make dist && touch x"`,
    says: `${made} "make dist && touch x" has \`&\`, and no shell reads it.`,
    fix: 'Write the words as a JSON array, `["/usr/bin/server", "--greeting=good day"]`; for a shell\'s commands, `["/bin/sh", "-c", "…"]`.',
  },
  {
    call: `${build} --prebuilt=dist:/srv "--prebuilt-command=make dist"`,
    place: "no repository",
    says: `${made} it runs in clean checkouts of a commit, and the context is in none.`,
    fix: "Build from a git checkout with a commit, or leave `--prebuilt-command` out.",
  },
];
