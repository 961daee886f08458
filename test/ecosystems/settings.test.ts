import { describe, expect, it } from "vitest";
import { isUsable } from "./settings.ts";

describe("an answer of a client", () => {
  it.each([
    "https://mirror.example/simple",
    "https://mirror.example/a@b",
    "https://one.example,direct",
  ])("is taken over: %s", (value) => {
    expect(isUsable(value)).toBe(true);
  });

  it.each([
    "",
    "undefined",
    "https://ada:secret@mirror.example/simple",
    "https://token@mirror.example",
    "https://one.example,https://ada:secret@two.example",
  ])("is left out: %j", (value) => {
    expect(isUsable(value)).toBe(false);
  });
});
