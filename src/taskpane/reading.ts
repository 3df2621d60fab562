/** All that is needed to understand the sheets. Loaded while the pane already shows, as nothing else can be done before. */
export { inspect } from "../tasks/inspect";
