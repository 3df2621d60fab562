import { droppedHandle } from "../recent/file-handle";
import { make } from "./dom";
import type { ReachedFile } from "./own-files";

/** Takes a file dropped anywhere on the page; a veil over the page says so while one is dragged in. */
export function acceptDrops(page: HTMLElement, hint: string, onFile: (dropped: ReachedFile) => void): void {
  const veil = make(
    "div",
    { class: "drop-veil", hidden: true, "aria-hidden": "true" },
    make("div", { class: "drop-hint" }, hint),
  );
  page.append(veil);
  let depth = 0;
  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  const enterOrLeave = (by: 1 | -1) => (event: DragEvent) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    depth = Math.max(0, depth + by);
    veil.hidden = depth === 0;
  };
  page.addEventListener("dragenter", enterOrLeave(1));
  page.addEventListener("dragleave", enterOrLeave(-1));
  page.addEventListener("dragover", (event) => {
    if (hasFile(event)) event.preventDefault();
  });
  page.addEventListener("drop", (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    depth = 0;
    veil.hidden = true;
    const file = event.dataTransfer?.files[0];
    const item = [...(event.dataTransfer?.items ?? [])].find(({ kind }) => kind === "file");
    if (file === undefined) return;
    void droppedHandle(item).then((handle) => {
      onFile({ file, handle });
    });
  });
}
