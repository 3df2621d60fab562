import { applicationTable, runtimeTable } from "./application";
import { autoFilterTable } from "./auto-filter";
import { axisTables } from "./chart-axes";
import { seriesTables } from "./chart-series";
import { chartTables } from "./charts";
import { customXmlPartCollectionTable, customXmlPartScopedCollectionTable, customXmlPartTable } from "./custom-xml";
import { namedItemCollectionTable } from "./names";
import { protectionTable } from "./protection";
import { rangeTable } from "./range";
import { rangeAreasTable, rangeCollectionTable } from "./range-areas";
import { rangeFillTable, rangeFontTable, rangeFormatTable } from "./range-format";
import { dressingTables } from "./sheet-dressing";
import { tableCollectionTable, tableTable } from "./tables";
import { workbookTable } from "./workbook";
import { worksheetTable } from "./worksheet";
import { worksheetCollectionTable } from "./worksheets";

/** Every class of Excel's object model that is answered, so that a test can hold its names against the library's. */
export const allTables = [
  applicationTable,
  autoFilterTable,
  ...axisTables,
  ...chartTables,
  ...seriesTables,
  customXmlPartCollectionTable,
  customXmlPartScopedCollectionTable,
  customXmlPartTable,
  ...dressingTables,
  namedItemCollectionTable,
  protectionTable,
  rangeAreasTable,
  rangeCollectionTable,
  rangeFillTable,
  rangeFontTable,
  rangeFormatTable,
  rangeTable,
  runtimeTable,
  tableCollectionTable,
  tableTable,
  workbookTable,
  worksheetCollectionTable,
  worksheetTable,
];
