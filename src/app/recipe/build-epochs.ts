import { defaultStepEpoch, type Epoch, latestEpoch } from "../../domain/build/epoch.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import type { Answer } from "../../domain/source/checkout.ts";
import { badInput } from "../../domain/text/failure.ts";

/** The times that both builds get, in seconds since 1970. */
export interface BuildEpochs {
  /** The time of the image and of the files that the build makes. */
  readonly timestamp: number;
  /** `SOURCE_DATE_EPOCH` of RUN steps; undefined means that it is not set. */
  readonly sourceDateEpoch: number | undefined;
}

interface EpochsOptions {
  readonly request: Pick<BuildRequest, "timestamp" | "sourceDateEpoch">;
  /** Returns when the commit was made; called only when an input says `commit`. */
  readonly commitTime: () => Promise<Answer<number>>;
}

/**
 * Resolves inputs `timestamp` and `source-date-epoch` (design §3).
 * @throws Failure `usage` when the commit's time is needed and not known
 */
export async function buildEpochs({ request, commitTime }: EpochsOptions): Promise<BuildEpochs> {
  let answer: Promise<Answer<number>> | undefined;
  const ask = (): Promise<Answer<number>> => {
    answer ??= commitTime();
    return answer;
  };
  const timestamp = await secondsOf("timestamp", request.timestamp, ask);
  const { sourceDateEpoch: wanted } = request;
  if (wanted.kind === "none") return { timestamp, sourceDateEpoch: undefined };
  if (wanted.kind === "default") return { timestamp, sourceDateEpoch: defaultStepEpoch(timestamp) };
  return { timestamp, sourceDateEpoch: await secondsOf("source-date-epoch", wanted, ask) };
}

async function secondsOf(
  input: "timestamp" | "source-date-epoch",
  epoch: Epoch,
  ask: EpochsOptions["commitTime"],
): Promise<number> {
  if (epoch.kind === "seconds") return epoch.seconds;
  const time = await ask();
  const fix = "Write seconds since 1970, or build from a checkout with a commit.";
  if (!time.known)
    throw badInput(
      input,
      `it is \`commit\`, but the commit's time is not known (${time.why}).`,
      fix,
    );
  if (time.value > latestEpoch) {
    throw badInput(
      input,
      `it is \`commit\`, but the commit's time, ${time.value}, is after the year 9999.`,
      fix,
    );
  }
  return time.value;
}
