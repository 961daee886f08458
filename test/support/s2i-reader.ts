import type { S2iReader } from "../../src/app/ports/s2i.ts";

const never = () => Promise.reject(new Error("not asked for"));

/** Reads nothing of recipe `s2i`: builds of other recipes do not ask. */
export const noS2i: S2iReader = {
  read: never,
  refuseLinksOut: never,
  factsOf: never,
  fetchScripts: never,
};
