/** All that is needed once other workbooks can be consolidated, and what shows it. Loaded then, not before. */
export { ConsolidationPlace } from "./components/consolidation-place";
export { consolidateChosen } from "./consolidate-chosen";
