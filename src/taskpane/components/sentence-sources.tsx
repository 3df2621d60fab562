import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import { parseArea } from "../../sheets/address";
import type { Sentence } from "../../sheets/sentences/sentence";
import { usePaneContext } from "../pane-context";
import { RangeButton } from "./range-button";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  cells: { display: "inline-flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

const MOST_CELLS = 8;

/** The cells that the figures of a sentence were read from; figures of the same cells stand together. */
export function SentenceSources({ figures }: Pick<Sentence, "figures">): ReactNode {
  const styles = useStyles();
  const texts = usePaneContext().words.screens.report.sentences;
  const byCells = new Map<string, { readonly names: string[]; readonly cells: readonly string[] }>();
  for (const { name, figure } of figures) {
    const key = figure.cells.join(" ");
    const said = texts.figures[name] ?? name;
    const known = byCells.get(key);
    if (known === undefined) byCells.set(key, { names: [said], cells: figure.cells });
    else known.names.push(said);
  }
  return (
    <ul className={styles.list} data-sources>
      {[...byCells].map(([key, { names, cells }]) => (
        <li key={key}>
          {names.join(", ")}:{" "}
          <span className={styles.cells}>
            {cells.slice(0, MOST_CELLS).map((cell) => (
              <Cell key={cell} place={cell} />
            ))}
            {cells.length > MOST_CELLS && <span>{texts.moreCells(cells.length - MOST_CELLS)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A cell as 'BAB II'!G12. */
function Cell({ place }: { readonly place: string }): ReactNode {
  const at = place.lastIndexOf("!");
  const sheet = place.slice(1, at - 1).replaceAll("''", "'");
  const area = parseArea(place.slice(at + 1));
  if (area === null) return <Fragment>{place}</Fragment>;
  return <RangeButton sheet={sheet} area={area} text={`${sheet} ${place.slice(at + 1)}`} from="report" />;
}
