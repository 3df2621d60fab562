/**
 * Puts a text on the clipboard; false when the program around the pane does not allow it. Some of those that hold the
 * modern clipboard back still let a selection be copied.
 */
export async function copyText(text: string): Promise<boolean> {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (clipboard !== undefined) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      // Held back by a permission: the selection is tried.
    }
  }
  return copySelection(text);
}

function copySelection(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.style.cssText = "position:fixed;inset-block-start:0;inset-inline-start:0;opacity:0";
  document.body.append(field);
  field.select();
  let copied: boolean;
  try {
    copied = commandOf(document)("copy");
  } catch {
    copied = false;
  }
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return copied;
}

/** The old way to copy, which browsers keep where the new one is missing. */
function commandOf(page: { readonly execCommand?: (command: string) => boolean }): (command: string) => boolean {
  return (command) => page.execCommand?.(command) ?? false;
}
