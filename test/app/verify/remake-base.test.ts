import { describe, expect, it } from "vitest";
import type { BaseWorkshop, DeclaredBase } from "../../../src/app/ports/base.ts";
import { type RemakeOptions, remakeBase } from "../../../src/app/verify/remake-base.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import { bookworm, declared } from "../../recipes/base/declared.ts";

const known = { verdict: "cannot-be-rebuilt", missing: [], doubts: [] };

interface Case {
  readonly isRoot?: boolean;
  readonly mirror?: string;
  /** What reading the lock throws. */
  readonly fails?: Failure;
}

/** Makes a base again whose lock cannot be read: what is lacking before any package is fetched. */
async function lackingFor({ isRoot = true, mirror = "", fails }: Case) {
  const asked: string[] = [];
  const base: DeclaredBase = {
    declaration: await declared(`${bookworm}${mirror}`),
    lock: {
      name: "base.lock.json",
      read: () => (fails === undefined ? Promise.resolve(undefined) : Promise.reject(fails)),
      write: () => Promise.resolve(),
    },
    ...{ folder: "/clone/images", file: "base.yaml", sources: ["base.yaml"] },
  };
  const workshop: Pick<BaseWorkshop, "declared" | "isRoot" | "bootstrap" | "layoutsAt"> = {
    declared: (file, root) => {
      asked.push(file, root);
      return Promise.resolve(base);
    },
    bootstrap: () => ({}) as ReturnType<BaseWorkshop["bootstrap"]>,
    layoutsAt: () => ({}) as ReturnType<BaseWorkshop["layoutsAt"]>,
    isRoot,
  };
  const reporter = { progress: () => undefined };
  const options = {
    ...{ known, published: { config: { labels: {} } } },
    claims: {
      source: { repository: "example.com/bases", offset: "images" },
      recipe: {
        ...{ offset: "images", platform: "linux/amd64" },
        recipe: { kind: "base", declaration: "base.yaml", mmdebstrap: "1.3.5" },
      },
    },
    ports: {
      portsOf: () => {
        const output = { layout: "/work/layout" };
        return Promise.resolve({ reporter, output, bases: () => Promise.resolve(workshop) });
      },
    },
  } as unknown as RemakeOptions;
  const { verdict, missing } = await remakeBase("/clone", options);
  return { verdict, missing, asked };
}

describe("a base that is verified", () => {
  it("is made from the declaration that its recipe names", async () => {
    const { asked, verdict, missing } = await lackingFor({});
    expect(asked).toEqual(["/clone/images/base.yaml", "/clone"]);
    expect(verdict).toBe("cannot-be-rebuilt");
    expect(missing).toMatchObject([{ input: "declaration" }]);
  });

  it("has no package's script run as root that is of an archive which a stranger names", async () => {
    const mirror = "mirror: http://example.com/debian\n";
    const { missing } = await lackingFor({ mirror });
    expect(missing).toMatchObject([{ input: "packages" }]);
    expect(missing[0]?.message).toContain("http://example.com/debian");
    const other = await lackingFor({ mirror, isRoot: false });
    expect(other.missing).toMatchObject([{ input: "declaration" }]);
  });

  it.each([
    ["registry", "packages"],
    ["forbidden", "packages"],
    ["build", "build"],
  ] as const)("lacks what a failure of kind %s says", async (code, input) => {
    const fails = new Failure({ code, message: "It is gone.", fix: "Look for it." });
    const { missing } = await lackingFor({ fails });
    expect(missing).toEqual([{ input, message: "It is gone.", fix: "Look for it." }]);
  });

  it("cannot be judged by a machine that lacks the tools", async () => {
    const fails = new Failure({ code: "tool", message: "No apt.", fix: "Install it." });
    await expect(lackingFor({ fails })).rejects.toBe(fails);
  });
});
