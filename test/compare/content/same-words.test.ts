import { expect, it } from "vitest";
import { between } from "../../support/compared.ts";

async function orderOf(a: string, b: string) {
  const [found] = await between([{ name: "x", content: a }], [{ name: "x", content: b }]);
  return { lines: found?.clue?.isReordered, words: found?.clue?.hasSameWords };
}

it("the same words in another order are told, also of lists that are too long to be kept", async () => {
  const words = Array.from({ length: 500 }, (_, at) => `'word${at}'`);
  const [a, b] = [words, [...words].reverse()].map((all) => `{${all.join(", ")}}\n`);
  expect(await orderOf(a ?? "", b ?? "")).toEqual({ lines: false, words: true });
  expect(await orderOf("x=1\nb\n", "x=b\n1\n")).toEqual({ lines: false, words: true });
  expect(await orderOf("one\ntwo\n", "two\none\n")).toEqual({ lines: true, words: true });
});

it("other words, or one of them more often, are no order", async () => {
  expect(await orderOf("a b c\n", "a b d\n")).toEqual({ lines: false, words: false });
  expect(await orderOf("a b b\n", "a a b\n")).toEqual({ lines: false, words: false });
  expect(await orderOf("a\n", "b\n")).toEqual({ lines: false, words: false });
});
