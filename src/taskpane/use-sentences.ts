import { useEffect, useState } from "react";
import type { PlaceSentences } from "../sheets/sentences/report-sentences";
import type { SentenceTemplate } from "../sheets/sentences/template";
import type { Summary } from "../sheets/summary/summary";
import { sentencesInSlices } from "../tasks/sentences";
import { SENTENCE_WORDS } from "../wording/sentences";
import { isCancelled } from "./pane-reducer";
import { toError } from "./use-task-runner";

/**
 * The sentences of a report, by place, made beside the drawing of its figures; null until they are there. Those of the
 * last choices stay until those of the new ones are made.
 */
export function useSentences(
  summary: Summary,
  templates: readonly SentenceTemplate[],
  decimals: number,
  inWords: boolean,
): readonly PlaceSentences[] | null {
  const [places, setPlaces] = useState<readonly PlaceSentences[] | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    sentencesInSlices([summary, templates, SENTENCE_WORDS, { decimals, inWords }], { signal }).then(
      setPlaces,
      (error: unknown) => {
        if (isCancelled(toError(error))) return; // other choices have come meanwhile
        setPlaces(() => {
          throw error;
        });
      },
    );
    return () => {
      controller.abort();
    };
  }, [summary, templates, decimals, inWords]);
  return places;
}
