// What a release is, from its tag: `plan.mjs TAG NOTES`. Prints lines for GITHUB_OUTPUT, and writes the release's notes.
// Refuses a tag that is not the version of package.json, or that the change log does not know.
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), "utf8");
const git = (...args) => execFileSync("git", ["-C", root, ...args], { encoding: "utf8" }).trim();

const [tag = "", notesFile = ""] = process.argv.slice(2);
const version = /^v(\d+\.\d+\.\d+)$/.exec(tag)?.[1];
const own = JSON.parse(await read("package.json")).version;
const changes = changesOf(await read("CHANGELOG.md"), version);
const wrong = whyNot();
if (wrong !== undefined) {
  console.error(`plan: ${wrong}`);
  process.exitCode = 1;
} else {
  const major = `v${version.split(".")[0]}`;
  await writeFile(notesFile, notes({ major, commit: git("rev-parse", "HEAD") }));
  const moves = isNewest(git("tag", "--list", `${major}.*`).split("\n"));
  console.log(`version=${version}\nmajor=${major}\nmoves=${moves}`);
}

function whyNot() {
  if (notesFile === "") return "write `plan.mjs TAG NOTES`";
  if (version === undefined) return `${tag} is not a tag of a release: v1.2.3`;
  if (version !== own) return `${tag} is not the version of package.json, ${own}`;
  return changes === undefined ? `CHANGELOG.md has no heading \`## [${version}]\`` : undefined;
}

/** The lines below a version's heading, up to the next version's. */
function changesOf(text, wanted) {
  const [, ...sections] = text.split(/^## (?=\[)/m);
  const section = sections.find((each) => each.startsWith(`[${wanted}]`));
  return section?.split("\n").slice(1).join("\n").trim();
}

/** Whether the major tag belongs to this release: a fix of an older line must not take it back. */
function isNewest(tags) {
  const order = (name) => name.slice(1).split(".").map(Number);
  const later = (one, other) => {
    const at = [0, 1, 2].find((index) => one[index] !== other[index]);
    return at !== undefined && one[at] > other[at];
  };
  const released = tags.filter((name) => /^v\d+\.\d+\.\d+$/.test(name));
  return !released.some((name) => later(order(name), order(tag)));
}

function notes({ major, commit }) {
  return `Pin this release by its commit:

    uses: OWNER/twofold@${commit} # ${tag}

\`${major}\` moves to it once all of this has passed: \`dist/\` came out byte for byte as committed on each runner image, and is attested. \`dist.sha256\` lists its files; the SBOMs list the packages in them.

    gh attestation verify dist/bundle/main.js --repo OWNER/twofold

${changes}
`;
}
