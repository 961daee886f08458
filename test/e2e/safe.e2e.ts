import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { type Checkout, git, type SourceFiles, writeFiles } from "../support/checkout.ts";
import { checkedToken, privateKey } from "../support/credentials.ts";
import { succeed } from "../support/program.ts";
import { tagsOf } from "../support/registry-view.ts";
import type { ReportView } from "../support/report-view.ts";
import { cleanShop } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();
const image = () => `${inject("base").reference.replace(/:1$/, "")}@${inject("base").digest}`;

/** Gives a file cap_net_bind_service, as `setcap` does. */
const setcap = `#include <sys/xattr.h>
int main(int count, char **names) {
  unsigned int value[5] = { 0x02000001, 1 << 10, 0, 0, 0 };
  return setxattr(names[1], "security.capability", value, sizeof value, 0) != 0;
}
`;

const token = checkedToken("ghp_");
const key = privateKey();

/** A stage of tools, and a final one on nothing that has each fault once. */
function faulty(): SourceFiles {
  return {
    Containerfile: [
      `FROM ${image()} AS build`,
      "COPY setcap /setcap",
      "RUN mkdir -p /out/bin && cp /setcap /out/bin/shop && /setcap /out/bin/shop",
      "RUN cp /bin/busybox /out/bin/su && chmod 4755 /out/bin/su",
      "",
      "FROM scratch",
      "COPY --from=build /out/bin/su /usr/bin/su",
      "COPY --from=build /out/bin/shop /usr/bin/shop",
      "COPY --from=build /bin/busybox /bin/sh",
      "COPY --chmod=0777 cache /srv/cache",
      "COPY app /srv/app",
      "COPY .npmrc /root/.npmrc",
      `ENV TOKEN=${token}`,
      "USER 65532:65532",
      "",
    ].join("\n"),
    "cache/empty": "",
    "app/server.key": key,
    "app/shop.js": `connect("${token}");\n`,
    ".npmrc": `//registry.npmjs.org/:_authToken=${token}\n`,
    "setcap.c": setcap,
  };
}

async function faultyCheckout(): Promise<Checkout> {
  const checkout = await story.checkout(faulty(), { tag: "v1.0.0" });
  const { folder } = checkout;
  await succeed(["gcc", "-static", "-o", join(folder, "setcap"), join(folder, "setcap.c")]);
  await git(folder, "add", "setcap");
  await git(folder, "commit", "-q", "-m", "A program");
  return checkout;
}

/** The advisories on the image alone, each with its evidence. */
function ofImage(report: ReportView | undefined): ReadonlyMap<string, readonly string[]> {
  const names = ["setuid-file", "file-capability", "world-writable", "tools-in-image"];
  const wanted = [...names, "credential-in-image"];
  return new Map(
    (report?.advisories ?? [])
      .filter(({ name }) => wanted.includes(name))
      .map(({ name, evidence }) => [name, evidence]),
  );
}

describe("an image that gives rights and access away", () => {
  let checkout: Checkout;

  beforeAll(async () => {
    checkout = await faultyCheckout();
  });

  it("is reported with each fault at the line that brought it, and no value", async () => {
    const { code, report, log, summary, outputs } = await story.step(checkout, {});
    expect(code).toBe(0);
    const found = ofImage(report);
    expect(Object.fromEntries(found)).toEqual({
      "setuid-file": ["Containerfile:4: /usr/bin/su runs as user 0"],
      "file-capability": ["Containerfile:3: /usr/bin/shop runs with cap_net_bind_service"],
      "tools-in-image": ["Containerfile:9: /bin/sh is a shell"],
      "world-writable": [
        "Containerfile:10: /srv/cache/empty is a file that everybody may write to",
      ],
      "credential-in-image": [
        "Containerfile:11: /srv/app/server.key has a private key",
        "Containerfile:11: /srv/app/shop.js has a GitHub token",
        "Containerfile:12: /root/.npmrc has a password or token of npm",
        "the image's config has a GitHub token",
      ],
    });
    expect(JSON.parse(outputs["advisories"] ?? "")).toEqual(
      expect.arrayContaining([...found.keys()]),
    );
    expect(JSON.stringify(report?.advisories)).not.toContain(token.slice(4));
    for (const text of [log, summary])
      expect(text).toContain("/srv/app/server.key has a private key");
  });

  it("has none of that in its labels, which are known before it is built", async () => {
    const { outputs } = await story.step(checkout, {});
    const layout = outputs["layout"] ?? "";
    const text = await succeed(["skopeo", "inspect", "--config", "--raw", `oci:${layout}`]);
    expect(JSON.parse(text)).toMatchObject({
      config: { Labels: { "dev.twofold.advisories": expect.not.stringContaining("setuid") } },
    });
  });

  it.each([
    "setuid-file",
    "file-capability",
    "world-writable",
    "tools-in-image",
    "credential-in-image",
  ])("is not pushed where %s is forbidden", async (forbid) => {
    const name = story.image();
    const inputs = { image: name, tags: "1", push: "true", forbid };
    const { code, report } = await story.step(checkout, inputs);
    expect(code).toBe(1);
    expect(report).toMatchObject({
      failure: { code: "forbidden" },
      forbidden: [forbid],
      pushed: [],
    });
    expect(await tagsOf(name)).toEqual([]);
  });
});

describe("an image on a base", () => {
  it("has nothing of that said of it where all of it is the base's, and passes", async () => {
    const checkout = await story.checkout(cleanShop(), { tag: "v1.0.0" });
    const { code, report } = await story.step(checkout, {});
    expect(code).toBe(0);
    expect([...ofImage(report).keys()]).toEqual([]);
  });

  it("is refused for what the base has, if that is forbidden, and told how many files", async () => {
    const checkout = await story.checkout(cleanShop(), { tag: "v1.0.0" });
    const inputs = { forbid: "tools-in-image,credential-in-image" };
    const { code, report } = await story.step(checkout, inputs);
    expect(code).toBe(1);
    const found = ofImage(report);
    expect([...found.keys()]).toEqual(["tools-in-image"]);
    expect(found.get("tools-in-image")).toEqual([
      expect.stringMatching(/^\d+ files? of the base[:,].* \/bin\//),
    ]);
  });

  it("passes once a step has mended it", async () => {
    const files = cleanShop();
    const checkout = await story.checkout(files, { tag: "v1.0.0" });
    const text = String(files["Containerfile"]);
    const mended = text.replace("USER 1000", "RUN chmod 4755 /bin/busybox\nUSER 1000");
    await writeFiles(checkout.folder, { Containerfile: mended });
    const first = await story.step(checkout, { forbid: "setuid-file" });
    expect(ofImage(first.report).get("setuid-file")?.[0]).toMatch(/^Containerfile:\d+: \/bin\//);
    const last = mended.replace("chmod 4755", "chmod 4755 /bin/busybox && chmod a-s");
    await writeFiles(checkout.folder, { Containerfile: last });
    expect((await story.step(checkout, { forbid: "setuid-file" })).code).toBe(0);
  });
});
