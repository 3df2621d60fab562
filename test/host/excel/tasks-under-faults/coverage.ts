import type { Fault } from "../../../../src/standin/channels/faults";
import { FAULT_KINDS, type FaultKind } from "./fault-kinds";

/** The versions that have what is needed, and those that have not. */
export const VERSIONS = ["2021", "2024", "365", "web"] as const;
export const TOO_OLD = ["2016", "2019"] as const;

/** The failures of one kind that a task of so many batches meets in the whole table: at every batch. */
export function faultsOf(kind: FaultKind, batches: number): readonly Fault[] {
  return every(1, batches).flatMap((batch) => kind.at(batch));
}

/** A small part of the table: every batch once, the kinds in turn. `offset` says which comes first. */
export function sampleFaults(version: (typeof VERSIONS)[number], batches: number, offset: number): readonly Fault[] {
  const step = version === "2021" ? 1 : 16;
  return every(step, batches).flatMap((batch) => {
    const all = FAULT_KINDS.flatMap((kind) => kind.at(batch));
    return all[(batch * 5 + offset) % all.length] ?? [];
  });
}

function every(step: number, batches: number): readonly number[] {
  return Array.from({ length: Math.ceil(batches / step) }, (_, index) => index * step + 1);
}
