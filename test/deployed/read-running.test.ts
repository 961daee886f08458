import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRunning } from "../../src/deployed/read-running.ts";
import { Failure } from "../../src/domain/text/failure.ts";
import { pod, podList } from "../support/pods.ts";

const digest = `sha256:${"1".repeat(64)}`;
const image = "ghcr.io/acme/shop:1.4.0";
const imageID = `ghcr.io/acme/shop@${digest}`;
const web = { name: "web", image, imageID };

async function namesIn(text: string): Promise<readonly (readonly string[])[]> {
  return (await readRunning("running", text)).images.map(({ names }) => names);
}

async function wrongIn(text: string): Promise<string> {
  const error = await readRunning("running", text).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof Failure ? error.message : "nothing is wrong";
}

test.each(["", "\n", "\ufeff \n\n"])("an empty text is no empty cluster: %j", async (text) => {
  await expect(readRunning("running", text)).rejects.toMatchObject({
    code: "usage",
    message: "Input `running`: it is empty; did the command before the pipe fail?",
    fix: 'A cluster without pods gives {"kind":"List","items":[]}.',
  });
});

describe("the pods of a cluster", () => {
  test("say what each container asks for, and what was started", async () => {
    const { kind, images } = await readRunning("running", podList([pod({ containers: [web] })]));
    expect(kind).toBe("pods");
    expect(images).toEqual([
      {
        names: [
          "shop/api-7d9f8b6c5d-x2x4p/web",
          "shop/api-7d9f8b6c5d-x2x4p",
          "api-7d9f8b6c5d-x2x4p",
        ],
        role: "container",
        written: image,
        asked: { registry: "ghcr.io", repository: "acme/shop", tag: "1.4.0" },
        started: {
          name: { registry: "ghcr.io", repository: "acme/shop", digest },
          digest,
          imageId: undefined,
        },
        waits: false,
        count: 1,
      },
    ]);
  });

  test("have sidecars, init containers and ephemeral ones", async () => {
    const sidecar = { name: "proxy", image: "docker.io/envoyproxy/envoy:v1", imageID };
    const always = { name: "logs", image: "fluent-bit:3", imageID, restartPolicy: "Always" };
    const one = pod({
      containers: [web, sidecar],
      init: [{ ...web, name: "migrate" }, always],
      ephemeral: [{ name: "debugger", image: "busybox", imageID }],
    });
    const { images } = await readRunning("running", podList([one]));
    expect(images.map(({ names, role }) => [names[0].split("/").at(-1), role])).toEqual([
      ["web", "container"],
      ["proxy", "container"],
      ["migrate", "init"],
      ["logs", "container"],
      ["debugger", "ephemeral"],
    ]);
  });

  test("answer to the workload's name for the container that kubectl would take", async () => {
    const owner = { kind: "StatefulSet", name: "api" };
    const containers = [{ ...web, name: "istio-proxy" }, web];
    const annotations = { "kubectl.kubernetes.io/default-container": "web" };
    expect(await namesIn(podList([pod({ owner, containers, annotations })]))).toEqual([
      ["shop/api/istio-proxy"],
      ["shop/api/web", "shop/api", "api"],
    ]);
    expect(await namesIn(podList([pod({ owner, containers })]))).toEqual([
      ["shop/api/istio-proxy", "shop/api", "api"],
      ["shop/api/web"],
    ]);
  });

  test("count as one where they run the same, and not in a rollout", async () => {
    const owner = { kind: "StatefulSet", name: "api" };
    const same = ["api-0", "api-1"].map((name) => pod({ name, owner, containers: [web] }));
    const other = { ...web, imageID: `ghcr.io/acme/shop@sha256:${"2".repeat(64)}` };
    const last = pod({ name: "api-2", owner, containers: [other] });
    const { images } = await readRunning("running", podList([...same, last]));
    expect(images.map(({ count, started }) => [count, started?.digest])).toEqual([
      [2, digest],
      [1, `sha256:${"2".repeat(64)}`],
    ]);
  });

  test("that have ended run nothing", async () => {
    const ended = ["Succeeded", "Failed"].map((phase) => pod({ phase, containers: [web] }));
    expect(await namesIn(podList(ended))).toEqual([]);
  });

  test("that have not started wait", async () => {
    const { imageID: _, ...waiting } = web;
    const { images } = await readRunning("running", podList([pod({ containers: [waiting] })]));
    expect(images).toMatchObject([{ waits: true, started: undefined, written: image }]);
  });

  test("with an imageID that nobody knows say nothing of what was started", async () => {
    const odd = { ...web, imageID: "oci://1234" };
    const { images } = await readRunning("running", podList([pod({ containers: [odd] })]));
    const nothing = { name: undefined, digest: undefined, imageId: undefined };
    expect(images).toMatchObject([{ waits: false, started: nothing }]);
  });

  test("can be a single one", async () => {
    expect(await namesIn(JSON.stringify(pod({ containers: [web] })))).toHaveLength(1);
  });
});

describe("a Compose file", () => {
  const file = `name: shop
x-shared: &shared
  image: ghcr.io/acme/shop@${digest}
services:
  web:
    <<: *shared
    environment: { constructor: "1" }
  job: *shared
  db:
    image: \${DB_IMAGE:-postgres:17}
  tool:
    build: .
  constructor:
`;

  test("says what each service asks for", async () => {
    const { kind, images } = await readRunning("running", file);
    expect(kind).toBe("compose");
    expect(images.map(({ names, written, asked }) => [names, written, asked?.digest])).toEqual([
      [["web"], `ghcr.io/acme/shop@${digest}`, digest],
      [["job"], `ghcr.io/acme/shop@${digest}`, digest],
      [["db"], "${DB_IMAGE:-postgres:17}", undefined],
      [["tool"], "", undefined],
      [["constructor"], "", undefined],
    ]);
  });

  test("can be JSON", async () => {
    const json = JSON.stringify({ name: "shop", services: { web: { image } } });
    expect(await readRunning("running", json)).toMatchObject({
      kind: "compose",
      images: [{ names: ["web"], written: image }],
    });
  });
});

describe("lines of references", () => {
  test("answer to the repository, and to its last part", async () => {
    const { kind, images } = await readRunning(
      "running",
      `# production\n${image}\n\n  alpine docker-pullable://${imageID}\r\nsha256:${"3".repeat(64)}\n`,
    );
    expect(kind).toBe("references");
    expect(images.map(({ names, asked }) => [names, asked?.tag, asked?.digest])).toEqual([
      [["ghcr.io/acme/shop", "shop"], "1.4.0", undefined],
      [["docker.io/library/alpine", "alpine"], undefined, undefined],
      [["ghcr.io/acme/shop", "shop"], undefined, digest],
      [[`sha256:${"3".repeat(64)}`], undefined, undefined],
    ]);
    expect(images.at(-1)?.started?.imageId).toBe(`sha256:${"3".repeat(64)}`);
  });

  test("may be none", async () => {
    expect((await readRunning("running", "# none\n")).images).toEqual([]);
  });
});

describe("what runs cannot be read", () => {
  const cases: readonly (readonly [what: string, text: string, why: string])[] = [
    ["where it is not JSON", "{", "pods of Kubernetes, but it is not JSON"],
    ["where it is a list", "[]", "the document is wrong: it must be an object"],
    ["where it is YAML of kubectl", "apiVersion: v1\nitems: []\n", "it is YAML, and only JSON is"],
    [
      "where it has Deployments, which say only what is asked for",
      JSON.stringify({ items: [{ kind: "Deployment", metadata: { name: "api" }, spec: {} }] }),
      "`items[0].kind` is wrong: it must be `Pod`, because only pods say what runs",
    ],
    ["where a pod has no containers", JSON.stringify({ spec: {} }), "`metadata` is missing"],
    ["where YAML is broken", "services:\n  web: [\n", "line 3 is not YAML"],
    ["where YAML is nested deeply", `services: ${"[".repeat(70)}`, "line 1 is nested too deeply"],
    ["where a service is no map", "services:\n  web: nginx\n", "`services.web` is wrong"],
    ["where a line is no reference", `${image}\nHello, world\n`, "line 2 is not the name of an"],
    [
      "where aliases would make it huge",
      `a: &a [x, x]\n${[..."bcdefghij"].map((key, at) => `${key}: &${key} [${`*${"abcdefghi"[at]},`.repeat(9)}]`).join("\n")}\nservices: { web: *j }\n`,
      "Excessive alias count",
    ],
  ];

  test.each(cases)("%s", async (_, text, why) => {
    expect(await wrongIn(text)).toContain(why);
  });

  test("and nothing else than a failure of usage comes of any text", async () => {
    const piece = fc.constantFrom(
      "services:",
      "\n",
      " ",
      "{",
      "}",
      '"items":[',
      "]",
      "a: &a",
      "*a",
    );
    const anyText = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }).map((parts) => parts.join("")),
    );
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const result = await readRunning("running", text).catch((error: unknown) => error);
        if (result instanceof Failure) expect(result.code).toBe("usage");
        else expect(result).toHaveProperty("images");
      }),
    );
  });

  test("and any member of a pod may have any value", async () => {
    const whole = pod({ containers: [web], init: [web], labels: { a: "b" } });
    const paths = pathsOf(whole);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue(), async (path, value) => {
        const text = podList([replaced(whole, path, value) as object]);
        const result = await readRunning("running", text).catch((error: unknown) => error);
        if (!(result instanceof Failure)) expect(result).toHaveProperty("images");
      }),
    );
  });
});

function pathsOf(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [[]];
  const below = Object.entries(value).flatMap(([key, item]) =>
    pathsOf(item).map((path) => [key, ...path]),
  );
  return [[], ...below];
}

function replaced(value: unknown, [key, ...path]: readonly string[], by: unknown): unknown {
  if (key === undefined || typeof value !== "object" || value === null) return by;
  const entries = Object.entries(value).map(([name, item]) => [
    name,
    name === key ? replaced(item, path, by) : item,
  ]);
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}
