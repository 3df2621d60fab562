import { useCallback, useEffect, useRef, useState } from "react";
import { consolidateFiles, type FilesRecap } from "../tasks/consolidate-files";
import type { Progress } from "../tasks/progress";
import type { Settings } from "../tasks/settings";
import type { NoticeWords } from "../wording/screens";
import type { OpenFile } from "./pane-services";
import { isCancelled } from "./pane-reducer";
import { toError } from "./use-task-runner";

/** Where the recap of several files stands. */
export type RecapPlace =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly progress: Progress | null }
  | { readonly kind: "read"; readonly result: FilesRecap }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly error: Error };

/** A file that could not be opened, with the sentences about it. */
export class UnopenedFile extends Error {
  constructor(readonly said: NoticeWords) {
    super(said.what);
    this.name = "UnopenedFile";
  }
}

/** Consolidates chosen files. It works on files of its own, so the pane's other tasks go on beside it. */
export function useConsolidation(
  open: OpenFile,
  language: "id" | "en",
  settings: Settings,
): {
  readonly place: RecapPlace;
  readonly start: (files: readonly File[]) => void;
  readonly cancel: () => void;
} {
  const [place, setPlace] = useState<RecapPlace>({ kind: "idle" });
  const current = useRef<AbortController | null>(null);
  const cancel = useCallback(() => {
    current.current?.abort();
  }, []);
  useEffect(
    () => () => {
      current.current?.abort();
      current.current = null;
    },
    [],
  );
  const start = (files: readonly File[]): void => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const tell = (next: RecapPlace): void => {
      if (current.current === controller) setPlace(next);
    };
    tell({ kind: "reading", progress: null });
    const chosen = files.map((file) => ({ name: file.name, open: () => opened(file, open, language) }));
    const onProgress = (progress: Progress): void => {
      tell({ kind: "reading", progress });
    };
    consolidateFiles(chosen, settings, { signal: controller.signal, onProgress }).then(
      (result) => {
        tell({ kind: "read", result });
      },
      (thrown: unknown) => {
        const error = toError(thrown);
        tell(isCancelled(error) ? { kind: "cancelled" } : { kind: "failed", error });
      },
    );
  };
  return { place, start, cancel };
}

async function opened(file: File, open: OpenFile, language: "id" | "en") {
  const from = await open(new Uint8Array(await file.arrayBuffer()), language);
  if ("what" in from) throw new UnopenedFile(from);
  return from;
}
