import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { usePaneContext } from "../pane-context";
import { shownReading } from "../pane-state";
import { FilePicker } from "./file-picker";
import { FailureNotice, WordsNotice } from "./failure-notice";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  line: { margin: 0, overflowWrap: "anywhere" },
});

/** The office's own list of kode and names: whether there is one, where from, and the way to another or to none. */
export function NomenklaturField(): ReactNode {
  const styles = useStyles();
  const { words, state, actions, busy } = usePaneContext();
  const texts = words.screens.check.list;
  const { loaded, failure } = state.review.list;
  return (
    <div className={styles.block} role="group" aria-label={texts.label} data-list={loaded?.entries ?? "none"}>
      <strong>{texts.label}</strong>
      {loaded === null ? (
        <p className={styles.line}>{texts.none}</p>
      ) : (
        <>
          <p className={styles.line}>{texts.loaded(loaded.entries, loaded.nomenklatur.source)}</p>
          {loaded.ambiguous.length > 0 && <p className={styles.line}>{texts.ambiguous(loaded.ambiguous.length)}</p>}
          {loaded.unreadable.length > 0 && <p className={styles.line}>{texts.unreadable(loaded.unreadable.length)}</p>}
          <div>
            <Button size="small" disabledFocusable={busy} onClick={actions.removeList}>
              {texts.remove}
            </Button>
          </div>
        </>
      )}
      {failure !== null && "error" in failure && <FailureNotice error={failure.error} />}
      {failure !== null && "said" in failure && <WordsNotice kind="error" said={failure.said} />}
      <FromSheet />
      <FromFile />
    </div>
  );
}

function FromSheet(): ReactNode {
  const styles = useStyles();
  const id = useId();
  const { words, state, actions, busy } = usePaneContext();
  const texts = words.screens.check.list;
  const [sheet, setSheet] = useState("");
  const names = (shownReading(state.workbook)?.sheets ?? []).filter(({ visible }) => visible).map(({ name }) => name);
  const chosen = names.includes(sheet) ? sheet : "";
  return (
    <>
      <Field className={styles.field} label={{ children: texts.fromSheet, htmlFor: id }}>
        <Select
          id={id}
          className={styles.select}
          value={chosen}
          onChange={(_, { value }) => {
            setSheet(value);
          }}
        >
          <option value="">{texts.chooseSheet}</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={busy || chosen === ""}
          onClick={() => {
            if (chosen !== "") actions.loadListFromSheet(chosen);
          }}
        >
          {texts.load}
        </Button>
      </div>
    </>
  );
}

/** Only where files can be read: inside Excel the list is put on a sheet. */
function FromFile(): ReactNode {
  const styles = useStyles();
  const { words, actions, services, busy } = usePaneContext();
  const { check, lang } = words.screens;
  if (services.openFile === undefined) return <p className={styles.line}>{check.list.noFiles}</p>;
  return (
    <div className={styles.buttons}>
      <FilePicker
        size="small"
        label={check.list.fromFile}
        accept=".xlsx,.xlsm"
        disabled={busy}
        onFiles={([file]) => {
          actions.loadListFromFile(file, lang);
        }}
      />
    </div>
  );
}
