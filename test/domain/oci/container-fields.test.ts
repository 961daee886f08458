import fc from "fast-check";
import { expect, it } from "vitest";
import { containerFields } from "../../../src/domain/oci/container-fields.ts";

function fieldsOf(config: unknown) {
  return containerFields(Buffer.from(JSON.stringify(config)));
}

it("has what is set of platform, container and labels, and nothing else of a config", () => {
  expect(
    fieldsOf({
      ...{ architecture: "arm64", os: "linux", created: "2020-01-01T00:00:00Z" },
      rootfs: { type: "layers", diff_ids: [] },
      config: {
        ...{ Cmd: ["/bin/sh"], Env: [], User: "", Volumes: {}, OnBuild: null },
        ...{ Labels: { a: "", constructor: "b" }, Hostname: "host" },
      },
    }),
  ).toEqual({
    platform: { architecture: "arm64", os: "linux" },
    container: { Cmd: ["/bin/sh"] },
    labels: { a: "", constructor: "b" },
  });
});

it("has nothing of what is no config", () => {
  expect(fieldsOf({ config: [] })).toEqual({ platform: {}, container: {}, labels: {} });
  expect(fieldsOf({})).toEqual({ platform: {}, container: {}, labels: {} });
});

it("reads whatever anybody writes", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, text) => {
      for (const bytes of [Buffer.from(JSON.stringify({ config: value })), Buffer.from(text)]) {
        const { container } = containerFields(bytes);
        expect(Object.values(container)).not.toContain("");
      }
    }),
  );
});
