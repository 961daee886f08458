import { describe, expect, test } from "vitest";
import { podSchema } from "../../src/deployed/pod.ts";
import { workloadOf } from "../../src/deployed/workload.ts";
import { checked } from "../../src/domain/text/schema.ts";
import { pod } from "../support/pods.ts";

type Made = Omit<Parameters<typeof pod>[0], "containers">;

describe("a pod's workload", () => {
  const cases: readonly (readonly [what: string, made: Made, name: string])[] = [
    [
      "is the Deployment behind a ReplicaSet, by the hash that it put into the name",
      {
        owner: { kind: "ReplicaSet", name: "api-7d9f8b6c5d" },
        labels: { "pod-template-hash": "7d9f8b6c5d" },
      },
      "api",
    ],
    [
      "is the Rollout behind a ReplicaSet",
      {
        owner: { kind: "ReplicaSet", name: "api-687d76d795" },
        labels: { "rollouts-pod-template-hash": "687d76d795" },
      },
      "api",
    ],
    [
      "is a ReplicaSet that stands alone",
      { owner: { kind: "ReplicaSet", name: "api-2" } },
      "api-2",
    ],
    [
      "keeps an end that only looks like a hash",
      { owner: { kind: "ReplicaSet", name: "api-v2" }, labels: { "pod-template-hash": "v" } },
      "api-v2",
    ],
    ["is the StatefulSet", { owner: { kind: "StatefulSet", name: "db" } }, "db"],
    ["is the DaemonSet", { owner: { kind: "DaemonSet", name: "node-exporter" } }, "node-exporter"],
    ["is the CronJob behind a Job", { owner: { kind: "Job", name: "backup-29404320" } }, "backup"],
    ["keeps a Job's date", { owner: { kind: "Job", name: "move-20261130" } }, "move-20261130"],
    [
      "is a static pod without the name of its node",
      { name: "etcd-node-1", owner: { kind: "Node", name: "node-1" }, nodeName: "node-1" },
      "etcd",
    ],
    ["is the pod if nothing made it", { name: "debug" }, "debug"],
    ["is what made it, whatever that is", { owner: { kind: "Cluster", name: "pg" } }, "pg"],
  ];

  test.each(cases)("%s", (_, made, name) => {
    const found = checked(podSchema, pod({ ...made, containers: [] }));
    expect("value" in found ? workloadOf(found.value) : found.wrong).toBe(name);
  });
});
