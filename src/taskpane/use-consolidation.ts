import { useCallback, useEffect, useRef, useState } from "react";
import type { FilesRecap } from "../tasks/consolidate-files";
import type { Progress } from "../tasks/progress";
import type { Settings } from "../tasks/settings";
import type { OpenFile, PaneServices } from "./pane-services";
import { isCancelled } from "./pane-reducer";
import { toError } from "./use-task-runner";

/** Where the recap of several files stands. */
export type RecapPlace =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly progress: Progress | null }
  | { readonly kind: "read"; readonly result: FilesRecap }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly error: Error };

/** Consolidates chosen files. It works on files of its own, so the pane's other tasks go on beside it. */
export function useConsolidation(
  services: Pick<PaneServices, "consolidate">,
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
    const chosen = files.map((file) => ({ name: file.name, content: file }));
    const onProgress = (progress: Progress): void => {
      tell({ kind: "reading", progress });
    };
    const options = { signal: controller.signal, onProgress };
    services.consolidate(chosen, open, language, settings, options).then(
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
