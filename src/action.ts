import { buildAction } from "./action/build.ts";
import { runAction } from "./action/harness.ts";

process.exitCode = await runAction(buildAction);
