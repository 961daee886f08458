import type { Rule } from "../rule.ts";
import { conventionRule } from "./convention.ts";

/** `/var/cache/ldconfig/aux-cache`, written whenever a package installs a library. */
export const ldconfigCache: Rule = conventionRule("ldconfig-cache", 0.98);
