import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BuiltImage } from "../../src/app/ports/build.ts";
import { ReplayFailed } from "../../src/app/ports/ledger.ts";
import { variationNames } from "../../src/domain/build/environment.ts";
import { writeBaseLayout } from "../support/base-image.ts";
import { debianBase } from "../support/debian-base.ts";
import { openLedgeredRun, type Source } from "../support/ledgered-builds.ts";
import { removeFolder } from "../support/leftovers.ts";
import { MemoryLedger } from "../support/memory-ledger.ts";

let folder = "";
let layout = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-ledger-"));
  await writeBaseLayout(join(folder, "busybox"));
  layout = `${join(folder, "busybox")}:1`;
});

afterAll(async () => {
  await removeFolder(folder);
});

const everything: Source = {
  files: { "app/data": "data\n", late: "late\n" },
  containerfile: [
    "FROM BASE AS made",
    "COPY app /app",
    "RUN cp /bin/busybox /app/main && chmod 711 /app/main && echo more >> /app/data",
    "RUN mkdir -p /empty /d/e && touch /d/e/f && ln /d/e/f /d/e/g && ln -s /nowhere /d/s && mkfifo /d/p",
    "FROM BASE AS other",
    "WORKDIR /work",
    "COPY --from=made /app/main /usr/local/bin/main",
    "COPY app/data /work/data",
    "RUN mkdir -p /opt/a/b /home/user && echo x > /opt/a/b/c && echo user:x:1000:1000::/home/user:/bin/sh >> /etc/passwd",
    "RUN chown -R 1000:1000 /home/user /work && chmod 4755 /usr/local/bin/main && touch -d @1000000000 /work/old && mv /work/data /work/moved",
    "USER 1000",
    "RUN echo mine > /work/mine && rm /work/old",
    "USER 0",
    "RUN rm -rf /opt/a && mkdir /opt/a && echo $0 > /shell && chmod 700 /opt",
    "FROM BASE AS based",
    "RUN mkdir -p /etc/conf.d /usr/share/z/y && echo a > /etc/conf.d/a && echo b > /etc/conf.d/b && ln /etc/conf.d/b /etc/conf.d/c && echo z > /usr/share/z/y/x",
    "FROM based",
    // Below are layers: deleted, replaced, only touched, changed.
    "RUN echo more >> /etc/conf.d/b",
    "RUN rm /etc/conf.d/a && rm -rf /usr/share/z && mkdir /usr/share/z && echo x > /usr/share/z/x && chmod 700 /etc",
    "COPY --from=other / /other/",
    "COPY late /late",
    "RUN cat /late > /late2 && rm -rf /usr/share/z && echo file > /usr/share/z && dd if=/dev/zero of=/zeros bs=1M count=20",
  ].join("\n"),
};

describe("steps from a ledger", () => {
  it("give the digest that they gave when they ran", async () => {
    const ledger = new MemoryLedger(folder);
    const plain = await run({ ...everything });
    const told = await run({ ...everything, ledger });
    expect(told.first.digest).toBe(plain.first.digest);
    expect(told.second.digest).toBe(plain.first.digest);
    const asked = ledger.asked.length;
    expect(ledger.endRun()).toEqual(Array.from({ length: asked / 2 }, () => "proven"));
    const replayed = await run({ ...everything, ledger });
    expect(replayed.first.digest).toBe(plain.first.digest);
    expect(replayed.second.digest).toBe(plain.first.digest);
    expect(ledger.heard).toEqual([]);
    expect(taken(replayed.first)).not.toContain(false);
    expect(replayed.second.steps.map(({ applied }) => applied)).toEqual(
      told.second.steps.map(({ applied }) => applied),
    );
  });

  it("keep attributes, capabilities, names that are no text, and what is opaque", async () => {
    const ledger = new MemoryLedger(folder);
    const debian = `${await debianBase()}:debian`;
    const attributes = [
      "import os",
      "for name in ('/attributes', '/capable', b'/bad\\xff name', '/usr/bin/perl'): open(name, 'a').write('x')",
      "os.setxattr('/attributes', 'user.a', b'\\0\\xff\\n=')",
      "os.setxattr('/capable', 'security.capability', bytes.fromhex('0100000200200000000000000000000000000000'))",
      "os.mkdir('/listed')",
      "entry = lambda tag, who: bytes([tag, 0, 7, 0]) + who.to_bytes(4, 'little')",
      "none = 0xffffffff",
      "os.setxattr('/listed', 'system.posix_acl_default', (2).to_bytes(4, 'little') + entry(1, none) + entry(2, 1000) + entry(4, none) + entry(16, none) + entry(32, none))",
    ].join("\n");
    const source = {
      ...{ ledger, variations: quick },
      containerfile: [
        "FROM BASE",
        `RUN ["/usr/bin/python3", "-c", ${JSON.stringify(attributes)}]`,
        "RUN rm -rf /usr/share/zoneinfo && mkdir /usr/share/zoneinfo && rm /etc/debian_version && mkdir -m 700 /home/someone && chown 1000:1000 /home/someone",
        "RUN rm /etc/issue /etc/issue.net && ln /attributes /attributes2 && chown -h 1:1 /bin",
      ].join("\n"),
    };
    const told = await run(source, debian);
    expect(ledger.endRun()).toEqual(["proven", "proven", "proven"]);
    const replayed = await run(source, debian);
    expect(taken(replayed.second)).toEqual([true, true, true]);
    expect(replayed.second.digest).toBe(told.first.digest);
  });

  it("run again where they moved a file of a layer below, which buildah writes into the layer", async () => {
    const ledger = new MemoryLedger(folder);
    const source = {
      ...{ ledger, variations: quick },
      containerfile: "FROM BASE\nRUN rm /etc/group\nRUN mv /etc/passwd /etc/passwd.old",
    };
    const told = await run(source);
    expect(ledger.endRun()).toEqual(["proven", "it moved a file of the layers below"]);
    const replayed = await run(source);
    expect(taken(replayed.second)).toEqual([true, false]);
    expect(replayed.second.digest).toBe(told.first.digest);
  });

  it("run where a byte before them changed, and only there", async () => {
    const ledger = new MemoryLedger(folder);
    const source = (early: string, late: string): Source => ({
      ...{ ledger, variations: quick },
      files: { early, late },
      containerfile: [
        "FROM BASE",
        "RUN echo a > /a",
        "COPY early /early",
        "RUN --mount=type=bind,target=/context cat /context/early > /b",
        "RUN wc -c < /early > /c",
        "COPY late /late",
        "RUN cat /late > /d",
      ].join("\n"),
    });
    await run(source("one", "late"));
    expect(ledger.endRun()).toEqual(["proven", "proven", "proven", "proven"]);
    const changed = await run(source("two", "late"));
    expect(taken(changed.second)).toEqual([true, false, false, false]);
    expect(ledger.endRun()).toEqual(["proven", "proven", "proven"]);
    // What is copied later is in the context that one step sees, and in no other's.
    const later = await run(source("two", "other"));
    expect(taken(later.second)).toEqual([true, false, true, false]);
    const plain = await run({ ...source("two", "other"), ledger: undefined });
    expect(later.first.digest).toBe(plain.first.digest);
    expect(later.second.digest).toBe(plain.first.digest);
  });

  it("are told neither of one that fails nor of one with a cache", async () => {
    const ledger = new MemoryLedger(folder);
    const containerfile = [
      "FROM BASE",
      "RUN --mount=type=cache,target=/cache touch /cache/x",
      "RUN echo a > /a",
      "RUN echo b > /b && false",
    ].join("\n");
    await expect(run({ containerfile, ledger, variations: quick })).rejects.toThrow(
      "exit status 1",
    );
    const firsts = ledger.heard.filter(({ slot }) => slot === "first");
    expect(firsts.map(({ step }) => step.changes)).toMatchObject([
      { why: "it has a cache" },
      { archive: expect.any(String) },
    ]);
  });

  it("end the build where an archive is not what it says", async () => {
    const ledger = new MemoryLedger(folder);
    const source = { containerfile: "FROM BASE\nRUN echo a > /a\nRUN echo b > /b", ledger };
    await run({ ...source, variations: quick });
    ledger.endRun();
    ledger.meddle = (bytes) => {
      const changed = Buffer.from(bytes);
      const at = changed.indexOf("b\n\0");
      if (at > 0) changed.write("c", at);
      return changed;
    };
    await expect(run({ ...source, variations: quick })).rejects.toThrow(ReplayFailed);
  });
});

/** Without `start-time`, which would only take time. */
const quick = variationNames.filter((name) => name !== "start-time");

/** Of each step, whether it was taken from the ledger. */
function taken({ steps }: BuiltImage): readonly boolean[] {
  return steps.map(({ fromLedger }) => fromLedger === true);
}

async function run(source: Source, base = layout) {
  const opened = await openLedgeredRun(folder, base);
  try {
    return await opened.build(source);
  } finally {
    await opened.close();
  }
}
