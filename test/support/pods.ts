/** One container of a pod, with what its runtime says of it. */
interface PodContainer {
  readonly name: string;
  readonly image: string;
  /** Absent: it has not started. */
  readonly imageID?: string;
  readonly restartPolicy?: string;
}

interface PodOptions {
  readonly name?: string;
  readonly namespace?: string;
  readonly phase?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly owner?: { readonly kind: string; readonly name: string };
  readonly nodeName?: string;
  readonly containers: readonly PodContainer[];
  readonly init?: readonly PodContainer[];
  readonly ephemeral?: readonly PodContainer[];
}

/** Makes a pod as the Kubernetes API describes it, with members that nobody reads, too. */
export function pod(options: PodOptions): object {
  const { name = "api-7d9f8b6c5d-x2x4p", namespace = "shop", owner, containers } = options;
  const { init = [], ephemeral = [], phase = "Running", nodeName = "node-1" } = options;
  return {
    apiVersion: "v1",
    kind: "Pod",
    metadata: {
      ...{ name, namespace, uid: "5b1c", creationTimestamp: "2026-11-30T10:00:00Z" },
      ...(options.labels === undefined ? {} : { labels: options.labels }),
      ...(options.annotations === undefined ? {} : { annotations: options.annotations }),
      ...(owner === undefined
        ? {}
        : { ownerReferences: [{ apiVersion: "apps/v1", controller: true, uid: "7f", ...owner }] }),
    },
    spec: {
      nodeName,
      containers: containers.map(spec),
      ...(init.length === 0 ? {} : { initContainers: init.map(spec) }),
      ...(ephemeral.length === 0 ? {} : { ephemeralContainers: ephemeral.map(spec) }),
    },
    status: {
      phase,
      containerStatuses: containers.map(status),
      initContainerStatuses: init.map(status),
      ephemeralContainerStatuses: ephemeral.map(status),
    },
  };
}

/** Makes what `kubectl get pods -A -o json` prints. */
export function podList(pods: readonly object[]): string {
  return JSON.stringify({ apiVersion: "v1", items: pods, kind: "List", metadata: {} }, null, 4);
}

function spec({ name, image, restartPolicy }: PodContainer): object {
  const ports = [{ containerPort: 8080 }];
  return { name, image, ports, ...(restartPolicy === undefined ? {} : { restartPolicy }) };
}

function status({ name, image, imageID }: PodContainer): object {
  const state = imageID === undefined ? { waiting: { reason: "ImagePullBackOff" } } : {};
  return { name, image, imageID: imageID ?? "", ready: imageID !== undefined, state };
}
