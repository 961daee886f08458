import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseChallenges } from "../../../../src/adapters/registry/client/challenge.ts";
import { nextPage } from "../../../../src/adapters/registry/client/link.ts";
import { retryAfter } from "../../../../src/adapters/registry/client/retry-after.ts";

describe("a challenge", () => {
  const read = (header: string) =>
    parseChallenges(header).map(({ scheme, parameters }) => [
      scheme,
      Object.fromEntries(parameters),
    ]);

  it.each<[header: string, challenges: unknown]>([
    [
      'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:a/b:pull,push"',
      [
        [
          "bearer",
          {
            realm: "https://auth.docker.io/token",
            service: "registry.docker.io",
            scope: "repository:a/b:pull,push",
          },
        ],
      ],
    ],
    ['Basic realm="a \\"b\\", c"', [["basic", { realm: 'a "b", c' }]]],
    ["BASIC Realm=x", [["basic", { realm: "x" }]]],
    [
      'Basic realm="r", Bearer realm = "s" , error=invalid_token',
      [
        ["basic", { realm: "r" }],
        ["bearer", { realm: "s", error: "invalid_token" }],
      ],
    ],
    ['Bearer realm="a", realm="b"', [["bearer", { realm: "a" }]]],
    ["Negotiate", [["negotiate", {}]]],
    ["", []],
    ['realm="nobody asked"', []],
    [
      'Bearer realm="never ends',
      [
        ["bearer", { realm: "" }],
        ["never", {}],
        ["ends", {}],
      ],
    ],
  ])("%s is read", (header, challenges) => {
    expect(read(header)).toEqual(challenges);
  });

  it("comes back as it was written", () => {
    const name = fc.stringMatching(/^[a-z]{1,10}$/);
    const value = fc.stringMatching(/^[ -~]{0,40}$/);
    const challenge = fc.record({
      scheme: name,
      parameters: fc.dictionary(name, value, { minKeys: 1, maxKeys: 4 }),
    });
    const write = (text: string): string => `"${text.replace(/["\\]/g, "\\$&")}"`;
    fc.assert(
      fc.property(fc.array(challenge, { maxLength: 4 }), (challenges) => {
        const header = challenges.map(
          ({ scheme, parameters }) =>
            `${scheme} ${Object.entries(parameters)
              .map(([key, text]) => `${key}=${write(text)}`)
              .join(", ")}`,
        );
        expect(read(header.join(", "))).toEqual(
          challenges.map(({ scheme, parameters }) => [scheme, { ...parameters }]),
        );
      }),
    );
  });

  it("can be any text", () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => Array.isArray(read(text))));
  });
});

describe("the next page", () => {
  const from = new URL("https://r.test:5000/v2/a/b/tags/list?n=3");

  it.each<[header: string | undefined, next: string | undefined]>([
    [
      '</v2/a/b/tags/list?last=x&n=3>; rel="next"',
      "https://r.test:5000/v2/a/b/tags/list?last=x&n=3",
    ],
    ["<?last=x>;rel=next", "https://r.test:5000/v2/a/b/tags/list?last=x"],
    ['<https://r.test:5000/p>; title="x, y"; REL="prev NEXT"', "https://r.test:5000/p"],
    ['<http://r.test:5000/p>; rel="next"', "https://r.test:5000/p"],
    ['<https://else.test/p>; rel="prev", </q>; rel="next"', "https://r.test:5000/q"],
    ['</p>; rel="prev"', undefined],
    ["</p>", undefined],
    ["junk", undefined],
    [undefined, undefined],
  ])("of %s is %s", (header, next) => {
    expect(nextPage(header, from)?.href).toBe(next);
  });

  it.each([
    '<https://else.test/p>; rel="next"',
    '<https://r.test/p>; rel="next"',
    '<https://a:b@r.test:5000/p>; rel="next"',
    '<//else.test/p>; rel="next"',
    '<https://[>; rel="next"',
    '<ftp://r.test:5000/p>; rel="next"',
  ])("is not followed to %s", (header) => {
    expect(() => nextPage(header, from)).toThrow(RangeError);
  });

  it("is never at another host, whatever the header says", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 200 }), fc.webUrl()), (text) => {
        try {
          const next = nextPage(`<${text}>; rel="next"`, from);
          if (next !== undefined) expect(next.origin).toBe(from.origin);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });
});

describe("a wait", () => {
  const now = Date.parse("2026-11-28T10:00:00Z");

  it.each<[header: string | undefined, seconds: number | undefined]>([
    ["120", 120],
    [" 0 ", 0],
    ["Sat, 28 Nov 2026 10:00:30 GMT", 30],
    ["Saturday, 28-Nov-26 10:00:30 GMT", 30],
    ["Sat, 28 Nov 2026 09:00:00 GMT", 0],
    ["-1", undefined],
    ["1.5", undefined],
    ["99999999999999", undefined],
    ["tomorrow", undefined],
    ["2026-11-28", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("of %s is %s seconds", (header, seconds) => {
    expect(retryAfter(header, now)).toBe(seconds);
  });

  it("is never negative and never endless", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const seconds = retryAfter(text, now) ?? 0;
        expect(seconds).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(seconds)).toBe(true);
      }),
    );
  });
});
