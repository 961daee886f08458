import { readFileSync } from "node:fs";
import { editBundle, readShimEnvironment } from "./adapters/shim/bundle.ts";

// Started by the shim script on `create` only: node <this file> <environment.json> <bundle>.
const [environmentFile, bundle] = process.argv.slice(2);
if (environmentFile === undefined || bundle === undefined) {
  process.stderr.write("twofold shim: needs the environment's file and the bundle's folder\n");
  process.exit(2);
}
editBundle(bundle, readShimEnvironment(readFileSync(environmentFile, "utf8")));
