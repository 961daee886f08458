import type { RunningImage } from "../domain/deployed/running.ts";
import { checked, listOf, objectOf } from "../domain/text/schema.ts";
import { parseAsked, parseImageId } from "./image-id.ts";
import { type Container, type Pod, podSchema, type Status } from "./pod.ts";
import type { ReadImages } from "./read-images.ts";
import { workloadOf } from "./workload.ts";

const listSchema = objectOf({ items: listOf(podSchema) });

/** The annotation by which kubectl chooses a container; without it, it takes the first. */
const defaultContainer = "kubectl.kubernetes.io/default-container";

/**
 * Reads pods, each with its status. Pods that have ended run nothing and are left out.
 * @param isList whether the value is a list of pods, as `kubectl get pods -o json` prints it, or one
 * @returns the images, or why they cannot be read, continuing a sentence about the document
 */
export function readPods(value: unknown, isList: boolean): ReadImages {
  if (!isList) {
    const one = checked(podSchema, value);
    return "wrong" in one ? one : { images: imagesOfAll([one.value]) };
  }
  const list = checked(listSchema, value);
  return "wrong" in list ? list : { images: imagesOfAll(list.value.items) };
}

function imagesOfAll(pods: readonly Pod[]): readonly RunningImage[] {
  return pods.filter(isAlive).flatMap(imagesOf);
}

function isAlive({ status: { phase = "" } = {} }: Pod): boolean {
  return phase !== "Succeeded" && phase !== "Failed";
}

function imagesOf(one: Pod): readonly RunningImage[] {
  const { metadata, spec, status: told } = one;
  const workload = workloadOf(one);
  const namespace = metadata.namespace ?? "default";
  const own = metadata.annotations?.[defaultContainer];
  const main = spec.containers.find(({ name }) => name === own) ?? spec.containers[0];
  const read = (
    role: RunningImage["role"],
    some: readonly Container[] | undefined,
    states: readonly Status[] | undefined,
  ): readonly RunningImage[] => {
    const ids = new Map((states ?? []).map(({ name, imageID = "" }) => [name, imageID]));
    return (some ?? []).map((each) => {
      const { name, image = "", restartPolicy } = each;
      const short = each === main ? [`${namespace}/${workload}`, workload] : [];
      const id = ids.get(name) ?? "";
      return {
        names: [`${namespace}/${workload}/${name}`, ...short],
        // An init container that is always restarted runs along with the others.
        role: restartPolicy === "Always" ? "container" : role,
        written: image,
        asked: parseAsked(image),
        started: id === "" ? undefined : parseImageId(id),
        waits: id === "",
        count: 1,
      };
    });
  };
  return [
    ...read("container", spec.containers, told?.containerStatuses),
    ...read("init", spec.initContainers, told?.initContainerStatuses),
    ...read("ephemeral", spec.ephemeralContainers, told?.ephemeralContainerStatuses),
  ];
}
