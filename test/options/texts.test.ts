import { expect, it } from "vitest";
import { Failure } from "../../src/domain/text/failure.ts";
import { parseBuildRequest } from "../../src/options/build-request.ts";
import { options } from "../../src/options/list.ts";
import type { RawInputs } from "../../src/options/reader.ts";

const digest = `sha256:${"1".repeat(64)}`;
const image = { image: "ghcr.io/acme/shop" };

/** Inputs that are wrong, each in its own way. */
const wrong: readonly RawInputs[] = [
  { push: "true" },
  { push: "yes" },
  { ...image, push: "true", reproducibility: "skip" },
  { image: "ghcr.io/acme/shop:1" },
  { image: `ghcr.io/acme/shop@${digest}` },
  { image: "https://ghcr.io/acme/shop" },
  { image: "ghcr.io/Acme/shop" },
  { image: "ghcr.io//shop" },
  { tags: "not a tag" },
  { tags: "ghcr.io/acme/shop" },
  { tags: `ghcr.io/acme/shop:1@${digest}` },
  { ...image, tags: "ghcr.io/acme/other:1" },
  { image: "ghcr.io/acme/shop,quay.io/acme/shop", tags: "ghcr.io/acme/shop:1" },
  { context: "a\nb" },
  { offset: "../x" },
  { platforms: "linux/arm64,linux/arm64/v8" },
  { platforms: "windows" },
  { "build-args": "A" },
  { "build-args": "A=1\nA=2" },
  { "build-args": "1=2" },
  { "build-contexts": "lib" },
  { labels: "dev.twofold.recipe=x" },
  { annotations: "org.opencontainers.image.version=x" },
  { secrets: "x" },
  { secrets: "token=" },
  { secrets: "a=1\na=2" },
  { secrets: '"id=x' },
  { network: "bridge" },
  { "fetch-stages": "deps" },
  { hermetic: "true", network: "host" },
  { hermetic: "true", network: "none", "fetch-stages": "deps" },
  { timestamp: "now" },
  { "source-date-epoch": "-1" },
  { reproducibility: "requir" },
  { vary: "all,hostname" },
  { vary: "-hostname" },
  { vary: "none,store" },
  { "require-varied": "clock", reproducibility: "skip" },
  { "require-varied": "clock", vary: "all,-clock" },
  { "extra-builds": "many" },
  { traces: "off" },
  { username: "ada", ...image, push: "true" },
  { password: "x" },
  { "insecure-registries": "http://r" },
  { buildah: "1" },
  { buildah: "ftp://x" },
  { buildah: "https://host/buildah" },
  { buildah: "docker://quay.io/buildah/stable:v1" },
];

function failureOf(raw: RawInputs): Failure {
  try {
    parseBuildRequest(raw);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error(`${writtenOf(raw)} passes`);
}

function writtenOf(raw: RawInputs): string {
  return Object.entries(raw)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(", ");
}

/** What a workflow and the command line say, the latter only where it is something else. */
function textOf(raw: RawInputs): string {
  const failure = failureOf(raw);
  const [workflow, flags] = (["workflow", "command line"] as const).map((surface) => {
    const { message, fix } = failure.on(surface);
    return `  ${message}\n  ${fix}\n`;
  });
  return `${writtenOf(raw)}\n${workflow}${flags === workflow ? "" : flags}`;
}

it("what is said about a wrong input (`npx vitest --project unit --update` writes it)", async () => {
  await expect(wrong.map(textOf).join("\n")).toMatchFileSnapshot("texts.txt");
});

/** `all` is also a word that a list of names can have. */
const names = options
  .map(({ name }) => name)
  .filter((name) => name !== "all")
  .join("|");
/** How a workflow names settings: `Input \`push\``, `\`push\``, `\`push: true\``. */
const asInputs = new RegExp(`\\binputs? \`|\`(?:${names})(?:: [^\`]*)?\``, "i");

it.each(wrong)("on the command line, the text about $0 speaks of flags", (raw) => {
  const { message, fix } = failureOf(raw).on("command line");
  // A value may have the name of a setting: \`vary\` knows \`network\`.
  const values = JSON.stringify(raw);
  for (const [found] of `${message} ${fix}`.matchAll(new RegExp(asInputs, "gi"))) {
    expect(values).toContain(found.replaceAll("`", ""));
  }
});
