import type { Difference } from "../../domain/findings/difference.ts";
import type { ListedFile } from "../../domain/oci/listed-file.ts";
import { counted, formatBytes } from "../sizes.ts";
import { html, type Markup } from "./text.ts";

/** A file or folder of one image. */
interface Node {
  readonly name: string;
  readonly children: Map<string, Node>;
  /** Number of differing things in it or below. */
  differing: number;
  /** What to say about it; undefined for a folder that only leads to other entries. */
  mark?: Mark;
  size?: number;
}

type Mark = "differs" | "only here" | "same";

/** The data for the trees. */
interface TreeFacts {
  readonly differences: readonly Difference[];
  readonly files: readonly ListedFile[];
  /** Returns the anchor of a path's finding on the page. */
  readonly anchorOf: (path: string) => string | undefined;
}

/** The most levels of a tree; a path from outside may have thousands. */
const deepest = 40;

/** Shows both images as trees side by side, with what differs first. */
export function imageTrees(facts: TreeFacts): Markup {
  return html`<div class="sides">${([0, 1] as const).map(
    (side) =>
      html`<div><h3>${side === 0 ? "First build" : "Second build"}</h3>${branches(treeOf(facts, side), facts)}</div>`,
  )}</div>`;
}

function treeOf({ differences, files }: TreeFacts, side: 0 | 1): Node {
  const root: Node = { name: "", children: new Map(), differing: 0 };
  for (const { path, sizes } of files) {
    const size = sizes[side];
    if (size === undefined) continue;
    const node = nodeAt(root, path);
    node.mark ??= "same";
    node.size = size;
  }
  for (const { path, kind } of differences) {
    if (kind === "config" || path === ".") continue;
    if (kind === (side === 0 ? "added" : "removed")) continue;
    const isAlone = kind === "added" || kind === "removed";
    nodeAt(root, path, 1).mark = isAlone ? "only here" : "differs";
  }
  return root;
}

/**
 * Returns the node of a path, and creates it with the folders above it. Members of archives are
 * below their archive.
 */
function nodeAt(root: Node, path: string, differing = 0): Node {
  let node = root;
  node.differing += differing;
  for (const name of path.split(/\/+/).slice(0, deepest)) {
    const child = node.children.get(name) ?? { name, children: new Map(), differing: 0 };
    node.children.set(name, child);
    child.differing += differing;
    node = child;
  }
  return node;
}

function branches(node: Node, facts: TreeFacts, above = ""): Markup {
  const children = [...node.children.values()].sort(
    (a, b) => Number(b.differing > 0) - Number(a.differing > 0) || (a.name < b.name ? -1 : 1),
  );
  if (children.length === 0) return html`<p class="faint">Nothing.</p>`;
  return html`<ul class="tree">${children.map((child) => branch(child, facts, above))}</ul>`;
}

function branch(node: Node, facts: TreeFacts, above: string): Markup {
  const path = `${above}${node.name}`;
  const anchor = node.differing > 0 ? facts.anchorOf(path) : undefined;
  const name =
    anchor === undefined
      ? html`<span>${node.name}</span>`
      : html`<a href="#${anchor}">${node.name}</a>`;
  const size =
    node.size === undefined ? "" : html` <span class="faint">${formatBytes(node.size)}</span>`;
  const mark =
    node.mark === undefined || node.mark === "same"
      ? ""
      : html` <span class="tag bad">${node.mark}</span>`;
  if (node.children.size === 0) return html`<li data-text="${path}">${name}${size}${mark}</li>`;
  const count =
    node.differing > 0
      ? html` <span class="faint">${counted(node.differing, "difference")}</span>`
      : "";
  const open = node.differing > 0 ? html` open` : "";
  return html`<li><details${open}><summary>${node.name}/${mark}${count}</summary>${branches(node, facts, `${path}/`)}</details></li>`;
}
