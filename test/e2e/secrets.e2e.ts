import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { watchArguments } from "../support/argument-watch.ts";
import { readLayout } from "../support/layout.ts";
import { searchPath } from "../support/paths.ts";
import { basicAuth, tagsOf } from "../support/registry-view.ts";
import { account } from "../support/services.ts";
import { steps } from "../support/sources.ts";
import { buildFlags, newStory } from "../support/story.ts";

const story = newStory();
const first = "tr0ub4dor-and-3-c7f1";
const second = "correct-horse-2b9e";

/** A build that uses its secrets, and tells everybody. */
const chatty = () =>
  steps(
    "RUN --mount=type=secret,id=token test -s /run/secrets/token && cat /run/secrets/token && cat /run/secrets/token >&2",
    '# the words of a secret in a sentence of their own\nRUN --mount=type=secret,id=token echo "got <$(head -n1 /run/secrets/token)>!" && echo used >/used',
  );

describe("the value of a secret", () => {
  it("is in no log, summary, report, output, process argument, layer or history", async () => {
    const checkout = await story.checkout(chatty());
    const watch = watchArguments(first);
    const step = await story.step(checkout, { secrets: `"token=${first}\n${second}"` });
    const { holding, seen } = await watch.stop();
    expect(step.code).toBe(0);
    expect(step.log).toContain("got <");
    const { layout = "", report = "" } = step.outputs;
    const { everything } = await readLayout(layout);
    for (const value of [first, second]) {
      expect(step.everything).not.toContain(value);
      expect(await readFile(report, "utf8")).not.toContain(value);
      expect(everything.includes(value)).toBe(false);
    }
    expect(seen).toBeGreaterThan(10);
    expect(holding).toEqual([]);
    expect(everything.includes("used")).toBe(true);
  });

  it("is read from a file where that was written, and stays out of the CLI's output", async () => {
    const checkout = await story.checkout(chatty());
    const file = join(story.folder(), "token");
    await writeFile(file, `${first}\n`);
    const flags = buildFlags({ secrets: `token=src=${file}` });
    const call = await story.cli(checkout.folder, [...flags, "--json"]);
    expect(call.code).toBe(0);
    expect(call.stderr).toContain("got <");
    expect(call.stderr + call.stdout).not.toContain(first);
  });

  it("is not told when the step that printed it fails", async () => {
    const checkout = await story.checkout(
      steps("RUN --mount=type=secret,id=token cat /run/secrets/token; exit 9"),
    );
    const failed = await story.step(checkout, { secrets: `token=${first}` });
    expect(failed.code).toBe(3);
    expect(failed.everything).not.toContain(first);
  });

  it("is not told when it stands in a file that differs", async () => {
    const checkout = await story.checkout(
      steps(
        "RUN --mount=type=secret,id=token (cat /run/secrets/token; head -c9 /dev/urandom) >/r",
        "RUN --mount=type=secret,id=token echo $(cat /run/secrets/token) $(tr -dc a-z </dev/urandom | head -c9) >/t",
      ),
    );
    const step = await story.step(checkout, { secrets: `token=${first}` });
    expect(step.code).toBe(1);
    expect(step.everything).not.toContain(first);
    expect(await readFile(step.outputs["report"] ?? "", "utf8")).not.toContain(first);
  });
});

describe("a secret that a step copies into the image", () => {
  const leaks = {
    "as it is": "RUN --mount=type=secret,id=token cp /run/secrets/token /etc/token",
    "packed, in base64":
      "RUN --mount=type=secret,id=token (echo -n user:; cat /run/secrets/token) | base64 | gzip >/etc/token",
  };

  it.each(Object.entries(leaks))("is refused before the push: %s", async (_, line) => {
    const checkout = await story.checkout(steps("RUN true", line));
    const image = story.image();
    const inputs = { image, tags: "1", push: "true", reproducibility: "warn" };
    const step = await story.step(checkout, { ...inputs, secrets: `token=${first}` });
    expect(step.code).toBe(1);
    expect(step.report?.failure).toMatchObject({
      code: "secret-in-image",
      message: expect.stringContaining("secret `token` in `etc/token`, Containerfile:3"),
    });
    expect(step.report?.pushed).toEqual([]);
    expect(step.outputs["layout"]).toBeUndefined();
    const { report = "" } = step.outputs;
    expect((await readdir(dirname(report))).sort()).toEqual(["report.html", "report.json"]);
    for (const form of [first, Buffer.from(first).toString("base64")]) {
      expect(step.everything).not.toContain(form);
      expect(await readFile(report, "utf8")).not.toContain(form);
    }
  });

  it("is refused also where nothing is compared", async () => {
    const checkout = await story.checkout(steps(leaks["as it is"]));
    const inputs = { reproducibility: "skip", secrets: `token=${first}` };
    const step = await story.step(checkout, inputs);
    expect([step.code, step.report?.failure?.code]).toEqual([1, "secret-in-image"]);
  });
});

describe("the password of a registry", () => {
  it("lets the image be pushed and is seen nowhere", async () => {
    const checkout = await story.checkout(
      steps("RUN env; set; cat /proc/self/environ | tr '\\0' '\\n'"),
    );
    const image = story.image(inject("accountRegistry"));
    const watch = watchArguments(account.password);
    const step = await story.step(checkout, {
      image,
      tags: "1",
      push: "true",
      username: account.username,
      password: account.password,
    });
    const { holding } = await watch.stop();
    expect(step.code).toBe(0);
    expect(await tagsOf(image, basicAuth(account))).toEqual(["1"]);
    expect(holding).toEqual([]);
    expect(step.everything).not.toContain(account.password);
    expect(step.everything).not.toContain(basicAuth(account).slice("Basic ".length));
    expect(await readFile(step.outputs["report"] ?? "", "utf8")).not.toContain(account.password);
  });

  it("is found in an auth file as well", async () => {
    const checkout = await story.checkout(steps("RUN true"));
    const image = story.image(inject("accountRegistry"));
    const authfile = join(story.folder(), "auth.json");
    const auth = basicAuth(account).slice("Basic ".length);
    await writeFile(authfile, JSON.stringify({ auths: { [inject("accountRegistry")]: { auth } } }));
    const step = await story.step(checkout, { image, tags: "1", push: "true", authfile });
    expect(step.code).toBe(0);
    expect(await tagsOf(image, basicAuth(account))).toEqual(["1"]);
  });

  it("comes from a program that asks a cloud, which gets the job's variables and not our own", async () => {
    const checkout = await story.checkout(steps("RUN env >/env"));
    const image = story.image(inject("accountRegistry"));
    const folder = await story.job();
    const answer = JSON.stringify({ Username: account.username, Secret: account.password });
    await writeFile(
      join(folder, "docker-credential-cloud"),
      `#!/bin/sh\nenv | tee -a ${folder}/seen | grep -qx CLOUD_PROFILE=ship && echo '${answer}'\n`,
      { mode: 0o755 },
    );
    const authfile = join(folder, "auth.json");
    const credHelpers = { [inject("accountRegistry")]: "cloud" };
    await writeFile(authfile, JSON.stringify({ credHelpers }));
    const env = {
      PATH: `${folder}:${searchPath()}`,
      CLOUD_PROFILE: "ship",
      ACTIONS_RUNTIME_TOKEN: "runner-token-5f6a",
    };
    const inputs = { image, tags: "1", push: "true", authfile, vary: "store,context" };
    const step = await story.step(checkout, inputs, { env });
    expect(step.code).toBe(0);
    expect(await tagsOf(image, basicAuth(account))).toEqual(["1"]);
    const seen = await readFile(join(folder, "seen"), "utf8");
    // Our client asks it, and so does skopeo.
    expect(seen.split("\n").filter((line) => line === "CLOUD_PROFILE=ship").length).toBeGreaterThan(
      1,
    );
    expect(seen).not.toMatch(/^(?:INPUT_|ACTIONS_RUNTIME_TOKEN)/m);
    const { everything } = await readLayout(step.outputs["layout"] ?? "");
    expect(everything.includes("CLOUD_PROFILE")).toBe(false);
  });

  it("and the runner's own tokens do not reach the build", async () => {
    const checkout = await story.checkout(steps("RUN env >/env"));
    const token = "runner-token-5f6a";
    const env = {
      ACTIONS_RUNTIME_TOKEN: token,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
      GITHUB_TOKEN: token,
      GH_TOKEN: token,
    };
    const step = await story.step(checkout, { vary: "store,context" }, { env });
    expect(step.code).toBe(0);
    const { everything } = await readLayout(step.outputs["layout"] ?? "");
    expect(everything.includes(token)).toBe(false);
    expect(everything.includes("INPUT_")).toBe(false);
    expect(everything.includes("GITHUB_")).toBe(false);
  });
});
