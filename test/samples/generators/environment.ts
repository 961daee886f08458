import { createHash } from "node:crypto";
import type { VariationName } from "../../../src/domain/build/environment.ts";
import { type Draw, type Generator, type Run, textStep } from "../world.ts";

function varies(
  name: string,
  options: {
    readonly by: VariationName;
    readonly causes: readonly string[];
    readonly values: readonly [string, string];
  },
): Generator {
  const { by, causes, values } = options;
  const value = ({ varied }: Run): string => values[varied.includes(by) ? 1 : 0];
  return { name, kind: "environment", causes, plan: (shared) => textStep(shared, value) };
}

const hashed = (text: string): string => createHash("sha256").update(text).digest("hex");

/** What only a variation changes: never chance, however it looks. */
export const environmentGenerators: readonly Generator[] = [
  varies("environment: the host", {
    by: "hostname",
    causes: ["hostname"],
    values: ["twofold", "varied-by-twofold"],
  }),
  varies("environment: a hash of the host", {
    by: "hostname",
    causes: ["hostname"],
    values: [hashed("twofold"), hashed("varied-by-twofold")],
  }),
  varies("environment: the zone", { by: "timezone", causes: ["timezone"], values: ["UTC", "+14"] }),
  varies("environment: a moment in two zones", {
    by: "timezone",
    causes: ["timezone"],
    values: ["2020-05-01 10:00:00", "2020-05-02 00:00:00"],
  }),
  varies("environment: the umask", { by: "umask", causes: ["umask"], values: ["0022", "0077"] }),
  varies("environment: a word for the processors", {
    by: "cpus",
    causes: ["cpu-count"],
    values: ["many", "few"],
  }),
  varies("environment: a hash of the home", {
    by: "user-env",
    causes: ["user-env", "build-path"],
    values: [hashed("/root").slice(0, 12), hashed("/root/.").slice(0, 12)],
  }),
  varies("environment: a word of the kernel", {
    by: "kernel-name",
    causes: ["kernel-name"],
    values: ["qwzxkv", "plmrtd"],
  }),
  {
    name: "environment: files as they are listed",
    kind: "environment",
    causes: ["file-order", "order"],
    plan: (shared: Draw) => {
      const names = Array.from({ length: shared.int(5, 30) }, (_, at) => `f${at}.c`);
      const listed = shared.shuffled(names);
      const backwards = [...names].sort().reverse();
      const value = ({ varied }: Run): string =>
        (varied.includes("file-order") ? backwards : listed).join(" ");
      return textStep(shared, value, ["RUN ./bundle"]);
    },
  },
];
