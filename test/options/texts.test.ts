import { expect, it } from "vitest";
import { Failure } from "../../src/domain/text/failure.ts";
import { parseBuildRequest } from "../../src/options/build-request.ts";
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
  { tags: "ghcr.io/acme/shop:1" },
  { context: "a\nb" },
  { offset: "../x" },
  { platforms: "linux/amd64,linux/arm64" },
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

function textOf(raw: RawInputs): string {
  const written = Object.entries(raw).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  try {
    parseBuildRequest(raw);
  } catch (error) {
    if (error instanceof Failure)
      return `${written.join(", ")}\n  ${error.message}\n  ${error.fix}\n`;
    throw error;
  }
  throw new Error(`${written.join(", ")} passes`);
}

it("what is said about a wrong input (`npx vitest --project unit --update` writes it)", async () => {
  await expect(wrong.map(textOf).join("\n")).toMatchFileSnapshot("texts.txt");
});
