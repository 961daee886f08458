import { expect, it } from "vitest";
import { hasNames, unknownAccount } from "../../../src/recipes/runpack/accounts.ts";

const files = { passwd: "root:x:0:0::/:\napp:x:7:7::/:\n", group: "root:x:0:\nwww-data:x:33:\n" };

it.each([
  ["65532:65532", false, undefined],
  ["app", true, undefined],
  ["app:www-data", true, undefined],
  ["7:www-data", true, undefined],
  ["ap", true, { name: "ap", file: "/etc/passwd" }],
  ["app:app", true, { name: "app", file: "/etc/group" }],
  ["7:staff", true, { name: "staff", file: "/etc/group" }],
] as const)("user %s", (user, named, unknown) => {
  expect(hasNames(user)).toBe(named);
  expect(unknownAccount(user, files)).toEqual(unknown);
});

it("no name is known to an image without accounts", () => {
  expect(unknownAccount("app", { passwd: "", group: "" })?.name).toBe("app");
});
