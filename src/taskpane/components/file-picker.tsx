import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";

export interface FilePickerProps extends Pick<ButtonProps, "className" | "icon" | "size"> {
  readonly label: string;
  /** Endings and media types, as in an input's `accept`. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  /** At least one; the same may be chosen again. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}

/** A button that asks for files of this computer. */
export function FilePicker({ label, accept, multiple, disabled, onFiles, ...look }: FilePickerProps): ReactNode {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} disabledFocusable={disabled === true} onClick={() => picker.current?.click()}>
        {label}
      </Button>
      <input
        ref={picker}
        type="file"
        accept={accept}
        multiple={multiple === true}
        hidden
        aria-hidden
        tabIndex={-1}
        onChange={({ currentTarget: input }) => {
          const [first, ...others] = input.files ?? [];
          if (first !== undefined) onFiles([first, ...others]);
          input.value = "";
        }}
      />
    </>
  );
}
