import type { Pod } from "./pod.ts";

/**
 * Returns the name of what a pod belongs to, as people write it: of the Deployment, StatefulSet,
 * DaemonSet, Job or CronJob; of the pod itself if nothing made it. Pods name only what made them,
 * and that may itself have been made, under a name with a part of its own.
 */
export function workloadOf({ metadata, spec }: Pod): string {
  const owners = metadata.ownerReferences ?? [];
  const owner = owners.find(({ controller }) => controller === true) ?? owners[0];
  if (owner === undefined) return metadata.name;
  switch (owner.kind) {
    case "ReplicaSet": {
      // A Deployment, or a Rollout of Argo, labels what it makes, and appends the label to the name.
      const { labels = {} } = metadata;
      const hash = labels["pod-template-hash"] ?? labels["rollouts-pod-template-hash"];
      return hash === undefined ? owner.name : withoutEnd(owner.name, `-${hash}`);
    }
    case "Job":
      // A CronJob appends the minute since 1970 for which the job was due: since 2017, eight digits
      // that are not a date of this century.
      return owner.name.replace(/-(?:2[5-9]|[3-9]\d)\d{6}$/, "");
    case "Node":
      // A static pod: the kubelet appends the name of its node.
      return withoutEnd(metadata.name, `-${(spec.nodeName ?? owner.name).toLowerCase()}`);
    default:
      return owner.name;
  }
}

function withoutEnd(name: string, end: string): string {
  return name.endsWith(end) && name.length > end.length ? name.slice(0, -end.length) : name;
}
