import { expect, it } from "vitest";
import { parseBuildContext } from "../../../src/domain/build/build-context.ts";

const digest = `sha256:${"a".repeat(64)}`;

it.each([
  ["./vendor", { kind: "folder", path: "./vendor" }],
  ["docker-image://debian:12", { kind: "registry", reference: "debian:12" }],
  ["container-image://quay.io/a/b", { kind: "registry", reference: "quay.io/a/b" }],
  ["oci-layout:///srv/base", { kind: "files", transport: "oci", path: "/srv/base" }],
  ["oci-layout:///srv/base:12", { kind: "files", transport: "oci", path: "/srv/base", tag: "12" }],
  [
    `oci-layout:///srv/base@${digest}`,
    { kind: "files", transport: "oci", path: "/srv/base", digest },
  ],
  [
    `oci:/srv/base:12@${digest}`,
    { kind: "files", transport: "oci", path: "/srv/base", tag: "12", digest },
  ],
  ["oci-archive:/srv/base.tar", { kind: "files", transport: "oci-archive", path: "/srv/base.tar" }],
  [
    `oci-archive:/srv/b@1.tar@${digest}`,
    { kind: "files", transport: "oci-archive", path: "/srv/b@1.tar", digest },
  ],
  [
    "docker-archive:///srv/b.tar",
    { kind: "files", transport: "docker-archive", path: "/srv/b.tar" },
  ],
])("reads %s", (value, expected) => {
  expect(parseBuildContext({ name: "base", value })).toEqual({ name: "base", ...expected });
});

it("refuses a scheme it does not know, and a digest that is none", () => {
  const parse = (value: string) => () => parseBuildContext({ name: "base", value });
  expect(parse("ftp://host/base")).toThrow(/`build-contexts`: base has an unknown kind of value/);
  expect(parse("oci-layout:///srv/base@sha256:12")).toThrow(/is not a digest/);
  expect(parse("oci-archive:/srv/base.tar@sha256:12")).toThrow(/is not a digest/);
});

it("takes the ID of the image in Docker's archive", () => {
  const value = `docker-archive:/srv/base.tar@${digest}`;
  expect(parseBuildContext({ name: "base", value })).toEqual({
    ...{ kind: "files", name: "base", transport: "docker-archive", path: "/srv/base.tar", digest },
  });
});
