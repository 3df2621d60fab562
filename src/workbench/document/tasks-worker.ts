import { servePane } from "../../taskpane/worker/serve-pane";
import { openForReading } from "./open-for-reading";

servePane(openForReading);
