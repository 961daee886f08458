import { describe, expect, test } from "vitest";
import type { Difference } from "../../../src/domain/findings/difference.ts";
import { between } from "../../support/compared.ts";
import { keystoreOf } from "../../support/keystores.ts";

async function inFile(a: Uint8Array, b: Uint8Array): Promise<readonly Difference[]> {
  return await between([{ name: "f", content: a }], [{ name: "f", content: b }]);
}

describe("a keystore of Java", () => {
  const shop = { alias: "shop", time: 1_700_000_000_000, certificate: "one" };
  const fieldsOf = (found: readonly Difference[]) =>
    found[0]?.clue?.spots.map(({ field }) => field);

  test("is told by its entries, without the digest that follows them", async () => {
    const later = { ...shop, time: shop.time + 1 };
    const found = await inFile(keystoreOf(shop), keystoreOf(later));
    expect(found).toMatchObject([
      {
        clue: { format: "java-keystore" },
        evidence: [
          expect.stringContaining("bytes long"),
          "java-keystore time of shop 1700000000000 ≠ 1700000000001",
        ],
      },
    ]);
    expect(fieldsOf(found)).toEqual(["time of shop"]);
  });

  test("tells keys, certificates and entries of only one side", async () => {
    const key = { ...shop, alias: "web", key: "first" };
    const a = keystoreOf(shop, key);
    const b = keystoreOf(
      { ...shop, certificate: "two" },
      { ...key, key: "second" },
      {
        ...shop,
        alias: "more",
      },
    );
    expect(fieldsOf(await inFile(a, b))).toEqual([
      "certificate 1 of shop",
      "private key of web",
      "time of more",
      "certificate 1 of more",
    ]);
  });

  test("has only its digest left when the password is another one", async () => {
    const a = keystoreOf(shop);
    const b = Buffer.from(a);
    b.fill(7, b.length - 20);
    expect(fieldsOf(await inFile(a, b))).toEqual(["digest"]);
  });

  test("of which all entries differ is cut", async () => {
    const store = (time: number) =>
      keystoreOf(...Array.from({ length: 40 }, (_, at) => ({ ...shop, alias: `a${at}`, time })));
    const [found] = await inFile(store(1), store(2));
    expect(found?.clue).toMatchObject({ isCut: true, spots: { length: 32 } });
    expect(found?.evidence).toHaveLength(9);
  });
});
