import { sideBySide } from "../../domain/build/side-by-side.ts";
import { type Drift, type DriftRow, driftVerdict } from "../../domain/deployed/drift.ts";
import type { RunningImage, RunningKind } from "../../domain/deployed/running.ts";
import type { Wanted, WantedService } from "../../domain/deployed/wanted.ts";
import type { RegistryClient } from "../ports/repository.ts";
import { judgeImage } from "./judge-image.ts";
import { matchServices } from "./match-services.ts";
import { servedImages } from "./served-images.ts";

interface DriftQuery {
  readonly wanted: Wanted;
  readonly running: { readonly kind: RunningKind; readonly images: readonly RunningImage[] };
  readonly client: RegistryClient;
}

/** How many images are looked up at a time. */
const most = 8;

/**
 * Compares what runs with what should run. Registries are asked for what only they know: the digest
 * of a tag, what an index names, and the labels.
 */
export async function findDrift({ wanted, running, client }: DriftQuery): Promise<Drift> {
  const { matched, unwanted, absent, ignored } = matchServices(wanted, running.images);
  const served = servedImages(client);
  const judged = await sideBySide(matched, most, ({ image, service }) =>
    judgeImage(image, service, served),
  );
  const rows = [...judged, ...absent.map(absentRow), ...unwanted.map(unwantedRow)].toSorted(
    (one, other) => compared(one.name, other.name),
  );
  return { verdict: driftVerdict(rows), kind: running.kind, rows, ignored };
}

function absentRow(service: WantedService): DriftRow {
  const because = "nothing of this name runs";
  return { name: service.name, state: "not-running", because, wanted: service, problems: [] };
}

function unwantedRow(image: RunningImage): DriftRow {
  const digest = image.started?.digest ?? image.asked?.digest;
  return {
    name: image.names[0],
    state: "not-wanted",
    running: image,
    ...(digest === undefined ? {} : { digest }),
    problems: [],
  };
}

function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
