import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import {
  maxManifestBytes,
  type Origin,
  parseImageConfig,
  parseIndex,
  parseManifest,
} from "../../../src/domain/oci/oci-parse.ts";
import { Failure } from "../../../src/domain/text/failure.ts";

const registry: Origin = { name: "The manifest of example.org/shop:1", code: "registry" };
const digest = digestOf(Buffer.from("x"));
const described = { mediaType: "application/vnd.oci.image.config.v1+json", digest, size: 3 };
const manifest = { schemaVersion: 2, config: described, layers: [described] };
const config = {
  os: "linux",
  architecture: "arm64",
  rootfs: { type: "layers", diff_ids: [digest] },
};

function bytes(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

function failureOf(action: () => unknown): Failure {
  try {
    action();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("no failure");
}

describe("a manifest", () => {
  test("is read with its annotations", () => {
    const annotations = { "org.example.one": "1" };
    expect(parseManifest(bytes({ ...manifest, annotations }), registry)).toEqual({
      ...manifest,
      annotations,
    });
  });

  test.each([
    ["layers[0].size", { ...manifest, layers: [{ ...described, size: -1 }] }],
    ["layers[0].size", { ...manifest, layers: [{ ...described, size: 2 ** 53 }] }],
    ["layers[0].size", { ...manifest, layers: [{ ...described, size: "3" }] }],
    ["layers[0].digest", { ...manifest, layers: [{ ...described, digest: "sha256:../../etc" }] }],
    ["config.mediaType", { ...manifest, config: { digest, size: 3 } }],
    ["config", { schemaVersion: 2, layers: [] }],
    ["layers", { ...manifest, layers: {} }],
    ["schemaVersion", { ...manifest, schemaVersion: 1 }],
    ["annotations.a", { ...manifest, annotations: { a: 1 } }],
    ["mediaType", { ...manifest, mediaType: "application/vnd.oci.image.index.v1+json" }],
    ["annotations", { ...manifest, annotations: [] }],
    ["config", { ...manifest, config: [] }],
    ["layers[0]", { ...manifest, layers: Array(100_000).fill(7) }],
  ])("that is wrong at `%s` is refused, naming that path", (path, value) => {
    const failure = failureOf(() => parseManifest(bytes(value), registry));
    expect(failure.code).toBe("registry");
    expect(failure.message).toContain(`The manifest of example.org/shop:1: \`${path}\` is `);
  });

  test("keeps annotations whose names have a meaning in JavaScript", () => {
    const text = JSON.stringify(manifest);
    const names = ["__proto__", "constructor", "prototype", "toString"];
    const members = names.map((name) => `"${name}":"x"`).join(",");
    const whole = Buffer.from(`${text.slice(0, -1)},"annotations":{${members}}}`);
    const { annotations = {} } = parseManifest(whole, registry);
    expect(Object.entries(annotations)).toEqual(names.map((name) => [name, "x"]));
  });

  test("that is larger than registries take is refused before it is parsed", () => {
    const huge = Buffer.alloc(maxManifestBytes + 1, "[");
    expect(() => parseManifest(huge, registry)).toThrow("larger than 4194304 bytes");
  });

  test("with control characters in a key does not bring them into the message", () => {
    const value = { ...manifest, annotations: { "\u001b[31mred\n": 1 } };
    const { message } = failureOf(() => parseManifest(bytes(value), registry));
    expect(message).toMatch(/^\P{Cc}*$/u);
  });
});

describe("a config", () => {
  test("may leave out, or have null for, what is empty", () => {
    const bare = { os: "linux", architecture: "arm64", labels: {}, diffIds: [digest], history: [] };
    expect(parseImageConfig(bytes(config), registry)).toEqual(bare);
    const nulls = { ...config, config: { Labels: null }, history: null };
    expect(parseImageConfig(bytes(nulls), registry)).toEqual(bare);
  });

  test("tells its labels and which history entries made a layer", () => {
    const history = [{ created_by: "COPY a b" }, { empty_layer: true, comment: "FROM x" }];
    const value = { ...config, config: { Labels: { a: "1", __proto__: "no" } }, history };
    expect(parseImageConfig(bytes(value), registry)).toMatchObject({
      labels: { a: "1" },
      history: [
        { createdBy: "COPY a b", emptyLayer: false },
        { createdBy: "", comment: "FROM x", emptyLayer: true },
      ],
    });
  });
});

test("an index may be for several platforms", () => {
  const platform = { os: "linux", architecture: "arm", variant: "v7" };
  const value = { schemaVersion: 2, manifests: [{ ...described, platform }] };
  expect(parseIndex(bytes(value), registry).manifests[0]?.platform).toEqual(platform);
});

test("whatever bytes come, the answer is a document or a failure", () => {
  const parsers = [parseManifest, parseIndex, parseImageConfig];
  const anything = fc.oneof(
    fc.uint8Array(),
    fc.json().map((text) => Buffer.from(text)),
    fc
      .record({ schemaVersion: fc.constant(2), config: fc.jsonValue(), layers: fc.jsonValue() })
      .map(bytes),
    fc
      .record({ os: fc.constant("linux"), rootfs: fc.jsonValue(), config: fc.jsonValue() })
      .map(bytes),
  );
  fc.assert(
    fc.property(anything, fc.constantFrom(...parsers), (input, parse) => {
      try {
        parse(input, registry);
      } catch (error) {
        expect(error).toBeInstanceOf(Failure);
      }
    }),
  );
});

test("a config that is nested 50,000 levels deep is refused in plain words", () => {
  const text = JSON.stringify(config);
  for (const [open, close] of [
    ["[", "]"],
    ['{"a":', "}"],
  ] as const) {
    const deep = `${open.repeat(50_000)}1${close.repeat(50_000)}`;
    const whole = Buffer.from(`${text.slice(0, -1)},"deep":${deep}}`);
    const { message } = failureOf(() => parseImageConfig(whole, registry));
    expect(message).toContain("is nested more than 64 levels deep");
  }
});
