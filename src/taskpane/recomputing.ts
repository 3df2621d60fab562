/** All that is needed once the user asks for computed columns. Loaded then, not before. */
export { planRecompute } from "../tasks/recompute";
