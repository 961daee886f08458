import { type Draw, type Generator, type Run, textStep } from "../world.ts";

const lower = "abcdefghijklmnopqrstuvwxyz";

function ordered(
  name: string,
  options: {
    readonly item?: (shared: Draw, at: number) => string;
    readonly join: (items: readonly string[]) => string;
    readonly most?: number;
    readonly runs?: readonly [string, ...string[]];
    readonly causes?: readonly string[];
  },
): Generator {
  const { item = (shared) => shared.text(lower, shared.int(3, 9)), join, most = 40 } = options;
  const { causes = ["order", "hash-seed"] } = options;
  const plan = (shared: Draw) => {
    const count = shared.int(2, most);
    const items = Array.from({ length: count }, (_, at) => item(shared, at));
    const value = ({ draw }: Run): string => join(draw.shuffled(items));
    return textStep(shared, value, options.runs ?? ["RUN ./build", "RUN python3 gen.py"]);
  };
  return { name, kind: "order", causes, plan };
}

/** The same things in an order that each run draws. */
export const orderGenerators: readonly Generator[] = [
  ordered("order: Python's sets", {
    join: (all) => `{${all.map((one) => `'${one}'`).join(", ")}}`,
  }),
  ordered("order: long Python's sets", {
    most: 120,
    join: (all) => `{${all.map((one) => `'${one}'`).join(", ")}}`,
  }),
  ordered("order: sets of numbers", {
    item: (shared) => String(shared.int(0, 100_000)),
    join: (all) => `{${all.join(", ")}}`,
  }),
  ordered("order: lines", { join: (all) => all.join("\n") }),
  ordered("order: many lines", { most: 120, join: (all) => all.join("\n") }),
  ordered("order: JSON keys", {
    join: (all) => `{${all.map((one, at) => `"${one}":${at === -1 ? 0 : one.length}`).join(",")}}`,
  }),
  ordered("order: words", { join: (all) => all.join(" ") }),
  ordered("order: files", {
    item: (shared) => `${shared.text(lower, 6)}.${shared.pick(["c", "o", "py"])}`,
    join: (all) => all.join(" "),
  }),
  ordered("order: words of Perl", {
    join: (all) => all.join(" "),
    runs: ["RUN perl -e 'print join q( ), keys %h' > /opt/out"],
  }),
  ordered("order: what jobs wrote", {
    join: (all) => all.join("\n"),
    runs: ["RUN make -j4"],
    causes: ["race", "order"],
  }),
];
