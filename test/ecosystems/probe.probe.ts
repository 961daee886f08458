import { it } from "vitest";
import { ecosystemBase, isBaseName } from "./bases.ts";

const names = (process.env["B"] ?? "").split(",");
it.each(names)(
  "%s",
  async (n) => {
    if (!isBaseName(n)) throw new Error(n);
    const t = Date.now();
    const l = await ecosystemBase(n);
    console.log("BASE", n, l, Date.now() - t);
  },
  900_000,
);
