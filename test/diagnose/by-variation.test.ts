import { describe, expect, it } from "vitest";
import { byVariation, suspectedVariation, type Told } from "../../src/diagnose/by-variation.ts";
import { diagnose } from "../../src/diagnose/diagnose.ts";
import { variationSigns } from "../../src/diagnose/variation-signs.ts";
import { variationNames } from "../../src/domain/build/environment.ts";
import { canonicalEnvironment } from "../../src/domain/build/environments.ts";
import type { Difference } from "../../src/domain/findings/difference.ts";
import { varyEnvironment } from "../../src/variations/table.ts";
import { differs, twins } from "../support/clues.ts";

const canonical = canonicalEnvironment(0);
const zone = differs({ path: "zone", a: "UTC\n", b: "+14\n", run: "RUN date +%Z >/zone" });
const odd = differs({ path: "odd", a: "one\n", b: "other\n", run: "RUN ./configure" });

function tried(...all: readonly (readonly [Difference, Told?])[]): readonly Difference[] {
  const diagnosed = diagnose(
    all.map(([difference]) => difference),
    twins,
  );
  return byVariation(
    diagnosed.map((difference, at) => ({ difference, told: all[at]?.[1] })),
    twins,
  );
}

const found = (...variations: Told["variations"]): Told => ({ kind: "found", variations });

describe("a difference of which builds have told the variation", () => {
  it("keeps a diagnosis that goes with it, surer than before", () => {
    const [before] = diagnose([zone], twins);
    const [after] = tried([zone, found("timezone")]);
    expect(after).toMatchObject({ cause: "timezone", variations: ["timezone"] });
    expect(after?.explanation).toBe(before?.explanation);
    expect(after?.confidence).toBeGreaterThan(before?.confidence ?? 1);
    expect(after?.confidence).toBeLessThanOrEqual(0.97);
  });

  it("gets the variation's own cause and its fix where the diagnosis does not go with it", () => {
    expect(tried([odd, found("timezone")])).toMatchObject([
      {
        cause: "timezone",
        confidence: 0.9,
        variations: ["timezone"],
        explanation: expect.stringMatching(
          /^Line 1 differs: .* In the second build `TZ` is `<\+14>-14`\.$/,
        ),
        fix: expect.stringContaining("TZ=UTC"),
      },
    ]);
    expect(tried([zone, found("hostname")])).toMatchObject([{ cause: "hostname" }]);
  });

  it("is no download where it is the network, which only steps without traffic are denied", () => {
    expect(tried([odd, found("network")])).toMatchObject([
      {
        cause: "network",
        explanation: expect.stringMatching(/the step has no network/),
        fix: expect.stringMatching(/^(?!.*download).*interfaces, addresses/),
      },
    ]);
  });

  it("says on what else it depends where its cause does not go with that variation", () => {
    const [both] = tried([zone, found("timezone", "hostname")]);
    expect(both?.cause).toBe("timezone");
    expect(both?.explanation).toMatch(
      / It also depends on this: in the second build the host name is `varied-by-twofold`\.$/,
    );
    const [alone] = tried([zone, found("timezone")]);
    expect(alone?.explanation).not.toContain("also depends");
  });

  it("is told with several where several are needed", () => {
    const [difference] = tried([odd, found("hostname", "timezone")]);
    expect(difference?.variations).toEqual(["hostname", "timezone"]);
    expect(difference?.explanation).toMatch(/host name is `varied-by-twofold`, and `TZ` is/);
  });

  it("shares a file's variations with the others of that file, each by its cause", () => {
    const file = { ...zone, path: "all.tar//zone" };
    const other = { ...odd, path: "all.tar//odd" };
    const told = found("context", "timezone");
    const both = tried([file, told], [other, told]);
    expect(both.map(({ variations }) => variations)).toEqual([
      ["context", "timezone"],
      ["context"],
    ]);
    expect(both.map(({ cause }) => cause)).toEqual(["timezone", "context-mtime"]);
  });

  it("keeps its diagnosis where builds have named only the variation of another in its file", () => {
    const file = { ...zone, path: "all.tar//zone" };
    const host = {
      ...differs({ a: "twofold\n", b: "varied-by-twofold\n", run: "RUN hostname >h" }),
    };
    const other = { ...host, path: "all.tar//host" };
    const partly = { kind: "partly", variations: ["timezone"] } as const;
    const [first, second] = tried([file, partly], [other, partly]);
    expect(first).toMatchObject({ cause: "timezone", variations: ["timezone"] });
    expect(second).toEqual(diagnose([file, other], twins)[1]);
    expect(second).toMatchObject({ cause: "hostname" });
  });

  it("hands its cause to what carries it onward, which has no fix", () => {
    const copy = { ...odd, path: "copy", carries: { path: "odd" } };
    const [, after] = tried([odd, found("hostname")], [copy, found("hostname")]);
    expect(after).toMatchObject({ cause: "hostname", variations: ["hostname"] });
    expect(after).not.toHaveProperty("fix");
  });

  it("keeps its diagnosis where it stayed open which one it is, or where it is none", () => {
    const among = { kind: "among", variations: ["store", "timezone"] } as const;
    const [open, none] = tried([odd, among], [zone]);
    expect(open).toMatchObject({ cause: "unknown", variationsAmong: ["store", "timezone"] });
    expect(none).toEqual(diagnose([zone], twins)[0]);
  });
});

describe("the variation that is tried first", () => {
  it("is that of a sure diagnosis, else what the instruction asks for", () => {
    const suspect = (difference: Parameters<typeof suspectedVariation>[0]) =>
      suspectedVariation(difference, variationNames);
    expect(suspect({ ...odd, cause: "hostname", confidence: 0.9 })).toBe("hostname");
    expect(suspect({ ...zone, cause: "unknown", confidence: 0 })).toBe("timezone");
    expect(suspect({ ...odd, cause: "unknown", confidence: 0 })).toBeUndefined();
  });

  it("was applied", () => {
    expect(
      suspectedVariation({ ...zone, cause: "timezone", confidence: 1 }, ["store"]),
    ).toBeUndefined();
  });
});

it("tells the values that the second build really has", () => {
  const { hostname, env } = varyEnvironment(canonical, variationNames);
  expect(variationSigns.hostname.where).toContain(`\`${hostname}\``);
  expect(variationSigns.timezone.where).toContain(`\`${env["TZ"]}\``);
});
