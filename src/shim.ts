import { readFileSync } from "node:fs";
import { editBundle, readShimEnvironment } from "./adapters/shim/bundle.ts";

// Started by the shim script on `create` only: node <this file> <environment.json> <bundle> <hosts link>.
const [environmentFile, bundle, hostsLink] = process.argv.slice(2);
if (environmentFile === undefined || bundle === undefined || hostsLink === undefined) {
  process.stderr.write(
    "twofold shim: needs the environment's file, the bundle and the hosts link\n",
  );
  process.exit(2);
}
editBundle(bundle, readShimEnvironment(readFileSync(environmentFile, "utf8")), hostsLink);
