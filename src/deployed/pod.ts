import * as v from "valibot";
import { listOf, mapOf, maybe, objectOf } from "../domain/text/schema.ts";

const text = v.string();
const container = objectOf({
  name: text,
  image: v.exactOptional(text),
  restartPolicy: v.exactOptional(text),
});
const status = objectOf({ name: text, imageID: v.exactOptional(text) });
const containers = v.exactOptional(listOf(container));
const statuses = v.exactOptional(listOf(status));

export const podSchema = objectOf({
  kind: v.exactOptional(v.literal("Pod", "`Pod`, because only pods say what runs")),
  metadata: objectOf({
    name: text,
    namespace: v.exactOptional(text),
    labels: v.exactOptional(mapOf(maybe(text))),
    annotations: v.exactOptional(mapOf(maybe(text))),
    ownerReferences: v.exactOptional(
      listOf(objectOf({ kind: text, name: text, controller: v.exactOptional(v.boolean()) })),
    ),
  }),
  spec: objectOf({
    nodeName: v.exactOptional(text),
    containers: listOf(container),
    initContainers: containers,
    ephemeralContainers: containers,
  }),
  status: v.exactOptional(
    objectOf({
      phase: v.exactOptional(text),
      containerStatuses: statuses,
      initContainerStatuses: statuses,
      ephemeralContainerStatuses: statuses,
    }),
  ),
});

/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/; what is read of it. */
export type Pod = v.InferOutput<typeof podSchema>;
export type Container = v.InferOutput<typeof container>;
export type Status = v.InferOutput<typeof status>;
