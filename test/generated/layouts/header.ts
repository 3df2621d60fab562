import type { Draw } from "./draw";
import type { Paper } from "./paper";
import { depthOf, leavesOf, type Group, type HeaderNode, type Leaf } from "./plan";
import type { Spelling } from "./spelling";

interface Stamp {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
  readonly bottom: number;
  readonly right: number;
  readonly kind: "leaf" | "group" | "block" | "number";
}

type Merging = "all" | "groups" | "none";

export interface HeaderBlock {
  /** Header rows with the numbering row. */
  readonly height: number;
  readonly hasNumbering: boolean;
  /** Prints the block with its first row at `row`; a repeated block may have lost its merges. */
  readonly print: (paper: Paper, row: number, column: number, worn: boolean) => void;
  /** Only the numbering row. */
  readonly printNumbering: (paper: Paper, row: number, column: number) => void;
}

/** Draws how a header stands on paper: merges or blank cells, units in a row of their own, column numbers. */
export function drawHeader(
  draw: Draw,
  nodes: readonly HeaderNode[],
  spelling: Spelling,
  numbered: boolean,
): HeaderBlock {
  const words = depthOf(nodes);
  const unitRow =
    words < 4 && leavesOf(nodes).some((one) => one.unit !== null) && draw.maybe(0.08, "units in their own header row");
  const depth = words + (unitRow ? 1 : 0);
  const merging = depth === 1 ? "all" : drawMerging(draw);
  const low = depth > 1 && merging === "none" && draw.maybe(0.3, "header words in the bottom row");
  const stamps = new Layout(spelling, depth, unitRow, low).place(nodes);
  const numbering = numbered ? numberStamps(draw, leavesOf(nodes), depth) : [];
  draw.note(`header rows ${String(depth)}`);
  return {
    height: depth + (numbered ? 1 : 0),
    hasNumbering: numbered,
    print: (paper, row, column, worn) => {
      stamp(paper, [...stamps, ...numbering], row, column, worn && draw.chance(0.5) ? "none" : merging);
    },
    printNumbering: (paper, row, column) => {
      stamp(paper, numbering, row - depth, column, "none");
    },
  };
}

function drawMerging(draw: Draw): Merging {
  const merging = draw.weighted<Merging>([
    [65, "all"],
    [15, "groups"],
    [20, "none"],
  ]);
  draw.note(`header merges ${merging}`);
  return merging;
}

function stamp(paper: Paper, stamps: readonly Stamp[], row: number, column: number, merging: Merging): void {
  for (const one of stamps) {
    paper.put(row + one.row, column + one.column, one.value);
    const isMerged = merging === "all" || one.kind === "block" || (merging === "groups" && one.kind === "group");
    if (isMerged) paper.merge(row + one.row, column + one.column, row + one.bottom, column + one.right);
  }
}

class Layout {
  private readonly stamps: Stamp[] = [];
  private next = 0;
  private metGroup = false;

  constructor(
    private readonly spelling: Spelling,
    private readonly depth: number,
    private readonly unitRow: boolean,
    private readonly low: boolean,
  ) {}

  place(nodes: readonly HeaderNode[]): readonly Stamp[] {
    for (const node of nodes) this.node(node, 0);
    return this.stamps;
  }

  private node(node: HeaderNode, row: number): void {
    if (node.type === "leaf") this.leaf(node, row);
    else this.group(node, row);
  }

  private leaf(leaf: Leaf, row: number): void {
    const column = this.next++;
    const unit = this.unitRow ? leaf.unit : null;
    const bottom = this.depth - (unit === null ? 1 : 2);
    const value = this.spelling.leaf(leaf, unit !== null);
    const top = this.low && !this.metGroup ? bottom : row;
    if (value !== "") this.stamps.push({ row: top, column, value, bottom, right: column, kind: "leaf" });
    if (unit === null) return;
    const below = { row: bottom + 1, column, bottom: bottom + 1, right: column, kind: "leaf" } as const;
    this.stamps.push({ ...below, value: this.spelling.unit(unit) });
  }

  private group(group: Group, row: number): void {
    this.metGroup = true;
    const left = this.next;
    const width = leavesOf(group.parts).length;
    const tall = group.tall ?? 1;
    const silent = group.parts.every((part) => part.type === "leaf" && part.words === "");
    this.stamps.push({
      row,
      column: left,
      value: this.spelling.words(group.words),
      bottom: silent ? this.depth - 1 : row + tall - 1,
      right: left + width - 1,
      kind: silent ? "block" : "group",
    });
    if (silent) this.next += width;
    else for (const part of group.parts) this.node(part, row + tall);
  }
}

function numberStamps(draw: Draw, leaves: readonly Leaf[], row: number): readonly Stamp[] {
  const form = draw.pick(["1", "text", "(1)", "1."]);
  draw.note(`numbering row ${form}`);
  let number = 0;
  return leaves.flatMap((leaf, column) => {
    if (leaf.key === "spacer") return [];
    const plain = String(++number);
    const value = form === "(1)" ? `(${plain})` : form === "1." ? `${plain}.` : form === "text" ? plain : number;
    return [{ row, column, value, bottom: row, right: column, kind: "number" as const }];
  });
}
