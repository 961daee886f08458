import { type Answer, known, unknown } from "../../../domain/source/checkout.ts";
import { describeEnd, run, succeeded } from "../../process/runner.ts";

interface VersionOptions {
  readonly program: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** Asks a buildah for its version, e.g. `1.28.2`; unknown when it cannot be started. */
export async function readBuildahVersion(options: VersionOptions): Promise<Answer<string>> {
  const finished = await run({ ...options, args: ["--version"], timeoutSeconds: 15 });
  if (!succeeded(finished)) {
    return unknown(
      finished.end.kind === "not-started"
        ? `there is no \`${options.program}\` here`
        : `\`${options.program} --version\` failed: ${describeEnd(finished)}`,
    );
  }
  const version = versionIn(finished.stdout.toString("utf8"));
  return version === undefined
    ? unknown(`\`${options.program} --version\` names none`)
    : known(version);
}

/** Finds the version in what `buildah --version` prints. */
export function versionIn(text: string): string | undefined {
  return /version (\S+)/.exec(text)?.[1];
}
