import { describe, expect, test } from "vitest";
import { finalUser } from "../../src/containerfile/final-user.ts";
import { containerfile } from "./containerfiles.ts";

function userOf(lines: readonly string[], scope: { readonly target?: string } = {}) {
  return finalUser({ containerfile: containerfile(...lines), buildArgs: [], ...scope });
}

describe("the final user", () => {
  test("is the last USER of the stages that the target stands on", () => {
    const lines = ["FROM a AS one", "USER 1", "FROM one AS two", "USER 2", "USER 3", "FROM one"];
    expect(userOf(lines)).toEqual({ kind: "named", user: "1", line: 2 });
    expect(userOf(lines, { target: "two" })).toEqual({ kind: "named", user: "3", line: 5 });
  });

  test("is not the one of a stage that is only copied from", () => {
    const lines = ["FROM a AS one", "USER 1", "FROM b", "COPY --from=one / /"];
    expect(userOf(lines)).toMatchObject({ kind: "inherited", base: { reference: "b", line: 3 } });
  });

  test("has its variables from ENV, also of the stages below, and from ARG of its own stage", () => {
    const lines = ["FROM a AS one", "ENV U=1", "ARG G=2", "FROM one", "ARG G=3", "USER $U:${G}"];
    expect(userOf(lines)).toEqual({ kind: "named", user: "1:3", line: 6 });
    expect(userOf(["FROM a", "ENV A=1 B=$A", "USER ${B:-7}"])).toMatchObject({ user: "7" });
    expect(userOf(["FROM a", "ENV U app user", "USER $U"])).toMatchObject({ user: "app user" });
  });

  test("is open where only the base can have the variable, and root where nothing can", () => {
    expect(userOf(["FROM a", "USER $U"])).toEqual({ kind: "open", written: "$U", line: 2 });
    expect(userOf(["FROM a", "USER ${U"])).toMatchObject({ kind: "open" });
    expect(userOf(["FROM scratch", "USER $U"])).toMatchObject({ kind: "named", user: "" });
  });

  test("is nobody's on scratch without USER", () => {
    expect(userOf(["# why", "FROM scratch"])).toEqual({ kind: "scratch", line: 2 });
  });
});
