import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { runWorkflow } from "../support/act.ts";
import type { Checkout } from "../support/checkout.ts";
import { root } from "../support/paths.ts";
import { servedDigest, tagsOf } from "../support/registry-view.ts";
import { cleanShop, steps } from "../support/sources.ts";
import { statementErrors } from "../support/statements.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

async function statementAt(path: string): Promise<Record<string, unknown>> {
  const statement: Record<string, unknown> = JSON.parse(await readFile(path, "utf8"));
  expect(statementErrors(statement)).toBeNull();
  return statement;
}

describe("a build with `attest`, without an identity", () => {
  const workflow = {
    GITHUB_WORKFLOW_REF: "acme/shop/.github/workflows/release.yml@refs/heads/main",
    GITHUB_RUN_ID: "4711",
    GITHUB_RUN_ATTEMPT: "2",
  };
  let checkout: Checkout;
  let image = "";
  let digest = "";
  let folder = "";
  let log = "";

  beforeAll(async () => {
    checkout = await story.checkout(cleanShop(), { tag: "v1.4.0" });
    image = story.image();
    const inputs = {
      image,
      tags: "1",
      push: "true",
      attest: "true",
      secrets: "key=hunter2hunter2",
    };
    const step = await story.step(checkout, inputs, { env: workflow });
    expect(step.code, step.log).toBe(0);
    digest = step.outputs["digest"] ?? "";
    folder = dirname(step.outputs["report"] ?? "");
    log = step.log;
  });

  it("leaves both statements in the output folder, about the image as it is served", async () => {
    const hex = (await servedDigest(image, "1")).replace("sha256:", "");
    for (const name of ["provenance", "reproduction"]) {
      const statement = await statementAt(join(folder, `${name}.intoto.json`));
      expect(statement["subject"]).toEqual([{ name: image, digest: { sha256: hex } }]);
    }
  });

  it("says which commit, base and inputs the image came from, and no secret", async () => {
    const text = await readFile(join(folder, "provenance.intoto.json"), "utf8");
    expect(text).not.toContain("hunter2");
    expect(JSON.parse(text).predicate).toMatchObject({
      buildDefinition: {
        externalParameters: {
          recipe: { version: 2, recipe: "containerfile", secrets: ["key"] },
          inputs: { image: [image], tags: ["1"], reproducibility: "require" },
        },
        resolvedDependencies: expect.arrayContaining([
          expect.objectContaining({ digest: { gitCommit: checkout.revision } }),
          expect.objectContaining({
            digest: { sha256: inject("base").digest.replace("sha256:", "") },
          }),
        ]),
      },
      runDetails: {
        builder: { id: expect.stringMatching(/\/acme\/shop\/\.github\/workflows\/release\.yml@/) },
        metadata: { invocationId: expect.stringMatching(/\/actions\/runs\/4711\/attempts\/2$/) },
      },
    });
  });

  it("says what both builds had, and that nobody signed it", async () => {
    const { predicate } = await statementAt(join(folder, "reproduction.intoto.json"));
    expect(predicate).toMatchObject({
      verdict: "true",
      platforms: [
        {
          image: { digest },
          builds: [
            { environment: { name: "canonical", hostname: "twofold" } },
            { environment: { name: "varied" } },
          ],
        },
      ],
    });
    expect(log).toMatch(/^::notice title=Not signed::/m);
  });

  it("changes nothing of the image: the same digest without it, and nothing beside its tag", async () => {
    const plain = await story.step(checkout, { secrets: "key=hunter2hunter2" });
    expect(plain.outputs["digest"]).toBe(digest);
    expect(await readdir(dirname(plain.outputs["report"] ?? ""))).not.toContain(
      "provenance.intoto.json",
    );
    expect(await tagsOf(image)).toEqual(["1"]);
  });

  it("is summed up by `verify --attest`, as a file that nobody signed", async () => {
    const args = ["verify", `${image}:1`, `--source=${checkout.folder}`, "--no-tls-verify"];
    const out = join(story.folder(), "verified");
    const given = ["--attest", `--output=${out}`, "--secrets=key=hunter2hunter2"];
    const { code, stderr } = await story.cli(story.folder(), [...args, ...given]);
    expect(code, stderr).toBe(0);
    const statement = await statementAt(join(out, "verification.intoto.json"));
    expect(statement).toMatchObject({
      subject: [{ name: image, digest: { sha256: digest.replace("sha256:", "") } }],
      predicate: {
        verificationResult: "PASSED",
        verifiedLevels: ["TWOFOLD_REBUILD_IDENTICAL"],
      },
    });
    expect(stderr).toContain("nobody signed");
    expect(await readdir(out)).toContain("layout");
  });
});

it("the example's workflow runs where a job gets no token: unsigned files, and a note", async () => {
  const workflow = ".github/workflows/release.yml";
  const text = await readFile(join(root, "examples/attest/release.yml"), "utf8");
  const { folder, url } = await story.checkout({
    ...cleanShop(),
    // The tests' registry has no certificate.
    [workflow]: text.replace("          push:", "          tls-verify: false\n          push:"),
  });
  const image = story.image();
  const { code, output } = await runWorkflow({
    ...{ folder, job: await story.job(), workflow, checkout: url },
    vars: { IMAGE: image },
    secrets: { GITHUB_TOKEN: "token-of-the-run" },
  });
  expect(code, output.slice(-4000)).toBe(0);
  expect(output).toContain("provenance.intoto.json");
  expect(output).toContain("reproduction.intoto.json");
  expect(output).toContain("nobody signed");
  expect(output, "Twofold's own checkout is no part of the image's source").not.toContain("dirty");
  expect(await tagsOf(image)).toEqual([expect.stringMatching(/^sha-[0-9a-f]{12}$/)]);
});

describe("nothing is attested", () => {
  it("of builds that differ, although the image is pushed", async () => {
    const checkout = await story.checkout(steps("RUN head -c 16 /dev/urandom | od -An -tx1 >/id"));
    const { code, log, outputs } = await story.step(checkout, {
      ...{ image: story.image(), tags: "1", push: "true", attest: "true" },
      ...{ reproducibility: "warn", "extra-builds": "0" },
    });
    expect(code, log).toBe(0);
    expect(log).toMatch(/^::notice title=Not attested::Nothing is attested: the builds differ/m);
    const left = await readdir(dirname(outputs["report"] ?? ""));
    expect(left.filter((name) => name.includes("intoto"))).toEqual([]);
  });

  it("of an image that was built once, but for its provenance", async () => {
    const checkout = await story.checkout(cleanShop());
    const { code, log, outputs } = await story.step(checkout, {
      ...{ image: story.image(), tags: "1", push: "true", attest: "true" },
      ...{ reproducibility: "skip", "push-unchecked": "true" },
    });
    expect(code, log).toBe(0);
    const left = await readdir(dirname(outputs["report"] ?? ""));
    expect(left.filter((name) => name.includes("intoto"))).toEqual(["provenance.intoto.json"]);
  });

  it("of an image that is not pushed, and the step passes", async () => {
    const checkout = await story.checkout(cleanShop());
    const { code, log } = await story.step(checkout, { attest: "true" });
    expect(code, log).toBe(0);
    expect(log).toContain("Nothing is attested: the image was not pushed.");
  });
});
