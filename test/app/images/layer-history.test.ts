import { describe, expect, it } from "vitest";
import { originsInHistory } from "../../../src/app/images/layer-history.ts";
import { digestFromHex } from "../../../src/domain/oci/digest.ts";

type Entry = readonly [createdBy: string, more?: "empty" | { readonly comment: string }];

function origins(layers: number, ...entries: readonly Entry[]): readonly string[] {
  return originsInHistory({
    diffIds: Array.from({ length: layers }, () => digestFromHex("1".repeat(64))),
    history: entries.map(([createdBy, more]) => ({
      createdBy,
      emptyLayer: more === "empty",
      ...(typeof more === "object" ? more : {}),
    })),
  });
}

const nop = "/bin/sh -c #(nop) ";

describe("what a history says of each layer", () => {
  it("is the base's name below a build of buildah, and what the build wrote above", () => {
    expect(
      origins(
        2,
        ["busybox"],
        [`${nop}WORKDIR /src`, "empty"],
        [`${nop}COPY dir:3dd2 in docs `, "empty"],
        ["/bin/sh -c date >/day", "empty"],
        [`${nop}LABEL "a"="b"`, { comment: "FROM localhost/busybox:latest" }],
      ),
    ).toEqual(["base localhost/busybox:latest", "WORKDIR, COPY, RUN"]);
  });

  it("is the instruction where a build has only one that writes", () => {
    expect(
      origins(
        2,
        ["base's own"],
        [`${nop}COPY file:1 in / `, "empty"],
        [`${nop}LABEL "a"="b"`, { comment: "FROM debian:12" }],
      ),
    ).toEqual(["base debian:12", "COPY file:1 in /"]);
  });

  it("follows a stage that stands on another one to the base below both", () => {
    expect(
      origins(
        3,
        ["base's own", { comment: "FROM older" }],
        ["/bin/sh -c make", { comment: "FROM debian:12" }],
        [`${nop}COPY file:1 in / `, { comment: "FROM 0123456789abcdef" }],
      ),
    ).toEqual(["base debian:12", "RUN make", "COPY file:1 in /"]);
  });

  it("is one instruction for each layer of docker's, where no base is named", () => {
    expect(
      origins(
        2,
        [`${nop}ADD file:fb27 in / `],
        [`${nop}ENV A=b`, "empty"],
        [`${nop}WORKDIR /src`, "empty"],
        ["RUN /bin/sh -c make # buildkit"],
      ),
    ).toEqual(["ADD file:fb27 in /", "RUN /bin/sh -c make # buildkit"]);
  });

  it("is nothing where it does not match the layers", () => {
    expect(origins(2, ["one"])).toEqual([]);
    expect(origins(1)).toEqual([]);
  });
});
