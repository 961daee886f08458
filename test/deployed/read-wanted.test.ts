import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWanted } from "../../src/deployed/read-wanted.ts";
import { advisoryNames, imageAdvisories } from "../../src/domain/source/advisory.ts";
import { Failure } from "../../src/domain/text/failure.ts";

const revision = "9f2c".repeat(10);
const id = `github.com/acme/shop,1.4.0+${revision},services/api`;
const digest = `sha256:${"1".repeat(64)}`;

async function wrongIn(text: string): Promise<Pick<Failure, "message" | "place" | "fix">> {
  const error = await readWanted("wanted.yml", text).catch((thrown: unknown) => thrown);
  if (error instanceof Failure) return error;
  throw new Error("nothing is wrong");
}

describe("what should run", () => {
  test("is a source ID or a digest by name, with its line", async () => {
    const wanted = await readWanted(
      "wanted.yml",
      `services:\n  shop/api: ${id}\n  shop/worker:\n    digest: ${digest}\n`,
    );
    const parts = {
      ...{ repository: "github.com/acme/shop", version: "1.4.0", revision },
      offset: "services/api",
    };
    const rules = { forbid: [], allowTag: false };
    expect(wanted).toEqual({
      services: [
        {
          name: "shop/api",
          wants: { kind: "source", id, parts },
          ...rules,
          place: { file: "wanted.yml", line: 2 },
        },
        {
          name: "shop/worker",
          wants: { kind: "digest", digest },
          ...rules,
          place: { file: "wanted.yml", line: 3 },
        },
      ],
      ignore: [],
    });
  });

  test("has rules for all services, which a service can replace", async () => {
    const { services, ignore } = await readWanted(
      "wanted.yml",
      `forbid: dirty, unpushed
allow-tags: true
ignore: [kube-system/*/*]
services:
  a: ${digest}
  b: { source-id: "${id}", forbid: [], allow-tags: false }
  c: { digest: "${digest}", forbid: [all] }
`,
    );
    expect(services.map(({ forbid, allowTag }) => [forbid.length, allowTag])).toEqual([
      [2, true],
      [0, false],
      [advisoryNames.length - imageAdvisories.length, true],
    ]);
    expect(ignore).toEqual(["kube-system/*/*"]);
  });

  const cases: readonly (readonly [text: string, line: number, why: string])[] = [
    ["service:\n", 1, "`service` is not known; did you mean `services`?"],
    [
      `services:\n  a:\n    source_id: ${id}\n`,
      3,
      "`source_id` is not known; did you mean `source-id`?",
    ],
    ["", 1, "the file names no services"],
    ["services:\n", 1, "the file names no services"],
    ["ignore: []\n", 1, "the file names no services"],
    [
      "forbid: [dirty, setuid-file]\nservices: {}\n",
      1,
      "`forbid`: no image's labels say whether it has the advisory `setuid-file`",
    ],
    ["services:\n  a: x/y,0.0.0-untagged\n", 2, "names neither a version nor a revision"],
    ["services:\n  a: 1.4.0\n", 2, "`services.a` is neither a source ID nor a digest"],
    ["services:\n  a: github.com/acme/shop,1.x\n", 2, "is neither a source ID nor a digest"],
    ["services:\n  a: github.com/acme/shop,^1.4\n", 2, "is neither a source ID nor a digest"],
    ["services:\n  a: {}\n", 2, "`services.a` has neither `source-id` nor `digest`"],
    [`services:\n  a:\n    source-id: ${digest}\n`, 3, "`services.a.source-id` is not a source ID"],
    [`services:\n  a:\n    digest: ${id}\n`, 3, "`services.a.digest` is not a digest"],
    [
      `services:\n  a:\n    digest: ${digest}\n    source-id: ${id}\n`,
      3,
      "`services.a` has both `source-id` and `digest`",
    ],
    ["forbid: [drity]\n", 1, "there is no advisory `drity`; did you mean `dirty`?"],
    ["\nallow-tags: maybe\n", 2, "`allow-tags` is neither true nor false"],
    ["ignore: { a: b }\n", 1, "`ignore` is not a list of names"],
    ["services: [a]\n", 1, "`services` must have names and values"],
    ["a: [\n", 2, "this is not YAML ("],
    [`a: ${"[".repeat(100)}`, 1, "this is nested too deeply."],
  ];

  test.each(cases)("must be right: %j", async (text, line, why) => {
    const { message, place } = await wrongIn(text);
    expect(message).toContain(why);
    // A place that is told twice hides what is wrong.
    expect(message.split(`wanted.yml:${line}: `)).toHaveLength(2);
    expect(message).toMatch(/^wanted\.yml:.*[^.?][.?]$/);
    expect(place).toEqual({ file: "wanted.yml", line });
  });

  test("is refused with what to do instead", async () => {
    const range = await wrongIn("services:\n  a: github.com/acme/shop,^1.4\n");
    expect(range.fix).toContain(
      "A range or a tag cannot be wanted: `twofold resolve` gives its digest.",
    );
    const advisory = await wrongIn("forbid: [nonsense-word]\n");
    expect(advisory.fix).toBe("`twofold explain` lists the advisories.");
  });

  test("is read or refused, whatever the text", async () => {
    const piece = fc.constantFrom(
      ...["services:", "\n  ", "\n", "forbid:", " all", "ignore:", " - ", "&a", "*a", "{", "}"],
      ...["a:", id, digest, "digest: ", "source-id: ", "__proto__:", "constructor:"],
    );
    const anyText = fc.oneof(
      fc.string(),
      fc
        .array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 30 })
        .map((all) => all.join("")),
    );
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const result = await readWanted("wanted.yml", text).catch((error: unknown) => error);
        if (result instanceof Failure) expect(result.code).toBe("usage");
        else expect(result).toHaveProperty("services");
      }),
    );
  });
});
