import { describe, expect, it } from "vitest";
import { openUser, rootUser } from "../../../src/advise/rules/root-user.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import { known, unknown } from "../../../src/domain/source/checkout.ts";
import { evidenceOf, recipeFacts } from "../../support/recipe.ts";

describe("root-user", () => {
  it.each([
    ["FROM a\nUSER root", "2: USER root"],
    ["FROM a\nUSER 0:0", "2: USER 0:0"],
    ["FROM a\nUSER root:app", "2: USER root:app"],
    ['FROM a\nUSER ""', '2: USER ""'],
    ["FROM a\nUSER app\nRUN x\nUSER 0", "4: USER 0"],
    ["FROM a AS base\nUSER root\nFROM base\nRUN x", "2: USER root"],
    ["FROM a\nARG U=root\nUSER $U", "3: USER root"],
    ["FROM a AS base\nENV U=0\nFROM base\nARG U=7\nUSER ${U}", "5: USER 0"],
    ["FROM scratch\nCOPY a /a", "1: FROM scratch, and no USER after it"],
    ["FROM scratch\nUSER $U", '2: USER ""'],
  ])("is said of %j", (text, evidence) => {
    expect(evidenceOf(rootUser, `${text}\n`)).toEqual([evidence]);
  });

  it.each([
    ["FROM a\nUSER app"],
    ["FROM a\nUSER 1000:0"],
    ["FROM a\nUSER root\nUSER nobody"],
    ["FROM a AS base\nUSER app\nFROM base\nRUN x"],
    ["FROM a AS build\nUSER root\nFROM a\nUSER app\nCOPY --from=build /a /b"],
    ["FROM a\nARG U=1000\nUSER ${U}:${G:-1000}"],
    ["FROM a\nONBUILD USER root\nUSER app"],
  ])("is not said of %j", (text) => {
    expect(evidenceOf(rootUser, `${text}\n`)).toEqual([]);
  });

  it.each([
    ["", "1: no USER; the base a has none"],
    ["0", "1: no USER; the base a has 0"],
    ["root", "1: no USER; the base a has root"],
  ])("is said when the base's user is %j and no USER follows", (user, evidence) => {
    expect(evidenceOf(rootUser, "FROM a\n", { baseUser: known(user) })).toEqual([evidence]);
  });

  it.each([["65532"], ["nonroot"], ["app:root"]])(
    "is not said when the base's user is %j",
    (user) => {
      expect(evidenceOf(rootUser, "FROM a\n", { baseUser: known(user) })).toEqual([]);
    },
  );

  it("looks at the target's stage", () => {
    const text = "FROM a AS one\nUSER root\nFROM a\nUSER app\n";
    const containerfile = parseContainerfile({ text, file: "Containerfile" });
    const scope = { containerfile, buildArgs: [], target: "one" };
    expect(evidenceOf(rootUser, text, { scope })).toEqual(["2: USER root"]);
  });
});

describe("the question about the user", () => {
  const open = (text: string, baseUser = unknown("no route")) =>
    openUser(recipeFacts(`${text}\n`, { baseUser }))?.why;

  it("stays open when the base decides and could not be read", () => {
    expect(open("FROM a")).toBe("no route");
    expect(evidenceOf(rootUser, "FROM a\n", { baseUser: unknown("no route") })).toEqual([]);
  });

  it("stays open when USER takes a variable that only the base can have", () => {
    expect(open("FROM a\nUSER $APP_USER")).toContain("Containerfile:2: USER $APP_USER");
  });

  it.each([["FROM a\nUSER app"], ["FROM scratch"], ["FROM a\nUSER root"]])(
    "is answered by %j",
    (text) => {
      expect(open(text)).toBeUndefined();
    },
  );
});
